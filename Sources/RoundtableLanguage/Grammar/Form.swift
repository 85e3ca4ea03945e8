import RoundtableRecord

/// One way to use a verb: what its head may hold, what follows the colon, and what it comes to.
package struct Form: Sendable {
  private let shape: HeadShape
  private let fill: @Sendable (ArraySlice<Token>, Line, Desk) throws(Refusal) -> Filled

  /// A head that was read, ready to be decided once the text is known to be right.
  struct Filled {
    /// Turns the words into facts, a page or a request.
    let decide: (Verb) throws(Refusal) -> Decision
  }

  /// What its head may hold, in the order of the synopsis.
  package var slots: [AnySlot] { shape.slots }
  /// What may follow the colon.
  package var text: TextRule { shape.text }

  /// A form of these slots and this text; `decide` gets the value of each slot and is pure.
  ///
  /// - Parameter example: what a refusal of an unknown word suggests; nil for all that the head may hold.
  init<each Value: Sendable, Text: Sendable>(
    _ slot: repeat Slot<each Value>, text: TextSlot<Text>, example: String? = nil,
    decide: @escaping @Sendable (Sentence<Text>, Desk, repeat each Value) throws(Refusal) -> Decision
  ) {
    var slots: [AnySlot] = []
    for one in repeat each slot { slots.append(one.any) }
    let shape = HeadShape(slots: slots, text: text.rule, example: example)
    self.shape = shape
    fill = { tokens, line, desk throws(Refusal) in
      let readers = (repeat (each slot).reader())
      var states: [SlotState] = []
      for reader in repeat each readers { states.append(reader.state) }
      var head = HeadReader(shape, states, line: line, rest: tokens, desk: desk)
      try head.read()
      let ready = (repeat try (each readers).finish(head))
      let saysNothing = head.saysNothing
      return Filled { verb throws(Refusal) in
        let sentence = Sentence(text: try text.read(line, verb), line: line, saysNothing: saysNothing)
        return try decide(sentence, desk, repeat try (each ready).value(desk))
      }
    }
  }

  /// A form of these slots that takes no text.
  init<each Value: Sendable>(
    _ slot: repeat Slot<each Value>, example: String? = nil,
    decide: @escaping @Sendable (Sentence<Void>, Desk, repeat each Value) throws(Refusal) -> Decision
  ) {
    self.init(repeat each slot, text: .none, example: example, decide: decide)
  }

  /// Decides a line whose words after the verb are these.
  func decide(_ tokens: ArraySlice<Token>, of verb: Verb, _ line: Line, at desk: Desk) throws(Refusal) -> Decision {
    try read(tokens, on: line, at: desk).decide(verb)
  }

  /// Reads the words of a head. Throws at the first that the form has no slot for, or that names what is not there; where all would be well
  /// if a colon had a space after it, that is what it says.
  @discardableResult
  func read(_ tokens: ArraySlice<Token>, on line: Line, at desk: Desk) throws(Refusal) -> Filled {
    do throws(Refusal) {
      return try fill(tokens, line, desk)
    } catch {
      guard text != .none, let colon = tokens.lazy.compactMap(\.colon).first else { throw error }
      let mended = Line(line.with(" ", after: colon))
      let head = mended.tokens.dropFirst(max(0, line.tokens.count - tokens.count))
      if (try? fill(head, mended, desk)) != nil { throw Refusal.blankMissing(line, column: colon) }
      throw error
    }
  }

  /// True when a required slot takes the thing that a word of the head names.
  func isAbout(_ word: Token, _ item: ItemID?) -> Bool {
    slots.contains { slot in
      guard slot.isRequired else { return false }
      return slot.items.isEmpty ? slot.begins(word) : item.map { slot.items.contains($0.kind) } ?? false
    }
  }
}

/// What the head of a form may hold, without the types of its values.
struct HeadShape: Sendable {
  /// The slots, in the order of the synopsis.
  let slots: [AnySlot]
  /// What may follow the colon.
  let text: TextRule
  /// What a refusal of an unknown word suggests; nil for all that the head may hold.
  let example: String?
}
