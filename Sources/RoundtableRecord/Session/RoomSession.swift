// The session as a screen shows it that others can see: no names, and nothing of what is private.

extension Session {
  /// A copy in which people bear their codes instead of names and handles, and private perspectives are not there at all, in no count
  /// either.
  /// It is for looking only: a line decided on it would record codes as names.
  package var inRoom: Session {
    var room = inCodes
    for perspective in perspectives.all where level(of: perspective) == .private { room.hide(perspective.number) }
    for objection in objections.all where level(of: objection) == .private { _ = room.put(.objection(objection.number, nil)) }
    room.hideWordsOfPrivatePeople()
    return room
  }

  /// A copy in which people bear their codes instead of names and handles; what is private is still there. It costs the people and not the
  /// record, and is for telling one thing whose level the caller has looked at.
  package var inCodes: Session {
    var coded = self
    for person in people.all {
      _ = coded.put(.person(person.number, person.inRoom))
      // What a person types at that terminal is the person's own: the handle is still known, and nowhere shown.
      coded.index.names[person.handle] = .person(person.number)
    }
    return coded
  }

  /// The groups with somebody present that were not heard on an issue as far as a screen may tell that others can see: what is private
  /// counts for
  /// nothing. Nil asks for those not heard on any issue.
  package func silentGroupsInRoom(on issue: Code?) -> [Code] {
    groups.codes.filter { group in
      guard (index.present[group] ?? 0) > 0 else { return false }
      let heard = issue.map { index.cells[Index.Cell(issue: $0, group: group)] } ?? index.byGroup[group]
      return (heard?.upTo(.anon) ?? 0) == 0
    }
  }

  /// What stands in the place of a name in room view: the code, or the public role of somebody who sits for no group.
  package func roomName(of person: Person) -> Code { person.inRoom.handle }

  private mutating func hide(_ number: Int) {
    for reflection in index.reflections[number]?.all ?? [] { _ = put(.reflection(reflection, nil)) }
    _ = put(.perspective(number, nil))
    for issue in issues.all {
      guard let answer = issue.answer, answer.from.contains(number) else { continue }
      var shown = issue
      shown.answer = Answer(kind: answer.kind, from: answer.from.filter { $0 != number }, why: answer.why, moment: answer.moment)
      _ = put(.issue(issue.code, shown))
    }
    for action in index.restingOn[number]?.all ?? [] {
      guard var shown = actions[action] else { continue }
      shown.from.removeAll { $0 == number }
      _ = put(.action(action, shown))
    }
    for reply in index.answering[number]?.all ?? [] {
      guard var shown = perspectives[reply] else { continue }
      shown.answers.removeAll { $0 == number }
      _ = put(.perspective(reply, shown))
    }
  }
}

extension Person {
  /// The person under the code.
  fileprivate var inRoom: Person {
    var shown = self
    shown.handle = code ?? Code(unchecked: "host\(number)")
    shown.name = Untrusted(shown.handle.text)
    shown.affiliation = nil
    return shown
  }
}
