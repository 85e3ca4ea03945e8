import RoundtableRecord

// Numbers and days, bare or after a keyword.

extension Slot where Value == Int {
  /// `N`: a bare number.
  static var number: Slot {
    .once(.numeric("N", nil), again: tooMany) { token, _ throws(Refusal) in (try token.number(), nil) }
  }

  /// `N min`: how long something may take.
  static var minutes: Slot {
    .once(.numeric("N min", "how long it may take")) { token, head throws(Refusal) in
      let number = try token.number()
      guard let unit = head.rest.popFirst(), ["min", "minutes"].contains(unit.word) else {
        throw Refusal(
          "\(Untrusted(token.typed)) is a number of what? minutes are N min", at: token.span,
          suggestions: [.theirs(Untrusted(token.typed + " min"))])
      }
      return (number, nil)
    }
  }

  /// `seats N`: a keyword and a number.
  static func count(_ word: String, meaning: String, note: String) -> Slot {
    .once(.keyed(word, "\(word) N", meaning, note: note)) { token, head throws(Refusal) in
      (try head.value(after: token, "a number, \(word) 6").number(), nil)
    }
  }
}

extension Slot where Value == Day {
  /// `2023-06-14`, `14 June 2023` or `today`: a bare day.
  static var day: Slot {
    var any = AnySlot("2023-06-14", meaning: "a day; 14 June 2023, or today") { $0.isNumeric || $0.word == "today" }
    any.offering = { _ in [Candidate("today", "the day that it is")] }
    any.explains = { $0.anyWord }
    any.brief = "DATE"
    return .once(any, again: tooMany) { token, head throws(Refusal) in try head.day(from: token) }
  }

  /// `dated 2023-06-14`: a keyword and a day.
  static func day(_ word: String, meaning: String, note: String? = nil) -> Slot {
    var any = AnySlot.keyed(word, "\(word) 2023-06-14", meaning, note: note)
    any.brief = "\(word) DATE"
    return .once(any) { token, head throws(Refusal) in
      let typed = try head.value(after: token, "a day, \(word) 2023-06-14")
      return try head.day(from: typed)
    }
  }
}

/// A second bare word where one is taken.
private func tooMany<Value>(_ token: Token, _: Value) -> Refusal {
  Refusal("\(Untrusted(token.typed)) is one too many; this takes one", at: token.span)
}

extension AnySlot {
  /// A bare word that begins with a digit.
  fileprivate static func numeric(_ typed: String, _ meaning: String?) -> AnySlot {
    var any = AnySlot(typed, meaning: meaning) { $0.isNumeric }
    any.offering = { _ in [] }
    any.explains = explained
    return any
  }

  /// A keyword, and a word that begins with a digit.
  fileprivate static func keyed(_ word: String, _ typed: String, _ meaning: String, note: String?) -> AnySlot {
    var any = AnySlot(typed, meaning: meaning, words: [word], following: .word, notes: note.map { [word: $0] } ?? [:])
    any.explains = explained
    return any
  }

  /// A number says what it is by where it is: the synopsis shows that.
  private static let explained: @Sendable (Asked) -> [Phrase]? = { asked in
    asked.token.isNumeric || asked.token.word == "min" ? [asked.synopsis] : nil
  }
}
