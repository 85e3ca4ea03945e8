import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What heard and digest keep to themselves")
struct HeardPrivacyTests {
  private func written(_ report: any Report) -> [[UInt8]] { FormatName.allCases.compactMap { FormatTable.bytes(of: report, as: $0) } }

  private func files(_ random: HeardRandomSession, for audience: Audience) -> [[UInt8]] {
    written(Riverton.heard(random.session, for: audience)) + written(Riverton.digest(random.session, since: nil, for: audience))
  }

  /// The words of a file: runs of ASCII letters and digits, in lower case. By bytes, since many sessions make many files.
  private func words(_ file: [UInt8]) -> Set<String> {
    let runs = file.split { !(0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0) }
    return Set(runs.map { String(decoding: $0, as: UTF8.self).lowercased() })
  }

  @Test("No words in confidence, no name that was not to be printed, and no handle get out", arguments: 0..<20)
  func nothingLeaks(batch: Int) {
    for seed in batch * 25..<(batch + 1) * 25 {
      let random = HeardRandomSession(seed: seed)
      for audience in [Audience.board, .public] {
        // The document from the beginning is checked less often: it is the longest, and holds what the other two do.
        let beginning = seed % 10 == 0 ? files(random, for: audience) : written(Riverton.heard(random.session, for: audience))
        for file in beginning {
          let words = words(file)
          #expect(random.secrets.filter { words.contains($0) } == [], "seed \(seed), \(audience.rawValue)")
        }
        for file in written(Riverton.digest(random.session, since: random.earlier, for: audience)) {
          let words = words(file)
          #expect(random.secrets.filter { words.contains($0) } == [], "seed \(seed), since, \(audience.rawValue)")
        }
      }
    }
  }

  @Test("Two sessions that differ only in words in confidence give the same bytes", arguments: 0..<4)
  func sameBytes(batch: Int) {
    for seed in batch * 25..<(batch + 1) * 25 {
      let one = HeardRandomSession(seed: seed)
      let other = HeardRandomSession(seed: seed, confidence: " and | something\n# more")
      for audience in [Audience.board, .public] {
        #expect(files(one, for: audience) == files(other, for: audience))
        let since = written(Riverton.digest(one.session, since: one.earlier, for: audience))
        #expect(since == written(Riverton.digest(other.session, since: other.earlier, for: audience)))
      }
    }
  }

  @Test("Every perspective that is published, and every issue, stands in the document", arguments: 0..<40)
  func everyVoice(seed: Int) {
    let whole = HeardRandomSession(seed: seed).session
    for audience in Audience.allCases {
      let session = whole.seen(by: audience)
      let heard = Riverton.heard(whole, for: audience)
      let file = String(decoding: Markdown<Heard>().bytes(of: heard), as: UTF8.self)
      let published = session.perspectives.all.filter {
        $0.erased == nil && (audience.seesAll || ($0.stands && session.level(of: $0) < .private))
      }
      #expect(heard.voices.map(\.number).sorted() == published.map(\.number))
      for perspective in published { #expect(file.split(separator: perspective.text.markdownInline).count > 2 || perspective.text.raw.isEmpty) }
      for issue in session.issues.all { #expect(file.contains(issue.title.markdownInline)) }
    }
  }

  @Test("An objection that may be shown stands wherever its action is told", arguments: 0..<40)
  func dissent(seed: Int) {
    let whole = HeardRandomSession(seed: seed).session
    for audience in Audience.allCases {
      let digest = Riverton.digest(whole, since: nil, for: audience)
      let shown = whole.seen(by: audience).objections.all
      let open = whole.objections.all.filter { audience.seesAll || max($0.level, whole.floor(of: $0.by)) < .private }
      #expect(shown.map(\.reason) == open.map(\.reason))
      #expect(digest.dissent.map(\.number).sorted() == digest.actions.flatMap(\.dissent).map(\.number).sorted())
      for promise in digest.actions.map(\.promise) {
        #expect(promise.dissent.map(\.number) == shown.filter { $0.action == promise.number }.map(\.number))
      }
    }
  }
}
