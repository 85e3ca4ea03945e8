import RoundtableRecord
import RoundtableReports

// How a document writes down what a thing is called.

extension Mark {
  /// As it stands in a sentence or a cell: `a3`, `r2`, `3`; empty where the thing has none.
  var phrase: Phrase {
    switch self {
    case .id(let item): "\(item)"
    case .code(let code): code.phrase
    case .number(let number): "\(number)"
    case .none: ""
    }
  }

  /// Before the title or the words of the thing: `**a3** `, `**3.** `; empty where the thing has none.
  var lead: Phrase {
    switch self {
    case .id, .code: "\(strong: phrase) "
    case .number(let number): "\(strong: "\(number).") "
    case .none: ""
    }
  }
}
