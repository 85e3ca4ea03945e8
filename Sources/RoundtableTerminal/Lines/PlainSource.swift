import Glibc

/// A line from a script or from standard input, byte for byte.
package struct PlainLine: Equatable, Sendable {
  /// The first line is 1.
  package let number: Int
  /// What stands before the newline; of a line that is too long, one byte more than is allowed.
  package let bytes: [UInt8]
  /// True when the line holds more bytes than a line may have.
  package let isTooLong: Bool

  /// A line of these bytes.
  package init(number: Int, bytes: [UInt8], isTooLong: Bool = false) {
    self.number = number
    self.bytes = bytes
    self.isTooLong = isTooLong
  }
}

/// Why a script cannot be read. Carries data; the sentence is made at the edge.
package enum PlainSourceError: Error, Equatable, Sendable {
  /// Nothing stands there.
  case missing(path: String)
  /// A folder stands there.
  case folder(path: String)
  /// The system refused to open or to read it, with this errno.
  case unreadable(path: String, code: Int32)
}

/// Reads lines where there is no terminal at the other end: a script, a pipe, standard input. Never echoes, never interprets a byte.
package final class PlainSource {
  /// How many bytes a line may have: 64 KiB.
  package static let longestLine = 64 * 1024

  /// What the messages call it: the path, or `<stdin>`.
  package let name: String
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  /// Reads a descriptor that someone else opened and closes.
  package init(descriptor: Int32 = STDIN_FILENO, name: String = "<stdin>") {
    self.descriptor = descriptor
    self.name = name
    ownsDescriptor = false
  }

  /// Opens a script.
  package init(path: String) throws(PlainSourceError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, code: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(opened)
      throw .folder(path: path)
    }
    descriptor = opened
    name = path
    ownsDescriptor = true
  }

  deinit {
    if ownsDescriptor { close(descriptor) }
  }

  /// The next line, without its newline; nil after the last. A last line without a newline is a line.
  ///
  /// Of a line that is too long only the beginning is kept in memory; the rest is read over, and the line after it comes whole.
  package func next() throws(PlainSourceError) -> PlainLine? {
    var line: [UInt8] = []
    var isTooLong = false
    var sawAny = false
    while try fill() {
      sawAny = true
      let newline = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline ?? buffer.count
      let room = Self.longestLine + 1 - line.count
      line += buffer[position..<min(end, position + room)]
      isTooLong = line.count > Self.longestLine
      position = end + (newline == nil ? 0 : 1)
      if newline != nil { break }
    }
    guard sawAny else { return nil }
    number += 1
    return PlainLine(number: number, bytes: line, isTooLong: isTooLong)
  }

  /// True when there is a byte to take.
  private func fill() throws(PlainSourceError) -> Bool {
    if position < buffer.count { return true }
    if isAtEnd { return false }
    var chunk = [UInt8](repeating: 0, count: 32 * 1024)
    let count = readAgain(&chunk)
    guard count >= 0 else { throw errno == EISDIR ? .folder(path: name) : .unreadable(path: name, code: errno) }
    isAtEnd = count == 0
    buffer = Array(chunk.prefix(count))
    position = 0
    return count > 0
  }

  private func readAgain(_ chunk: inout [UInt8]) -> Int {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count < 0 else { return count }
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if errno == EAGAIN { poll(&input, 1, -1) } else if errno != EINTR { return count }
    }
  }
}
