import RoundtableRecord
import RoundtableReports

// How the parts of a report are said in a sentence.

extension Label {
  /// The name alone.
  var name: Phrase { .theirs(title) }
}

extension Code {
  /// The code as untrusted text: a record from elsewhere may hold anything in its place.
  var phrase: Phrase { .theirs(Untrusted(text)) }

  /// A theme as it is typed, `+trust`.
  var theme: Phrase { .theirs(Untrusted("+" + text)) }
}

extension Profile {
  /// Name and affiliation: `Ruth Kaminski (parent council)`.
  var phrase: Phrase { affiliation.map { "\(name) (\($0))" } ?? .theirs(name) }
}

extension Speaker {
  /// Who it is, with the group: `Ruth Kaminski (parent council), Parents and guardians`. A group that the affiliation names is not said
  /// twice.
  var phrase: Phrase {
    switch self {
    case .person(let profile):
      if let group = profile.group, group.title != profile.affiliation { "\(profile.phrase), \(group.name)" } else { profile.phrase }
    case .member(let group): group.name
    case .group(let group): "\(group.name) (for the group)"
    case .body(let body): body.name
    case .pool(let name): name.phrase
    case .participant: "a participant"
    case .participants: "one or more participants"
    case .unknown: "a speaker not known yet"
    }
  }

  /// Several who said something together. People are separated by semicolons, since their groups follow commas.
  static func phrase(of speakers: [Speaker]) -> Phrase {
    let isPerson = speakers.contains { if case .person = $0 { true } else { false } }
    return isPerson ? speakers.map(\.phrase).joined("; ") : .sentence(speakers.map(\.phrase))
  }

  /// Who did something other than speaking for the notes: one of a group is not the group.
  var someone: Phrase {
    switch self {
    case .member(let group): "someone from \(group.name)"
    case .group(let group): group.name
    case .pool(let name): "someone from \(name.phrase)"
    case .person, .body, .participant, .participants, .unknown: phrase
    }
  }

  /// Who was asked, and showed hands: groups, and all of the pool.
  var asked: Phrase { if case .pool(let name) = self { name.phrase } else { owner } }

  /// Whose something is: of a person without the group.
  var owner: Phrase { if case .person(let profile) = self { profile.phrase } else { someone } }
}

extension Due {
  /// The quarter or window as people read it.
  var phrase: Phrase { .theirs(Untrusted(label)) }
}

extension Phrase {
  /// How words were taken down, for above a list of them: some may stand without a mark, since too few share it.
  static func howTakenDown(_ quotes: [ActionPlan.Quote]) -> Phrase {
    guard quotes.contains(where: { $0.mode == nil }) else {
      return "Words in “quotation marks” are word for word. All others are the note-taker's, or came through an interpreter, as marked."
    }
    return """
      Words in “quotation marks” are word for word. Of some words it is not shown how they were taken down, in which language they were said or \
      under which theme: too few people share that.
      """
  }

  /// Marks after words; empty where there are none.
  static func inBrackets(_ marks: [Phrase]) -> Phrase { marks.isEmpty ? "" : " \(emphasis: "(\(marks.joined(", ")))")" }

  /// What an action is until its owner has answered.
  static var assigned: Phrase { "assigned, not accepted" }

  /// A board member stands aside for an action, with the reason where there is one.
  static func recusal(_ member: Speaker, from action: Int, _ reason: Untrusted?) -> Phrase {
    "\(member.owner) stands aside for \(ItemID(.action, action))\(reason.map { ": \($0)" } ?? "")"
  }

  /// A number of people, with the thousands apart: `2,898 people`.
  static func people(_ count: Int) -> Phrase { "\(.thousands(count)) \(.ours(count == 1 ? "person" : "people"))" }

  /// Ids of things of one kind: `p1, p2`.
  static func ids(_ kind: ItemKind, _ numbers: [Int]) -> Phrase { numbers.map { "\(ItemID(kind, $0))" }.joined(", ") }

  /// A first and a last day; one where they are the same or the last is nil.
  static func days(from: Day, to: Day?) -> Phrase {
    guard let to, to != from else { return .ours(from.iso) }
    return .ours(from.iso + " to " + to.iso)
  }

  /// Phrases as the parts of a sentence: `one, two and three`.
  static func sentence(_ parts: [Phrase]) -> Phrase {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(", ")) and \(last)"
  }
}

extension ActionPlan.Basis {
  /// What something rests on; nil when that is nothing.
  var phrase: Phrase? {
    let parts = [kept, gone].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(", and ")
  }

  /// The part of it that the record still holds.
  var kept: Phrase? {
    switch kind {
    case .perspectives: .ids(.perspective, shown)
    case .withdrawn where !shown.isEmpty: "\(Phrase.ids(.perspective, shown)), all withdrawn"
    case .withdrawn: erased.isEmpty ? "withdrawn perspectives" : nil
    case .nothing: nil
    }
  }

  /// The part of it whose words were taken away for good. Where nothing else is left, that it was withdrawn is said already.
  var gone: Phrase? {
    guard restsOnErased else { return nil }
    if !erased.isEmpty { return "\(Phrase.ids(.perspective, erased)), whose words were withdrawn" }
    return kind == .withdrawn ? nil : "words that were withdrawn"
  }
}

extension Phrase {
  /// A moment to the minute: `2022-06-14, 13:00 UTC`.
  static func time(_ moment: Moment, in zone: Zone) -> Phrase { .ours("\(zone.time(of: moment)) \(zone.name)") }

  /// A day in brackets, to add after what happened on it.
  static func on(_ day: Day) -> Phrase { .ours(" (\(day.iso))") }

  /// A number computed by the program, with thousands separators: `2,898`.
  static func thousands(_ number: Int) -> Phrase {
    let digits = Array(String(number))
    let parts = digits.enumerated().map { place, digit in
      place > 0 && (digits.count - place) % 3 == 0 && digits[place - 1] != "-" ? ",\(digit)" : String(digit)
    }
    return .ours(parts.joined())
  }
}
