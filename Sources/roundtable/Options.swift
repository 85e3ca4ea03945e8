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
  @Flag(help: "Groups instead of names, and nothing of what is private; open NAME --room only follows.") var room = false
  @Option(name: .customLong("as"), help: ArgumentHelp("Who types; the first scribe unless said.", valueName: "@who")) var writer: String?
  @Option(help: ArgumentHelp("Where sessions are kept; else $ROUNDTABLE_SESSIONS, else ./Sessions.", valueName: "dir")) var sessions: String?
  @Option(help: ArgumentHelp("Where exports go; else ./Exports.", valueName: "dir")) var exports: String?
  @Option(help: ArgumentHelp("A fixed clock: 2022-06-14T13:00:00Z.", valueName: "instant")) var now: String?
  @Option(help: ArgumentHelp("Ids and salts derived from hexadecimal digits, for replays; only with --now.", valueName: "hex")) var seed: String?

  func validate() throws {
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

  /// Where sessions are kept: the one place that names a kind of store.
  var home: any SessionHome {
    SessionFolder(sessions ?? getenv("ROUNDTABLE_SESSIONS").map { String(cString: $0) } ?? "Sessions")
  }

  /// What writes responses down; 80 columns off a terminal.
  func console() -> Console {
    let screen = Screen()
    return Console(isJSON: json, isQuiet: quiet, width: screen.columns, breaksLines: screen.isTerminal && !screen.isSpoken, isSpoken: screen.isSpoken)
  }

  /// Opens a session that is there, with everything folded in.
  ///
  /// - Parameter terminal: the terminal to go on as; nil for a new one of this kind.
  func workbench(on name: String, kind: String, terminal: String? = nil, isPrompt: Bool = false) throws -> Workbench {
    try ending { () throws(StoreError) in
      let session = try home.open(name, entropy: entropy)
      let own = if let terminal { terminal } else { try newTerminal(kind, in: session) }
      return try workbench(on: session, name, terminal: own, isPrompt: isPrompt)
    }
  }

  /// A workbench on an open session. Who types is looked up once the session is known.
  func workbench(
    on session: any OpenSession, _ name: String, terminal: String, isPrompt: Bool = false, isRoom: Bool? = nil
  ) throws(StoreError) -> Workbench {
    let circumstances = Circumstances(
      sessionName: name, terminal: terminal, writer: writer.flatMap { Code($0.drop { $0 == "@" }) }, isPrompt: isPrompt, clock: clock,
      exports: exports ?? "Exports", isRoom: isRoom ?? room)
    let workbench = try Workbench(store: session, shelf: ExportedFiles(session, sessions: home.folder), circumstances: circumstances)
    // Lines that were typed are kept beside the session, whoever has recorded that words go.
    let lines = home.lines(of: name)
    workbench.onForget = { words in
      if let lines, !LineFiles.forget(words, in: lines) { Screen(descriptor: 2).write(LineFiles.warning) }
    }
    return workbench
  }

  /// Ends the program where what was done was done on a damaged record: what could be read is shown, and what is missing is said.
  func checkDamage(on workbench: Workbench) throws {
    if let damage = workbench.damage { throw Ending(damage) }
  }

  /// A terminal's name: what kind, and something that no other has, `run:afternoon.txt:9f3a…`. The open issue, `.` and undo belong to one.
  /// In a seeded session the position takes the place of chance.
  func newTerminal(_ kind: String, in session: any OpenSession) throws(StoreError) -> String {
    if session.isReproducible { return "\(kind):\(try session.head().position)" }
    return kind + ":" + String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// Ends the program where `--as` names no one in the session. A script is not asked: it may seat its own scribe.
  func checkWriter(on workbench: Workbench) throws {
    guard let writer, Code(writer.drop { $0 == "@" }).flatMap({ workbench.session.index.names[$0]?.person }) == nil else { return }
    throw Ending(.wrongUse, "--as \(shown(writer)) is nobody of this session; who lists the people")
  }
}
