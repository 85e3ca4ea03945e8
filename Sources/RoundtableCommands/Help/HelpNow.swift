import RoundtableRecord
import RoundtableReports

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
    page.line("")
    page.add(paragraph: "A line is HEAD or HEAD: text. The first colon with a blank behind it ends the head; what follows is text, exactly as typed.")
    page.line("")
    let verbs = Verb.Topic.allCases.map { topic in (topic.rawValue, CommandTable.all.filter { $0.topic == topic }.map(\.name).joined(separator: " ")) }
    for line in HelpText.rows(verbs, indent: 0) { page.line(.ours(line)) }
    page.line("")
    page.add(paragraph: "help VERB  shows how it is typed; help TOPIC: " + HelpTopic.all.map(\.name).joined(separator: " ") + "; help card to print", rest: 2)
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
    if !session.people.all.contains(where: { $0.group != nil && $0.left == nil }) { return nobodyYet(session) }
    guard let first = session.issues.codes.first else {
      return Advice(
        state: "the table is set, and there is no issue to talk about", lines: [("issue r1: TITLE", "what is to be talked about"), ("discuss r1", "opens it")])
    }
    if session.actions.all.contains(where: { $0.stands }) { return planning(desk) }
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

  private static func nobodyYet(_ session: Session) -> Advice {
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
    let silent = session.silentGroups(on: open)
    let present = session.groups.codes.filter { (session.index.present[$0] ?? 0) > 0 }.count
    var lines = [("@who: TEXT", "what somebody says, on \(open.text)")]
    if let unknown = session.index.unknownSpeakers.all.last { lines.append(("fix p\(unknown) @who", "p\(unknown) was said by somebody not known yet")) }
    if let last = desk.last { lines.append(("+theme, s/old/new/", "mends the last one, \(last.text)")) }
    if !silent.isEmpty { lines.append(("pass @who", "invited, and declined to speak")) }
    lines.append(("close", "closes \(open.text)" + (silent.isEmpty ? "" : ", and says who was not heard")))
    let missing = silent.prefix(4).map(\.text).joined(separator: ", ") + (silent.count > 4 ? " and \(silent.count - 4) more" : "")
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

  private static func planning(_ desk: Desk) -> Advice {
    let session = desk.session
    let standing = session.actions.all.filter(\.stands).count
    let unfinished = session.index.unfinished
    var lines: [(String, String)] = []
    if let first = unfinished.all.first { lines.append(("fix a\(first) @owner by Q3 2022", "completes a\(first); measure a\(first): HOW WE WILL KNOW")) }
    if let open = session.issues.all.first(where: { $0.answer == nil && (session.index.byIssue[$0.code]?.total ?? 0) > 0 }) {
      lines.append(("answer \(open.code.text) taken-up: WHY", "the table's answer to an issue; help answer lists the others"))
    }
    lines += [("gaps", "what is missing"), ("plan", "the plan as it stands"), ("export plan markdown", "the plan as a file, for the board")]
    let rest: Phrase = unfinished.count == 0 ? ", each with owner, quarter and measure" : "; \(unfinished.count) without owner, quarter or measure"
    return Advice(state: "the plan has \(Receipt.count(standing, "action", "actions"))" + rest, lines: lines)
  }
}
