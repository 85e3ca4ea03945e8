import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("undo and redo")
struct UndoRedoTests {
  /// A table with something of everything, so that every verb has something to change.
  private static func table() -> Story {
    var story = Riverside.examples()
    for line in [
      "facilitator @dana: Dana Reyes", "set year 2022", "theme trust: What people believe", "focus look by Q2 2022: Look again",
      "source letters people 37: Letters",
      "@sky on f1 +trust re p1 verbatim: They look at us", "@?: Somebody", "act @priya by Q3 2022 on r2 from p1 +trust: Train :: 90%",
      "act: Watch", "discuss f1",
      "answer r1 partly from p2: x", "leave @hall", "retract p2: in error", "drop a2: no", "note: x", "regrets valley: ill",
      "agenda 5 min: Welcome", "agenda on r9: Others", "next", "queue @ruth: costs", "heard p1 by @ruth: the hallway", "park: The bus",
      "support a1 @city", "gauge a1 @students=4,2 @police=3", "object a1 @ruth: too soon", "adopt: read aloud", "appoint @ruth from Q3 2022: Parent member",
      "ask a1 by @ruth: Who pays?", "rule: One voice", "body town: The Town",
      "milestone a1 by Q4 2022: A start", "theme other: More",
    ] {
      story.must(line)
    }
    return story
  }

  /// A line of every verb that records, and more than one where it can do more than one thing.
  static let lines = [
    "session: Another", "when 2023-06-14 to 2023-06-15", "where: Elsewhere", "facilitator: Ola Nilsen",
    "facilitator @priya: Priya Nair (X)", "scribe: Ivo Brandt",
    "strike p1: twice", "strike o1: a slip", "split p1: when he", "merge p1 into p3", "merge @jordan into @amina", "merge @amina into @hall",
    "merge students into parents", "merge r1 into r2", "merge +trust into +other", "merge city into town", "group students as pupils: Pupils",
    "remove letters: x", "remove look: x", "remove m1: x", "remove rule1: x", "person @new anon: Vera Lund (X)", "join police named: insp jo hall",
    "fix @ruth in students",
    "group students police seats 9 within parents named-by city: Pupils", "group new: New", "body city police: The City", "body new: New",
    "issue r2: Other", "issue r77: New",
    "theme trust: Other", "theme new: New", "focus look by Q3 2022: Other", "focus new: New",
    "source letters dated 2022-01-01 people 38: Other", "source new: New",
    "set year 2023", "join parents youth: Bo; Cy; Di", "join students @new anon: New (X)", "leave @amina: bus", "back @hall",
    "regrets students: x",
    "fix @amina in parents as @amy youth: Amy Farah (X)", "fix @amina as @amy", "fix @sky in parents", "fix @amina: Amy", "discuss r2",
    "discuss r9", "close: done", "close",
    "@amina: new", "@amina,@ruth,@? on r2,f1 re p1,p2 +new +trust verbatim idea lang fr: new", "@students: new", "@city: new",
    "fix p1 @ruth on f1 re p3 +new verbatim idea lang fr: new",
    "fix p3 @?", "fix p4 @jordan", "fix p1: new", "retract p1: x", "restore p2", "act: New",
    "act @city by Q4 2022 on r9 from p3 +new: New :: x", "fix a1 @district on f1 from p3 +new: New :: y",
    "measure a1: z", "drop a1: x", "restore a2", "answer r1 taken-up from p1: y", "answer r9 out-of-scope: z", "draft", "draft f1",
    "sitting 2022-06-15: Elsewhere", "agenda 9 min on r2: New", "rule: One voice", "next", "pass @amina: later", "queue @amina", "queue @ruth off",
    "queue @ruth: other", "call next", "call @ruth", "heard p3 by @students: new", "confirm p1 by @amina", "clear a1: they agreed", "confirm h1",
    "dispute p3: no",
    "dispute h1 by @amina: no", "park @ruth: new", "resolve k1: walked", "set queue-order unheard-first",
    "note: new", "s/Train/Retrain/", "+new", "on r9",
    "baseline a1: 4 of 38", "milestone a1 by Q2 2022: half", "support a1 @students,@ruth", "accept a1 by @priya: gladly", "decline a1 by @priya: no money",
    "link a1 on f1 from p3 +new", "link p1 on f1 re p3", "unlink a1 on r2 from p1 +trust", "unlink p3 re p1 +trust", "move a1 to Q4 2022: hired late",
    "move m1 to Q1 2023: ice", "milestone m1 reached as-of 2022-06-01: twelve", "milestone m1 missed", "drop a2 for a1: one is enough",
    "feasible a1 yes by @police: paid", "feasible r9 no by @city: law", "ask a1 to @police due 2022-12-31 by @ruth: Why?",
    "gauge a1 @students=5x3 @parents=aside", "object a1 @amina declined", "object a1 @students private: not now", "resolve o1: in two steps",
    "appoint @ruth to Q4 2023: Chair", "dismiss @ruth: moved", "recuse @ruth a1: her own", "ask by @ruth: When?",
    "reply b1 by @city: The city", "measure a1 3/4 by Q4 2022: z", "report a1 limited 1/2 as-of 2022-06-01 by @priya: half",
    "assess a1 complete by @ruth: seen", "set fiscal-year april",
    "set fiscal-year-named end", "set smallest-group public 3", "set zone Asia/Kathmandu", "issue r78: Raised later",
  ]

  @Test("Every line taken back leaves the session as it was before, and put back as it was after", arguments: lines)
  func everyVerb(_ line: String) {
    var story = Self.table()
    if line.hasPrefix("s/") || line.hasPrefix("+") || line.hasPrefix("on ") { story.must("fix a1 +one") }
    if line.hasPrefix("clear ") { story.must("milestone a1 by Q2 2022: Amina Farah asks each school") }
    let before = SessionState(story.session, levels: false)
    #expect(!story.must(line).facts.isEmpty, "nothing to undo")
    let after = SessionState(story.session, levels: false)
    #expect(after != before)
    for _ in 0..<2 {
      story.must("undo")
      #expect(SessionState(story.session, levels: false).differences(from: before) == [])
      #expect(BruteCounts(story.session).differences == [])
      story.must("redo")
      #expect(SessionState(story.session, levels: false).differences(from: after) == [])
      #expect(BruteCounts(story.session).differences == [])
    }
  }

  @Test("Every verb that records is among those lines")
  func complete() {
    let looks: Set = [
      "who", "ls", "show", "trace", "find", "plan", "coverage", "voices", "gaps", "log", "undo", "redo", "help", "export", "quit", "room", "reveal",
      "drafts", "check", "names", "timeline", "digest",
    ]
    // An adoption is made where the documents are; AgreeTests takes one back.
    let forGood: Set = ["erase", "adopt"]
    var used: Set<String> = []
    for line in Self.lines {
      var story = Self.table()
      story.must("fix a1 +one")
      if let verb = story.type(line).verb { used.insert(verb) }
    }
    #expect(used.subtracting(["s"]) == Set(CommandTable.all.map(\.name)).subtracting(looks).subtracting(forGood))
  }

  @Test("Everything taken back leaves an empty session, and put back the whole one")
  func everything() {
    var story = Self.table()
    let count = story.session.terminals["one"]?.done.count ?? 0
    let after = SessionState(story.session)
    story.must("undo \(count)")
    #expect(SessionState(story.session).differences(from: SessionState(Session())) == [])
    story.must("redo \(count)")
    #expect(SessionState(story.session).differences(from: after) == [])
  }

  @Test("Several lines at once, and no more than there are")
  func several() {
    var story = Riverside.story()
    for word in ["a", "b", "c"] { story.must("@amina: \(word)") }
    story.must("undo 2")
    #expect(story.session.perspectives.all.map(\.number) == [1])
    story.must("redo")
    #expect(story.session.perspectives.all.map(\.number) == [1, 2], "redo puts back the one that undo took last")
    story.must("redo")
    #expect(story.session.perspectives.all.map(\.number) == [1, 2, 3])
    for wrong in ["redo", "undo 0", "undo 1000", "undo x", "undo -1"] { #expect(story.type(wrong).refusal != nil, "\(wrong)") }
    var empty = Story()
    #expect(empty.type("undo").refusal != nil)
  }

  @Test("A new line clears redo; a look, a refused line, or one that changes nothing does not; nor does another terminal's")
  func clearsRedo() {
    var story = Riverside.story()
    story.must("@amina: a")
    story.must("undo")
    for line in ["who", "group students", "coverage"] { story.must(line) }
    _ = story.type("@nobody: x")
    story.must("note: elsewhere", on: "two")
    story.must("redo")
    story.must("undo")
    story.must("note: x")
    #expect(story.type("redo").refusal != nil)
    #expect(story.session.next(.perspective).number == 2)
  }

  @Test("undo takes back this terminal's own lines only")
  func ownLines() {
    var story = Riverside.story()
    story.must("@amina: one", on: "one")
    story.must("@amina: two", on: "two")
    story.must("@ruth: one", on: "one")
    story.must("undo", on: "two")
    #expect(story.session.perspectives.all.map(\.number) == [1, 3])
    #expect(story.type("undo", on: "three").refusal != nil)
    story.must("undo 2", on: "one")
    #expect(story.session.perspectives.all.isEmpty)
  }

  @Test("undo is refused, naming it, where another terminal's later line rests on it")
  func rests() {
    func refused(_ first: String, _ second: String, names: String) {
      var story = Self.table()
      story.must(first, on: "one")
      story.must(second, on: "two")
      let refusal = story.type("undo", on: "one").refusal
      #expect(refusal?.message.spelled.contains(names) == true, "\(first) | \(second): \(refusal?.message.spelled ?? "taken")")
      story.must("undo", on: "two")
      story.must("undo", on: "one")
    }
    refused("@amina: new", "fix p5 +a", names: "p5")
    refused("@amina: new", "@ruth re p5: no", names: "p6")
    refused("@amina: new", "act from p5: x", names: "a3")
    refused("@amina: new", "answer r9 partly from p5: x", names: "r9")
    refused("@amina: new", "retract p5: x", names: "p5")
    refused("join parents: Bo", "@bo: x", names: "p5")
    refused("join parents named: Bo", "act @bo: x", names: "a3")
    refused("join parents named: Bo", "facilitator @bo: Bo", names: "facilitator")
    refused("join parents named: Bo", "scribe @bo: Bo", names: "scribe")
    refused("join parents: Bo", "fix @bo youth", names: "@bo")
    refused("group new: New", "join new: Bo", names: "@bo")
    refused("group new: New", "@new: x", names: "p5")
    refused("group new: New", "act @new: x", names: "a3")
    refused("group new: New", "group newer within new: X", names: "newer")
    refused("body new: New", "@new: x", names: "p5")
    refused("body new: New", "queue @new: x", names: "queue")
    refused("group new: New", "pass @new: x", names: "@new")
    refused("group new: New", "heard p1 by @new: x", names: "h2")
    refused("join parents: Bo", "heard p1 by @bo: x", names: "h2")
    refused("join parents: Bo", "confirm p1 by @bo", names: "p1")
    refused("join parents: Bo", "dispute h1 by @bo: x", names: "h1")
    refused("join parents: Bo", "park @bo: x", names: "k2")
    refused("join parents: Bo", "pass @bo", names: "@bo")
    refused("join parents: Bo", "queue @bo", names: "queue")
    refused("issue r77: New", "agenda on r77: x", names: "agenda item 3")
    refused("@amina: new", "heard p5 by @ruth: x", names: "h2")
    refused("@amina: new", "confirm p5", names: "p5")
    refused("sitting 2022-06-15", "@amina: new", names: "p5")
    refused("park: new", "resolve k2: x", names: "k2")
    refused("queue @amina", "queue @sky", names: "queue")
    refused("body new: New", "act @new: x", names: "a3")
    refused("body new: New", "group newer named-by new: X", names: "newer")
    refused("issue r77: New", "@amina on r77: x", names: "p5")
    refused("issue r77: New", "act on r77: x", names: "a3")
    refused("issue r77: New", "discuss r77", names: "r77")
    refused("issue r77: New", "answer r77 partly: x", names: "r77")
    refused("issue r77: New", "issue r77: Newer", names: "r77")
    refused("act: new", "fix a3 +a", names: "a3")
    refused("session: A", "where: B", names: "front")
    refused("set year 2023", "set year 2024", names: "year")
    refused("discuss r9", "close r9", names: "r9")
  }

  @Test("A withdrawn perspective rests on its issue, its speaker and its group too")
  func restsThoughWithdrawn() {
    for (first, second) in [("issue r77: New", "@amina on r77: x"), ("join parents: Bo", "@bo: x"), ("group new: New", "@new: x")] {
      var story = Self.table()
      story.must(first, on: "one")
      story.must(second, on: "two")
      story.must("retract p5: x", on: "two")
      #expect(story.type("undo", on: "one").refusal != nil, "\(second)")
    }
  }

  @Test("undo is refused where another terminal's line could not be taken back any more")
  func restedOnce() {
    var story = Riverside.story()
    story.must("join parents: Bo", on: "one")
    story.must("@bo: x", on: "two")
    story.must("fix p1 @ruth", on: "two")
    #expect(story.type("undo", on: "one").refusal?.message.spelled.contains("p1 rests on it") == true)
    story.must("undo 2", on: "two")
    story.must("undo", on: "one")
  }

  @Test("redo is refused where another terminal has changed the thing since, or taken away what it needs")
  func redoObstacles() {
    var story = Riverside.story()
    story.must("@amina: x", on: "one")
    story.must("fix p1 +one", on: "one")
    story.must("undo", on: "one")
    story.must("fix p1 +two", on: "two")
    #expect(story.type("redo", on: "one").refusal?.message.spelled.contains("p1") == true)
    story.must("undo", on: "two")
    story.must("redo", on: "one")
    #expect(story.type("redo", on: "two").refusal != nil, "p1 is not as it was when the other line was taken back")
    #expect(story.session.perspective(1)?.themes == ["one"])

    var other = Riverside.story()
    other.must("join parents: Bo", on: "one")
    other.must("@bo: x", on: "two")
    other.must("undo", on: "two")
    other.must("undo", on: "one")
    #expect(other.type("redo", on: "two").refusal?.message.spelled.contains("bo") == true)
    other.must("redo", on: "one")
    other.must("redo", on: "two")
  }

  @Test("redo is refused where somebody else is called so by now")
  func names() {
    var story = Riverside.story()
    story.must("join parents: Bo", on: "one")
    story.must("undo", on: "one")
    story.must("join district: Bo", on: "two")
    #expect(story.type("redo", on: "one").refusal?.message.spelled.contains("@bo") == true)
    story.must("fix @bo as @bob", on: "two")
    #expect(story.type("redo", on: "one").refusal != nil, "or the other terminal could not take back its last line any more")
    story.must("undo 2", on: "two")
    story.must("redo", on: "one")
    var groups = Riverside.story()
    groups.must("group new: New", on: "one")
    groups.must("undo", on: "one")
    groups.must("body new: New", on: "two")
    #expect(groups.type("redo", on: "one").refusal != nil)
  }

  @Test("A level is never loosened: not by undo of a stricter one, not by redo of a looser one")
  func levels() {
    var story = Riverside.story()
    story.must("@ruth: x")
    func level() -> Level? { story.session.perspective(1).map { story.session.level(of: $0) } }
    story.must("fix p1 anon")
    story.must("undo")
    #expect(level() == .anon)
    story.must("redo")
    story.must("fix p1 named")
    #expect(level() == .named, "what a line says is done")
    story.must("undo")
    #expect(level() == .anon)
    story.must("redo")
    #expect(level() == .anon, "and putting it back loosens nothing")
    story.must("fix @ruth private")
    story.must("undo")
    #expect(story.session.person(5)?.level == .private)
    #expect(level() == .private)
  }

  @Test("Taking back a change of speaker does not uncover words that the other's own choice covered")
  func levelsOfSpeakers() {
    var story = Riverside.story()
    story.must("@amina: x")
    story.must("fix p1 @ruth")
    story.must("fix @ruth private", on: "two")
    story.must("undo")
    #expect(story.session.perspective(1)?.speakers == [.person(1)])
    #expect(story.session.perspective(1).map { story.session.level(of: $0) } == .private)
  }

  @Test("Issues put back stand where they stood")
  func order() {
    var story = Story()
    story.must("issue a1a: A", on: "one")
    story.must("issue b1b: B", on: "two")
    story.must("undo", on: "one")
    story.must("redo", on: "one")
    #expect(story.session.issues.codes.map(\.text) == ["a1a", "b1b"])
  }
}
