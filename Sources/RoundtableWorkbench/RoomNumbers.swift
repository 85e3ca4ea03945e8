import RoundtableLanguage
import RoundtableRecord

/// Puts the room's own numbers in the place of those of the record, in what is said of lines that were decided on the record.
struct RoomNumbers {
  private let numbers: OwnNumbers?

  /// The numbers of the room's own session.
  init(_ room: Session) { numbers = room.ownNumbers }

  /// The phrase by the room's numbers. An id is a piece of its own, alone or in a list.
  func phrase(_ phrase: Phrase) -> Phrase {
    Phrase(
      phrase.pieces.map { piece in
        switch piece {
        case .ours(let text): .ours(self.text(text))
        case .theirs, .cut, .mark: piece
        }
      })
  }

  /// Ids, alone or with commas between, by the room's numbers; `…` stands for what the room does not have. Any other text stays as it is.
  func text(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let items = parts.compactMap { ItemID($0) }
    guard items.count == parts.count else { return text }
    return items.map { item in numbers.map { $0[item.kind, item.number].map { ItemID(item.kind, $0).text } ?? "…" } ?? item.text }.joined(separator: ",")
  }

  /// The refusal by the room's numbers.
  func refusal(_ refusal: Refusal) -> Refusal {
    var shown = refusal
    shown.message = phrase(refusal.message)
    shown.suggestions = refusal.suggestions.map { phrase($0) }
    return shown
  }
}
