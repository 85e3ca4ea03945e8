import RoundtableRecord

extension Slot where Value == Level {
  /// How far words may travel: one of the levels.
  ///
  /// - Parameters:
  ///   - floor: the most open level that is not refused at a place, so that completion offers no other.
  ///   - usual: the level that holds where none is typed; nil where none is known.
  static func level(
    _ levels: [Level] = Level.allCases, floor: @escaping @Sendable (Place) -> Level = { _ in .named },
    usual: @escaping @Sendable (Place) -> Level? = { _ in nil }
  ) -> Slot {
    var any = AnySlot.oneOf(levels, "how far the words may travel", notes: notes)
    any.offering = { place in
      if place.has(Level.allCases.map(\.rawValue)) { return [] }
      let floor = floor(place)
      return levels.filter { $0 >= floor }.map { level in
        Candidate(level.rawValue, .ours(notes[level.rawValue] ?? level.rawValue)).noting(usual(place)?.rawValue)
      }
    }
    return .oneOf(any, "levels")
  }

  private static var notes: [String: String] {
    [
      "named": "name and group may be printed", "group": "the group only", "anon": "no name and no group", "private": "the internal record only",
    ]
  }
}

extension Slot where Value: RawRepresentable<String> {
  /// One of several words that describe what was said, no two of which go together.
  static func oneOf(_ any: AnySlot, _ what: String) -> Slot {
    var any = any
    any.isDescriptive = true
    let form = any
    return Slot(
      form,
      read: { token, head, before throws(Refusal) in
        if let before = before?.rawValue {
          throw Refusal(
            before == token.word
              ? .ours("\(token.word) is there twice") : .ours("\(before) and \(token.word) are two \(what); a line has one"), at: token.span)
        }
        guard let value = Value(rawValue: token.word) else { throw head.missing(form) }
        return (value, nil)
      })
  }
}

extension AnySlot {
  /// One of several words.
  static func oneOf<Value: RawRepresentable<String>>(_ values: [Value], _ meaning: String?, notes: [String: String] = [:]) -> AnySlot {
    let words = values.map(\.rawValue)
    return AnySlot(words.joined(separator: "|"), meaning: meaning, words: words, notes: notes)
  }
}
