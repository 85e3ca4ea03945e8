/// A stakeholder group.
package struct Group: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What kind of organisation it is.
  package var kind = GroupKind.community.code
  /// Its name; nil until one is given.
  package var name: Untrusted?
  /// How many seats it has; nil when that was not said.
  package var seats: Int?
  /// The group it is a part of.
  package var within: Code?
  /// The group or body that named who comes for it.
  package var namer: Party?
  /// Why no one comes for it; nil when it sent no regrets.
  package var regrets: Untrusted?

  /// The code of whoever named who comes for it.
  package var namedBy: Code? { namer.flatMap { Ref($0) }?.code }

  /// Its name, or its code where none was given.
  package var title: Untrusted { name ?? Untrusted(code.text) }
}

extension Group: Thing {
  package static var kind: ThingKind { .group }
  package static var shelf: WritableKeyPath<Session, Registry<Group>> { \.groups }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.code.map { "@" + $0.text } }
  package var key: Ref.Key { .code(code) }
  package var needs: [Ref] { (within.map { [Ref(.group, $0)] } ?? []) + Ref.parties([], namer) }
  package var voices: Voices { .table }
  package func replacing(_ change: Replacement) -> Group {
    var moved = self
    moved.within = change.code(.group, within).flatMap { $0 == code ? nil : $0 }
    moved.namer = change(namer).flatMap { $0 == .group(code) ? nil : $0 }
    return moved
  }

  package func shown(in view: AudienceView) -> Group? { self }
  package var names: [Code] { [code] }
  package var passages: [Passage?] {
    [Passage(name, replacedBy: "group \(code.text)"), .remark(regrets, replacedBy: "regrets \(code.text)")]
  }
  package static func label(of ref: Ref, was known: Group?, in session: Session) -> Phrase? { ref.code.map { "group \($0)" } }
  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase { ref.plainLabel ?? "a group" }
  /// Its code.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "\(code)" }
}
