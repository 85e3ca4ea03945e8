import RoundtableLanguage
package import RoundtableRecord
import RoundtableWording

/// Takes names out of whatever is about to be shown in room view: out of people's words whatever may be a name, out of the program's own
/// sentences handles and codes. The program's own words stay: one that is missing would tell that it is someone's name.
///
/// A second safeguard: the pages already leave names out, and the filter covers what is put together from typed words, such as receipts,
/// refusals and statements that mention someone.
package struct RoomFilter: Sendable {
  /// The session as the screen shows it.
  let room: Session
  private let people: [String: Party]
  private let affiliations: Set<Untrusted>
  private let titles: Set<Untrusted>

  /// A filter for the people of a session.
  ///
  /// - Parameter room: the session as the screen shows it, which knows how people are called.
  package init(_ session: Session, on room: Session? = nil) {
    let everyone = session.people.all + session.formerPeople
    self.room = (room ?? session).onRoomScreen()
    people = Dictionary(everyone.flatMap { person in person.names.map { ($0.text, Party.person(person.number)) } }, uniquingKeysWith: { one, _ in one })
    titles = Set(session.groups.all.map(\.title) + session.bodies.all.map(\.title))
    affiliations = Set(everyone.compactMap(\.affiliation)).subtracting(titles)
  }

  /// The phrase without names.
  package func phrase(_ phrase: Phrase) -> Phrase {
    var pieces: [Phrase.Piece] = []
    var own = ""
    func close() {
      if !own.isEmpty { pieces += ours(own) }
      own = ""
    }
    for piece in phrase.pieces {
      // A handle is a piece of its own, after the `@`.
      if case .ours(let text) = piece {
        own += text
        continue
      }
      close()
      switch piece {
      case .ours, .mark: pieces.append(piece)
      case .theirs(let words): pieces.append(.theirs(theirs(words)))
      case .cut(let words): pieces.append(.cut(theirs(words)))
      }
    }
    close()
    return Phrase(pieces)
  }

  /// A handle, as programs may read it in room view: nothing of it.
  package func handle(_ handle: String) -> String { people[handle] == nil ? handle : Untrusted.hidden.raw }

  /// Someone's words: a title stays as it is, and an affiliation is not shown.
  package func theirs(_ words: Untrusted) -> Untrusted {
    if titles.contains(words) { return words }
    return affiliations.contains(words) ? .hidden : room.callings?.masked(words) ?? .hidden
  }

  /// The program's own words: only handles and codes can be names in them.
  private func ours(_ text: String) -> [Phrase.Piece] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [.ours(text)] }
    var pieces: [Phrase.Piece] = []
    var made = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      let handle = rest.prefix { $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
      guard scalar == "@", let party = people[Line.string(handle)] else {
        made.append(scalar)
        continue
      }
      pieces += [.ours(String(made))] + room.label(of: party).pieces
      made = String.UnicodeScalarView()
      rest = rest.dropFirst(handle.count)
    }
    return made.isEmpty ? pieces : pieces + [.ours(String(made))]
  }
}
