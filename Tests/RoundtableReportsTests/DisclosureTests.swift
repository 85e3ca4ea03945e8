import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("How far words and names travel")
struct DisclosureTests {
  /// A session of one person at a level, who says one thing at another.
  private func plan(person: Level, words: Level, for audience: Audience) -> ActionPlan {
    let given = Given {
      GroupDescribed(code: "students", name: "Students")
      PersonJoined(
        person: 1, handle: "amina", name: "Amina Farah", affiliation: "council", group: "students", seat: 1, level: person)
      PerspectiveShared(number: 1, speakers: [.person(1)], text: "words", level: words)
      ActionProposed(number: 1, title: "an action", owner: .person(1))
      RoleGiven(role: .facilitator, person: 1)
    }
    return Riverton.plan(of: Riverton.unveiled(given.session), for: audience)
  }

  @Test("The board hears a name only where the person and the line both allow it", arguments: Level.allCases, Level.allCases)
  func board(person: Level, words: Level) {
    let plan = plan(person: person, words: words, for: .board)
    let speakers = plan.quote(1)?.speakers
    switch max(person, words) {
    case .named: #expect(speakers == [.person(Profile.amina(handle: nil))])
    case .group: #expect(speakers == [.member(Label.students)])
    case .anon: #expect(speakers == [.participant])
    case .private: #expect(speakers == nil)
    }
    #expect(plan.groups.first?.voices?.turns == (max(person, words) <= .group ? 1 : 0))
    #expect(plan.groups.first?.voices?.spoke == (max(person, words) <= .group ? 1 : 0))
  }

  @Test("The public hears no more than the board", arguments: Level.allCases, Level.allCases)
  func everybody(person: Level, words: Level) {
    let board = plan(person: person, words: words, for: .board)
    let everybody = plan(person: person, words: words, for: .public)
    #expect(everybody.quote(1)?.speakers == board.quote(1)?.speakers)
    #expect(everybody.actions.first?.owner == board.actions.first?.owner)
  }

  @Test("The internal record names everybody, handles and all", arguments: Level.allCases)
  func inside(level: Level) {
    let plan = plan(person: level, words: .group, for: .internal)
    #expect(plan.quote(1)?.speakers == [.person(Profile.amina(handle: "amina"))])
    #expect(plan.participants.map(\.particulars?.level) == [level])
  }

  @Test("An owner or facilitator who is not named is told no closer than the own choice", arguments: Level.allCases)
  func publicRoles(level: Level) throws {
    let plan = plan(person: level, words: .named, for: .board)
    let expected: Speaker =
      switch level {
      case .named: .person(Profile.amina(handle: nil))
      case .group: .member(Label.students)
      case .anon, .private: .participant
      }
    #expect(plan.actions.first?.owner == expected)
    #expect(try #require(plan.opening.facilitator).who == expected)
    #expect(plan.participants.map(\.profile) == (level == .named ? [Profile.amina(handle: nil)] : []))
  }

  @Test("Words said together travel no further than the most careful of those who said them")
  func together() {
    let given = Given {
      GroupDescribed(code: "students", name: "Students")
      PersonJoined(person: 1, handle: "a", name: "A", group: "students", seat: 1, level: .named)
      PersonJoined(person: 2, handle: "b", name: "B", group: "students", seat: 2, level: .group)
      PersonJoined(person: 3, handle: "c", name: "C", group: "students", seat: 3, level: .anon)
      PerspectiveShared(number: 1, speakers: [.person(1), .person(2)], text: "one", level: .named)
      PerspectiveShared(number: 2, speakers: [.person(1), .person(3)], text: "two", level: .named)
      PerspectiveShared(number: 3, speakers: [.group("students"), .body("city")], text: "three", level: .named)
    }
    let plan = Riverton.plan(of: Riverton.unveiled(given.session), for: .board)
    #expect(plan.quote(1)?.speakers == [.member(Label.students)])
    #expect(plan.quote(2)?.speakers == [.participants])
    #expect(plan.quote(3)?.speakers.count == 2)
    #expect(plan.groups.first?.voices?.spoke == 2)
    #expect(plan.groups.first?.voices?.turns == 2)
  }
}

extension Label {
  fileprivate static var students: Label { Label(code: "students", title: "Students") }
}

extension Profile {
  fileprivate static func amina(handle: Code?) -> Profile {
    Profile(handle: handle, code: handle == nil ? nil : "students1", name: "Amina Farah", affiliation: "council", group: .students)
  }
}
