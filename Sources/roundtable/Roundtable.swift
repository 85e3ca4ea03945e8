import ArgumentParser
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable`: the prompt on the last session, and every subcommand.
struct Roundtable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roundtable", abstract: "A workbench for facilitated public roundtables: record what is said, draft the plan, hand it over.",
    discussion: "Without a subcommand: the prompt on the last session. `help` there shows the language.", version: Program.name,
    subcommands: [
      New.self, Open.self, Run.self, Do.self, Complete.self, Export.self, Verify.self, Log.self, Rebuild.self, SalvageCommand.self, Sessions.self,
      SchemaCommand.self,
      TutorialCommand.self, Card.self, Man.self, Completions.self,
    ])

  @OptionGroup var options: Options

  func run() throws {
    guard Screen.isInteractive else { throw Ending.noTerminal }
    if let last = try ending({ () throws(StoreError) in try options.home.lastUsed() }) {
      return try options.room ? options.follow(last) : options.openPrompt(last)
    }
    let screen = Screen()
    screen.write("No session is there yet. A session is one file, for one roundtable.\nWhat is it to be called (one word, such as riverton)? ")
    guard let name = readLine(), !name.isEmpty else { throw Ending(.wrongUse, "no name was given; roundtable new NAME makes a session") }
    try NewSession.make(name, options)
    screen.write("Made \(name). `help start` shows what to type first; ^D leaves.\n")
    try options.openPrompt(name)
  }
}
