package import RoundtableRecord

/// What a new session can start from: issues, themes, focus areas, sources, groups and bodies, read from a YAML file.
package struct Template: Sendable {
  /// The name by which a session asks for it; for a file given by its path, the file's name without its ending.
  package let name: String
  /// What its digest is made of: the bytes of the templates that it extends, the outermost first, then those of its own file.
  package let source: [UInt8]
  /// What it adds to a session, as facts in the order of the file; those of the templates that it extends come first.
  package let contents: [any Fact]

  /// A template of this name and contents.
  package init(name: String, source: [UInt8], contents: [any Fact]) {
    self.name = name
    self.source = source
    self.contents = contents
  }

  /// The kinds of groups and bodies it lists, those of the templates it extends first.
  package var kinds: [KindsListed] { contents.compactMap { $0 as? KindsListed } }

  /// The issues it brings, in order.
  package var issues: [IssueDescribed] { contents.compactMap { $0 as? IssueDescribed } }

  /// The themes it brings, in order.
  package var themes: [ThemeDescribed] { contents.compactMap { $0 as? ThemeDescribed } }

  /// The focus areas it brings, in order.
  package var focusAreas: [FocusAreaDescribed] { contents.compactMap { $0 as? FocusAreaDescribed } }

  /// The sources it brings, in order.
  package var sources: [SourceDescribed] { contents.compactMap { $0 as? SourceDescribed } }

  /// The groups it brings, in order.
  package var groups: [GroupDescribed] { contents.compactMap { $0 as? GroupDescribed } }

  /// The bodies it brings, in order.
  package var bodies: [BodyDescribed] { contents.compactMap { $0 as? BodyDescribed } }

  /// The template of a session that names none.
  package static let usual = "general"

  /// The facts that begin a session from it: that it was applied, then its contents. `digest` is SHA-256.
  package func facts(digest: ([UInt8]) -> [UInt8]) -> [any Fact] {
    let hexadecimal = digest(source).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    return [TemplateApplied(name: name, digest: hexadecimal)] + contents
  }
}
