import RoundtableLanguage
import RoundtableRecord
import Yams

// The kinds of groups and bodies that a template lists, and who may sit on the oversight board.

extension TemplateReader {
  /// True when the template has kinds of its own.
  func listsKinds(_ root: Node.Mapping) -> Bool { root.value(of: .kinds) != nil }

  /// The fact that lists them; nil when the template says nothing of either.
  func kinds(of root: Node.Mapping) throws(TemplateProblem) -> KindsListed? {
    let (listed, board) = (root.value(of: .kinds), root.value(of: .board))
    if listed == nil, board == nil { return nil }
    let rule = try board.map { (node) throws(TemplateProblem) in try self.fields(node, .board) } ?? [:]
    let apart = try rule["independent-of"].map(codes) ?? []
    var kinds: [GroupKind] = []
    for (code, nature) in try listed.map(natures) ?? [] {
      kinds.append(GroupKind(code, nature, isApart: apart.contains { $0.code == code }))
    }
    if let stray = apart.first(where: { one in !kinds.contains { $0.code == one.code } }) {
      let known = kinds.map(\.code.text)
      throw problem(stray.node, .unknownKind(Untrusted(stray.code.text), nearest: Nearest.word(to: stray.code.text, among: known), known: known))
    }
    return KindsListed(kinds: kinds, rule: try rule["rule"].map(words), source: try rule["source"].map(words))
  }

  /// Codes of kinds, each with what its organisations are to the review.
  private func natures(_ node: Node) throws(TemplateProblem) -> [(Code, GroupKind.Nature)] {
    guard case .mapping(let mapping) = node else { throw problem(node, .wrongShape(.codes)) }
    var natures: [(Code, GroupKind.Nature)] = []
    for (key, value) in mapping {
      let code = try code(of: key)
      if natures.contains(where: { $0.0 == code }) { throw problem(key, .duplicate(Untrusted(code.text))) }
      guard let nature = GroupKind.Nature(rawValue: try words(value).raw) else { throw problem(value, .wrongShape(.nature)) }
      natures.append((code, nature))
    }
    return natures
  }

  private func codes(_ node: Node) throws(TemplateProblem) -> [(node: Node, code: Code)] {
    guard case .sequence(let sequence) = node else { throw problem(node, .wrongShape(.list)) }
    var codes: [(node: Node, code: Code)] = []
    for one in sequence { codes.append((one, try code(of: one))) }
    return codes
  }
}

extension Node.Mapping {
  /// What is under the key of a section; nil when it is not there.
  fileprivate func value(of section: TemplateSection) -> Node? { first { $0.key.scalar?.string == section.rawValue }?.value }
}
