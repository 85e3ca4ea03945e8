/// What the program can be called with: its subcommands, and the options that go everywhere. The man page and the completions of shells
/// are made from it; the program fills it from its own options, so that nothing is said twice.
package struct ProgramReference: Sendable, Equatable {
  /// One thing that may stand after a subcommand.
  package struct Argument: Sendable, Equatable {
    /// How it is given.
    package enum Kind: String, Sendable {
      /// A word at its place.
      case positional
      /// `--name value`.
      case option
      /// `--name`.
      case flag
    }

    /// How it is given.
    package let kind: Kind
    /// The long name without its hyphens, or a positional's name.
    package let name: String
    /// What its value is called; empty for a flag.
    package let value: String
    /// What it does, as one sentence; empty when nothing is said.
    package let about: String
    /// True when it may be left out.
    package let isOptional: Bool
    /// True when several may be given.
    package let repeats: Bool

    /// An argument, optional and given once unless said.
    package init(kind: Kind, name: String, value: String = "", about: String = "", isOptional: Bool = true, repeats: Bool = false) {
      self.kind = kind
      self.name = name
      self.value = value
      self.about = about
      self.isOptional = isOptional
      self.repeats = repeats
    }

    /// As a synopsis shows it: `NAME`, `[FILE]`, `[--from line]`.
    package var synopsis: String {
      let bare =
        switch kind {
        case .positional: name.uppercased() + (repeats ? " ..." : "")
        case .option: "--\(name) \(value)"
        case .flag: "--\(name)"
        }
      return isOptional ? "[\(bare)]" : bare
    }
  }

  /// One subcommand.
  package struct Subcommand: Sendable, Equatable {
    /// The word that is typed.
    package let name: String
    /// What it does, as one sentence.
    package let about: String
    /// What may stand after it, without what goes everywhere.
    package let arguments: [Argument]

    /// A subcommand, with its own arguments only.
    package init(name: String, about: String, arguments: [Argument]) {
      self.name = name
      self.about = about
      self.arguments = arguments
    }

    /// The words at their places, in order.
    package var positionals: [Argument] { arguments.filter { $0.kind == .positional } }

    /// True when the first word after it is the name of a session that is there.
    package var takesSession: Bool { positionals.first?.name == "name" && name != "new" && name != "rebuild" }
  }

  /// What the program is, as one sentence.
  package let about: String
  /// Its name and version: `roundtable 0.3.0`.
  package let version: String
  /// What goes after every subcommand, and before it.
  package let everywhere: [Argument]
  /// The subcommands, in the order in which they are listed.
  package let subcommands: [Subcommand]
  /// The names of the templates that come with it.
  package let templates: [String]

  /// The reference of a program.
  package init(about: String, version: String, everywhere: [Argument], subcommands: [Subcommand], templates: [String]) {
    self.about = about
    self.version = version
    self.everywhere = everywhere
    self.subcommands = subcommands
    self.templates = templates
  }
}
