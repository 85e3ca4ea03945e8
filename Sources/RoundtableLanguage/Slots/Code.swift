import RoundtableRecord

// A code right after the verb.

extension Slot where Value == Code {
  /// The code of a group that is there.
  static var group: Slot { known(.group) }

  /// A code of a register: one that is there, or one that may be new.
  static func newCode(_ register: Register) -> Slot {
    .once(.code(register.synopsis, register, isNew: true)) { token, head throws(Refusal) in (try head.desk.newCode(token, register), nil) }
  }

  /// `as NEW`: the code that a group is to have.
  static var newGroupCode: Slot {
    let any = AnySlot("as NEW", meaning: "the code that it is to have from now on", words: ["as"], following: .word)
    return .once(any) { token, head throws(Refusal) in
      let value = try head.value(after: token, "a code, as CODE")
      let code = try head.desk.newCode(value, .group)
      if head.desk.session.groups[code] != nil {
        throw Refusal("\(code) is a group already", at: value.span, suggestions: ["merge OLD into \(code) makes one of both"])
      }
      return (code, token.span.through(value.span))
    }
  }

  private static func known(_ register: Register) -> Slot {
    .once(.code(register.synopsis, register, isNew: false)) { token, head throws(Refusal) in (try head.desk.code(token, register), nil) }
  }
}

extension Slot where Value == Issue {
  /// The code of an issue that is there.
  static var issue: Slot {
    .once(.code("ISSUE", .issue, isNew: false)) { token, head throws(Refusal) in
      guard let issue = head.desk.session.issues[try head.desk.code(token, .issue)] else { throw head.desk.unknownCode(token, .issue) }
      return (issue, nil)
    }
  }
}

extension Slot where Value == Code {
  /// `within GROUP`: a keyword and the code of something that is there.
  static func keyed(_ word: String, _ register: Register, meaning: String, note: String) -> Slot {
    var any = AnySlot(
      word + " " + register.synopsis, meaning: meaning, words: [word], following: .word, notes: [word: note])
    any.values = { $0.completer.codes(register) }
    any.explainsValue = { asked in asked.list { asked.explainer.organisation($0) } }
    return .once(any) { token, head throws(Refusal) in
      (try head.desk.code(try head.value(after: token, "a code, \(word) CODE"), register), token.span)
    }
  }
}

extension AnySlot {
  /// A bare word right after the verb.
  fileprivate static func code(_ typed: String, _ register: Register, isNew: Bool) -> AnySlot {
    let meaning = "the \(register.noun)'s code" + (isNew ? "; a new one makes it" : "")
    var slot = AnySlot(typed, meaning: meaning) { $0.isBare && !$0.word.contains(":") }
    slot.leads = true
    slot.offering = { place in place.words.isEmpty ? place.completer.codes(register) : [] }
    slot.explains = { asked in
      guard asked.index == 1, let code = Code(asked.token.word) else { return nil }
      return [asked.explainer.thing(code) ?? (isNew ? "\(code): not there yet; this line makes it" : "\(code): nothing is called so")]
    }
    return slot
  }
}
