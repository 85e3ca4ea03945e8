import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableTestSupport
import Testing

@Suite("coverage and gaps tell what is found by looking at everything")
struct CoverageAndGapsTests {
  /// A session of random lines, taken back and put back now and then.
  private func session(_ seed: Int) -> Session {
    var lines = RandomLines(seed)
    var story = Story()
    for _ in 0..<80 {
      let word = lines.dice.once(in: 8) ? (lines.dice.once(in: 2) ? "undo" : "redo") : lines.line(story.session)
      story.type(word, on: lines.dice.pick(["one", "two"]))
    }
    return story.session
  }

  private func groups(of perspective: Perspective, _ session: Session) -> Set<Code> {
    Set(
      perspective.speakers.compactMap { speaker in
        switch speaker {
        case .person(let number): perspective.seats[number] ?? session.person(number)?.group
        case .group(let code): code
        case .body, .unknown: nil
        }
      })
  }

  private func standing(_ session: Session) -> [Perspective] { session.perspectives.all.filter { $0.retracted == nil && $0.erased == nil } }
  private func isPresent(_ group: Code, _ session: Session) -> Bool { session.people.all.contains { $0.group == group && $0.left == nil } }
  private func codes(_ codes: [Code]) -> String { codes.map(\.text).joined(separator: ", ") }
  private func ids(_ kind: ItemKind, _ numbers: [Int]) -> String {
    numbers.prefix(8).map { ItemID(kind, $0).text }.joined(separator: ", ") + (numbers.count > 8 ? " and \(numbers.count - 8) more" : "")
  }

  private func notSaidBack(_ numbers: [Int]) -> String {
    guard let last = numbers.last else { return "" }
    return "\(numbers.count) perspective\(numbers.count == 1 ? "" : "s"), the last p\(last)"
  }

  private func table(_ page: Page) -> Page.Table? {
    for case .table(let table) in page.blocks { return table }
    return nil
  }

  @Test("Who was not heard on an issue: present, and without a standing perspective on it", arguments: 0..<60)
  func silence(seed: Int) {
    let session = session(seed)
    for issue in session.issues.codes {
      let heard = standing(session).filter { $0.issues.contains(issue) }.reduce(into: Set<Code>()) { $0.formUnion(groups(of: $1, session)) }
      #expect(session.silentRows(on: issue).map(\.label) == session.groups.codes.filter { isPresent($0, session) && !heard.contains($0) }.map(\.text))
    }
  }

  @Test("The figures of the matrix", arguments: 0..<60)
  func coverage(seed: Int) {
    let session = session(seed)
    let open = session.openIssue(at: "one")
    guard let table = table(Coverage.page(session, openIssue: open)) else { return }
    let codes = session.groups.codes
    var rows: [String: [String]] = [:]
    for row in table.rows { rows[row[0].spelled.replacing("*", with: "")] = row.map(\.spelled) }
    for issue in session.issues.codes {
      let on = standing(session).filter { $0.issues.contains(issue) }
      #expect((rows[issue.text] != nil) == (!on.isEmpty || issue == open))
      guard let row = rows[issue.text] else { continue }
      for (column, group) in codes.enumerated() {
        let count = on.count { groups(of: $0, session).contains(group) }
        #expect(row[column + 1] == (count > 0 ? "\(count)" : isPresent(group, session) ? "-" : " "), "\(issue.text) \(group.text)")
      }
      #expect(row[codes.count + 1] == "\(on.count)")
    }
  }

  @Test("The gaps, each with all that it holds", arguments: 0..<60)
  func gaps(seed: Int) throws {
    let session = session(seed)
    let open = session.openIssue(at: "one")
    let standing = standing(session)
    let heard = standing.reduce(into: Set<Code>()) { $0.formUnion(groups(of: $1, session)) }
    let came = Set(session.people.all.compactMap(\.group))
    let actions = session.actions.all.filter { $0.dropped == nil }
    let expected = [
      open.map { codes(session.silentRows(on: $0).flatMap(\.groups)) } ?? "",
      codes(session.groups.codes.filter { isPresent($0, session) && !heard.contains($0) }),
      codes(session.groups.all.filter { !came.contains($0.code) && $0.regrets == nil }.map(\.code)),
      ids(.perspective, standing.filter { $0.speakers.contains(.unknown) }.map(\.number)),
      ids(.perspective, standing.filter { $0.issues.isEmpty }.map(\.number)),
      notSaidBack(standing.filter { said in !session.reflections.all.contains { $0.of == said.number } }.map(\.number)),
      ids(.perspective, standing.filter { $0.mode == .verbatim && !$0.readBack.isConfirmed }.map(\.number)),
      codes(session.issues.codes.filter { issue in !standing.contains { $0.issues.contains(issue) } }),
      codes(session.issues.all.filter { $0.answer == nil }.map(\.code)),
      ids(.action, actions.filter { $0.from.isEmpty }.map(\.number)),
      ids(.action, actions.filter { $0.owner == nil || $0.due == nil || $0.measure == nil }.map(\.number)),
      ids(.action, actions.filter { $0.owner != nil && $0.acceptance == nil }.map(\.number)),
      ids(.action, actions.filter { $0.acceptance?.verdict == .declined }.map(\.number)),
      ids(.action, actions.filter { $0.presentGauges.isEmpty }.map(\.number)),
      ids(.objection, session.objections.all.filter { o in o.resolution == nil && actions.contains { $0.number == o.action } }.map(\.number)),
      ids(.question, session.questions.all.filter { $0.replies.isEmpty }.map(\.number)),
    ]
    let table = table(Gaps.page(session, openIssue: open))
    let place = table?.columns.firstIndex(of: "where") ?? 0
    #expect((table?.rows ?? []).map { $0[place].spelled } == expected.filter { !$0.isEmpty })
  }
}
