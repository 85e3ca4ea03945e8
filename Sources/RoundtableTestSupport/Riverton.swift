package import RoundtableRecord

/// The roundtable of Riverton: a small invented session that holds something of everything the plan has to tell.
///
/// Among its people and words are every level, a withdrawn perspective and one whose words were taken away, a speaker not known, words
/// said together, said back, confirmed and disputed, words from an interpreter, and characters that would be structure in Markdown.
package enum Riverton {
  /// The session after everything.
  package static var session: Session { given().session }

  /// Everything that happened, with other words for the private perspectives if wished.
  package static func given(inConfidence secret: String = "My cousin was carded at our school. Don't put my name anywhere") -> Given {
    Given {
      frame
      table
      people
      words(inConfidence: secret)
      passes(inConfidence: secret)
      listening(inConfidence: secret)
      actions
      WordsErased(number: 12, level: .group, positions: [1], reason: "he took it back", reflections: [5])
    }
  }

  @Given.Facts private static var frame: [any Fact] {
    TemplateApplied(name: "sro-issues", digest: String(repeating: "0", count: 64))
    IssueDescribed(code: "r2", title: "Provide specialized training")
    IssueDescribed(code: "r4", title: "Build accountability mechanisms for trust and transparency")
    IssueDescribed(code: "r9", title: "Watch other jurisdictions")
    IssueDescribed(code: "f1", title: "Fear, discomfort and anxiety around police")
    ThemeDescribed(code: "accountability", covers: "complaints and what becomes of them")
    ThemeDescribed(code: "carding")
    FocusAreaDescribed(code: "reengage", by: Due(start: .q(1, 2022), due: .q(2, 2022)), title: "Re-engage")
    FocusAreaDescribed(code: "oversight", by: Due(start: .q(3, 2022), due: .q(4, 2022)), title: "Oversight")
    SourceDescribed(code: "survey", dated: Day(iso: "2021-11-30"), people: 1904, title: "Program evaluation")
    SourceDescribed(code: "report", dated: Day(iso: "2023-08-01"), people: 103, title: "What we heard at the roundtable")
    SessionTitled(title: "Riverton roundtable on officers in schools")
    SessionDated(from: .of("2022-06-14"), to: .of("2022-06-15"))
    PlaceNamed(place: "Central Library, Riverton")
    SittingOpened(day: .of("2022-06-14"))
    AgendaItemAdded(minutes: 15, what: "Welcome, and how these notes are made")
    AgendaItemAdded(minutes: 40, issue: "f1", what: "What school feels like with an officer in it")
    AgendaItemAdded(issue: "r2", what: "1. Training | what is enough?")
    AgendaItemAdded(minutes: 1, what: "Close")
    RuleAgreed(text: "One voice at a time")
    RuleAgreed(text: "# What is said here stays here")
    AgendaItemOpened(number: 1)
  }

  @Given.Facts private static var table: [any Fact] {
    GroupDescribed(code: "police", kind: "police", name: "Riverton Police Service", seats: 2)
    GroupDescribed(code: "district", kind: "school-board", name: "Riverton School District", seats: 3)
    GroupDescribed(code: "valley", kind: "school-board", name: "Valley School District", seats: 1)
    GroupDescribed(code: "students", name: "Students", namedBy: "district", seats: 6)
    GroupDescribed(code: "parents", name: "Parents and guardians", seats: 4)
    GroupDescribed(code: "newcomers", name: "Newcomer families network", within: "parents")
    BodyDescribed(code: "city", kind: "partner", name: "City of Riverton")
    RegretsSent(group: "valley", reason: "called away to a school emergency")
  }

  @Given.Facts private static var people: [any Fact] {
    PersonJoined(person: 1, handle: "dana", name: "Dana Reyes", affiliation: "Convene West", level: .named)
    RoleGiven(role: .facilitator, person: 1)
    PersonJoined(person: 2, handle: "ola", name: "Ola Nilsen", affiliation: "Riverton School District, Programs", level: .named)
    RoleGiven(role: .scribe, person: 2)
    PersonJoined(person: 3, handle: "amina", name: "Amina Farah", group: "students", seat: 1, level: .group, youth: true)
    PersonJoined(person: 4, handle: "jordan", name: "Jordan O'Brien", group: "students", seat: 2, level: .group, youth: true)
    PersonJoined(person: 5, handle: "sky", name: "Sky Littlewolf", group: "students", seat: 3, level: .anon, youth: true)
    PersonJoined(
      person: 6, handle: "ruth", name: "Ruth Kaminski", affiliation: "parent council", group: "parents", seat: 1, level: .named)
    PersonJoined(person: 7, handle: "siobhan", name: "Siobhán Ní Bhriain", group: "parents", seat: 2, level: .private)
    PersonJoined(
      person: 8, handle: "priya", name: "Priya Nair", affiliation: "Riverton School District", group: "district", seat: 1, level: .named)
    PersonJoined(
      person: 9, handle: "hall", name: "Insp. Jo Hall", affiliation: "Riverton Police Service", group: "police", seat: 1, level: .named)
    PersonJoined(person: 10, handle: "li", name: "李 娜", group: "newcomers", seat: 1, level: .group)
    PersonLeft(person: 4)
  }

  @Given.Facts private static var actions: [any Fact] {
    ActionProposed(
      number: 1, title: "Rebuild officers' training with students as co-authors", measure: "90% of officers trained by Q1 2023",
      owner: .group("police"), due: Due(due: .q(3, 2022)), issues: ["r2"], from: [6, 7, 8], themes: ["training"])
    ActionProposed(
      number: 2, title: "Tell each family what came of its complaint", owner: .person(8), due: Due(start: .q(3, 2022), due: .q(4, 2022)),
      issues: ["r4"], from: [8, 12])
    ActionProposed(number: 3, title: "Watch other jurisdictions", issues: ["r9"], from: [10], drafted: true)
    ActionProposed(number: 4, title: "Fear, discomfort and anxiety around police", issues: ["f1"], from: [1, 2, 3], drafted: true)
    ActionDropped(number: 4, reason: "the table is of two minds")
    ActionProposed(number: 5, title: "Publish the leaflets in every home language", owner: .body("city"))
    ActionProposed(number: 6, title: "Tell students who works where", owner: .group("district"), from: [12])
    IssueAnswered(issue: "r2", answer: .takenUp, from: [7, 12], why: "see a1")
    IssueAnswered(issue: "r4", answer: .partly, from: [8], why: "only for complaints to the district")
    IssueAnswered(issue: "f1", answer: .needsTalk, why: "fear is not trained away")
  }
}

// Short ways to write down what a test begins with. Only here: in the program words and codes come from people.

extension Untrusted: ExpressibleByStringLiteral {
  /// What someone says in a test.
  package init(stringLiteral words: String) { self.init(words) }
}

extension Code: ExpressibleByStringLiteral {
  /// A code in a test.
  package init(stringLiteral text: String) { self.init(unchecked: text) }
}

extension Quarter {
  /// A quarter of the calendar year, 1 to 4.
  package static func q(_ quarter: Int, _ year: Int) -> Quarter {
    guard let made = Quarter(year: year, quarter: quarter) else { fatalError("no quarter \(quarter) in a test's year \(year)") }
    return made
  }
}

extension Day {
  /// A day as ISO 8601 writes it.
  package static func of(_ iso: String) -> Day {
    guard let made = Day(iso: iso) else { fatalError("no day \(iso) in a test") }
    return made
  }
}
