// How facts store the name of any thing that people set up or say: `p9`, `person:7`, `group:students`, `issue:r2`, `rule:2`.

extension Ref: BodyText {
  private static let words: [(word: String, kind: ThingKind)] = [
    ("issue", .issue), ("theme", .theme), ("focus", .focusArea), ("source", .source), ("rule", .rule), ("agenda", .agendaItem),
  ]

  package init?(stored text: String) {
    if let item = ItemID(text), item.text == text {
      self.init(item)
      return
    }
    if let party = Party(stored: text) {
      guard let ref = Ref(party) else { return nil }
      self = ref
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let kind = Ref.words.first(where: { $0.word == parts[0] })?.kind else { return nil }
    if kind == .rule || kind == .agendaItem {
      guard let number = Int(parts[1]), number > 0, String(number) == parts[1] else { return nil }
      self.init(kind, number)
    } else {
      guard let code = Code(stored: parts[1]) else { return nil }
      self.init(kind, code)
    }
  }

  package var stored: String {
    if let known = item?.text ?? party?.stored { return known }
    let word = Ref.words.first { $0.kind == kind }?.word ?? ""
    return word + ":" + (code?.text ?? number.map(String.init) ?? "")
  }

  /// What a sentence calls it: `group students`, `rule 2`, `p9`, a person's name.
  package func name(in session: Session) -> Phrase {
    if kind == .person, let party { return session.label(of: party) }
    if kind == .issue, let code { return "issue \(code)" }
    return name(kind.type, in: session)
  }

  private func name<T: Thing>(_ type: T.Type, in session: Session) -> Phrase {
    T.label(of: self, was: nil, in: session) ?? plainLabel ?? "something"
  }
}
