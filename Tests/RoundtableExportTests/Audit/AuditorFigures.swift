import RoundtableExport

// Figures: none of a small group, none beside "withheld", and none of what was said that a reader could not count from the list of it.

extension Auditor {
  /// What may not stand beside a small group, and lists of groups that say as much.
  private var figureKeys: [String] { ["spoke", "turns", "words", "passes", "perspectives", "hands", "count", "agrees", "opposed", "bands"] }
  private var listKeys: [String] { ["holes", "declined", "lowest"] }

  /// Figures of small groups, and figures that are said to be withheld.
  var figures: [String] {
    documents.flatMap { document in
      document.parts.flatMap { part -> [String] in
        let members = part.members
        var found = ((members["withheld"]?.all ?? []).compactMap(\.text)).filter { members[$0] != nil }.map { "\($0) is withheld and there under \(part.key)" }
        if let group = members["group"]?.text ?? (part.key == "groups" ? members["id"]?.text : nil), isSmallAndCame(group, in: document) {
          found += figureKeys.filter { members[$0] != nil && members[$0]?.text == nil }.map { "\($0) of \(group), a small group, under \(part.key)" }
        }
        var lists = listKeys.flatMap { key in members[key]?.all.compactMap(\.text) ?? [] }
        if members["kind"] != nil || members["at"] != nil { lists += part.value.texts("groups") }
        found += lists.filter { isSmallAndCame($0, in: document) }.map { "\($0), a small group, is in a list under \(part.key)" }
        return found.map { "\(document.title): \($0)" }
      } + silent(in: document)
    }
  }

  /// That small groups said nothing is printed of all of them or of none.
  private func silent(in document: Published) -> [String] {
    let all = document.pool.filter { truth.came($0, at: document.version) > 0 }
    let printed = all.intersection(document.json.texts("notHeard"))
    return printed.isEmpty || printed == all ? [] : ["\(document.title): \(printed.sorted()) said nothing, of \(all.sorted())"]
  }

  /// Figures of what was said that are not what a reader counts: the difference would be someone's.
  var recounts: [String] {
    plans.flatMap { plan in
      // Young people of small bodies count with the pool, named ones too.
      let young = truth.namedYoung(at: plan.version) { !truth.isProtected($0) && truth.crowd(of: [$0], at: [plan.version]).count < plan.least }
      return Recount(of: plan, young).differences.map { "\(plan.title): \($0)" }
    }
  }
}

/// What a reader counts from the list of what was said, under the labels it has there.
private struct Recount {
  private let json: JSONValue
  private let pool: Set<String>
  private let young: Set<String>
  private let isShown: Bool
  private let hasOthers: Bool
  private var rows: [(rows: [String], line: JSONValue)] = []
  private(set) var differences: [String] = []

  init(of plan: Published, _ young: Set<String>) {
    (json, pool, self.young) = (plan.json, plan.pool, young)
    isShown = plan.json["protection"]?["pool"]?["shown"]?.flag == true
    hasOthers = plan.hasOthers && isShown
    rows = json.list("perspectives").map { (Array(Set(rows(of: $0))), $0) }
    turns()
    for row in json.list("coverage") { coverage(row) }
    for issue in json.list("issues") { kinds(issue) }
    others()
  }

  /// The rows that a line counts in; "" is the pool.
  private func rows(of line: JSONValue) -> [String] {
    if line["level"]?.text == "anon" { return [] }
    if let group = line["group"]?.text { return [group] }
    if line["pool"]?.flag == true { return [""] }
    return line.list("speakers").compactMap { speaker in
      if speaker["kind"]?.text == "pool" { return "" }
      if let name = speaker["name"]?.text, young.contains(name) { return hasOthers ? "" : nil }
      let group = speaker["group"]?.text ?? (speaker["kind"]?.text == "group" ? speaker["handle"]?.text : nil)
      return group.flatMap { pool.contains($0) ? (isShown ? "" : nil) : $0 }
    }
  }

  private mutating func expect(_ printed: Int?, _ counted: Int, _ what: String) {
    if let printed, printed != counted { differences.append("\(what) is \(printed), and \(counted) can be counted") }
  }

  private func count(_ row: String, where belongs: (JSONValue) -> Bool = { _ in true }) -> Int { rows.count { $0.rows.contains(row) && belongs($0.line) } }
  private func free(where belongs: (JSONValue) -> Bool = { _ in true }) -> Int { rows.count { $0.rows.isEmpty && belongs($0.line) } }

  private mutating func turns() {
    func words(_ lines: [JSONValue]) -> Int { lines.map { ($0["text"]?.text ?? "").split(whereSeparator: \.isWhitespace).count }.reduce(0, +) }
    func words(_ row: String) -> Int { words(rows.filter { $0.rows.contains(row) }.map(\.line)) }
    for row in json["limits"]?.list("turns") ?? [] {
      let group = row["group"]?.text ?? ""
      expect(row["turns"]?.int, count(group), "turns of \(group)")
      expect(row["words"]?.int, words(group), "words of \(group)")
      expect(row["passes"]?.int, passes(group), "passes of \(group)")
    }
    let pool = json["protection"]?["pool"]
    expect(pool?["turns"]?.int, count(""), "turns of the pool")
    expect(pool?["words"]?.int, words(""), "words of the pool")
    expect(pool?["passes"]?.int, passes(""), "passes of the pool")
    expect(json["limits"]?["turnsWithoutGroup"]?.int, free(), "turns without a group")
    expect(json["limits"]?["wordsWithoutGroup"]?.int, words(rows.filter(\.rows.isEmpty).map(\.line)), "words without a group")
  }

  private func passes(_ row: String, on issue: String? = nil) -> Int {
    json.list("passes").count { pass in
      (issue == nil || pass["issue"]?.text == issue) && (pass["by"].map { rows(of: ["speakers": [$0]]).contains(row) } ?? false)
    }
  }

  private mutating func coverage(_ row: JSONValue) {
    let issue = row["issue"]?.text ?? ""
    func isOn(_ line: JSONValue) -> Bool { line.texts("issues").contains(issue) }
    for cell in row.list("groups") {
      let group = cell["group"]?.text ?? ""
      expect(cell["perspectives"]?.int, count(group, where: isOn), "\(group) on \(issue)")
      expect(cell["passes"]?.int, passes(group, on: issue), "passes of \(group) on \(issue)")
    }
    expect(row["pool"]?["perspectives"]?.int, count("", where: isOn), "the pool on \(issue)")
    expect(row["pool"]?["passes"]?.int, passes("", on: issue), "passes of the pool on \(issue)")
    expect(row["withoutGroup"]?.int, free(where: isOn), "without a group on \(issue)")
    expect(row["total"]?.int, rows.count { isOn($0.line) }, "all on \(issue)")
  }

  private mutating func kinds(_ issue: JSONValue) {
    let code = issue["id"]?.text ?? ""
    for use in issue.list("kinds") {
      let kind = use["kind"]?.text
      func belongs(_ line: JSONValue) -> Bool { line["kind"]?.text == kind && line.texts("issues").contains(code) }
      for cell in use.list("groups") {
        let group = cell["group"]?.text ?? ""
        expect(cell["perspectives"]?.int, count(group, where: belongs), "\(kind ?? "") of \(group) on \(code)")
      }
      expect(use["pool"]?.int, count("", where: belongs), "\(kind ?? "") of the pool on \(code)")
      expect(use["withoutGroup"]?.int, free(where: belongs), "\(kind ?? "") without a group on \(code)")
    }
  }

  private mutating func others() {
    let lines = rows.map(\.line)
    expect(json["method"]?["perspectives"]?.int, lines.count, "all that was said")
    for rule in json.list("withheld") {
      guard let name = rule["rule"]?.text, ["anon", "group"].contains(name) else { continue }
      expect(rule["count"]?.int, lines.count { $0["level"]?.text == name }, "at level \(name)")
    }
    for theme in json.list("themes") {
      expect(theme["perspectives"]?.int, lines.count { $0.texts("themes").contains(theme["id"]?.text ?? "") }, "theme \(theme["id"]?.text ?? "")")
    }
  }
}
