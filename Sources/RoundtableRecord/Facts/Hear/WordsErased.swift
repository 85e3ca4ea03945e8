/// Words were taken away for good: the bodies of the facts that held them are gone, and what remains of those facts stands here.
package struct WordsErased: Fact {
  package static let kind = "words-erased"

  /// The number of the perspective whose words they were; nil for anything else.
  package let number: Int?
  /// How far the words of the perspective could travel; nil in older records, where they are taken for private ones.
  package let level: Level?
  /// The positions of the facts whose bodies were taken away.
  package let positions: [Int]
  /// The reason given.
  package let reason: Untrusted
  /// The reflections that went with it.
  package let reflections: [Int]?
  /// What is left of some of those facts (`Remains`); nil where nothing is.
  package let remains: [String]?
  /// Several things whose words they were; nil for a single perspective.
  package let items: [ItemID]?
  /// The person whose words and names they were; nil for anything else.
  package let person: Int?
  /// True where no one took them away: the file was damaged, and `salvage` could not read them.
  package let unreadable: Bool

  /// Creates the fact from its fields.
  package init(
    number: Int? = nil, level: Level? = nil, positions: [Int], reason: Untrusted, reflections: [Int]? = nil, remains: [String]? = nil,
    items: [ItemID]? = nil, person: Int? = nil, unreadable: Bool = false
  ) {
    (self.number, self.level, self.positions, self.reason, self.reflections) = (number, level, positions, reason, reflections)
    (self.remains, self.items, self.person, self.unreadable) = (remains, items, person, unreadable)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    positions = try body("positions", \.positions)
    level = try body("reach", \.level)
    reason = try body("reason", \.reason)
    reflections = try body("reflections", \.reflections)
    remains = try body("remains", \.remains)
    number = try body("thing", \.number)
    items = try body("things", \.items)
    unreadable = try body("unreadable", \.unreadable)
    person = try body("who", \.person)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.remains.keep(remains)
    if unreadable { session.damaged += positions }
    let echoes = (reflections ?? []).map { ItemID(.reflection, $0) }
    session.erase(echoes + subjects, level: level ?? .private, reason: reason, at: envelope.moment)
    if let person { session.hide(person: person) }
  }

  /// The things whose words they were, without the reflections that went with them.
  private var subjects: [ItemID] { (number.map { [ItemID(.perspective, $0)] } ?? []) + (items ?? []) }

  package var about: [Ref] {
    subjects.map { Ref($0) } + Ref.all(.reflection, reflections) + (person.map { [Ref(.person, $0)] } ?? [])
  }

  package func describe(in session: Session) -> Phrase {
    if unreadable { return "\(.counted(positions.count, "entry", "entries")) could not be read: \(reason)" }
    let places: Phrase = positions.map { "\($0)" as Phrase }.joined(", ")
    let whose: [Phrase] = subjects.map { "\($0)" } + (person.map { [session.label(of: .person($0))] } ?? [])
    let what: Phrase = whose.isEmpty ? "words were" : "the words of \(whose.joined(", ")) were"
    return "\(what) taken away for good (entries \(places)): \(reason)"
  }
}
