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
    .day("as-of", meaning: "the day that it speaks of; today unless said", note: "the day that it speaks of, as-of 2022-09-30")
  }
}
