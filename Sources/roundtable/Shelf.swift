import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableWorkbench

/// Writes exports, and remembers with the session what was written.
struct Shelf: ExportShelf {
  let store: SQLiteStore

  func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) {
    let key = absolute(path)
    do {
      let last = try store.exportDigest(path: key)
      let digest = try ExportFile(path: path, replace: replace, lastDigest: last, ownerOnly: ownerOnly).write(bytes) { Fingerprint.sha256($0) }
      if digest != last { try store.rememberExport(path: key, digest: digest) }
    } catch let problem as ExportProblem {
      throw .export(sentence(problem))
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .export("the file was not written")
    }
  }

  func files(holding words: [[UInt8]]) -> [String] {
    guard let paths = try? store.exportPaths() else { return [] }
    return paths.filter { path in
      guard let bytes = FileBytes.of(path) else { return false }
      return words.contains { bytes.firstRange(of: $0) != nil }
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
    case .notAFile: "\(path) is not a file"
    case .notAPath: "that is no path"
    case .failed(let step, let code): "\(path) was not written: \(Phrase.ours(String(cString: strerror(code)))) (\(step))"
    }
  }
}
