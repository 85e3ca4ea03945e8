import RoundtableRecord

extension Slot where Value == PerspectiveKind {
  /// What kind of perspective it is.
  static var kind: Slot {
    .oneOf(
      .oneOf(
        PerspectiveKind.allCases, "what kind of perspective it is",
        notes: [
          "experience": "something lived", "concern": "something feared or objected to", "idea": "something proposed", "question": "something asked",
        ]), "kinds")
  }
}
