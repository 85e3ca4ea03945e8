// The session as a screen shows it that others can see: no names, and nothing of what is private.

extension Session {
  /// A copy in which people bear their codes instead of names and handles, and private perspectives are not there at all, in no count either.
  /// It is for looking only: a line decided on it would record codes as names.
  package var inRoom: Session {
    var room = self
    for perspective in perspectives.all where level(of: perspective) == .private { room.hide(perspective.number) }
    for person in people.all { _ = room.put(.person(person.number, person.inRoom)) }
    return room
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
