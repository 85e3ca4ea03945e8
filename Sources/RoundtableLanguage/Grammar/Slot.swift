import RoundtableRecord

/// One thing that the head of a verb may hold, with the type of the value that the verb gets. Each slot is one file in `Slots/`, which reads,
/// describes, completes and explains it.
struct Slot<Value: Sendable>: Sendable {
  /// The slot as help, completion and explanation see it.
  let any: AnySlot
  /// Makes what reads it, for one line.
  let reader: @Sendable () -> SlotReader<Value>
}

/// What reads one slot of one line.
struct SlotReader<Value> {
  /// Takes its words, and remembers where they are.
  let state: SlotState
  /// Called once the whole head has been read. Throws when the slot is required and was not typed.
  let finish: (HeadReader) throws(Refusal) -> Ready<Value>
}

/// The value of a slot, still to be checked against the session.
struct Ready<Value> {
  /// The value. Throws when the session does not allow it.
  let value: (Desk) throws(Refusal) -> Value
}

/// Where the words of a slot are, and how they are taken.
final class SlotState {
  /// Where they are; nil until the slot is typed.
  var span: Span?
  /// Takes the words that begin with a token, and says where they are.
  let take: (Token, inout HeadReader) throws(Refusal) -> Span

  /// The state of a slot that was not typed yet.
  init(_ take: @escaping (Token, inout HeadReader) throws(Refusal) -> Span) { self.take = take }
}

/// A value, and where it is in the line.
@dynamicMemberLookup
struct Placed<Value: Sendable>: Sendable {
  /// The value.
  let value: Value
  /// Where it is.
  let span: Span

  /// What the value has under this name.
  subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member { value[keyPath: path] }
}

extension Slot {
  /// A slot whose words are read one after the other: each time its value so far, nil at first, becomes another. The span is where its words
  /// are; nil for the word it begins with.
  ///
  /// - Parameter missing: the refusal of a head without it; nil for the usual one.
  init(
    _ any: AnySlot, absent: Value? = nil, missing: (@Sendable (HeadReader) -> Refusal)? = nil,
    read: @escaping @Sendable (Token, inout HeadReader, Value?) throws(Refusal) -> (Value, Span?)
  ) {
    var any = any
    any.isRequired = absent == nil
    self.any = any
    reader = { [any] in
      var value: Value?
      let state = SlotState { token, head throws(Refusal) in
        let (found, span) = try read(token, &head, value)
        value = found
        return span ?? token.span
      }
      return SlotReader(state: state) { head throws(Refusal) in
        guard let value = value ?? absent else { throw missing?(head) ?? head.missing(any) }
        return Ready { _ in value }
      }
    }
  }

  /// A slot that may be typed once.
  ///
  /// - Parameter again: the refusal of a second time, from the token and the value so far; nil for `… is there twice`.
  static func once(
    _ any: AnySlot, absent: Value? = nil, again: (@Sendable (Token, Value) -> Refusal)? = nil,
    missing: (@Sendable (HeadReader) -> Refusal)? = nil, read: @escaping @Sendable (Token, inout HeadReader) throws(Refusal) -> (Value, Span?)
  ) -> Slot {
    Slot(any, absent: absent, missing: missing) { token, head, value throws(Refusal) in
      if let value { throw again?(token, value) ?? Refusal("\(Untrusted(token.typed)) is there twice", at: token.span) }
      return try read(token, &head)
    }
  }

  /// The slot, checked and changed once the whole line has been read.
  func then<New: Sendable>(_ change: @escaping @Sendable (Value, Span, Desk) throws(Refusal) -> New) -> Slot<New> {
    Slot<New>(any: any) { [reader] in
      let inner = reader()
      return SlotReader(state: inner.state) { head throws(Refusal) in
        let ready = try inner.finish(head)
        let span = inner.state.span ?? head.start
        return Ready { desk throws(Refusal) in try change(try ready.value(desk), span, desk) }
      }
    }
  }

  /// A slot that may be left out.
  static func may<Wrapped: Sendable>(_ slot: Slot<Wrapped>) -> Slot where Value == Wrapped? {
    var any = slot.any
    any.isRequired = false
    return Slot(any: any) {
      let inner = slot.reader()
      return SlotReader(state: inner.state) { head throws(Refusal) in
        guard inner.state.span != nil else { return Ready { _ in nil } }
        let ready = try inner.finish(head)
        return Ready { desk throws(Refusal) in try ready.value(desk) }
      }
    }
  }

  /// A slot of which the verb needs the place too, to point at it.
  static func placed<Bare: Sendable>(_ slot: Slot<Bare>) -> Slot where Value == Placed<Bare> {
    slot.then { value, span, _ in Placed(value: value, span: span) }
  }
}
