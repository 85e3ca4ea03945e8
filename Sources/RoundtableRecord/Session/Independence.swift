// Who may sit on the oversight board.
//
// The session's template says which kinds of groups and bodies the board is independent of (`GroupKind.isApart`).

/// Finds who is tied to a group or body that the oversight board is independent of. Made once for a session, so that many people can be
/// checked without reading the names of all those groups each time.
package struct Independence: Sendable {
  /// Every group and body, in order of creation, the groups first.
  private let organisations: [Organisation]
  /// Those that the board is independent of.
  private let insiders: [Organisation]

  /// For the groups and bodies that a session has.
  package init(_ session: Session) {
    let groups = session.groups.all.map { Organisation($0.title, $0.code, $0.kind, isGroup: true) }
    organisations = groups + session.bodies.all.map { Organisation($0.title, $0.code, $0.kind, isGroup: false) }
    let kinds = session.kinds
    insiders = organisations.filter { kinds[$0.kind].isApart }
  }

  /// The groups and bodies, of any kind, that an affiliation names: the same rule that decides who may sit on the board.
  package func named(by affiliation: Untrusted) -> [Party] {
    let affiliation = Affiliation(affiliation)
    return organisations.filter { affiliation.names($0) }.map { $0.isGroup ? .group($0.code) : .body($0.code) }
  }

  /// What ties a person to such a group or body, as the rest of a sentence; nil when nothing does: a seat for such a group, or an affiliation
  /// in brackets that names one. Whoever has sat for one stays tied to it.
  package func tie(of person: Person) -> Phrase? {
    if let seat = insiders.first(where: { $0.isGroup && $0.code == person.group }) { return "sits for \(seat.title) (\(seat.kind))" }
    if let seat = insiders.first(where: { $0.isGroup && person.formerGroups.contains($0.code) }) { return "has sat for \(seat.title) (\(seat.kind))" }
    guard let affiliation = person.affiliation.map({ Affiliation($0) }) else { return nil }
    return insiders.first { affiliation.names($0) }.map { "is affiliated with \($0.title) (\($0.kind))" }
  }

  /// What in a person's affiliation reads as if it could be such a tie, as the rest of a sentence; nil when nothing does. It is for people to
  /// look at: words alone do not tell.
  package func possibleTie(of person: Person) -> Phrase? {
    guard tie(of: person) == nil, let words = person.affiliation else { return nil }
    let affiliation = Affiliation(words)
    return insiders.first { affiliation.isLike($0) }.map { "(\(words)) reads like \($0.title) (\($0.kind))" }
  }
}

extension Session {
  /// True when people of a group may sit on the oversight board.
  package func mayAppoint(from group: Group) -> Bool { !kinds[group.kind].isApart }

  /// What ties one person to a group or body that the board is independent of; nil when nothing does (`Independence`).
  package func tie(of person: Person) -> Phrase? { Independence(self).tie(of: person) }
}

/// A group or body, its names prepared for matching against affiliations.
private struct Organisation: Sendable {
  let title: Untrusted
  let code: Code
  let kind: Code
  let isGroup: Bool
  /// The words of its name, folded, without those that only join others.
  let name: [String]
  /// The words of its code.
  let short: [String]
  /// The initials of a name of three words or more, with and without the words that only join others.
  let initials: Set<String>

  init(_ title: Untrusted, _ code: Code, _ kind: Code, isGroup: Bool) {
    self.title = title
    self.code = code
    self.kind = kind
    self.isGroup = isGroup
    name = Affiliation.telling(title)
    short = Affiliation.telling(Untrusted(code.text))
    let words = [FoldedText(title).words.map(\.folded), name].filter { $0.count > 2 }
    initials = Set(words.map { $0.compactMap { $0.first.map(String.init) }.joined() })
  }
}

/// What stands in brackets after a name, prepared for matching against the names of groups and bodies.
private struct Affiliation {
  /// Its words, folded, without those that only join others.
  private let words: [String]
  /// Those of its words that are written in capitals, folded: short names.
  private let capitals: Set<String>

  init(_ typed: Untrusted) {
    words = Self.telling(typed)
    let capitals = FoldedText(typed).words.filter { word in
      word.letters.count > 1 && word.letters.allSatisfy { $0.properties.isUppercase || $0.properties.numericType != nil }
    }
    self.capitals = Set(capitals.map(\.folded))
  }

  /// True when it names the organisation: by its whole name, by most of it, by its code, or by its initials.
  func names(_ organisation: Organisation) -> Bool {
    let (name, short) = (organisation.name, organisation.short)
    if name.isEmpty || words.isEmpty { return false }
    if words == name || words == short || short.count > 1 && words.holds(short) { return true }
    if name.count == 1 ? !Self.general.contains(name[0]) && words.holds(name) : words.holds(name) { return true }
    if words.count > 1, name.holds(words) { return true }
    return capitals.contains(organisation.code.text) || !capitals.isDisjoint(with: organisation.initials)
  }

  /// True when two words in a row are also in the organisation's name, or one of its words is the code.
  func isLike(_ organisation: Organisation) -> Bool {
    words.contains(organisation.code.text) || zip(words, words.dropFirst()).contains { organisation.name.holds([$0, $1]) }
  }

  static func telling(_ text: Untrusted) -> [String] { FoldedText(text).words.map(\.folded).filter { !joining.contains($0) } }

  /// Words that only join others, in English, French and Spanish.
  private static let joining: Set = ["of", "the", "and", "for", "in", "at", "de", "la", "le", "les", "du", "des", "et", "y", "a", "an", "d", "l"]

  /// Words common in names: one of them alone does not show where anyone belongs.
  private static let general: Set = [
    "school", "schools", "police", "teacher", "teachers", "board", "district", "parent", "parents", "student", "students", "youth", "city", "community",
    "council", "service", "services", "family", "families", "university", "agency", "education",
  ]
}
