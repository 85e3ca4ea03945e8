import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableReports

/// Documents for word processors, as pandoc makes them of a page.
enum Pandoc {
  /// The file of a format, made of a page. No date but `moment` is in it, and nothing that this machine's user has set for pandoc.
  static func convert(_ page: [UInt8], to format: FormatName, at moment: Moment) throws(Failure) -> [UInt8] {
    let folder = try Scratch()
    defer { folder.remove() }
    let reference = try folder.write(WordDocumentReference.bytes, named: "reference.docx")
    let seconds = moment.milliseconds / 1000
    return try run(
      ["--from=html", "--to=\(format.rawValue)", "--shift-heading-level-by=-1", "--reference-doc=\(reference)", "--data-dir=\(folder.path)", "--output=-"],
      on: page, environment: ["SOURCE_DATE_EPOCH=\(seconds)"])
  }

  /// What a file says, as far as its words can be looked for in its bytes; a text document is opened, and stays as it is where that fails.
  static func opened(_ bytes: [UInt8], at path: String) -> [UInt8] {
    guard path.lowercased().hasSuffix("." + FormatName.docx.fileExtension) else { return bytes }
    do throws(Failure) {
      return try run(["--from=docx", "--to=plain", "--wrap=none", "--output=-"], on: bytes)
    } catch {
      return bytes
    }
  }

  private static func run(_ arguments: [String], on input: [UInt8], environment: [String] = []) throws(Failure) -> [UInt8] {
    let program = Subprogram(name: "pandoc", arguments: arguments, environment: ["LC_ALL=C.UTF-8", "HOME=/nonexistent"] + environment, seconds: 60)
    do throws(Subprogram.Problem) {
      return try program.run(on: input)
    } catch {
      throw .export(sentence(error))
    }
  }

  private static func sentence(_ problem: Subprogram.Problem) -> Phrase {
    switch problem {
    case .missing: "docx is made by pandoc, which is not installed. To install it: sudo apt-get install pandoc"
    case .notStarted(let code): "pandoc could not be started: \(.ours(String(cString: strerror(code)))). Nothing was written"
    case .tookTooLong: "pandoc took longer than a minute and was stopped. Nothing was written"
    case .failed(_, let said): "pandoc could not make the file: \(Untrusted(String(decoding: said.prefix(200), as: UTF8.self))). Nothing was written"
    }
  }
}

/// A folder of this run alone, for what another program reads by a path. No one's words go there.
private struct Scratch {
  let path: String

  init() throws(Failure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array((folder + "/roundtable-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw .export("no folder could be made in \(Untrusted(folder)): \(.ours(String(cString: strerror(errno))))") }
    path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Writes a file, and gives back its path.
  func write(_ bytes: [UInt8], named name: String) throws(Failure) -> String {
    let path = path + "/" + name
    guard let file = fopen(path, "wbx") else { throw .export("\(Untrusted(path)) could not be written: \(.ours(String(cString: strerror(errno))))") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw .export("\(Untrusted(path)) could not be written") }
    return path
  }

  /// Takes away the folder and the one file in it.
  func remove() {
    unlink(path + "/reference.docx")
    rmdir(path)
  }
}
