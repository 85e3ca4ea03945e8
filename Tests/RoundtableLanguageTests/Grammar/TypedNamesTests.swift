import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Names and handles")
struct TypedNamesTests {
  @Test(
    "A handle is made from the first word of the name that has a Latin letter",
    arguments: [
      ("Amara Okafor", "amara"), ("O'Brien, Siobhán", "obrien"), ("O’Brien", "obrien"), ("Siobhán Ní Bhriain", "siobhan"),
      ("Élise Tremblay", "elise"),
      ("E\u{301}lise", "elise"), ("Łukasz", "lukasz"), ("Øystein", "oystein"), ("Straße", "strasse"), ("Æsa", "aesa"), ("Þóra", "thora"),
      ("Ðorđe", "dorde"),
      ("Œuvre", "oeuvre"), ("Ñandú", "nandu"), ("İpek", "ipek"), ("Ağça", "agca"), ("Nguyễn", "nguyen"), ("Jean-Luc Picard", "jean-luc"),
      ("-Luc", "luc"),
      ("李 Na", "na"), ("李娜 (Li)", "li"), ("عمر Omar", "omar"), ("3rd Battalion", "3rd"), ("42 Amy", "amy"), ("Dr. Who", "who"), ("Insp. Jo Hall", "hall"),
      ("Sgt. Lee Brandt", "brandt"), ("Sister Agnes", "agnes"), ("Dr Ana de la Cruz", "cruz"),
      ("de la Cruz, Ana", "cruz"), ("De La Cruz, Ana", "cruz"), ("van der Berg, Piet", "berg"), ("Hall, Insp. Jo", "hall"), ("Ben Ruiz", "ben"),
      ("Van Ly", "van"), ("J. Hall", "hall"), ("Sister", "sister"), ("al-Masri, Huda", "al-masri"),
      ("ANN", "ann"),
      ("Amina\u{A0}Farah", "amina"), ("Ḥasan", "hasan"), ("Kahuʻena", "kahuena"), ("Ǆon", "dzon"),
    ])
  func handles(_ name: String, _ handle: String) { #expect(HandleMaker.handle(from: Untrusted(name))?.text == handle) }

  @Test("A name without a Latin letter makes none", arguments: ["李 娜", "محمد", "Иван", "Γιώργος", "42", "-", "🙂", "", "'"])
  func noHandle(_ name: String) { #expect(HandleMaker.handle(from: Untrusted(name)) == nil) }

  @Test("Somebody whose name makes no handle is called by the code")
  func byCode() {
    var story = Riverside.story()
    let joined = story.type("join parents: 李 娜; محمد; Иван").facts.compactMap { $0 as? PersonJoined }
    #expect(joined.map(\.handle) == ["parents2", "parents3", "parents4"])
    #expect(story.type("@parents3: مرحبا").facts.count == 1)
  }

  @Test("A second one is called by the family name, or gets a number, and so does one that would be a group's code or an id")
  func numbering() {
    var story = Riverside.story()
    func handles(_ line: String) -> [String] { story.type(line).facts.compactMap { ($0 as? PersonJoined)?.handle.text } }
    #expect(handles("join parents: José Díaz; Jose Luis; JOSÉ; Jose Díaz Luis") == ["jose", "luis", "jose2", "jose3"])
    #expect(
      handles("join parents: Police Academy; City Clerk; Students Union") == ["academy", "clerk", "union"])
    #expect(handles("join parents: Police; City; Students") == ["police2", "city2", "students5"], "students2 to 4 are codes")
    #expect(handles("join parents: P1 Rapper; B2") == ["rapper", "b2-2"])
    #expect(handles("join parents: Amina Two; Amina Three") == ["two", "three"])
  }

  @Test("Nothing is ever called by a name that something else has")
  func unique() {
    var story = Riverside.story()
    story.must("group ward: Ward")
    story.must("group ward1: Ward 1")
    story.must("join ward1: Ward2 X; Ward12; Ward13")
    story.must("join ward: A; B; C; D; E; F; G; H; I; J; K; L; M; N")
    story.must("join students: Students5 X; Students2; Students22; Students10; Parents3")
    story.must("join parents @students11: Z")
    story.must("join students: O; P; Q; R")
    story.must("fix @ruth in students")
    story.must("fix @priya in students as @students17")
    #expect(story.type("fix @priya as @students13").refusal != nil)
    #expect(story.type("group ward15: Ward 15").refusal != nil)
    let people = story.session.people.all
    let called =
      people.map(\.handle) + people.compactMap(\.code).filter { code in !people.contains { $0.handle == code && $0.code == code } }
    #expect(Set(called + story.session.groups.codes).count == called.count + story.session.groups.count)
    for person in people {
      #expect(story.session.index.names[person.handle] == .person(person.number))
      if let code = person.code { #expect(story.session.index.names[code] == .person(person.number)) }
    }
    for group in story.session.groups.codes { #expect(story.session.index.names[group] == .group(group)) }
  }

  @Test("What stands in brackets at the end is the affiliation")
  func affiliations() {
    func read(_ text: String) -> [String]? { TypedName(Array(text.unicodeScalars)[...]).map { [$0.name.raw, $0.affiliation?.raw ?? "-"] } }
    #expect(read("Ann Lee (Convene West)") == ["Ann Lee", "Convene West"])
    #expect(read("  Ann Lee(Convene)  ") == ["Ann Lee", "Convene"])
    #expect(read("Ann Lee （市政厅）") == ["Ann Lee", "市政厅"])
    #expect(read("Ann Lee (School (North))") == ["Ann Lee", "School (North)"])
    #expect(read("Ann Lee (School (North) Board)") == ["Ann Lee", "School (North) Board"])
    #expect(read("Ann (Annie) Lee (Board)") == ["Ann (Annie) Lee", "Board"])
    #expect(read("Ann (Annie) Lee") == ["Ann (Annie) Lee", "-"])
    #expect(read("Ann Lee ()") == ["Ann Lee", "-"])
    #expect(read("Ann Lee ( )") == ["Ann Lee", "-"])
    #expect(read("Ann Lee (open") == ["Ann Lee (open", "-"])
    #expect(read("Ann Lee closed)") == ["Ann Lee closed)", "-"])
    #expect(read("(Board)") == nil)
    #expect(read("") == nil)
    #expect(read("Lee, Ann (Board, North)") == ["Lee, Ann", "Board, North"])
  }

  @Test("A semicolon parts people, a comma does not")
  func lists() {
    func count(_ text: String) -> [Bool] { TypedName.list(Untrusted(text)).map { $0 != nil } }
    #expect(count("Ann Lee, MD; Bo Lee") == [true, true])
    #expect(count("Ann; ; Bo") == [true, false, true])
    #expect(count("Ann;") == [true, false])
    #expect(count(";") == [false, false])
    var story = Riverside.story()
    #expect(story.type("join parents: Ann; ; Bo").refusal != nil)
    #expect(story.type("join parents: Ann;").refusal != nil)
  }

  @Test("A language tag has the shape of one, in the letters' usual case")
  func languages() {
    for (typed, tag) in [
      ("FR", "fr"), ("zh-hant", "zh-Hant"), ("en-ca", "en-CA"), ("sr-latn-rs", "sr-Latn-RS"), ("cree".prefix(3).description, "cre"),
    ] {
      #expect(LanguageTag.canonical(typed) == tag)
    }
    for wrong in ["", "f", "french", "fr_CA", "fr-", "-fr", "fr--ca", "fr-verylongsubtag", "f1", "é", "fr-é"] {
      #expect(LanguageTag.canonical(wrong) == nil)
    }
  }
}
