package import RoundtableRecord
package import RoundtableReports

/// The small parts of sentences that documents in several languages share: days, lists, and what people are called.
///
/// A language is one file with a struct that conforms to this and to the protocols below, and a line in `DocumentLanguage.sentences`. What it
/// lacks does not compile.
package protocol SharedSentences: Sendable {
  /// A day: `14 June 2022`.
  func day(_ day: Day) -> Phrase
  /// A first and a last day.
  func days(_ from: Day, _ to: Day?) -> Phrase
  /// Phrases as the parts of a sentence: `one, two and three`.
  func list(_ parts: [Phrase]) -> Phrase
  /// A number of people.
  func people(_ count: Int) -> Phrase
  /// Words that are exact, in quotation marks.
  func exact(_ words: Untrusted) -> Phrase
  /// What follows a colon: `lead: rest`.
  func colon(_ lead: Phrase, _ rest: Phrase) -> Phrase
  /// The pool of small groups, as the one who says something.
  func pool(_ name: PoolName) -> Phrase
  /// Someone who says something or holds something.
  func speaker(_ speaker: Speaker) -> Phrase
  /// Whoever owns an action or was asked about it: a group is not one person who speaks for it.
  func party(_ speaker: Speaker) -> Phrase
}

/// Every fixed sentence of what was heard, in the order of the document. Short ones, in plain words: a twelve-year-old should follow them.
package protocol HeardSentences: SharedSentences {
  /// The title of the document.
  var title: Phrase { get }
  /// How old what it says is.
  func asOf(_ day: Phrase) -> Phrase
  /// The heading above the three sentences on protection.
  var protection: Phrase { get }
  /// Who took the notes, nil where that may not be said; `marksExact` where exact words stand in quotation marks.
  func notes(by scribes: Phrase?, marksExact: Bool) -> Phrase
  /// Who is named and who is not, where no group is small.
  var namesOnly: Phrase { get }
  /// The same, where these groups are small; their words stand under the name of the pool, or under none.
  func smallGroups(_ members: Phrase, as pool: Phrase?) -> Phrase
  /// Young people who sit elsewhere, as one of these groups.
  var youngPeople: Phrase { get }
  /// That this copy has every name and every word.
  var everything: Phrase { get }
  /// Whom to ask to change or take back something; nil where no one may be named.
  func ask(_ facilitator: Phrase?) -> Phrase

  /// The heading of a part of page one.
  func heading(_ kind: Heard.Outcome.Kind) -> Phrase
  /// What an action is called in a sentence.
  func action(_ mark: Phrase) -> Phrase
  /// Several actions, by their numbers.
  func actions(_ marks: Phrase) -> Phrase
  /// That no one owns it.
  var noOwner: Phrase { get }
  /// That its owner said nothing to it yet.
  var notAccepted: Phrase { get }
  /// That its owner said yes to earlier words.
  var acceptedEarlier: Phrase { get }
  /// That its owner said no, and why; nil where the reason may not be printed.
  func declined(_ why: Untrusted?) -> Phrase
  /// That it is done.
  var done: Phrase { get }
  /// When it was due, and was due first; nil where that is the same.
  func wasDue(_ day: Phrase, first: Phrase?) -> Phrase
  /// When it is due, and was due first; nil where that is the same.
  func isDue(_ day: Phrase, first: Phrase?) -> Phrase
  /// That no date is set.
  var noDate: Phrase { get }
  /// How far it is as its owner says.
  func owner(says status: ActionStatus) -> Phrase
  /// How far it is as the board says.
  func board(says status: ActionStatus) -> Phrase
  /// What the table says to it.
  func verdict(_ verdict: Verdict) -> Phrase
  /// That groups were asked about earlier words, on a day.
  func askedEarlier(_ day: Phrase) -> Phrase
  /// That its owner was not asked.
  var ownerNotAsked: Phrase { get }
  /// Who showed a hand against it.
  func opposed(_ who: Phrase) -> Phrase
  /// Who objects; `isOpen` while nothing came of it.
  func objection(_ who: Phrase, isOpen: Bool) -> Phrase
  /// That the reason was not said.
  var noReason: Phrase { get }
  /// What came of an objection.
  var settled: Phrase { get }
  /// That an objection was taken back.
  var objectionTakenBack: Phrase { get }
  /// What stands before statements on the same issue that the action does not rest on.
  var onTheSameIssue: Phrase { get }

  /// The answer to an issue in words, before why; `isPromised` where an action takes it up.
  func answer(_ kind: AnswerKind, isPromised: Bool) -> Phrase
  /// That there is no answer.
  var noAnswer: Phrase { get }
  /// That something was planned and dropped, before why.
  func dropped(_ title: Phrase) -> Phrase
  /// That something planned became part of others.
  func became(_ title: Phrase, partOf actions: Phrase) -> Phrase
  /// What was put aside.
  var putAside: Phrase { get }
  /// What became of it.
  var outcome: Phrase { get }

  /// The heading above who met.
  var whoMet: Phrase { get }
  /// How many met, and for whom.
  func met(_ people: Phrase, _ groups: Phrase) -> Phrase
  /// How many came for one group.
  func came(_ count: Int, for group: Phrase) -> Phrase
  /// That no one came for a group, and why; nil where no reason was given.
  func absent(_ group: Phrase, _ why: Untrusted?) -> Phrase
  /// The heading above when to expect more.
  var news: Phrase { get }
  /// When to expect the next news.
  func news(after day: Phrase) -> Phrase
  /// That no date is set for more news.
  var noNews: Phrase { get }

  /// The heading above all statements.
  var everythingSaid: Phrase { get }
  /// How many statements there are.
  func statements(_ count: Int) -> Phrase
  /// How many were taken back.
  func takenBack(_ count: Int) -> Phrase
  /// How many issues stand where.
  func issues(_ count: Int, answered: Int, takenUp: Int, open: Int) -> Phrase
  /// That an issue came up after the plan was adopted.
  var raisedLater: Phrase { get }
  /// Which actions take an issue up.
  func takenUp(by actions: Phrase) -> Phrase
  /// What kind of statement it is.
  func kind(_ kind: PerspectiveKind) -> Phrase
  /// That it came through an interpreter; nil where the language is not printed.
  func interpreted(from language: Untrusted?) -> Phrase
  /// That someone confirmed how words are noted.
  func confirmed(by who: Phrase) -> Phrase
  /// That someone disputes it.
  func disputed(by who: Phrase) -> Phrase
  /// That earlier words were confirmed on a day.
  func confirmedEarlier(_ day: Phrase) -> Phrase
  /// Why it was withdrawn, in the internal copy.
  var withdrawn: Phrase { get }
  /// Who said back what they heard.
  func saidBack(by who: Phrase) -> Phrase
  /// What was noted at the end of a discussion.
  var noted: Phrase { get }
  /// Issues on which nothing is printed.
  func silent(_ count: Int, _ titles: Phrase) -> Phrase
  /// The heading above statements on no issue.
  var otherMatters: Phrase { get }
  /// The heading above what was put aside and settled.
  var settledMatters: Phrase { get }
  /// That nothing has been said yet.
  var nothingYet: Phrase { get }
  /// Where the document comes from: the record, and where that stood.
  func source(_ record: Phrase, _ position: Phrase, _ seal: Phrase) -> Phrase
  /// That anyone can make the record again.
  var reproducible: Phrase { get }
}

extension DocumentLanguage {
  /// Its sentences.
  package var sentences: any HeardSentences {
    switch self {
    case .en: English()
    case .fr: French()
    }
  }
}

extension SharedSentences {
  /// Several who said something together. People are separated by semicolons, since their groups follow commas.
  func speakers(_ speakers: [Speaker]) -> Phrase {
    let isPerson = speakers.contains { if case .person = $0 { true } else { false } }
    return isPerson ? speakers.map { speaker($0) }.joined("; ") : list(speakers.map { speaker($0) })
  }
}
