import RoundtableRecord

// Hand over and oversee.

extension Verb {
  /// `appoint @who [from QUARTER] [to QUARTER|end]: ROLE`
  static let appoint = Verb(
    "appoint", topic: .oversee,
    summary: "Appoints a person to the oversight board, which is external to the police, the school boards and the partner agencies.",
    details: [
      "Who sits for, or is affiliated with, such a group or body is refused, and so is who has not chosen to be named. The affiliation is what stands in brackets behind the name.",
      "A term may have its quarters; appointing somebody anew gives another role or term.",
    ],
    forms: [
      Form(
        [.must(.parties(word: "who", several: false, unknown: false)), .may(.quarter("from")), .may(.quarterOrEnd("to"))], text: .required("ROLE")
      ) { line, desk throws(Refusal) in try seat(line, desk) }
    ],
    examples: [
      Example("appoint @ruth from Q3 2022 to Q4 2023: Parent member"), Example("appoint @ruth: Chair"),
      Example("appoint @amina from Q3 2022 to end: Youth member", given: ["fix @amina named"]),
    ],
    refuses: ["somebody who sits for police, a school board or a partner, or is affiliated with one", "somebody who has not chosen named"])

  private static func seat(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let person = try desk.person(line)
    try desk.checkIndependent(person, at: line.span(.parties))
    guard person.level == .named else { throw Refusal.notNamed(person, as: "board member", at: line.span(.parties)) }
    let from = line.head.quarters["from"]
    let to = line.head.quarters["to"]
    if let from, let to, to.due.end < (from.start ?? from.due).start {
      throw Refusal("the term ends before it begins", at: line.span(.word("to")), suggestions: [.ours("from \(from.label) to end")])
    }
    let known = desk.session.members[person.number]
    let role = line.words
    if let known, known.dismissed == nil, known.role == role, known.from == from?.due, known.to == to?.due {
      return .nothing("@\(person.handle) is on the board in that role already", target: nil)
    }
    var warnings = desk.warnings(of: to)
    if let like = Independence(desk.session).possibleTie(of: person) { warnings.append("@\(person.handle) \(like); the board is external to it") }
    let own = desk.session.ownActions(of: person.number)
    if let first = own.first {
      warnings.append("\(Receipt.ids(.action, own)) \(own.count == 1 ? "is" : "are") their own: recuse @\(person.handle) \(ItemID(.action, first))")
    }
    let fact = MemberAppointed(person: person.number, from: from, role: role, to: to)
    return .record(
      Recording([fact], ids: [person.handle.text], warnings: warnings) { session in
        Receipt.columns(session.members[person.number].map { Receipt.member($0, in: session) }, known == nil ? nil : "appointed anew")
      })
  }

  /// `dismiss @who: REASON`
  static let dismiss = Verb(
    "dismiss", topic: .oversee, summary: "Notes that a person left the oversight board, and why.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false))], text: .required("REASON")) { line, desk throws(Refusal) in
        let member = try desk.member(line, Head.Key.parties, line.head.parties.first)
        let handle = desk.session.person(member.person)?.handle.text
        let reason = line.words
        return .record(
          Recording([MemberDismissed(person: member.person, reason: reason)], ids: [handle].compactMap(\.self)) { session in
            Receipt.columns("board", "\(session.label(of: .person(member.person))) left it", .cut(reason))
          })
      }
    ],
    examples: [
      Example("dismiss @ruth: moved away", given: ["appoint @ruth: Parent member"]), Example("dismiss @ruth: term over", given: ["appoint @ruth: Chair"]),
      Example("dismiss @ruth: partie", given: ["appoint @ruth: Membre"]),
    ],
    refuses: ["somebody who is not on the board", "an empty reason"], mayBeShortened: false)

  /// `recuse @who a3 [: REASON]`
  static let recuse = Verb(
    "recuse", topic: .oversee, summary: "Notes that a board member stands aside for an action, such as one that their own body owns.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false)), .must(.item([.action]))], text: .optional("REASON")) { line, desk throws(Refusal) in
        let member = try desk.member(line, .parties, line.head.parties.first)
        let action = try desk.action(line)
        if let known = member.recusals.first(where: { $0.action == action.number }), line.text == nil || known.reason == line.text {
          return .nothing("\(desk.session.handle(of: .person(member.person))) stands aside for \(action.id) already", target: nil)
        }
        return .record(
          Recording([MemberRecused(person: member.person, action: action.number, reason: line.text)], ids: [action.id.text]) { session in
            Receipt.columns(session.label(of: .person(member.person)), "stands aside for \(action.id)", line.text.map { .cut($0) })
          })
      }
    ],
    examples: [
      Example("recuse @ruth a1: her council owns it", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("recuse @ruth a1", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("recuse @parents1 a1", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
    ],
    refuses: ["somebody who is not on the board", "an action that is not there"])

  /// `ask [a3] by @who: QUESTION`
  static let ask = Verb(
    "ask", topic: .oversee, summary: "Records a question of the oversight board; it gets an id, b1, and stays open until it is answered.",
    forms: [
      Form([.may(.item([.action])), .must(.by(word: "who"))], text: .required("QUESTION")) { line, desk throws(Refusal) in
        let member = try desk.member(line, .word("by"), line.head.by)
        guard let by = line.head.by else { throw Refusal("by @who is missing", at: line.start) }
        let id = desk.session.next(.question)
        let text = line.words
        return .record(
          Recording(
            [QuestionAsked(number: id.number, action: line.head.item?.number, by: by, text: text)], ids: [id.text],
            warnings: desk.warnings(ofTermOf: member)
          ) { session in
            session.questions[id.number].map { Receipt.question($0, in: session) } ?? ""
          })
      }
    ],
    examples: [
      Example("ask a1 by @ruth: Who chooses the students?", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("ask by @ruth: When do we meet?", given: ["appoint @ruth: Parent member"]),
      Example("ask by @ruth: Qui paie?", given: ["appoint @ruth: Parent member"]),
    ],
    refuses: ["somebody who is not on the board", "an empty question"])

  /// `reply b1 by @who: ANSWER`
  static let reply = Verb(
    "reply", topic: .oversee, summary: "Answers a question of the oversight board; a later reply adds to an earlier one.",
    details: ["Who has not chosen named is noted as the group."],
    forms: [
      Form([.must(.item([.question])), .must(.by(word: "who"))], text: .required("ANSWER")) { line, desk throws(Refusal) in
        guard let item = line.head.item, let typed = line.head.by else { throw Refusal("a question and by @who are expected", at: line.start) }
        let by = try desk.voice(typed, at: line.span(.word("by")))
        let text = line.words
        return .record(
          Recording([QuestionAnswered(number: item.number, by: by, text: text)], ids: [item.text]) { session in
            let count = session.questions[item.number]?.replies.count ?? 0
            return Receipt.columns("\(item)", "\(session.label(of: by)) replies", count > 1 ? "reply \(count)" : nil, .cut(text))
          })
      }
    ],
    examples: [
      Example("reply b1 by @police: Each school's student council", given: ["appoint @ruth: Member", "ask by @ruth: Who chooses?"]),
      Example("reply b1 by @district: In September", given: ["appoint @ruth: Member", "ask by @ruth: When?"]),
      Example("reply b1 by @hall: Nous", given: ["appoint @ruth: Member", "ask by @ruth: Qui?"]),
    ],
    refuses: ["a question that is not there", "an empty answer", "somebody who has chosen anon or private"])
}

extension Desk {
  /// A member of the board who was not dismissed.
  func member(_ line: Sentence, _ key: Head.Key, _ party: Party?) throws(Refusal) -> Member {
    guard let number = party?.person, let member = session.members[number], member.dismissed == nil else {
      let members = session.sittingMembers.prefix(8).map { session.handle(of: .person($0.person)) }
      throw Refusal(
        "\(party.map { session.handle(of: $0) } ?? "that") is not on the oversight board", at: line.span(key),
        suggestions: [members.isEmpty ? "appoint @who: ROLE" : "on it: \(Array(members).joined(", "))"])
    }
    return member
  }

  /// That a member's term is over: taken, since the machine's clock may be the one that is wrong, and said.
  func warnings(ofTermOf member: Member) -> [Phrase] {
    guard let end = member.to, member.isOver(on: Day(of: now)) else { return [] }
    let handle = session.handle(of: .person(member.person))
    return ["the term of \(handle) on the oversight board ended with \(Phrase.ours(end.label)): appoint \(handle) to end: ROLE"]
  }

  /// Refuses a person who sits for, or is affiliated with, the police, a school board or a partner agency (`Session.tie`).
  func checkIndependent(_ person: Person, at span: Span) throws(Refusal) {
    let independence = Independence(session)
    guard let tie = independence.tie(of: person) else { return }
    let external = session.people.all.lazy.filter { one in
      guard one.group != nil, one.left == nil, independence.tie(of: one) == nil else { return false }
      return session.members[one.number].map { $0.dismissed != nil } ?? true
    }
    // Those who have chosen `named` could be appointed at once.
    let named = Array(external.filter { $0.level == .named }.prefix(6))
    let others = Array(external.filter { $0.level == .group }.prefix(6 - named.count))
    let ask = (named + others).map { "@\($0.handle)" as Phrase }
    throw Refusal(
      "@\(person.handle) \(tie); the oversight board is external to the police, the school boards and other partner agencies (announcement of 30 November 2021)",
      at: span, suggestions: [ask.isEmpty ? "nobody else at the table is external yet" : "could be asked: \(ask.joined(", "))"])
  }

  /// Who speaks in what is printed: a group, a body, a person who has chosen `named`, or for one who has chosen `group` their group.
  func voice(_ party: Party, at span: Span) throws(Refusal) -> Party {
    guard case .person(let number) = party, let person = session.person(number), person.level != .named else { return party }
    if person.level == .group, let group = person.group { return .group(group) }
    throw Refusal(
      "@\(person.handle) has chosen \(person.level), and who replies to the board is printed", at: span,
      suggestions: ["fix @\(person.handle) named, if that is the person's own choice"] + (person.group.map { ["or the group replies: by @\($0)"] } ?? []))
  }
}
