import Foundation

/// Finds out what a stranger could about a small group, from what was published alone. It shares no code with the program.
///
/// It writes down every printed figure as an equation, with an unknown for each one that is withheld, and asks how small and how large
/// each of those can be. What anyone can count in printed words (how many perspectives are *a participant's*) is known to all; a withheld
/// figure may not be known closer than by that, or than from 0 to one below the threshold.
struct Auditor {
  /// How many people a group must have to be told apart.
  let threshold: Int
  private var system = Simplex()
  private var unknowns: [(name: String, countable: Double?)] = []

  /// An auditor who knows the threshold, which is not secret.
  init(threshold: Int) { self.threshold = threshold }

  /// What was found in a plan, and in the one that was published after it; empty when all is well.
  ///
  /// - Parameter people: how many met in all, where another document told it.
  static func findings(in plan: PublishedPlan, then next: PublishedPlan? = nil, people: Double? = nil, threshold: Int) -> [String] {
    var auditor = Auditor(threshold: threshold)
    auditor.read(plan, as: "", people: people)
    var found = auditor.tellings(in: plan)
    if let next {
      auditor.read(next, as: "later ")
      auditor.link(plan, next)
      found += auditor.tellings(in: next) + auditor.differences(plan, next)
    }
    return found + auditor.narrow
  }

  /// The withheld figures that are known too closely.
  private var narrow: [String] {
    let ranges = system.ranges(of: unknowns.map(\.name))
    return unknowns.compactMap { unknown in
      guard let (least, most) = ranges[unknown.name] else { return nil }
      let room = min(Double(threshold - 1), unknown.countable ?? .infinity)
      if least < 1e-6, most.map({ $0 > room - 1e-6 }) ?? true { return nil }
      return "\(unknown.name) lies between \(least) and \(most.map { "\($0)" } ?? "any")"
    }
  }

  // MARK: Figures

  private mutating func read(_ plan: PublishedPlan, as prefix: String, people: Double? = nil) {
    let untold = plan.said.filter(\.isUntold)
    for group in plan.list("groups") {
      let id = prefix + (group["id"] as? String ?? "")
      for key in ["present", "leftEarly", "spoke", "seats"] { take(group, key, as: "\(key) \(id)", isWithheld: group["withheld"] != nil) }
      system.know(["present \(id)": 1, "spoke \(id)": -1, "silent \(id)": -1], equals: 0)
      system.know(["present \(id)": 1, "leftEarly \(id)": -1, "stayed \(id)": -1], equals: 0)
    }
    if let people { system.know(sum("present", plan, prefix), equals: people) }
    readTurns(of: plan, untold, prefix)
    for row in plan.list("coverage") { read(row, of: plan, untold, prefix) }
    for issue in plan.list("issues") { readKinds(of: issue, in: plan, untold, prefix) }
  }

  private mutating func readTurns(of plan: PublishedPlan, _ untold: [PublishedPlan.Said], _ prefix: String) {
    let limits = plan.object("limits")
    let said = plan.said
    let passed = plan.list("passes")
    let passedUntold = passed.count { ($0["by"] as? [String: Any])?["kind"] as? String == "participant" }
    let countable = ["turns": Double(untold.count), "words": Double(untold.map(\.words).reduce(0, +)), "passes": Double(passedUntold)]
    for turns in limits["turns"] as? [[String: Any]] ?? [] {
      let id = prefix + (turns["group"] as? String ?? "")
      for (key, count) in countable { take(turns, key, as: "\(key) \(id)", isWithheld: turns["withheld"] != nil, countable: count) }
    }
    let all = [
      "turns": Double(said.count), "words": Double(said.map(\.words).reduce(0, +)), "passes": Double(passed.count),
    ]
    for (key, total) in all {
      take(limits, key + "WithoutGroup", as: "\(prefix)\(key) of no group")
      // Several groups that spoke together count once each.
      let shared = said.map { Double(max(0, $0.groups.count - 1) * (key == "words" ? $0.words : 1)) }.reduce(0, +)
      let joint = key == "passes" ? 0 : shared
      system.know(sum(key, plan, prefix).merging(["\(prefix)\(key) of no group": 1]) { $1 }, equals: total + joint)
    }
  }

  private mutating func read(_ row: [String: Any], of plan: PublishedPlan, _ untold: [PublishedPlan.Said], _ prefix: String) {
    let issue = row["issue"] as? String ?? ""
    let here = plan.said.filter { $0.issues.contains(issue) }
    let name = "on \(issue) of "
    for cell in row["groups"] as? [[String: Any]] ?? [] {
      let id = prefix + (cell["group"] as? String ?? "")
      let countable = Double(untold.count { $0.issues.contains(issue) })
      take(cell, "perspectives", as: name + id, isWithheld: cell["withheld"] != nil, countable: countable)
      let passes = plan.list("passes").filter { $0["issue"] as? String == issue }
      let passedUntold = passes.count { ($0["by"] as? [String: Any])?["kind"] as? String == "participant" }
      take(cell, "passes", as: "passes " + name + id, isWithheld: cell["withheld"] != nil, countable: Double(passedUntold))
      system.know(["turns \(id)": 1, name + id: -1, "elsewhere than " + name + id: -1], equals: 0)
    }
    take(row, "withoutGroup", as: prefix + name + "none")
    let joint = here.map { Double(max(0, $0.groups.count - 1)) }.reduce(0, +)
    let cells = Dictionary(uniqueKeysWithValues: plan.groups.map { (name + prefix + $0, 1.0) })
    system.know(cells.merging([prefix + name + "none": 1]) { $1 }, equals: (row.number("total") ?? Double(here.count)) + joint)
  }

  private mutating func readKinds(of issue: [String: Any], in plan: PublishedPlan, _ untold: [PublishedPlan.Said], _ prefix: String) {
    let id = issue["id"] as? String ?? ""
    for use in issue["kinds"] as? [[String: Any]] ?? [] {
      let kind = use["kind"] as? String
      let here = plan.said.filter { $0.issues.contains(id) && $0.kind == kind }
      let name = "\(kind ?? "") on \(id) of "
      var terms = [prefix + name + "none": 1.0]
      take(use, "withoutGroup", as: prefix + name + "none")
      let counts = use["groups"] as? [[String: Any]] ?? []
      for group in plan.groups {
        terms[name + prefix + group] = 1
        let count = counts.first { $0["group"] as? String == group }?.number("perspectives")
        let isWithheld = plan.withheld.contains(group)
        if let count { system.know([name + prefix + group: 1], equals: count) }
        if count == nil && !isWithheld { system.know([name + prefix + group: 1], equals: 0) }
        if isWithheld { unknowns.append((name + prefix + group, Double(untold.count { $0.issues.contains(id) && $0.kind == kind }))) }
      }
      let joint = here.map { Double(max(0, $0.groups.count - 1)) }.reduce(0, +)
      system.know(terms, equals: Double(here.count) + joint)
    }
  }

  /// Takes a figure down where it is printed; remembers it as unknown where it is withheld.
  private mutating func take(
    _ object: [String: Any], _ key: String, as name: String, isWithheld: Bool = false, countable: Double? = nil
  ) {
    if let figure = object.number(key) { system.know([name: 1], equals: figure) }
    if isWithheld { unknowns.append((name, countable)) }
  }

  private func sum(_ name: String, _ plan: PublishedPlan, _ prefix: String) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: plan.groups.map { ("\(name) \(prefix)\($0)", 1.0) })
  }

  // MARK: Two versions

  /// What a group said before plus what it said since is all it said, and whoever came before still counts as having come.
  private mutating func link(_ plan: PublishedPlan, _ next: PublishedPlan) {
    let before = Set(plan.said.map(\.id))
    for group in plan.groups where next.groups.contains(group) {
      system.know(["present later \(group)": 1, "present \(group)": -1, "came later for \(group)": -1], equals: 0)
      guard plan.withheld.contains(group) != next.withheld.contains(group) else { continue }
      let new = next.said.filter { !before.contains($0.id) && $0.groups.contains(group) }
      system.know(["turns later \(group)": 1, "turns \(group)": -1], equals: Double(new.count))
      system.know(["words later \(group)": 1, "words \(group)": -1], equals: Double(new.map(\.words).reduce(0, +)))
    }
  }

  /// Perspectives that one version tells a group of and the other does not, though nothing else of them differs.
  private func differences(_ plan: PublishedPlan, _ next: PublishedPlan) -> [String] {
    let later = Dictionary(next.said.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return plan.said.compactMap { said in
      guard let again = later[said.id], again.text == said.text, said.isUntold != again.isUntold else { return nil }
      return "\(said.id) is told of \((said.isUntold ? again : said).groups.sorted()) in one version alone"
    }
  }

  // MARK: Who said what

  private func tellings(in plan: PublishedPlan) -> [String] {
    let small = Set(plan.withheld)
    return figures(of: small, in: plan.json) + voices(of: small, in: plan.json) + order(in: plan)
      + plan.said.filter { $0.isUntold && $0.level != "anon" }.map { "\($0.id) differs from anonymous words by its level" }
      + plan.list("coverage").flatMap { row in
        ["holes", "declined"].flatMap { key in
          (row[key] as? [String] ?? []).filter { small.contains($0) }.map { "\(key) of \(row["issue"] ?? "") name \($0)" }
        }
      }
      + plan.list("participants").filter { small.contains($0["group"] as? String ?? "") && ($0["name"] == nil || $0["code"] != nil) }
      .map { "\($0["code"] ?? "somebody") of \($0["group"] ?? "") is listed" }
  }

  /// Figures beside the name of a small group, wherever they stand.
  private func figures(of small: Set<String>, in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap { figures(of: small, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    let party = object["group"] as? [String: Any]
    let named = object["group"] as? String ?? party?["handle"] as? String ?? party?["id"] as? String ?? object["id"] as? String ?? ""
    let here = small.contains(named) ? object.keys.sorted().filter { object.number($0) != nil }.map { "\($0) of \(named) is printed" } : []
    return here + object.keys.sorted().flatMap { figures(of: small, in: object[$0] ?? "") }
  }

  /// Places where an unnamed person of a small group, or a small group itself, is shown as a speaker; as an owner the group may be named.
  private func voices(of small: Set<String>, in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap { voices(of: small, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    let kind = object["kind"] as? String
    if kind == "member", small.contains(object["group"] as? String ?? "") { return ["a member of \(object["group"] ?? "") is told"] }
    if kind == "person", small.contains(object["group"] as? String ?? ""), let code = object["code"] { return ["the code \(code) is told"] }
    let says = ["speakers", "by"].flatMap { key in (object[key] as? [[String: Any]] ?? []) + [object[key] as? [String: Any]].compactMap(\.self) }
    let isRole = object["asOf"] != nil
    let groups = says.filter { $0["kind"] as? String == "group" && small.contains($0["handle"] as? String ?? "") && !isRole }
    return groups.map { "\($0["handle"] ?? "") is told to say something" }
      + object.keys.sorted().flatMap { voices(of: small, in: object[$0] ?? "") }
  }

  /// Words without a named speaker that are not in the order of their numbers.
  private func order(in plan: PublishedPlan) -> [String] {
    let said = Dictionary(plan.said.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return plan.list("issues").compactMap { issue in
      let untold = (issue["perspectives"] as? [String] ?? []).compactMap { said[$0] }.filter(\.isUntold).map(\.number)
      return untold == untold.sorted() ? nil : "words of nobody in particular on \(issue["id"] ?? "") stand in an order of their own"
    }
  }
}
