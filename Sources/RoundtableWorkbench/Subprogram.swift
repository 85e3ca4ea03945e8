import Glibc

/// Another program that is handed bytes and gives bytes back: found by its name, with no shell between, and stopped when it takes too long.
struct Subprogram {
  /// Why a run came to nothing.
  enum Problem: Error {
    /// There is no such program.
    case missing
    /// The system did not start it.
    case notStarted(errno: Int32)
    /// It took longer than it may.
    case tookTooLong
    /// It left with this code, and said this.
    case failed(code: Int32, said: [UInt8])
  }

  /// Its name, or a path.
  let name: String
  /// What it is to do.
  let arguments: [String]
  /// All that it finds in its environment besides the way to programs: `NAME=value`.
  let environment: [String]
  /// How long it may take.
  let seconds: Int

  /// Hands it these bytes, and gives back what it wrote.
  func run(on input: [UInt8]) throws(Problem) -> [UInt8] {
    let ends = try Ends()
    defer { ends.close() }
    let process = try start(with: ends)
    ends.closeTheirs()
    var talk = Talk(ends, input)
    let deadline = Subprogram.now() + seconds * 1000
    while !talk.isOver && Subprogram.now() < deadline { talk.step(for: deadline - Subprogram.now()) }
    guard let code = Subprogram.code(of: process, until: deadline) else { throw .tookTooLong }
    if code != 0 { throw code == Subprogram.notFound ? .missing : .failed(code: code, said: talk.said) }
    return talk.output
  }

  private func start(with ends: Ends) throws(Problem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in [ends.input.theirs, ends.output.theirs, ends.error.theirs].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    var values = (["PATH=" + path] + environment).map { strdup($0) } + [nil]
    defer { for text in words + values { free(text) } }
    var process = pid_t()
    let code = posix_spawnp(&process, name, &actions, nil, &words, &values)
    if code != 0 { throw code == ENOENT ? .missing : .notStarted(errno: code) }
    return process
  }

  /// The code that a process leaves with; nil when it has not left by then, and is stopped.
  private static func code(of process: pid_t, until deadline: Int) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if now() >= deadline {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      usleep(2_000)
    }
    // As wait(2) packs it: the code above the lowest byte, a signal in it.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// What a program leaves with that was started and could not be found.
  private static let notFound: Int32 = 127

  /// Milliseconds of a clock that is never set.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// The three ways between this program and another: ours and theirs of each. Sockets, since writing to one that is gone raises no signal.
private struct Ends {
  struct Pair {
    var ours: Int32 = -1
    var theirs: Int32 = -1
  }

  var (input, output, error) = (Pair(), Pair(), Pair())

  init() throws(Subprogram.Problem) {
    (input, output, error) = (try Ends.pair(), try Ends.pair(), try Ends.pair())
  }

  private static func pair() throws(Subprogram.Problem) -> Pair {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    if socketpair(AF_UNIX, kind, 0, &ends) != 0 { throw .notStarted(errno: errno) }
    return Pair(ours: ends[0], theirs: ends[1])
  }

  func closeTheirs() { for pair in [input, output, error] { Glibc.close(pair.theirs) } }

  func close() { for pair in [input, output, error] { Glibc.close(pair.ours) } }
}

/// What is still to be said, and what was heard so far.
private struct Talk {
  private let ends: Ends
  private var input: ArraySlice<UInt8>
  private var open: [Bool] = [true, true]
  private(set) var output: [UInt8] = []
  private(set) var said: [UInt8] = []

  init(_ ends: Ends, _ input: [UInt8]) {
    self.ends = ends
    self.input = input[...]
    if input.isEmpty { shutdown(ends.input.ours, Int32(SHUT_WR)) }
  }

  /// True when it has said all that it will.
  var isOver: Bool { !open[0] && !open[1] }

  /// Waits until one of the ways can be used, and uses it.
  mutating func step(for milliseconds: Int) {
    var ways = [
      pollfd(fd: open[0] ? ends.output.ours : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: open[1] ? ends.error.ours : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input.isEmpty ? -1 : ends.input.ours, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&ways, nfds_t(ways.count), Int32(max(1, milliseconds))) > 0 else { return }
    if ways[0].revents != 0 { open[0] = Talk.hear(ends.output.ours, into: &output) }
    if ways[1].revents != 0 { open[1] = Talk.hear(ends.error.ours, into: &said) }
    if ways[2].revents != 0 { speak() }
  }

  private mutating func speak() {
    let count = input.withUnsafeBytes { send(ends.input.ours, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)) }
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return }
    input = count < 0 ? [] : input.dropFirst(count)
    if input.isEmpty { shutdown(ends.input.ours, Int32(SHUT_WR)) }
  }

  /// Hears what is there; false at the end.
  private static func hear(_ end: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(end, &chunk, chunk.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    bytes += chunk[..<count]
    return count > 0
  }
}
