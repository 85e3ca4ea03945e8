import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("group")
struct GroupTests {
  @Test("A new group is of the community unless said, and needs no name")
  func new() {
    var story = Riverside.story()
    story.must("group elders")
    let elders = story.session.groups["elders"]
    #expect(elders?.kind == "community" && elders?.name == nil && elders?.seats == nil && elders?.title == "elders")
    story.must("group teachers school-board seats 3 within district named-by city: Teachers of Riverton")
    let group = story.session.groups["teachers"]
    #expect(group?.kind == "school-board" && group?.seats == 3 && group?.within == "district" && group?.namedBy == "city")
    #expect(group?.name == "Teachers of Riverton")
  }

  @Test("With a code that exists, what is not said stays")
  func change() {
    var story = Riverside.story()
    story.must("group Students partner")
    #expect(story.session.groups["students"]?.name == "Students")
    #expect(story.session.groups["students"]?.seats == 6)
    #expect(story.session.groups["students"]?.kind == "partner")
    story.must("group students: Pupils")
    #expect(story.session.groups["students"]?.kind == "partner")
    #expect(story.type("group students").isNothing)
    #expect(story.session.groups.codes.filter { $0 == "students" }.count == 1)
  }

  @Test("The kinds are the session's own, wherever they stand in the line; those of version 0.3 are understood everywhere")
  func kinds() {
    var story = Story()
    story.happen([KindsListed(kinds: [GroupKind("clinic", .institution, isApart: true), .community])])
    story.must("group ward seats 2 clinic: Ward")
    #expect(story.session.groups["ward"]?.kind == "clinic" && story.session.groups["ward"]?.seats == 2)
    story.must("group office partner: Office")
    #expect(story.session.kinds["partner"].nature == .institution)
    #expect(story.type("group x guild: X").refusal?.suggestions.last?.spelled == "kinds here: clinic, community")
    #expect(story.type("group x clinic community: X").refusal != nil, "a group has one kind")
    #expect(story.type("group x seat 3: X").refusal?.suggestions.first?.spelled == "did you mean seats?")
  }

  @Test("A group does not lie within itself, however long the way round")
  func within() {
    var story = Riverside.story()
    #expect(story.type("group students within students").refusal != nil)
    story.must("group a1a within students")
    story.must("group a2b within a1a")
    #expect(story.type("group students within a2b").refusal?.span.column == 16)
    story.happen([GroupDescribed(code: "x", within: "y"), GroupDescribed(code: "y", within: "x")])
    #expect(story.type("group z within x: Z").refusal == nil, "a record from elsewhere with a circle in it does not stop the program")
  }

  @Test("Within a group, named by a group or a body, all of which must be there")
  func others() {
    var story = Riverside.story()
    #expect(story.type("group y within city: Y").refusal != nil, "a body holds no group")
    #expect(story.type("group y named-by nobody: Y").refusal != nil)
    #expect(story.type("group y within @students: Y").facts.count == 1)
  }
}
