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
      if refusal.isSecret { keepSecret(refusal.mended.map { Array($0.utf8) } ?? typed.bytes) } else { source.offer(refused: typed.bytes, refusal) }
      stopPaste(because: "a refused line")
    case .failed(let failure):
      if failure.nothingWasDone { isSecret(typed.bytes) ? keepSecret(typed.bytes) : source.offer(typed.bytes) }
      stopPaste(because: "a line that could not be done")
    case .receipt(let receipt):
      if case .asked(let offersLine) = receipt.effect {
        if offersLine { source.offer(typed.bytes) }
        stopPaste(because: "a question")
      }
    case .reveal(let code, let name):
      // Where room view shows no name, it shows this one for ten seconds or until a key is pressed.
      source.glance(at: ("@\(code) is \(name)" as Phrase).text(width: nil), milliseconds: 10_000)
    case .drafts(let number): showDrafts(number)
    case .idle, .page, .document: break
    }
    ended(typed, response)
    return true
  }

  private func show(_ response: Response) {
    let written = console().write(response, at: Place(file: nil, line: 1))
    switch response {
    case .page, .document: page(written.output)
    case .idle, .receipt, .refused, .failed, .reveal, .drafts, .quit: screen.write(written.output)
    }
    screen.write(written.messages)
  }

  /// Keeps the line for the arrow keys, and lets go of what is to be forgotten. A refused line comes back instead.
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

extension LineSource {
  /// Puts a refused line back, mended where that is plain, with the cursor on the word that is wrong. It is the person's own, in room view
  /// too; one that no screen can show does not come back.
  func offer(refused bytes: [UInt8], _ refusal: Refusal) {
    guard bytes.count <= LineBytes.limit, !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return }
    if let mended = refusal.mended { return offer(line: mended, cursorByte: mended.utf8.count) }
    let line = Line(text)
    let before = line.scalars.prefix(max(0, refusal.span.column - 1))
    offer(line: line.typed.raw, cursorByte: Line.string(before).utf8.count)
  }
}
