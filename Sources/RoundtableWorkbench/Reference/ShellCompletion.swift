import RoundtableExport
import RoundtableReports

/// Scripts that let a shell complete the program's words: subcommands, options, names of sessions, and in `roundtable do NAME '…'` what
/// TAB would offer at the prompt. Made from the program's own options.
package enum ShellCompletion: String, CaseIterable, Sendable {
  /// GNU bash, from version 4.
  case bash
  /// zsh, from version 5.
  case zsh
  /// fish, from version 3.
  case fish

  /// The script for the shell; ends with a line break.
  package func script(for program: ProgramReference) -> String {
    switch self {
    case .bash: BashCompletion.script(program)
    case .zsh: ZshCompletion.script(program)
    case .fish: FishCompletion.script(program)
    }
  }

  /// What may stand at a place after a subcommand.
  enum Place: Equatable {
    /// A session that is there.
    case session
    /// A file.
    case file
    /// A line of the language, as one word of the shell.
    case line
    /// Words of the language after export, each a word of the shell.
    case words
    /// One of these.
    case choice([String])
    /// Something that is made up.
    case free
  }

  /// The places after a subcommand, in order.
  static func places(of subcommand: ProgramReference.Subcommand) -> [Place] {
    subcommand.positionals.map { argument in
      switch argument.name {
      case "name": subcommand.takesSession ? .session : .free
      case "file": .file
      case "line": .line
      case "words": .words
      case "document": .choice(Document.allCases.filter { FormatTable.schema(of: $0) != nil }.map(\.rawValue))
      case "shell": .choice(ShellCompletion.allCases.map(\.rawValue))
      default: .free
      }
    }
  }

  /// What may stand after an option.
  enum Value: Equatable {
    /// A folder.
    case folder
    /// A template that comes with the program, or a file.
    case template
    /// Something that is made up.
    case free
  }

  /// What may stand after an option of this name.
  static func value(of option: ProgramReference.Argument) -> Value {
    switch option.name {
    case "sessions", "exports": .folder
    case "template": .template
    default: .free
    }
  }
}

extension ProgramReference {
  /// The options that take a value, wherever they may stand.
  var optionsWithValue: [Argument] {
    var seen: Set<String> = []
    return (everywhere + subcommands.flatMap(\.arguments)).filter { $0.kind == .option && seen.insert($0.name).inserted }
  }
}
