import RoundtableRecord
import RoundtableImport
import Testing

@Suite("The built-in templates")
struct TemplateTests {
  @Test("Those named are all there and readable")
  func builtIn() throws {
    #expect(Template.builtIn == ["general", "sro", "sro-issues"])
    for name in Template.builtIn { #expect(try Template.load(name).name == name) }
  }

  @Test("sro-issues brings ten recommendations, two findings, five themes, three focus areas and five sources")
  func issues() throws {
    let template = try Template.load("sro-issues")
    #expect(template.issues.map(\.code.text) == (1...10).map { "r\($0)" } + ["f1", "f2"])
    #expect(template.issues[8].title.raw == "Watch other jurisdictions")
    #expect(
      template.themes.map(\.code.text) == [
        "role-of-police", "protect-the-public", "community-engagement", "workforce-diversity", "accountability",
      ])
    #expect(template.themes.allSatisfy { $0.covers != nil })
    #expect(
      template.focusAreas.map { "\($0.code.text) \($0.by?.label ?? "")" } == [
        "reengage Q1-Q2 2022", "roundtable Q2 2022", "oversight Q3-Q4 2022",
      ])
    #expect(
      template.sources.map { "\($0.code.text) \($0.people ?? 0)" } == [
        "argyle 1904", "elementary 115", "secondary 225", "teachers 551", "roundtable 103",
      ])
    #expect(template.sources.compactMap(\.people).reduce(0, +) == 2898)
    #expect(template.sources.map { $0.dated?.iso } == [nil, nil, nil, nil, "2023-06-30"])
    #expect(template.groups.isEmpty && template.bodies.isEmpty)
    #expect(template.contents.count == 1 + 12 + 5 + 3 + 5)
  }

  @Test("sro brings the same and then Calgary's groups with their names")
  func groups() throws {
    let template = try Template.load("sro")
    let issues = try Template.load("sro-issues")
    #expect(template.contents.prefix(issues.contents.count).map(\.body) == issues.contents.map(\.body))
    #expect(
      template.groups.map { "\($0.code.text) \($0.kind?.text ?? "")" } == [
        "cps police", "cbe school-board", "ccsd school-board", "palliser school-board", "francosud school-board", "teachers staff",
        "cpc-arac partner", "earac partner", "youth-foundation partner", "youth-board partner", "superboard partner",
        "students community", "parents community",
      ])
    #expect(template.groups.allSatisfy { $0.name != nil })
  }

  @Test("The facts begin with the template's own, whose digest covers what it extends")
  func facts() throws {
    let issues = try Template.load("sro-issues")
    let template = try Template.load("sro")
    #expect(template.source.starts(with: issues.source) && template.source.count > issues.source.count)
    let facts = template.facts { [UInt8($0.count & 0xFF), 0x0A] }
    let applied = try #require(facts.first as? TemplateApplied)
    #expect(applied.name == "sro")
    #expect(applied.digest.count == 4 && applied.digest.hasSuffix("0a"))
    #expect(facts.count == template.contents.count + 1)
    #expect(facts[1] is KindsListed && facts[2] is IssueDescribed)
  }
}
