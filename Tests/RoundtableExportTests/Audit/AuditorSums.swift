import RoundtableExport
import RoundtableRecord

// Sums: what can be worked out from totals, parts and bands of all documents together.

/// A sum of unknowns that some document prints, exactly or as a band.
private struct PrintedSum: Hashable {
  /// Its unknowns: of what, and which figure of it.
  let terms: Set<Unknown>
  let low: Int
  let high: Int

  struct Unknown: Hashable, Comparable {
    let of: String
    let figure: String

    var name: String { "\(of) \(figure)" }
    static func < (one: Unknown, other: Unknown) -> Bool { one.name < other.name }
  }
}

extension Auditor {
  /// Figures of small groups that are determined although no document prints them.
  var sums: [String] { coverageSums + spokenSums + handSums }

  /// The smallest crowd that a document of these stands for.
  private var least: Int { plans.map(\.least).min() ?? 0 }

  private func isTarget(_ group: String, at versions: [Int]) -> Bool {
    truth.isProtected(group) && versions.allSatisfy { truth.crowd(of: [group], at: [$0]).count < least }
  }

  // MARK: What was said and who spoke

  private var coverageSums: [String] {
    plans.flatMap { plan in
      plan.json.list("coverage").flatMap { row -> [String] in
        func term(_ group: String) -> PrintedSum.Unknown { .init(of: group, figure: row["issue"]?.text ?? "") }
        let cells = row.list("groups")
        let groups = cells.compactMap { $0["group"]?.text }
        var sums = cells.compactMap { cell in cell["perspectives"]?.int.map { PrintedSum(terms: [term(cell["group"]?.text ?? "")], low: $0, high: $0) } }
        if let pooled = row["pool"]?["perspectives"]?.int { sums.append(PrintedSum(terms: Set(plan.pool.map(term)), low: pooled, high: pooled)) }
        let isJoint = plan.json.list("perspectives").contains { $0.list("speakers").count > 1 }
        if !isJoint, let total = row["total"]?.int, let free = row["withoutGroup"]?.int {
          sums.append(PrintedSum(terms: Set(groups.map(term)), low: total - free, high: total - free))
        }
        // What small groups said is counted without a group where even all of them are too few: what is left for them is 0 by that rule.
        return determined(sums) { isTarget($0, at: [plan.version]) }.filter { $0.value > 0 }.map {
          "\(plan.title): perspectives of \($0.of) on \($0.figure) are \($0.value)"
        }
      }
    }
  }

  /// How many spoke, in both versions: who spoke then has spoken now.
  private var spokenSums: [String] {
    let sums = plans.flatMap { plan -> [PrintedSum] in
      func term(_ group: String) -> PrintedSum.Unknown { .init(of: group, figure: "\(plan.version)") }
      let alone = plan.json.list("groups").compactMap { row in
        row["spoke"]?.int.map { PrintedSum(terms: [term(row["id"]?.text ?? "")], low: $0, high: $0) }
      }
      let pooled = plan.json["protection"]?["pool"]?["spoke"]?.int.map { PrintedSum(terms: Set(plan.pool.map(term)), low: $0, high: $0) }
      return alone + [pooled].compactMap(\.self)
    }
    return determined(sums, growing: true) { isTarget($0, at: plans.map(\.version)) }.map { "all plans: of \($0.of) \($0.value) spoke, at \($0.figure)" }
  }

  // MARK: Hands

  /// That there is none of a hand follows from bands that leave none for anyone: 0 says the same of all.
  private var handSums: [String] {
    let actions = Set(plans.flatMap { $0.json.list("actions").compactMap { $0["id"]?.text } }).sorted()
    return actions.flatMap { action -> [String] in
      let sums = plans.flatMap { plan in plan.json.list("actions").filter { $0["id"]?.text == action }.flatMap { hands($0, in: plan) } }
      return determined(sums) { gauge in
        let group = String(gauge.prefix { $0 != "#" })
        return truth.isProtected(group) && plans.map(\.version).allSatisfy { truth.came(group, at: $0) < least }
      }.filter { $0.value > 0 }.map { "all plans: \(action): \($0.value) hands of \($0.of) \($0.figure)" }
    }
  }

  /// What a plan prints of hands. That a group was not asked again between versions is not a secret, nor which groups of the pool were asked.
  private func hands(_ action: JSONValue, in plan: Published) -> [PrintedSum] {
    let session = truth.sessions[plan.version]
    let number = Int((action["id"]?.text ?? "").dropFirst()) ?? 0
    let gauges = (session.action(number)?.presentGauges ?? []).filter { $0.stance == nil && !$0.hands.isEmpty }
    let names = Dictionary(gauges.map { ($0.group.text, "\($0.group.text)#\($0.moment.milliseconds)") }) { $1 }
    func terms(_ groups: Set<String>, _ figures: [String]) -> Set<PrintedSum.Unknown> {
      Set(groups.compactMap { names[$0] }.flatMap { name in figures.map { .init(of: name, figure: $0) } })
    }
    func count(_ value: JSONValue, _ groups: Set<String>) -> [PrintedSum] {
      Self.figures.compactMap { figure in value[figure]?.int.map { PrintedSum(terms: terms(groups, [figure]), low: $0, high: $0) } }
    }
    let agreement = action["agreement"]
    return (agreement?["table"].map { count($0, Set(names.keys)) } ?? [])
      + (agreement?.list("byGroup") ?? []).flatMap { answer -> [PrintedSum] in
        if let group = answer["group"]?.text { return answer["count"].map { count($0, [group]) } ?? [] }
        guard let bands = answer["bands"], let all = bands["hands"]?.int else { return [] }
        let parts = Self.figures.compactMap { figure in
          bands[figure]?.text.flatMap { Self.bounds[$0] }.map { bounds in
            PrintedSum(terms: terms(plan.pool, [figure]), low: bounds.low < 0 ? 0 : all * bounds.low / 10 + 1, high: all * bounds.high / 10)
          }
        }
        return parts + [PrintedSum(terms: terms(plan.pool, Self.figures), low: all, high: all)]
      }
  }

  private static let figures = ["agree", "reserved", "opposed"]
  /// How much a band says, in tenths: more than the first, at most the second.
  static let bounds: [String: (low: Int, high: Int)] = [
    "none-or-nearly-none": (-1, 1), "few": (1, 4), "about-half": (4, 6), "most": (6, 9), "all-or-nearly-all": (9, 10),
  ]

  // MARK: What follows

  /// Unknowns of the things asked about that have one value in every solution.
  ///
  /// What a sum of 0 says, it says of all its people alike. Two things that stand in the same sums, and one of which is above 0, are not
  /// determined: what one has, the other could have. For the rest the method decides.
  private func determined(
    _ printed: [PrintedSum], growing: Bool = false, _ isTarget: (String) -> Bool
  ) -> [(of: String, figure: String, value: Int)] {
    let zero = Set(printed.filter { $0.high == 0 && $0.terms.count > 1 }.flatMap(\.terms))
    let sums = Set(printed.map { PrintedSum(terms: $0.terms.subtracting(zero), low: $0.low, high: $0.high) }.filter { !$0.terms.isEmpty })
    let numbered = sums.enumerated()
    var places: [String: Set<String>] = [:]
    for (number, sum) in numbered { for term in sum.terms { places[term.of, default: []].insert("\(number) \(term.figure)") } }
    let twins = Dictionary(grouping: places.keys) { places[$0] ?? [] }
    let alone = places.keys.filter { name in isTarget(name) && twins[places[name] ?? []]?.count == 1 }
    guard !alone.isEmpty else { return [] }
    let unknowns = Set(sums.flatMap(\.terms)).filter { alone.contains($0.of) }.sorted()
    let printedAlone = Set(sums.filter { $0.terms.count == 1 }.flatMap(\.terms))
    let ranges = Self.system(sums, growing: growing).ranges(of: unknowns.map(\.name))
    return unknowns.filter { !printedAlone.contains($0) }.compactMap { unknown in
      guard let range = ranges[unknown.name], let most = range.most, most - range.least < 1e-6 else { return nil }
      return (unknown.of, unknown.figure, Int(most.rounded()))
    }
  }

  private static func system(_ sums: Set<PrintedSum>, growing: Bool) -> Simplex {
    var system = Simplex()
    for (number, sum) in sums.enumerated() {
      var terms = Dictionary(sum.terms.map { ($0.name, 1.0) }) { $1 }
      if sum.high > sum.low {
        terms["above \(number)"] = -1
        system.know(["above \(number)": 1, "below \(number)": 1], equals: Double(sum.high - sum.low))
      }
      system.know(terms, equals: Double(sum.low))
    }
    for group in growing ? Set(sums.flatMap(\.terms).map(\.of)) : [] {
      system.know(["\(group) 1": 1, "\(group) 0": -1, "\(group) more": -1], equals: 0)
    }
    return system
  }
}
