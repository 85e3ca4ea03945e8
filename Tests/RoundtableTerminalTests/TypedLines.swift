import Glibc
import RoundtableLanguage
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Someone at a keyboard: what they do, in order, and what the prompt puts on their line.
final class TypedLines: LineSource {
  /// One thing they do.
  enum Key {
    /// They type a line, or take the one that stands there when it is nil, and press Enter.
    case enter(String?)
    /// They press Up and Enter.
    case enterHeld
    /// They paste several lines at once.
    case paste([String])
    /// They type something and press ^C.
    case interrupt(String)
    /// They type something, and the terminal goes away.
    case hangUp(String)
    /// Something happens meanwhile.
    case meanwhile(String, () throws -> Void)
  }

  weak var helper: (any LineHelper)?
  private(set) var prompts: [String] = []
  /// Each line that was put back, and where the cursor stood.
  private(set) var offered: [(line: String, cursor: Int)] = []
  /// Each line that was held at an empty prompt.
  private(set) var held: [HeldLine] = []
  private(set) var heldWasUsed = false
  private(set) var rings = 0
  private var waitsBehind: HeldLine?
  private(set) var remembered: [String] = []
  private(set) var glances: [String] = []
  private(set) var printedAbove: [String] = []
  private var keys: [Key]
  private var current: [UInt8] = []
  private var waiting: [[UInt8]] = []
  private var block = 0

  init(_ keys: [Key]) { self.keys = keys }

  func next(prompt: String) -> PromptEvent {
    prompts.append(prompt)
    if current.isEmpty, !waiting.isEmpty { return .line(takeWaiting()) }
    defer { (current, waitsBehind) = ([], nil) }
    heldWasUsed = false
    while !keys.isEmpty {
      switch keys.removeFirst() {
      case .enter(let line?): return enter([Array(line.utf8)])
      case .enter(nil):
        heldWasUsed = current.isEmpty && waitsBehind?.instead.isEmpty == false
        return enter([heldWasUsed ? waitsBehind?.instead ?? [] : current])
      case .enterHeld:
        heldWasUsed = waitsBehind != nil
        return enter([waitsBehind?.text ?? []])
      case .paste(let lines): return enter(PastedBlock.lines(of: Array(lines.joined(separator: "\n").utf8), pastedAt: 0))
      case .interrupt(let line): return .interrupted(unfinished(line))
      case .hangUp(let line): return .hangUp(unfinished(line))
      case .meanwhile(let line, let happens):
        #expect(throws: Never.self) { try happens() }
        printedAbove += helper?.meanwhile(Array(line.utf8)) ?? []
      }
    }
    return .endOfInput(Unfinished(line: [], waiting: []))
  }

  func followHistory() {}

  private func enter(_ lines: [[UInt8]]) -> PromptEvent {
    if waiting.isEmpty { block += 1 }
    waiting = lines + waiting
    return .line(takeWaiting())
  }

  private func takeWaiting() -> TypedLine {
    let line = waiting.removeFirst()
    return TypedLine(bytes: line, block: block, waiting: waiting.count)
  }

  private func unfinished(_ line: String) -> Unfinished { Unfinished(line: Array(line.utf8), waiting: takeBackWaiting()) }

  func offer(line: String, cursorByte: Int) {
    offered.append((line, cursorByte))
    current = Array(line.utf8)
  }

  func hold(_ line: HeldLine) {
    held.append(line)
    waitsBehind = line
  }

  func ring() { rings += 1 }
  func wantsMore(_ offer: String) -> Bool { true }

  var offeredLine: [UInt8] { current }
  var waitingLines: [[UInt8]] { waiting }

  func takeBackWaiting() -> [[UInt8]] {
    defer { waiting = [] }
    return waiting
  }

  func change(prompt: String) { prompts.append(prompt) }
  func wasInterrupted() -> Bool { false }
  func glance(at text: String, milliseconds: Int) { glances.append(text) }
  func lendingTerminal<Result>(_ body: () -> Result) -> Result { body() }
  func remember(_ line: [UInt8]) { remembered.append(String(decoding: line, as: UTF8.self)) }

  func forget(where matches: ([UInt8]) -> Bool) -> Bool {
    remembered.removeAll { matches(Array($0.utf8)) }
    return true
  }

  let historyProblem: LineFileError? = nil
}

/// A prompt in memory: what was typed at it, and what it wrote.
struct Desktop {
  let folder: TemporaryFolder
  let table: Table
  private let name: String

  /// A prompt's surroundings, with a table set by another terminal.
  init(_ log: MemoryLog = .riverton, at terminal: String = "prompt", inFolder folder: TemporaryFolder? = nil) throws {
    self.folder = try folder ?? TemporaryFolder()
    if log.facts.isEmpty { try Table.set(log, terminal: "setting") }
    table = try Table(log, terminal: terminal, isPrompt: true)
    name = terminal
  }

  /// What stands in the file of drafts.
  var drafts: String { (try? folder.read("drafts")) ?? "" }

  /// The words of all statements.
  var said: [String] { table.workbench.session.perspectives.all.map(\.text.raw) }

  /// Opens the prompt, does all this, and leaves. What the prompt wrote, and the keyboard as it was left.
  @discardableResult
  func type(_ keys: TypedLines.Key..., leftOver line: String? = nil) throws -> (written: String, keyboard: TypedLines, end: Prompt.End) {
    let keyboard = TypedLines(keys)
    let drafts = Drafts(path: folder.path + "/drafts", owner: name, isAlive: { _ in false })
    let left = line.map { Array($0.utf8) } ?? drafts.takeOver().line
    var end = Prompt.End.left
    let written = try folder.written { screen in
      end = Prompt(table.workbench, keyboard, drafts, screen: screen, console: { Console(width: 80) }).run(leftOver: left)
    }
    return (written, keyboard, end)
  }
}

extension TemporaryFolder {
  /// What is written to a screen that is a file.
  func written(_ body: (Screen) throws -> Void) throws -> String {
    let file = open(path + "/screen", O_RDWR | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    try body(Screen(descriptor: file, isTerminal: false, environment: { $0 == "TERM" ? "xterm" : nil }))
    return try read("screen")
  }
}
