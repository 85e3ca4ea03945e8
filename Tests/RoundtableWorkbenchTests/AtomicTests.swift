import RoundtableLanguage
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Scripts that are recorded all or not at all.
@Suite struct AtomicTests {
  private let log = MemoryLog.riverton
  private let store: TroubledStore
  private let table: Table

  init() throws {
    try Table.set(log, terminal: "setting")
    store = TroubledStore(log)
    table = try Table(store: store)
  }

  @Test("All lines go into one commit, each as a unit of its own, and receipts are told behind it")
  func recordsAll() throws {
    let before = log.facts.count
    let script = Script(table)
    var described = "never asked"
    store.beforeAppend = [{ described = script.output }]
    #expect(
      script.runAtomically("discuss r1\n@amina: One\n\n# nothing\n+trust\njoin students: Élise Tremblay; Sky Littlewolf\nfind: One")
        == .done)
    #expect(described.isEmpty, "a receipt was told before the commit")
    #expect(store.appended == [4])
    #expect(
      script.output == """
        r1 open  Training
        p1  Amina Farah (students)  on r1  One
        p1  Amina Farah (students)  on r1  +trust new  One
        students  @elise Élise Tremblay; @sky Sky Littlewolf  group  4 of 6 seats
        id  who     words
        --  ------  -----
        p1  @amina  One
        1 found

        """)
    #expect(log.facts.dropFirst(before).map(\.envelope.unit) == [before + 1, before + 2, before + 3, before + 4, before + 4])
  }

  @Test("One wrong line, and nothing is recorded and no receipt told")
  func recordsNone() throws {
    let before = log.facts
    let script = Script(table)
    #expect(script.runAtomically("note: one\n@amina: two\n@amara: three\nnote: four") == .refused)
    #expect(script.output.isEmpty)
    #expect(script.messages.hasPrefix("day.txt:3:1: error: There is no @amara at this table.\n"))
    #expect(script.messages.hasSuffix("nothing of this script was recorded\n"))
    #expect(log.facts == before && store.appended.isEmpty)
    #expect(try Table(log).type("ls p").output == "No perspective matches.\n")
  }

  @Test("When somebody wrote meanwhile nothing is recorded, and the script is run again on what is there now")
  func runsAgain() throws {
    let other = try Table(log, terminal: "other")
    store.beforeAppend = [{ try other.type("@jordan: First") }]
    let lost = Script(table)
    #expect(lost.runAtomically("@amina: One\nfix p1 +trust") == nil)
    #expect(lost.output.isEmpty && lost.messages.isEmpty)
    let again = Script(try Table(log))
    #expect(again.runAtomically("@amina: One\nfix p1 +trust") == .done)
    #expect(again.output == "p2  Amina Farah (students)  One\np1  Jordan O'Brien (students)  +trust new  First\n")
  }

  @Test("A commit that fails tells no receipt")
  func failsWhole() throws {
    store.appendFails = .notRecorded(place: "s.roundtable", reason: "No space left on device")
    let script = Script(table)
    #expect(script.runAtomically("note: one") == .unusable)
    #expect(script.output.isEmpty)
    #expect(script.messages.hasPrefix("error: not recorded in s.roundtable"))
  }

  @Test("undo and redo work inside, and later take back one line of it")
  func undoes() throws {
    let script = Script(table)
    #expect(script.runAtomically("@amina: One\n@jordan: Two\nundo\nredo\nundo\n@hall: Three\n+trust\nundo 2\n@hall: Four\n+more") == .done)
    let here = try Table(log)
    #expect(try here.type("ls p").output.contains("p4  @hall"))
    #expect(try !here.type("ls p").output.contains("p2"))
    #expect(try here.type("undo").output == "undone  perspective amended: p4\n")
    #expect(try here.type("undo").output == "undone  perspective shared: p4\n")
    #expect(try here.type("undo").output == "undone  perspective shared: p1\n")
    #expect(here.refused("undo") == "there is nothing to undo at this terminal")
  }

  @Test("What is folded before the commit is what is folded from the record behind it")
  func foldsTheSame() throws {
    let lines =
      "discuss r1\n@amina +x: One\nact @police by Q3 2022 from p1: Train\ndraft\nfix @jordan anon\nclose: done\nundo\ndiscuss r2\n@jordan: Two\nissue r9: More\nundo"
    #expect(Script(table).runAtomically(lines) == .done)
    let fresh = try Table(log)
    for line in ["who", "ls p", "ls a", "ls issues", "coverage", "gaps", "show p1", "show r1", "log"] {
      #expect(try table.type(line).output == fresh.type(line).output)
    }
    #expect(table.workbench.session.index == fresh.workbench.session.index)
    #expect(table.workbench.last == fresh.workbench.last)
  }

  @Test("It is the same record as that of the lines one by one")
  func recordsTheSame() throws {
    let (one, whole) = (MemoryLog.riverton, MemoryLog.riverton)
    let text = Table.setting.joined(separator: "\n") + "\ndiscuss r1\n@amina +x: One\nundo\nredo\nact from p1: Train\nclose"
    #expect(Script(try Table(one)).run(text) == .done)
    #expect(Script(try Table(whole)).runAtomically(text) == .done)
    #expect(one.facts == whole.facts)
  }

  @Test("What needs the record as it stands does not go with it", arguments: ["export plan markdown", "plan", "log", "log p1"])
  func refusesWhatNeedsTheRecord(_ line: String) throws {
    let script = Script(table)
    let before = log.facts.count
    #expect(script.runAtomically("@amina: One\n\(line)") == .refused)
    #expect(script.messages.contains("day.txt:2: error: \(line.prefix { $0 != " " }) does not go with --atomic"))
    #expect(log.facts.count == before && table.shelf.files.isEmpty)
  }

  @Test("quit ends it, and what stands before is recorded")
  func quits() throws {
    let script = Script(table)
    #expect(script.runAtomically("note: one\nquit\nnonsense") == .done)
    #expect(script.output == "note  one\n")
  }

  @Test("--from passes lines over here too, and an empty script records nothing")
  func passesOver() throws {
    #expect(Script(table, from: 2).runAtomically("nonsense\nnote: two") == .done)
    let before = log.facts.count
    #expect(Script(try Table(store: store)).runAtomically("# nothing\nwho") == .done)
    #expect(log.facts.count == before)
  }

  @Test("A record of a newer program is not written to")
  func isReadOnly() throws {
    log.foresee()
    let script = Script(try Table(log))
    #expect(script.runAtomically("who\nnote: one") == .newer)
    #expect(script.output.isEmpty)
  }
}
