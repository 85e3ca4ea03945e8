import RoundtableLanguage
import RoundtableExport
package import RoundtableRecord
package import RoundtableReports
import RoundtableWording
import RoundtableWording
package import RoundtableStore

/// Where exports are written, and where what they wrote is remembered.
package protocol ExportShelf {
  /// Writes a file, unless the path has a file that no export wrote or that was changed since. Throws a sentence.
  ///
  /// - Parameter ownerOnly: true for what only the person at this machine may read.
  /// - Returns: a warning about a file that was written; nil where there is nothing to say.
  func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) -> Phrase?

  /// The file that pandoc makes of a page, the same bytes for the same page and moment. Throws a sentence, with what to type where there is no
  /// pandoc.
  func convert(_ page: [UInt8], to format: FormatName, at moment: Moment) throws(Failure) -> [UInt8]

  /// The files that exports wrote and that still hold one of these words, in any of the ways exports write words down.
  func files(holding words: [Untrusted]) throws(StoreError) -> [String]
}

/// Folds a document from a session and writes it down.
struct DocumentDesk {
  let session: Session
  let head: ChainHead
  let reproducible: Bool
  let circumstances: Circumstances
  let shelf: any ExportShelf
  let store: any FactStore
  /// Sessions at earlier positions that were folded already: the look for names and the document ask for the same ones.
  private let folds = Folds()

  private final class Folds {
    var sessions: [Int: Session] = [:]
  }

  /// Writes the document into its file, and tells where.
  func write(_ bytes: [UInt8], _ order: DocumentOrder) throws(Failure) -> (receipt: Phrase, warnings: [Phrase]) {
    let path = order.path.map { ExportedFiles.atHome($0) } ?? usualPath(of: order)
    let warning = try shelf.write(bytes, to: path, replace: order.replace, ownerOnly: order.readers == .internal)
    let receipt = Receipt.columns(
      "wrote \(Untrusted(path))", .ours("for \(order.readers.rawValue)"), .ours("head \(head.position)"), .ours(head.spoken),
      PoolLabel.tooFew(in: session, for: order.readers)?.notice)
    return (receipt, [warning].compactMap(\.self))
  }

  /// The document as bytes, or why it cannot be exported as ordered.
  func bytes(of order: DocumentOrder) throws(StoreError) -> Result<[UInt8], Failure> {
    try report(order).flatMap { report in
      FormatTable.bytes(of: report, as: order.format).map(finished(order.format))
        ?? .failure(.export(FormatTable.missing(order.format, of: order.document)))
    }
  }

  /// What a format wrote, as the file that it is to be.
  private func finished(_ format: FormatName) -> ([UInt8]) -> Result<[UInt8], Failure> {
    { bytes in
      guard format.isMadeByPandoc else { return .success(bytes) }
      return Result { () throws(Failure) in try shelf.convert(bytes, to: format, at: provenance.moment) }
    }
  }

  /// The document as a screen shows it: for whomever it is, without private words.
  func page(of order: DocumentOrder) throws(StoreError) -> Result<[UInt8], Failure> {
    let hidden = session.privateWords
    return try report(order).flatMap { report in
      let masked = order.readers == .room ? RoomFilter(session) : nil
      let worded = (report as? any WordedReport)?.manuscript.replacing { hidden.contains($0) ? .hidden : masked?.theirs($0) ?? $0 }.markdown
      return worded.map { .success($0) } ?? .failure(.export(FormatTable.missing(.markdown, of: order.document)))
    }
  }

  /// The report that was ordered. One of an earlier time is folded again from the record.
  private func report(_ order: DocumentOrder) throws(StoreError) -> Result<any Report, Failure> {
    switch order.document {
    case .plan: try plan(order).map { $0 as any Report }
    case .heard: .success(heard(order))
    case .digest: .success(try digest(order))
    case .record: .success(try record())
    }
  }

  private func heard(_ order: DocumentOrder) -> Heard {
    var heard = Heard(of: session, for: order.readers, provenance: provenance)
    heard.language = order.language
    return heard
  }

  /// The plan as it was adopted, or as it is, with what changed since.
  private func plan(_ order: DocumentOrder) throws(StoreError) -> Result<ActionPlan, Failure> {
    let audience = order.readers
    guard let version = order.version else {
      let adopted = try session.adopted.map { adoption throws(StoreError) in try folded(upTo: adoption.position) }
      let provenance = try origin(of: session.adopted, for: audience)
      return .success(ActionPlan(of: session, adopted: adopted, for: audience, provenance: provenance))
    }
    let adopted = try folded(upTo: adoption(version))
    if let obstacle = obstacle(to: version, adopted, for: audience) { return .failure(.export(obstacle)) }
    let provenance = try origin(of: session.adoptions[version], for: audience)
    return .success(ActionPlan(of: adopted, for: audience, asOf: session.adoptions[version]?.moment, provenance: provenance))
  }

  /// Why a version cannot be exported; nil when it can. It is exported as it was adopted or not at all, since otherwise what may no longer
  /// be shown would be shown again.
  private func obstacle(to version: Int, _ adopted: Session, for audience: Audience) -> Phrase? {
    let gone = ActionPlan.noLongerShown(of: adopted, in: session, to: audience)
    guard !gone.isEmpty else { return nil }
    let some = gone.prefix(8).joined(", ") + (gone.count > 8 ? " and \(gone.count - 8) more" as Phrase : "")
    return
      "version \(version) shows what was withdrawn or may not be told any more since: \(some); export plan for \(Phrase.ours(audience.rawValue)) writes the plan as it is now, and for internal the version"
  }

  private func digest(_ order: DocumentOrder) throws(StoreError) -> Digest {
    let unchanged = order.since == nil ? try unchanged(for: order.readers) : nil
    let (since, earlier) = try beginning(of: order, unchanged)
    return Digest(of: session, since: since, earlier, for: order.readers, provenance: provenance)
  }

  /// What a digest begins with, and the session as it was then; none for the start.
  private func beginning(of order: DocumentOrder, _ unchanged: Adoption?) throws(StoreError) -> (Digest.Beginning, Session?) {
    let adoptions = session.adoptions.all
    switch order.since ?? (unchanged == nil ? adoptions : adoptions.dropLast()).last.map({ .version($0.version) }) {
    case .version(let version): return (.version(version), try folded(upTo: adoption(version)))
    case .day(let day): return (.day(day), try folded { session.day(of: $0.envelope.moment) < day })
    case nil: return (.start, nil)
    }
  }

  /// The last version adopted, if the readers can see nothing that was recorded since; nil if they can. Right after an adoption the quarter that led
  /// to it is what is new.
  private func unchanged(for audience: Audience) throws(StoreError) -> Adoption? {
    guard let adoption = session.adopted else { return nil }
    if adoption.position == session.position { return adoption }
    let seen = session.seen(by: audience)
    let then = try folded(upTo: adoption.position).seen(by: audience, beside: seen)
    return !audience.seesAll && then.holdsTheSame(as: seen) ? adoption : nil
  }

  private func record() throws(StoreError) -> FullRecord {
    var facts: [LoggedFact] = []
    _ = try store.readPastDamage(after: 0) { stored in
      let moment = stored.isLost ? facts.last?.moment ?? circumstances.clock() : stored.envelope.moment
      facts.append(
        LoggedFact(
          position: stored.envelope.position, unit: stored.envelope.unit, moment: moment, writer: stored.envelope.writer.person,
          kind: stored.kind, fact: stored.fact))
    }
    return FullRecord(of: facts, session: session, provenance: provenance)
  }

  /// Names in the words of a document that no one has cleared, of people who did not choose to be named; none in the internal record.
  func mentions(in order: DocumentOrder) throws(StoreError) -> [Mention] {
    if order.readers.seesAll { return [] }
    let check = NameCheck(session)
    if let version = order.version { return check.mentions(for: order.readers, in: try folded(upTo: adoption(version))) }
    let earlier =
      order.since == nil
      ? try session.adopted.map { adoption throws(StoreError) in try folded(upTo: adoption.position) } : try beginning(of: order, nil).1
    return check.mentions(for: order.readers, in: session, since: earlier)
  }

  // MARK: Earlier times

  private func adoption(_ version: Int) -> Int { session.adoptions[version]?.position ?? 0 }

  private func folded(upTo position: Int) throws(StoreError) -> Session {
    if let known = folds.sessions[position] { return known }
    let earlier = try folded { $0.envelope.position <= position }
    folds.sessions[position] = earlier
    return earlier
  }

  /// The session as it was: folded from the facts up to the first that does not belong.
  private func folded(while belongs: (StoredFact) -> Bool) throws(StoreError) -> Session {
    var earlier = Session()
    var isOver = false
    _ = try store.readPastDamage(after: 0) { stored in
      isOver = isOver || !belongs(stored)
      if isOver { return }
      earlier.fold(stored, session.remains)
    }
    return earlier
  }

  // MARK: What was ordered

  private var provenance: Provenance { Provenance(in: circumstances, at: circumstances.clock(), zone: session.zone, head: head, reproducible: reproducible) }

  /// How a plan comes to be: with the salt of its version's digest, where it is for the internal audience.
  private func origin(of version: Adoption?, for audience: Audience) throws(StoreError) -> Provenance {
    var made = provenance
    guard audience.seesAll, let version, version.isSalted, let position = Int(version.head.prefix { $0 != ":" }) else { return made }
    made.salt = try store.sealingSalt(upTo: position).map { Hex.text($0) }
    return made
  }

  private func usualPath(of order: DocumentOrder) -> String {
    let name = FormatTable.fileName(of: order.document, at: order.version, for: order.readers, in: order.language, as: order.format)
    return circumstances.exports + "/" + Untrusted(circumstances.sessionName).fileName + "/" + name
  }
}
