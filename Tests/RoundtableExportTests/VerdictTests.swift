import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("One verdict for all readers")
struct OneVerdictTests {
  /// The verdict on every standing action, by its id, in a list of a document.
  private func verdicts(_ report: any Report, _ list: String, _ read: ([String: Any]) -> Any?) throws -> [String: String] {
    let json = try #require(PublishedPlan(FormatTable.bytes(of: report, as: .json) ?? []))
    let pairs = json.list(list).compactMap { action in
      (action["id"] as? String ?? (action["id"] as? Int).map { "\($0)" }).flatMap { id in (read(action) as? String).map { (id, $0) } }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test("Plan, heard and digest say the same of an action, to every audience", arguments: 1...12)
  func same(seed: Int) throws {
    let session = PlanRandomSession(seed: UInt64(seed)).session
    let standing = session.actions.all.filter(\.stands)
    let expected = Dictionary(uniqueKeysWithValues: standing.map { ($0.id.text, Verdict(of: $0, in: session).rawValue) })
    for audience in Audience.allCases {
      let plan = Riverton.plan(of: session, for: audience)
      let named = Dictionary(
        uniqueKeysWithValues: standing.map { action in
          if case .number(let number) = plan.numbering.action(action.number) {
            ("\(number)", expected[action.id.text])
          } else {
            (action.id.text, expected[action.id.text])
          }
        })
      let planned = try verdicts(plan, "actions") { ($0["agreement"] as? [String: Any])?["verdict"] }
      #expect(planned.filter { named[$0.key] != nil } == named.compactMapValues(\.self))
      #expect(try verdicts(Riverton.heard(session, for: audience), "actions") { $0["verdict"] } == named.compactMapValues(\.self))
      let digest = Riverton.digest(session, since: nil, for: audience)
      let listed = try verdicts(digest, "actions") { ($0["agreement"] as? [String: Any])?["verdict"] }
      #expect(listed.filter { named[$0.key] != nil } == named.compactMapValues(\.self))
    }
  }

  /// Twelve students, eleven parents, three newcomers and two of an office that owns the action.
  private func given(@Given.Facts _ said: () -> [any Fact]) -> Given {
    var given = Given {
      for (place, (group, people)) in [("office", 2), ("students", 12), ("parents", 11), ("newcomers", 3)].enumerated() {
        GroupDescribed(code: Code(unchecked: group), kind: place == 0 ? "partner" : nil, name: Untrusted(group))
        for seat in 1...people {
          PersonJoined(
            person: place * 20 + seat, handle: Code(unchecked: "\(group)-\(seat)h"), name: "N", group: Code(unchecked: group), seat: seat, level: .group)
        }
      }
      ActionProposed(number: 1, title: "Keep it open", owner: .group("office"))
    }
    for fact in said() { given.happen(fact) }
    return given
  }

  private func markdown(_ given: Given, for audience: Audience) -> String {
    String(decoding: Markdown<ActionPlan>().bytes(of: Riverton.plan(of: given.session, for: audience)), as: UTF8.self)
  }

  @Test("A yes of a small group alone is a yes for everyone, and it is said that the owner was not asked")
  func smallYes() {
    let given = given { GroupGauged(number: 1, group: "newcomers", hands: ["5x3"]) }
    for audience in Audience.allCases {
      let text = markdown(given, for: audience)
      #expect(text.contains("| **agreed**"))
      #expect(text.contains("- Agreement: **agreed**"))
      #expect(text.contains("; its owner was not asked"))
    }
  }

  @Test("Declining to say is not a no")
  func declined() {
    let text = markdown(given { GroupGauged(number: 1, group: "students", stance: .declined) }, for: .internal)
    #expect(text.contains("not agreed and not refused: the one group asked declined to say"))
    #expect(!text.contains("group asked does not agree"))
  }

  @Test("One figure of consensus is printed where every answer is shown, and nowhere else")
  func consensus() {
    let given = given {
      GroupGauged(number: 1, group: "students", hands: ["5x12"])
      GroupGauged(number: 1, group: "newcomers", hands: ["0x3"])
    }
    #expect(markdown(given, for: .internal).contains("**Group-informed consensus**: 0.43"))
    for audience in [Audience.board, .public] { #expect(!markdown(given, for: audience).contains("**Group-informed consensus**")) }
  }
}
