import RoundtableLanguage
import RoundtableRecord

extension Template {
  /// The names of the templates that come with the program.
  package static let builtIn = TemplateLibrary.embedded.map(\.key)

  /// The template of a name: a file, where the name is a path that ends in `.yaml` or `.yml`; else `NAME.yaml` or `NAME.yml` in the first of
  /// these folders that has one; else one that comes with the program.
  package static func load(_ name: String, in folders: [String] = []) throws(TemplateProblem) -> Template {
    try TemplateLibrary(folders: folders).load(name, for: [])
  }
}

/// Where templates are looked for.
struct TemplateLibrary {
  /// The folders of the user's own templates, searched in order.
  let folders: [String]

  /// A template's bytes and where they came from.
  private struct Found {
    var name: String
    var file: String
    var bytes: [UInt8]
  }

  /// Loads a template with those that it extends. `chain` holds the files that are being read: each is extended by the one after it.
  func load(_ name: String, for chain: [String], wantedAt place: TemplatePlace? = nil) throws(TemplateProblem) -> Template {
    guard let found = try find(name, except: chain, at: place) else {
      let known = TemplateLibrary.isPath(name) ? [] : Template.builtIn
      let reason = TemplateProblem.Reason.notFound(Untrusted(name), nearest: Nearest.word(to: name.lowercased(), among: known), known: known)
      throw TemplateProblem(file: chain.first ?? name, at: place, reason)
    }
    let reader = TemplateReader(file: found.file)
    let root = try TemplateYAML(file: found.file).root(of: found.bytes)
    var base = Template(name: found.name, source: [], contents: [])
    if let extended = try reader.extended(by: root) {
      let place = TemplatePlace(extended.mark)
      if chain.count == TemplateLibrary.deepest { throw TemplateProblem(file: found.file, at: place, .circle) }
      base = try load(TemplateLibrary.path(extended.name, from: found.file), for: [found.file] + chain, wantedAt: place)
    } else if !reader.listsKinds(root) {
      base = try load(Template.usual, for: [found.file] + chain)
    }
    return Template(name: found.name, source: base.source + found.bytes, contents: base.contents + (try reader.facts(of: root, on: base)))
  }

  private func find(_ name: String, except chain: [String], at place: TemplatePlace?) throws(TemplateProblem) -> Found? {
    let circle = TemplateProblem(file: chain.first ?? name, at: place, .circle)
    if TemplateLibrary.isPath(name) {
      if chain.contains(name) { throw circle }
      return try TemplateFile(path: name).read().map { Found(name: TemplateLibrary.stem(name), file: name, bytes: $0) }
    }
    guard TemplateLibrary.isName(name) else { return nil }
    var isInChain = false
    for folder in folders {
      for ending in [".yaml", ".yml"] {
        let path = folder + "/" + name + ending
        // A user's `sro.yaml` may extend the `sro` that comes with the program: a file never finds itself.
        if chain.contains(path) {
          isInChain = true
          continue
        }
        if let bytes = try TemplateFile(path: path).read() { return Found(name: name, file: path, bytes: bytes) }
      }
    }
    if let (_, bytes) = TemplateLibrary.embedded.first(where: { $0.key == name }) {
      return Found(name: name, file: name + ".yaml", bytes: bytes)
    }
    if isInChain { throw circle }
    return nil
  }

  /// A path as another template says it, which begins where that template is; a name stays as it is.
  private static func path(_ name: String, from file: String) -> String {
    guard isPath(name), name.utf8.first != UInt8(ascii: "/"), let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return String(file[...slash]) + name
  }

  /// A longer chain of templates is a circle under ever new names.
  private static let deepest = 8

  /// The templates that come with the program.
  fileprivate static let embedded: KeyValuePairs = [
    Template.usual: PackageResources.general_yaml, "sro": PackageResources.sro_yaml, "sro-issues": PackageResources.sro_issues_yaml,
  ]

  private static func isPath(_ name: String) -> Bool {
    let end = name.utf8.suffix(5)
    return end.elementsEqual(".yaml".utf8) || end.suffix(4).elementsEqual(".yml".utf8)
  }

  /// A name is letters, digits, `-` and `_`, so that it cannot lead out of a folder.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)) }
  }

  private static func stem(_ path: String) -> String {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    return file.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(file[..<$0]) } ?? file
  }
}
