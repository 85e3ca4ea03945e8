import RoundtableExport
import RoundtableRecord

// Agreement: one verdict, which is what the record gives; every voice that stands by itself; no figure over a part.

extension Auditor {
  /// Verdicts that differ or are wrong, hands that are lost or wrong, and figures over a part.
  var agreements: [String] {
    documents.flatMap { document in
      document.parts.flatMap { part -> [String] in
        guard let id = part.members["id"]?.text, id.hasPrefix("a"), let action = action(id, document.version) else { return [] }
        let printed = part.members["verdict"]?.text ?? part.members["agreement"]?["verdict"]?.text
        let right = verdict(on: action, in: truth.sessions[document.version])
        let wrong = printed.map { $0 == right } ?? true ? [] : ["\(id) is \(right), and said to be \(printed ?? "")"]
        return (wrong + (part.members["agreement"].map { answers($0, on: action, in: document) } ?? [])).map { "\(document.title): \($0)" }
      }
    }
  }

  private func action(_ id: String, _ version: Int) -> Action? { Int(id.dropFirst()).flatMap { truth.sessions[version].action($0) } }

  private func counts(_ gauge: Gauge) -> (agree: Int, reserved: Int, opposed: Int) {
    guard gauge.stance == nil else { return (0, 0, 0) }
    func count(_ scores: ClosedRange<Int>) -> Int { gauge.hands.filter { scores.contains($0.score) }.map(\.count).reduce(0, +) }
    return (count(3...5), count(2...2), count(0...1))
  }

  /// The verdict over everything that is not private, by the rule of documents.md.
  private func verdict(on action: Action, in session: Session) -> String {
    let gauges = action.presentGauges
    let asked = gauges.map { counts($0) }
    let shown = asked.filter { $0.agree + $0.reserved + $0.opposed > 0 }
    let isObjected = session.objections.all.contains { objection in
      objection.action == action.number && objection.isOpen && objection.level != .private && session.floor(of: objection.by) != .private
    }
    if gauges.isEmpty { return "not-asked" }
    if shown.isEmpty { return isObjected ? "contested" : "no-hands" }
    let (agree, all) = shown.reduce((0, 0)) { ($0.0 + $1.agree, $0.1 + $1.agree + $1.reserved + $1.opposed) }
    if shown.contains(where: { $0.opposed > $0.agree + $0.reserved }) || agree * 2 < all { return "not-agreed" }
    let isDoubted = shown.contains { $0.opposed > 0 || $0.opposed + $0.reserved > $0.agree }
    return isDoubted || isObjected ? "contested" : "agreed"
  }

  private func answers(_ agreement: JSONValue, on action: Action, in document: Published) -> [String] {
    let answers = agreement.list("byGroup")
    let isPart = answers.contains { $0["pool"]?.flag == true && $0["answer"]?.text != "not-asked" } || answers.contains { $0["answer"]?.text == "withheld" }
    let partly = ["asked", "agreeing", "table", "consensus"].filter { isPart && agreement[$0] != nil }
    let lost = action.presentGauges.filter { gauge in
      let printed = answers.first { $0["group"]?.text == gauge.group.text }
      if truth.isProtected(gauge.group.text), isSmall(gauge.group.text, in: document) || document.pool.contains(gauge.group.text) { return false }
      let (agree, reserved, opposed) = counts(gauge)
      if agree + reserved + opposed == 0 { return printed == nil }
      return printed?["count"]?["agree"]?.int != agree || printed?["count"]?["reserved"]?.int != reserved || printed?["count"]?["opposed"]?.int != opposed
    }
    return partly.map { "\($0) of \(action.id.text) is over a part" } + lost.map { "hands of \($0.group.text) on \(action.id.text) are lost or wrong" }
      + answers.flatMap { wrongBands($0["bands"], on: action, in: document) }
  }

  private func wrongBands(_ bands: JSONValue?, on action: Action, in document: Published) -> [String] {
    guard let bands, let all = bands["hands"]?.int else { return [] }
    let pooled = action.presentGauges.filter { document.pool.contains($0.group.text) }.map { counts($0) }
    let sum = pooled.reduce((0, 0, 0)) { ($0.0 + $1.agree, $0.1 + $1.reserved, $0.2 + $1.opposed) }
    let parts = [("agree", sum.0), ("reserved", sum.1), ("opposed", sum.2)]
    let wrong = parts.filter { name, part in
      guard let bounds = bands[name]?.text.flatMap({ Self.bounds[$0] }) else { return true }
      return part * 10 <= all * bounds.low || part * 10 > all * bounds.high
    }
    return (all == sum.0 + sum.1 + sum.2 ? [] : ["the pool's hands on \(action.id.text) are \(all)"])
      + wrong.map { "the pool's band \($0.0) on \(action.id.text) is wrong" }
  }
}
