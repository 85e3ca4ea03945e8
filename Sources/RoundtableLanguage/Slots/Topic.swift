import RoundtableRecord

extension Slot where Value == [Token] {
  /// `VERB|TOPIC`: what help is wanted on.
  static var topic: Slot {
    var any = AnySlot("VERB|TOPIC") { _ in true }
    any.offering = { place in
      guard place.words.isEmpty else { return [] }
      return CommandTable.all.map { Candidate($0.name, .ours($0.summary)) } + HelpPage.topics.keys.sorted().map { Candidate($0, "") }
    }
    any.explains = { $0.anyWord }
    return Slot(any) { token, _, before in ((before ?? []) + [token], nil) }
  }
}
