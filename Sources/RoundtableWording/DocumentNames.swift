import RoundtableRecord
import RoundtableReports

/// What a document calls things: by the ids of the record or by its own numbers, and in the same words in every document.
protocol DocumentNames {
  /// What things are called for the audience.
  var numbering: Numbering { get }
  /// An action of the document by its number in the record; nil where it is not shown.
  func promise(_ action: Int) -> Promise?
}

extension DocumentNames {
  /// An action in a sentence: `a1`; in a public copy `action 1`.
  func name(_ action: Int) -> Phrase {
    switch numbering.action(action) {
    case .id(let item): Phrase("\(item)").strong
    case .number(let number): Phrase("action \(number)").strong
    case .code, .none: promise(action).map { .theirs($0.title) } ?? "an action"
    }
  }

  /// Actions in a sentence.
  func names(_ actions: [Int]) -> Phrase { .sentence(actions.map { name($0) }) }

  /// What an action is called, and its title.
  func headline(_ promise: Promise) -> Phrase { "\(numbering.action(promise.number).lead)\(promise.title)" }

  /// The same as a heading, which stands out as it is.
  func heading(_ promise: Promise) -> Phrase { "\(numbering.action(promise.number).plainLead)\(promise.title)" }

  /// An issue as a heading.
  func heading(_ issue: Label) -> Phrase { "\(numbering.issue(issue.code).plainLead)\(issue.title)" }

  /// An issue in a sentence: `r2`; in a public copy its title.
  func name(_ issue: Label) -> Phrase {
    if case .code(let code) = numbering.issue(issue.code) { code.phrase.strong } else { .theirs(issue.title) }
  }

  /// What an issue is called, and its title.
  func headline(_ issue: Label) -> Phrase { "\(numbering.issue(issue.code).lead)\(issue.title)" }

  /// The id of an objection, a question or a perspective before its words; empty where the copy has none.
  func lead(_ item: ItemID) -> Phrase { numbering.item(item).lead }

  /// Where a link to an action leads.
  func anchor(_ action: Int) -> Anchor? {
    switch numbering.action(action) {
    case .id(let item): Anchor(item)
    case .number(let number): Anchor("action", number)
    case .code, .none: nil
    }
  }
}
