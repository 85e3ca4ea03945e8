import RoundtableRecord

// Handles and codes for people who join.

extension Desk {
  /// The next numbers within a group whose codes, `students3`, nothing else has.
  func freeSeats(_ count: Int, in group: Code, besides handle: Code? = nil) -> [Int] {
    var seats: [Int] = []
    var seat = session.nextSeat(in: group)
    while seats.count < count {
      let code = Code(unchecked: group.text + String(seat))
      if session.index.names[code] == nil, code != handle { seats.append(seat) }
      seat += 1
    }
    return seats
  }

  /// A handle for a new person, from the name, or made from another word where the name has no Latin letter.
  func freeHandle(for name: Untrusted, otherwise word: String, taken: Set<Code> = []) -> Code {
    func isTaken(_ code: Code) -> Bool { session.index.names[code] != nil || taken.contains(code) || code.looksLikeItem }
    let wanted = HandleMaker.handle(from: name) ?? Code(unchecked: word)
    if isTaken(wanted), let family = HandleMaker.familyHandle(from: name), !isTaken(family) { return family }
    return HandleMaker.free(wanted, isTaken: isTaken)
  }

  /// Refuses a handle that someone or something has.
  func checkFree(_ handle: Placed<Code>, except owner: Party? = nil, suggesting way: Phrase = "give another handle") throws(Refusal) {
    guard let taken = session.index.names[handle.value], taken != owner else { return }
    throw Refusal("@\(handle.value) is taken: it is \(session.label(of: taken))", at: handle.span, suggestions: [way])
  }
}
