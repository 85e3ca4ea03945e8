import RoundtableCommands
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore

/// Where exports are written, and where it is remembered what an export wrote.
package protocol ExportShelf {
  /// Writes a file, unless one is there that no export wrote or that somebody changed since. Throws a sentence.
  ///
  /// - Parameter ownerOnly: true for what only the person at this machine may read.
  func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure)

  /// The files that exports wrote and that still hold one of these words, in any of the ways exports write words down.
  func files(holding words: [[UInt8]]) -> [String]
}

/// Folds a document from a session and writes it down.
struct DocumentDesk {
  /// What exports name as their maker.
  static let generator = "roundtable 0.2.0"

  let session: Session
  let head: RoundtableStore.Head
  let reproducible: Bool
  let circumstances: Circumstances
  let shelf: any ExportShelf

  /// The document as text for the screen.
  func text(of order: DocumentOrder) -> String { String(decoding: bytes(of: order), as: UTF8.self) }

  /// Writes the document into its file, and tells where.
  func write(_ order: DocumentOrder) throws(Failure) -> Phrase {
    let path = order.path ?? usualPath(of: order)
    try shelf.write(bytes(of: order), to: path, replace: order.replace, ownerOnly: audience(of: order) == .internal)
    return Receipt.columns(
      "wrote \(Untrusted(path))", .ours("for \(audience(of: order).rawValue)"), .ours("head \(head.position)"), .ours(head.spoken))
  }

  private func audience(of order: DocumentOrder) -> Audience { order.audience.flatMap { Audience(rawValue: $0) } ?? .board }

  private func format(of order: DocumentOrder) -> FormatName { FormatName(rawValue: order.format) ?? .markdown }

  private func bytes(of order: DocumentOrder) -> [UInt8] {
    let plan = ActionPlan(
      of: session, for: audience(of: order), at: circumstances.clock(),
      head: SealedHead(position: head.position, hash: Hex.text(head.hash), spoken: head.spoken), sessionName: circumstances.sessionName,
      reproducible: reproducible, generator: DocumentDesk.generator)
    return FormatTable.bytes(of: plan, as: format(of: order)) ?? []
  }

  private func usualPath(of order: DocumentOrder) -> String {
    let folder = Untrusted(circumstances.sessionName).fileName
    return circumstances.exports + "/" + folder + "/" + FormatTable.fileName(of: .plan, for: audience(of: order), as: format(of: order))
  }
}
