import Glibc
import Testing

@testable import RoundtableTerminal

/// Programs that are run for the person at the prompt.
@Suite struct ChildTests {
  @Test("The exit code comes back, also of a program that is not there or was killed")
  func codes() {
    #expect(Child.run("exit 3") == 3)
    #expect(Child.run("exec /nonexistent/program 2>/dev/null") == 127)
    #expect(Child.run("kill -9 $$") == 137)
  }

  @Test("A word stands for its text, whatever is in it", .serialized, arguments: ["a b", "it's", "$(x) `y` \"z\" \\", "'", "数据\n*"])
  func quoted(text: String) {
    #expect(Child.run("test " + Child.quoted(text) + " = " + Child.quoted(text)) == 0)
    setenv("ROUNDTABLE_TEST_WORD", text, 1)
    #expect(Child.run("test \"$ROUNDTABLE_TEST_WORD\" = " + Child.quoted(text)) == 0)
  }
}
