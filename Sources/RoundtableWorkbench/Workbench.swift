package import RoundtableLanguage
package import RoundtableRecord
import RoundtableReports
package import RoundtableStore

/// One line in, one response out, on one open session. Belongs to one thread, as its store does.
package final class Workbench {
  /// The session, with everything folded in that was read so far.
  package internal(set) var session = Session()
  /// Where the time, and who types, come from.
  package let circumstances: Circumstances
  /// Given the words that files beside the record are to forget, once it is recorded that they go; nil where someone else takes care of it.
  package var onForget: (([Untrusted]) -> Void)?

  let store: any FactStore
  let shelf: any ExportShelf
  /// The screen that is answered to.
  var room: RoomScreen
  /// Lines decided and not yet stored, while a script runs atomically; nil otherwise.
  var script: AtomicScript?
  /// The pasted block in hand, and the unit that its lines make.
  var block: (number: Int, unit: Int)?
  /// What other terminals have done since it was last reported; nil while the record is read for the first time.
  var arrivals: Arrivals?
  /// The facts that were folded in last.
  package internal(set) var recent = RecentFacts()
  /// What is wrong with the record, where something is: what can be read is shown, and nothing more is recorded.
  package private(set) var damage: StoreError?
  /// The line that was asked about; typed again, it is done.
  private var asked: Line?
  /// True after a refused line that would have become `.`, until a line is recorded.
  private var isAfterRefusal = false
  /// True while facts of others may be there that could not be read when they were noticed.
  private var isBehind = false

  /// Opens a session: reads, verifies and folds every fact. Throws what the store throws.
  package init(store: any FactStore, shelf: any ExportShelf, circumstances: Circumstances) throws(StoreError) {
    self.store = store
    self.shelf = shelf
    self.circumstances = circumstances
    room = RoomScreen(isOn: circumstances.isRoom)
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

  /// True in room view: whatever is answered bears no name.
  package var isRoom: Bool { room.isOn }

  /// What takes names out of words, for the session as it is now.
  package var roomFilter: RoomFilter { room.filter(for: session, on: shownSession) }

  /// The session as this screen may show it: in room view the room's own.
  var shownSession: Session { isRoom ? room.seen(of: session, at: circumstances.terminal) : session }

  /// The desk at which a line is described while it is typed.
  var typingDesk: Desk { desk(on: shownSession, isRepeated: false) }

  /// The desk at which the next line is decided. A copy of it must not outlive the decision: while one is held,
  /// folding a fact would copy the session.
  package var desk: Desk { desk(on: session, isRepeated: false, room: isRoom ? shownSession : nil) }

  private func desk(on session: Session, isRepeated: Bool, room: Session? = nil) -> Desk {
    Desk(
      session: session, writer: writer, now: circumstances.clock(), isPrompt: circumstances.isPrompt, isAfterRefusal: isAfterRefusal,
      isRepeated: isRepeated, isRoom: isRoom, room: room, zones: circumstances.zones)
  }

  /// How far the words of a line may travel that is typed, refused, or waits: `Desk.secrecy`.
  package func secrecy(of bytes: [UInt8]) -> Level { desk.secrecy(of: Line(String(decoding: bytes, as: UTF8.self))) }

  // MARK: One line

  /// Decides and does one line. Bytes that are not text are refused; nothing is repaired.
  ///
  /// - Parameter number: the number of the pasted block that the line belongs to; lines of one block are one unit of undo. Nil for a line alone.
  package func take(_ bytes: [UInt8], block number: Int? = nil) -> Response {
    take(block: number) { () throws(Refusal) in Line(try LineBytes.check(bytes)) }
  }

  /// Decides and does a line of words that a shell has already split: a word may hold blanks.
  package func take(words: [String]) -> Response {
    take(block: nil) { () throws(Refusal) in
      _ = try LineBytes.check(Array(words.joined(separator: " ").utf8))
      return Line(words: words)
    }
  }

  private func take(block number: Int?, _ read: () throws(Refusal) -> Line) -> Response {
    if number == nil || number != block?.number { block = nil }
    let response: Response
    do throws(Refusal) {
      response = respond(to: try read(), block: number)
    } catch {
      response = .refused(error, Line(""))
    }
    return isRoom ? RoomView(desk, roomFilter, RoomNumbers(shownSession)).shown(response) : response
  }

  private func respond(to line: Line, block number: Int?) -> Response {
    if Interpreter.isIdle(line) { return .idle }
    let isRepeated = asked.map { $0.scalars == line.scalars } ?? false
    asked = nil
    do throws(Failure) {
      while true {
        var trouble: Failure?
        do throws(Failure) { try catchUp() } catch { trouble = error }
        let decided: (verb: String, decision: Decision, isSecret: Bool)
        do throws(Refusal) {
          decided = try decide(line, isRepeated: isRepeated)
        } catch {
          if line.wouldBecomeLast { isAfterRefusal = true }
          return .refused(error, line)
        }
        // What needs no record goes on without it: a prompt whose file is gone can still be read, and left.
        if let trouble, decided.decision.waits(for: trouble) { throw trouble }
        if case .ask = decided.decision { asked = line }
        if let response = try carryOut(decided.decision, verb: decided.verb, block: number) {
          if case .record = decided.decision { isAfterRefusal = false }
          return response.keptOut(decided.isSecret)
        }
      }
    } catch {
      return .failed(error)
    }
  }

  /// True when a line would be accepted now; it is not done.
  package func accepts(_ line: String) -> Bool {
    do throws(Refusal) {
      _ = try decide(Line(line), isRepeated: false)
      return true
    } catch {
      return false
    }
  }

  private func decide(_ line: Line, isRepeated: Bool) throws(Refusal) -> (verb: String, decision: Decision, isSecret: Bool) {
    guard isRoom else { return try Interpreter.decide(line, at: desk(on: session, isRepeated: isRepeated)) }
    // What is only looked at is looked at in the room's own session; what is recorded must be decided on the session as it is.
    let room = shownSession
    let looking = desk(on: room, isRepeated: isRepeated)
    var refused: Refusal?
    do throws(Refusal) {
      let seen = try Interpreter.decide(line, at: looking)
      if case .show = seen.decision {
        if let person = looking.person(namedIn: line) { throw .people(at: person) }
        return seen
      }
    } catch {
      refused = error
    }
    let decided: (verb: String, decision: Decision, isSecret: Bool)
    do throws(Refusal) {
      decided = try Interpreter.decide(line, at: desk(on: session.called(as: room), isRepeated: isRepeated, room: room))
    } catch {
      throw refused ?? RoomNumbers(room).refusal(error)
    }
    if case .show = decided.decision, let refused { throw refused }
    return decided
  }

  /// Does what was decided. Nil when someone wrote between the decision and the append: that is folded in, and the line is to be decided again.
  private func carryOut(_ decision: Decision, verb: String, block number: Int?) throws(Failure) -> Response? {
    let before = session.position
    do throws(StoreError) {
      switch decision {
      case .record(let recording): return try record(recording, verb: verb, block: number)
      case .nothing(let why, let target):
        if let target { session.point(at: target, terminal: circumstances.terminal) }
        return .receipt(.init(verb: verb, ids: target.map { [$0.text] } ?? [], text: why))
      case .ask(let question):
        return .receipt(.init(verb: verb, text: question.text, effect: .asked(offersLine: question.offersLine)))
      case .show(let page): return .page(verb: verb, page)
      case .fetch(let request): return try fetch(request, verb: verb, block: number)
      case .steer(let request): return steer(request, verb: verb)
      }
    } catch .conflict(let position) {
      do throws(StoreError) { try fold() } catch { throw .store(error) }
      guard session.position > before else { throw .store(.conflict(position: position)) }
      return nil
    } catch {
      throw .store(error)
    }
  }

  private func steer(_ request: TerminalRequest, verb: String) -> Response {
    switch request {
    case .room(let isOn):
      room.isOn = isOn
      return .receipt(.init(verb: verb, text: isOn ? "room view is on: groups instead of names, nothing private" : "room view is off: names show"))
    case .reveal(let person): return .reveal(person.publicCode, person.name)
    case .drafts(let number): return .drafts(number)
    case .quit: return .quit
    }
  }

  // MARK: What others write

  /// Folds in what other processes have appended, and returns how many facts that were.
  @discardableResult
  package func catchUp() throws(Failure) -> Int {
    guard script == nil else { return 0 }
    // Asked whatever else is known: the store remembers that it was.
    isBehind = store.othersMayHaveWritten() || isBehind
    guard isBehind else { return 0 }
    let before = session.position
    do throws(StoreError) { try fold() } catch { throw .store(error) }
    isBehind = false
    return session.position - before
  }

  /// Folds in everything that the store has and the session has not.
  func fold() throws(StoreError) {
    let before = session.remains
    let found = try store.readPastDamage(after: session.position) { stored in
      let fact = session.fold(stored, before)
      if let fact { recent.keep(fact, as: stored.envelope) }
      if stored.envelope.writer.terminal != circumstances.terminal { arrivals?.note(fact, of: stored.envelope.unit) }
    }
    damage = damage ?? found
    if session.remains != before { try refold() }
  }
}

extension Decision {
  /// True when nothing comes of it while the record cannot be read: what would be recorded, and a page that can be had a moment later.
  fileprivate func waits(for trouble: Failure) -> Bool {
    switch self {
    case .record, .ask, .fetch: true
    case .show: if case .store(let problem) = trouble { problem.mayPass } else { true }
    case .nothing, .steer: false
    }
  }
}
