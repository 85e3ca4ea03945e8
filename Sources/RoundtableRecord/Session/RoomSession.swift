// The session as a screen shows it that others can see: no names, and nothing of what is private.

extension Session {
  /// A copy in which people have their codes instead of names and handles, and private things are not there at all, in no count either.
  /// It is for looking only: a line decided on it would record codes as names.
  package var inRoom: Session {
    let whole = inCodes
    var room = whole
    for type in ThingTable.all { room.hidePrivate(type, of: whole) }
    return room
  }

  /// A copy in which people have their codes instead of names and handles; what is private is still there. It costs the people and not the
  /// record, and is for describing one thing whose level the caller has looked at.
  package var inCodes: Session {
    var coded = self
    coded.isInCodes = true
    for person in people.all {
      coded.put(person.underCode, at: person.ref)
      // What a person types at that terminal is the person's own: the handle is still known, and shown nowhere.
      coded.index.names[person.handle] = .person(person.number)
    }
    return coded
  }

  /// The groups with someone present that were not heard on an issue as far as a screen may tell that others can see: what is private counts
  /// for nothing. Nil asks for those not heard on any issue.
  package func silentGroupsInRoom(on issue: Code?) -> [Code] {
    groups.codes.filter { group in
      guard (index.present[group] ?? 0) > 0 else { return false }
      let heard = issue.map { index.cells[Index.Cell(issue: $0, group: group)] } ?? index.byGroup[group]
      return (heard?.upTo(.anon) ?? 0) == 0
    }
  }

  /// What replaces a name in room view: the code, or the public role of someone who sits for no group.
  package func roomName(of person: Person) -> Code { person.underCode.handle }

  private mutating func hidePrivate<T: Thing>(_ type: T.Type, of whole: Session) {
    for thing in whole[keyPath: T.shelf].all {
      let shown = thing.shownInRoom(whole)
      if shown == thing { continue }
      if shown == nil, T.kind == .perspective { unlink(thing.ref) }
      put(shown, at: thing.ref)
    }
  }

  /// Takes the number of a perspective out of the things that point at it.
  private mutating func unlink(_ perspective: Ref) {
    for user in index.users.all(of: perspective) {
      if var issue = user.code.flatMap({ issues[$0] }) {
        issue.answer?.from.removeAll { $0 == perspective.number }
        put(issue, at: user)
      } else if user.kind == .action, var action = actions[user.key] {
        action.from.removeAll { $0 == perspective.number }
        put(action, at: user)
      } else if user.kind == .perspective, var reply = perspectives[user.key] {
        reply.answers.removeAll { $0 == perspective.number }
        put(reply, at: user)
      }
    }
  }
}

extension Person {
  /// The person under the code.
  fileprivate var underCode: Person {
    var shown = self
    shown.handle = code ?? Code(unchecked: "host\(number)")
    shown.name = Untrusted(shown.handle.text)
    shown.affiliation = nil
    return shown
  }
}

extension Untrusted {
  /// What replaces words that are not shown.
  static let hidden = Untrusted("…")
}
