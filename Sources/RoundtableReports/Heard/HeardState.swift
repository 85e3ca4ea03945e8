import RoundtableRecord

extension ActionState {
  /// Where page one shows an action that stands so, and what was said on it.
  var outcome: Heard.Outcome.Kind {
    switch self {
    case .done: .done
    case .late: .late
    case .slipping, .coming, .none: .coming
    }
  }
}
