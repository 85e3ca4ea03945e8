import RoundtableExport
import RoundtableRecord
package import RoundtableStore
package import RoundtableWorkbench

/// A second terminal for a screen that others can see: it follows a session, shows groups instead of names and nothing of what is private,
/// and records nothing.
package final class RoomTerminal {
  private let workbench: Workbench
  private let display: any RoomDisplay
  /// What stands on a screen on which nothing is drawn over: the sentences by what they are about, and up to which fact receipts were written.
  private var said: [String: String] = [:]
  private var writtenUpTo = 0
  /// What was drawn last, and whether it may not stand there any more.
  private var drawn: [String] = []
  private var isAnew = true

  /// How it ended.
  package enum End: Sendable {
    /// Someone left it.
    case left
    /// Its terminal was closed, or the program was asked to end.
    case hungUp
    /// The session cannot be read any more.
    case failed(StoreError)
  }

  /// A screen that follows a session which was opened in room view.
  package init(_ workbench: Workbench, _ display: any RoomDisplay) {
    self.workbench = workbench
    self.display = display
  }

  /// Follows the session until someone leaves.
  package func follow() -> End {
    while true {
      show()
      switch display.wait(milliseconds: 500) {
      case .key(let key) where [UInt8(ascii: "q"), UInt8(ascii: "Q"), 4].contains(key): return .left
      case .ended(let byPerson): return byPerson ? .left : .hungUp
      case .changed: isAnew = true
      case .key, .tick: break
      }
      do throws(Failure) {
        try workbench.catchUp()
        if let damage = workbench.damage { return .failed(damage) }
      } catch {
        // A file that is busy now is not so in half a second.
        if case .store(let problem) = error, !problem.mayPass { return .failed(problem) }
      }
    }
  }

  private var board: RoomBoard {
    RoomBoard(workbench.session, workbench.roomFilter, recent: workbench.recent, name: workbench.circumstances.sessionName, at: workbench.circumstances.clock())
  }

  private func show() {
    if display.isPlain { return say() }
    let (columns, rows) = display.size
    let lines = board.lines(columns: columns, rows: rows)
    // What stands there need not be written again, unless another program had the screen.
    if lines != drawn || isAnew { display.draw(lines) }
    (drawn, isAnew) = (lines, false)
  }

  /// Writes what is new: of the state what is said otherwise than before, and the receipts that came.
  private func say() {
    let board = board
    for sentence in board.sentences where said[sentence.about] != sentence.sign {
      said[sentence.about] = sentence.sign
      display.write([sentence.text])
    }
    let position = workbench.session.position
    guard position > writtenUpTo else { return }
    let receipts = writtenUpTo == 0 ? board.receipts(last: 10) : board.receipts(after: writtenUpTo, most: 50)
    writtenUpTo = position
    display.write(receipts.map { $0.text(width: nil) })
  }
}
