import RoundtableLanguage
@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("merge")
struct MergeTests {
  private var story = Riverside.examples()

  @Test("Two notes of one statement count as one: speakers, issues and themes of both, the words of the second, the stricter level")
  mutating func statements() {
    for line in ["@ruth,@? on f1 +trust: My kids like him too", "act on r2 from p3: Rebuild", "heard p3 by @hall: They like him", "@sky re p3: No"] {
      story.must(line)
    }
    let before = story.session.index.all.total
    story.must("fix @ruth anon")
    story.must("merge p3 into p2")
    let (kept, gone) = (story.session.perspective(2), story.session.perspective(3))
    #expect(kept?.speakers == [.person(5)] && kept?.issues == ["r2", "f1"] && kept?.themes == ["trust"] && kept?.text == "My kids like him")
    #expect(kept.map { story.session.level(of: $0) } == .anon)
    #expect(gone?.merged == 2 && gone?.stands == false && gone?.retracted == nil && story.session.index.all.total == before - 1)
    #expect(story.session.action(1)?.from == [2] && story.session.reflection(1)?.of == 2 && story.session.perspective(4)?.answers == [2])
    #expect(BruteCounts(story.session).differences == [])
    for line in ["fix p3 +a", "restore p3", "retract p3: x", "strike p3: x", "merge p3 into p1", "merge p2 into p3", "merge p2 into p2"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
    for audience in [Audience.board, .public, .room] {
      let seen = story.session.seen(by: audience)
      #expect(seen.perspectives.all.map(\.number) == [1, 2, 3] && !seen.perspectives.all.contains { $0.isSetAside })
    }
  }

  @Test("What was private is not opened, and what was open becomes private; a confirmation of fewer words counts no longer")
  mutating func levels() {
    story.must("confirm p1")
    story.must("@amina private: Do not write this")
    let answer = story.must("merge p3 into p1")
    #expect(story.session.perspective(1).map { story.session.level(of: $0) } == .private && !answer.receipt.contains("hallway"))
    #expect(story.session.perspective(1)?.readBack.isConfirmed == false)
    story.must("undo")
    #expect(story.session.perspective(3).map { story.session.level(of: $0) } == .private)
    #expect(story.session.perspective(1)?.readBack.isConfirmed == true)
  }

  @Test("Words that were merged go when what they are counted with is erased")
  mutating func erased() {
    for line in ["@jordan: quartz one", "@jordan: quartz two", "heard p4 by @ruth: quartz", "merge p4 into p3", "erase p3 yes: asked"] { story.must(line) }
    var text = ""
    dump(story.session, to: &text)
    #expect(!text.contains("quartz"))
    #expect(story.session.perspective(3)?.erased == "asked" && story.session.seen(by: .public).perspectives.all.count == 3)
  }

  @Test("A person entered twice: seats, words, roles and answers are one person's; the stricter choice holds")
  mutating func people() {
    for line in [
      "join students @amina2 youth anon: Amina Farah", "@amina2,@amina on r2: together", "@amina2 on r2: alone", "confirm p4 by @amina2", "queue @amina2",
      "queue @amina", "pass @amina2", "fix @amina2 named", "act @amina2 by Q3 2022 from p4: Lead :: all", "accept a1 by @amina2", "gauge a1 @students=4",
      "fix @amina named",
    ] { story.must(line) }
    story.must("merge @amina2 into @amina")
    let session = story.session
    #expect(session.index.came["students"] == 4 && session.index.names["amina2"] == nil && session.people.all.count == 7)
    #expect(session.perspective(3)?.speakers == [.person(1)] && session.perspective(4)?.speakers == [.person(1)])
    #expect(session.perspective(4)?.readBack.isConfirmed == true && session.queue.map(\.party) == [.person(1)])
    #expect(session.action(1)?.owner == .person(1) && session.action(1)?.acceptance?.by == .person(1) && session.action(1)?.presentGauges.count == 1)
    #expect(session.person(8)?.handle == "amina", "the number that went stands for the one who stays")
    #expect(BruteCounts(session).differences == [])
    story.must("fix a1 @police")
    story.must("erase @amina yes: asked")
    #expect(!String(reflecting: story.session).contains("Amina Farah"))
  }

  @Test("The stricter choice holds, and no public role is merged with someone who did not choose to be named")
  mutating func choices() {
    story.must("join parents @ruth2 anon: Ruth Kaminski")
    story.must("@ruth2: quietly")
    story.must("merge @ruth2 into @ruth")
    #expect(story.session.person(5)?.level == .anon)
    story.must("join district @priya2: Priya Nair")
    story.must("scribe @priya: Priya Nair")
    #expect(story.type("merge @priya2 into @priya").refusal?.suggestions.first?.spelled == "fix @priya2 named, if that is the person's own choice")
  }

  @Test("Groups of one kind: people, words, hands and objections are the other's; codes go on from the last")
  mutating func groups() {
    for line in [
      "group studnets community seats 3: Studnets", "group youth within studnets", "join studnets: Noor Saleh", "@noor on r1: hello",
      "@studnets on r1: all of us",
      "act @studnets on r2: Train", "accept a1 by @studnets", "gauge a1 @studnets=4,1 @students=5x3", "object a1 @studnets: no", "pass @noor",
    ] { story.must(line) }
    let answer = story.must("merge studnets into students")
    let session = story.session
    #expect(session.groups["studnets"] == nil && session.groups["youth"]?.within == "students" && session.person(8)?.code == "students5")
    #expect(session.index.byGroup["students"]?.total == 3 && session.index.passesByGroup["students"] == 1)
    #expect(session.action(1)?.owner == .group("students") && session.action(1)?.acceptance != nil)
    #expect(session.action(1)?.presentGauges.map(\.count) == [5] && session.action(1)?.presentGauges.first?.isOpposed == true)
    #expect(session.objections.all.map(\.by) == [.group("students")] && answer.recording?.warnings.count == 1)
    #expect(BruteCounts(session).differences == [])
    #expect(story.type("merge students into police").refusal != nil, "the board is independent of one and not of the other")
  }

  @Test("Issues, themes and bodies: what rested on one rests on the other")
  mutating func codes() {
    for line in [
      "issue r22: Training", "@ruth on r22 +trsut: x", "act on r22 +trsut: y", "agenda on r22: z", "park @ruth: k", "discuss r22", "note: n",
      "body libary: Library", "body library: Library", "act @libary: Read", "group elders named-by libary: Elders", "theme trust: What people believe",
    ] { story.must(line) }
    for line in ["merge r22 into r2", "merge +trsut into +trust", "merge libary into library"] { story.must(line) }
    let session = story.session
    #expect(session.issues["r22"] == nil && session.perspective(3)?.issues == ["r2"] && session.action(1)?.issues == ["r2"])
    #expect(session.openIssue(at: "one") == "r2" && session.agenda.all.first?.issue == "r2" && session.notes.all.last?.issue == "r2")
    #expect(session.perspective(3)?.themes == ["trust"] && session.action(1)?.themes == ["trust"] && session.index.themes["trsut"] ?? 0 == 0)
    #expect(session.action(2)?.owner == .body("library") && session.groups["elders"]?.namer == .body("library"))
    #expect(BruteCounts(session).differences == [])
    for line in ["merge r2 into students", "merge r2 into r99", "merge r2", "merge @ruth into students", "merge a1 into a2", "merge p1 into r2"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }
}
