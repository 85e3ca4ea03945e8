package import RoundtableLanguage
import RoundtableExport
package import RoundtableRecord
package import RoundtableReports
package import RoundtableStore
package import RoundtableWorkbench

/// A workbench in memory, with what a terminal would show of it.
package struct Table {
  /// The workbench.
  package let workbench: Workbench
  /// What its exports wrote.
  package let shelf: MemoryShelf
  /// How answers are written.
  package var console = Console()

  /// A table on a record that others may share, at a clock that stands still.
  package init(_ log: MemoryLog = .riverton, terminal: String = "test", isPrompt: Bool = false, console: Console = Console()) throws {
    try self.init(store: MemoryStore(log, entropy: .riverton), terminal: terminal, isPrompt: isPrompt, console: console)
  }

  /// A table on a store.
  package init(store: any FactStore, terminal: String = "test", isPrompt: Bool = false, console: Console = Console()) throws {
    self.console = console
    shelf = MemoryShelf()
    workbench = try Workbench(
      store: store, shelf: shelf,
      circumstances: Circumstances(
        sessionName: "riverton", terminal: terminal, isPrompt: isPrompt, clock: { .riverton }, exports: "Exports"))
  }

  /// The same table, written for otherwise.
  package init(_ table: Table, console: Console) {
    self = table
    self.console = console
  }

  /// Types lines, each of which must be taken, and gives what the last one wrote.
  @discardableResult
  package func type(_ lines: String...) throws -> Console.Written { try type(lines) }

  /// Types lines, each of which must be taken, and gives what the last one wrote.
  @discardableResult
  package func type(_ lines: [String]) throws -> Console.Written {
    var written = Console.Written()
    for line in lines {
      let response = workbench.take(Array(line.utf8))
      written = console.write(response, at: .script)
      if response.outcome != .done { throw Refused(line: line, messages: written.messages) }
    }
    return written
  }

  /// Types a line, whatever comes of it.
  package func write(_ line: String, at place: Place = .script) -> Console.Written { write(Array(line.utf8), at: place) }

  /// Types the bytes of a line, whatever comes of it.
  package func write(_ bytes: [UInt8], at place: Place = .script) -> Console.Written { console.write(workbench.take(bytes), at: place) }

  /// The refusal of a line; nil when it was taken.
  package func refusal(_ line: String) -> Refusal? { if case .refused(let refusal, _) = workbench.take(Array(line.utf8)) { refusal } else { nil } }

  /// Why a line is refused; nil when it was taken.
  package func refused(_ line: String) -> String? { refusal(line)?.message.text(width: nil) }

  /// What TAB offers at the end of what is typed.
  package func offers(_ typed: String) -> (start: Int, candidates: [Offered]) { workbench.offers(typed) }

  /// The words that TAB offers.
  package func words(_ typed: String) -> [String] { offers(typed).candidates.map(\.word) }

  /// A line that was to be taken and was not.
  package struct Refused: Error {
    /// The line.
    package let line: String
    /// What was said about it.
    package let messages: String
  }

  /// Lines that set a small table: two groups at it and a body, three people, two issues.
  package static let setting = [
    "session: Riverton roundtable", "when 2022-06-14", "set year 2022", "group students seats 6: Students",
    "group police police: Riverton Police Service",
    "body city partner: City of Riverton", "issue r1: Training", "issue r2: Complaints", "join students youth: Amina Farah; Jordan O'Brien",
    "join police @hall named: Insp. Jo Hall (Riverton Police Service)",
  ]

  /// A table that is set.
  @discardableResult
  package static func set(_ log: MemoryLog = .riverton, terminal: String = "test", isPrompt: Bool = false, console: Console = Console()) throws
    -> Table
  {
    let table = try Table(log, terminal: terminal, isPrompt: isPrompt, console: console)
    try table.type(setting)
    return table
  }
}

extension MemoryLog {
  /// An empty record of its own.
  package static var riverton: MemoryLog { MemoryLog(named: "riverton", entropy: .riverton) }
}

/// Keeps what exports write.
package final class MemoryShelf: ExportShelf {
  /// A shelf with nothing on it.
  package init() {}

  /// The bytes of each file, by its path.
  package private(set) var files: [String: [UInt8]] = [:]

  package func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) -> Phrase? {
    files[path] = bytes
    return nil
  }

  /// The page, with the format's name before it: what is to be made of it is pandoc's.
  package func convert(_ page: [UInt8], to format: FormatName, at moment: Moment) throws(Failure) -> [UInt8] { Array(format.rawValue.utf8) + page }

  package func files(holding words: [Untrusted]) throws(StoreError) -> [String] {
    let traces = Traces(words)
    return files.filter { traces.areIn($0.value) }.keys.sorted()
  }
}

extension Place {
  /// The first line of standard input.
  package static let script = Place(file: "<stdin>", line: 1)
}

extension Entropy {
  /// What ids and salts of tests are made from.
  package static let riverton = Entropy.seeded(Seed(hex: String(repeating: "5ee1ab1e", count: 8)) ?? .riverton)
}
