import ArgumentParser
import Glibc
import RoundtableExport
import RoundtableLanguage
import RoundtableRecord
import RoundtableTerminal
import RoundtableWorkbench

/// The program: reads its arguments as bytes, hands them to a subcommand, and ends with the code that language.md lists.
@main
enum Main {
  static func main() {
    Screen.ignoreBrokenPipes()
    do {
      run(try Arguments.read())
    } catch {
      leave(error)
    }
  }

  private static func run(_ words: [String]) {
    do {
      var command = try Roundtable.parseAsRoot(Arguments.flagsAfterSubcommand(words))
      try command.run()
      leave(Ending(.done))
    } catch let end as Ending {
      leave(end, asJSON: words.contains("--json"))
    } catch {
      let text = Roundtable.fullMessage(for: error)
      if Roundtable.exitCode(for: error) == .success {
        Screen().write(text + (text.hasSuffix("\n") ? "" : "\n"))
        leave(Ending(.done))
      }
      leave(Ending(.wrongUse, text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text))
    }
  }

  private static func leave(_ end: Ending, asJSON: Bool = false) -> Never {
    let lost = Screen.finishOutput()
    // Whoever reads through `head` has seen enough: nothing is said.
    let loss = lost == 0 || lost == EPIPE ? nil : "not everything could be written to standard output: \(SystemError.text(lost)). What is there is not complete"
    for message in [end.message, loss].compactMap(\.self) { Screen(descriptor: 2).write(Console(isJSON: asJSON).failure(message, at: nil)) }
    exit(end.code == .done && lost != 0 ? ExitCode.refused.rawValue : end.code.rawValue)
  }
}

/// The words the program was called with.
enum Arguments {
  /// The words after the program's name, as text. Bytes that are not UTF-8 are refused with their offset, since Swift's own
  /// `CommandLine.arguments` would repair them silently.
  static func read() throws(Ending) -> [String] {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = CommandLine.unsafeArgv[index] else { continue }
      let bytes = Array(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
      guard let word = String(validating: bytes, as: UTF8.self) else {
        let code: ExitCode = words.contains("do") ? .refused : .wrongUse
        throw Ending(code, "byte \(LineBytes.firstInvalid(bytes)) of argument \(index) is not UTF-8; nothing was recorded")
      }
      words.append(word)
    }
    return words
  }

  /// The options that go everywhere, moved after the subcommand, where ArgumentParser looks for them. A single word stays: `--version` answers at once.
  static func flagsAfterSubcommand(_ words: [String]) throws -> [String] {
    guard words.count > 1, words.first?.hasPrefix("--") == true else { return words }
    let everywhere = try ProgramReference.ofThisProgram().everywhere
    var flags: [String] = []
    var rest = words[...]
    while let word = rest.first, let option = everywhere.first(where: { "--" + $0.name == word.prefix { $0 != "=" } }) {
      guard option.kind == .option || !word.contains("=") else { break }
      flags.append(rest.removeFirst())
      if option.kind == .option, !word.contains("="), !rest.isEmpty { flags.append(rest.removeFirst()) }
    }
    guard let subcommand = rest.popFirst() else { return flags }
    if subcommand.hasPrefix("-") || subcommand == "help" { return [subcommand] + rest }
    return [subcommand] + flags + rest
  }
}
