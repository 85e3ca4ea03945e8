import RoundtableRecord

// A handle that someone is to have.

extension Slot where Value == Code {
  /// `@handle`
  static var newHandle: Slot {
    var any = AnySlot("@handle", meaning: "what the person is to be called in lines; made from the name unless given") { $0.word.hasPrefix("@") }
    any.offering = { place in place.hasHandle ? [] : toBe }
    any.explains = { $0.token.isBare ? nil : ["\(Untrusted($0.token.typed)): a handle to be"] }
    return .once(any) { token, head throws(Refusal) in (try head.desk.newHandle(token), nil) }
  }

  /// `as @new`
  static var renamed: Slot {
    var any = AnySlot("as @new", meaning: "a new handle", words: ["as"], following: .word)
    any.values = { _ in toBe }
    any.explainsValue = { ["\(Untrusted($0.token.typed)): a handle to be"] }
    return .once(any) { token, head throws(Refusal) in
      (try head.desk.newHandle(try head.value(after: token, "a handle, as @new")), nil)
    }
  }

  private static var toBe: [Candidate] { [Candidate("@", "a handle to be")] }
}
