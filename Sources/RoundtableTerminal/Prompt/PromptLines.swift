import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableWorkbench

// What becomes of a line that was entered.

extension Prompt {
  /// Does one line, or the next one of a paste. False when the prompt is to end.
  func take(_ typed: TypedLine) -> Bool {
    begin(typed)
    if source.wasInterrupted(), paste != nil {
      stopPaste(with: typed.bytes, because: "^C")
    } else if let command = shellCommand(typed.bytes) {
      run(command, typed)
    } else if let words = wordsForEditor(typed.bytes) {
      if !isSecret(words) { source.remember(typed.bytes) }
      edit(words)
    } else {
      let wasRoom = workbench.isRoom
      let response = workbench.take(typed.bytes, block: typed.block)
      if workbench.isRoom, !wasRoom { clearScreen() }
      return settle(response, typed)
    }
    return true
  }

  /// Shows a response and does what it asks of the prompt. False when the prompt is to end.
  private func settle(_ response: Response, _ typed: TypedLine) -> Bool {
    show(response)
    remember(response, typed.bytes)
    switch response {
    case .quit:
      stopPaste(because: "quit")
      return false
    case .refused(let refusal, _):
      hold(typed.bytes, refusal)
      stopPaste(because: "a refused line")
    case .failed(let failure):
      if failure.nothingWasDone { holdAgain(typed.bytes) }
      stopPaste(because: "a line that could not be done")
    case .receipt(let receipt):
      settle(receipt, typed)
    case .reveal(let code, let name):
      // Where room view shows no name, it shows this one for ten seconds or until a key is pressed.
      source.glance(at: ("@\(code) is \(name)" as Phrase).text(width: nil), milliseconds: 10_000)
    case .drafts(let number): showDrafts(number)
    case .idle, .page, .document: break
    }
    ended(typed, response)
    return true
  }

  private func settle(_ receipt: Response.Receipt, _ typed: TypedLine) {
    switch receipt.effect {
    case .asked(let offersLine):
      if offersLine, !isSecret(typed.bytes) { source.hold(.again(typed.bytes)) }
      stopPaste(because: "a question")
    case .recorded:
      dropRefused(recorded: typed.bytes)
      screen.say(swallowed(by: typed, receipt))
    case .nothing, .wrote: break
    }
  }

  private func show(_ response: Response) {
    let written = console().write(response, at: Place(file: nil, line: 1))
    switch response {
    case .page where !console().isJSON, .document where !console().isJSON: pager.show(written.output)
    case .refused, .failed: source.ring()
    case .idle, .receipt, .page, .document, .reveal, .drafts, .quit: screen.write(written.output)
    }
    screen.write(marked(written.messages))
  }

  /// Keeps the line for the arrow keys, and lets go of what is to be forgotten. A refused line is held instead.
  private func remember(_ response: Response, _ bytes: [UInt8]) {
    switch response {
    case .idle, .refused, .quit: return
    case .receipt(let receipt):
      if !receipt.isSecret, !isSecret(bytes) { source.remember(bytes) }
      forget(receipt.forgets)
    case .page, .document, .failed, .reveal, .drafts: if !isSecret(bytes) { source.remember(bytes) }
    }
  }

  /// Takes the lines that hold these words out of the history and the drafts, in memory and in their files.
  private func forget(_ words: [Untrusted]) {
    guard !words.isEmpty else { return }
    let mention = Mention(words)
    let isDone = [source.forget(where: mention.isIn), drafts.forget(where: mention.isInDraft)].allSatisfy { $0 }
    if !isDone { screen.write(LineFiles.warning) }
  }

  /// Takes names off the screen that stand there from before the room view, and out of what can be scrolled back to.
  private func clearScreen() {
    screen.write(screen.isPlain ? String(repeating: "\n", count: screen.rows) : "\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }
}
