package import RoundtableRecord

/// A name in words that are about to leave: of someone who did not choose to be named, or of a group beside what its people said unnamed.
package struct Mention: Sendable, Equatable {
  /// The thing that holds the words.
  package let thing: Ref
  /// The words, and how they can be put right.
  package let passage: Passage
  /// The name as it stands in them.
  package let name: Untrusted
  /// Whose name it is.
  package let named: [Party]
  /// True when it is more likely a word than a name: worth a look, and no reason to stop.
  package let isHint: Bool
}

/// Looks for names in all words that leave the internal record. Documents, section 3, "Names inside words".
///
/// Nothing is replaced: each mention has to be put right or cleared by someone who knows what it says.
package struct NameCheck: Sendable {
  private let session: Session
  private let people: NameFinder
  private let groups: GroupNames

  /// Looks for the names that the people of a session have and had, but for those who chose to be named and those with a public role.
  package init(_ session: Session) {
    self.session = session
    var names: [Int: [Untrusted]] = [:]
    var handles: [Int: [Code]] = [:]
    for person in session.people.all + session.formerPeople where !session.isNamedOpenly(person) {
      names[person.number, default: []].append(person.name)
      handles[person.number, default: []].append(person.handle)
    }
    let sought = names.keys.sorted().map { NameFinder.Bearer(number: $0, names: names[$0] ?? [], handles: handles[$0] ?? []) }
    people = NameFinder(sought, titles: session.groups.all.map(\.title) + session.bodies.all.map(\.title) + [session.front.place].compactMap(\.self))
    groups = GroupNames(session)
  }

  /// The mentions that these audiences would read and that no one has cleared, in the order of the things.
  package func mentions(for audiences: [Audience]) -> [Mention] {
    var found: [Mention] = []
    for audience in audiences {
      for mention in mentions(for: audience, in: session) where !found.contains(mention) { found.append(mention) }
    }
    return found.enumerated().sorted { ($0.element.thing, $0.offset) < ($1.element.thing, $1.offset) }.map(\.element)
  }

  /// Whose names stand in words that a thing held before they were replaced, and that no one has cleared: a document may show what changed.
  package func named(inFormerWordsOf thing: Ref) -> [Party] {
    session.wordsEver(of: thing).flatMap { words in
      people.hits(in: words).flatMap(\.people).map { Party.person($0) }.filter { !session.isCleared($0, in: words, of: thing) }
    }
  }

  /// The mentions in a document for an audience.
  ///
  /// - Parameters:
  ///   - record: the session that the document shows: this one, or the same at an earlier time.
  ///   - earlier: an earlier session that it compares with this one; what became of its actions is shown in their earlier words too.
  package func mentions(for audience: Audience, in record: Session, since earlier: Session? = nil) -> [Mention] {
    let present = mentions(in: record.leaving(to: audience), of: record, for: audience)
    let before = earlier.map { earlier in mentions(in: earlier.leaving(to: audience).filter { $0.thing.kind == .action }, of: earlier, for: audience) }
    return present + (before ?? []).filter { !present.contains($0) }
  }

  private func mentions(in leaving: [Session.Leaving], of record: Session, for audience: Audience) -> [Mention] {
    let unnamed = UnnamedGroups(record, for: audience)
    return leaving.flatMap { leaving -> [Mention] in
      let own = leaving.thing.kind == .person ? leaving.thing.party : nil
      let beside = leaving.passages.contains(where: \.isRemark) ? unnamed.beside(leaving) : []
      return leaving.passages.flatMap { passage in
        let named = people.hits(in: passage.words).map { hit in (name: hit.words, named: hit.people.map { Party.person($0) }, isHint: hit.isHint) }
        let grouped = passage.isRemark ? groups.hits(in: passage.words, of: beside).map { (name: $0.name, named: [Party.group($0.group)], isHint: false) } : []
        return (named + grouped).compactMap { found in
          let open = found.named.filter { $0 != own && !session.isCleared($0, in: passage.words, of: leaving.thing) }
          return open.isEmpty ? nil : Mention(thing: leaving.thing, passage: passage, name: found.name, named: open, isHint: found.isHint)
        }
      }
    }
  }
}

extension Session {
  /// True for someone whose name is printed anyway: by own choice, or for a public role.
  fileprivate func isNamedOpenly(_ person: Person) -> Bool {
    (people[person.number] ?? person).level == .named || publicRole(of: person.number) != nil
  }
}
