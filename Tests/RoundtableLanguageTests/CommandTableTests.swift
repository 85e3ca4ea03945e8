import Foundation
import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Every verb is described once, wholly, and its examples run")
struct CommandTableTests {
  /// The verbs of the language, chapter by chapter, as the contract lists them.
  private static let language = """
    session when where sitting facilitator scribe group body issue theme focus source agenda rule join person remove fix leave back regrets
    discuss close next say pass queue call heard confirm dispute clear split merge strike retract restore erase park resolve note
    draft act measure baseline support milestone feasible accept decline link unlink move drop answer
    gauge object adopt
    appoint dismiss recuse ask reply report assess
    who ls show trace find coverage voices gaps check names plan timeline log digest
    undo redo set help drafts room reveal quit export
    """

  private static let aliases = [
    "j": "join", "d": "discuss", "s": "say", "a": "act", "n": "note", "u": "undo", "h": "heard", "q": "queue", "g": "gauge", "o": "object",
  ]

  @Test("Every verb of the language is there once, and no other")
  func complete() {
    let language = Set(Self.language.split { $0.isWhitespace }.map(String.init))
    let here = CommandTable.all.map(\.name)
    #expect(here.count == Set(here).count)
    #expect(language.subtracting(here).sorted() == [], "verbs of the language that are not in CommandTable.all")
    #expect(Set(here).subtracting(language).sorted() == [], "verbs of CommandTable.all that are not in the language")
  }

  @Test("Aliases are the published ones")
  func aliases() {
    let here = Dictionary(uniqueKeysWithValues: CommandTable.all.compactMap { verb in verb.alias.map { ($0, verb.name) } })
    #expect(here == Self.aliases)
    for (alias, name) in here { #expect(CommandTable.verb(alias)?.name == name) }
  }

  @Test("Every verb is a file of its own, and every file is a verb")
  func files() throws {
    let files = try Self.files(in: "../../Sources/RoundtableLanguage/Verbs").map { $0.replacing(".swift", with: "").lowercased() }
    let verbs = Set(CommandTable.all.map(\.name))
    #expect(verbs.subtracting(files).sorted() == [], "verbs without a file in Verbs/")
    #expect(Set(files).subtracting(verbs).sorted() == [], "files in Verbs/ that are no verb of CommandTable.all")
  }

  @Test("Every verb is typed in the tests of verbs")
  func tested() throws {
    let tests = try Self.files(in: "Verbs").map { try String(contentsOf: Self.folder("Verbs").appending(path: $0), encoding: .utf8) }
    let missing = CommandTable.all.map(\.name).filter { name in
      !tests.contains { $0.contains("\"\(name)\"") || $0.contains("\"\(name) ") || $0.contains("\"\(name):") }
    }
    #expect(missing == [], "verbs that no test in Verbs/ types")
  }

  private static func folder(_ path: String) -> URL { URL(filePath: #filePath).deletingLastPathComponent().appending(path: path).standardized }

  private static func files(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder(path).path).filter { $0.hasSuffix(".swift") }
  }

  @Test("A verb has a summary, a synopsis for each form, three examples or more, and says what it refuses", arguments: CommandTable.all)
  func described(_ verb: Verb) {
    #expect(verb.summary.last == "." && verb.summary.first?.isUppercase == true)
    #expect(verb.examples.count >= 3)
    #expect(Set(verb.examples.map(\.line)).count >= 2, "examples that differ")
    #expect(!verb.refuses.isEmpty)
    #expect(verb.synopses.count == verb.forms.count)
  }

  @Test("A synopsis shows every slot of its form, in order, and its text", arguments: CommandTable.all)
  func synopses(_ verb: Verb) {
    for (form, synopsis) in zip(verb.forms, verb.synopses) {
      #expect(synopsis.hasPrefix(verb.name))
      var rest = synopsis.dropFirst(verb.name.count)
      for slot in form.slots {
        guard let place = rest.range(of: " " + slot.synopsis) else {
          Issue.record("\(synopsis) does not show \(slot.synopsis)")
          continue
        }
        rest = rest[place.upperBound...]
      }
      switch form.text {
      case .none: #expect(rest.isEmpty)
      case .optional(let words): #expect(rest == " [: \(words)]")
      case .required(let words): #expect(rest == ": \(words)")
      }
    }
  }

  @Test("The words of a synopsis are read by the form they stand for", arguments: CommandTable.all)
  func slotWords(_ verb: Verb) {
    for form in verb.forms {
      let words = form.slots.flatMap(\.words)
      #expect(Set(words).count == words.count, "a word would mean two things in \(verb.name)")
    }
  }

  @Test("Every example runs", arguments: CommandTable.all)
  func examples(_ verb: Verb) {
    for example in verb.examples {
      var story = Riverside.examples()
      for line in example.given { story.must(line) }
      let answer = story.must(example.line)
      #expect(answer.verb == verb.name, "\(example.line)")
      #expect(!answer.isNothing, "\(example.line) shows nothing of what the verb does")
    }
  }

  @Test("Every example may be shortened at the prompt as far as its verb is still the only one", arguments: CommandTable.all)
  func prefixes(_ verb: Verb) {
    let others = CommandTable.all.filter { $0.name != verb.name }
    for length in 1...verb.name.count {
      let prefix = String(verb.name.prefix(length))
      let isAnother = others.contains { $0.name == prefix || $0.alias == prefix }
      let isUnique = !others.contains { $0.name.hasPrefix(prefix) } || verb.alias == prefix
      var story = Riverside.examples()
      for line in verb.examples[0].given { story.must(line) }
      guard verb.examples[0].line.hasPrefix(verb.name) else { continue }
      story.isPrompt = true
      let answer = story.type(prefix + verb.examples[0].line.dropFirst(verb.name.count))
      let runs = length == verb.name.count || (isUnique && !isAnother && (verb.mayBeShortened || verb.alias == prefix))
      if runs { #expect(answer.verb == verb.name, "\(prefix)") } else { #expect(answer.verb != verb.name || isAnother, "\(prefix)") }
    }
  }

  @Test("What weighs most is typed in full")
  func full() {
    #expect(CommandTable.all.filter { !$0.mayBeShortened }.map(\.name) == ["erase", "drop", "adopt", "dismiss", "quit"])
  }
}

extension Verb: CustomTestStringConvertible {
  /// The verb's name, so that a failed test says which it was.
  package var testDescription: String { name }
}
