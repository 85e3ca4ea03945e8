import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableStore

// What needs the stored record, and not the session alone.

extension Workbench {
  /// Does what a line wants from the stored record.
  func fetch(_ request: RecordRequest, verb: String, block number: Int?) throws(StoreError) -> Response {
    if case .erase(let erasure) = request { return try erase(erasure, verb: verb, block: number) }
    if script != nil {
      return .failed(
        .export(
          "\(Phrase.ours(verb)) does not go with --atomic, since nothing is recorded yet when it runs; put it into a script of its own, behind this one"))
    }
    switch request {
    case .erase(let erasure): return try erase(erasure, verb: verb, block: number)
    case .adopt(let note):
      let moment = circumstances.clock()
      return try record(try adoption(note, at: moment), verb: verb, block: number, at: moment)
    case .log where isRoom: return .failed(.export("log shows names, and is not for a screen that others can see; room off first"))
    case .log(let item): return .page(verb: verb, try LogPage.page(of: item, in: store, session))
    case .read(let order): return try read(order, verb: verb)
    case .export(let order): return try export(order, verb: verb)
    }
  }

  private func read(_ order: DocumentOrder, verb: String) throws(StoreError) -> Response {
    var shown = order
    if isRoom {
      if order.document.usualAudience.seesAll {
        return .failed(.export("the \(.ours(order.document.rawValue)) shows names, and is not for a screen that others can see; room off first"))
      }
      shown.audience = .room
    }
    let desk = try documents()
    if isRoom, let refusal = try namesObstacle(to: shown, desk) { return .refused(refusal, Line("")) }
    switch try desk.page(of: shown) {
    case .success(let bytes): return .document(verb: verb, text: String(decoding: bytes, as: UTF8.self))
    case .failure(let failure): return .failed(failure)
    }
  }

  private func export(_ order: DocumentOrder, verb: String) throws(StoreError) -> Response {
    let desk = try documents()
    if let refusal = try namesObstacle(to: order, desk) { return .refused(refusal, Line("")) }
    let made = try desk.bytes(of: order)
    do throws(Failure) {
      let written = try desk.write(try made.get(), order)
      return .receipt(.init(verb: verb, text: written.receipt, warnings: written.warnings, effect: .wrote))
    } catch {
      return .failed(error)
    }
  }

  /// Why names keep a document from leaving; nil when none do.
  private func namesObstacle(to order: DocumentOrder, _ desk: DocumentDesk) throws(StoreError) -> Refusal? {
    NamesPage.obstacle(try desk.mentions(in: order), session).map { Refusal($0.why, at: Span(column: 1), hidesLine: true, suggestions: $0.lines) }
  }

  /// The desk at which documents are made, at the head of the record as it is now.
  private func documents() throws(StoreError) -> DocumentDesk {
    var head = try store.head()
    // The head that is printed must be the one of what is printed: others may have written since the line was decided.
    while head.position > session.position {
      try fold()
      head = try store.head()
    }
    // An older file was put in its place: what is shown here is not sealed there.
    if head.position < session.position { throw damage ?? .damaged(place: store.place, position: head.position + 1, reason: Flaw.gap.rawValue) }
    return DocumentDesk(
      session: session, head: head, reproducible: store.isReproducible, circumstances: circumstances, shelf: shelf, store: store)
  }

  /// The plan as it stands, adopted.
  private func adoption(_ note: Untrusted?, at moment: Moment) throws(StoreError) -> Recording {
    let head = try store.head()
    let adopting = Adopting(
      session: session, head: head, circumstances: circumstances, reproducible: store.isReproducible, note: note,
      salt: try store.sealingSalt(upTo: head.position) ?? [])
    let fact = adopting.fact(by: writer, at: moment)
    let warnings = NamesPage.warnings(session).map { "\($0.about) \($0.what): \($0.mend)" as Phrase }
    return Recording([fact], ids: ["v\(fact.version)"], warnings: warnings) { session in
      Receipt.columns(
        "version \(fact.version) adopted", "head \(head.position)", .ours(head.spoken),
        session.adoptions[fact.version]?.digest(for: Audience.board.rawValue).map { .ours("plan for the board \(SpokenDigits.of($0))") },
        "read the digits aloud, and write them in the minutes")
    }
  }
}
