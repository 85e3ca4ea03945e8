import RoundtableRecord

// Who owns an action, and who answers for it.

extension Desk {
  /// An owner: a group, a body, or a person who has chosen to be named.
  func owner(_ party: Party, at span: Span, as role: String = "owner") throws(Refusal) -> Party {
    guard case .person(let number) = party, let person = session.person(number), person.level != .named else { return party }
    throw Refusal.notNamed(person, as: role, at: span, also: person.group.map { ["or the group: @\($0)"] } ?? [])
  }

  /// Who speaks as the owner of an action: the owner named after `by`, or someone of the group that owns it. Whoever speaks for a group and has
  /// not chosen `named` is noted as the group; words of someone who is `anon` or `private` would then be the group's, for all to read, and are
  /// refused.
  func owner(of action: Placed<Action>, _ by: Placed<Party>, saying words: Untrusted?, on line: Line) throws(Refusal) -> Party {
    guard let owner = action.owner else {
      throw Refusal("\(action.id) has no owner yet", at: action.span, suggestions: ["fix \(action.id) @owner"])
    }
    if owner == by.value { return owner }
    guard case .person(let number) = by.value, let person = session.person(number), person.group.map({ owner == .group($0) }) == true else {
      throw Refusal(
        "\(session.handle(of: by.value)) does not own \(action.id)", at: by.span, suggestions: ["by \(session.handle(of: owner))"])
    }
    if words != nil, person.level > .group {
      throw Refusal(
        "@\(person.handle) has chosen \(person.level), and these words would be printed as those of \(session.label(of: owner))", at: line.textSpan,
        suggestions: ["leave the words out, where the verb allows it", "or, if they are the group's own: by \(session.handle(of: owner))"])
    }
    return person.level == .named ? by.value : owner
  }

  /// What an owner said to an action, unless it was said before in the same words.
  func answered(_ verdict: Acceptance.Verdict, _ action: Action, by owner: Party, _ words: Untrusted?, _ fact: any Fact) -> Decision {
    if let known = action.acceptance, known.verdict == verdict, known.by == owner, words == nil || known.words == words {
      return .nothing(.ours("\(action.id.text) was \(verdict.rawValue) already"), target: nil)
    }
    let before = action.acceptance.flatMap { $0.verdict == verdict ? nil : Phrase.ours("(was \($0.verdict.rawValue))") }
    return .record(
      Recording([fact], ids: [action.id.text]) { session in
        Receipt.columns("\(action.id)", "\(Phrase.ours(verdict.rawValue)) by \(session.holder(owner))", before, words.map { .cut($0) })
      })
  }

  /// That members of the oversight board belong to the group that is to own an action, or are to own it themselves.
  func warnings(ofOwner owner: Party?, _ action: ItemID) -> [Phrase] {
    guard let owner else { return [] }
    return session.sittingMembers.compactMap { member in
      guard session.isOwn(member.person, owner), !member.recusals.contains(where: { $0.action == action.number }) else { return nil }
      let handle = session.handle(of: .person(member.person))
      return "\(handle) is on the oversight board, and \(action) would be their own: recuse \(handle) \(action)"
    }
  }

  /// That a quarter ended before the session's day, or is so far ahead that the year may be mistyped.
  func warnings(of due: Due?) -> [Phrase] {
    guard let due else { return [] }
    if due.isPast(on: sessionDay) { return [.ours("\(due.label) ended before \(sessionDay.iso)")] }
    let years = (due.due.end.daysSince1970 - sessionDay.daysSince1970) / 365
    return years < 10 ? [] : [.ours("\(due.label) is \(years) years ahead")]
  }
}

extension Refusal {
  /// Someone is to hold a public role who has not chosen to be named.
  static func notNamed(_ person: Person, as role: String, at span: Span, also: [Phrase] = []) -> Refusal {
    Refusal(
      "@\(person.handle) has chosen \(person.level), and the name of \(Phrase.ours(role == "owner" ? "an owner" : "a \(role)")) is printed",
      at: span,
      suggestions: ["fix @\(person.handle) named, if that is the person's own choice"] + also)
  }
}
