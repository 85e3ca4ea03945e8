import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// On a screen that others can see people are called by the first label that enough of them share, and nothing withheld can be asked for.
@Suite struct RoomLadderTests {
  /// Five students may be shown as students; two parents and three newcomers only together.
  private static func table() throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type(
      "group parents: Parents", "group newcomers: Newcomers", "join students: Will May; Bo Long; Cy Grey; Di Short", "fix @jordan anon",
      "join parents: Ruth Kaminski; Omar Haddad", "join newcomers: Lin Ng; Mo Oz; Nia Po", "discuss r1",
      "@amina: I hope Will May and Jordan will come", "@ruth +school: The hallway is loud", "@jordan: I was carded", "@lin verbatim: My street is dark",
      "@amina anon: Not under my group", "act @parents on r1 from p1,p2: Walk together", "gauge a1 @students=5,5,4 @parents=1,0",
      "object a1 @omar: Who pays", "object a1 @amina anon: Not like this", "room on")
    return table
  }

  private func shown(_ line: String, _ table: Table) -> String { table.write(line).output }

  @Test("Words stand under the group, the community or a participant, and under no name, handle, code or level")
  func labels() throws {
    let table = try Self.table()
    let list = shown("ls p", table)
    for row in ["p1  Students", "p2  the community", "p3  a participant", "p4  the community", "p5  a participant"] { #expect(list.contains(row), "\(list)") }
    let screens = [
      "ls p", "ls o", "who", "ls people", "show a1", "trace r1", "show p1", "show p3", "show o2", "show students", "queue", "plan", "gaps", "help now",
    ]
    for line in screens {
      let screen = shown(line, table)
      for hidden in ["students1", "parents1", "newcomers1", "@amina", "@ruth", "Jordan", "Haddad", "Omar", "Amina", " anon"] {
        #expect(!screen.contains(hidden), "\(hidden) in \(line): \(screen)")
      }
    }
    #expect(shown("show a1", table).contains("owner: Parents"), "who owns an action is no secret")
    #expect(!shown("show a1", table).contains("parents:"), "the hands of two people are")
    #expect(shown("ls o", table).contains("o1  a1  the community") && shown("ls o", table).contains("o2  a1  a participant"))
  }

  @Test("A filter finds what has the same label, and never by a person, a level or a name")
  func filters() throws {
    let table = try Self.table()
    let community = shown("ls p @parents", table)
    #expect(community == shown("ls p @newcomers", table) && community.contains("p2") && community.contains("p4"))
    let students = shown("ls p @students", table)
    #expect(students.contains("p1") && !students.contains("p3") && !students.contains("p5"))
    for nothing in ["ls p anon", "ls p group", "ls p verbatim", "ls p +school", "ls o anon"] {
      #expect(!shown(nothing, table).contains("p1") && !shown(nothing, table).contains("p5") && !shown(nothing, table).contains("o2"), "\(nothing)")
    }
    for person in ["ls p @amina", "ls p @jordan", "ls o @omar", "show @amina", "show amina", "show students1"] {
      #expect(table.refused(person) == "room view shows nothing of one person", "\(person)")
    }
    for name in ["Jordan", "jordan", "Will May", "Farah"] { #expect(shown("find: \(name)", table).contains("nowhere"), "\(name)") }
  }

  @Test("Small groups are counted as one, and what was said without a group under none")
  func figures() throws {
    let table = try Self.table()
    #expect(shown("coverage", table).contains("issue  students  police  the community  all  title"))
    #expect(shown("coverage", table).contains("r1*    1         -       2              5    Training"))
    #expect(shown("voices", table).contains("the community"))
    #expect(!shown("show newcomers", table).contains("perspective"))
  }

  @Test("The program's own words are never replaced: one that is missing would be someone's name")
  func ownWords() throws {
    let plain = try Table.set(isPrompt: true)
    try plain.type("join students: Will May; Left Out", "@will on r1: I may come", "room on")
    #expect(shown("plan", plain).contains("Left out because nothing was entered") && shown("plan", plain).contains("I may come"))
    let table = try Self.table()
    #expect(shown("show p1", table).contains("I hope [name] and [name] will come"))
    #expect(shown("show p4", table).contains("My street is dark"))
  }
}
