import RoundtableRecord

extension Verb {
  /// `join GROUP [@handle] [youth] [named|group|anon]: Full Name (Affiliation); Another Name`
  static let join = Verb(
    "join", alias: "j", topic: .table, summary: "Seats people for a group; `;` parts people, a comma does not.",
    details: [
      "The level is the person's own choice of how far words and name may travel; group unless said.",
      "A handle is made from the first word of the name that has a Latin letter, or given for a single name. Each person also has a code, group and number.",
    ],
    forms: [
      Form(
        [.must(.code(.group, new: false)), .may(.newHandle), .may(.flag("youth")), .may(.level([.named, .group, .anon]))],
        text: .required("Full Name (Affiliation); Another Name")
      ) { line, desk throws(Refusal) in try seat(line, desk) }
    ],
    examples: [
      Example("join students youth: Amina Farah; Jordan O'Brien; Élise Tremblay"), Example("join students @river youth anon: River Stone"),
      Example("join parents named: Ruth Kaminski (parent council)"),
    ],
    refuses: [
      "a group that is not there", "one handle for two names", "a handle that a group, a body or somebody else has", "a missing name",
    ])

  private static func seat(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    guard let group = line.head.code else { throw Refusal("a group is missing", at: line.start) }
    let names = TypedName.list(line.words)
    if names.contains(where: { $0 == nil }) {
      throw Refusal("a name is missing beside a `;`", at: line.line.textSpan, suggestions: ["Full Name (Affiliation); Another Name"])
    }
    try checkHandle(line, group, names.count, desk)
    var facts: [PersonJoined] = []
    let free = desk.freeSeats(names.count, in: group, besides: line.head.newHandle)
    var taken = Set(free.map { Code(unchecked: group.text + String($0)) })
    for (index, name) in names.compactMap(\.self).enumerated() {
      let seat = free[index]
      let code = Code(unchecked: group.text + String(seat))
      let handle = line.head.newHandle ?? desk.freeHandle(for: name.name, otherwise: code.text, taken: taken.subtracting([code]))
      taken.insert(handle)
      facts.append(
        PersonJoined(
          person: desk.session.nextPerson + index, handle: handle, name: name.name, affiliation: name.affiliation, group: group, seat: seat,
          level: line.head.level ?? .group, youth: line.head.has("youth")))
    }
    let joined = facts
    return .record(
      Recording(joined, ids: joined.map(\.handle.text), warnings: warnings(joined, group, desk)) { session in
        Receipt.columns(
          "\(group)", joined.map { "@\($0.handle) \($0.name)\($0.affiliation.map { " (\($0))" as Phrase } ?? "")" }.joined("; "),
          joined[0].youth ? "youth" : nil, "\(joined[0].level)", seats(group, session))
      })
  }

  private static func checkHandle(_ line: Sentence, _ group: Code, _ count: Int, _ desk: Desk) throws(Refusal) {
    guard let handle = line.head.newHandle else { return }
    if count > 1 {
      throw Refusal(
        "@\(handle) is one handle, and \(count) names stand behind the colon", at: line.span(.newHandle),
        suggestions: ["join \(group): Full Name; Another Name", "join \(group) @\(handle): Full Name"])
    }
    if let taken = desk.session.index.names[handle] {
      throw Refusal(
        "@\(handle) is taken: it is \(desk.session.label(of: taken))", at: line.span(.newHandle),
        suggestions: ["give another handle, or none and one is made from the name"])
    }
  }

  private static func warnings(_ joined: [PersonJoined], _ group: Code, _ desk: Desk) -> [Phrase] {
    let here = desk.session.people.all
    var warnings: [Phrase] = joined.compactMap { new in
      here.first { $0.name == new.name && $0.group == group }.map { "\(new.name) is at the table for \(group) already, as @\($0.handle)" }
    }
    let present = (desk.session.index.present[group] ?? 0) + joined.count
    if let seats = desk.session.groups[group]?.seats, present > seats {
      warnings.append("\(group) has \(seats) seats, and \(present) are at the table for it")
    }
    return warnings
  }

  private static func seats(_ group: Code, _ session: Session) -> Phrase {
    let present = session.index.present[group] ?? 0
    guard let seats = session.groups[group]?.seats else { return "\(present) at the table" }
    return "\(present) of \(seats) seats"
  }
}

extension Desk {
  /// The next numbers within a group whose codes, `students3`, nothing else is called by.
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
}
