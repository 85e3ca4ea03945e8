import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

@Suite("The screen that follows a session")
struct RoomTerminalTests {
  /// A display that keeps what it was given; while it is waited for, things happen.
  private final class Display: RoomDisplay {
    let isPlain: Bool
    var size: (columns: Int, rows: Int) { (80, 24) }
    private(set) var drawn: [[String]] = []
    private(set) var written: [String] = []
    private var events: [() throws -> LiveScreen.Event]

    init(isPlain: Bool, _ events: [() throws -> LiveScreen.Event]) {
      self.isPlain = isPlain
      self.events = events
    }

    func wait(milliseconds: Int) -> LiveScreen.Event {
      if events.isEmpty { return .key(UInt8(ascii: "q")) }
      do { return try events.removeFirst()() } catch { return .ended(byPerson: false) }
    }

    func draw(_ lines: [String]) { drawn.append(lines) }
    func write(_ lines: [String]) { written += lines }
  }

  private let log = MemoryLog.riverton
  private let table: Table

  init() throws { table = try Table.set(log, terminal: "typing") }

  private func follow(_ display: Display) throws -> RoomTerminal.End {
    let circumstances = Circumstances(
      sessionName: "riverton", terminal: "room", isPrompt: false, clock: { .riverton }, exports: "Exports", isRoom: true)
    let workbench = try Workbench(store: MemoryStore(log, entropy: .riverton), shelf: MemoryShelf(), circumstances: circumstances)
    return RoomTerminal(workbench, display).follow()
  }

  private func type(_ line: String) -> () throws -> LiveScreen.Event {
    {
      try table.type(line)
      return .tick
    }
  }

  @Test("It is drawn again when something changed, with codes and nothing private, and q leaves it")
  func draws() throws {
    let display = Display(isPlain: false, [type("discuss r1"), { .tick }, type("@amina: Out loud"), type("@jordan private: Hush")])
    guard case .left = try follow(display) else { throw Failed() }
    #expect(display.drawn.count == 3, "a tick without news draws nothing")
    #expect(display.drawn.last?.contains { $0.contains("Open: r1") } == true)
    let all = display.drawn.joined().joined(separator: "\n")
    #expect(all.contains("Out loud") && !all.contains("Hush") && !all.contains("Amina"))
  }

  @Test("A window of another size is drawn anew though nothing changed")
  func resized() throws {
    let display = Display(isPlain: false, [{ .changed }, { .tick }])
    _ = try follow(display)
    #expect(display.drawn.count == 2)
  }

  @Test("Where nothing can be drawn over it writes what is new, once")
  func plain() throws {
    let display = Display(isPlain: true, [type("discuss r1"), { .tick }, type("@amina: Out loud")])
    _ = try follow(display)
    #expect(display.drawn.isEmpty)
    #expect(display.written.count { $0.contains("Open: r1") } == 1 && display.written.count { $0.contains("Out loud") } == 1)
  }

  @Test("A record that can not be read any more ends it; a closed terminal too")
  func ends() throws {
    let damage: () throws -> LiveScreen.Event = {
      try table.type("note: one")
      log.tamper { $0[$0.count - 1] = $0[$0.count - 1].withoutWords }
      return .tick
    }
    guard case .failed(.damaged) = try follow(Display(isPlain: false, [damage])) else { throw Failed() }
    log.tamper { $0.removeLast() }
    guard case .hungUp = try follow(Display(isPlain: false, [{ .ended(byPerson: false) }])) else { throw Failed() }
  }

  private struct Failed: Error {}
}
