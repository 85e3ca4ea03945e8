package import RoundtableCommands
package import RoundtableRecord
import RoundtableReports
package import RoundtableStore

/// One line in, one answer out, on one open session. Belongs to one thread, as its store does.
package final class Workbench {
  /// The session, with everything folded in that was read so far.
  package private(set) var session = Session()
  /// `.` of this terminal.
  package private(set) var last: ItemID?
  /// Where the time, and who types, come from.
  package let circumstances: Circumstances

  let store: any FactStore
  private let shelf: any ExportShelf
  /// Lines decided and not yet stored, while a script runs atomically; nil otherwise.
  private var pending: [Recording]?
  private var pendingFacts = 0
  /// True while facts of others may be there that could not be read when they were noticed.
  private var isBehind = false

  /// Opens a session: reads, verifies and folds every fact. Throws what the store throws.
  package init(store: any FactStore, shelf: any ExportShelf, circumstances: Circumstances) throws(StoreError) {
    self.store = store
    self.shelf = shelf
    self.circumstances = circumstances
    _ = store.othersMayHaveWritten()
    try fold()
    last = session.terminals[circumstances.terminal]?.last
  }

  /// Who types: `--as`, or the first scribe.
  package var writer: Writer { Writer(person: circumstances.writer.flatMap { session.index.names[$0]?.person } ?? session.front.scribes.first, terminal: circumstances.terminal) }

  /// Decides and does one line. Bytes that are no text are refused; nothing is repaired.
  package func take(_ bytes: [UInt8]) -> Answer {
    let line: Line
    do throws(Refusal) {
      line = Line(try LineBytes.check(bytes))
    } catch {
      return .refused(error, Line(""))
    }
    if Interpreter.isIdle(line) { return .idle }
    do throws(Failure) {
      return try answer(line)
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

  /// The desk at which the next line is decided. A copy of it must not outlive the decision: while one is held,
  /// folding a fact would copy the session.
  package var desk: Desk {
    Desk(session: session, writer: writer, last: last, now: circumstances.clock(), isPrompt: circumstances.isPrompt)
  }

  // MARK: One line

  private func answer(_ line: Line) throws(Failure) -> Answer {
    while true {
      try catchUp()
      let decided: (verb: String, decision: Decision)
      switch decide(line) {
      case .success(let made): decided = made
      case .failure(let refusal): return .refused(refusal, line)
      }
      do throws(StoreError) {
        return try carryOut(decided.decision, verb: decided.verb)
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

  private func decide(_ line: Line) -> Result<(verb: String, decision: Decision), Refusal> {
    do throws(Refusal) { return .success(try Interpreter.decide(line, at: desk)) } catch { return .failure(error) }
  }

  private func carryOut(_ decision: Decision, verb: String) throws(StoreError) -> Answer {
    switch decision {
    case .record(let recording): return try record(recording, verb: verb)
    case .nothing(let why, let target):
      last = target ?? last
      return .told(Told(verb: verb, ids: target.map { [$0.text] } ?? [], text: why))
    case .show(let page): return .page(verb: verb, page)
    case .quit: return .quit
    case .log, .read, .export:
      if pending != nil {
        return .failed(.export("\(Phrase.ours(verb)) does not go with --atomic, since nothing is recorded yet when it runs"))
      }
      return try look(decision, verb: verb)
    }
  }

  private func record(_ recording: Recording, verb: String) throws(StoreError) -> Answer {
    if let unknown = session.unknown.first { return .failed(.readOnly(position: unknown)) }
    let moment = circumstances.clock()
    if pending != nil {
      foldUnstored(recording, at: moment)
    } else {
      let stored = try store.append(units: [recording.facts], by: writer, at: moment, expecting: session.position)
      for (fact, kept) in zip(recording.facts, stored) { session.apply(fact, as: kept.envelope) }
    }
    last = recording.target ?? last
    return .told(
      Told(
        verb: verb, ids: recording.ids, text: recording.receipt(session), warnings: recording.warnings, isSecret: recording.isSecret,
        forgets: recording.forgets,
        isRecorded: true))
  }

  /// Does what needs the record itself, and not the session alone.
  private func look(_ decision: Decision, verb: String) throws(StoreError) -> Answer {
    switch decision {
    case .log(let item): .page(verb: verb, try LogPage.page(of: item, in: store, session))
    case .read(let order): try document(order, verb: verb, onScreen: true)
    case .export(let order): try document(order, verb: verb, onScreen: false)
    case .record, .nothing, .show, .quit: .idle
    }
  }

  private func document(_ order: DocumentOrder, verb: String, onScreen: Bool) throws(StoreError) -> Answer {
    var head = try store.head()
    // The head that is printed must be the one of what is printed: others may have written since the line was decided.
    while head.position > session.position {
      try fold()
      head = try store.head()
    }
    let desk = DocumentDesk(session: session, head: head, reproducible: store.isReproducible, circumstances: circumstances, shelf: shelf)
    if onScreen { return .document(verb: verb, text: desk.text(of: order)) }
    do throws(Failure) { return .told(Told(verb: verb, ids: [], text: try desk.write(order))) } catch { return .failed(error) }
  }

  private func fold() throws(StoreError) {
    try store.read(after: session.position) { stored in
      if let fact = stored.fact {
        session.apply(fact, as: stored.envelope)
      } else {
        session.skip(unknownAt: stored.envelope.position)
      }
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
        units: units.map(\.facts), by: writer, at: circumstances.clock(), expecting: session.position - pendingFacts)
    }
    pending = nil
    pendingFacts = 0
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
