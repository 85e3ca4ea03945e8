import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What the board paper compares with when nothing is said.
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
    #expect(text.contains("## What changed since version 1 of the plan\n"))
    #expect(!text.contains("Version 1 of the plan was adopted"))
  }

  @Test("The adoption before it right after an adoption, or the quarter that led to it would be told by nobody")
  func before() throws {
    let table = try adopted()
    try table.type("adopt: agreed again")
    let text = try table.type("digest").output
    #expect(text.contains("## What changed since version 1 of the plan\n"))
    #expect(text.contains("- Version 2 of the plan was adopted: agreed again\n"))
    #expect(text.contains("Ruth Kaminski was appointed to the board: Chair"))
    #expect(text.contains("- **a1** is due Q4 2022 now (before: Q3 2022): late\n"))
  }

  @Test("The beginning right after the first adoption")
  func beginning() throws {
    let table = try Table.set(isPrompt: true)
    try table.type("act @police by Q3 2022 on r1: Train", "adopt: agreed")
    let text = try table.type("digest").output
    #expect(text.contains("## What changed so far\n"))
    #expect(text.contains("- **a1** is new\n"))
  }

  @Test("A version that is named is taken as it is named")
  func named() throws {
    let table = try adopted()
    try table.type("adopt: agreed again")
    let text = try table.type("digest since v2").output
    #expect(!text.contains("What changed"))
  }
}
