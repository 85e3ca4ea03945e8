/// The keys at the top of a template.
enum TemplateSection: String, CaseIterable {
  case extends, kinds, board, issues, themes, focus, sources, groups, bodies

  /// The keys, as they are written.
  static var names: [String] { allCases.map(\.rawValue) }

  /// The keys of each entry; empty where an entry is words alone.
  var fields: [String] {
    switch self {
    case .extends, .kinds, .issues, .themes: []
    case .board: ["independent-of", "rule", "source"]
    case .focus: ["by", "title"]
    case .sources: ["people", "dated", "title"]
    case .groups: ["kind", "seats", "within", "named-by", "name"]
    case .bodies: ["kind", "name"]
    }
  }
}
