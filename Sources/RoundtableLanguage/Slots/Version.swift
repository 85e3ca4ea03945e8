import RoundtableRecord
import RoundtableReports
import RoundtableWording

// `at v1`, `since v1`, `since 2022-09-30`: an earlier state of the plan.

extension Slot where Value == Int {
  /// `at vN`: a version of the plan that was adopted.
  static var version: Slot {
    .once(.version("at", "at vN", note: "as a version was adopted, at v1"), again: second("at")) { keyword, head throws(Refusal) in
      guard let token = head.rest.popFirst() else { throw noVersion(keyword) }
      return (try head.desk.version(token), nil)
    }
  }
}

extension Slot where Value == DocumentOrder.Since {
  /// `since vN` or `since 2022-09-30`: where a digest begins.
  static func since(_ typed: String) -> Slot {
    .once(.version("since", typed, note: "for a digest: since a version or a day"), again: second("since")) { keyword, head throws(Refusal) in
      guard let token = head.rest.popFirst() else { throw noVersion(keyword) }
      if let day = Day(iso: token.word) { return (.day(day), nil) }
      guard token.word.hasPrefix("v") else {
        throw Refusal("\(Untrusted(token.typed)) is neither a day nor a version", at: token.span, suggestions: ["since 2022-09-30", "since v1"])
      }
      return (.version(try head.desk.version(token)), nil)
    }
  }
}

/// A keyword with nothing after it.
private func noVersion(_ keyword: Token) -> Refusal {
  Refusal("“\(Untrusted(keyword.typed))” does not belong here.", at: keyword.span, suggestions: [.ours("\(keyword.word) v1")])
}

extension AnySlot {
  /// A keyword and a version.
  fileprivate static func version(_ word: String, _ typed: String, note: String) -> AnySlot {
    var any = AnySlot(typed, words: [word], following: .word, notes: [word: note])
    any.values = { place in
      place.completer.session.adoptions.all.reversed().map { Candidate("v\($0.version)", .ours("adopted \(place.completer.session.day(of: $0.moment).iso)")) }
    }
    any.explainsValue = { asked in
      guard asked.token.word.hasPrefix("v"), let number = Int(asked.token.word.dropFirst()) else { return nil }
      return asked.explainer.session.adoptions[number].map { [Receipt.version($0, asked.explainer.session)] }
    }
    return any
  }
}

extension Receipt {
  /// `v1  adopted 2022-06-14  read aloud`
  fileprivate static func version(_ adoption: Adoption, _ session: Session) -> Phrase {
    columns("v\(adoption.version)", .ours("adopted \(session.day(of: adoption.moment).iso)"), adoption.note.map { .cut($0) })
  }
}

extension Desk {
  /// The number of a version that was adopted.
  fileprivate func version(_ token: Token) throws(Refusal) -> Int {
    guard token.word.hasPrefix("v"), let number = Int(token.word.dropFirst()), session.adoptions[number] != nil else {
      let known = session.adoptions.all.map { "v\($0.version)" }.joined(separator: ", ")
      throw Refusal(
        "\(Untrusted(token.typed)) is no version that was adopted", at: token.span,
        suggestions: [known.isEmpty ? "adopt freezes version 1" : .ours("there are: \(known)")])
    }
    return number
  }
}
