import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What TAB offers at every place of a head.
@Suite struct CompleterTests {
  /// A table at which a few things were said.
  private static func table(more: String...) throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type(
      [
        "theme trust: Whether people believe what is promised", "source survey: School survey", "focus listening by Q3 2022: Listen again",
        "@amina on r1 +carding: Train officers with us", "@jordan anon on r2: Families never hear back", "leave @hall",
      ] + more)
    return table
  }

  @Test("Every verb is offered at the beginning of a line", arguments: CommandTable.all.map(\.name))
  func offersEveryVerb(_ verb: String) throws {
    let table = try Self.table()
    #expect(table.words("").contains(verb))
    for length in 1...verb.count { #expect(table.words(String(verb.prefix(length))).contains(verb)) }
    #expect(table.words(verb.uppercased()).contains(verb), "case does not matter")
  }

  @Test("Every synopsis can be typed with TAB from word to word", arguments: CommandTable.all.map(\.name))
  func offersEverySlot(_ name: String) throws {
    let seated = ["dismiss", "recuse"].contains(name) ? ["join students named: Kit Moreau", "appoint @kit: Youth member"] : []
    let table = try Self.table()
    try table.type(seated)
    let verb = try #require(CommandTable.verb(name))
    for form in verb.forms {
      for slot in form.slots {
        let target = form.slots.first { $0.isRequired && $0.typed != slot.typed }.map { Self.example(of: $0.typed, verb: name) } ?? ""
        let offered = table.words(name + " " + (target.isEmpty ? "" : target + " "))
        #expect(Self.isOffered(slot.typed, slot.words, offered, behind: target, verb: name), "\(slot.synopsis) in \(offered)")
      }
    }
  }

  private static func isOffered(_ typed: String, _ words: [String], _ offered: [String], behind target: String, verb: String) -> Bool {
    switch typed {
    case "N", "N min", "2023-06-14", "KEY VALUE": true
    case "+theme": offered.contains("+")
    case _ where words.contains("anon"): offered.contains("anon")
    case _ where !words.isEmpty: Set(words).isSubset(of: offered)
    case _ where typed.hasPrefix("@"): offered.contains { $0.hasPrefix("@") } || target.hasPrefix("@")
    case _ where typed.contains("p1"): offered.contains("p1") || verb == "restore"
    case _ where typed.hasSuffix("1"): true
    default: !offered.isEmpty
    }
  }

  private static func example(of typed: String, verb: String) -> String {
    switch typed {
    case "GROUP": "students"
    case "ISSUE": "r1"
    case "CODE", "ID|CODE": "something"
    case "m2": "m2"
    case "2023-06-14": "2022-06-14"
    case _ where typed.hasPrefix("@"): "@amina"
    case _ where typed.contains("p1"): verb == "restore" ? "" : "p1"
    case _ where typed.hasPrefix("a1"): "a1"
    case _ where typed.hasPrefix("taken-up") || typed.hasPrefix("no-evidence"): String(typed.prefix { $0 != "|" })
    default: ""
    }
  }

  @Test("What follows a keyword are its values")
  func offersValues() throws {
    let table = try Self.table(more: "discuss r2", "act on r1: Train")
    #expect(table.words("@amina on ") == ["r1", "r2"])
    #expect(table.offers("@amina on ").candidates.map(\.about) == ["Training", "Complaints (open)"])
    #expect(table.words("@amina re ") == ["p2", "p1"], "the newest first")
    #expect(table.words("act from ") == ["p2", "p1"])
    #expect(table.words("act by ") == ["2022Q2", "2022Q3", "2022Q4", "2023Q1", "2023Q2", "2023Q3"])
    #expect(table.words("act by 2022q") == ["2022Q2", "2022Q3", "2022Q4"])
    #expect(table.words("act by q") == ["Q2/22", "Q3/22", "Q4/22", "Q1/23", "Q2/23", "Q3/23"])
    #expect(table.words("@amina lang f") == ["fr"])
    #expect(table.words("group newcomers within ") == ["students", "police"])
    #expect(table.words("fix @amina in ") == ["students", "police"])
    #expect(table.words("fix @amina as ") == ["@"])
    #expect(table.words("group newcomers seats ") == [])
    #expect(table.words("source survey dated ") == [])
    #expect(table.words("answer r1 taken-up from ") == ["p2", "p1"])
    #expect(table.words("export plan for ") == ["internal", "board", "public"])
    #expect(table.words("export plan to ") == [])
  }

  @Test("A list goes on behind its commas, and offers nothing twice")
  func goesOnBehindCommas() throws {
    let table = try Self.table()
    #expect(table.words("@amina,") == ["jordan", "hall", "students", "police", "city", "?"])
    #expect(table.words("@amina,@j") == ["@jordan"])
    #expect(table.words("@amina, j") == ["jordan"])
    #expect(table.words("@amina, ").first == "jordan")
    #expect(table.words("@amina on r1,") == ["r2"])
    #expect(table.words("act from p2,") == ["p1"])
    #expect(table.words("ls p @hall,am") == ["amina"])
    for typed in ["@amina on r1, ", "@amina,", "@amina，", "@amina, ", "act from p2,"] {
      #expect(table.offers(typed).start == typed.utf8.count, "\(typed)")
    }
    #expect(table.offers("@amina,@j").start == "@amina,".utf8.count)
  }

  @Test("Where the word begins is told in bytes")
  func startsAtABytes() throws {
    let table = try Self.table(more: "@amina +été +信任: two more")
    let places = [
      "": "", "di": "", "  di": "  ", "\u{FEFF}di": "\u{FEFF}", "@amina +été +信": "@amina +été ", "@amina +信任 on r": "@amina +信任 on ",
      "＠am": "",
      "@amina，j": "@amina，", "\u{3000}discuss\u{A0}r": "\u{3000}discuss\u{A0}", "@amina on ": "@amina on ", "say\t@am": "say\t",
    ]
    for (typed, before) in places { #expect(table.offers(typed).start == before.utf8.count, "\(typed)") }
    #expect(table.words("@amina +été +信") == ["+信任"])
    #expect(table.words("＠am") == ["@amina"])
    #expect(table.words("@amina，j") == ["jordan"])
  }

  @Test("Nothing is offered in text, comments, commands of the shell and substitutions")
  func offersNothingInText() throws {
    let table = try Self.table()
    for typed in [
      "@amina: ", "@amina: d", "@amina： ", "note: @am", "act: on ", "park:", "# d", "#", "! l", "!l", "s/t", "s/train/d", " s/train/ ",
    ] {
      #expect(table.words(typed).isEmpty, "\(typed)")
      #expect(table.offers(typed).start == typed.utf8.count, "\(typed)")
    }
    #expect(table.words("@amina:d").isEmpty)
  }

  @Test("What would be refused is not offered")
  func offersOnlyWhatFits() throws {
    let table = try Self.table(more: "retract p1: a slip", "leave @jordan", "back @hall")
    #expect(table.words("fix p") == ["p2"])
    #expect(table.words("restore ") == ["p1"])
    #expect(table.words("show p") == ["p2", "p1"])
    #expect(table.words("back ") == ["@jordan"])
    #expect(table.words("leave ") == ["@amina", "@hall"])
    #expect(
      table.words("act ").filter { $0.hasPrefix("@") } == ["@hall", "@students", "@police", "@city"], "an owner who has not chosen named")
    #expect(table.words("@amina private ").filter { ["named", "group", "anon"].contains($0) }.isEmpty, "two levels")
    #expect(table.words("@amina n").isEmpty, "more open than she chose")
    #expect(table.words("@hall n") == ["named"])
    #expect(table.words("@? ").filter { Level(rawValue: $0) != nil } == ["anon", "private"])
    #expect(table.words("@amina idea ").filter { PerspectiveKind(rawValue: $0) != nil }.isEmpty)
    #expect(table.words("@amina +trust +").contains("+trust") == false)
    #expect(table.words("join students @").isEmpty == false && table.words("join students @x ").contains("@") == false)
    #expect(table.words("who ").isEmpty)
    #expect(table.words("nonsense ").isEmpty)
    #expect(table.words("dr r").isEmpty, "drop and draft both begin so")
  }

  @Test("A line of head tokens alone goes on as what it amends")
  func offersAmendments() throws {
    let table = try Self.table()
    #expect(table.words("an") == ["answer", "anon"])
    #expect(table.words("on ") == ["r1", "r2"])
    #expect(table.words("+trust on ") == ["r1", "r2"])
    #expect(table.words("+") == ["+trust", "+carding"])
    #expect(table.words("concern v") == ["verbatim"])
    try table.type("act: Train officers")
    #expect(table.words("an") == ["answer"], "an action has no level")
    #expect(table.words("by ").first == "2022Q2")
    #expect(try Table.set(isPrompt: true).words("+").isEmpty, "there is no `.` yet")
  }

  @Test("Somebody whose level is private is offered by code, and the words by none")
  func keepsSecrets() throws {
    let table = try Self.table(more: "@amina: hush one", "fix @amina private", "@jordan private: hush two")
    let all = ["@", "@jordan,", "fix ", "show ", "leave ", "@hall re ", "act ", "retract p", "log "].flatMap { table.offers($0).candidates }
    #expect(all.contains { $0.word == "@students1" })
    #expect(!all.contains { $0.word.contains("amina") || $0.about.contains("Amina") || $0.about.contains("hush") })
    #expect(table.offers("@hall re p3").candidates.map { [$0.word, $0.about] } == [["p3", "…"]])
  }

  @Test("Scripts have no shortened verbs, the prompt has")
  func shortensAtThePromptOnly() throws {
    #expect(try Table.set(isPrompt: true).words("disc r") == ["r1", "r2"])
    #expect(try Table.set(isPrompt: false).words("disc r") == [])
    #expect(try Table.set(isPrompt: false).words("d r") == ["r1", "r2"])
  }
}
