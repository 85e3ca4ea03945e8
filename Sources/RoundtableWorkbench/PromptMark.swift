package import RoundtableRecord

extension Workbench {
  /// What stands before the prompt's `>`: the open issue, how many of the groups present were heard on it, and by how much the item of the
  /// agenda runs over, `r2 4/6 +5min`. Empty when no issue is open and nothing runs over.
  package var promptMark: String {
    let heard = session.openIssue(at: circumstances.terminal).map { issue in
      let present = shownSession.presentRows.count
      let silent = shownSession.silentRows(on: issue)
      return "\(issue.text) \(present - silent.count)/\(present)"
    }
    let over = session.minutesOver(at: circumstances.clock())
    return [heard, over > 0 ? "+\(over)min" : nil].compactMap(\.self).joined(separator: " ")
  }
}

extension Session {
  /// By how many minutes the open item of the agenda runs over; 0 while it does not, or may take as long as it likes.
  package func minutesOver(at now: Moment) -> Int {
    guard let item = openAgendaItem.flatMap({ agenda[$0] }), let minutes = item.minutes, let opened = item.opened else { return 0 }
    return max(0, agendaTime(at: now).minutes(since: opened) - minutes)
  }

  /// The instant that the agenda's clock shows: it stops when the plan is adopted, and when the session's last day ends.
  package func agendaTime(at now: Moment) -> Moment {
    let ends = [adopted?.moment, (front.to ?? front.from).map { zone.end(of: $0) }].compactMap(\.self)
    return ends.map(\.milliseconds).min().map { Moment(milliseconds: min($0, now.milliseconds)) } ?? now
  }
}
