import RoundtableRecord

extension Slot where Value == [Code] {
  /// `on r2,f1`: issues, each once.
  ///
  /// - Parameter orOpen: true where the open issue is meant unless the line says otherwise.
  static func issues(orOpen: Bool = false) -> Slot {
    var any = AnySlot("on r2,f1", meaning: "issues, by code", words: ["on"], following: .word, notes: ["on": "issues, on r2,f1"])
    any.isDescriptive = true
    any.offering = { place in
      let usual = place.completer.openIssue.map { "; \($0.text) unless said" } ?? "; none is open"
      return place.has(["on"]) ? [] : [Candidate("on", .ours("issues, on r2,f1" + (orOpen ? usual : "")))]
    }
    any.values = { $0.completer.codes(.issue) }
    any.explainsValue = { asked in asked.list { asked.explainer.issue($0) } }
    return .once(any) { token, head throws(Refusal) in
      let word = try head.value(after: token, "issues, on r2")
      return (try word.list { part throws(Refusal) in try head.desk.code(part, .issue) }, token.span)
    }
  }
}
