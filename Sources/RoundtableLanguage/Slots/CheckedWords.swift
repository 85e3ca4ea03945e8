import RoundtableRecord

/// Words that someone confirms or disputes: a perspective, or what someone heard in one.
struct CheckedWords: Sendable {
  /// The perspective or reflection.
  let item: ItemID
  /// The perspective that it is, or is about.
  let perspective: Perspective
  /// What was said of it until now.
  let readBack: ReadBack

  /// True when the party, or the speakers where none is named, said last that it is right.
  func isConfirmed(by party: Party?) -> Bool { party.map { readBack.last(of: $0)?.verdict == .confirmed } ?? readBack.isConfirmed }

  /// What is said of it, recorded.
  func record(_ fact: any Fact, _ verdict: Phrase, _ by: Party?, _ words: Untrusted?, _ desk: Desk) -> Decision {
    let who = by.map { desk.session.label(of: $0) } ?? desk.session.labels(of: perspective.speakers, at: desk.session.level(of: perspective))
    let isOther = by.map { !perspective.speakers.contains($0) } ?? false
    let warnings: [Phrase] = isOther ? ["recorded as someone else's word; only the speaker's own counts as read back"] : []
    return .record(
      Recording([fact], ids: [item.text], warnings: warnings) { _ in
        Receipt.columns("\(item)", "\(verdict) \(who)", words.map { .cut($0) })
      })
  }
}

extension Slot where Value == CheckedWords {
  /// `p12|h1`: words that can be checked, of a perspective that was not retracted.
  static var checkedWords: Slot {
    Slot<Either<Perspective, Reflection>>.either(.perspective, .reflection).then { words, span, desk throws(Refusal) in
      switch words {
      case .first(let perspective):
        return CheckedWords(item: perspective.id, perspective: try desk.standing(perspective, at: span), readBack: perspective.readBack)
      case .second(let reflection):
        guard let perspective = desk.session.perspective(reflection.of) else {
          throw Refusal("there is no \(ItemID(.perspective, reflection.of))", at: span)
        }
        return CheckedWords(
          item: reflection.id, perspective: try desk.standing(perspective, at: span), readBack: desk.session.readBack(of: reflection))
      }
    }
  }
}
