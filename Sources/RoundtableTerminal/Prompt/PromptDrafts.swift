import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableWorkbench

// Lines that were not finished.

extension Prompt {
  /// Keeps the line being typed, in case this process dies.
  func note(_ line: [UInt8]) {
    drafts.keepLive(mayBeKept(line), mark: workbench.isRoom ? Self.roomMark : "")
  }

  /// ^C: the line becomes a draft, and so do the lines of a paste that waited.
  func putAway(_ unfinished: Unfinished) {
    paste = nil
    let lines = (unfinished.line.isEmpty ? [] : [unfinished.line]) + unfinished.waiting
    putAway(Self.joined(lines))
    guard !hasMentionedDrafts, !lines.isEmpty, !drafts.all.isEmpty else { return }
    hasMentionedDrafts = true
    screen.say("kept; drafts shows such lines\n")
  }

  /// Puts a line, or several, away as a draft, as far as they may be kept.
  func putAway(_ line: [UInt8]) {
    let kept = mayBeKept(line)
    // Of several lines what may lie on no disk is kept in memory, with the others.
    if kept != line, line.contains(UInt8(ascii: "\n")) {
      drafts.keepSecret(line)
      return note([])
    }
    if kept.contains(where: { $0 != UInt8(ascii: " ") }) {
      drafts.keep(kept)
    } else {
      drafts.keepLive([], mark: workbench.isRoom ? Self.roomMark : "")
    }
  }

  /// Keeps a secret line that was not carried out: in memory alone, and not on the prompt, where it would show and be typed into.
  func keepSecret(_ line: [UInt8]) {
    drafts.keepSecret(line)
    note([])
    screen.say("kept as a private draft until the prompt ends; drafts \(drafts.all.count) brings it back\n")
  }

  /// Keeps what is unfinished as what is being typed, for the next prompt.
  func keep(_ unfinished: Unfinished) {
    if !unfinished.waiting.isEmpty { putAway(Self.joined(unfinished.waiting)) }
    note(unfinished.line)
  }

  /// Puts back what a prompt that died was typing, less what it had recorded by then.
  func offer(leftOver line: [UInt8]) {
    let rest = unrecorded(line)
    note(rest)
    let kept = drafts.all.count
    if kept > 0 { screen.say("\(kept == 1 ? "1 unfinished line is" : "\(kept) unfinished lines are") kept; drafts shows \(kept == 1 ? "it" : "them").\n") }
    guard !rest.isEmpty else { return }
    screen.say("The line below was not finished; ^C puts it aside.\n")
    source.offer(rest)
  }

  /// `drafts`: shows them, the newest last, or brings one back.
  func showDrafts(_ number: Int?) {
    guard let number else { return listDrafts() }
    guard let draft = drafts.take(number) else {
      screen.write(console().failure("there is no draft \(number); drafts lists them", at: nil))
      return
    }
    source.offer(draft.text)
  }

  private func listDrafts() {
    let all = drafts.all
    if all.isEmpty { screen.say("No unfinished lines.\n") }
    for (index, draft) in all.enumerated() {
      let lines = draft.text.split(separator: UInt8(ascii: "\n"))
      let first = String(decoding: lines.first ?? [], as: UTF8.self)
      let words: Phrase = isSecret(Array(first.utf8)) ? .ours(SecretEcho.text(of: Line(first))) : .cut(Untrusted(first))
      let more: Phrase = lines.count > 1 ? "  and \(lines.count - 1) more" : ""
      screen.write(shown("\(index + 1)  \(Phrase.ours(Self.clock(draft.seconds)))  \(words)\(more)", width: screen.columns - 1) + "\n")
    }
    if !all.isEmpty { screen.say("drafts N brings one back\n") }
  }

  private static func clock(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(parts.tm_hour) + ":" + two(parts.tm_min)
  }

  // MARK: What may lie on the disk

  /// The lines of a text that may be kept: those before the first that may not, since what follows may be its paragraphs.
  private func mayBeKept(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\n")) else { return isSecret(text) ? [] : text }
    if isSecret(text) { return [] }
    return Self.joined(text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }.prefix { !isSecret($0) })
  }

  /// True for a line that must leave no trace beside the record.
  func isSecret(_ bytes: [UInt8]) -> Bool { workbench.secrecy(of: bytes) == .private }

  /// What is left of the text when the lines at its beginning are taken off that this terminal recorded last: a
  /// process may die between the commit and the next note of what is being typed.
  private func unrecorded(_ text: [UInt8]) -> [UInt8] {
    guard !text.isEmpty, let last = workbench.session.terminals[workbench.circumstances.terminal]?.done.last,
      let unit = workbench.session.unit(at: last)
    else { return text }
    let recorded = Set(unit.changes.flatMap { workbench.session.thing($0.ref)?.words ?? [] })
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Self.joined(
      lines.drop { line in
        Line(String(decoding: line, as: UTF8.self)).text.map { recorded.contains($0) } ?? false
      }.map { Array($0) })
  }
}
