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
        .group, .may(.placed(.newHandle)), .flag("youth", meaning: "a young person"),
        .may(.level([.named, .group, .anon], usual: { @Sendable _ in .group })), text: .required("Full Name (Affiliation); Another Name")
      ) { line, desk, group, handle, youth, level throws(Refusal) in
        let names = try names(line)
        if let handle { try check(handle, group, names.count, desk) }
        let joined = people(names, for: group, handle?.value, level: level ?? .group, youth: youth, desk)
        return .record(
          Recording(joined, ids: joined.map(\.handle.text), warnings: warnings(joined, group, desk)) { session in
            let names = joined.map { "@\($0.handle) \($0.name)\($0.affiliation.map { " (\($0))" as Phrase } ?? "")" as Phrase }
            return Receipt.columns(
              "\(group)", session.callings == nil ? names.joined("; ") : "\(joined.count) joined",
              youth ? "youth" : nil, session.noted(level ?? .group).map { "\($0)" }, seats(group, session))
          })
      }
    ],
    examples: [
      Example("join students youth: Amina Farah; Jordan O'Brien; Élise Tremblay"), Example("join students @river youth anon: River Stone"),
      Example("join parents named: Ruth Kaminski (parent council)"),
    ],
    refuses: [
      "a group that is not there", "one handle for two names", "a handle that a group, a body or somebody else has", "a missing name",
    ])

  private static func names(_ line: Sentence<Untrusted>) throws(Refusal) -> [TypedName] {
    let names = TypedName.list(line.text)
    if names.contains(where: { $0 == nil }) {
      throw Refusal("a name is missing beside a `;`", at: line.line.textSpan, suggestions: ["Full Name (Affiliation); Another Name"])
    }
    return names.compactMap(\.self)
  }

  private static func check(_ handle: Placed<Code>, _ group: Code, _ count: Int, _ desk: Desk) throws(Refusal) {
    if count > 1 {
      throw Refusal(
        "@\(handle.value) is one handle, and \(count) names stand behind the colon", at: handle.span,
        suggestions: ["join \(group): Full Name; Another Name", "join \(group) @\(handle.value): Full Name"])
    }
    try desk.checkFree(handle, suggesting: "give another handle, or none and one is made from the name")
  }

  private static func people(_ names: [TypedName], for group: Code, _ handle: Code?, level: Level, youth: Bool, _ desk: Desk) -> [PersonJoined] {
    let free = desk.freeSeats(names.count, in: group, besides: handle)
    var taken = Set(free.map { Code(unchecked: group.text + String($0)) })
    return zip(names, free).enumerated().map { index, place in
      let (name, seat) = place
      let code = Code(unchecked: group.text + String(seat))
      let handle = handle ?? desk.freeHandle(for: name.name, otherwise: code.text, taken: taken.subtracting([code]))
      taken.insert(handle)
      return PersonJoined(
        person: desk.session.nextPerson + index, handle: handle, name: name.name, affiliation: name.affiliation, group: group, seat: seat,
        level: level, youth: youth)
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
