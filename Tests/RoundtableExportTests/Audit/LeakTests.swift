import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What a reader could put together and is kept from it")
struct LeakTests {
  private func written(_ report: any Report) -> [String] {
    FormatName.allCases.compactMap { FormatTable.bytes(of: report, as: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The plan, what was heard and what changed since the beginning, as the board and the public get them.
  private func outside(_ session: Session, since earlier: Session? = nil) -> [String] {
    [Audience.board, .public].flatMap { audience in
      written(Riverton.plan(of: session, for: audience)) + written(Riverton.heard(session, for: audience))
        + written(Riverton.digest(session, since: earlier, for: audience))
    }
  }

  /// Two people of a large group, the first of whom is named, and what they say.
  private func table(_ lines: [String]) -> Story {
    Story {
      "group students: Students"
      "set smallest-group board 0"
      "set smallest-group public 0"
      "join students named: Amara Okafor"
      "join students named: Bo Lind"
      lines
    }
  }

  // MARK: Names beside words without one

  @Test("Whoever confirms or disputes anonymous words as their speaker is not named", arguments: ["confirm p1 by @amara", "dispute p1 by @amara: not so"])
  func confirmed(line: String) {
    // Amara answers nothing else, so that her name stands in the list of those who came alone.
    let session = table(["@amara anon: I am afraid", line]).session
    for audience in [Audience.board, .public] {
      let heard = Riverton.heard(session, for: audience)
      #expect(heard.voices.map { $0.verdict?.by } == [[.participant]])
      for file in written(heard) + written(Riverton.digest(session, since: nil, for: audience)) { #expect(!file.contains("Amara")) }
    }
    #expect(Riverton.heard(session, for: .internal).voices.first?.verdict?.by != [.participant])
  }

  @Test("Nor is one who answers what was said back of anonymous words, and of words told for the group no more is told")
  func saidBack() {
    let anonymous = table(["@amara anon: I am afraid", "heard p1 by @bo: you fear us", "confirm h1 by @amara"]).session
    #expect(Riverton.heard(anonymous, for: .board).echoes.map { $0.verdict?.by } == [[.participant]])
    for file in written(Riverton.heard(anonymous, for: .public)) { #expect(!file.contains("Amara")) }
    let group = table(["@amara group: I am afraid", "confirm p1 by @amara"]).session
    #expect(Riverton.heard(group, for: .board).voices.map { $0.verdict?.by } == [[.member(Label(code: "students", title: "Students"))]])
  }

  // MARK: Dissent

  /// Three large groups and two small ones, the second of which can be as large, and an action.
  private func plan(newcomers: Int = 2) -> Given {
    Given {
      for (place, (group, people)) in [("students", 5), ("parents", 2), ("elders", 5), ("newcomers", newcomers), ("valley", 5)].enumerated() {
        GroupDescribed(code: Code(unchecked: group))
        for number in 1...people {
          PersonJoined(
            person: place * 10 + number, handle: Code(unchecked: "\(group)-h\(number)"), name: Untrusted("N\(number)"),
            group: Code(unchecked: group), seat: number, level: .group)
        }
      }
      SettingChanged(key: "smallest-group-board", value: "3")
      SettingChanged(key: "smallest-group-public", value: "3")
      ActionProposed(number: 1, title: "An action")
      PerspectiveShared(number: 1, speakers: [.unknown], text: "one", level: .anon)
    }
  }

  private func hands(_ group: Code, _ hands: [String]) -> any Fact { GroupGauged(number: 1, group: group, hands: hands) }

  /// All that goes out, when groups answer, a version is adopted, and groups answer again.
  private func versions(_ given: Given, _ first: [any Fact], _ second: [any Fact]) -> [String] {
    var given = given
    let beginning = given.session
    for fact in first + [PlanAdopted(version: 1, head: "1:00", digests: [])] { given.happen(fact) }
    let then = given.session
    for fact in second { given.happen(fact) }
    return outside(then, since: beginning) + outside(given.session, since: then) + outside(given.session, since: beginning)
  }

  @Test("The order in which groups were asked tells nothing of who is opposed, nor who was asked first")
  func order() throws {
    let asked: [Code] = ["valley", "parents", "newcomers", "elders"]
    func facts(_ groups: [Code]) -> [any Fact] { groups.map { GroupGauged(number: 1, group: $0, hands: ["0x1"]) } }
    // Plan and digest say when those groups were asked that are shown; where the small ones come among them is not told.
    func files(_ groups: [Code]) -> [String] {
      var given = plan()
      for fact in facts(groups) { given.happen(fact) }
      return written(Riverton.heard(given.session, for: .board)) + written(Riverton.digest(given.session, since: plan().session, for: .board))
    }
    #expect(files(asked) == files(["valley", "newcomers", "parents", "elders"]))
    // The plan with the small ones in each other's place, and the shown ones where they were.
    #expect(versions(plan(), facts(asked), []) == versions(plan(), facts(["valley", "newcomers", "parents", "elders"]), []))
    var given = plan()
    for fact in facts(asked) { given.happen(fact) }
    let opposed = try #require(Riverton.heard(given.session, for: .board).promises.first?.opposed)
    #expect(opposed.map(\.group) == ["elders", "valley", nil])
    #expect(opposed.last == .participants, "two hands of the pool are fewer than three")
  }

  @Test("Hands of two groups of the pool may be exchanged without a byte of any document changing", arguments: [true, false])
  func exchanged(blocks: Bool) {
    for (one, other, newcomers) in [("parents", "newcomers", 2), ("parents", "students", 5)] as [(Code, Code, Int)] {
      let (low, high) = ([blocks ? "0x2" : "2x2"], ["4x1", "3x1"])
      let shown = hands("valley", ["5x6", "1x1"])
      let given = plan(newcomers: newcomers)
      let whole = versions(given, [hands(one, low), shown, hands(other, high)], [hands("elders", ["4x3"]), hands(one, high), hands(other, low)])
      #expect(whole == versions(given, [hands(other, low), shown, hands(one, high)], [hands("elders", ["4x3"]), hands(other, high), hands(one, low)]))
    }
  }

  @Test("One line tells of the groups in the pool, and the digest tells that they were asked")
  func oneLine() {
    var given = plan()
    given.happen(hands("valley", ["4x2"]))
    given.happen(hands("parents", ["4x2"]))
    given.happen(hands("newcomers", ["0x2"]))
    #expect(
      written(Riverton.plan(of: given.session, for: .board)).contains { file in
        file.contains("the community (parents and newcomers): 4 hands: about half agree, none or nearly none reserved, about half opposed")
      })
    let asked = Riverton.digest(given.session, since: plan().session, for: .board).changes.compactMap { change -> [Speaker]? in
      if case .event(let entry) = change, case .asked(_, let groups, _) = entry.event { groups } else { nil }
    }
    #expect(asked == [[.group(Label(code: "valley", title: "valley")), .pool(.community)]])
  }

  @Test("An action that was dropped is told with its dissent wherever it is told")
  func dropped() {
    var given = plan()
    for fact in [
      IssueDescribed(code: "ia", title: "An issue"), ActionProposed(number: 2, title: "Another", issues: ["ia"], from: [1]),
    ] as [any Fact] { given.happen(fact) }
    let earlier = given.session
    for fact in [
      ObjectionRaised(number: 1, action: 2, by: .person(1), reason: "zqobjects", level: .group), GroupGauged(number: 2, group: "valley", hands: ["0x1"]),
      ActionDropped(number: 2, reason: "zqdropped"),
    ] as [any Fact] { given.happen(fact) }
    for audience in Audience.allCases {
      let digest = Riverton.digest(given.session, since: earlier, for: audience)
      let amendments = digest.changes.compactMap { change -> [Untrusted?]? in
        if case .amendment(let amendment) = change, case .dropped(let promise, _, _) = amendment.change { promise.dissent.map(\.reason) } else { nil }
      }
      #expect(amendments == [["zqobjects"]])
      for file in written(Riverton.heard(given.session, for: audience)) + written(digest) {
        #expect(file.split(separator: "zqobjects").count >= file.split(separator: "zqdropped").count)
      }
      let heard = Riverton.heard(given.session, for: audience)
      #expect(heard.topics.flatMap(\.dropped).map { $0.promise.opposed.map(\.group) } == [["valley"]])
      #expect(heard.voices.flatMap(\.outcome.dropped).map { $0.promise.dissent.map(\.reason) } == [["zqobjects"]])
    }
  }

  // MARK: What is there

  @Test("Actions and answers that rest on private words alone look like such as rest on nothing")
  func privateBasis() {
    func session(_ from: [Int]) -> Session {
      Given {
        IssueDescribed(code: "ia", title: "An issue")
        PerspectiveShared(number: 1, speakers: [.unknown], text: "one", level: .private)
        ActionProposed(number: 1, title: "An action", issues: ["ia"], from: from)
        IssueAnswered(issue: "ia", answer: .takenUp, from: from, why: "Because")
      }.session
    }
    #expect(outside(session([1])) == outside(session([])))
    #expect(written(Riverton.plan(of: session([1]), for: .internal)) != written(Riverton.plan(of: session([]), for: .internal)))
    #expect(Riverton.plan(of: session([1]), for: .board).orphans.actions == [1])
  }

  // MARK: The board

  @Test("Role, reasons and recusals of a board member who has become private are told in the internal record alone")
  func privateMember() {
    var given = Given {
      PersonJoined(person: 1, handle: "kit", name: "Kit Moss", level: .named)
      ActionProposed(number: 1, title: "An action")
      MemberAppointed(person: 1, role: "zqrole")
      MemberRecused(person: 1, action: 1, reason: "zqrecused")
      MemberDismissed(person: 1, reason: "zqdismissed")
    }
    func digest(for audience: Audience) -> String { written(Riverton.digest(given.session, since: nil, for: audience)).joined() }
    let words = ["zqrole", "zqrecused", "zqdismissed"]
    #expect(words.allSatisfy { digest(for: .board).contains($0) })
    given.happen(PersonCorrected(person: 1, level: .private))
    for audience in [Audience.board, .public] { #expect(words.allSatisfy { !digest(for: audience).contains($0) }) }
    #expect(words.allSatisfy { digest(for: .internal).contains($0) })
  }
}
