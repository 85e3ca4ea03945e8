import RoundtableRecord

// The issue that is open: for how long, and who was not heard on it.

extension Desk {
  /// That an issue closes: how long it was open, and who was not heard on it.
  func closing(_ issue: Code) -> Phrase {
    Receipt.columns("\(issue) closed", minutes(on: issue), Receipt.silence(on: issue, session))
  }

  /// For how long an issue has been open this time; nil when it is not.
  func minutes(on issue: Code) -> Phrase? {
    session.issues[issue]?.discussions.last { $0.closed == nil }.map { "\(now.minutes(since: $0.opened)) min" }
  }
}

extension Receipt {
  /// Who is present and was not heard on an issue; nil when everyone was.
  static func silence(on issue: Code, _ session: Session) -> Phrase? {
    let silent = session.silentRows(on: issue)
    return silent.isEmpty ? nil : .ours("not heard: " + silent.map(\.label).joined(separator: ", "))
  }

  /// How many people wait to speak.
  static func waiting(_ session: Session) -> Phrase {
    "\(session.queue.count { session.callings == nil || !session.isPrivate($0.party) }) waiting"
  }
}
