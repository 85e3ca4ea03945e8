package import RoundtableLanguage
import RoundtableExport
package import RoundtableRecord
import RoundtableReports
package import RoundtableStore

/// One line in, one answer out, on one open session. Belongs to one thread, as its store does.
package final class Workbench {
  /// The session, with everything folded in that was read so far.
  package private(set) var session = Session()
  /// Where the time, and who types, come from.
  package let circumstances: Circumstances

  /// True in room view: whatever is answered bears codes instead of names.
  package private(set) var isRoom: Bool

  /// Told the words that files beside the record are to forget, once it is recorded that they go; nil where somebody else sees to it.
  package var onForget: (([Untrusted]) -> Void)?

  let store: any FactStore
  private let shelf: any ExportShelf
  /// Lines decided and not yet stored, while a script runs atomically; nil otherwise.
  private var pending: [Recording]?
  private var pendingFacts = 0
  /// The line that was asked about; typed again, it is done.
  private var asked: Line?
  /// The pasted block in hand, and the unit that its lines make.
  private var block: (number: Int, unit: Int)?
  /// What takes names out of words, and which names it was made for.
  private var madeFilter: (version: Int, filter: RoomFilter)?
  /// True while facts of others may be there that could not be read when they were noticed.
  private var isBehind = false
  /// What other terminals have done since it was last told; nil while the record is read for the first time.
  var arrivals: Arrivals?
  /// The facts that were folded in last.
  package private(set) var recent = RecentFacts()

  /// Opens a session: reads, verifies and folds every fact. Throws what the store throws.
  package init(store: any FactStore, shelf: any ExportShelf, circumstances: Circumstances) throws(StoreError) {
    self.store = store
    self.shelf = shelf
    self.circumstances = circumstances
    isRoom = circumstances.isRoom
    _ = store.othersMayHaveWritten()
    try fold()
    arrivals = Arrivals()
  }

  /// `.` of this terminal.
  package var last: ItemID? { session.terminals[circumstances.terminal]?.last }

  /// Who types: `--as`, or the first scribe.
  package var writer: Writer {
    Writer(person: circumstances.writer.flatMap { session.index.names[$0]?.person } ?? session.front.scribes.first, terminal: circumstances.terminal)
  }

  /// Decides and does one line. Bytes that are no text are refused; nothing is repaired.
  ///
  /// - Parameter number: the number of the pasted block that the line belongs to; lines of one block are one unit of undo. Nil for a line alone.
  package func take(_ bytes: [UInt8], block number: Int? = nil) -> Answer {
    if number == nil || number != block?.number { block = nil }
    let answer = decideAndDo(bytes, block: number)
    return isRoom ? RoomView(desk, roomFilter).shown(answer) : answer
  }

  private func decideAndDo(_ bytes: [UInt8], block number: Int?) -> Answer {
    let line: Line
    do throws(Refusal) {
      line = Line(try LineBytes.check(bytes))
    } catch {
      return .refused(error, Line(""))
    }
    if Interpreter.isIdle(line) { return .idle }
    do throws(Failure) {
      return try answer(line, block: number)
    } catch {
      return .failed(error)
    }
  }

  /// Folds in what other processes have appended, and says how many facts that were.
  @discardableResult
  package func catchUp() throws(Failure) -> Int {
    guard pending == nil else { return 0 }
    // Asked whatever else is known: the store remembers that it was.
    isBehind = store.othersMayHaveWritten() || isBehind
    guard isBehind else { return 0 }
    let before = session.position
    do throws(StoreError) { try fold() } catch { throw .store(error) }
    isBehind = false
    return session.position - before
  }

  /// What takes names out of words, for the session as it is now. Made anew only when a name has changed.
  package var roomFilter: RoomFilter {
    if let madeFilter, madeFilter.version == session.namesVersion { return madeFilter.filter }
    let filter = RoomFilter(session)
    madeFilter = (session.namesVersion, filter)
    return filter
  }

  /// The desk at which the next line is decided. A copy of it must not outlive the decision: while one is held,
  /// folding a fact would copy the session.
  package var desk: Desk { desk(on: session, isRepeated: false) }

  private func desk(on session: Session, isRepeated: Bool) -> Desk {
    Desk(
      session: session, writer: writer, now: circumstances.clock(), isPrompt: circumstances.isPrompt, isRepeated: isRepeated, isRoom: isRoom)
  }

  // MARK: One line

  private func answer(_ line: Line, block number: Int?) throws(Failure) -> Answer {
    let isRepeated = asked.map { $0.scalars == line.scalars } ?? false
    asked = nil
    while true {
      try catchUp()
      let decided: (verb: String, decision: Decision)
      switch decide(line, isRepeated: isRepeated) {
      case .success(let made): decided = made
      case .failure(let refusal): return .refused(refusal, line)
      }
      do throws(StoreError) {
        return try carryOut(decided.decision, of: line, verb: decided.verb, block: number)
      } catch .conflict(let position) {
        // Somebody wrote between the look and the append: fold that in and decide the line again.
        let before = session.position
        do throws(StoreError) { try fold() } catch { throw .store(error) }
        guard session.position > before else { throw .store(.conflict(position: position)) }
      } catch {
        throw .store(error)
      }
    }
  }

  private func decide(_ line: Line, isRepeated: Bool) -> Result<(verb: String, decision: Decision), Refusal> {
    do throws(Refusal) {
      let decided = try Interpreter.decide(line, at: desk(on: session, isRepeated: isRepeated))
      // What is only looked at is looked at again without names; what is recorded must be decided on the session as it is.
      guard isRoom, case .show = decided.decision else { return .success(decided) }
      return .success(try Interpreter.decide(line, at: desk(on: session.inRoom, isRepeated: isRepeated)))
    } catch {
      return .failure(error)
    }
  }

  private func carryOut(_ decision: Decision, of line: Line, verb: String, block number: Int?) throws(StoreError) -> Answer {
    switch decision {
    case .record(let recording): return try record(recording, verb: verb, block: number)
    case .nothing(let why, let target):
      if let target { session.point(at: target, terminal: circumstances.terminal) }
      return .told(Told(verb: verb, ids: target.map { [$0.text] } ?? [], text: why))
    case .ask(let question):
      asked = line
      return .told(Told(verb: verb, ids: [], text: question, isQuestion: true))
    case .show(let page): return .page(verb: verb, page)
    case .room(let on):
      isRoom = on
      return .told(Told(verb: verb, ids: [], text: on ? "room view is on: codes instead of names, nothing private" : "room view is off: names show"))
    case .reveal(let number):
      guard let person = session.person(number) else { return .idle }
      return .reveal(session.roomName(of: person), person.name)
    case .drafts(let number): return .drafts(number)
    case .quit: return .quit
    case .adopt, .log, .read, .export:
      if pending != nil {
        return .failed(
          .export(
            "\(Phrase.ours(verb)) does not go with --atomic, since nothing is recorded yet when it runs; put it into a script of its own, behind this one"))
      }
      if case .adopt(let note) = decision { return try record(try adoption(note), verb: verb, block: number) }
      return try look(decision, verb: verb)
    }
  }

  private func record(_ recording: Recording, verb: String, block number: Int?) throws(StoreError) -> Answer {
    if let unknown = session.unknown.first { return .failed(.readOnly(position: unknown)) }
    let moment = circumstances.clock()
    if pending != nil {
      foldUnstored(recording, at: moment)
    } else {
      let stored = try store.append(
        units: [recording.facts], by: writer, at: moment, expecting: session.position, joining: block?.unit)
      for (fact, kept) in zip(recording.facts, stored) {
        session.apply(fact, as: kept.envelope)
        recent.keep(fact, as: kept.envelope)
      }
      if let number, let first = stored.first { block = verb == "undo" || verb == "redo" ? nil : (number, first.envelope.unit) }
    }
    if pending == nil, !recording.forgets.isEmpty { onForget?(recording.forgets) }
    return .told(
      Told(
        verb: verb, ids: recording.ids, text: recording.receipt(session), warnings: recording.warnings + exportsStillHolding(recording),
        isSecret: recording.isSecret,
        forgets: recording.forgets,
        isRecorded: true))
  }

  /// What is erased from the session may still stand in files that were handed on; those are for their holder to delete.
  private func exportsStillHolding(_ recording: Recording) -> [Phrase] {
    guard recording.facts.contains(where: { $0 is WordsErased }) else { return [] }
    let words = recording.forgets.flatMap { [Array($0.raw.utf8), Array($0.markdownInline.utf8), JSONValue.words($0).compact.dropFirst().dropLast()] }
    return shelf.files(holding: words.filter { !$0.isEmpty }).map {
      "\(Untrusted($0)) still holds the words; delete it, and ask for the copies that were handed on"
    }
  }

  /// Does what needs the record itself, and not the session alone.
  private func look(_ decision: Decision, verb: String) throws(StoreError) -> Answer {
    switch decision {
    case .log(let item):
      isRoom
        ? .failed(.export("log shows names, and is not for a screen that others can see; room off first"))
        : .page(verb: verb, try LogPage.page(of: item, in: store, session))
    case .read(let order): try document(order, verb: verb, onScreen: true)
    case .export(let order): try document(order, verb: verb, onScreen: false)
    case .record, .nothing, .ask, .adopt, .show, .room, .reveal, .drafts, .quit: .idle
    }
  }

  private func document(_ order: DocumentOrder, verb: String, onScreen: Bool) throws(StoreError) -> Answer {
    var head = try store.head()
    // The head that is printed must be the one of what is printed: others may have written since the line was decided.
    while head.position > session.position {
      try fold()
      head = try store.head()
    }
    let desk = DocumentDesk(
      session: session, head: head, reproducible: store.isReproducible, circumstances: circumstances, shelf: shelf, store: store)
    var shown = order
    if onScreen, isRoom {
      if order.document == .record { return .failed(.export("the record shows names, and is not for a screen that others can see; room off first")) }
      shown.audience = .board
    }
    switch try desk.bytes(of: shown) {
    case .failure(let failure): return .failed(failure)
    case .success(let bytes) where onScreen: return .document(verb: verb, text: String(decoding: bytes, as: UTF8.self))
    case .success(let bytes):
      do throws(Failure) { return .told(Told(verb: verb, ids: [], text: try desk.write(bytes, order))) } catch { return .failed(error) }
    }
  }

  /// The plan as it stands, adopted.
  private func adoption(_ note: Untrusted?) throws(StoreError) -> Recording {
    let head = try store.head()
    let adopting = Adopting(session: session, head: head, circumstances: circumstances, reproducible: store.isReproducible, note: note)
    let fact = adopting.fact(by: writer, at: circumstances.clock())
    return Recording([fact], ids: ["v\(fact.version)"]) { session in
      Receipt.columns(
        "version \(fact.version) adopted", "head \(head.position)", .ours(head.spoken),
        session.adoptions[fact.version]?.digest(for: Audience.board.rawValue).map { .ours("plan for the board \(SpokenDigits.of($0))") },
        "read the digits aloud, and write them in the minutes")
    }
  }

  private func fold() throws(StoreError) {
    try store.read(after: session.position) { stored in
      let fact = session.fold(stored)
      if let fact { recent.keep(fact, as: stored.envelope) }
      if stored.envelope.writer.terminal != circumstances.terminal { arrivals?.note(fact, of: stored.envelope.unit) }
    }
  }

  // MARK: Scripts that are recorded all or not at all

  /// From here on lines are decided and folded, and nothing is stored until `commit`. When a line is refused, or the commit fails, the
  /// session here holds what the record does not: the workbench is then to be given up.
  package func beginAtomic() { pending = [] }

  /// Stores everything since `beginAtomic`, in one commit. Throws `.conflict` when somebody wrote in between; nothing is stored then.
  package func commit() throws(StoreError) {
    guard let units = pending else { return }
    if !units.isEmpty {
      _ = try store.append(
        units: units.map(\.facts), by: writer, at: circumstances.clock(), expecting: session.position - pendingFacts,
        joining: nil)
    }
    pending = nil
    pendingFacts = 0
    let forgets = units.flatMap(\.forgets)
    if !forgets.isEmpty { onForget?(forgets) }
  }

  private func foldUnstored(_ recording: Recording, at moment: Moment) {
    let unit = session.position + 1
    for fact in recording.facts {
      let envelope = Envelope(
        position: session.position + 1, id: FactID(at: moment, random: [UInt8](repeating: 0, count: 10)), unit: unit, writer: writer,
        moment: moment)
      session.apply(fact, as: envelope)
      pendingFacts += 1
    }
    pending?.append(recording)
  }
}
