import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// The first layer of help, on one small screen: what to type now, as far as the session tells, then the one rule, the verbs, and where
/// to read on.
enum HelpNow {
  /// What may be typed next, and why.
  struct Advice {
    /// Where the session stands, as one sentence.
    let state: Phrase
    /// Lines to type, and what they do; five at the most.
    let lines: [(String, String)]
  }

  /// The whole page; no more than 22 lines, so that a window of 24 shows it with the prompt below.
  static func page(_ desk: Desk) -> Page {
    var page = Page()
    let advice = advice(desk)
    page.line("Now: \(advice.state)")
    for line in HelpText.rows(Array(advice.lines.prefix(5))) { page.line(.ours(line)) }
    page.line("A line is HEAD or HEAD: TEXT. A colon with a blank behind it ends the head.")
    let verbs = Verb.Topic.allCases.map { topic in (topic.word, CommandTable.all.filter { $0.topic == topic }.map(\.name).joined(separator: " ")) }
    for line in HelpText.rows(verbs, indent: 0) { page.line(.ours(line)) }
    page.add(
      paragraph: "help VERB, or a word at the left, tells more; help TOPIC: " + HelpTopic.all.map(\.name).joined(separator: " ") + "; help card to print",
      rest: 2)
    return page
  }

  // MARK: What to type now

  /// The advice for a session as it stands at this desk.
  static func advice(_ desk: Desk) -> Advice {
    let session = desk.session
    if !session.unknown.isEmpty {
      return Advice(
        state: "a newer program recorded part of this session; it can be looked at here",
        lines: [("who", "who is at the table"), ("plan", "the plan"), ("log", "fact by fact")])
    }
    if let open = desk.openIssue { return talking(of: open, desk) }
    if session.groups.codes.isEmpty, session.people.all.isEmpty { return empty(session) }
    if !session.people.all.contains(where: { $0.group != nil && $0.left == nil }) { return noOneYet(session) }
    guard let first = session.issues.codes.first else {
      return Advice(
        state: "the table is set, and there is no issue to talk about", lines: [("issue r1: TITLE", "what is to be talked about"), ("discuss r1", "opens it")])
    }
    if session.actions.all.contains(where: { $0.stands }) { return session.adopted.map { overseeing(session, $0) } ?? planning(session) }
    return between(desk, first)
  }

  private static func empty(_ session: Session) -> Advice {
    let issues = session.issues.codes.count
    return Advice(
      state: issues == 0 ? "nothing is set up yet" : "\(issues) issues are there, and no table yet",
      lines: [
        ("session: TITLE", "what the roundtable is called"), ("when 2022-06-14", "its day"), ("group students seats 6: Students", "a stakeholder group"),
        ("join students: Amina Farah; Jordan Roy", "who has come for it"),
        issues == 0 ? ("issue r1: TITLE", "what is to be talked about") : ("ls issues", "what is to be talked about"),
      ])
  }

  private static func noOneYet(_ session: Session) -> Advice {
    let group = session.groups.codes.first?.text ?? "GROUP"
    return Advice(
      state: "\(Receipt.count(session.groups.codes.count, "group has", "groups have")) a place, and nobody is at the table yet",
      lines: [
        ("join \(group): Full Name; Another Name", "who has come"), ("regrets \(group): REASON", "it sends nobody"),
        ("help levels", "what to ask each person first"),
      ])
  }

  private static func talking(of open: Code, _ desk: Desk) -> Advice {
    let session = desk.session
    let silent = session.silentRows(on: open)
    let present = session.presentRows.count
    var lines = [("@who: TEXT", "what somebody says, on \(open.text)")]
    if let unknown = session.index.unknownSpeakers.all.last { lines.append(("fix p\(unknown) @who", "p\(unknown) was said by somebody not known yet")) }
    if let last = desk.last { lines.append(("+theme, s/old/new/", "mends the last one, \(last.text)")) }
    if !silent.isEmpty { lines.append(("pass @who", "invited, and declined to speak")) }
    lines.append(("close", "closes \(open.text)" + (silent.isEmpty ? "" : ", and says who was not heard")))
    let missing = silent.prefix(4).map(\.label).joined(separator: ", ") + (silent.count > 4 ? " and \(silent.count - 4) more" : "")
    return Advice(
      state: "\(open) is open, \(present - silent.count) of \(present) groups were heard on it" + (silent.isEmpty ? "" : .ours("; not yet \(missing)")),
      lines: lines)
  }

  private static func between(_ desk: Desk, _ first: Code) -> Advice {
    let session = desk.session
    let waiting = session.issues.codes.filter { (session.index.byIssue[$0]?.total ?? 0) == 0 }
    let heard = session.issues.codes.count - waiting.count
    var lines: [(String, String)] = []
    if let item = session.agenda.all.first(where: { $0.opened == nil && $0.number > (session.openAgendaItem ?? 0) }) {
      lines.append(("next", "turns to item \(item.number) of the agenda"))
    }
    lines.append(("discuss \((waiting.first ?? first).text)", "opens an issue; ls issues lists them"))
    if heard > 0 {
      lines += [
        ("gaps", "who and what is missing"), ("draft", "writes an action for each issue that was talked about"),
        ("act @owner by Q3 2022 on \(first.text): WHAT", "or one action in full"),
      ]
    } else {
      lines += [("who", "who is at the table"), ("help say", "how what somebody says is typed")]
    }
    return Advice(
      state: heard == 0 ? "the table is set, and nothing has been said yet" : "something was said on \(heard) of \(session.issues.codes.count) issues",
      lines: lines)
  }

  /// Before a version of the plan is adopted: what each action lacks, then whether the groups agree.
  private static func planning(_ session: Session) -> Advice {
    let standing = session.actions.all.filter(\.stands)
    let unfinished = session.index.unfinished
    let waits = OpenEnds(of: session)
    var lines: [(String, String)] = []
    if let first = unfinished.all.first { lines.append(("fix a\(first) @owner by Q3 2022", "completes a\(first); measure a\(first): HOW WE WILL KNOW")) }
    if let open = session.issues.all.first(where: { $0.answer == nil && (session.index.byIssue[$0.code]?.total ?? 0) > 0 }) {
      lines.append(("answer \(open.code.text) taken-up: WHY", "the table's answer; help answer lists others"))
    }
    let here = session.groups.codes.first { (session.index.present[$0] ?? 0) > 0 }
    if let unasked = waits.unasked.first, let here {
      lines.append(("gauge \(unasked.id.text) @\(here.text)=4", "how far groups agree; object \(unasked.id.text) @who: REASON"))
    }
    if let open = waits.objections.min(by: { ($0.action, $0.number) < ($1.action, $1.number) }) {
      lines.append(("resolve \(open.id.text): HOW", "what becomes of the objection to a\(open.action)"))
    }
    if let assigned = waits.unaccepted.first {
      lines.append(("accept \(assigned.id.text) by @owner", "or decline \(assigned.id.text) by @owner: REASON"))
    }
    lines = lines.prefix(3) + [("check", "what the plan lacks, and what mends it")]
    lines.append(unfinished.count == 0 ? ("adopt", "freezes version \(session.adoptions.highest + 1) of the plan") : ("plan", "the plan as it stands"))
    let rest: Phrase = unfinished.count == 0 ? ", each with owner, quarter and measure" : "; \(unfinished.count) without owner, quarter or measure"
    return Advice(state: "the plan has \(Receipt.count(standing.count, "action", "actions"))" + rest, lines: lines)
  }

  /// After it: the board, what it asks, what owners report.
  private static func overseeing(_ session: Session, _ adopted: Adoption) -> Advice {
    let standing = session.actions.all.filter(\.stands)
    let members = session.sittingMembers.count
    let waits = OpenEnds(of: session)
    let open = waits.questions
    var lines: [(String, String)] = []
    if members == 0 { lines.append(("appoint @who from Q3 2022: ROLE", "a member of the board; help board")) }
    if let question = open.first { lines.append(("reply \(question.id.text) by @who: ANSWER", "a question of the board is open")) }
    if let silent = waits.unreported.first {
      lines.append(("report \(silent.id.text) limited by @owner: EVIDENCE", "how far it is, as its owner says"))
    }
    if members > 0, let described = standing.first(where: { session.isUnassessed($0) }) {
      lines.append(("assess \(described.id.text) limited by @member: FINDING", "how far it is, as the board finds"))
    }
    lines = lines.prefix(3) + [("timeline", "what is due when"), ("digest", "what changed since version \(adopted.version)")]
    return Advice(
      state:
        "version \(adopted.version) is adopted; the board has \(Receipt.count(members, "member", "members")), \(Receipt.count(open.count, "question", "questions")) open",
      lines: lines)
  }
}

extension Session {
  /// True for an action of which the owner reported more often than the board assessed it.
  fileprivate func isUnassessed(_ action: Action) -> Bool {
    let statuses = statuses(of: action.number)
    return statuses.assessments.count < statuses.reports.count
  }
}
