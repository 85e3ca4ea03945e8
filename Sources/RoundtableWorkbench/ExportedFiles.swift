import Glibc
import RoundtableExport
package import RoundtableRecord
package import RoundtableStore

/// Files that exports wrote, and what is remembered of them with the session.
package struct ExportedFiles: ExportShelf {
  private let keepsakes: any Keepsakes

  /// The files of the session that these keepsakes belong to.
  package init(_ keepsakes: any Keepsakes) { self.keepsakes = keepsakes }

  package func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) {
    let key = absolute(path)
    do {
      let last = try keepsakes.exportDigest(of: key)
      let digest = try ExportFile(path: path, replace: replace, lastDigest: last, ownerOnly: ownerOnly).write(bytes) { Fingerprint.sha256($0) }
      if digest != last { try keepsakes.rememberExport(to: key, digest: digest) }
    } catch let problem as ExportProblem {
      throw .export(sentence(problem))
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .export("the file was not written")
    }
  }

  package func files(holding words: [Untrusted]) throws(StoreError) -> [String] {
    let traces = Traces(words)
    return try keepsakes.exportPaths().filter { FileBytes.of($0).map(traces.areIn) ?? false }
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
