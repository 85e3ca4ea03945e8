import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What the documents keep from a stranger")
struct VeilTests {
  private func files(_ session: Session, since earlier: Session?, for audience: Audience, planOnly: Bool = false) -> [[UInt8]] {
    let plan: any Report = Riverton.plan(of: session, for: audience)
    let others: [any Report] = planOnly ? [] : [Riverton.heard(session, for: audience), Riverton.digest(session, since: earlier, for: audience)]
    return ([plan] + others).flatMap { report in FormatName.allCases.compactMap { FormatTable.bytes(of: report, as: $0) } }
  }

  private func plan(_ session: Session, for audience: Audience) throws -> PublishedPlan {
    try #require(PublishedPlan(FormatTable.bytes(of: Riverton.plan(of: session, for: audience), as: .json) ?? []))
  }

  @Test("Nothing that is withheld gets out, in any document, however it is written down", arguments: 0..<40)
  func nothingLeaks(batch: Int) {
    for seed in batch * 50..<(batch + 1) * 50 {
      let random = VeilRandomSession(seed: seed)
      let audience: Audience = seed % 2 == 0 ? .board : .public
      // What `heard` and `digest` keep is tried on as many other sessions beside this.
      for (session, earlier, secrets) in [(random.adopted, nil, random.secretsThen), (random.session, random.adopted, random.secrets)]
      where earlier != nil || seed % 8 < 2 {
        let files = files(session, since: earlier, for: audience, planOnly: seed % 8 > 1)
        let found = files.flatMap { VeilMaker.tokens(in: String(decoding: $0, as: UTF8.self)) }
        #expect(secrets.intersection(found).isEmpty, "seed \(seed), \(audience.rawValue)")
        #expect(!found.isEmpty)
      }
    }
  }

  @Test("Sessions that differ in nothing but words in confidence give the same bytes", arguments: 0..<8)
  func sameBytes(batch: Int) {
    for seed in batch * 12..<(batch + 1) * 12 {
      let one = VeilRandomSession(seed: seed)
      let other = VeilRandomSession(seed: seed, confidence: " and | something\n# more")
      for audience in [Audience.board, .public] {
        let same = files(one.session, since: one.adopted, for: audience) == files(other.session, since: other.adopted, for: audience)
        #expect(same, "seed \(seed), \(audience.rawValue)")
      }
    }
  }

  @Test("An auditor who has the adopted plan and the one after it learns nothing of a small group", arguments: 0..<12)
  func audited(batch: Int) throws {
    for seed in batch * 25..<(batch + 1) * 25 {
      let random = VeilRandomSession(seed: seed)
      for (audience, threshold) in [(Audience.board, random.thresholds.board), (.public, random.thresholds.public)] {
        let (then, now) = (try plan(random.adopted, for: audience), try plan(random.session, for: audience))
        let people = Riverton.heard(random.adopted, for: audience).people.map(Double.init)
        let found = Auditor.findings(in: then, then: now, people: people, threshold: threshold)
        #expect(found == [], "seed \(seed), \(audience.rawValue)")
      }
    }
  }

  @Test("Words of a small group can not be told from anonymous ones: were they anonymous, every byte would be the same", arguments: 0..<8)
  func asAnonymous(batch: Int) {
    for seed in batch * 12..<(batch + 1) * 12 {
      let random = VeilRandomSession(seed: seed)
      for (audience, threshold) in [(Audience.board, random.thresholds.board), (.public, random.thresholds.public)] {
        let (asIs, anonymous) = random.twins(threshold: threshold)
        let same = files(asIs, since: random.adopted, for: audience) == files(anonymous, since: random.adopted, for: audience)
        #expect(same, "seed \(seed), \(audience.rawValue)")
      }
    }
  }
}

extension VeilRandomSession {
  /// The session once more, and the session in which all that small groups said without their names is anonymous.
  fileprivate func twins(threshold: Int) -> (asIs: Session, anonymous: Session) {
    func isSmall(_ group: Code, _ session: Session) -> Bool {
      let size = session.people.all.count { $0.group == group }
      return session.groups[group]?.kind == "community" && size > 0 && size < threshold
    }
    var twins = (asIs: session, anonymous: session)
    for said in session.perspectives.all where said.erased == nil && session.level(of: said) <= .group {
      let level = session.level(of: said)
      let isUntold = said.speakers.contains { speaker in
        switch speaker {
        case .person(let number):
          level > .named && session.person(number)?.group.map { isSmall($0, session) || isSmall($0, adopted) } ?? false
        case .group(let code): isSmall(code, session) || isSmall(code, adopted)
        default: false
        }
      }
      let envelope = Given.envelope(at: twins.asIs.position + 1)
      twins.asIs.apply(PerspectiveAmended(number: said.number, level: said.level), as: envelope)
      twins.anonymous.apply(PerspectiveAmended(number: said.number, level: isUntold ? .anon : said.level), as: envelope)
    }
    return twins
  }
}
