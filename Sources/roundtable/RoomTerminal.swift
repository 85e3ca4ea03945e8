import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTerminal
import RoundtableWorkbench

/// A second terminal for a screen that others can see: it follows a session, shows codes instead of names and nothing of what is private,
/// and records nothing.
final class RoomTerminal {
  private let bench: Workbench
  private let live: LiveScreen
  private let name: String
  /// What stands on a screen on which nothing is drawn over: the sentences by what they are about, and up to which fact receipts were told.
  private var said: [String: String] = [:]
  private var toldUpTo = 0
  /// What was drawn last, and whether it may not stand there any more.
  private var drawn: [String] = []
  private var isAnew = true

  /// Follows a session until somebody leaves.
  static func open(_ name: String, _ options: Options) throws {
    let path = try options.path(of: name)
    let store: SQLiteStore
    let bench: Workbench
    do throws(StoreError) {
      store = try SQLiteStore(opening: path, entropy: options.entropy)
      bench = try options.bench(on: store, name: name, terminal: "room", isPrompt: false, isRoom: true)
    } catch {
      throw options.ending(error)
    }
    defer { store.close() }
    guard let live = LiveScreen() else { throw Ending(.wrongUse, "the room view needs a terminal at both ends") }
    let end = RoomTerminal(bench, live, name).follow()
    live.close()
    switch end {
    case .left: return
    case .interrupted: throw Ending(.interrupted)
    case .failed(let error): throw options.ending(error)
    }
  }

  private enum End {
    case left
    case interrupted
    case failed(StoreError)
  }

  private init(_ bench: Workbench, _ live: LiveScreen, _ name: String) {
    self.bench = bench
    self.live = live
    self.name = name
  }

  private func follow() -> End {
    while true {
      show()
      switch live.wait(milliseconds: 500) {
      case .key(let key) where [UInt8(ascii: "q"), UInt8(ascii: "Q"), 4].contains(key): return .left
      case .ended(let byPerson): return byPerson ? .left : .interrupted
      case .changed: isAnew = true
      case .key, .tick: break
      }
      do throws(Failure) {
        try bench.catchUp()
      } catch {
        // A file that is busy now is not so in half a second.
        if case .store(let problem) = error, problem.isLasting { return .failed(problem) }
      }
    }
  }

  private var board: RoomBoard { RoomBoard(bench.session, bench.roomFilter, recent: bench.recent, name: name, at: bench.circumstances.clock()) }

  private func show() {
    if live.isPlain { return say() }
    let (columns, rows) = live.size
    let lines = board.lines(columns: columns, rows: rows)
    // What stands there need not be written again, unless somebody else had the screen.
    if lines != drawn || isAnew { live.draw(lines) }
    (drawn, isAnew) = (lines, false)
  }

  /// Writes what is new: of the state what is said otherwise than before, and the receipts that came.
  private func say() {
    let board = board
    for sentence in board.sentences where said[sentence.about] != sentence.sign {
      said[sentence.about] = sentence.sign
      live.write([sentence.text])
    }
    let position = bench.session.position
    guard position > toldUpTo else { return }
    let receipts = toldUpTo == 0 ? board.receipts(last: 10) : board.receipts(after: toldUpTo, most: 50)
    toldUpTo = position
    live.write(receipts.map { $0.text(width: nil) })
  }
}

extension StoreError {
  /// True when waiting does not help.
  fileprivate var isLasting: Bool {
    switch self {
    case .unreadable, .notRecorded, .conflict: false
    default: true
    }
  }
}
