import RoundtableRecord
import RoundtableReports

// How the oversight board is described in every document.

extension Oversight.Question {
  /// Who asks what, on which action and when.
  var phrase: Phrase {
    let about: Phrase = action.map { " on \(ItemID(.action, $0))" } ?? ""
    let words: Phrase = text.map { ": \($0)" } ?? " (words withheld)"
    let who: Phrase = to.map { " \($0.owner)" } ?? ""
    let wanted: Phrase = due.map { " (answer wanted by \(.ours($0.iso)))" } ?? ""
    return "\(Phrase("\(ItemID(.question, number))").strong) \(by.owner) asked\(who)\(about), \(.ours(asked.iso))\(wanted)\(words)"
  }
}

extension Oversight.Vacancy {
  /// Whose seat it was, and since when it is vacant.
  var phrase: Phrase {
    let gone: Phrase = termEnded.map { ", whose term ended with \(Due(due: $0).phrase)" } ?? ", who left"
    return "the seat of \(who.owner) (\(role.map { .theirs($0) } ?? "role withheld"))\(gone): vacant since \(since.words)"
  }
}
