import ArgumentParser
import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableTerminal

/// The program: reads its arguments as bytes, hands them to a subcommand, and ends with the code that language.md lists.
@main
enum Main {
  static func main() {
    Screen.ignoreBrokenPipes()
    switch Arguments.read() {
    case .failure(let problem): leave(with: problem.code, saying: problem.message)
    case .success(let words): run(words)
    }
  }

  private static func run(_ words: [String]) {
    do {
      var command = try Roundtable.parseAsRoot(Arguments.flagsBehindTheSubcommand(words))
      try command.run()
    } catch let end as Ending {
      if words.contains("--json"), let message = end.message { leave(with: end.code, telling: message) }
      leave(with: end.code, saying: end.message)
    } catch {
      let text = Roundtable.fullMessage(for: error)
      if Roundtable.exitCode(for: error) == .success {
        Screen().write(text + (text.hasSuffix("\n") ? "" : "\n"))
        exit(0)
      }
      leave(with: .wrongUse, saying: text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text)
    }
  }

  /// The same for a program that reads: one JSON line.
  private static func leave(with code: ExitCode, telling message: String) -> Never {
    let object = JSONValue.object(of: ["ok": .bool(false), "message": .string(message), "suggestions": .array([])])
    Screen(descriptor: 2).write(object.compact + [UInt8(ascii: "\n")])
    exit(code.rawValue)
  }

  private static func leave(with code: ExitCode, saying message: String?) -> Never {
    if let message { Screen(descriptor: 2).write("error: " + message + "\n") }
    exit(code.rawValue)
  }
}

/// How the program ends, the same for every subcommand. Language, section 6.
enum ExitCode: Int32 {
  case done = 0
  case refused = 1
  case wrongUse = 2
  case scriptStopped = 3
  case sessionUnusable = 4
  case newerProgram = 5
  case interrupted = 130
}

/// The end of a subcommand that is not the usual one.
struct Ending: Error {
  /// What the program exits with.
  let code: ExitCode
  /// What is said on standard error; nil when all is said already.
  let message: String?

  init(_ code: ExitCode, _ message: String? = nil) {
    self.code = code
    self.message = message
  }
}

/// The words the program was called with.
enum Arguments {
  struct Problem: Error {
    let code: ExitCode
    let message: String
  }

  /// The words behind the program's name, as text. Bytes that are no UTF-8 are refused with their offset, since Swift's own
  /// `CommandLine.arguments` would repair them silently.
  static func read() -> Result<[String], Problem> {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = CommandLine.unsafeArgv[index] else { continue }
      let bytes = UnsafeRawBufferPointer(start: pointer, count: strlen(pointer))
      guard let word = String(validating: bytes, as: UTF8.self) else {
        let offset =
          (0..<bytes.count).first {
            String(validating: bytes[...$0], as: UTF8.self) == nil && String(decoding: bytes[...$0], as: UTF8.self).unicodeScalars.last == "\u{FFFD}"
              && !isLead(bytes, $0)
          } ?? 0
        let isLine = words.contains("do")
        return .failure(Problem(code: isLine ? .refused : .wrongUse, message: "byte \(offset) of argument \(index) is not UTF-8; nothing was recorded"))
      }
      words.append(word)
    }
    return .success(words)
  }

  /// True when the bytes up to here may be the beginning of a longer scalar that is sound.
  private static func isLead(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    (index + 1..<min(bytes.count, index + 4)).contains { String(validating: bytes[...$0], as: UTF8.self) != nil }
  }

  /// The flags that go everywhere, moved behind the subcommand, where ArgumentParser looks for them.
  static func flagsBehindTheSubcommand(_ words: [String]) -> [String] {
    let taking: Set = ["--sessions", "--exports", "--now", "--seed", "--as"]
    let alone: Set = ["--json", "--quiet", "--no-color", "--room"]
    var flags: [String] = []
    var rest = words[...]
    while let word = rest.first, taking.contains(word) || alone.contains(word) || taking.contains(where: { word.hasPrefix($0 + "=") }) {
      flags.append(rest.removeFirst())
      if taking.contains(word), !rest.isEmpty { flags.append(rest.removeFirst()) }
    }
    guard let subcommand = rest.popFirst() else { return flags }
    if subcommand.hasPrefix("-") || subcommand == "help" { return [subcommand] + rest }
    return [subcommand] + flags + rest
  }
}
