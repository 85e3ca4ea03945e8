import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableWorkbench

/// A block of pasted lines that is being carried out: one step for undo.
struct Paste {
  /// The number of the block.
  let block: Int
  /// How many of its lines were taken.
  var taken = 0
  /// How many of them recorded something.
  var recorded = 0
  /// When the lines that still wait were last written down.
  var noted = ContinuousClock.now
}

extension Prompt {
  /// Begins a line: one of a paste is shown again above its receipt.
  func begin(_ typed: TypedLine) {
    if paste?.block != typed.block { paste = typed.waiting > 0 ? Paste(block: typed.block) : nil }
    guard let current = paste else { return }
    if current.taken == 0 || ContinuousClock.now - current.noted > .milliseconds(100) {
      note(Self.joined([typed.bytes] + source.waitingLines))
      paste?.noted = .now
    }
    // In room view nothing that was typed is shown again.
    if workbench.isRoom { return }
    let line = Line(String(decoding: typed.bytes, as: UTF8.self))
    let words: Phrase = isSecret(typed.bytes) ? .ours(SecretEcho.text(of: line)) : .cut(line.typed)
    screen.write(("> " + words).text(width: screen.columns - 1) + "\n")
  }

  /// Ends a line that was taken; after the last one of a paste it says how many there were.
  func ended(_ typed: TypedLine, _ response: Response) {
    guard paste != nil else { return }
    paste?.taken += 1
    if response.effect == .recorded { paste?.recorded += 1 }
    guard typed.waiting == 0, let done = paste else { return }
    paste = nil
    if done.recorded > 1 { screen.say("\(done.recorded) lines recorded, one step for undo\n") }
  }

  /// Ends a paste before its end. What it recorded stays, and the lines that wait become a draft.
  ///
  /// - Parameter line: a line of it that was not carried out either; nil when it was shown what became of it.
  func stopPaste(with line: [UInt8]? = nil, because reason: String) {
    guard let stopped = paste else { return }
    paste = nil
    let rest = (line.map { [$0] } ?? []) + source.takeBackWaiting()
    guard !rest.isEmpty else { return }
    putAway(Self.joined(rest))
    let before = stopped.recorded == 0 ? "nothing before it was recorded" : "\(stopped.recorded) recorded before it, one step for undo"
    let number = drafts.all.count
    let after =
      number == 0 ? "\(rest.count) lines behind it were not kept" : "\(rest.count) behind it kept, drafts \(number) brings them back"
    screen.say("the paste stopped at \(reason): \(before); \(after)\n")
  }

  /// A warning of a paragraph that looks like a line of its own; empty where there is none.
  func swallowed(by typed: TypedLine, _ receipt: Response.Receipt) -> String {
    guard !receipt.isSecret, let word = PastedBlock.swallowed(in: typed.bytes).first else { return "" }
    return shown("warning: \(word) begins a paragraph here. If it is a line of its own: undo, and paste it by itself.") + "\n"
  }

  /// Several lines as one text.
  static func joined(_ lines: [[UInt8]]) -> [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }
}
