package import RoundtableRecord

/// How people and groups are called on a screen that others can see. Documents, section 2: its ladder begins at the group, and it shows no name.
package struct RoomLabels: Sendable {
  /// The room's own session.
  package let session: Session
  /// What is said by a person, by number.
  package let people: [Int: Speaker]
  /// What is said by groups that are not shown by themselves.
  package let groups: [Code: Speaker]
  /// The name of the row that those have together; nil where there is none.
  package let pool: PoolName?
  private let disclosure: Disclosure
  private let names: NameFinder

  /// The labels for a session as it was recorded.
  package init(_ whole: Session) {
    let disclosure = Disclosure(session: whole, audience: .room)
    let session = disclosure.session
    self.session = session
    self.disclosure = disclosure
    people = Dictionary(uniqueKeysWithValues: session.people.all.map { ($0.number, disclosure.voice(of: .person($0.number))) })
    let pooled = session.groups.codes.filter { disclosure.isPooled($0) }
    groups = Dictionary(uniqueKeysWithValues: pooled.map { ($0, disclosure.voice(of: .group($0))) })
    pool = disclosure.protection.label.flatMap { $0.showsFigures ? $0.name : nil }
    names = NameFinder(ofAllWhoWereNamedIn: whole)
  }

  /// The words without names.
  package func masked(_ words: Untrusted) -> Untrusted { names.masked(words) }

  /// Takes out of a perspective what too few people under the same label share: a language, a theme, a way of taking down words.
  package var withheldTraits: @Sendable (Perspective) -> Perspective {
    let (traits, disclosure) = (disclosure.traits, disclosure)
    return { perspective in
      let label = disclosure.speakers(perspective.speakers, at: disclosure.level(of: perspective))
      var shown = perspective
      shown.themes = shown.themes.filter { traits.shows(.theme($0), under: label) }
      shown.language = shown.language.flatMap { traits.shows(.language($0), under: label) ? $0 : nil }
      if !traits.shows(.mode(shown.mode), under: label) { shown.mode = .paraphrase }
      return shown
    }
  }
}

extension NameFinder {
  /// Looks for everyone who has or had a name in a session, whatever each chose.
  fileprivate init(ofAllWhoWereNamedIn session: Session) {
    let people = (session.people.all + session.formerPeople).map { person in
      let halves = Untrusted(person.name.raw.replacing("-", with: " "))
      return Bearer(number: person.number, names: [person.name] + (halves == person.name ? [] : [halves]), handles: [person.handle])
    }
    self.init(people, titles: session.groups.all.map(\.title) + session.bodies.all.map(\.title) + [session.front.place].compactMap(\.self))
  }
}
