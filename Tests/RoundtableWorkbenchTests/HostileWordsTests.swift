import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Words that could move a cursor, clear a screen or turn text round reach no screen as such, wherever they were typed.
@Suite struct HostileWordsTests {
  private static let words = [
    "\u{1B}[2J\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}31m", "\u{8}\u{8}\u{8}", "a\rb", "\u{202E}abc\u{202C}", "\u{2066}x\u{2069}",
    "\u{200B}\u{FEFF}", "\u{7F}", "\u{85}\u{2028}\u{2029}",
    "\u{E0041}\u{E0042}", "\t\t", "\u{90}q\u{9C}", "<b>|`*_[x](y)", "=1+1", "e\u{301}\u{301}\u{301}", "\u{1B}\u{301}[31m", "-\u{AD}-",
    "\u{61C}x", "x\u{0B}y\u{0C}z",
  ]

  /// A scalar that must not reach a screen as it is; a line break is the writer's own.
  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    case .format: return scalar != "\u{200D}" && scalar != "\u{200C}"
    default: return false
    }
  }

  private static func check(_ table: Table, _ line: String, _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation) {
    let answer = table.workbench.take(Array(line.utf8))
    for console in [Console(), Console(width: 20), Console(isJSON: true), Console(isJSON: true, isQuiet: true)] {
      let written = console.write(answer, at: Place(file: "<stdin>", line: 1))
      for text in [written.output, written.messages] {
        let found = text.unicodeScalars.first(where: isHostile)
        #expect(found == nil, "\(line.debugDescription) writes \(String(found?.value ?? 0, radix: 16))", sourceLocation: location)
        #expect(
          !console.isJSON || text.utf8.filter { $0 == UInt8(ascii: "\n") }.count <= 1, "\(line.debugDescription)", sourceLocation: location)
      }
      if case .receipt = answer, !console.isJSON {
        #expect(written.output.utf8.filter { $0 == UInt8(ascii: "\n") }.count <= 1, "a receipt is one line")
      }
    }
  }

  @Test("Typed anywhere, kept as it is and shown as visible escapes", arguments: words)
  func typed(_ words: String) throws {
    let table = try Table.set()
    let lines = [
      "session: %", "where: %", "group students: %", "group parents partner: x%", "body city: %", "issue r1: %", "theme trust: %",
      "source s people 4: %", "focus f by Q3 2022: %",
      "facilitator @dana: D% (x%)", "scribe: Ola % (y%)", "join students: N% (a%); O%", "join parents @given: %", "regrets parents: %",
      "discuss r1", "@amina: %", "@given,@?: z%z",
      "s/z/%/", "fix p1: y%", "+trust", "note: %", "close: %", "act on r1 from p1: % :: %", "measure a1: m%", "drop a1: %", "restore a1",
      "retract p2: %", "answer r1 partly from p1: %",
      "leave @amina: %", "fix @jordan as @jo: %", "@amina %", "@% : x", "% : x", "@amina +%: x", "%", "on %: x", "act by %: x", "join %: x",
      "set % 2022", "set year %", "help %", "?%", "show %",
      "ls %", "find: %", "export plan %", "export plan markdown to %", "log %", "undo %", "draft %", "s/%/x/", "s/%", "@amina lang %: x",
      "discuss %", "when %", "# %",
    ]
    for line in lines { Self.check(table, line.replacing("%", with: words)) }
    for line in Self.looks { Self.check(table, line) }
    for typed in ["", "@", "+", "show ", "fix ", "discuss ", "@amina re ", "join ", "focus ", "source ", "act from "] {
      for candidate in table.offers(typed).candidates {
        #expect(
          !(candidate.word + candidate.about).unicodeScalars.contains { Self.isHostile($0) || $0 == "\n" },
          "TAB behind \(typed): \(candidate)")
      }
    }
    #expect(
      table.workbench.session.notes.all.first?.text.raw.utf8.elementsEqual(Line.string(Line.trimmed(Array(words.unicodeScalars)[...])).utf8)
        ?? true, "kept byte for byte")
  }

  private static let looks = [
    "who", "ls p", "ls a", "ls people", "ls groups", "ls issues", "ls themes", "ls focus", "ls sources", "coverage", "gaps", "show p1",
    "show p2", "show a1", "show r1", "show @amina",
    "show students", "show +trust", "show s", "show f", "log", "log p1", "find: x", "undo", "redo", "plan",
  ]

  @Test("Codes, languages and settings of a record that somebody forged are shown as harmlessly as words")
  func forged() throws {
    let log = MemoryLog.riverton
    try Table.set(log)
    let evil = "\u{1B}[31m\u{202E}"
    let facts: [any Fact] = [
      PerspectiveShared(number: 1, speakers: [.person(1)], text: "One", level: .group, language: evil, issues: ["r1"]),
      SettingChanged(key: "year" + evil, value: evil),
      TemplateApplied(name: evil, digest: evil),
      PerspectiveShared(number: 2, speakers: [.group(Code(unchecked: evil))], text: "Two", level: .group, themes: [Code(unchecked: evil)]),
      GroupDescribed(code: Code(unchecked: "g" + evil)), IssueDescribed(code: Code(unchecked: evil), title: "Three"),
      PersonJoined(person: 9, handle: Code(unchecked: evil), name: "Nine", group: "students", seat: 9, level: .group),
    ]
    log.tamper { stored in
      var chain = Chain(of: log.sessionID, from: stored.last?.head)
      for fact in facts { stored += chain.seal([fact], by: Writer(person: nil, terminal: evil), at: .riverton, entropy: .system) }
    }
    let table = try Table(log, terminal: evil)
    for line in Self.looks + ["@amina on r1: more", "fix p1 +x", "+y", "answer r1 partly: x", "on r9", "join nowhere: x", "@nobody: x"] {
      Self.check(table, line)
    }
  }
}
