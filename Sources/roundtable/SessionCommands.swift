import ArgumentParser
import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableImport
import RoundtableTerminal

/// `roundtable new NAME [--template T]`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make a session and open the prompt; off a terminal, make it and leave.")

  @Argument(help: "The session's name.") var name: String
  @Option(help: ArgumentHelp("sro-issues, sro, or a YAML file of your own.", valueName: "template")) var template: String?
  @OptionGroup var options: Options

  func run() throws {
    let path = try NewSession.make(name, template: template, options)
    if Screen.isInteractive { return try Prompt.open(name, options) }
    if !options.quiet { Screen().write(options.json ? "" : "made \(Untrusted(path).terminal)\n") }
  }
}

/// Making a session, with what its template brings.
enum NewSession {
  /// Makes the file. Ends the program where it can not be made, or the template is wrong; then nothing is left behind.
  @discardableResult
  static func make(_ name: String, template wanted: String?, _ options: Options) throws -> String {
    let path = try options.path(of: name)
    let template = try wanted.map { try load($0, options) }
    do throws(StoreError) {
      let store = try SQLiteStore(creating: path, named: name, entropy: options.entropy)
      defer { store.close() }
      if let template {
        _ = try store.append(template.facts { Fingerprint.sha256($0) }, by: Writer(person: nil, terminal: "template"), at: options.clock(), expecting: 0)
      }
    } catch {
      throw options.ending(error)
    }
    return path
  }

  private static func load(_ wanted: String, _ options: Options) throws -> Template {
    let home = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? (getenv("HOME").map { String(cString: $0) } ?? "") + "/.config"
    do throws(TemplateProblem) {
      return try Template.load(wanted, in: [options.folder.path, home + "/roundtable/templates"])
    } catch {
      Screen(descriptor: 2).write(error.phrase.text(width: nil) + "\n")
      throw Ending(.wrongUse)
    }
  }
}

/// `roundtable open NAME`
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Open the prompt on a session; with --room a screen that only follows it.")

  @Argument(help: "The session's name.") var name: String
  @OptionGroup var options: Options

  func run() throws {
    if options.room { return try RoomTerminal.open(name, options) }
    guard Screen.isInteractive else { throw Ending(.wrongUse, "the prompt needs a terminal at both ends; roundtable run NAME takes lines from standard input") }
    try Prompt.open(name, options)
  }
}

/// `roundtable sessions`
struct Sessions: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the sessions.")

  @OptionGroup var options: Options

  func run() throws {
    let names: [String]
    do throws(StoreError) { names = try options.folder.sessions() } catch { throw options.ending(error) }
    if options.json {
      let list = JSONValue.object(of: ["ok": .bool(true), "verb": .string("sessions"), "ids": .strings(names), "text": .string(names.joined(separator: "\n"))])
      Screen().write(list.compact + [UInt8(ascii: "\n")])
    } else {
      Screen().write(names.map { Untrusted($0).terminal + "\n" }.joined())
      if names.isEmpty { Screen(descriptor: 2).write("no session in \(Untrusted(options.folder.path).terminal) yet; roundtable new NAME makes one\n") }
    }
  }
}
