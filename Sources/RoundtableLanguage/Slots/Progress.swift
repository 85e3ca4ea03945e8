import RoundtableRecord

extension Slot where Value == Progress {
  /// `11/38`: a number with its total.
  static var progress: Slot {
    var any = AnySlot("N/M", meaning: "a number with its total, 11/38") { $0.isNumeric }
    any.offering = { _ in [] }
    any.explains = { asked in
      guard let progress = Progress(stored: asked.token.word) else { return nil }
      return [.ours("\(progress.stored): \(progress.words)")]
    }
    return .once(any, again: { token, before in .twoNumbers(token, after: before) }) { token, _ throws(Refusal) in (try token.progress(), nil) }
  }
}

extension Token {
  /// The word as a number with its total. Throws when it is not one.
  fileprivate func progress() throws(Refusal) -> Progress {
    if let progress = Progress(stored: word) { return progress }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { $0.utf8.count <= 9 ? Int($0) : nil }
    guard parts.count == 2, let count = parts[0], let total = parts[1], count >= 0 else {
      throw Refusal("\(Untrusted(typed)) is not a number with its total", at: span, suggestions: ["11/38 says 11 of 38"])
    }
    guard (1...Progress.most).contains(total) else {
      throw Refusal("the total in \(Untrusted(typed)) is not from 1 to \(Phrase.ours("1,000,000"))", at: span, suggestions: ["11/38 says 11 of 38"])
    }
    guard count <= total else {
      throw Refusal("\(Untrusted(typed)) is more than its total", at: span, suggestions: [.ours("\(total)/\(total) says all of them")])
    }
    throw Refusal("\(Untrusted(typed)) is written with needless zeros", at: span, suggestions: [.ours("\(count)/\(total)")])
  }
}

extension Refusal {
  fileprivate static func twoNumbers(_ token: Token, after before: Progress) -> Refusal {
    Refusal("\(Untrusted(token.typed)) is one number too many; \(Phrase.ours(before.stored)) was said", at: token.span)
  }
}
