import RoundtableRecord

/// What one group answered in a gauge, as it was typed.
struct TypedGauge: Sendable, Equatable {
  /// The group.
  let group: Code
  /// Its hands, in the order typed, equal scores together.
  let hands: [Hands]
  /// Why it showed none; nil when it showed hands.
  let stance: Stance?
}

extension Slot where Value == [TypedGauge] {
  /// `@gov=4 @ngo=3,5,1 @youth=4x6,2x1 @cps=aside`: what groups answered, one or more of them.
  static var gauges: Slot {
    var any = AnySlot(
      "@group=4x6,2x1|aside|declined …",
      meaning: "hands from 0 to 5, as 5,4,1 or 4x6,2x1 for six hands at 4 and one at 2; or aside, or declined"
    ) { $0.word.hasPrefix("@") }
    any.brief = "@group=4x6,2|aside …"
    any.offering = offers
    return Slot(any) { token, head, before throws(Refusal) in
      let typed = try GaugeGrammar(token)
      guard case .group(let group) = try head.desk.party(typed.handle, unknown: false, on: head.line) else {
        throw Refusal(
          "\(Untrusted(typed.handle.typed)) is no group; groups are asked how far they agree", at: typed.handle.span,
          suggestions: ["ls groups lists them"])
      }
      let gauges = before ?? []
      if gauges.contains(where: { $0.group == group }) { throw Refusal("@\(group) is there twice", at: token.span) }
      return (gauges + [TypedGauge(group: group, hands: try typed.hands(), stance: typed.stance)], nil)
    }
  }

  /// The groups that are not in the line yet, `@students=`; after the `=` what a group may answer.
  private static let offers: @Sendable (Place) -> [Candidate] = { place in
    if let sign = place.piece.firstIndex(of: "="), place.piece.hasPrefix("@") {
      let group = place.piece[...sign]
      return [
        Candidate(group + "4", "one hand at 4; 5,4,4 three hands; 4x6 six hands at 4"), Candidate(group + "aside", "it stood aside"),
        Candidate(group + "declined", "it declined to say"),
      ]
    }
    let session = place.completer.session
    let asked = Set(place.words.compactMap { $0.hasPrefix("@") ? $0.dropFirst().split(separator: "=").first.map(String.init) : nil })
    let groups = session.groups.all.filter { !asked.contains($0.code.text) }.map { (group: $0, present: session.index.present[$0.code] ?? 0) }
    // Those who are there first: only they can show hands.
    return (groups.filter { $0.present > 0 } + groups.filter { $0.present == 0 }).map { group, present in
      Candidate("@\(group.code.text)=", "\(group.title), \(present) at the table")
    }
  }
}
