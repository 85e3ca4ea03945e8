import RoundtableLanguage
import RoundtableWorkbench
import Testing

/// The man page and the completions of shells.
@Suite("The reference")
struct ReferenceTests {
  private static let program = ProgramReference(
    about: "A workbench: it's small.", version: "roundtable 9.9",
    everywhere: [
      .init(kind: .flag, name: "json", about: "JSON lines."),
      .init(kind: .option, name: "sessions", value: "dir", about: "Where [else]: here."),
    ],
    subcommands: [
      .init(
        name: "new", about: "Make one.",
        arguments: [.init(kind: .positional, name: "name", isOptional: false), .init(kind: .option, name: "template", value: "template")]),
      .init(
        name: "do", about: "Do one line; it's quick.",
        arguments: [.init(kind: .positional, name: "name", isOptional: false), .init(kind: .positional, name: "line", isOptional: false)]),
      .init(
        name: "run", about: "Run a script.",
        arguments: [.init(kind: .positional, name: "name", isOptional: false), .init(kind: .positional, name: "file")]),
    ], templates: ["sro"])

  @Test("The man page holds every verb with its synopses, every topic and every command")
  func manPage() {
    let page = ManPage.text(Self.program)
    let words = page.replacing(["\\-": "-", "\\(aq": "'", "\\(dq": "\"", "\\(ha": "^", "\\(ti": "~", "\\(ga": "`"])
    for verb in CommandTable.all {
      for synopsis in verb.synopses {
        #expect(words.contains(".B \"" + synopsis.replacing(["…": "...", "\"": "\\(dq"]) + "\""), "\(synopsis)")
      }
    }
    for topic in HelpTopic.all { #expect(words.contains(".SS \"\(topic.name): ")) }
    for command in Self.program.subcommands { #expect(words.contains(".B \"roundtable \(command.name)")) }
    #expect(words.contains("--sessions dir"))
  }

  @Test("The man page is ASCII, and no line of text is taken for a request")
  func roff() {
    let page = ManPage.text(Self.program)
    #expect(page.utf8.allSatisfy { $0 < 128 })
    let requests: Set = [".TH", ".SH", ".SS", ".PP", ".IP", ".TP", ".TQ", ".B", ".nf", ".fi"]
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }

  @Test("Each shell's script has the commands and options, and quotes what would break it", arguments: ShellCompletion.allCases)
  func scripts(_ shell: ShellCompletion) {
    let script = shell.script(for: Self.program)
    for word in ["new", "do", "run", "json", "sessions", "template", "sro"] { #expect(script.contains(word)) }
    #expect(script.hasSuffix("\n"))
    switch shell {
    case .bash: #expect(script.contains("do) places=(session line) ;;"))
    case .zsh: #expect(script.contains("'do:Do one line; it'\\''s quick.'") && script.contains("[Where \\[else\\]\\: here.]"))
    case .fish: #expect(script.contains("'Do one line; it\\'s quick.'"))
    }
  }
}

extension String {
  /// The text with each of these in place of what it stands for, the longest first.
  fileprivate func replacing(_ pairs: [String: String]) -> String {
    pairs.sorted { $0.key.utf8.count > $1.key.utf8.count }.reduce(self) { text, pair in
      text.split(separator: pair.key, omittingEmptySubsequences: false).joined(separator: pair.value)
    }
  }
}
