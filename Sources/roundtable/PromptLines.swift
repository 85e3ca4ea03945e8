import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

// What becomes of a line that was entered.

extension Prompt {
  /// Does one line, or the next one of a paste. False when the prompt is to end.
  func take(_ typed: TypedLine) -> Bool {
    begin(typed)
    if source?.wasInterrupted() == true, paste != nil {
      stopPaste(with: typed.bytes, because: "^C")
      return true
    }
    if let command = shellCommand(typed.bytes) { return run(command, typed) }
    if let words = wordsForEditor(typed.bytes) {
      source?.history.remember(typed.bytes)
      edit(words)
      return true
    }
    let wasRoom = bench.isRoom
    let answer = bench.take(typed.bytes, block: typed.block)
    if bench.isRoom, !wasRoom { clearScreen() }
    return show(answer, typed)
  }

  private func show(_ answer: RoundtableWorkbench.Answer, _ typed: TypedLine) -> Bool {
    let written = console().write(answer, at: Place(file: nil, line: 1))
    switch answer {
    case .page, .document: page(written.output)
    default: screen.write(written.output)
    }
    screen.write(written.messages)
    remember(answer, typed.bytes)
    switch answer {
    case .quit:
      stopPaste(because: "quit")
      return false
    case .refused(let refusal, _):
      comeBack(refusal, typed.bytes)
      stopPaste(because: "a refused line")
    case .failed(let failure):
      if failure.nothingWasDone { offer(typed.bytes) }
      stopPaste(because: "a line that could not be done")
    case .told(let told) where told.isQuestion:
      // Where a slip would cost most, Enter alone does nothing.
      if told.verb != "erase", told.verb != "room" { offer(typed.bytes) }
      stopPaste(because: "a question")
    case .reveal(let code, let name): reveal(code, name)
    case .drafts(let number): showDrafts(number)
    case .idle, .told, .page, .document: break
    }
    settled(typed, answer)
    return true
  }

  /// Keeps the line for the arrow keys, and lets go of what is to be forgotten. A refused line comes back instead.
  private func remember(_ answer: RoundtableWorkbench.Answer, _ bytes: [UInt8]) {
    switch answer {
    case .idle, .refused, .quit: return
    case .told(let told):
      if !told.isSecret { source?.history.remember(bytes) }
      forget(told.forgets)
    default: if !isSecret(bytes) { source?.history.remember(bytes) }
    }
  }

  /// Takes the lines that hold these words out of the history and the drafts, in memory and in their files.
  private func forget(_ words: [Untrusted]) {
    guard !words.isEmpty, let history = source?.history else { return }
    let mention = Mention(words)
    let isDone = [history.forget(where: mention.isIn), drafts.forget(where: mention.isInDraft)].allSatisfy { $0 }
    if !isDone { screen.write("warning: the history or the drafts could not be changed; they may still hold those words\n") }
  }

  /// A refused line comes back, mended where that is plain, with the cursor on the word that is wrong. It is the person's own, in room view
  /// too; one that no screen can show does not come back.
  private func comeBack(_ refusal: Refusal, _ bytes: [UInt8]) {
    guard (try? LineBytes.check(bytes)) != nil, let text = String(validating: bytes, as: UTF8.self) else { return }
    if let mended = refusal.mended {
      source?.offer(line: mended, cursorByte: mended.utf8.count)
    } else {
      let line = Line(text)
      let before = line.scalars.prefix(max(0, refusal.span.column - 1))
      source?.offer(line: line.typed.raw, cursorByte: Line.string(before).utf8.count)
    }
  }

  /// Puts a line on the prompt, the cursor behind it.
  func offer(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    source?.offer(line: text, cursorByte: text.utf8.count)
  }

  /// Shows a name where room view shows none, for ten seconds or until a key is pressed.
  private func reveal(_ code: Code, _ name: Untrusted) {
    source?.glance(at: ("@\(code) is \(name)" as Phrase).text(width: nil), milliseconds: 10_000)
  }

  /// Takes names off the screen that stand there from before the room view, and out of what can be scrolled back to.
  private func clearScreen() {
    screen.write(screen.isPlain ? String(repeating: "\n", count: screen.rows) : "\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }
}

extension Failure {
  /// True when the line can be typed again: it is certain that nothing of it was recorded.
  fileprivate var nothingWasDone: Bool {
    switch self {
    case .store(.unknownWhetherRecorded), .export: false
    case .store, .readOnly: true
    }
  }
}
