import RoundtableRecord

// `by @who`: a person, group or body that does or says something. `to @who`: one that is asked.

extension Slot where Value == Party {
  /// `by @who`: anyone.
  static var by: Slot { by("who", "who it is that does it") { $0.completer.people() } }

  /// `by @owner`: the owner of the action of the line, or someone of the group that owns it.
  static var byOwner: Slot {
    by("owner", "the owner, or somebody of the group that owns it") { place in
      let action = place.words.lazy.compactMap { ItemID($0) }.first { $0.kind == .action }
      return place.completer.speakers(for: action.flatMap { place.completer.session.action($0.number) }?.owner)
    }
  }

  /// `by @group`: a group or body.
  static var byGroup: Slot { by("group", "the group or body whose opinion it is") { $0.completer.people() } }

  /// `to @who`: whom a question is put to.
  static var addressee: Slot { after("to", "who", "who is asked") { $0.completer.people() } }

  fileprivate static func by(_ word: String, _ meaning: String, _ values: @escaping @Sendable (Place) -> [Candidate]) -> Slot {
    after("by", word, meaning, values)
  }

  private static func after(
    _ keyword: String, _ word: String, _ meaning: String, _ values: @escaping @Sendable (Place) -> [Candidate]
  ) -> Slot {
    var any = AnySlot("\(keyword) @\(word)", meaning: meaning, words: [keyword], following: .word)
    any.values = values
    return .once(any) { token, head throws(Refusal) in
      let who = try head.value(after: token, "someone, \(keyword) @who")
      guard who.word.hasPrefix("@") else {
        throw Refusal(
          "\(Untrusted(who.typed)) is no one here; \(.ours(keyword)) is followed by @who", at: who.span, suggestions: [.ours("\(keyword) @who")])
      }
      return (try head.desk.party(who, unknown: false, on: head.line), who.span)
    }
  }
}

extension Slot where Value == Member {
  /// `by @board-member`: a member of the oversight board who was not dismissed.
  static func by(_ word: String, meaning: String) -> Slot {
    Slot<Party>.by(word, meaning) { $0.completer.members() }
      .then { party, span, desk throws(Refusal) in try desk.member(party, at: span) }
  }
}
