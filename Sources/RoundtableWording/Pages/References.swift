import RoundtableRecord

/// Ids in reasons and outcomes: what is said to be found in `a1` has to be there, and to be found under that id.
enum References {
  /// The ids in some words, of things that were ever given or not; each once, in order.
  ///
  /// Ids are written in small letters: A4 is a sheet of paper.
  static func ids(in words: Untrusted) -> [ItemID] {
    words.raw.unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }.map { String(String.UnicodeScalarView($0)) }
      .compactMap { word in ItemID(word).flatMap { $0.text == word ? $0 : nil } }.once
  }
}

extension PlanCheck {
  /// Reasons and outcomes that point at what is not there, at what is there no more, or at what a reader of the documents finds under another id.
  static func references(_ session: Session) -> [Warning] {
    let things: [any Thing] = session.issues.all + session.actions.all + session.objections.all + session.parked.all + session.questions.all
    var board: Session?
    return things.flatMap { thing -> [Warning] in
      thing.passages.compactMap(\.self).filter(\.isRemark).flatMap { passage in
        References.ids(in: passage.words).compactMap { item -> Warning? in
          guard let fault = fault(of: item, session, &board) else { return nil }
          let about = session.typed(thing.ref) ?? ""
          return Warning(
            about: .theirs(Untrusted(about)), what: fault,
            mend: passage.line.map { "\(.theirs(Untrusted($0))): NEW WORDS" } ?? "show \(Untrusted(about))")
        }
      }
    }
  }

  /// What is wrong with pointing at a thing; nil where nothing is.
  ///
  /// - Parameter board: the board's own session, made when it is first needed.
  private static func fault(of item: ItemID, _ session: Session, _ board: inout Session?) -> Phrase? {
    if !session.hasGiven(item) { return "points at \(item), and there is no \(item)" }
    if let absence = session.absence(of: item) { return "points at \(item), which was \(.ours(absence))" }
    guard OwnNumbers.kinds.contains(item.kind) else { return nil }
    let seen = board ?? session.seen(by: .board)
    board = seen
    guard let number = seen.ownNumbers?[item.kind, item.number] else { return "points at \(item), which the documents do not show" }
    return number == item.number ? nil : "points at \(item), which the documents call \(ItemID(item.kind, number)); say what it says"
  }
}

extension Session {
  /// Why a thing does not stand any more, to follow `was`; nil for one that stands.
  fileprivate func absence(of item: ItemID) -> String? {
    if !has(item) { return "undone" }
    if let action = item.kind == .action ? action(item.number) : nil { return action.stands ? nil : "dropped" }
    if let perspective = item.kind == .perspective ? perspective(item.number) : nil { return perspective.stands ? nil : "taken back" }
    return withdrawal(of: item) == nil ? nil : "taken back"
  }
}
