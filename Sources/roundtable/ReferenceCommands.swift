import ArgumentParser
import FoundationEssentials
import RoundtableLanguage
import RoundtableImport
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable man`
struct Man: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the manual as a page for man: roundtable man | man -l -")

  @OptionGroup var options: Options

  func run() throws { Screen().write(ManPage.text(try ProgramReference.ofThisProgram())) }
}

/// `roundtable completions bash|zsh|fish`
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print a script that lets a shell complete the program's words, and lines in roundtable do.")

  @Argument(help: "bash, zsh or fish.") var shell: ShellCompletion
  @OptionGroup var options: Options

  func run() throws { Screen().write(shell.script(for: try ProgramReference.ofThisProgram())) }
}

/// `roundtable card`
struct Card: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the crib: one page of 80 columns, to lay beside the laptop.")

  @OptionGroup var options: Options

  func run() throws { Screen().write(HelpCard.lines.joined(separator: "\n") + "\n") }
}

extension ShellCompletion: ExpressibleByArgument {}

extension ProgramReference {
  /// What ArgumentParser knows of this program's own options, so that they are described in one place.
  static func ofThisProgram() throws -> ProgramReference {
    let root: Description.Command
    do {
      root = try JSONDecoder().decode(Description.self, from: Data(Roundtable._dumpHelp().utf8)).command
    } catch {
      throw Ending(.wrongUse, "the program's options can not be described")
    }
    let everywhere = root.ownArguments.filter { !["help", "version"].contains($0.name) }
    let names = Set(everywhere.map(\.name) + ["help", "version"])
    return ProgramReference(
      about: root.abstract ?? "", version: Roundtable.configuration.version, everywhere: everywhere,
      subcommands: (root.subcommands ?? []).filter { $0.commandName != "help" }.map { command in
        Subcommand(name: command.commandName, about: command.abstract ?? "", arguments: command.ownArguments.filter { !names.contains($0.name) })
      }, templates: Template.builtIn)
  }
}

/// The part of ArgumentParser's description of a program (`--experimental-dump-help`, version 0) that is read here.
private struct Description: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let subcommands: [Command]?
    let arguments: [Argument]?

    var ownArguments: [ProgramReference.Argument] {
      (arguments ?? []).filter(\.shouldDisplay).compactMap { argument in
        guard let kind = ProgramReference.Argument.Kind(rawValue: argument.kind) else { return nil }
        let name = argument.names?.first { $0.kind == "long" }?.name ?? argument.valueName ?? ""
        return ProgramReference.Argument(
          kind: kind, name: name, value: kind == .option ? argument.valueName ?? "" : "", about: argument.abstract ?? "", isOptional: argument.isOptional,
          repeats: argument.isRepeating)
      }
    }
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
  }

  let command: Command
}
