import Glibc
import RoundtableExport
package import RoundtableRecord
package import RoundtableReports
package import RoundtableStore

/// Files that exports wrote, and what is remembered of them with the session.
package struct ExportedFiles: ExportShelf {
  private let keepsakes: any Keepsakes
  private let sessions: String?

  /// The files of the session that these keepsakes belong to.
  ///
  /// - Parameter sessions: the folder that sessions are kept in, where no export goes; nil when there is none.
  package init(_ keepsakes: any Keepsakes, sessions: String? = nil) {
    self.keepsakes = keepsakes
    self.sessions = sessions
  }

  package func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) -> Phrase? {
    let key = absolute(path)
    let last = digests(of: key)
    let new = Fingerprint.sha256(bytes)
    var warning: Phrase?
    do throws(ExportProblem) {
      let file = ExportFile(path: path, replace: replace, lastDigests: last, ownerOnly: ownerOnly, kept: sessions)
      // Noted before the file has its name, and beside what was known: whenever the program is killed, the next export knows its own.
      try file.write(bytes, digest: { Fingerprint.sha256($0) }) { warning = remember(key, last + [new]) }
    } catch {
      throw .export(sentence(error))
    }
    if last != [new], warning == nil { warning = remember(key, [new]) }
    return warning
  }

  package func convert(_ page: [UInt8], to format: FormatName, at moment: Moment) throws(Failure) -> [UInt8] {
    try Pandoc.convert(page, to: format, at: moment)
  }

  package func files(holding words: [Untrusted]) throws(StoreError) -> [String] {
    let traces = Traces(words)
    return try keepsakes.exportPaths().filter { path in FileBytes.of(path).map { traces.areIn(Pandoc.opened($0, at: path)) } ?? false }
  }

  /// A path that begins with `~/` as a shell would read it.
  static func atHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// The digests of what exports may have written to a path last; none where that is not known, or cannot be read.
  private func digests(of key: String) -> [[UInt8]] {
    do throws(StoreError) {
      let known = try keepsakes.exportDigest(of: key) ?? []
      return stride(from: 0, to: known.count, by: 32).map { Array(known[$0..<min($0 + 32, known.count)]) }
    } catch {
      return []
    }
  }

  /// Remembers what an export writes. A session on a read-only stick cannot: that keeps no file from being written, but is said.
  private func remember(_ key: String, _ digests: [[UInt8]]) -> Phrase? {
    do throws(StoreError) {
      try keepsakes.rememberExport(to: key, digest: Array(digests.joined()))
      return nil
    } catch {
      return "this session could not note that it wrote the file, so another export to that place needs replace"
    }
  }

  private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private func sentence(_ problem: ExportProblem) -> Phrase {
    let path = Untrusted(problem.path)
    return switch problem.reason {
    case .exists: "\(path) is there already, and no export of this session wrote it; export … replace overwrites it, export … to PATH writes another"
    case .changed: "\(path) was changed since an export wrote it; export … replace overwrites it, export … to PATH writes another"
    case .symbolicLink: "\(path) is a symbolic link, and is not written through; export … to PATH writes another"
    case .folder: "\(path) is a folder; export … to PATH takes a file"
    case .ofASession: "\(path) is a session's own file, or lies where sessions are kept. No export goes there; export … to PATH writes elsewhere"
    case .notAFile: "\(path) is not a file"
    case .notAPath: "that is no path"
    case .failed(let step, let code): "\(path) was not written: \(Phrase.ours(String(cString: strerror(code)))) (\(step))"
    }
  }
}

/// Files that are read whole.
package enum FileBytes {
  /// What is in a file; nil when it cannot be read, and `lastProblem` says why.
  package static func of(_ path: String) -> [UInt8]? {
    guard let handle = fopen(path, "rb") else { return nil }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, handle)
      if count == 0 { return ferror(handle) == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
  }

  /// Why the last file could not be read, as the system says it.
  package static var lastProblem: String { String(cString: strerror(errno)) }
}
