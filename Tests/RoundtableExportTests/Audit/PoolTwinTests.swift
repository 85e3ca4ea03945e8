import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("A label stands for enough people")
struct PoolTwinTests {
  private func files(_ twins: PoolTwins, for audience: Audience) -> [[UInt8]] {
    let reports: [any Report] = [
      Riverton.plan(of: twins.adopted, for: audience), Riverton.plan(of: twins.session, for: audience), Riverton.heard(twins.session, for: audience),
      Riverton.digest(twins.session, since: twins.adopted, for: audience),
    ]
    return reports.flatMap { report in FormatName.allCases.compactMap { FormatTable.bytes(of: report, as: $0) } }
  }

  @Test("Two people under the same label can change places without a byte of any document changing", arguments: 0..<40)
  func changedPlaces(seed: Int) {
    let twins = PoolTwins(seed: seed)
    for audience in [Audience.board, .public] {
      let plan = Riverton.plan(of: twins.session, for: audience)
      let pooled = Set(plan.groups.filter(\.isPooled).map(\.label.code))
      let people = twins.session.people.all.filter { $0.level == .group }
      let alike = [people.filter { $0.group.map { pooled.contains($0) } ?? false }] + Dictionary(grouping: people) { $0.group }.values
      for same in alike {
        guard let first = same.first, let last = same.last, first != last else { continue }
        let other = PoolTwins(seed: seed, exchanging: (first.number, last.number))
        #expect(files(twins, for: audience) == files(other, for: audience), "\(first.handle) and \(last.handle), \(audience)")
      }
    }
  }

  @Test("Every label without a name is of a body, or of as many people as the audience asks for", arguments: 0..<40)
  func labels(seed: Int) throws {
    let session = PoolTwins(seed: seed).session
    for audience in [Audience.board, .public] {
      let least = try #require(Int(session.settings["smallest-group-" + audience.rawValue] ?? ""))
      for report in [Riverton.plan(of: session, for: audience), Riverton.heard(session, for: audience)] as [any Report] {
        let json = try #require(PublishedPlan(FormatTable.bytes(of: report, as: .json) ?? []))
        func crowd(_ groups: [String]) -> Int { session.people.all.count { $0.level == .group && groups.contains($0.group?.text ?? "") } }
        let pool = (json.object("protection")["pool"] as? [String: Any])?["groups"] as? [String] ?? []
        for party in parties(in: json.json) {
          switch party["kind"] as? String {
          case "member": #expect(party["group"] as? String == "ga" || crowd([party["group"] as? String ?? ""]) >= least)
          case "pool": #expect(pool.count > 1 && crowd(pool) >= least)
          case "person": #expect(party["code"] == nil && party["handle"] == nil)
          default: break
          }
        }
      }
    }
  }

  @Test("Rows add up to the totals, and no figure stands beside a group of the pool but how many came", arguments: 0..<40)
  func sums(seed: Int) throws {
    let session = PoolTwins(seed: seed).session
    for audience in [Audience.board, .public] {
      let json = try #require(PublishedPlan(FormatTable.bytes(of: Riverton.plan(of: session, for: audience), as: .json) ?? []))
      let pool = json.object("protection")["pool"] as? [String: Any] ?? [:]
      let limits = json.object("limits")
      let turns = (limits["turns"] as? [[String: Any]] ?? []).compactMap { $0.number("turns") }.reduce(0, +)
      let joint = json.said.map { Double(max(0, $0.labels.count - 1)) }.reduce(0, +)
      let all = turns + (pool.number("turns") ?? 0) + (limits.number("turnsWithoutGroup") ?? -1)
      #expect(all == Double(json.said.count) + joint)
      for group in json.list("groups") where group["withheld"] != nil {
        #expect(Set(group.keys) == ["absent", "id", "kind", "leftEarly", "present", "title", "withheld"])
      }
    }
  }

  /// Every party of a document, wherever it stands.
  private func parties(in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap { parties(in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    let kinds: Set = ["person", "member", "group", "pool", "body", "participant", "participants", "unknown"]
    let here = (object["kind"] as? String).map { kinds.contains($0) } == true ? [object] : []
    return here + object.values.flatMap { parties(in: $0) }
  }
}

extension PublishedPlan.Said {
  /// The rows of figures that it counts in, as far as a reader can tell.
  fileprivate var labels: Set<String> {
    Set(
      speakers.compactMap { speaker in
        let kind = speaker["kind"] as? String
        return kind == "pool" ? "" : speaker["group"] as? String ?? (kind == "group" ? speaker["handle"] as? String : nil)
      })
  }
}
