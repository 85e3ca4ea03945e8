import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

/// A wrong line of every kind, at the table of the examples, and everything that its refusal says.
enum RefusalSpecimens {
  /// Wrong lines that need something to have happened before.
  struct Scene {
    var given: [String] = []
    /// Typed at another terminal, after the lines of the first.
    var elsewhere: [String] = []
    var isPrompt = false
    let lines: [String]
  }

  static let scenes: [Scene] = [
    Scene(lines: boundary + head + codes), Scene(lines: table), Scene(lines: words), Scene(lines: plan), Scene(lines: look),
    Scene(
      given: ["group studnets: X", "act on r2: Train"],
      lines: [
        "split p1: zzz", "split p1: e", "split p1: I don't", "merge p1 into p1", "merge p1 into r2", "merge students into police", "merge a1 into p1",
        "merge r2 into zzz",
        "strike a1: x", "strike p99: x", "remove students: x", "remove r2: x", "remove @ruth: x", "remove p1: x", "remove studnet: x", "group zzz as new",
        "group studnets as students",
        "join parents: ruth kaminski", "join parents: Zoë; Zoe", "join parents: Ann Lee, Bo Lee", "person: Ruth Kaminski", "person: A; B",
      ]),
    Scene(given: ["retract p1: x"], lines: ["strike p1: x"]), Scene(given: ["strike p1: x"], lines: ["fix p1 +a", "retract p1: x"]),
    Scene(given: ["merge p1 into p2"], lines: ["fix p1 +a", "restore p1"]), Scene(given: ["leave @ruth"], lines: ["join students: Ruth Kaminski"]),
    Scene(given: ["scribe @priya: Priya Nair", "join district @priya2: Priya Nair"], lines: ["merge @priya2 into @priya"]),
    Scene(given: ["agenda: Welcome", "next"], lines: ["remove agenda1: x"]), Scene(given: ["focus r2 by Q2 2022: Look"], lines: ["remove r2: x"]),
    Scene(given: ["discuss r2"], lines: ["close f1"]),
    Scene(
      given: ["act on r2: Train officers :: 90% of officers"],
      lines: ["s/officers/SROs/", "s/Train officers//", "anon", "fix .", "fix a1", "fix a1: :: x", "by Q4 2022 on r99"]),
    Scene(given: ["act on r2: Train", "drop a1: too early"], lines: ["fix a1 +a", "measure a1: x", "s/Train/x/"]),
    Scene(
      given: ["@ruth: no, no"], lines: ["s/no/yes/", "s/yes/no/", "s/no, no//", "s/a/b/c/", "s/a", "s//b/", "re p3", "by Q4 2022", "+2022"]),
    Scene(given: ["retract p1: in error"], lines: ["fix p1 +a", "act from p1: x", "answer r2 partly from p1: x"]),
    Scene(given: ["@ruth: x", "undo"], lines: ["+a", "s/x/y/", "fix p3 +a", "redo 2", "undo 99", "undo 0"]),
    Scene(given: ["@?: x"], lines: ["fix p3 group", "fix p3 @ruth named", "@? named: x"]),
    Scene(given: ["act @priya: Train"], lines: ["fix @priya anon"]),
    Scene(given: ["act @priya: Train", "drop a1: x", "fix @priya anon"], lines: ["restore a1"]),
    Scene(given: ["scribe @ruth: Ruth Kaminski", "facilitator @priya: Priya Nair"], lines: ["fix @ruth group", "fix @priya group"]),
    Scene(given: ["@ruth: x"], elsewhere: ["fix p3 +a"], lines: ["undo"]),
    Scene(given: ["join parents: Bo"], elsewhere: ["@bo: x"], lines: ["undo"]),
    Scene(given: ["join parents: Bo", "undo"], elsewhere: ["join district: Bo"], lines: ["redo"]),
    Scene(given: ["fix p1 +a", "undo"], elsewhere: ["fix p1 +b"], lines: ["redo"]),
    Scene(
      lines: [
        "sitting 2022-02-30", "sitting", "agenda on r2,f1: x", "agenda:", "agenda 5: x", "agenda 5 hours: x", "rule:", "next", "pass", "pass @?",
        "pass @nobody",
        "queue @nobody", "queue off", "call", "call next", "call @nobody", "heard p1: x", "heard p1 by ruth: x", "heard p99 by @ruth: x",
        "heard p1 by @ruth", "confirm p99", "confirm h1", "confirm a1", "dispute p1", "dispute p1 by @nobody: x", "erase p1: x", "erase p99 yes: x",
        "erase p1 yes", "park", "resolve k1: x", "resolve p1: x", "room", "room maybe", "reveal @police", "reveal @zoe", "drafts x", "voices r2",
        "trace", "trace zzz", "trace p99", "set queue-order loudest", "set queue-order",
      ]),
    Scene(given: ["agenda: One", "next"], lines: ["next"]),
    Scene(given: ["retract p1: in error"], lines: ["heard p1 by @ruth: x", "confirm p1"]),
    Scene(given: ["erase p1 yes: withdrawn"], lines: ["heard p1 by @ruth: x", "confirm p1", "fix p1 +a", "restore p1", "retract p1: x", "act from p1: x"]),
    Scene(given: ["fix @amina private"], lines: ["reveal @amina"]),
    Scene(lines: ["@amina, we would pay", "@amina; we would pay: half"]),
    Scene(given: ["park: x"], lines: ["resolve k1", "resolve k9: x", "k1 s/x/y/", "clear p99: x", "clear nowhere: x", "clear p1"]),
    Scene(given: ["join parents: Bo"], elsewhere: ["park @bo: x"], lines: ["undo"]),
    Scene(given: ["room on"], lines: ["names"]),
    Scene(given: ["set fiscal-year january"], lines: ["act by Q4 FY2022/23: x"]),
    Scene(
      given: ["set fiscal-year april", "act @police by Q1 FY2022/23: x"],
      lines: ["set fiscal-year july", "set zone Atlantis", "report a1 limited as-of 2099-01-01 by @police: x"]),
    Scene(isPrompt: true, lines: ["era p1 yes: x", "re", "re p1: x", "qui", "dro a1: x", "und x"]),
    Scene(lines: ["adopt", "plan at v1", "plan at 1", "plan since v1", "digest since v1", "digest since yesterday", "digest at v1", "check now", "timeline x"]),
    Scene(
      given: ["act @police by Q3 2022 on r2 from p1: Train", "act: Watch"],
      lines: [
        "baseline a1", "baseline a9: x", "milestone a1: x", "milestone a1 by summer: x", "support a1", "support a1 @police", "support a1 @amina",
        "accept a1", "accept a1 by @ruth", "accept a1 by @district", "accept a2 by @police: x", "decline a1 by @police", "decline a1 by @ruth: x",
        "link a1", "link p1", "unlink a1", "unlink p1", "link a1 re p1", "link p1 re p1", "link a1 from p99", "move a1: x", "move a1 to Q4 2022",
        "move a1 to summer: x", "move m9 to Q4 2022: x", "milestone m9 reached", "milestone m1 reached", "milestone a1 reached", "feasible a1 yes: x",
        "feasible a1 maybe by @police: x", "feasible a1 yes by @ruth: x", "feasible a1 yes by @police", "drop a1 for a1: x", "drop a1 for a9: x",
        "drop a1 for p1: x", "move a1 by Q4 2022: x", "gauge a1", "gauge a1 @students", "gauge a1 @students=", "gauge a1 @gov=6", "gauge a1 @police=6",
        "gauge a1 @police=4,x", "gauge a1 @police=3x0", "gauge a1 @police=asid", "gauge a1 @amina=4", "gauge a1 @city=4",
        "gauge a1 @police=4 @police=3", "gauge a1 @police=4: x", "gauge p1 @police=4", "object a1", "object a1 @ruth", "object a1: x",
        "object a1 @?: x", "object a1 @ruth declined: x", "object a1 @sky named: x", "object a1 @ruth,@hall: x", "object p1 @ruth: x", "resolve o1: x",
      ]),
    Scene(given: ["act on r2: Train", "drop a1: too early"], lines: ["gauge a1 @police=4", "object a1 @ruth: x", "link a1 on f1", "move a1 to Q4 2022: x"]),
    Scene(
      given: ["act on r2: Train", "act: Watch", "milestone a1 by Q2 2022: half", "milestone a2 by Q2 2022: all", "drop a2: x", "appoint @ruth: Member"],
      lines: [
        "move m9 to Q4 2022: x", "milestone m9 reached", "milestone m2 reached", "milestone m1 done", "milestone m1 reached as-of 2099-01-01",
        "move m1 to Q4 2022", "drop a1 for a2: x", "ask to @sky by @ruth: x", "ask to nobody by @ruth: x", "ask to @police due soon by @ruth: x",
      ]),
    Scene(given: ["act on r2: Train", "object a1 @ruth: x"], lines: ["resolve o1", "resolve o2: x", "fix o1: x", "drop o1: x"]),
    Scene(
      given: ["act @police by Q3 2022 on r2: Train", "adopt"],
      lines: [
        "fix a1 by Q4 2022", "by Q4 2022", "plan at v2", "digest since v2", "export heard json at v1", "export plan json since v1",
        "export record json for board",
      ]),
    Scene(
      lines: [
        "appoint @ruth", "appoint @hall: x", "appoint @priya: x", "appoint @amina: x", "appoint @students: x", "appoint @nobody: x",
        "appoint @ruth from Q4 2023 to Q3 2022: x", "appoint @ruth from summer: x", "appoint @ruth to: x", "dismiss @ruth: x", "recuse @ruth a1",
        "ask by @ruth: x", "ask: x", "ask by @ruth", "reply b1 by @ruth: x", "report a1 limited by @police: x", "assess a1 limited by @ruth: x",
      ]),
    Scene(
      given: ["act by Q3 2022 on r2: Train", "move a1 to Q4 2022: late"], lines: ["fix a1 by Q1 2023"]),
    Scene(
      lines: [
        "@amina prvate: x", "@amina anonymous: x", "@amina +private: x", "@amina: (private) x", "@amina: anon: x", "park @amina: private: x",
        "heard p1 by @ruth: (confidential) x",
      ]),
    Scene(
      given: ["act @priya on r2: Train", "object a1 @ruth: x", "undo"],
      lines: [
        "erase a1 yes: x", "erase #0 yes: x", "erase #999 yes: x", "erase #21 yes: x", "erase @priya yes: x", "erase @students yes: x", "retract #3: x",
      ]),
    Scene(lines: ["ls issues on r2", "ls a named", "ls groups @police", "ls k idea"]),
    Scene(given: ["join parents named: Bo Lee (Riverton Police Service)"], lines: ["appoint @bo: x"]),
    Scene(
      given: ["appoint @ruth: Chair", "act @police by Q3 2022 on r2: Train", "recuse @ruth a1", "ask by @ruth: When?"],
      lines: [
        "fix @ruth group", "fix @ruth anon", "dismiss @ruth", "ask by @amina: x", "reply b1 by @sky: x", "reply b1: x", "reply b1 by @police",
        "report a1 limited", "report a1 by @police: x", "report a1 done by @police: x", "report a1 limitd by @police: x", "report a1 limited by @ruth: x",
        "report a1 limited as-of 2022-02-30 by @police: x", "report a1 complete by @police",
        "report a1 limited 11 by @police: x", "report a1 limited 39/38 by @police: x", "report a1 limited 1/0 by @police: x",
        "report a1 limited 011/38 by @police: x", "report a1 limited 1/38 2/38 by @police: x", "measure a1 34/38: x", "measure a1 by Q1 2023: x",
        "retract s1: x",
        "assess a1 limited by @ruth: x", "assess a1 limited by @amina: x", "assess a1 limited complete by @ruth: x",
      ]),
    Scene(
      given: ["set fiscal-year april"],
      lines: [
        "act by FY22 Q2: x", "act by FY22: x", "act by Q2-Q1 FY2022/23: x", "set fiscal-year-named 22", "set smallest-group 5", "set smallest-group public -1",
      ]),
    Scene(
      given: ["join students anon: Bo Lee", "act @students by Q3 2022 on r2: Train"],
      lines: ["accept a1 by @bo: in May", "decline a1 by @bo: in May", "report a1 limited by @bo: in May"]),
    Scene(lines: ["group guides guild: Guides", "group guides police partner: Guides"]),
    Scene(isPrompt: true, lines: ["ado", "dism @ruth: x", "dismis @ruth: x"]),
    Scene(given: ["session: Empty"], lines: ["redo"]),
    Scene(given: ["focus look by Q2 2022: Look again", "source letters: Letters"], lines: ["focus look", "source letters"]),
  ]

  /// Where nothing has been recorded yet.
  static let empty = [
    "+trust", "fix . +trust", "s/a/b/", "show .", "undo", "discuss r1", "join students: Ann", "@ann: x", "fix p1 +a", "close",
  ]

  private static let boundary = [
    ": x", "hello", "und", "Amina: hello", "withdraw p1", "gauge a1 @gov=4", "session:Riverton", "@amina:no space", "@amina the data isn't here",
    "@amina 10:30 we met",
    "@amina", "p1 +trust",
    "p1: new words", "who: x", "?say: x", "session", "session:", "issue r2:", "@amina:",
  ]
  private static let head = [
    "@amna: x", "@zzzzzz: x", "@amina @ruth: x", "@amina on: x", "@amina on r99: x", "@amina on r1 on r2: x", "@amina re p99: x",
    "@amina re a1: x", "@amina re x: x",
    "@amina lang french: x", "@amina private anon: x", "@amina idea idea: x", "@amina concrn: x", "@sky named: x",
    "act @police,@district: x", "act @?: x",
    "act by: x", "act by Q5 2022: x", "act by Q2: x", "act by FY22 Q2: x", "act by Q2-Q1 2022: x", "fix p1 p2: x", "fix p99 +a",
    "fix a1 +a", "measure p1: x",
    "retract x: y", "undo x", "undo 1 2", "say: x", "coverage r2", "note r2: x", "@amina private on zebra: x",
    "@amina private my cousin was carded",
  ]
  private static let codes = [
    "group p1: X", "group x_y: X", "group h: Health", "group amina: X", "body students: X", "join studens: Ann", "join p1: Ann",
    "theme 2022: X", "join parents @a_b: Ann",
    "join parents @p1: Ann", "regrets city: x", "group x within city: X",
  ]
  private static let table = [
    "when 2022-02-30", "when 2022-06-15 to 2022-06-14", "when 2022-06-14 2022-06-15", "when", "group x seats many: X",
    "group x police partner: X",
    "group students within students", "body library", "focus look by Q2 2022", "source letters people 3", "source new", "facilitator: A; B",
    "facilitator @amina: Dana Reyes", "scribe: Amina Farah", "join parents: Ann; ; Bo", "join parents @lee: Ann Lee; Bo Lee",
    "join parents @amina: Ann",
    "join parents private: Ann", "leave @students", "fix @amina", "fix @amina: A; B", "fix @amina as @ruth", "fix @students named",
    "set year 22", "set year 2022 x",
    "set colour red", "set yaer 2022", "set fiscal-year spring",
  ]
  private static let words = [
    "discuss r99", "close", "close r2", "retract p1", "restore p99", "fix p1", "fix p1 on r99", "fix p1 re p1", "note",
  ]
  private static let plan = [
    "act: :: x", "act: x ::", "act @amina: x", "act from p99: x", "answer r2: x", "answer r2 perhaps: x", "answer r99 partly: x",
    "measure a1: x", "drop a1: x", "draft r99",
  ]
  private static let look = [
    "show zzz", "show p99", "show", "ls zzz", "find:", "log zzz", "help zzz", "help unod", "export", "export plan",
    "export heard", "export markdwon", "export plan markdown in fr", "export heard markdown in de", "export heard markdown in",
    "export plan plan json", "export markdown for", "export markdown for friends", "export markdown to", "quit now",
  ]

  /// All of them as they are kept in `Refusals.txt`.
  static var text: String {
    var parts = [header]
    for scene in scenes {
      parts.append(
        (scene.given.map { "given " + $0 } + scene.elsewhere.map { "given elsewhere " + $0 } + (scene.isPrompt ? ["at the prompt"] : []))
          .joined(separator: "\n"))
      for line in scene.lines {
        var story = Riverside.examples()
        for given in scene.given { story.must(given) }
        for given in scene.elsewhere { story.must(given, on: "two") }
        story.isPrompt = scene.isPrompt
        parts.append(specimen(line, &story))
      }
    }
    parts.append("given nothing")
    for line in empty {
      var story = Story()
      parts.append(specimen(line, &story))
    }
    parts += bytes.map { specimen($0.name, refusal: refusal(of: $0.bytes)) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static let header = """
    # Every refusal, whole: the line, the place under it (column and length), what is said, what is offered, and the line that the prompt puts back.
    # Made by RefusalTests; ROUNDTABLE_RECORD=1 writes it anew.
    """

  /// Bytes that do not form a line, each with what it is.
  private static let bytes: [(name: String, bytes: [UInt8])] = [
    ("(65537 bytes)", [UInt8](repeating: 0x78, count: 65_537)), ("(é and NUL)", Array("é\u{0}".utf8)),
    ("(é and a byte that is no UTF-8)", Array("é".utf8) + [0xFF]),
  ]

  private static func refusal(of bytes: [UInt8]) -> Refusal? {
    do throws(Refusal) {
      _ = try LineBytes.check(bytes)
      return nil
    } catch {
      return error
    }
  }

  private static func specimen(_ line: String, _ story: inout Story) -> String { specimen(line, refusal: story.type(line).refusal) }

  private static func specimen(_ line: String, refusal: Refusal?) -> String {
    guard let refusal else { return "> \(line)\n  TAKEN, and should not be" }
    var lines = [
      "> \(line)", "  " + String(repeating: " ", count: refusal.span.column - 1) + String(repeating: "^", count: refusal.span.length),
    ]
    lines.append("  \(refusal.span.column)+\(refusal.span.length): \(refusal.message.spelled)")
    lines += refusal.suggestions.map { "  - \($0.spelled)" }
    if let mended = refusal.mended { lines.append("  = \(mended)") }
    return lines.joined(separator: "\n")
  }
}
