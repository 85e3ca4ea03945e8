import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("A line that is private, or may be, is never echoed")
struct SecretTests {
  /// Words that stand for a secret; none is a word of the language, a code or part of a message.
  private static func secrets(_ dice: inout Dice) -> [String] { (0..<4).map { _ in "zq\(dice.roll(1_000_000))xv" } }

  /// Lines of many shapes; W1 to W4 stand for the words.
  private static let shapes = [
    "@amina private: W1 W2", "@sky verbatim private: W1: W2 10:30", "@amina PRIVATE: W1", "@amina priv: W1 W2", "@amina privat: W1",
    "@amina privte: W1",
    "@amina private W1 W2 W3", "@amina private:W1 W2", "@amina:private W1", "@amina:private: W1 W2", "@amina private,W1: W2",
    "@amina, private: W1 W2", "@amina,private: W1",
    "private: W1 W2", "private W1",
    "priv @amina: W1", "private @amina: W1 W2", "@W1 private: W2", "@W1,@amina private: W2", "@amina @W1 private: W2",
    "@amina private @W1: W2",
    "@amina private on W1: W2", "@amina private on r2,W1: W2", "@amina private re W1: W2", "@amina private lang W1: W2",
    "@amina private lang fr,W1: W2",
    "@amina private by W1: W2", "@amina private from W1: W2", "@amina private anon: W1", "@amina private private: W1",
    "@amina private verbatim paraphrase: W1",
    "@amina private W1: W2 W3", "@amina W1 private: W2", "@amina W1 W2 private W3", "@? private: W1", "@?,@W1 private: W2",
    "say @amina private: W1", "say private: W1",
    "sya @amina private: W1 W2", "saay private @W1: W2", "W1 private: W2", "W1 @amina private W2", "say @amina private W1 W2 W3 W4",
    "s @amina private: W1",
    "fix p1 private: W1 W2", "fix p1 private W1", "fix p99 private: W1", "fix . private: W1", "fix @amina private: W1 W2 (W3)",
    "fix @W1 private: W2",
    "fix @amina private in W1: W2", "fix @amina private as @W1: W2 W3", "fix @amina as @W1 private W2: W3", "fix @amina as W1 private: W2",
    "fix a1 private: W1",
    "fix @priya private: W1 W2", "fixx @amina private: W1", "join students private: W1 W2", "join students @W1 private: W2 W3",
    "join W1 private: W2",
    "join students @W1 priv: W2; W3", "note private: W1 W2", "note private W1 W2", "retract p1 private: W1", "act private: W1 :: W2",
    "act @police private W1: W2",
    "act by W1 private: W2", "answer r2 partly private: W1", "answer W1 private partly: W2", "issue private W1: W2", "body private W1",
    "body private-W1 W2: W3",
    "focus private by W1: W2", "source private people W1: W2", "group students private: W1", "group W1 private within W2: W3",
    "group x within privW1: W2",
    "facilitator private: W1", "theme private W1: W2", "regrets private: W1", "regrets valley private: W1", "leave @amina private: W1",
    "leave @W1 private", "close private: W1", "close r2 private: W1", "find private: W1", "set private W1", "set W1 private",
    "help private W1", "?private W1",
    "export plan private to W1", "undo private W1", "when private W1", "measure a1 private: W1", "drop a1 private: W1",
    "restore p1 private W1", "show private W1",
    "ls private W1", "log private W1", "draft private W1", "heard p1 private: W1", "park private: W1", "@amina　private：W1 W2",
    "＠W1 private：W2",
    "@amina +W1x:y private W2", "@amina private +9W1: W2", "@amina private on: W1", ": private W1", "p1 private W1", "p1 private: W1",
    ". private: W1", "@W1 private",
    "@amina private", "join priv-group @W1: A; B", "issue privacy W1: W2",
  ]

  @Test("Neither message nor suggestions, receipt nor warnings hold a word of the text", arguments: shapes)
  func hidden(_ shape: String) {
    var dice = Dice(shape.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % 1_000_003 })
    for _ in 0..<3 {
      let secrets = Self.secrets(&dice)
      var line = shape
      for (index, secret) in secrets.enumerated() { line = line.replacing("W\(index + 1)", with: secret) }
      if shape.hasPrefix(": ") { continue }
      var story = Riverside.examples()
      story.must("act @priya on r2: Train")
      story.must("group priv-group: A group")
      let answer = story.type(line)
      var described = answer.receipt + " " + (answer.recording?.warnings.map(\.spelled).joined(separator: " ") ?? "")
      if let refusal = answer.refusal {
        described += " " + refusal.message.spelled + " " + refusal.suggestions.map(\.spelled).joined(separator: " ")
      }
      let head = Set(Line(line).tokens.map(\.word))
      for secret in secrets where line.contains(secret) {
        // A word of the head of a line that was taken is a code or a handle by now, and no secret.
        if answer.refusal == nil, head.contains(where: { $0.contains(secret) }) { continue }
        #expect(!described.contains(secret), "\(line) -> \(described)")
      }
      if let recording = answer.recording { #expect(recording.isSecret, "the line must skip the history: \(line)") }
    }
  }

  @Test("A refusal still says what is wrong, in words of the language")
  func stillClear() {
    var story = Riverside.story()
    func message(_ line: String) -> String { story.type(line).refusal?.message.spelled ?? "" }
    #expect(message("@amina private anon: x").contains("private and anon"))
    #expect(message("@amina private on r99: x").contains("is no issue"))
    #expect(message("@amina private on r2 on r2: x").contains("there twice"))
    #expect(message("@sky private named: x") == "private and named are two levels; a line has one")
    #expect(story.type("@amina private zzz yyy").refusal?.suggestions.contains { $0.spelled.contains("zzz") } == false)
  }

  @Test("Known words of the session are said, since they are no secret")
  func knownWords() {
    var story = Riverside.story()
    let refusal = story.type("fix @priya private in students named").refusal
    #expect(refusal?.message.spelled.contains("private and named") == true)
    story.must("act @priya: Train")
    #expect(story.type("fix @priya private").refusal?.message.spelled.contains("@priya is the owner of a1") == true)
  }

  @Test("A line becomes secret by any word of its head, however it is written")
  func whatIsSecret() {
    for line in [
      "@a private: x", "@a PRIVATE x", "priv", "x privacy y: z", "@a,private: x", "@a, private: x", "@a， private：x", "@a private:x",
      "@a\u{3000}private: x",
    ] {
      #expect(Line(line).isSecret, "\(line)")
    }
    for line in ["@a +privacy: x", "note: priv", "@private: x", "deprived: x", "@a +data-privacy: x", "act on r2: Private tutors for all"] {
      #expect(!Line(line).isSecret, "\(line)")
    }
  }

  /// Slips that a note-taker may make, none of which is taken; W stands for the words.
  private static let slips = [
    "@amina prvate: W", "@amina pirvate: W", "@amina rpivate: W", "@amina privatte: W", "@amina confidential: W", "@amina off-record: W",
    "@amina secret: W", "@amina (private): W", "@amina [private]: W", "@amina -private: W", "@amina /private: W", "@amina \"private\": W",
    "@amina +private: W", "@amina +prvate: W", "@amina +confidential: W", "@amina anon-private: W", "@amina nonpublic: W",
    "@amina рrivate: W", "@amina ｐｒｉｖａｔｅ: W", "@amina 𝗽𝗿𝗶𝘃𝗮𝘁𝗲: W", "@amina pri\u{AD}vate: W", "@amina \u{200B}private: W", "@amina prívate: W",
    "@amina: private: W", "@amina : private: W", "@amina: (private) W", "@amina: [Private] W", "@amina: PRIVATE - W", "@amina: private – W",
    "@amina: *private* W", "@amina: \"private\" W", "@amina: confidential: W", "@amina: (confidential) W", "@amina: off the record: W",
    "@amina: prvate: W", "@amina: ｐｒｉｖａｔｅ： W", "@amina: рrivate. W", "@amina: strictly confidential; W", "@amina: please keep this private: W",
    "@amina: in confidence, W", "@amina anon: (private) W", "object a1 @amina: private: W", "fix p1: (private) W", "park @amina: private: W",
    "heard p1 by @ruth: (confidential) W", "dispute p1: private: W", "@amina prvate W", "@amina confidential W W", "@amia private W", "@amia W W",
  ]

  @Test("A slip of the word is refused, whatever it is written in and wherever it is, and nothing of the words is said", arguments: slips)
  func slip(_ pattern: String) {
    var story = Riverside.examples()
    story.must("act @priya on r2: Train")
    let refusal = story.type(pattern.replacing("W", with: "zq77xv")).refusal
    #expect(refusal?.isSecret == true)
    let said = [refusal?.message.spelled ?? ""] + (refusal?.suggestions.map(\.spelled) ?? [])
    #expect(!said.joined().contains("zq77xv"), "\(said)")
    #expect(said.last == "the words are not shown, since they may be private")
  }

  @Test("The corrected line is offered without the words, and the prompt gets it whole")
  func corrected() {
    var story = Riverside.examples()
    func refusal(_ line: String) -> Refusal? { story.type(line).refusal }
    for line in ["@amina prvate: x", "@amina +private: x", "@amina: (private) x", "@amina: private: x", "@amina confidential: x"] {
      #expect(refusal(line)?.suggestions.first?.spelled == "@amina private: …", "\(line)")
    }
    #expect(refusal("@amina on r2: (private) my uncle")?.mended == "@amina on r2 private: my uncle")
    #expect(refusal("@amina: anon: my uncle")?.mended == "@amina anon: my uncle")
    #expect(refusal("@amina: anon: my uncle")?.isSecret == false)
  }

  @Test(
    "Words that only begin with such a word are taken",
    arguments: [
      "@amina: Private schools should pay too", "@amina: Secret lists: that is what they keep", "@amina: private-sector jobs",
      "@amina private: off the record: my uncle", "@amina: Group work, mostly", "@amina: Confidential hotlines would help", "note: private: a call",
      "@amina anon: anonymous: I was there",
    ])
  func ordinary(_ line: String) {
    var story = Riverside.examples()
    #expect(story.type(line).refusal == nil)
  }

  @Test("A refusal of any line shows its head, and never what follows the colon")
  func headAlone() {
    var story = Riverside.examples()
    for line in ["@amia: zq77xv", "@amina on r99: zq77xv", "@amina wrong: zq77xv", "act by soon: zq77xv", "fix p99: zq77xv", "join nowhere: zq77xv"] {
      let refusal = story.type(line).refusal
      let said = [refusal?.message.spelled ?? ""] + (refusal?.suggestions.map(\.spelled) ?? [])
      #expect(refusal != nil && !said.joined().contains("zq77xv"), "\(line): \(said)")
    }
  }

  @Test("Whoever is named, and whatever is touched, makes a line secret: for its history, its drafts and its receipts")
  func byWhatItTouches() {
    var story = Riverside.examples()
    for line in ["fix @amina private", "park @amina: zq1", "heard p1 by @amina: zq2", "@ruth private: zq3", "act @priya: Train", "object a1 @amina: zq4"] {
      story.must(line)
    }
    let secret = [
      "@amina: x", "pass @amina: x", "queue @amina: x", "leave @amina: x", "park @amina: x", "resolve k1: x", "heard p1 by @amina: x", "dispute h1: x",
      "object a1 @amina: x", "resolve o1: x", "fix p3: x", "fix @amina: New Name", "retract p3: x", "@amina,@ruth: x", "@amia: x",
    ]
    for line in secret { #expect(story.desk().secrecy(of: Line(line)) == .private, "\(line)") }
    for line in ["@ruth: x", "note: x", "park @ruth: x"] {
      #expect(story.desk().secrecy(of: Line(line)) < .private, "\(line)")
    }
    for line in secret.prefix(9) {
      let answer = story.type(line.replacing(": x", with: ": zq77xv"))
      #expect(!answer.receipt.contains("zq77xv"), "\(line): \(answer.receipt)")
    }
  }

  @Test("Words of somebody whose own choice is private are not in the receipt, though no head said so")
  func byChoice() {
    var story = Riverside.story()
    story.must("fix @amina private")
    let answer = story.type("@amina: zebra")
    #expect(answer.recording?.isSecret == true)
    #expect(!answer.receipt.contains("zebra"))
    let fixed = story.type("fix p1: tiger")
    #expect(fixed.recording?.isSecret == true)
    #expect(!fixed.receipt.contains("tiger") && !fixed.receipt.contains("zebra"))
    let retracted = story.type("retract p1: in error")
    #expect(!retracted.receipt.contains("tiger"))
    let restored = story.type("restore p1")
    #expect(!restored.receipt.contains("tiger"))
  }
}
