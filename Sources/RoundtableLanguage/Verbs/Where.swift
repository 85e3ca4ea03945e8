import RoundtableRecord

extension Verb {
  /// `where: PLACE`
  static let whereVerb = Verb(
    "where", topic: .table, summary: "Says where the session meets.",
    forms: [
      Form(text: .required("PLACE")) { line, _ in
        let place = line.text
        return .record(Recording([PlaceNamed(place: place)], ids: []) { _ in "where: \(place)" })
      }
    ],
    examples: [Example("where: Central Library, Riverton"), Example("where: Salle 3, Riverton"), Example("where: online")],
    refuses: ["an empty place"])
}
