import RoundtableRecord

extension Slot where Value == Code {
  /// The kind of a group or body, one of those that the session has.
  static var groupKind: Slot {
    let meaning = "what kind of organisation it is: institution, staff or community, or one that the session's template names"
    var any = AnySlot("KIND", meaning: meaning) { _ in false }
    any.takesOther = true
    any.offering = { place in
      let kinds = place.completer.session.kinds.all
      return place.words.isEmpty || place.has(kinds.map(\.code.text)) ? [] : kinds.map { Candidate($0.code.text, .ours($0.meaning)) }
    }
    any.explains = { asked in
      guard asked.index > 1, let kind = Code(asked.token.word).flatMap({ asked.explainer.session.kinds.known($0) }) else { return nil }
      return ["\(kind.code): \(.ours(kind.meaning))"]
    }
    return .once(
      any,
      again: { token, before in Refusal("\(Untrusted(token.typed)) is one word too many; \(before) was said", at: token.span) },
      read: { token, head throws(Refusal) in
        let kinds = head.desk.session.kinds
        guard let kind = Code(token.word).flatMap({ kinds.known($0) }) else { throw head.unknown(token, also: kinds.all.map(\.code.text)) }
        return (kind.code, nil)
      })
  }
}

extension GroupKind {
  /// What the kind means for those who are of it.
  fileprivate var meaning: String {
    let shown =
      switch nature {
      case .institution: "answers for itself: its figures are always shown"
      case .staff: "people who work for an institution: protected where they are few"
      case .community: "people the institutions are there for: protected where they are few"
      }
    return shown + (isApart ? "; not on the oversight board" : "")
  }
}
