import RoundtableRecord

extension Slot where Value == Mode {
  /// How words were taken down.
  ///
  /// - Parameter usual: what holds where none is typed; nil where that is not said.
  static func mode(usual: Mode? = nil) -> Slot {
    var any = AnySlot.oneOf(
      Mode.allCases, "how the words were taken down; paraphrase unless said",
      notes: ["verbatim": "word for word", "paraphrase": "in the note-taker's words", "interpreted": "through an interpreter"])
    let form = any
    any.offering = { place in
      place.has(form.words) ? [] : form.words.map { Candidate($0, .ours(form.note(on: $0))).noting(usual?.rawValue) }
    }
    return .oneOf(any, "ways of noting")
  }
}
