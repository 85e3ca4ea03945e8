internal import RoundtableRecord

// What is said at the roundtable of Riverton, and what comes back of it.

extension Riverton {
  /// Words that are taken away for good, so that no document holds them.
  package static let takenAway = "He knows where my brother works"

  /// What was said, and put aside.
  static func words(inConfidence secret: String) -> [any Fact] { open(secret) + later }

  @Given.Facts private static func open(_ secret: String) -> [any Fact] {
    AgendaItemOpened(number: 2)
    IssueOpened(issue: "f1")
    PerspectiveShared(
      number: 1, speakers: [.person(3)], text: "I don't feel safe when he's in the hallway. It's not \"just a uniform\"", level: .group,
      mode: .verbatim, perspectiveKind: .experience, issues: ["f1"], themes: ["trust"])
    PerspectiveShared(
      number: 2, speakers: [.person(3)], text: Untrusted(secret), level: .private, mode: .verbatim, issues: ["f1"], themes: ["carding"])
    PerspectiveShared(
      number: 3, speakers: [.person(5)], text: "Nobody told us what he's there for | is it *drills*, or is it us? <b>", level: .group,
      perspectiveKind: .concern, issues: ["f1"], themes: ["trust"], answers: [1, 2])
    PerspectiveShared(
      number: 4, speakers: [.person(6)], text: "My kids like him. He runs the hockey breakfast at 7:30 & knows every name", level: .named,
      perspectiveKind: .experience, issues: ["f1"], answers: [1])
    PerspectiveShared(number: 5, speakers: [.unknown], text: "It depends on the school", level: .anon, issues: ["f1"])
    IssueClosed(issue: "f1", note: "fear is real for some, warmth for others; both stand in the notes")
    AgendaItemOpened(number: 3)
    IssueOpened(issue: "r2")
    PerspectiveShared(
      number: 6, speakers: [.person(9)], text: "Officers get 2 days of EDI training; it isn't enough", level: .named, issues: ["r2"])
    PerspectiveShared(
      number: 7, speakers: [.person(3), .person(4), .person(8)], text: "Train officers together with students", level: .group,
      perspectiveKind: .idea, issues: ["r2"], themes: ["training"], answers: [6])
    PerspectiveShared(number: 8, speakers: [.person(7)], text: Untrusted(secret), level: .group, issues: ["r2", "r4"])
  }

  @Given.Facts private static var later: [any Fact] {
    SittingOpened(day: .of("2022-06-15"), place: "Valley School, gym")
    PerspectiveShared(
      number: 9, speakers: [.person(10)], text: "请把信息翻译成我们的语言", level: .group, mode: .interpreted, language: "zh", issues: ["r2"])
    PerspectiveShared(number: 10, speakers: [.person(6)], text: "Wait a year", level: .group, issues: ["r9"])
    PerspectiveRetracted(number: 10, reason: "said in error")
    PerspectiveAmended(number: 6, text: "Officers get two days of training; it isn't enough")
    PerspectiveShared(number: 11, speakers: [.group("district")], text: "We log complaints, yet families never hear back", level: .named)
    PerspectiveShared(number: 12, speakers: [.person(3)], text: Untrusted(takenAway), level: .group, issues: ["r2"], themes: ["trust"])
    NoteMade(text: "The coffee ran out", issue: "r2")
    MatterParked(number: 1, by: .person(6), issue: "r2", text: "Who pays for release time?")
    MatterResolved(number: 1, outcome: "the district pays; see a2")
    MatterParked(number: 2, by: .person(4), text: "The bus | line")
    MatterParked(number: 3, issue: "r2", text: "Uniforms, or none")
    IssueOpened(issue: "f1")
    IssueClosed(issue: "f1")
    IssueOpened(issue: "r2")
  }

  /// Who was asked and declined.
  @Given.Facts static func passes(inConfidence secret: String) -> [any Fact] {
    TurnPassed(party: .group("police"), issue: "f1", note: "the service speaks last")
    TurnPassed(party: .group("police"), issue: "f1")
    TurnPassed(party: .person(4), issue: "r2")
    TurnPassed(party: .person(5), issue: "r2", note: "shook their head")
    TurnPassed(party: .person(6), note: "wants to listen first")
    TurnPassed(party: .person(7), issue: "r4", note: Untrusted(secret))
    MatterParked(number: 4, by: .person(7), text: Untrusted(secret))
  }

  /// What was said back, confirmed and disputed.
  @Given.Facts static func listening(inConfidence secret: String) -> [any Fact] {
    WordsConfirmed(item: ItemID(.perspective, 1), by: .person(3))
    PerspectiveReflected(number: 1, perspective: 1, by: .person(9), text: "So the hallway itself is the problem")
    WordsConfirmed(item: ItemID(.reflection, 1))
    PerspectiveReflected(number: 2, perspective: 3, by: .person(4), text: "You want to be told what he is there *for*")
    WordsDisputed(item: ItemID(.reflection, 2), by: .person(5), text: "not told, asked")
    PerspectiveReflected(number: 3, perspective: 2, by: .person(6), text: Untrusted(secret))
    WordsDisputed(item: ItemID(.reflection, 3), text: Untrusted(secret))
    PerspectiveReflected(number: 4, perspective: 1, by: .person(7), text: Untrusted(secret))
    PerspectiveReflected(number: 5, perspective: 12, by: .person(6), text: Untrusted(takenAway))
    WordsConfirmed(item: ItemID(.perspective, 2))
    WordsDisputed(item: ItemID(.perspective, 8), by: .person(7), text: Untrusted(secret))
    WordsDisputed(item: ItemID(.perspective, 4), by: .person(6), text: "nearly every name")
    WordsDisputed(item: ItemID(.perspective, 6), by: .person(4), text: "it was two half days")
    WordsConfirmed(item: ItemID(.perspective, 9), by: .person(8))
  }
}
