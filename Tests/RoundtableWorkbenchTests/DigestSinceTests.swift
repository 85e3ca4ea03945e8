import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// With what the digest compares when nothing is said.
@Suite struct DigestSinceTests {
  private func adopted() throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type(
      "group parents seats 2: Parents", "join parents named: Ruth Kaminski", "act @police by Q3 2022 on r1: Train", "adopt: agreed",
      "appoint @ruth: Chair", "move a1 to Q4 2022: late")
    return table
  }

  @Test("The last adoption, when anything was recorded since")
  func last() throws {
    let text = try adopted().type("digest").output
    #expect(text.contains("Compared with: version 1\n"))
    #expect(!text.contains("version 1 of the plan was adopted"))
  }

  @Test("The adoption before it right after an adoption, or the quarter that led to it would be told by nobody")
  func before() throws {
    let table = try adopted()
    try table.type("adopt: agreed again")
    let text = try table.type("digest").output
    #expect(text.contains("Compared with: version 1; nothing was recorded since version 2, adopted the same day\n"))
    #expect(text.contains("2022-06-14: version 2 of the plan was adopted: agreed again\n"))
    #expect(text.contains("Ruth Kaminski was appointed: Chair"))
    #expect(text.contains("2022-06-14: **a1** due: Q4 2022 (before: Q3 2022)"))
  }

  @Test("The beginning right after the first adoption")
  func beginning() throws {
    let table = try Table.set(isPrompt: true)
    try table.type("act @police by Q3 2022 on r1: Train", "adopt: agreed")
    let text = try table.type("digest").output
    #expect(text.contains("Compared with: the beginning; nothing was recorded since version 1, adopted the same day\n"))
    #expect(text.contains("**a1** was added: Train"))
  }

  @Test("A version that is named is taken as it is named")
  func named() throws {
    let table = try adopted()
    try table.type("adopt: agreed again")
    let text = try table.type("digest since v2").output
    #expect(text.contains("Compared with: version 2\n"))
    #expect(text.contains("Nothing changed."))
  }
}
