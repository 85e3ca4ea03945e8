import ArgumentParser
import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTerminal
import RoundtableWorkbench

/// The flags that every subcommand takes.
struct Options: ParsableArguments {
  @Flag(help: "Write receipts and errors as JSON lines.") var json = false
  @Flag(help: "Leave receipts out.") var quiet = false
  @Flag(name: .customLong("no-color"), help: "No colors.") var noColor = false
  @Flag(help: .hidden) var room = false
  @Option(name: .customLong("as"), help: ArgumentHelp("Who types; the first scribe unless said.", valueName: "@who")) var writer: String?
  @Option(help: ArgumentHelp("Where sessions are kept; else $ROUNDTABLE_SESSIONS, else ./Sessions.", valueName: "dir")) var sessions: String?
  @Option(help: ArgumentHelp("Where exports go; else ./Exports.", valueName: "dir")) var exports: String?
  @Option(help: ArgumentHelp("A fixed clock: 2022-06-14T13:00:00Z.", valueName: "instant")) var now: String?
  @Option(help: ArgumentHelp("Ids and salts derived from hexadecimal digits, for replays; only with --now.", valueName: "hex")) var seed: String?

  func validate() throws {
    if room { throw ValidationError("--room is not there yet") }
    if let now, Moment(iso: now) == nil { throw ValidationError("--now \(shown(now)) is no instant; one looks like 2022-06-14T13:00:00Z") }
    if seed != nil, now == nil { throw ValidationError("--seed goes only with --now") }
    if let seed, Seed(hex: seed) == nil { throw ValidationError("--seed takes hexadecimal digits") }
  }

  private func shown(_ words: String) -> String { Untrusted(words).terminal }

  /// The wall clock, or the instant of `--now`.
  var clock: @Sendable () -> Moment {
    if let fixed = now.flatMap({ Moment(iso: $0) }) { return { fixed } }
    return {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
  }

  /// Where ids and salts come from.
  var entropy: Entropy { seed.flatMap { Seed(hex: $0) }.map { .seeded($0) } ?? .system }

  /// The folder of session files.
  var folder: SessionFolder {
    SessionFolder(sessions ?? getenv("ROUNDTABLE_SESSIONS").map { String(cString: $0) } ?? "Sessions")
  }

  /// The folder of exports.
  var exportsFolder: String { exports ?? "Exports" }

  /// What writes answers down; 80 columns off a terminal.
  func console() -> Console { Console(isJSON: json, isQuiet: quiet, width: Screen().columns) }

  /// The path of a session's file. Ends the program where the name can not be one.
  func path(of name: String) throws -> String {
    guard let path = folder.file(of: name) else {
      throw Ending(.wrongUse, "\(shown(name)) can not be a session's name: letters, digits, - _ and ., not first, 100 bytes at the most")
    }
    return path
  }

  /// Opens a session that is there, with everything folded in.
  func bench(on name: String, terminal kind: String, resume: String? = nil, isPrompt: Bool = false) throws -> Workbench {
    let path = try path(of: name)
    do throws(StoreError) {
      return try bench(on: try SQLiteStore(opening: path, entropy: entropy), name: name, terminal: kind, resume: resume, isPrompt: isPrompt)
    } catch {
      throw ending(error)
    }
  }

  /// A workbench on an open store. Who types is looked up once the session is known.
  func bench(on store: SQLiteStore, name: String, terminal kind: String, resume: String? = nil, isPrompt: Bool) throws(StoreError) -> Workbench {
    var circumstances = Circumstances(
      sessionName: name, terminal: resume ?? TerminalName.make(kind, store), isPrompt: isPrompt, clock: clock, exports: exportsFolder)
    let shelf = Shelf(store: store)
    let bench = try Workbench(store: store, shelf: shelf, circumstances: circumstances)
    guard let writer, let code = Code(writer.drop { $0 == "@" }), let person = bench.session.index.names[code]?.person else { return bench }
    circumstances.person = person
    return try Workbench(store: store, shelf: shelf, circumstances: circumstances)
  }

  /// The end of the program that a store's error means.
  func ending(_ error: StoreError) -> Ending {
    if json {
      Screen(descriptor: 2).write(console().failure(FailureText.text(error), at: nil))
      return Ending(code(of: error))
    }
    return Ending(code(of: error), FailureText.text(error))
  }

  private func code(of error: StoreError) -> ExitCode {
    switch error {
    case .newer: .newerProgram
    case .exists: .wrongUse
    default: .sessionUnusable
    }
  }
}

extension SessionFolder {
  /// The session whose file was written to last; nil when there is none.
  func lastUsed() throws(StoreError) -> String? {
    try sessions().max { changed($0) < changed($1) }
  }

  /// The history file of a session's prompt. It begins with a dot, so that no list of sessions shows it.
  func historyFile(of name: String) -> String { path + "/." + name + ".history" }

  /// Nanoseconds since 1970 at which the file of a session was written last; 0 when that can not be seen.
  private func changed(_ name: String) -> Int {
    var found = stat()
    guard let file = file(of: name), lstat(file, &found) == 0 else { return 0 }
    return found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec
  }
}

/// Names of terminals: what kind, and something that no other has. The open issue, `.` and undo belong to one.
enum TerminalName {
  /// `run:afternoon.txt:9f3a…`; in a seeded session the position takes the place of chance.
  static func make(_ kind: String, _ store: SQLiteStore) -> String {
    if store.isReproducible { return kind + ":" + String((try? store.head().position) ?? 0) }
    return kind + ":" + String(UInt64.random(in: .min ... .max), radix: 36)
  }
}
