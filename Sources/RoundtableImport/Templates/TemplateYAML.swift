import RoundtableRecord
import Yams

/// Reads the small part of YAML that templates are written in, and refuses the rest before it can do harm.
///
/// Anchors are refused before the parser sees them: ten short lines of aliases to aliases stand for more nodes than there is memory.
struct TemplateYAML {
  /// Where the text came from, for errors.
  let file: String

  /// The mapping at the top. Nothing in it has an anchor, an alias or a tag.
  func root(of bytes: [UInt8]) throws(TemplateProblem) -> Node.Mapping {
    if bytes.count > TemplateFile.longest { throw problem(nil, .tooLong) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw problem(nil, .notUTF8) }
    try refuseHidden(text)
    try refuseAnchors(text)
    let node: Node?
    do {
      // Without rules every plain scalar is a text, and a tag that is not `str`, `map` or `seq` was written out.
      node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw self.problem(error)
    } catch {
      throw problem(nil, .syntax(Untrusted("unreadable")))
    }
    guard let node else { throw problem(nil, .empty) }
    try refuseTags(node)
    guard case .mapping(let mapping) = node else { throw problem(TemplatePlace(node.mark), .wrongShape(.topKeys)) }
    return mapping
  }

  /// Controls other than tab and line ends, and the line breaks of Unicode, which YAML takes for line ends and an editor may not show.
  private func refuseHidden(_ text: String) throws(TemplateProblem) {
    var line = 1
    var column = 0
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      column += 1
      let opensFile = last == nil
      if isHidden(scalar, opensFile: opensFile) || (last == "\r" && scalar != "\n") {
        throw problem(TemplatePlace(line: line, column: column), .hidden(Untrusted(String(scalar))))
      }
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      last = scalar
    }
  }

  private func isHidden(_ scalar: Unicode.Scalar, opensFile: Bool) -> Bool {
    switch scalar {
    case "\n", "\t", "\r": false
    case "\u{FEFF}": !opensFile
    case "\u{FFFE}", "\u{FFFF}": true
    default: [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
  }

  /// An anchor is `&name` where a value can begin. Quotes and comments are not looked into: a few harmless texts are refused with the
  /// harmful.
  private func refuseAnchors(_ text: String) throws(TemplateProblem) {
    for (row, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let scalars = Array(line)
      for place in scalars.indices where scalars[place] == "&" && beginsAnchor(scalars, at: place) {
        throw problem(TemplatePlace(line: row + 1, column: place + 1), .anchor)
      }
    }
  }

  private func beginsAnchor(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place + 1 < scalars.count,
      scalars[place + 1].properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(scalars[place + 1])
    else { return false }
    let before = scalars[..<place].reversed().drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
    guard let last = before.first, !"-?:,[{".unicodeScalars.contains(last) else { return true }
    // After a tag: `!!map &a`.
    return before.prefix { $0 != " " && $0 != "\t" }.contains("!")
  }

  private func refuseTags(_ node: Node) throws(TemplateProblem) {
    if node.anchor != nil { throw problem(TemplatePlace(node.mark), .anchor) }
    switch node {
    case .scalar where node.tag.rawValue == Tag.Name.str.rawValue: return
    case .sequence(let sequence) where node.tag.rawValue == Tag.Name.seq.rawValue: for value in sequence { try refuseTags(value) }
    case .mapping(let mapping) where node.tag.rawValue == Tag.Name.map.rawValue:
      for (key, value) in mapping {
        try refuseTags(key)
        try refuseTags(value)
      }
    case .alias: throw problem(TemplatePlace(node.mark), .anchor)
    default: throw problem(TemplatePlace(node.mark), .tag(Untrusted(node.tag.rawValue)))
    }
  }

  private func problem(_ place: TemplatePlace?, _ reason: TemplateProblem.Reason) -> TemplateProblem {
    TemplateProblem(file: file, at: place, reason)
  }

  private func problem(_ error: YamlError) -> TemplateProblem {
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
      problem(TemplatePlace(mark), .syntax(Untrusted(text)))
    case .duplicatedKeysInMapping(let keys, let context): problem(TemplatePlace(context.mark), .duplicate(Untrusted(keys.first ?? "")))
    case .reader(let text, _, _, _): problem(nil, .syntax(Untrusted(text)))
    default: problem(nil, .syntax(Untrusted("unreadable")))
    }
  }
}
