import RoundtableLanguage
import RoundtableRecord
import Yams

/// Turns a template's YAML into facts. Strict: what it does not know is an error, with the place and the nearest word that it knows.
struct TemplateReader {
  /// Where the YAML came from, for errors.
  let file: String
  /// The kinds of groups and bodies that the template may use.
  private var kinds: [Code] = []

  /// A reader of the YAML of a file.
  init(file: String) { self.file = file }

  /// The name of the template that this one extends, and where it says so; nil when it extends none.
  func extended(by root: Node.Mapping) throws(TemplateProblem) -> (name: String, mark: Mark?)? {
    for (key, value) in root where key.scalar?.string == "extends" { return (try words(value).raw, value.mark) }
    return nil
  }

  /// What the template itself brings. `base` is what it extends, whose groups and bodies it may name.
  func facts(of root: Node.Mapping, on base: Template) throws(TemplateProblem) -> [any Fact] {
    let own = try kinds(of: root)
    var facts: [any Fact] = own.map { [$0] } ?? []
    var reader = self
    reader.kinds = (base.kinds + (own.map { [$0] } ?? [])).reduce(GroupKinds([])) { $0.and(GroupKinds($1.kinds)) }.all.map(\.code)
    for (key, value) in root {
      switch try section(key) {
      case .extends, .kinds, .board: continue
      case .issues: facts += try reader.entries(value, reader.issue)
      case .themes: facts += try reader.entries(value, themes: true, reader.theme)
      case .focus: facts += try reader.entries(value, reader.focusArea)
      case .sources: facts += try reader.entries(value, reader.source)
      case .groups: facts += try reader.entries(value, reader.group)
      case .bodies: facts += try reader.entries(value, reader.body)
      }
    }
    try TemplateNames(file: file, base: base).check(root, facts)
    return facts
  }

  private func issue(_ code: Code, _ node: Node) throws(TemplateProblem) -> any Fact { IssueDescribed(code: code, title: try words(node)) }

  private func theme(_ code: Code, _ node: Node) throws(TemplateProblem) -> any Fact { ThemeDescribed(code: code, covers: try words(node)) }

  private func focusArea(_ code: Code, _ node: Node) throws(TemplateProblem) -> any Fact {
    let fields = try fields(node, .focus)
    return FocusAreaDescribed(code: code, by: try fields["by"].map(due), title: try fields["title"].map(words))
  }

  private func source(_ code: Code, _ node: Node) throws(TemplateProblem) -> any Fact {
    let fields = try fields(node, .sources)
    let people = try fields["people"].map { (node) throws(TemplateProblem) in try self.number(node, 0...1_000_000_000) }
    return SourceDescribed(code: code, dated: try fields["dated"].map(day), people: people, title: try fields["title"].map(words))
  }

  private func group(_ code: Code, _ node: Node) throws(TemplateProblem) -> any Fact {
    let fields = try fields(node, .groups)
    return GroupDescribed(
      code: code, kind: try fields["kind"].map(kind) ?? GroupKind.community.code, name: try fields["name"].map(words),
      namedBy: try fields["named-by"].map(code(of:)),
      seats: try fields["seats"].map { (node) throws(TemplateProblem) in try self.number(node, 0...1000) },
      within: try fields["within"].map(code(of:)))
  }

  private func body(_ code: Code, _ node: Node) throws(TemplateProblem) -> any Fact {
    let fields = try fields(node, .bodies)
    return BodyDescribed(code: code, kind: try fields["kind"].map(kind) ?? GroupKind.community.code, name: try fields["name"].map(words))
  }

  /// A mapping from codes, each read by `read`, in the order of the file.
  private func entries(
    _ node: Node, themes: Bool = false, _ read: (Code, Node) throws(TemplateProblem) -> any Fact
  ) throws(TemplateProblem) -> [any Fact] {
    guard case .mapping(let mapping) = node else { throw problem(node, .wrongShape(.codes)) }
    var facts: [any Fact] = []
    var seen: Set<Code> = []
    for (key, value) in mapping {
      let code = try code(of: key, theme: themes)
      if !seen.insert(code).inserted { throw problem(key, .duplicate(Untrusted(code.text))) }
      facts.append(try read(code, value))
    }
    return facts
  }

  private func section(_ key: Node) throws(TemplateProblem) -> TemplateSection {
    guard let section = TemplateSection(rawValue: try self.key(key, of: TemplateSection.names, in: .topKeys)) else { throw problem(key, .wrongShape(.topKeys)) }
    return section
  }

  /// A mapping from the keys of a section and no others.
  func fields(_ node: Node, _ section: TemplateSection) throws(TemplateProblem) -> [String: Node] {
    let known = section.fields
    guard case .mapping(let mapping) = node else { throw problem(node, .wrongShape(.fields(known))) }
    var fields: [String: Node] = [:]
    for (key, value) in mapping { fields[try self.key(key, of: known, in: .fields(known))] = value }
    return fields
  }

  private func key(_ node: Node, of known: [String], in shape: TemplateProblem.Shape) throws(TemplateProblem) -> String {
    guard case .scalar(let scalar) = node else { throw problem(node, .wrongShape(shape)) }
    if known.contains(scalar.string) { return scalar.string }
    throw problem(node, .unknownKey(Untrusted(scalar.string), nearest: Nearest.word(to: scalar.string.lowercased(), among: known), known: known))
  }
}

// One value each.
extension TemplateReader {
  private func text(_ node: Node, _ shape: TemplateProblem.Shape) throws(TemplateProblem) -> String {
    guard case .scalar(let scalar) = node else { throw problem(node, .wrongShape(shape)) }
    if scalar.style == .plain, ["", "~", "null"].contains(scalar.string.lowercased()) { throw problem(node, .wrongShape(shape)) }
    return scalar.string
  }

  /// Words on one line, without the blanks at either end.
  func words(_ node: Node) throws(TemplateProblem) -> Untrusted {
    let scalars = try text(node, .words).unicodeScalars.drop { $0.properties.isWhitespace }
    var words = String(scalars)
    while words.unicodeScalars.last?.properties.isWhitespace == true { words.unicodeScalars.removeLast() }
    if words.isEmpty || words.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw problem(node, .wrongShape(.words))
    }
    return Untrusted(words)
  }

  func code(of node: Node) throws(TemplateProblem) -> Code { try code(of: node, theme: false) }

  private func code(of node: Node, theme: Bool) throws(TemplateProblem) -> Code {
    guard case .scalar(let scalar) = node, let code = theme ? Code(theme: scalar.string) : Code(scalar.string) else {
      throw problem(node, .badCode(Untrusted(node.scalar?.string ?? ""), theme: theme))
    }
    if code.looksLikeItem { throw problem(node, .codeLikeItem(code)) }
    return code
  }

  private func due(_ node: Node) throws(TemplateProblem) -> Due {
    let text = try text(node, .quarter)
    do {
      return try QuarterGrammar(year: nil).read(text.lowercased())
    } catch {
      throw problem(node, .badQuarter(Untrusted(text)))
    }
  }

  private func day(_ node: Node) throws(TemplateProblem) -> Day {
    let text = try text(node, .day)
    guard let day = Day(iso: text) else { throw problem(node, .badDay(Untrusted(text))) }
    return day
  }

  private func number(_ node: Node, _ range: ClosedRange<Int>) throws(TemplateProblem) -> Int {
    let text = try text(node, .number)
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text), range.contains(number) else {
      throw problem(node, .badNumber(Untrusted(text), range))
    }
    return number
  }

  private func kind(_ node: Node) throws(TemplateProblem) -> Code {
    let text = try text(node, .words)
    let known = kinds.map(\.text)
    guard let kind = kinds.first(where: { $0.text == text }) else {
      throw problem(node, .unknownKind(Untrusted(text), nearest: Nearest.word(to: text.lowercased(), among: known), known: known))
    }
    return kind
  }

  func problem(_ node: Node, _ reason: TemplateProblem.Reason) -> TemplateProblem {
    TemplateProblem(file: file, at: TemplatePlace(node.mark), reason)
  }
}
