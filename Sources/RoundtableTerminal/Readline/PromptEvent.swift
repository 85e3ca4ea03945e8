/// One line that was typed, or one of several that were pasted together.
package struct TypedLine: Equatable, Sendable {
  /// The line without its newline. Nothing has checked it: it may be longer than a line may be, and no UTF-8.
  package let bytes: [UInt8]
  /// The same for all lines of one paste, another for each line typed by itself. What was recorded under one number is one unit of
  /// undo.
  package let block: Int
  /// How many lines of the same paste come after it.
  package let waiting: Int

  /// A line of these bytes.
  package init(bytes: [UInt8], block: Int, waiting: Int) {
    self.bytes = bytes
    self.block = block
    self.waiting = waiting
  }
}

/// What was not carried out when a prompt ended without a line.
package struct Unfinished: Equatable, Sendable {
  /// What stood on the line; may hold newlines where a paste was not yet entered. Empty when there was nothing.
  package let line: [UInt8]
  /// Lines of an earlier paste that were waiting for their turn.
  package let waiting: [[UInt8]]

  /// What was not carried out.
  package init(line: [UInt8], waiting: [[UInt8]]) {
    self.line = line
    self.waiting = waiting
  }
}

/// What came of a prompt.
package enum PromptEvent: Equatable, Sendable {
  /// A line.
  case line(TypedLine)
  /// ^D on an empty line.
  case endOfInput(Unfinished)
  /// ^C: the line is dropped, and so is the rest of a paste; the program goes on.
  case interrupted(Unfinished)
  /// The line as it stands is wanted in an editor; it is off the screen, and only the caller has it now.
  case editor([UInt8])
  /// The terminal was closed, or the program was asked to end. Keep what is unfinished and leave; nothing can be shown any more.
  case hangUp(Unfinished)
}
