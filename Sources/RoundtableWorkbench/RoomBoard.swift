import RoundtableExport
package import RoundtableRecord
import RoundtableReports

/// What a screen that follows a session shows to a room: groups instead of names, and nothing that is private.
///
/// It is rebuilt whenever something has changed, so that it leaves out what has since become private or been withdrawn or erased.
package struct RoomBoard {
  /// The session's title, or its name.
  package let title: Phrase
  /// The issue that is open, its title, and for how long; nil when none is.
  package let issue: Phrase?
  /// The item of the agenda, and by how much it runs over; nil when the table is at none.
  package let agenda: Phrase?
  /// How many groups were heard, and which were not; nil while no one is at the table.
  package let heard: Phrase?
  /// Who waits to speak; nil when no one does.
  package let queue: Phrase?
  /// The room's own session.
  private let session: Session
  private let units: [Unit]
  private let described: FactSentences
  private let facts: [Int: [RecentFacts.Kept]]
  private let isOver: Bool

  /// The board of a session at an instant.
  ///
  /// - Parameters:
  ///   - filter: what takes names out of words, for this session.
  ///   - recent: the facts that came last.
  ///   - name: what the session's file is called.
  package init(_ whole: Session, _ filter: RoomFilter, recent: RecentFacts, name: String, at now: Moment) {
    let session = filter.room
    let open = session.discussed
    self.session = session
    units = whole.units
    isOver = session.minutesOver(at: now) > 0
    described = FactSentences(whole, as: session, room: filter)
    facts = recent.byUnit
    title = filter.phrase(session.front.title.map { .cut($0) } ?? .cut(Untrusted(name)))
    issue = open.map { filter.phrase(Self.issue($0, session, now)) }
    agenda = session.openAgendaItem.flatMap { session.agenda[$0] }.map { filter.phrase(Self.item($0, session, now)) }
    heard = Self.heard(session, on: open?.issue.code)
    let waiting = Queue.order(session, openIssue: open?.issue.code)
    queue = waiting.isEmpty ? nil : filter.phrase(Self.queue(waiting, session))
  }

  /// The sentences of the last units, the newest last; those that may not be shown, or were undone, are passed over.
  package func receipts(last count: Int) -> [Phrase] {
    var lines: [Phrase] = []
    for unit in units.reversed().prefix(count * 4) where lines.count < count && !unit.undone {
      // A perspective that was changed later is shown once, as it reads now.
      if let line = line(unit), !lines.contains(line) { lines.append(line) }
    }
    return lines.reversed()
  }

  /// The sentences of what was recorded after a position, the newest last, at most `most` of them.
  package func receipts(after position: Int, most: Int) -> [Phrase] {
    // A block that went on is written as a whole.
    let recent = units.reversed().prefix { $0.last > position }.prefix(most)
    return recent.reversed().compactMap { $0.undone ? nil : line($0) }
  }

  private func line(_ unit: Unit) -> Phrase? { described.sentence(unit, facts[unit.first] ?? []) }

  /// The screen, from the top: what is going on, then as many receipts as there is room for.
  package func lines(columns: Int, rows: Int) -> [String] {
    let width = max(columns - 1, 10)
    var lines = [title.text(width: width), ""]
    lines.append((issue ?? "No issue is open.").text(width: width))
    for part in [agenda, heard, queue] { if let part { lines.append(part.text(width: width)) } }
    lines.append(String(repeating: "-", count: width))
    return lines + receipts(last: max(0, rows - lines.count)).map { $0.text(width: width) }
  }

  /// One thing that is going on, for a screen on which nothing is drawn over.
  package struct Sentence: Sendable {
    /// What it is about; stays while the text changes.
    package let about: String
    /// What makes it worth saying again; the minutes that pass do not.
    package let sign: String
    /// The sentence.
    package let text: String
  }

  /// What is going on, a sentence each.
  package var sentences: [Sentence] {
    let parts: [(String, Phrase?, String?)] = [
      ("title", title, nil),
      ("issue", issue ?? "No issue is open.", session.discussed.map { "\($0.issue.code.text) \($0.since.milliseconds)" } ?? "none"),
      ("agenda", agenda, session.openAgendaItem.map { "\($0) \(isOver)" }), ("heard", heard, nil),
      ("queue", queue ?? "Nobody waits to speak.", nil),
    ]
    return parts.compactMap { about, phrase, sign in
      phrase.map { phrase in
        let text = phrase.text(width: nil)
        return Sentence(about: about, sign: sign ?? text, text: text)
      }
    }
  }

  // MARK: Wording

  private static func issue(_ open: (issue: Issue, since: Moment), _ session: Session, _ now: Moment) -> Phrase {
    "Open: \(open.issue.code)  \(now.minutes(since: open.since)) min  \(Phrase.cut(open.issue.title))"
  }

  private static func item(_ item: AgendaItem, _ session: Session, _ now: Moment) -> Phrase {
    let spent = item.opened.map { session.agendaTime(at: now).minutes(since: $0) } ?? 0
    let over = session.minutesOver(at: now)
    let time: Phrase = item.minutes.map { "\(spent) of \($0) min\(over > 0 ? ", \(over) over" : "")" } ?? "\(spent) min"
    return "Agenda \(item.number): \(time)  \(Phrase.cut(item.what))"
  }

  private static func heard(_ session: Session, on issue: Code?) -> Phrase? {
    let present = session.presentRows.count
    guard present > 0 else { return nil }
    let silent = session.silentRows(on: issue)
    let rest: Phrase = silent.isEmpty ? "" : .ours("; not heard: " + silent.map(\.label).joined(separator: ", "))
    return "Heard\(issue.map { " on \($0)" as Phrase } ?? ""): \(present - silent.count) of \(present) groups\(rest)"
  }

  private static func queue(_ waiting: [Waiting], _ session: Session) -> Phrase {
    "Queue: \(waiting.enumerated().map { "\($0 + 1) \(session.label(of: $1.party))" }.joined("  "))"
  }
}

extension Session {
  /// The issue that was opened last at any terminal and is open, and since when; nil when none is.
  fileprivate var discussed: (issue: Issue, since: Moment)? {
    issues.all.compactMap { issue in
      issue.discussions.last { $0.closed == nil }.map { (issue, $0.opened) }
    }.max { $0.1.milliseconds < $1.1.milliseconds }.map { (issue: $0.0, since: $0.1) }
  }
}
