import ArgumentParser
import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableImport
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable new NAME [--template T]`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make a session and open the prompt; off a terminal, make it and leave.")

  @Argument(help: "The session's name.") var name: String
  @Option(help: ArgumentHelp("general, sro-issues, sro, or a YAML file of your own.", valueName: "template")) var template = Template.usual
  @OptionGroup var options: Options

  func run() throws {
    let place = try NewSession.make(name, template: template, options)
    if Screen.isInteractive { return try options.openPrompt(name) }
    if !options.quiet, !options.json { Screen().write("made \(Untrusted(place).terminal)\n") }
  }
}

/// Making a session, with what its template brings.
enum NewSession {
  /// Makes the session and returns where it is kept. Ends the program where it cannot be made, or the template is wrong; then nothing is
  /// kept.
  @discardableResult
  static func make(_ name: String, template wanted: String = Template.usual, _ options: Options) throws -> String {
    try ending { () throws(StoreError) in try SessionName.check(name) }
    let template = try load(wanted, options)
    return try ending { () throws(StoreError) in
      // A seeded session is to be the same on every machine.
      let zone = options.seed == nil ? ZoneDatabase.here : nil
      let facts = template.facts { Fingerprint.sha256($0) } + (zone.map { [SettingChanged(key: Zone.setting, value: $0.stored)] } ?? [])
      let session = try options.home.make(name, entropy: options.entropy) { chain in
        chain.seal(facts, by: Writer(person: nil, terminal: "template"), at: options.clock(), entropy: options.entropy)
      }
      defer { session.close() }
      return session.place
    }
  }

  private static func load(_ wanted: String, _ options: Options) throws -> Template {
    let home = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? (getenv("HOME").map { String(cString: $0) } ?? "") + "/.config"
    do throws(TemplateProblem) {
      return try Template.load(wanted, in: [options.home.folder, home + "/roundtable/templates"].compactMap(\.self))
    } catch {
      Screen(descriptor: 2).write(error.phrase.text(width: nil) + "\n")
      throw Ending(.wrongUse)
    }
  }
}

/// `roundtable sessions`
struct Sessions: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the sessions.")

  @OptionGroup var options: Options

  func run() throws {
    let names = try ending { () throws(StoreError) in try options.home.names() }
    if options.json {
      Screen().write(
        .object(of: ["ok": .bool(true), "verb": .string("sessions"), "ids": .strings(names), "text": .string(names.joined(separator: "\n"))]))
    } else {
      Screen().write(names.map { Untrusted($0).terminal + "\n" }.joined())
      if names.isEmpty { Screen(descriptor: 2).write("no session in \(Untrusted(options.home.place).terminal) yet; roundtable new NAME makes one\n") }
    }
  }
}
