/// Where typed lines come from: readline at a terminal, a pipe, a test.
package protocol LineSource: AnyObject {
  /// What answers questions while a line is being typed; nil answers none.
  var helper: (any LineHelper)? { get set }
  /// Waits for the next line, or for what ends the wait. The prompt may hold colors (`ESC [ … m`).
  func next(prompt: String) -> PromptEvent

  /// Lets the next prompt start with this line, the cursor at a byte of it: one that was refused, or a draft. The rest of a paste waits.
  func offer(line: String, cursorByte: Int)
  /// Holds a line that was not done at the next prompt, which begins empty: what is typed there is a line of its own.
  func hold(_ line: HeldLine)
  /// True when the line that the last prompt held came back, or was entered by Enter alone.
  var heldWasUsed: Bool { get }
  /// The line that the next prompt starts with; empty for none.
  var offeredLine: [UInt8] { get }
  /// The lines of a paste that still wait for their turn.
  var waitingLines: [[UInt8]] { get }
  /// Takes back the lines of a paste that still wait for their turn.
  func takeBackWaiting() -> [[UInt8]]

  /// Shows another prompt before the line being typed.
  func change(prompt: String)
  /// True when ^C was pressed since the last prompt: something that takes long should stop.
  func wasInterrupted() -> Bool
  /// Rings the bell.
  func ring()
  /// Shows a line until a key is pressed, and takes it off again. True for a space; any other key is typed at the next prompt.
  func wantsMore(_ offer: String) -> Bool
  /// Shows a line for a while, or until a key is pressed, and takes it off the screen.
  func glance(at text: String, milliseconds: Int)
  /// Runs a child that uses the terminal.
  func lendingTerminal<Result>(_ body: () -> Result) -> Result

  /// Keeps a line for the arrow keys.
  func remember(_ line: [UInt8])
  /// Takes lines away from what is kept. False when their file could not be rewritten.
  func forget(where matches: ([UInt8]) -> Bool) -> Bool
  /// Lets go of lines that another process has taken out of the file since.
  func followHistory()
  /// Why lines are not kept; nil when all is well.
  var historyProblem: LineFileError? { get }
}

extension LineSource {
  /// Lets the next prompt start with this line, the cursor after it.
  package func offer(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    offer(line: text, cursorByte: text.utf8.count)
  }
}

/// What answers questions while a line is being typed. Positions are byte offsets.
package protocol LineHelper: AnyObject {
  /// What TAB offers for a line with the cursor there.
  func offers(_ line: [UInt8], _ cursor: Int) -> Offers
  /// What is said about the word at the cursor. Asked for by F1 or ESC ?, and, with `isAsked` false, by a `?` that may be text: nil makes
  /// it text.
  func explanation(_ line: [UInt8], _ cursor: Int, isAsked: Bool) -> [String]?
  /// Called about every half second with the line as typed so far, to keep it as a draft; what it returns is printed above the prompt, and
  /// must be safe for a terminal.
  func meanwhile(_ unfinished: [UInt8]) -> [String]
}

/// Lines from a pipe or a file, where there is no terminal: nothing can be offered, completed or kept.
package final class PlainLines: LineSource {
  package var helper: (any LineHelper)?
  private let source: PlainSource
  private var block = 0

  /// The lines of a source.
  package init(_ source: PlainSource = PlainSource()) { self.source = source }

  package func next(prompt: String) -> PromptEvent {
    do throws(PlainSourceError) {
      guard let line = try source.next() else { return .endOfInput(Unfinished(line: [], waiting: [])) }
      block += 1
      return .line(TypedLine(bytes: line.bytes, block: block, waiting: 0))
    } catch {
      // What cannot be read on has ended.
      return .endOfInput(Unfinished(line: [], waiting: []))
    }
  }

  package func offer(line: String, cursorByte: Int) {}
  package func hold(_ line: HeldLine) {}
  package let heldWasUsed = false
  package func ring() {}
  package func wantsMore(_ offer: String) -> Bool { true }
  package let offeredLine: [UInt8] = []
  package let waitingLines: [[UInt8]] = []
  package func takeBackWaiting() -> [[UInt8]] { [] }
  package func change(prompt: String) {}
  package func wasInterrupted() -> Bool { false }
  package func glance(at text: String, milliseconds: Int) {}
  package func lendingTerminal<Result>(_ body: () -> Result) -> Result { body() }
  package func remember(_ line: [UInt8]) {}
  package func forget(where matches: ([UInt8]) -> Bool) -> Bool { true }
  package func followHistory() {}
  package let historyProblem: LineFileError? = nil
}
