import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What belongs to one terminal alone: its open issue, `.` and undo.
@Suite struct TerminalTests {
  private let one: Table
  private let other: Table
  private let log = MemoryLog.riverton

  init() throws {
    one = try Table.set(log, terminal: "one")
    other = try Table(log, terminal: "other")
  }

  @Test("Each terminal has an open issue of its own")
  func ownsItsIssue() throws {
    try one.type("discuss r1")
    try other.type("discuss r2")
    #expect(try one.type("@amina: Here").output.contains("  on r1  "))
    #expect(try other.type("@jordan: There").output.contains("  on r2  "))
    try other.type("close")
    #expect(other.refusal("close") != nil)
    #expect(try one.type("@amina: Here again").output.contains("  on r1  "))
  }

  @Test("Closing an issue that two terminals have open closes it at the one that types")
  func closesItsOwn() throws {
    try one.type("discuss r1")
    try other.type("discuss r1")
    try one.type("close")
    #expect(try other.type("@jordan: Still here").output.contains("  on r1  "))
    #expect(try !one.type("@amina: Elsewhere").output.contains("  on r1"))
  }

  @Test("Turning to another issue leaves the same issue open where another terminal has it open")
  func turnsAlone() throws {
    try one.type("discuss r1")
    try other.type("discuss r1")
    try one.type("discuss r2")
    #expect(try other.type("@jordan: Still here").output.contains("  on r1  "))
  }

  @Test("`.` is what this terminal's last line recorded or named")
  func ownsItsLast() throws {
    try one.type("@amina: One")
    try other.type("@jordan: Two")
    #expect(try one.type("+here").output.hasPrefix("p1  "))
    #expect(try other.type("+there").output.hasPrefix("p2  "))
    try one.type("fix p2 +here")
    #expect(one.workbench.last == ItemID(.perspective, 2))
    for line in ["show p1", "ls p", "note: x", "answer r1 taken-up from p1: y", "leave @hall", "discuss r1", "log p1"] {
      try one.type(line)
    }
    #expect(one.workbench.last == ItemID(.perspective, 2), "looking and other lines do not move it")
    _ = one.write("fix p1 +2022")
    #expect(one.workbench.last == ItemID(.perspective, 2), "a refused line does not")
    try one.type("retract p1: a slip")
    #expect(one.workbench.last == ItemID(.perspective, 1))
  }

  @Test("`.` is the same after the session was opened again at the same terminal")
  func keepsItsLast() throws {
    for line in ["@amina: One", "@jordan: Two", "act: Three", "fix p1 +x", "retract p2: no", "restore p2", "drop a1: no"] {
      try one.type(line)
      #expect(try Table(log, terminal: "one").workbench.last == one.workbench.last, "\(line)")
    }
  }

  @Test("undo takes back this terminal's last line, whoever wrote since")
  func ownsItsUndo() throws {
    try one.type("@amina: One")
    try other.type("@jordan: Two")
    #expect(try one.type("undo").output == "undone  perspective shared: p1\n")
    #expect(try one.type("ls p").output.contains("p2"))
    #expect(try !one.type("ls p").output.contains("p1"))
    #expect(try other.type("undo").output == "undone  perspective shared: p2\n")
    #expect(other.refused("undo") == "there is nothing to undo at this terminal")
    #expect(try one.type("redo").output == "redone  perspective shared: p1\n")
  }

  @Test("undo is refused, naming it, where another terminal's later line rests on it")
  func refusesUndo() throws {
    try one.type("@amina: One")
    try other.type("fix p1 +trust")
    #expect(one.refused("undo")?.contains("another terminal's later line rests on it") == true)
    try other.type("undo", "act on r1 from p1: Train")
    #expect(one.refused("undo")?.hasSuffix("a1 rests on it") == true)
    try other.type("undo")
    #expect(try one.type("undo").output.contains("p1"))
  }

  @Test("A new line at one terminal leaves what another may redo")
  func ownsItsRedo() throws {
    try one.type("@amina: One", "undo")
    try other.type("@jordan: Two")
    #expect(try one.type("redo").output.contains("p1"))
  }

  @Test("redo is refused while what the line rests on is undone")
  func refusesRedoWithoutItsGround() throws {
    try one.type("issue r3: Leaflets")
    try other.type("@jordan on r3: In every language", "undo")
    try one.type("undo")
    #expect(other.refusal("redo") != nil, "there is no r3")
  }

  @Test("redo is refused when the handle belongs to somebody else by now")
  func refusesRedoOfATakenHandle() throws {
    try one.type("join students @sky: Sky Littlewolf", "undo")
    try other.type("join students @sky: Sky Rivera")
    #expect(one.refusal("redo") != nil, "two people would be @sky")
  }

  @Test("undo of a new handle is refused when somebody else has the old one by now")
  func refusesUndoOfATakenHandle() throws {
    try one.type("fix @amina as @mina")
    try other.type("join students @amina: Amina Haddad")
    #expect(one.refusal("undo") != nil, "two people would be @amina")
  }
}
