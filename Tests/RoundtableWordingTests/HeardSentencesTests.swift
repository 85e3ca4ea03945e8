import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import RoundtableWording
import Testing

@Suite("The fixed sentences of what was heard")
struct HeardSentencesTests {
  /// Every sentence of a language, with short words in the places of people's.
  private func all(_ say: any HeardSentences) -> [Phrase] {
    let (day, who, some): (Phrase, Phrase, Untrusted) = (say.day(.of("2022-06-14")), "Ruth", "words")
    let front = [
      say.title, say.asOf(day), say.protection, say.notes(by: nil, marksExact: false), say.notes(by: who, marksExact: true), say.namesOnly,
      say.smallGroups("A", as: nil), say.smallGroups("A", as: say.pool(.both)), say.youngPeople, say.everything, say.ask(nil), say.ask(who),
    ]
    let actions: [Phrase] = [
      say.actions("1"), say.action("1"), say.noOwner, say.notAccepted, say.acceptedEarlier, say.declined(nil), say.declined(some), say.done,
      say.wasDue(day, first: nil), say.wasDue(day, first: day), say.isDue(day, first: nil), say.isDue(day, first: day), say.noDate,
      say.askedEarlier(day), say.ownerNotAsked, say.opposed(who), say.objection(who, isOpen: true), say.objection(who, isOpen: false), say.noReason,
      say.settled, say.objectionTakenBack, say.onTheSameIssue, say.noAnswer, say.dropped("It"), say.became("It", partOf: say.action("1")),
      say.putAside, say.outcome,
    ]
    let later = [
      say.whoMet, say.met(say.people(2), "A"), say.came(2, for: "A"), say.absent("A", nil), say.absent("A", some), say.news, say.news(after: day),
      say.noNews, say.everythingSaid, say.statements(1), say.statements(2), say.takenBack(1), say.takenBack(2),
      say.issues(12, answered: 3, takenUp: 4, open: 5), say.raisedLater, say.takenUp(by: say.action("1")), say.takenUp(by: say.actions("1")),
      say.interpreted(from: nil), say.interpreted(from: some), say.confirmed(by: who), say.disputed(by: who), say.confirmedEarlier(day), say.withdrawn,
      say.saidBack(by: who), say.noted, say.silent(1, "A"), say.silent(2, "A"), say.otherMatters, say.settledMatters, say.nothingYet,
      say.source("A", "1", "b"), say.reproducible, say.colon("A", "b"), say.exact(some),
    ]
    let kinds = Heard.Outcome.Kind.allCases.map { say.heading($0) } + PerspectiveKind.allCases.map { say.kind($0) }
    let statuses = ActionStatus.allCases.flatMap { [say.owner(says: $0), say.board(says: $0)] }
    let verdicts: [Verdict] = [.notAsked, .noHands, .notAgreed, .contested, .agreed]
    let answers = AnswerKind.allCases.flatMap { [say.answer($0, isPromised: true), say.answer($0, isPromised: false)] }
    return front + actions + later + kinds + statuses + verdicts.map { say.verdict($0) } + answers + PoolName.allCases.map { say.pool($0) }
  }

  @Test("A twelve-year-old can read the English: Flesch and Kincaid's grade is at most 7")
  func readingEase() {
    let texts = all(English()).map(\.spelled).filter { $0.contains(" ") && !$0.contains("`") }
    let sentences = texts.flatMap { $0.split(whereSeparator: { ".?!".contains($0) }) }.map { $0.split(whereSeparator: { !$0.isLetter && $0 != "’" }) }
      .filter { !$0.isEmpty }
    let words = sentences.flatMap(\.self)
    let syllables = words.map { Self.syllables(String($0)) }.reduce(0, +)
    let grade = 0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables) / Double(words.count) - 15.59
    #expect(grade <= 7, "grade \(grade)")
    #expect(words.count > 300)
    #expect(sentences.map(\.count).max() ?? 0 <= 28)
  }

  /// Runs of vowels, without a silent e at the end.
  private static func syllables(_ word: String) -> Int {
    let runs = word.lowercased().split { !"aeiouy".contains($0) }.count
    let isSilent = word.hasSuffix("e") && !word.hasSuffix("le") && runs > 1
    return max(1, isSilent ? runs - 1 : runs)
  }

  @Test("The French says everything, and says it in French")
  func french() {
    let pairs = zip(all(English()).map(\.spelled), all(French()).map(\.spelled))
    let same = pairs.filter { $0 == $1 }.map(\.0)
    #expect(same == ["question"])
    #expect(pairs.allSatisfy { !$1.isEmpty })
  }

  @Test("French is set as French is: curly apostrophes, and a space that does not break before a colon and inside guillemets")
  func typography() {
    for text in all(French()).map(\.spelled) {
      #expect(!text.contains("'") && !text.contains("\"") && !text.contains("“"), "\(text)")
      let scalars = Array(text.unicodeScalars)
      for (place, scalar) in scalars.enumerated() {
        if ":;?!»".unicodeScalars.contains(scalar) { #expect(place > 0 && scalars[place - 1] == "\u{A0}", "\(text)") }
        if scalar == "«" { #expect(place + 1 < scalars.count && scalars[place + 1] == "\u{A0}", "\(text)") }
      }
    }
  }

  @Test("Days are written as people say them")
  func days() {
    #expect(English().day(.of("2022-06-14")).spelled == "14 June 2022")
    #expect(French().day(.of("2022-06-14")).spelled == "14 juin 2022")
    #expect(French().day(.of("2022-08-01")).spelled == "1er août 2022")
    #expect(French().days(.of("2022-06-14"), .of("2022-06-15")).spelled == "du 14 juin 2022 au 15 juin 2022")
    #expect(English().days(.of("2022-06-14"), .of("2022-06-14")).spelled == "14 June 2022")
  }
}
