import ArgumentParser
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable open NAME`
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Open the prompt on a session; with --room a screen that only follows it.")

  @Argument(help: "The session's name.") var name: String
  @OptionGroup var options: Options

  func run() throws { try options.room ? options.follow(name) : options.openPrompt(name) }
}

/// `roundtable tutorial`
struct TutorialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutorial", abstract: "Practise for five minutes, at the real prompt, on a session that is thrown away.")

  @OptionGroup var options: Options

  func run() throws {
    if options.json { throw Ending(.wrongUse, "the tutorial is for people; --json does not go with it") }
    guard let folder = PracticeFolder.make() else {
      throw Ending(.wrongUse, "no folder could be made in \(Untrusted(PracticeFolder.parent).terminal): \(SystemError.lastText)")
    }
    defer { PracticeFolder.remove(folder) }
    var practice = options
    practice.sessions = folder
    practice.exports = folder + "/Exports"
    let exports = options.exports ?? "Exports"
    try NewSession.make("practice", practice)
    let setting = try practice.workbench(on: "practice", kind: "tutorial")
    for line in Tutorial.setting { _ = setting.take(Array(line.utf8)) }
    let workbench = try practice.workbench(on: "practice", kind: "prompt", isPrompt: true)
    // The history stays in memory: what is practised is for no one to find later.
    let lesson = Lesson(
      workbench, ReadlineSource() ?? PlainLines(), screen: Screen(noColor: options.noColor), console: options.console,
      hasExport: { PracticeFolder.hasFile(folder + "/Exports/practice") }, keepsDocuments: { PracticeFolder.keep(folder + "/Exports/practice", in: exports) })
    if lesson.run() == .hungUp { throw Ending(.interrupted) }
  }
}

extension Options {
  /// Opens the prompt on a session and stays until it ends.
  func openPrompt(_ name: String) throws {
    guard Screen.isInteractive else { throw Ending.noTerminal }
    let lines = home.lines(of: name)
    let drafts = Drafts(path: lines?.drafts, owner: PromptTerminal.process, isAlive: PromptTerminal.isRunning)
    let session = try ending { () throws(StoreError) in try home.open(name, entropy: entropy) }
    defer { session.close() }
    let left = drafts.takeOver()
    let workbench = try ending { () throws(StoreError) in
      let new = try newTerminal("prompt", in: session)
      let terminal = PromptTerminal.claim(in: session, orNew: new) ?? new
      return try self.workbench(on: session, name, terminal: terminal, isPrompt: true, isRoom: room || left.marks.contains(Prompt.roomMark))
    }
    try checkWriter(on: workbench)
    let screen = Screen(noColor: noColor)
    guard let source = ReadlineSource(historyPath: lines?.history, isSpoken: screen.isSpoken) else { throw Ending.noTerminal }
    if Prompt(workbench, source, drafts, screen: screen, console: console).run(leftOver: left.line) == .hungUp { throw Ending(.interrupted) }
  }

  /// Follows a session on a screen that others can see, until someone leaves.
  func follow(_ name: String) throws {
    let session = try ending { () throws(StoreError) in try home.open(name, entropy: entropy) }
    defer { session.close() }
    let workbench = try ending { () throws(StoreError) in
      try self.workbench(on: session, name, terminal: newTerminal("room", in: session), isRoom: true)
    }
    guard let live = LiveScreen() else { throw Ending(.wrongUse, "the room view needs a terminal at both ends") }
    let end = RoomTerminal(workbench, live).follow()
    live.close()
    switch end {
    case .left: return
    case .hungUp: throw Ending(.interrupted)
    case .failed(let error): throw Ending(error)
    }
  }
}

extension Ending {
  /// Where a prompt is wanted and there is no terminal for it.
  static let noTerminal = Ending(.wrongUse, "the prompt needs a terminal at both ends; roundtable run NAME takes lines from standard input")
}
