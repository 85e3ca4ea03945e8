import RoundtableRecord

extension Slot where Value == ActionStatus {
  /// How far an action is.
  static var status: Slot {
    .choice(
      ActionStatus.self, meaning: "how far it is",
      notes: [
        "no-evidence": "there is no evidence", "not-started": "work has not begun", "limited": "some steps were taken", "substantial": "most is done",
        "complete": "it is done, with evidence",
      ])
  }
}

extension Slot where Value == Day {
  /// `as-of 2022-09-30`: the day that a status speaks of.
  static var asOf: Slot {
    Slot.day("as-of", meaning: "the day that it speaks of; today unless said", note: "the day that it speaks of, as-of 2022-09-30")
      .then { day, span, desk throws(Refusal) in
        // What is dated in the future would be how things stand until then.
        if day > desk.today {
          throw Refusal(
            "\(Phrase.ours(day.iso)) is still to come: by this machine's clock it is \(Phrase.ours(desk.today.iso)); as-of says of which day it was so",
            at: span,
            suggestions: [.ours("as-of \(desk.today.iso)")])
        }
        return day
      }
  }
}
