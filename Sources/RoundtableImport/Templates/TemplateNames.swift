import RoundtableLanguage
import RoundtableRecord
import Yams

/// Checks the groups and bodies of a template against each other: they share one namespace, and a group may name only those that are described.
struct TemplateNames {
  /// Where the YAML came from, for errors.
  let file: String
  /// The template that is extended; empty when there is none.
  let base: Template

  /// Throws at the first name that two share, or that names nothing.
  func check(_ root: Node.Mapping, _ facts: [any Fact]) throws(TemplateProblem) {
    let groups = facts.compactMap { $0 as? GroupDescribed }
    let bodies = facts.compactMap { $0 as? BodyDescribed }
    let groupCodes = Set((base.groups + groups).map(\.code))
    let bodyCodes = Set((base.bodies + bodies).map(\.code))
    if let twice = groupCodes.intersection(bodyCodes).min() {
      let mark = mark(of: twice, in: "bodies", root) ?? mark(of: twice, in: "groups", root)
      throw TemplateProblem(file: file, at: TemplatePlace(mark), .duplicate(Untrusted(twice.text)))
    }
    for group in groups {
      try expect(group.within, in: groupCodes, named: "within", by: group, root)
      try expect(group.namedBy, in: groupCodes.union(bodyCodes), named: "named-by", by: group, root)
    }
  }

  private func expect(
    _ code: Code?, in known: Set<Code>, named key: String, by group: GroupDescribed, _ root: Node.Mapping
  ) throws(TemplateProblem) {
    guard let code, !known.contains(code) || code == group.code else { return }
    let others = known.filter { $0 != group.code }.sorted().map(\.text)
    let mark = entry(group.code, in: "groups", root)?.value.mapping?.first { $0.key.scalar?.string == key }?.value.mark
    let reason = TemplateProblem.Reason.unknownGroup(code, nearest: Nearest.word(to: code.text, among: others), known: others)
    throw TemplateProblem(file: file, at: TemplatePlace(mark), reason)
  }

  private func mark(of code: Code, in section: String, _ root: Node.Mapping) -> Mark? { entry(code, in: section, root)?.key.mark }

  private func entry(_ code: Code, in section: String, _ root: Node.Mapping) -> (key: Node, value: Node)? {
    let found = root.first { $0.key.scalar?.string == section }?.value.mapping
    return found?.first { $0.key.scalar.flatMap { Code($0.string) } == code }.map { (key: $0.key, value: $0.value) }
  }
}
