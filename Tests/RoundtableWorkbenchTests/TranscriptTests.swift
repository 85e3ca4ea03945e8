import Foundation
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Stories: lines that a note-taker types, and everything that comes back. The real program is held to the same files by
/// `Tests/EndToEnd/test_transcripts.py`. `ROUNDTABLE_RECORD=1` records them again.
@Suite struct TranscriptTests {
  @Test("What is typed in a transcript brings back what stands there", arguments: try Self.files())
  func replays(_ file: URL) throws {
    let kept = try String(contentsOf: file, encoding: .utf8)
    let transcript = try Transcript(reading: kept)
    let replay = try Self.replay(transcript)
    if ProcessInfo.processInfo.environment["ROUNDTABLE_RECORD"] == "1" {
      try replay.text.write(to: file, atomically: true, encoding: .utf8)
    }
    let again = try Transcript(reading: String(contentsOf: file, encoding: .utf8))
    for (was, now) in zip(again.exchanges, replay.exchanges) {
      #expect(was.output == now.output, "> \(was.source)")
      #expect(was.messages == now.messages, "> \(was.source)")
    }
    #expect(Array(replay.text.utf8) == Array(again.text.utf8), "ROUNDTABLE_RECORD=1 records it anew")
  }

  @Test("There are at least eight transcripts") func thereAreSome() throws { #expect(try Self.files().count >= 8) }

  @Test("A transcript that is read and written is the same file", arguments: try Self.files())
  func isWrittenAsItWasRead(_ file: URL) throws {
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(Array(try Transcript(reading: kept).text.utf8) == Array(kept.utf8))
  }

  /// Runs the lines as `roundtable run NAME - --keep-going` does. The terminal has the name that the program gives it: with a seed, the
  /// kind and the position at which it opened the session.
  private static func replay(_ transcript: Transcript) throws -> Transcript {
    let table = try Table(terminal: "run:<stdin>:0")
    var answers: [(output: String, messages: String)] = []
    let runner = ScriptRunner(table.workbench, table.console, file: "<stdin>", first: 1, keepsGoing: true) { written in
      answers.append((written.output, written.messages))
    }
    var lines = transcript.exchanges.map(\.typed).enumerated().makeIterator()
    _ = runner.run { lines.next().map { ScriptRunner.SourceLine(number: $0.offset + 1, bytes: $0.element) } }
    return transcript.answered(answers)
  }

  private static func files() throws -> [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Transcripts")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
    return names.sorted().map { folder.appending(path: $0) }
  }
}
