import Glibc

/// The unfinished lines of a session, seen from one prompt: the line being typed, which a crash must not take, and the last lines that
/// were dropped.
///
/// Whether a line may lie on the disk at all is for the caller to say. Belongs to the main thread, like the prompt.
package final class Drafts {
  /// Why the file could not be read or written last time; nil when all is well.
  package private(set) var problem: LineFileError?

  private let file: DraftFile?
  private let owner: String
  private let isAlive: (String) -> Bool
  /// Lines that may lie on no disk, oldest first.
  private var secrets: [Draft] = []
  /// What the file holds of this prompt.
  private var live: (text: [UInt8], mark: String) = ([], "")

  /// The drafts in a file.
  ///
  /// - Parameters:
  ///   - path: the file; nil keeps nothing.
  ///   - owner: what names this prompt in it, one word; no other process may ever have the same.
  ///   - isAlive: true while the prompt of that name runs.
  package init(path: String?, owner: String, isAlive: @escaping (String) -> Bool) {
    file = path.map { DraftFile(path: $0) }
    self.owner = owner
    self.isAlive = isAlive
  }

  /// Keeps the line being typed, instead of what was kept of it before; an empty one takes it away.
  ///
  /// - Parameter mark: a word that the next prompt reads if this one dies; empty for none.
  package func keepLive(_ text: [UInt8], mark: String = "") {
    guard text != live.text || mark != live.mark else { return }
    live = (text, mark)
    guard !text.isEmpty || !mark.isEmpty || isThere else { return }
    change { records in records = Self.without(self.owner, records) + self.ownRecord() }
  }

  /// Puts a line away as a draft; it is no longer the one being typed. An older one of the same words goes.
  package func keep(_ text: [UInt8]) {
    let mark = live.mark
    live = ([], mark)
    change { records in
      records.removeAll { $0.owner == nil && $0.draft.text == text }
      records = Self.without(self.owner, records) + self.ownRecord()
      if !text.isEmpty { records.append(DraftFile.Record(draft: Draft(text: text, seconds: time(nil)))) }
    }
  }

  /// Takes a line away that is a draft no more.
  package func drop(_ text: [UInt8]) {
    guard isThere else { return }
    change { $0.removeAll { $0.owner == nil && $0.draft.text == text } }
  }

  /// Puts a line away that may lie on no disk: it is gone when the prompt ends.
  package func keepSecret(_ text: [UInt8]) {
    secrets.removeAll { $0.text == text }
    secrets.append(Draft(text: text, seconds: time(nil)))
  }

  /// Takes over what prompts have left that died: their lines become drafts, save the newest of all, which is handed back and counts as
  /// being typed here.
  ///
  /// - Returns: that line, empty when there is none, and the marks that were left.
  package func takeOver() -> (line: [UInt8], marks: [String]) {
    var line: [UInt8] = []
    var marks: [String] = []
    guard isThere else { return (line, marks) }
    change { records in
      let left = records.filter { $0.owner.map { $0 != self.owner && !self.isAlive($0) } ?? false }
      marks = left.map(\.mark).filter { !$0.isEmpty }
      // The order of the file, since clocks jump: whoever types goes to its end.
      let newest = left.last { !$0.draft.text.isEmpty }
      line = newest?.draft.text ?? []
      records = records.compactMap { record in
        guard left.contains(record) else { return record }
        return record == newest || record.draft.text.isEmpty ? nil : DraftFile.Record(draft: record.draft)
      }
      // The mark stays until this prompt leaves its own, in case it dies before that.
      if !line.isEmpty { self.live.text = line }
      if let mark = marks.first { self.live.mark = mark }
      records = Self.without(self.owner, records) + self.ownRecord()
    }
    return (line, marks)
  }

  /// The lines that were put away, oldest first, and after them those that may lie on no disk.
  package var all: [Draft] { filed + secrets }

  private var filed: [Draft] {
    guard let file else { return [] }
    do throws(LineFileError) {
      let records = try file.load()
      problem = nil
      return records.filter { $0.owner == nil }.map(\.draft)
    } catch {
      problem = error
      return []
    }
  }

  /// Takes a draft out, by its number from 1 as `all` has them, and counts it as being typed here; nil when there is none.
  package func take(_ number: Int) -> Draft? {
    let secret = number - filed.count - 1
    if secrets.indices.contains(secret) { return secrets.remove(at: secret) }
    var taken: Draft?
    guard isThere else { return nil }
    change { records in
      let kept = records.indices.filter { records[$0].owner == nil }
      guard number > 0, number <= kept.count else { return }
      let draft = records.remove(at: kept[number - 1]).draft
      taken = draft
      self.live.text = draft.text
      records = Self.without(self.owner, records) + self.ownRecord()
    }
    return taken
  }

  /// Takes drafts away for good, whoever is typing them. False when the file could not be rewritten; `problem` says why.
  @discardableResult
  package func forget(where matches: ([UInt8]) -> Bool) -> Bool {
    if !live.text.isEmpty, matches(live.text) { live.text = [] }
    secrets.removeAll { matches($0.text) }
    guard isThere else { return true }
    return change(wipes: true) { records in
      records = records.compactMap { record in
        guard matches(record.draft.text) else { return record }
        return record.mark.isEmpty || record.owner == nil
          ? nil : DraftFile.Record(owner: record.owner, mark: record.mark, draft: Draft(text: [], seconds: 0))
      }
    }
  }

  private var isThere: Bool { file?.file.isThere == true }

  private func ownRecord() -> [DraftFile.Record] {
    live.text.isEmpty && live.mark.isEmpty
      ? [] : [DraftFile.Record(owner: owner, mark: live.mark, draft: Draft(text: live.text, seconds: time(nil)))]
  }

  private static func without(_ owner: String, _ records: [DraftFile.Record]) -> [DraftFile.Record] { records.filter { $0.owner != owner } }

  @discardableResult
  private func change(wipes: Bool = false, _ body: (inout [DraftFile.Record]) -> Void) -> Bool {
    guard let file else { return true }
    do throws(LineFileError) {
      try file.change(wipes: wipes, body)
      problem = nil
    } catch {
      problem = error
    }
    return problem == nil
  }
}
