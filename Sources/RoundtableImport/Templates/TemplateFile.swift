import Glibc
import RoundtableRecord

/// A template's file on the disk.
struct TemplateFile {
  /// The longest file that is accepted, in bytes.
  static let longest = 65_536

  /// Where it is.
  let path: String

  /// All its bytes; nil when there is no such file. Refuses anything but a plain file, and stops reading one that is too long.
  func read() throws(TemplateProblem) -> [UInt8]? {
    // Without waiting, since opening a pipe would wait for its other end.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw TemplateProblem(file: path, at: nil, .unreadable(errno: errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw TemplateProblem(file: path, at: nil, .notAFile) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= TemplateFile.longest {
      let count = Glibc.read(descriptor, &block, block.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += block[..<count]
      } else if errno != EINTR {
        throw TemplateProblem(file: path, at: nil, .unreadable(errno: errno))
      }
    }
    throw TemplateProblem(file: path, at: nil, .tooLong)
  }
}
