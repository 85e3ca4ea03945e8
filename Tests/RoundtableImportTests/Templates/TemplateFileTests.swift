import Foundation
import RoundtableRecord
import RoundtableImport
import Testing

@Suite("A user's own templates")
struct TemplateFileTests {
  @Test("A file says everything that the language can say of groups, bodies, issues, themes, focus areas and sources")
  func whole() throws {
    let template = try Folder([
      "own.yaml": """
      kinds: {partner: institution, crowd: community}
      board: {independent-of: [partner], rule: are no partners, source: the council}
      issues: {x1: "One: two"}
      themes: {trust: Whether people believe what they are told, ÉCOLE: l'école}
      focus: {now: {by: q4 2022-q1 2023, title: Now}, later: {}}
      sources: {survey: {people: 0, dated: 2022-05-01, title: Survey}}
      groups:
        ngo: {kind: partner, seats: 3, within: table, named-by: city, name: "  Helpers  "}
        table: {name: Table}
      bodies: {city: {kind: partner, name: City}}
      """
    ]).load("own")
    #expect(template.issues[0].title.raw == "One: two")
    #expect(template.themes.map(\.code.text) == ["trust", "école"])
    #expect(template.focusAreas[0].by?.label == "Q4 2022-Q1 2023")
    #expect(template.focusAreas[1].by == nil)
    #expect(template.sources[0].people == 0 && template.sources[0].dated?.iso == "2022-05-01")
    #expect(template.groups[0].name?.raw == "Helpers")
    #expect(template.groups[0].within?.text == "table" && template.groups[0].namedBy?.text == "city" && template.groups[0].seats == 3)
    #expect(template.groups[1].kind == GroupKind.community.code)
    #expect(template.kinds.flatMap(\.kinds).map(\.stored) == ["partner institution apart", "crowd community"])
    #expect(template.kinds.first?.rule?.raw == "are no partners" && template.kinds.first?.source?.raw == "the council")
    #expect(template.bodies[0].name?.raw == "City")
  }

  @Test("A template that lists no kinds has those of the general one; one that extends another adds to its kinds")
  func kinds() throws {
    let folder = try Folder(["plain.yaml": "issues: {x1: One}", "more.yaml": "extends: sro\nkinds: {union: staff, partner: community}"])
    let plain = try folder.load("plain").kinds, more = try folder.load("more").kinds
    #expect(plain.flatMap(\.kinds).map(\.code) == ["institution", "staff", "community"].compactMap { Code($0) })
    let kinds = more.reduce(GroupKinds([])) { $0.and(GroupKinds($1.kinds, rule: $1.rule, source: $1.source)) }
    #expect(kinds.all.map(\.code.text) == ["police", "school-board", "staff", "community", "union", "partner"])
    #expect(kinds.sentence?.raw.contains("external to the police service") == true, "the rule stays")
  }

  @Test("A path is read as it is, a name in the folders in their order, and then among the built-in ones")
  func order() throws {
    let first = try Folder(["both.yaml": "issues: {x1: first}"])
    let second = try Folder(["both.yaml": "issues: {x1: second}", "only.yml": "issues: {x1: only}"])
    #expect(try Template.load("both", in: [first.path, second.path]).issues[0].title.raw == "first")
    #expect(try Template.load("only", in: [first.path, second.path]).issues[0].title.raw == "only")
    let byPath = try Template.load(second.path + "/both.yaml", in: [first.path])
    #expect(byPath.issues[0].title.raw == "second" && byPath.name == "both")
    #expect(try Template.load("sro", in: [first.path]).groups.count == 13)
  }

  @Test("A user's own sro may extend the one that comes with the program")
  func shadow() throws {
    let template = try Folder(["sro.yaml": "extends: sro\ngroups: {elders: {name: Elders}}"]).load("sro")
    #expect(template.groups.count == 14)
  }

  @Test("Each wrong template is refused with its place, what is wrong and what belongs there", arguments: specimens)
  func wrong(_ specimen: Specimen) throws {
    let folder = try Folder(["own.yaml": specimen.text])
    let problem = #expect(throws: TemplateProblem.self) { try folder.load("own") }
    #expect(problem?.phrase.shown.replacingOccurrences(of: folder.path + "/", with: "") == specimen.error)
  }

  @Test("A name that nothing has is refused with the nearest; a path that leads nowhere, a folder and a pipe are refused")
  func notThere() throws {
    let folder = try Folder([:])
    #expect(mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
    #expect(mkdir(folder.path + "/folder.yaml", 0o700) == 0)
    #expect(
      folder.error("sro-isues")
        == "sro-isues: error: no template is called sro-isues; did you mean sro-issues?; there are general, sro, sro-issues, and your own")
    #expect(folder.error("../own") == "../own: error: no template is called ../own; there are general, sro, sro-issues, and your own")
    #expect(folder.error("/nowhere/own.yaml") == "/nowhere/own.yaml: error: there is no file /nowhere/own.yaml")
    #expect(folder.error("pipe") == "pipe.yaml: error: this is not a file")
    #expect(folder.error("folder") == "folder.yaml: error: this is not a file")
  }

  @Test("Templates that extend each other are refused, as is extending what is not there")
  func circle() throws {
    let folder = try Folder(["a.yaml": "extends: b", "b.yaml": "issues: {x1: one}\nextends: a", "c.yaml": "extends: nothing"])
    #expect(folder.error("a") == "b.yaml:2:10: error: this template extends itself")
    #expect(folder.error("c") == "c.yaml:1:10: error: no template is called nothing; there are general, sro, sro-issues, and your own")
    let sub = try Folder(["d.yaml": "extends: x/../d.yaml", "e.yaml": "extends: f.yaml", "f.yaml": "issues: {x1: one}"])
    #expect(mkdir(sub.path + "/x", 0o700) == 0)
    #expect(sub.error("d").hasSuffix("d.yaml:1:10: error: this template extends itself"))
    #expect(try sub.load(sub.path + "/e.yaml").issues.count == 1)
    let path = folder.path + "/self.yaml"
    try "extends: \(path)".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(folder.error(path) == "self.yaml:1:10: error: this template extends itself")
  }
}

/// A wrong template and the error that it must give.
struct Specimen: Sendable, CustomTestStringConvertible {
  let text: String
  let error: String
  var testDescription: String { error }
}

private let specimens: [Specimen] = [
  Specimen(
    text: "isues: {x1: one}",
    error: "own.yaml:1:1: error: unknown key isues; did you mean issues?; known are extends, kinds, board, issues, themes, focus, sources, groups, bodies"
  ),
  Specimen(
    text: "groups:\n  ngo: {kindd: partner}",
    error: "own.yaml:2:9: error: unknown key kindd; did you mean kind?; known are kind, seats, within, named-by, name"),
  Specimen(text: "issues: [one]", error: "own.yaml:1:9: error: here belong codes, each with a colon and what it stands for"),
  Specimen(
    text: "- one",
    error: "own.yaml:1:1: error: here belong keys with what is under them: extends, kinds, board, issues, themes, focus, sources, groups, bodies"),
  Specimen(text: "issues:\n  x1:\n    title: one", error: "own.yaml:3:5: error: here belong words, on one line"),
  Specimen(text: "issues:\n  x1:", error: "own.yaml:2:6: error: here belong words, on one line"),
  Specimen(text: "issues:\n  x1: |\n    one\n    two", error: "own.yaml:2:7: error: here belong words, on one line"),
  Specimen(text: "issues: {x1: '  '}", error: "own.yaml:1:14: error: here belong words, on one line"),
  Specimen(
    text: "issues: {p1: one}",
    error: "own.yaml:1:10: error: p1 looks like the id of a recorded thing (p1, a1, o1, k1, b1, h1); choose another code"),
  Specimen(
    text: "themes: {h12: one}",
    error: "own.yaml:1:10: error: h12 looks like the id of a recorded thing (p1, a1, o1, k1, b1, h1); choose another code"),
  Specimen(text: "issues: {a b: one}", error: "own.yaml:1:10: error: a b is no code: a to z, 0 to 9 and -"),
  Specimen(text: "themes: {2022: one}", error: "own.yaml:1:10: error: 2022 is no theme: letters, digits and -, a letter first"),
  Specimen(text: "issues:\n  x1: one\n  x1: two", error: "own.yaml:2:3: error: x1 stands twice"),
  Specimen(text: "issues:\n  x1: one\n  X1: two", error: "own.yaml:3:3: error: x1 stands twice"),
  Specimen(text: "groups:\n  ngo: {}\nbodies:\n  ngo: {}", error: "own.yaml:4:3: error: ngo stands twice"),
  Specimen(
    text: "focus: {now: {by: Q5 2022}}", error: "own.yaml:1:19: error: Q5 2022 is no quarter; write Q2 2022, Q1-Q2 2022 or Q4 2022-Q1 2023"),
  Specimen(
    text: "focus: {now: {by: Q2-Q1 2022}}",
    error: "own.yaml:1:19: error: Q2-Q1 2022 is no quarter; write Q2 2022, Q1-Q2 2022 or Q4 2022-Q1 2023"),
  Specimen(text: "focus: {now: {by: [Q1]}}", error: "own.yaml:1:19: error: here belongs a quarter, such as Q2 2022 or Q1-Q2 2022"),
  Specimen(text: "sources: {s: {dated: 2022-02-30}}", error: "own.yaml:1:22: error: 2022-02-30 is no day; write 2023-06-14"),
  Specimen(text: "sources: {s: {people: many}}", error: "own.yaml:1:23: error: many is no number here; write digits only, 0 to 1000000000"),
  Specimen(text: "groups: {g: {seats: -1}}", error: "own.yaml:1:21: error: -1 is no number here; write digits only, 0 to 1000"),
  Specimen(
    text: "groups: {g: {seats: 99999999999999999999}}",
    error: "own.yaml:1:21: error: 99999999999999999999 is no number here; write digits only, 0 to 1000"),
  Specimen(
    text: "extends: sro-issues\ngroups: {g: {kind: polise}}",
    error: "own.yaml:2:20: error: unknown kind polise; did you mean police?; known are police, school-board, partner, staff, community"),
  Specimen(
    text: "groups: {g: {kind: police}}",
    error: "own.yaml:1:20: error: unknown kind police; known are institution, staff, community"),
  Specimen(text: "kinds: {crew: people}", error: "own.yaml:1:15: error: here belongs one of institution, staff, community"),
  Specimen(text: "kinds: [crew]", error: "own.yaml:1:8: error: here belong codes, each with a colon and what it stands for"),
  Specimen(
    text: "kinds: {crew: staff}\nboard: {independent-of: [crews]}",
    error: "own.yaml:2:26: error: unknown kind crews; did you mean crew?; known are crew"),
  Specimen(text: "board: {independent-of: crew}", error: "own.yaml:1:25: error: here belongs a list of codes, such as [police, partner]"),
  Specimen(
    text: "groups: {ngo: {within: parents}, parent: {}}",
    error: "own.yaml:1:24: error: no other group or body parents is described; did you mean parent?"),
  Specimen(text: "groups: {ngo: {within: ngo}}", error: "own.yaml:1:24: error: no other group or body ngo is described"),
  Specimen(text: "issues: {x1: !evil one}", error: "own.yaml:1:14: error: tags are not taken: !evil; leave it out"),
  Specimen(text: "issues: !!set {x1: one}", error: "own.yaml:1:9: error: tags are not taken: tag:yaml.org,2002:set; leave it out"),
  Specimen(
    text: "issues: {x1: &a one, x2: *a}",
    error: "own.yaml:1:14: error: anchors and aliases (&name, *name) are not taken; write it out, or put a blank behind the &"),
  Specimen(text: "issues: {x2: *a}", error: "own.yaml:1:14: error: not YAML: found undefined alias"),
  Specimen(text: "issues: {x1: one", error: "own.yaml:2:1: error: not YAML: did not find expected ',' or '}'"),
  Specimen(text: "issues: {x1: one}\n---\nissues: {}", error: "own.yaml:2:1: error: not YAML: but found another document"),
  Specimen(
    text: "",
    error: "own.yaml: error: nothing is in it; a template has at least one of extends, kinds, board, issues, themes, focus, sources, groups, bodies"),
  Specimen(text: "issues: {x1: \"a\u{7}b\"}", error: "own.yaml:1:16: error: a hidden character, \\u{0007}; take it out"),
  Specimen(text: "issues: {x1: \"a\\x07b\"}", error: "own.yaml:1:14: error: here belong words, on one line"),
  Specimen(text: "issues: {x1: a\u{2028}b}", error: "own.yaml:1:15: error: a hidden character, \\u{2028}; take it out"),
  Specimen(text: String(repeating: "# long\n", count: 9400), error: "own.yaml: error: longer than 64 KiB; a template is a short file"),
]
