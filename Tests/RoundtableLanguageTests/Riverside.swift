import RoundtableRecord
import RoundtableTestSupport
import Testing

/// The tables that stories begin with: invented groups, people and issues of Riverton.
enum Riverside {
  /// Two groups, two issues, three people with three choices of level, two bodies.
  static func story(at terminal: String = "one") -> Story {
    var story = Story(at: terminal)
    for line in lines { story.must(line) }
    return story
  }

  /// The lines of it.
  static let lines = [
    "session: Riverton roundtable on officers in schools",
    "when 2022-06-14",
    "group police police seats 2: Riverton Police Service",
    "group district school-board seats 3: Riverton School District",
    "group valley school-board seats 1: Valley School District",
    "group students seats 6: Students",
    "group parents seats 4: Parents and guardians",
    "body city partner: City of Riverton",
    "issue r1: Consider the number of officers",
    "issue r2: Provide specialized training",
    "issue r9: Watch other jurisdictions",
    "issue f1: Fear, discomfort and anxiety around police",
    "join students youth: Amina Farah; Jordan O'Brien; Élise Tremblay",
    "join students @sky youth anon: Sky Littlewolf",
    "join parents named: Ruth Kaminski (parent council)",
    "join district @priya named: Priya Nair (Riverton School District)",
    "join police @hall: Insp. Jo Hall (Riverton Police Service)",
  ]

  /// The same with one more group and two perspectives: the table at which every example of help runs.
  static func examples() -> Story {
    var story = story()
    story.must("group conseil school-board seats 2: Conseil scolaire de Riverton")
    story.must("@amina on r2: I don't feel safe when he's in the hallway")
    story.must("@ruth on r2: My kids like him")
    return story
  }
}
