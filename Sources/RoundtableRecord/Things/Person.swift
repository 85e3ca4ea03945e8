/// Someone at the table, or in a public role.
package struct Person: Sendable, Equatable {
  /// The number given at joining, from 1; it never changes.
  package internal(set) var number: Int
  /// The handle; made from the name, so itself a name.
  package var handle: Code
  /// The full name, as typed.
  package var name: Untrusted
  /// What was in brackets after the name.
  package var affiliation: Untrusted?
  /// The group; nil for a facilitator or scribe who sits for none.
  package var group: Code?
  /// The number within the group, from 1; nil where there is no group.
  package var seat: Int?
  /// How far the person's words and name may travel: the person's own choice.
  package var level: Level
  /// True for a young person.
  package var youth: Bool
  /// When the person came.
  package let joined: Moment
  /// When the person left; nil while at the table.
  package var left: Moment?
  /// The groups that the person has sat for before, the last one last. One that was a slip is not among them.
  package var formerGroups: [Code] = []
  /// The position from which the person has sat for the present group: only that orders what happened.
  package internal(set) var seatedAt = 0

  /// The code that replaces the name where the name may not be shown: `students3`; nil without a group.
  package var code: Code? {
    guard let group, let seat else { return nil }
    return Code(unchecked: group.text + String(seat))
  }

  /// What replaces the name on a screen that others can see: the code, or, for someone who sits for no group, the number.
  package var publicCode: Code { code ?? Code(unchecked: "host\(number)") }
}

extension Person: Thing {
  package static var kind: ThingKind { .person }
  package static var shelf: WritableKeyPath<Session, Numbered<Person>> { \.people }
  package static func typed(_ thing: Ref, in session: Session) -> String? { session.people[thing.key].map { "@" + $0.handle.text } }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { Ref.all(.group, group) + Ref.all(.group, formerGroups) }
  package var voices: Voices { Voices([.person(number)]) }
  package var names: [Code] { [handle, code].compactMap(\.self) }
  package var passages: [Passage?] {
    [Passage(name, replacedBy: "fix @\(handle.text)"), Passage(affiliation, replacedBy: "fix @\(handle.text)")]
  }

  /// Counts who came and who is present for the group, and remembers a name that may change.
  package func count(by step: Int, in session: inout Session) {
    if step < 0 { session.remember(nameOf: self) }
    guard let group else { return }
    session.index.came.edit(group, from: 0) { $0 += step }
    if left == nil { session.index.present.edit(group, from: 0) { $0 += step } }
  }

  package func replacing(_ change: Replacement) -> Person {
    var moved = self
    moved.group = change.code(.group, group)
    moved.formerGroups = change.codes(.group, formerGroups).filter { $0 != moved.group }
    return moved
  }

  /// A person's group and level decide where the person's words are counted. They are counted again only when one of the two changes, so that
  /// leaving costs the same however much the person said.
  package static func recounted(from old: Person?, to new: Person?, at ref: Ref, in session: Session) -> [Ref] {
    guard let number = ref.number, old?.group != new?.group || old?.level != new?.level else { return [] }
    let passes = session.index.users.numbers(.pass, of: ref).map { Ref(.pass, $0) }
    return (session.index.spoken[number]?.all ?? []).map { Ref(.perspective, $0) } + passes
  }

  /// The person with the stricter of the two levels.
  package func returning(over present: Person, in session: Session) -> Person {
    var person = self
    person.level = max(level, present.level)
    return person
  }

  package static func label(of ref: Ref, was known: Person?, in session: Session) -> Phrase? {
    (session.people[ref.key] ?? known).map { "@\($0.handle) \($0.name)" }
  }

  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase {
    let person = session.people[ref.key] ?? session.kept(ref).first as? Person
    return person.map { "@\($0.handle)" } ?? "a person"
  }

  /// The handle.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "@\(handle)" }

  /// Under the code alone, where the name may not be read, and on a screen without that too. What is private is left out with the words.
  package func shown(in view: AudienceView) -> Person? {
    if view.names(self) { return self }
    var shown = self
    if view.audience == .room {
      (shown.handle, shown.name, shown.affiliation, shown.seat) = (Code(unchecked: Untrusted.hidden.raw), .hidden, nil, nil)
      return shown
    }
    shown.handle = publicCode
    shown.name = Untrusted(publicCode.text)
    shown.affiliation = nil
    return shown
  }
}
