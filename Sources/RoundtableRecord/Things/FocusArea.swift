/// A focus area of the review.
package struct FocusArea: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// Its quarters.
  package var by: Due?
  /// Its title.
  package var title: Untrusted?
}

extension FocusArea: Thing {
  /// The kind.
  package static var kind: ThingKind { .focusArea }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Registry<FocusArea>> { \.focusAreas }
  /// Its key among its kind.
  package var key: Ref.Key { .code(code) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// Its title.
  package var words: [Untrusted] { [title].compactMap(\.self) }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: FocusArea?, in session: Session) -> Phrase? { ref.code.map { "focus \($0)" } }
}
