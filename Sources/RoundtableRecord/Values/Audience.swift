/// Whom something is for. Documents, section 2.
package enum Audience: String, CaseIterable, Sendable {
  /// The table's own facilitators: everything.
  case `internal`
  /// The oversight board: names only where the speaker chose `named`, otherwise the group.
  case board
  /// Everyone: as for the board, and people in small groups are protected.
  case `public`
  /// Whoever can see a screen in the room: no names at all.
  case room

  /// Those for whom files are written.
  package static let ofFiles = [Audience.internal, .board, .public]

  /// True for the audience that sees everything.
  package var seesAll: Bool { self == .internal }
}
