import RoundtableRecord

extension Slot where Value == Feasibility {
  /// `yes|with-conditions|no`: whether something can be done.
  static var feasibility: Slot {
    .choice(
      Feasibility.self, meaning: "whether it can be done",
      notes: ["yes": "it can be done", "with-conditions": "it can be done, if something else is so", "no": "it cannot be done"])
  }
}
