import RoundtableLanguage
import RoundtableExport
import RoundtableRecord

// What there is in the session to be offered.

extension Completer {
  /// Those a slot takes. A single `@who` is a person, and an owner's name is printed, so a person who owns has chosen `named`.
  func parties(_ word: String, several: Bool, unknown: Bool, _ place: Sought) -> [Candidate] {
    if word == "owner" || place.verb == "support" { return people(unknown: false) { $0.level == .named } }
    if ["dismiss", "recuse"].contains(place.verb) { return members() }
    if place.verb == "appoint" { return external() }
    if ["object", "park"].contains(place.verb) { return people(unknown: false) }
    if several { return people(unknown: unknown) }
    return persons { place.verb == "leave" ? $0.left == nil : place.verb == "back" ? $0.left != nil : true }
  }

  /// People, groups and bodies.
  func people(unknown: Bool, where fits: (Person) -> Bool = { _ in true }) -> [Candidate] {
    let groups = session.groups.all.map { Candidate(word: "@" + $0.code.text, about: shown("\($0.title)")) }
    let bodies = session.bodies.all.map { Candidate(word: "@" + $0.code.text, about: shown("\($0.title)")) }
    return persons(where: fits) + groups + bodies + (unknown ? [Candidate(word: "@?", about: "a speaker not known yet")] : [])
  }

  /// People, first those who are at the table. Somebody whose level is private is offered by code, and not at all without one; in room view
  /// all others are offered so, and those are not.
  func persons(where fits: (Person) -> Bool) -> [Candidate] {
    let all = session.people.all.filter(fits)
    return (all.filter { $0.left == nil } + all.filter { $0.left != nil }).compactMap { person in
      if filter != nil { return person.level == .private ? nil : person.code.map { Candidate(word: "@" + $0.text, about: title(of: person.group)) } }
      if person.level == .private { return person.code.map { Candidate(word: "@" + $0.text, about: person.group?.text ?? "") } }
      return Candidate(word: "@" + person.handle.text, about: shown("\(person.name)\(person.group.map { " (\($0))" as Phrase } ?? "")"))
    }
  }

  /// Themes that are described, and those that were only used.
  func themes() -> [Candidate] {
    let used = session.index.themes.filter { $0.value > 0 && session.themes[$0.key] == nil }.keys.sorted()
    return session.themes.all.map { Candidate(word: "+" + $0.code.text, about: shown($0.covers.map { "\($0)" } ?? "")) }
      + used.map { Candidate(word: "+" + $0.text, about: "\(session.index.themes[$0] ?? 0) times") }
  }

  /// The newest forty of each kind that the verb takes: `restore` what was withdrawn, `show` and `log` everything, all others what stands.
  func items(_ kinds: [ItemKind], for verb: String) -> [Candidate] {
    func isTaken(_ stands: Bool) -> Bool { verb == "show" || verb == "log" || stands != (verb == "restore") }
    return kinds.flatMap { kind -> [Candidate] in
      switch kind {
      case .perspective:
        newest(session.perspectives) { isTaken($0.stands) }.map { perspective in
          about(perspective, "\(perspective.speakers.map { session.handle(of: $0) }.joined(","))  \(perspective.text)")
        }
      case .action:
        newest(session.actions) { isTaken($0.stands) }.map { about($0, "\($0.title)") }
      case .reflection:
        newest(session.reflections).map { about($0, "of \(ItemID(.perspective, $0.of))  \($0.text)") }
      case .parked:
        newest(session.parked) { $0.outcome == nil || verb == "show" || verb == "log" }.map { about($0, "\($0.text)") }
      case .objection:
        newest(session.objections) { $0.resolution == nil || ["show", "log", "trace"].contains(verb) }.map { objection in
          let words: Phrase = session.mayShow(objection.ref, on: .screen) ? objection.reason.map { "\($0)" } ?? "reason declined" : "…"
          return Candidate(word: objection.id.text, about: shown("to \(ItemID(.action, objection.action))  \(words)"))
        }
      case .question:
        newest(session.questions) { $0.replies.isEmpty || verb == "show" || verb == "log" }.map { about($0, "\($0.text)") }
      }
    }
  }

  /// The newest that fit and may be shown at all on this screen. Looks at no more than the last thousand, so that TAB costs the same in a long
  /// session.
  private func newest<T: Thing>(_ things: Numbered<T>, where fits: (T) -> Bool = { _ in true }) -> [T] {
    let numbers = stride(from: things.highest, to: max(0, things.highest - 1000), by: -1)
    let fitting = numbers.compactMap { things[$0].flatMap { fits($0) ? $0 : nil } }
    return Array(fitting.lazy.filter { filter == nil || session.mayShow($0.ref, on: .room) }.prefix(40))
  }

  private func about(_ thing: some Thing, _ words: Phrase) -> Candidate {
    Candidate(word: thing.ref.item?.text ?? "", about: session.mayShow(thing.ref, on: .screen) ? shown(words) : "…")
  }

  /// The codes of a register; for `show` everything that has a page.
  func codes(_ register: Slot.Register) -> [Candidate] {
    switch register {
    case .group: session.groups.all.map { Candidate(word: $0.code.text, about: shown("\($0.title)")) }
    case .body: session.bodies.all.map { Candidate(word: $0.code.text, about: shown("\($0.title)")) }
    case .organisation: codes(.group) + codes(.body)
    case .issue:
      session.issues.all.map {
        Candidate(word: $0.code.text, about: shown("\($0.title)\(Phrase.ours($0.code == openIssue ? " (open)" : ""))"))
      }
    case .theme: session.themes.all.map { Candidate(word: $0.code.text, about: shown($0.covers.map { "\($0)" } ?? "")) }
    case .focusArea: session.focusAreas.all.map { Candidate(word: $0.code.text, about: shown($0.title.map { "\($0)" } ?? "")) }
    case .source: session.sources.all.map { Candidate(word: $0.code.text, about: shown($0.title.map { "\($0)" } ?? "")) }
    case .anything:
      codes(.issue) + people(unknown: false) + themes() + codes(.focusArea) + codes(.source)
        + items([.perspective, .action, .objection, .question], for: "show")
    }
  }

  /// The next six quarters from the session's day, or of the year that is set; as `Q3/22` where that is how it was begun.
  func quarters(_ piece: String) -> [Candidate] {
    let from = session.front.from
    guard let year = from?.year ?? session.settings["year"].flatMap({ Int($0) }) else { return [] }
    let first = from.map { ($0.month + 2) / 3 } ?? 1
    return (first..<first + 6).compactMap { Quarter(year: year + ($0 - 1) / 4, quarter: ($0 - 1) % 4 + 1) }.map { quarter in
      let (year, number) = (quarter.start.year, (quarter.start.month + 2) / 3)
      let isShort = piece.hasPrefix("q") && (2000..<2100).contains(year)
      let word = isShort ? "Q\(number)/" + String(year).suffix(2) : "\(year)Q\(number)"
      return Candidate(word: word, about: "\(quarter.start.iso) to \(quarter.end.iso)")
    }
  }

  private func title(of group: Code?) -> String { group.flatMap { session.groups[$0] }.map { shown("\($0.title)") } ?? "" }

  /// Made safe for a terminal, and without names where others can see it.
  func shown(_ phrase: Phrase) -> String { (filter?.phrase(phrase) ?? phrase).text(width: nil) }
}
