import RoundtableRecord

extension Slot where Value == Token {
  /// An id, a code, `@who` or `+theme`: whatever has a page. The verb looks it up.
  static var anything: Slot {
    var any = AnySlot("ID|CODE", meaning: "an id, a code, @who or +theme") { _ in true }
    any.leads = true
    any.offering = { place in
      let completer = place.completer
      guard place.words.isEmpty else { return [] }
      return completer.codes(.issue) + completer.people() + completer.themes() + completer.codes(.focusArea) + completer.codes(.source)
        + completer.items([.perspective, .action, .objection, .question, .status], .all)
    }
    any.explains = { asked in
      guard asked.index == 1, let code = Code(asked.token.word) else { return nil }
      return [asked.explainer.thing(code) ?? "\(code): nothing is called so"]
    }
    return .once(any) { token, _ in (token, nil) }
  }
}
