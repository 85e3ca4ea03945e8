import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The auditor can fail a plan")
struct AuditorTests {
  /// Twelve police officers, seven students, and a family of two who say one thing to each issue; one more thing is anonymous.
  private func given(newcomers: Int = 2) -> Given {
    Given {
      GroupDescribed(code: "police", kind: "police")
      GroupDescribed(code: "students")
      GroupDescribed(code: "newcomers")
      IssueDescribed(code: "ia", title: "An issue")
      for number in 1...12 { person(number, "police") }
      for number in 13...19 { person(number, "students") }
      for number in 20..<20 + newcomers { person(number, "newcomers") }
      PerspectiveShared(number: 1, speakers: [.person(1)], text: "one two three", level: .group, perspectiveKind: .idea, issues: ["ia"])
      PerspectiveShared(number: 2, speakers: [.person(13)], text: "four five", level: .group, perspectiveKind: .idea, issues: ["ia"])
      PerspectiveShared(number: 3, speakers: [.person(20)], text: "six", level: .group, perspectiveKind: .idea, issues: ["ia"])
      for number in 4...9 {
        PerspectiveShared(number: number, speakers: [.person(14)], text: "seven", level: .anon, perspectiveKind: .idea, issues: ["ia"])
      }
      TurnPassed(party: .person(21), issue: "ia")
      for _ in 0..<5 { TurnPassed(party: .unknown, issue: "ia") }
    }
  }

  private func person(_ number: Int, _ group: Code) -> PersonJoined {
    PersonJoined(person: number, handle: Code(unchecked: "h\(number)"), name: Untrusted("N\(number)"), group: group, seat: number, level: .group)
  }

  private func plan(_ session: Session) throws -> PublishedPlan {
    try #require(PublishedPlan(FormatTable.bytes(of: Riverton.plan(of: session, for: .board), as: .json) ?? []))
  }

  private func findings(_ json: [String: Any], people: Double? = nil) -> [String] {
    Auditor.findings(in: PublishedPlan(json), people: people, threshold: 5)
  }

  /// A plan in which an object of a list was changed.
  private func changed(_ json: [String: Any], _ list: String, at place: Int, _ change: (inout [String: Any]) -> Void) -> [String: Any] {
    var (json, objects) = (json, json[list] as? [[String: Any]] ?? [])
    change(&objects[place])
    json[list] = objects
    return json
  }

  @Test("A plan as the program writes it stands")
  func stands() throws {
    let plan = try plan(given().session)
    #expect(plan.withheld == ["newcomers"])
    #expect(findings(plan.json) == [])
    #expect(findings(try self.plan(given(newcomers: 6).session).json, people: 25) == [])
  }

  @Test("How many met in all gives a single small group away")
  func people() throws { #expect(findings(try plan(given().session).json, people: 21).contains { $0.hasPrefix("present newcomers lies between 2.0 and 2.0") }) }

  @Test("Words, turns and passes of no group give it away", arguments: [("turns", 6), ("words", 6), ("passes", 5)])
  func withoutGroup(figure: String, count: Int) throws {
    var json = try plan(given().session).json
    var limits = json["limits"] as? [String: Any] ?? [:]
    limits[figure + "WithoutGroup"] = count
    json["limits"] = limits
    #expect(findings(json).contains { $0.hasPrefix("\(figure) newcomers lies between 1.0 and 1.0") })
  }

  @Test("So does the row of the coverage matrix, and that of a kind")
  func rows() throws {
    let json = try plan(given().session).json
    let row = changed(json, "coverage", at: 0) { $0["withoutGroup"] = 6 }
    #expect(findings(row).contains { $0.hasPrefix("on ia of newcomers lies between 1.0 and 1.0") })
    let kind = changed(json, "issues", at: 0) { issue in
      var kinds = issue["kinds"] as? [[String: Any]] ?? []
      kinds[0]["withoutGroup"] = 6
      issue["kinds"] = kinds
    }
    #expect(findings(kind).contains { $0.hasPrefix("idea on ia of newcomers lies between 1.0 and 1.0") })
  }

  @Test("A figure beside its name is found wherever it stands, and so is its name as a hole")
  func figures() throws {
    let json = try plan(given().session).json
    #expect(!findings(changed(json, "groups", at: 2) { $0["present"] = 2 }).isEmpty)
    #expect(!findings(changed(json, "issues", at: 0) { $0["byGroup"] = [["group": ["handle": "newcomers"], "hands": 2]] }).isEmpty)
    #expect(!findings(changed(json, "coverage", at: 0) { $0["holes"] = ["newcomers"] }).isEmpty)
  }

  @Test("Words, a level, an order or a list that tell whose something is are found")
  func voices() throws {
    let json = try plan(given().session).json
    let places = Dictionary(uniqueKeysWithValues: try plan(given().session).said.enumerated().map { ($1.id, $0) })
    let third = try #require(places["p3"])
    #expect(!findings(changed(json, "perspectives", at: third) { $0["speakers"] = [["kind": "member", "group": "newcomers"]] }).isEmpty)
    #expect(!findings(changed(json, "perspectives", at: third) { $0["level"] = "group" }).isEmpty)
    let named: [String: Any] = ["kind": "person", "name": "N20", "group": "newcomers"]
    #expect(findings(changed(json, "perspectives", at: third) { ($0["speakers"], $0["level"]) = ([named], "named") }) == [])
    let coded = named.merging(["code": "newcomers20"]) { $1 }
    #expect(!findings(changed(json, "perspectives", at: third) { ($0["speakers"], $0["level"]) = ([coded], "named") }).isEmpty)
    #expect(!findings(changed(json, "passes", at: 0) { $0["by"] = ["kind": "group", "handle": "newcomers", "name": "N"] }).isEmpty)
    #expect(!findings(changed(json, "issues", at: 0) { $0["perspectives"] = ["p1", "p2", "p4", "p5", "p6", "p7", "p8", "p9", "p3"] }).isEmpty)
    #expect(!findings(changed(json, "participants", at: 0) { $0["group"] = "newcomers" }).isEmpty)
  }

  @Test("Two versions that show a group in one alone tell by their difference")
  func versions() throws {
    var given = given()
    let then = try plan(given.session)
    for number in 22...26 { given.happen(person(number, "newcomers")) }
    let forgetful = Auditor.findings(in: then, then: try plan(given.session), threshold: 5)
    #expect(forgetful.contains { $0.hasPrefix("p3 is told of [\"newcomers\"] in one version alone") })
    #expect(forgetful.contains { $0.hasPrefix("turns newcomers lies between 1.0 and 1.0") })
  }

  @Test("A group that was small when a version was adopted stays so, and the two versions tell nothing")
  func adopted() throws {
    var given = given()
    let then = try plan(given.session)
    given.happen(PlanAdopted(version: 1, head: "1:00", digests: []))
    for number in 22...26 { given.happen(person(number, "newcomers")) }
    #expect(Auditor.findings(in: then, then: try plan(given.session), threshold: 5) == [])
  }

  @Test("The method finds what a system tells, and that it tells nothing where it has no solution")
  func simplex() {
    var system = Simplex()
    system.know(["a": 1, "b": 1, "c": 1], equals: 10)
    system.know(["a": 1, "b": -1], equals: 2)
    system.know(["d": 1], equals: 3)
    system.know(["c": 1, "d": 1, "e": 1], equals: 7)
    let ranges = system.ranges(of: ["a", "b", "c", "d", "e", "f"])
    #expect(
      ranges.mapValues { [$0.least, $0.most ?? -1] } == [
        "a": [4, 6], "b": [2, 4], "c": [0, 4], "d": [3, 3], "e": [0, 4], "f": [0, -1],
      ])
    system.know(["b": 1, "e": 1], equals: -1)
    #expect(system.ranges(of: ["a"]).isEmpty)
  }
}
