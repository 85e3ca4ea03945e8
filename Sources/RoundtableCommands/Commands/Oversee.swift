import RoundtableRecord

// Hand over and oversee.

extension Verb {
  /// `appoint @who [from QUARTER] [to QUARTER|end]: ROLE`
  static let appoint = Verb(
    "appoint", topic: .oversee, summary: "Appoints a person to the oversight board, which is external to the police, the school boards and the partner agencies.",
    details: ["Who sits for, or is affiliated with, such a group or body is refused, and so is who has not chosen to be named."],
    forms: [
      Form(
        [.must(.parties(word: "who", several: false, unknown: false)), .may(.quarter("from")), .may(.quarterOrEnd("to"))], text: .required("ROLE")
      ) { line, desk throws(Refusal) in
        let person = try desk.person(line)
        try desk.checkIndependent(person, at: line.span(.parties))
        guard person.level == .named else { throw Refusal.notNamed(person, as: "board member", at: line.span(.parties)) }
        let from = line.head.quarters["from"]
        let to = line.head.quarters["to"]
        if let from, let to, to.due.end < from.due.start { throw Refusal("the term ends before it begins", at: line.span(.word("to"))) }
        let role = line.words
        let again = desk.session.members[person.number] != nil
        return .record(
          Recording([MemberAppointed(person: person.number, from: from, role: role, to: to)], ids: [person.handle.text]) { _ in
            Receipt.columns(
              "board: @\(person.handle)  \(person.name)", person.group.map { "\($0)" }, from.map { .ours("from \($0.label)") },
              to.map { .ours("to \($0.label)") } ?? "to the end", .cut(role), again ? "appointed anew" : nil)
          })
      }
    ],
    examples: [
      Example("appoint @ruth from Q3 2022 to Q4 2023: Parent member"), Example("appoint @ruth: Chair"),
      Example("appoint @amina from Q3 2022 to end: Youth member", given: ["fix @amina named"]),
    ],
    refuses: ["somebody who sits for police, a school board or a partner, or is affiliated with one", "somebody who has not chosen named"])

  /// `dismiss @who: REASON`
  static let dismiss = Verb(
    "dismiss", topic: .oversee, summary: "Notes that a person left the oversight board, and why.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false))], text: .required("REASON")) { line, desk throws(Refusal) in
        let member = try desk.member(line, Head.Key.parties, line.head.parties.first)
        let reason = line.words
        return .record(
          Recording([MemberDismissed(person: member.person, reason: reason)], ids: []) { session in
            Receipt.columns("board:", session.label(of: .person(member.person)), "left", .cut(reason))
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
        _ = try desk.member(line, .word("by"), line.head.by)
        guard let by = line.head.by else { throw Refusal("by @who is missing", at: line.start) }
        let id = desk.session.next(.question)
        let text = line.words
        return .record(
          Recording([QuestionAsked(number: id.number, action: line.head.item?.number, by: by, text: text)], ids: [id.text]) { session in
            Receipt.columns("\(id)", line.head.item.map { "on \($0)" }, "\(session.label(of: by)) asks", .cut(text))
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
    forms: [
      Form([.must(.item([.question])), .must(.by(word: "who"))], text: .required("ANSWER")) { line, desk throws(Refusal) in
        guard let item = line.head.item, let by = line.head.by else { throw Refusal("a question and by @who are expected", at: line.start) }
        let text = line.words
        return .record(
          Recording([QuestionAnswered(number: item.number, by: by, text: text)], ids: [item.text]) { session in
            Receipt.columns("\(item)", "\(session.label(of: by)) replies", .cut(text))
          })
      }
    ],
    examples: [
      Example("reply b1 by @police: Each school's student council", given: ["appoint @ruth: Member", "ask by @ruth: Who chooses?"]),
      Example("reply b1 by @district: In September", given: ["appoint @ruth: Member", "ask by @ruth: When?"]),
      Example("reply b1 by @hall: Nous", given: ["appoint @ruth: Member", "ask by @ruth: Qui?"]),
    ],
    refuses: ["a question that is not there", "an empty answer"])

  /// `report a3 STATUS [as-of DATE] by @owner: EVIDENCE`
  static let report = status(
    "report", summary: "The owner reports how far an action is, with evidence.", who: "owner", text: "EVIDENCE",
    given: ["act @police on r2: Rebuild"],
    examples: ["report a1 limited as-of 2022-09-30 by @police: 11 of 38 officers trained", "report a1 not-started by @police: waits for trainers", "report a1 complete by @police: list of courses, on the site"]
  ) { line, desk throws(Refusal) in
    let (action, by) = try desk.owned(line)
    return (action, by, { StatusReported(number: action.number, asOf: line.head.days["as-of"], by: by, status: $0, text: line.words) })
  }

  /// `assess a3 STATUS [as-of DATE] by @board-member: FINDING`
  static let assess = status(
    "assess", summary: "The oversight board assesses how far an action is; both records are shown side by side.", who: "board-member", text: "FINDING",
    given: ["act @police on r2: Rebuild", "appoint @ruth: Parent member"],
    examples: ["assess a1 not-started as-of 2022-09-30 by @ruth: no student was asked yet", "assess a1 complete by @ruth: seen at two schools", "assess a1 no-evidence by @ruth: rien reçu"]
  ) { line, desk throws(Refusal) in
    let action = try desk.action(line)
    let member = try desk.member(line, .word("by"), line.head.by)
    if member.recusals.contains(where: { $0.action == action.number }) {
      throw Refusal("\(desk.session.handle(of: .person(member.person))) stands aside for \(action.id)", at: line.span(.word("by")), suggestions: ["another member assesses it"])
    }
    return (action, .person(member.person), { StatusAssessed(number: action.number, asOf: line.head.days["as-of"], by: .person(member.person), status: $0, text: line.words) })
  }

  private static func status(
    _ name: String, summary: String, who: String, text: String, given: [String], examples: [String],
    _ read: @escaping @Sendable (Sentence, Desk) throws(Refusal) -> (Action, Party, @Sendable (ActionStatus) -> any Fact)
  ) -> Verb {
    Verb(
      name, topic: .oversee, summary: summary,
      details: ["Statuses: no-evidence, not-started, limited, substantial, complete. What the owner reports and what the board assesses are two records."],
      forms: [
        Form(
          [.must(.item([.action])), .must(.choice(ActionStatus.allCases.map(\.rawValue))), .may(.day("as-of")), .must(.by(word: who))], text: .required(text)
        ) { line, desk throws(Refusal) in
          let (action, by, fact) = try read(line, desk)
          guard let status = line.head.choices.first.flatMap({ ActionStatus(rawValue: $0) }) else { throw Refusal("a status is missing", at: line.start) }
          let asOf = line.head.days["as-of"]
          if let asOf, asOf > Day(of: desk.now) { throw Refusal("\(Phrase.ours(asOf.iso)) is still to come", at: line.span(.word("as-of"))) }
          let words = line.words
          return .record(
            Recording([fact(status)], ids: [action.id.text]) { session in
              Receipt.columns(
                "\(action.id)", "\(Phrase.ours(name == "report" ? "reported" : "assessed")) \(Phrase.ours(status.words))", asOf.map { .ours("as of \($0.iso)") },
                "by \(session.label(of: by))", .cut(words))
            })
        }
      ],
      examples: examples.map { Example($0, given: given) },
      refuses: ["a word that is no status", "a day that is still to come", name == "report" ? "somebody who does not own the action" : "somebody who is not on the board"])
  }
}

extension Desk {
  /// A member of the board who was not dismissed.
  func member(_ line: Sentence, _ key: Head.Key, _ party: Party?) throws(Refusal) -> Member {
    guard let number = party?.person, let member = session.members[number], member.dismissed == nil else {
      let members = session.members.values.filter { $0.dismissed == nil }.map(\.person).sorted().map { session.handle(of: .person($0)) }
      throw Refusal(
        "\(party.map { session.handle(of: $0) } ?? "that") is not on the oversight board", at: line.span(key),
        suggestions: [members.isEmpty ? "appoint @who: ROLE" : "on it are \(members.joined(", "))"])
    }
    return member
  }

  /// Refuses a person who sits for, or is affiliated with, the police, a school board or a partner agency.
  ///
  /// The rule is the announcement's: the special oversight board is "comprised of stakeholders external to" the police service, school boards
  /// and other partner agencies (School Resource Officer Program Review, 30 November 2021).
  func checkIndependent(_ person: Person, at span: Span) throws(Refusal) {
    guard let tie = session.tie(of: person) else { return }
    let free = session.people.all.filter { $0.group != nil && $0.left == nil && session.tie(of: $0) == nil }.prefix(6).map { "@\($0.handle)" as Phrase }
    throw Refusal(
      "@\(person.handle) \(tie); the oversight board is external to the police, the school boards and other partner agencies (announcement of 30 November 2021)",
      at: span, suggestions: [free.isEmpty ? "nobody at the table is external yet" : "could be asked: \(Array(free).joined(", "))"])
  }
}
