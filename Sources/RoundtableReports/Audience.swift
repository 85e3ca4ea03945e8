/// Whom a document is for. Documents, "Audiences".
package enum Audience: String, CaseIterable, Sendable {
  /// The table's own facilitators: everything.
  case `internal`
  /// The oversight board: names only where the speaker chose `named`, otherwise the group.
  case board
  /// Everybody: as for the board, and people in small groups are protected.
  case `public`

  /// True for the audience that sees everything.
  package var seesAll: Bool { self == .internal }
}
