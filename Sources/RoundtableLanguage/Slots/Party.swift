import RoundtableRecord

// `@who`: a person, group or body that is there.

extension Slot where Value == Party {
  /// `@who`: exactly one person, group or body, of whom completion offers a crowd.
  static func party(_ word: String = "who", _ crowd: Crowd = .persons) -> Slot {
    .once(.party("@" + word, "a person, group or body, by handle or code", crowd), again: secondParty) { token, head throws(Refusal) in
      let parties = try token.list { part throws(Refusal) in try head.desk.party(part, unknown: false, on: head.line) }
      guard let party = parties.first, parties.count == 1 else {
        throw Refusal("\(Untrusted(token.typed)) is more than one; this takes exactly one", at: token.span)
      }
      return (party, nil)
    }
  }
}

extension Slot where Value == [Party] {
  /// `@who,@…`: people, groups or bodies.
  static func parties(_ crowd: Crowd) -> Slot {
    .several("@who,@…", "people, groups or bodies, by handle or code", unknown: false, crowd)
  }

  /// `@who,@…|@?`: people, groups or bodies, or someone not known yet.
  static var speakers: Slot {
    .several("@who,@…|@?", "people, groups or bodies, by handle or code; @? is somebody not known yet", unknown: true, .everyone(unknown: true))
  }

  private static func several(_ typed: String, _ meaning: String, unknown: Bool, _ crowd: Crowd) -> Slot {
    .once(.party(typed, meaning, crowd), again: secondParty) { token, head throws(Refusal) in
      (try token.list { part throws(Refusal) in try head.desk.party(part, unknown: unknown, on: head.line) }, nil)
    }
  }
}

extension Slot where Value == Person {
  /// `@who`: one person. A group or body is refused.
  static func person(_ crowd: Crowd = .persons) -> Slot {
    Slot<Party>.party("who", crowd).then { party, span, desk throws(Refusal) in
      guard let number = party.person, let person = desk.session.person(number) else {
        throw Refusal("\(desk.session.handle(of: party)) is not a person", at: span, suggestions: ["who lists the people"])
      }
      return person
    }
  }
}

extension Slot where Value == Member {
  /// `@who`: one member of the oversight board who was not dismissed.
  static var member: Slot {
    Slot<Party>.party("who", .members).then { party, span, desk throws(Refusal) in try desk.member(party, at: span) }
  }
}

extension AnySlot {
  /// A word that begins with `@`.
  fileprivate static func party(_ typed: String, _ meaning: String, _ crowd: Crowd) -> AnySlot {
    var slot = AnySlot(typed, meaning: meaning) { $0.word.hasPrefix("@") }
    slot.offering = { place in place.hasHandle ? [] : crowd.candidates(place.completer) }
    return slot
  }
}

/// A second `@who` in one head.
private func secondParty<Value>(_ token: Token, _: Value) -> Refusal {
  Refusal("\(Untrusted(token.typed)) is a second @; several people stand in one", at: token.span, suggestions: ["@one,@other: …"])
}
