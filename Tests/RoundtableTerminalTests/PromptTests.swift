import RoundtableLanguage
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

@Suite("The prompt")
struct PromptTests {
  @Test("A line gives its receipt, and goes to the arrow keys")
  func receipt() throws {
    let (written, keyboard, end) = try Desktop().type(.enter("@amina on r1: One"))
    #expect(written.contains("riverton  Riverton roundtable  18 facts") || written.contains("facts; help shows what can be typed"))
    #expect(written.contains("p1  Amina Farah (students)  on r1  One\n"))
    #expect(keyboard.remembered == ["@amina on r1: One"] && end == .left)
  }

  @Test("A refused line comes back with the cursor on the word that is wrong")
  func refused() throws {
    let (written, keyboard, _) = try Desktop().type(.enter("@amina on r9: One"))
    #expect(written.contains("error: "))
    #expect(keyboard.offered.map(\.line) == ["@amina on r9: One"])
    #expect(keyboard.offered.map(\.cursor) == [10] && keyboard.remembered.isEmpty)
  }

  @Test("A refused line comes back mended where that is plain")
  func mended() throws {
    let (_, keyboard, _) = try Desktop().type(.enter("@amina:no blank"))
    #expect(keyboard.offered.map(\.line) == ["@amina: no blank"])
  }

  @Test("Bytes that no screen can show do not come back")
  func bytes() throws {
    let (written, keyboard, _) = try Desktop().type(.enter("@amina: a\u{0}b"))
    #expect(written.contains("NUL") && keyboard.offered.isEmpty)
  }

  @Test("close asks, and its line stands on the prompt again: Enter closes")
  func close() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.enter("discuss r1"), .enter("close r1"), .enter(nil))
    #expect(written.contains("type the line again to close r1"))
    #expect(keyboard.offered.map(\.line) == ["close r1"])
    #expect(keyboard.prompts.prefix(3) == ["> ", "r1 0/2> ", "r1 0/2> "])
    #expect(desktop.table.workbench.session.issues[Code(unchecked: "r1")]?.discussions.last?.closed != nil)
  }

  @Test("erase asks, and Enter alone does nothing")
  func erase() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.enter("@amina: One"), .enter("erase p1: asked for"), .enter(nil))
    #expect(written.contains("type the line again to do it"))
    #expect(keyboard.offered.isEmpty)
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
    #expect(after.contains("students1") && !after.contains("Amina") && !after.contains("amina"))
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
    #expect(keyboard.printedAbove.first?.hasPrefix("warning: what others record can not be shown: memory is damaged at fact") == true)
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
