import RoundtableLanguage
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

@testable import RoundtableTerminal

@Suite("The prompt")
struct PromptTests {
  @Test("A line gives its receipt, and goes to the arrow keys")
  func receipt() throws {
    let (written, keyboard, end) = try Desktop().type(.enter("@amina on r1: One"))
    #expect(written.contains("riverton  Riverton roundtable  18 facts") || written.contains("facts; help shows what can be typed"))
    #expect(written.contains("p1  Amina Farah (students)  on r1  One\n"))
    #expect(keyboard.remembered == ["@amina on r1: One"] && end == .left)
  }

  @Test("A refused line is marked, the bell rings, and it waits behind an empty prompt with the cursor on the word that is wrong")
  func refused() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.enter("@amina on r9: One"), .enter("@jordan: Two"), .enter("drafts"))
    #expect(written.contains("not recorded: ") && written.contains("  Up brings the line back.\n") && keyboard.rings == 1)
    #expect(keyboard.held.map(\.text) == [Array("@amina on r9: One".utf8)] && keyboard.held.map(\.cursor) == [10])
    #expect(keyboard.offered.isEmpty && keyboard.remembered == ["@jordan: Two", "drafts"])
    #expect(desktop.said == ["Two"] && written.contains("@amina on r9: One\ndrafts N brings one back"))
  }

  @Test("Its words are a draft until it comes back, or until they are recorded")
  func recordedAfterAll() throws {
    let desktop = try Desktop()
    try desktop.type(.enter("@nobody: One"), .enter("@amina: One"), .enter("note:glued"), .enterHeld, .enter("hlep"))
    #expect(desktop.said == ["One"] && !desktop.drafts.contains("One") && !desktop.drafts.contains("glued") && !desktop.drafts.contains("hlep"))
  }

  @Test("Where the mistake is plain Enter alone accepts the corrected line")
  func mended() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.enter("@amina:no blank"), .enter(nil), .enter("note"), .enter(nil))
    #expect(written.contains("Enter accepts that. Up brings the line back."))
    #expect(keyboard.held.first?.instead == Array("@amina: no blank".utf8) && desktop.said == ["no blank"])
    #expect(keyboard.held.last == HeldLine(Array("note: ".utf8), cursor: 6), "what would be refused again is not offered")
  }

  @Test("Bytes that no screen can show do not come back")
  func bytes() throws {
    let (written, keyboard, _) = try Desktop().type(.enter("@amina: a\u{0}b"))
    #expect(written.contains("NUL") && keyboard.held.isEmpty)
  }

  @Test("close asks, and Enter alone closes")
  func close() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.enter("discuss r1"), .enter("close r1"), .enter(nil))
    #expect(written.contains("Enter, or the line again, closes r1"))
    #expect(keyboard.held == [.again(Array("close r1".utf8))])
    #expect(keyboard.prompts.prefix(3) == ["> ", "r1 0/2> ", "r1 0/2> "])
    #expect(desktop.table.workbench.session.issues[Code(unchecked: "r1")]?.discussions.last?.closed != nil)
  }

  @Test("erase asks, and Enter alone does nothing")
  func erase() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.enter("@amina: One"), .enter("erase p1: asked for"), .enter(nil))
    #expect(written.contains("Type the line again to do it"))
    #expect(keyboard.held.isEmpty)
    #expect(try desktop.table.type("show p1").output.contains("One"))
  }

  @Test("What is private is not remembered, and what becomes private is forgotten")
  func secrets() throws {
    let (_, keyboard, _) = try Desktop().type(
      .enter("@amina: One secret"), .enter("@jordan private: Two"), .enter("fix p1 private"), .enter("who"))
    #expect(keyboard.remembered == ["who"])
  }

  @Test("In room view the prompt says so, names are taken off, and one is revealed for a while")
  func room() throws {
    let (written, keyboard, _) = try Desktop().type(.enter("@amina: One"), .enter("room on"), .enter("who"), .enter("reveal @amina"))
    #expect(keyboard.prompts.dropFirst(2).allSatisfy { $0.hasPrefix("room ") })
    #expect(keyboard.glances == ["@students1 is Amina Farah"])
    let after = written.components(after: "\u{1B}[3J")
    #expect(after.contains("community") && !after.contains("students1") && !after.contains("Amina") && !after.contains("amina"))
  }

  @Test("What others record appears above the line being typed, with the prompt as it is now")
  func news() throws {
    let log = MemoryLog.riverton
    let desktop = try Desktop(log)
    let other = try Table(log, terminal: "other")
    let (_, keyboard, _) = try desktop.type(.meanwhile("@ami", { try other.type("note: From elsewhere") }))
    #expect(keyboard.printedAbove.contains { $0.contains("From elsewhere") })
  }

  @Test("When the record can not be read any more that is said once while a line is typed")
  func trouble() throws {
    let log = MemoryLog.riverton
    let desktop = try Desktop(log)
    let other = try Table(log, terminal: "other")
    let damage: () throws -> Void = {
      try other.type("note: one")
      log.tamper { $0[$0.count - 1] = $0[$0.count - 1].withoutWords }
    }
    let (_, keyboard, _) = try desktop.type(.meanwhile("@", damage), .meanwhile("@a", {}), .meanwhile("@am", {}))
    #expect(keyboard.printedAbove.count == 1)
    #expect(keyboard.printedAbove.first?.hasPrefix("warning: memory is damaged at fact") == true)
  }

  @Test("TAB offers what the language does, and a question is answered")
  func helper() throws {
    let desktop = try Desktop()
    let keyboard = TypedLines([])
    let drafts = Drafts(path: nil, owner: "one", isAlive: { _ in false })
    _ = try desktop.folder.written { screen in
      let prompt = Prompt(desktop.table.workbench, keyboard, drafts, screen: screen, console: { Console() })
      let offers = prompt.offers(Array("@am".utf8), 3)
      #expect(offers.choices.map(\.insert) == ["@amina"] && offers.choices.allSatisfy(\.closes))
      #expect(prompt.explanation(Array("discuss r1".utf8), 9, isAsked: true)?.isEmpty == false)
      #expect(prompt.explanation(Array("note: why".utf8), 9, isAsked: false) == nil)
    }
  }
}

extension String {
  /// What follows the last of these; all of it where there is none.
  fileprivate func components(after mark: String) -> String {
    ranges(of: mark).last.map { String(self[$0.upperBound...]) } ?? self
  }
}
