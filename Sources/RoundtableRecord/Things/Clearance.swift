/// Names that may be printed where they stand: someone looked at the words, and said why.
package struct Clearance: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The things whose words were looked at.
  package let things: [Ref]
  /// Fingerprints of their words as they were then, in this run of the program: words that change later are not among them.
  let marks: Set<Int>
  /// Whose names may be printed in them.
  package internal(set) var named: [Party]
  /// Why.
  package let reason: Untrusted
  /// When that was said.
  package let moment: Moment
}

extension Clearance: Thing {
  package static var kind: ThingKind { .clearance }
  package static var shelf: WritableKeyPath<Session, Numbered<Clearance>> { \.clearances }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [.remark(reason)] }
  package func replacing(_ change: Replacement) -> Clearance {
    var moved = self
    moved.named = change(named)
    return moved
  }

  /// Nothing of it leaves the internal record.
  package func shown(in view: AudienceView) -> Clearance? { nil }
  package static func label(of ref: Ref, was known: Clearance?, in session: Session) -> Phrase? { "a cleared name" }
}
