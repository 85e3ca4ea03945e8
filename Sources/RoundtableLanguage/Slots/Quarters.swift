import RoundtableRecord

// `by Q2 2022`, `to Q4 2022`, `to end`: a keyword and a quarter or window.

extension Slot where Value == Due {
  /// `by QUARTER`: when something is due.
  static var due: Slot {
    quarter(.quarter("by", "by QUARTER", "a quarter or a window: Q3 2022, Q1-Q2 2022", note: "a quarter, by Q3 2022"))
  }

  /// `to QUARTER`: where something moves to, `from QUARTER`: where it begins.
  static func quarter(_ word: String, meaning: String) -> Slot { quarter(.quarter(word, word + " QUARTER", meaning)) }

  private static func quarter(_ any: AnySlot) -> Slot {
    .once(any) { token, head throws(Refusal) in
      let read = try head.quarter(after: token)
      return (read.due, read.span)
    }
  }
}

extension Slot where Value == Due? {
  /// `to QUARTER|end`: the last quarter; nil for `end`.
  static var lastQuarter: Slot {
    var any = AnySlot.quarter("to", "to QUARTER|end", "the quarter it ends in, or end")
    any.values = { place in place.completer.quarters(place.piece) + [Candidate("end", "as long as the board works")] }
    return .once(any) { token, head throws(Refusal) in
      if head.rest.first?.word == "end" {
        head.rest.removeFirst()
        return (nil, nil)
      }
      let read = try head.quarter(after: token)
      return (read.due, read.span)
    }
  }
}

extension AnySlot {
  fileprivate static func quarter(_ word: String, _ typed: String, _ meaning: String, note: String? = nil) -> AnySlot {
    var any = AnySlot(typed, meaning: meaning, words: [word], following: .quarter, notes: note.map { [word: $0] } ?? [:])
    any.values = { place in place.completer.quarters(place.piece) }
    any.explainsValue = { asked in
      let words = asked.values.prefix { QuarterGrammar.mayBePart($0.word) }
      return asked.index < words.endIndex ? [asked.explainer.quarter(words.map(\.word))] : nil
    }
    return any
  }
}

extension HeadReader {
  /// The quarter or window whose words follow a keyword.
  fileprivate mutating func quarter(after keyword: Token) throws(Refusal) -> (due: Due, span: Span) {
    var words: [Token] = []
    while let next = rest.first, QuarterGrammar.mayBePart(next.word) || words.isEmpty && next.isBare {
      words.append(next)
      rest.removeFirst()
      if !QuarterGrammar.mayBePart(next.word) { break }
    }
    guard let first = words.first, let last = words.last else {
      throw Refusal("`\(Phrase.ours(keyword.word))` has no quarter behind it", at: keyword.span, suggestions: [QuarterGrammar.forms])
    }
    let span = first.span.through(last.span)
    do throws(QuarterGrammar.Failure) {
      return (try desk.quarters.read(words.map(\.word).joined(separator: " ")), span)
    } catch {
      throw Refusal.quarter(error, typed: Untrusted(words.map(\.typed).joined(separator: " ")), at: span)
    }
  }
}

extension Refusal {
  /// A quarter that was not taken.
  fileprivate static func quarter(_ failure: QuarterGrammar.Failure, typed: Untrusted, at span: Span) -> Refusal {
    switch failure {
    case .notAQuarter: Refusal("\(typed) is no quarter", at: span, suggestions: ["a quarter is \(QuarterGrammar.forms)"])
    case .noYear:
      Refusal(
        "\(typed) has no year, and none is set; it is never guessed from the clock", at: span,
        suggestions: ["set year 2022", "a quarter is \(QuarterGrammar.forms)"])
    case .noFiscalYear:
      Refusal("\(typed) is a fiscal quarter, and it is not set when the fiscal year begins", at: span, suggestions: ["set fiscal-year april"])
    case .noFiscalName:
      Refusal(
        "\(typed) names one year, and it is not set whether the fiscal year begins or ends in it", at: span,
        suggestions: ["set fiscal-year-named end", "set fiscal-year-named start", "Q2 FY2022/23 needs no such setting"])
    case .twoYears(let quarter, let first):
      Refusal(
        "\(typed) names two years, and the fiscal year begins in January: it lies in one of them", at: span,
        suggestions: [.ours("Q\(quarter) \(first)"), .ours("Q\(quarter) \(first + 1)")])
    case .backwards: Refusal("\(typed) ends before it starts", at: span, suggestions: ["Q4 2022-Q1 2023"])
    }
  }
}
