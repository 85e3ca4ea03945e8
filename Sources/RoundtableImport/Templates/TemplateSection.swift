/// The keys that a template may hold.
enum TemplateSection {
  /// At the top.
  static let keys = ["extends", "issues", "themes", "focus", "sources", "groups", "bodies"]
  /// Of a focus area.
  static let focus = ["by", "title"]
  /// Of a source.
  static let source = ["people", "dated", "title"]
  /// Of a group.
  static let group = ["kind", "seats", "within", "named-by", "name"]
  /// Of a body.
  static let body = ["kind", "name"]
}
