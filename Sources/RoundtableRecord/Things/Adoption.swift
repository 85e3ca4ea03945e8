/// A version of the plan that the table adopted.
package struct Adoption: Sendable, Equatable {
  /// The version, from 1.
  package let version: Int
  /// The position of the fact that adopted it.
  package let position: Int
  /// What was noted of it.
  package let note: Untrusted?
  /// The head of the record that was adopted: position, colon, hash.
  package let head: String
  /// For each audience its name, a colon, and the SHA-256 of the canonical plan.
  package let digests: [String]
  /// When it was adopted.
  package let moment: Moment
  /// How many people of each group could have said what was printed under its name by then; groups for which no one had come are left out.
  package var crowds: [Code: Int] = [:]
  /// What `set smallest-group` said by then, as settings spell it; empty where nothing was set.
  package var smallest: [String: String] = [:]

  /// The SHA-256, in hexadecimal, of the canonical plan for an audience; nil when none was taken for it.
  package func digest(for audience: String) -> String? {
    digests.first { $0.hasPrefix(audience + ":") }.map { String($0.dropFirst(audience.utf8.count + 1)) }
  }
}

extension Adoption: Thing {
  package static var kind: ThingKind { .adoption }
  package static var shelf: WritableKeyPath<Session, Numbered<Adoption>> { \.adoptions }
  package var key: Ref.Key { .number(version) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var words: [Untrusted] { [note].compactMap(\.self) }
  package static func label(of ref: Ref, was known: Adoption?, in session: Session) -> Phrase? { ref.number.map { "version \($0)" } }
}
