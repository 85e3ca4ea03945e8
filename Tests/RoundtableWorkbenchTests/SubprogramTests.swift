@testable import RoundtableWorkbench
import Testing

@Suite("Programs that make files")
struct SubprogramTests {
  private func run(_ name: String, _ arguments: [String] = [], on input: [UInt8] = [], seconds: Int = 20) throws(Subprogram.Problem) -> [UInt8] {
    try Subprogram(name: name, arguments: arguments, environment: ["SAID=so"], seconds: seconds).run(on: input)
  }

  @Test("Bytes go in and come out, however many, while both sides talk at once")
  func bytes() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try run("cat", on: input) == input)
    #expect(try run("true", on: input).isEmpty)
    #expect(try run("cat").isEmpty)
  }

  @Test("It has the environment that it was given, and no other")
  func environment() throws {
    let names = String(decoding: try run("env"), as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(names == ["PATH", "SAID"])
  }

  @Test("A program that is missing, fails or takes too long is told apart")
  func problems() {
    #expect { try run("no-such-program-anywhere") } throws: { if case .missing? = $0 as? Subprogram.Problem { true } else { false } }
    #expect { try run("ls", ["/no/such/file"]) } throws: {
      if case .failed(let code, let said)? = $0 as? Subprogram.Problem { code > 0 && !said.isEmpty } else { false }
    }
    #expect { try run("sleep", ["30"], seconds: 0) } throws: { if case .tookTooLong? = $0 as? Subprogram.Problem { true } else { false } }
  }
}
