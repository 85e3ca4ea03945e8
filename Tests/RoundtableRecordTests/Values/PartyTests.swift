import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Parties as they are stored, and digits as they are read aloud")
struct PartyTests {
  @Test("A party is stored and read back", arguments: [Party.person(7), .group("students"), .body("city"), .unknown])
  func stored(_ party: Party) {
    #expect(Party(stored: party.stored) == party)
  }

  @Test(
    "A stored party that no program of ours wrote is not read",
    arguments: ["", "person", "person:", "person:0", "person:-1", "person:07", "person:+7", "group:", "group:No Code", "role:chair", "??", "person:7:8"])
  func foreign(_ text: String) {
    #expect(Party(stored: text) == nil)
  }

  @Test("The first 128 bits of a hash are read aloud in groups of four")
  func spoken() {
    #expect(SpokenDigits.of(String(repeating: "0a1b2c3d", count: 8)) == "0a1b 2c3d 0a1b 2c3d 0a1b 2c3d 0a1b 2c3d")
    #expect(SpokenDigits.of("3f2a9") == "3f2a 9")
    #expect(SpokenDigits.of("").isEmpty)
  }
}
