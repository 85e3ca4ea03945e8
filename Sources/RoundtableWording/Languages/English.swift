package import RoundtableRecord
package import RoundtableReports

/// English, as it is written in Canada.
package struct English: SharedSentences {
  /// The language.
  package init() {}

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  package func day(_ day: Day) -> Phrase { .ours("\(day.day) \(English.months[day.month - 1]) \(day.year)") }

  package func days(_ from: Day, _ to: Day?) -> Phrase { to.map { $0 == from ? day(from) : "\(day(from)) to \(day($0))" } ?? day(from) }

  package func list(_ parts: [Phrase]) -> Phrase { .sentence(parts) }

  package func people(_ count: Int) -> Phrase { .people(count) }

  package func exact(_ words: Untrusted) -> Phrase { "“\(words)”" }

  package func colon(_ lead: Phrase, _ rest: Phrase) -> Phrase { "\(lead): \(rest)" }

  package func pool(_ name: PoolName) -> Phrase { name.phrase }

  package func speaker(_ speaker: Speaker) -> Phrase { speaker.phrase }

  package func party(_ speaker: Speaker) -> Phrase { speaker.asked }
}

// What was heard, in English.

extension English: HeardSentences {
  package var title: Phrase { "What we heard, and what came of it" }
  package func asOf(_ day: Phrase) -> Phrase { "This is how things stood on \(day)." }
  package var protection: Phrase { "You are protected" }
  package func notes(by scribes: Phrase?, marksExact: Bool) -> Phrase {
    "\(scribes ?? "A note-taker") wrote down what people said\(marksExact ? ", word for word where it stands in “quotation marks”" : "")."
  }
  package var namesOnly: Phrase { "We name only people who asked to be named." }
  package func smallGroups(_ members: Phrase, as pool: Phrase?) -> Phrase {
    guard let pool else { return "We name only people who asked for it, and we do not show which words came from \(members), since so few came." }
    return "We name only people who asked for it, and words from \(members) are shown as from \(pool), since so few came."
  }
  package var youngPeople: Phrase { "young people from other groups" }
  package var everything: Phrase { "This copy has every name and every word, so keep it to yourself." }
  package func ask(_ facilitator: Phrase?) -> Phrase {
    "To change or take back something you said, ask \(facilitator ?? "the person who led the meeting")."
  }

  package func heading(_ kind: Heard.Outcome.Kind) -> Phrase {
    switch kind {
    case .done: "Done"
    case .late: "Late"
    case .coming: "Coming"
    case .saidNo: "We said no, and why"
    case .open: "Still open"
    case .withdrawn: "Taken back"
    }
  }
  package func action(_ mark: Phrase) -> Phrase { "action \(mark)" }
  package func actions(_ marks: Phrase) -> Phrase { "actions \(marks)" }
  package var noOwner: Phrase { "No one owns it yet." }
  package var notAccepted: Phrase { "The owner has not said yes yet." }
  package var acceptedEarlier: Phrase { "The owner said yes to earlier words, and was not asked about these." }
  package func declined(_ why: Untrusted?) -> Phrase { why.map { "The owner said no: \($0)." } ?? "The owner said no." }
  package var done: Phrase { "Done." }
  package func wasDue(_ day: Phrase, first: Phrase?) -> Phrase { first.map { "It was due by \($0), then by \(day)." } ?? "It was due by \(day)." }
  package func isDue(_ day: Phrase, first: Phrase?) -> Phrase { first.map { "It was due by \($0). Now it is due by \(day)." } ?? "Due by \(day)." }
  package var noDate: Phrase { "No date is set." }
  package func owner(says status: ActionStatus) -> Phrase { "The owner says \(far(status))" }
  package func board(says status: ActionStatus) -> Phrase { "The board says \(far(status))" }
  package func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .notAsked: "The table was not asked if it agrees."
    case .noHands: "The table was asked, and no one took sides."
    case .notAgreed: "The table did not agree to it."
    case .contested: "Not all of the table agreed to it."
    case .agreed: "The table agreed to it."
    }
  }
  package func askedEarlier(_ day: Phrase) -> Phrase { "The table was asked about earlier words on \(day), and not again." }
  package var ownerNotAsked: Phrase { "The owner was not asked." }
  package func opposed(_ who: Phrase) -> Phrase { "Against it: \(who)." }
  package func objection(_ who: Phrase, isOpen: Bool) -> Phrase { isOpen ? "\(who) objects" : "\(who) objected" }
  package var noReason: Phrase { "no reason given" }
  package var settled: Phrase { "What came of it" }
  package var objectionTakenBack: Phrase { "One objection was taken back." }
  package var onTheSameIssue: Phrase { "Also said on this" }

  package func answer(_ kind: AnswerKind, isPromised: Bool) -> Phrase {
    switch kind {
    case .takenUp: isPromised ? "We said yes" : "We said yes, but no action takes it up yet"
    case .partly: isPromised ? "We said yes to a part" : "We said yes to a part, but no action takes it up yet"
    case .notTakenUp: "We said no"
    case .needsTalk: "We need to talk more"
    case .outOfScope: "This table cannot decide it"
    }
  }
  package var noAnswer: Phrase { "No answer yet" }
  package func dropped(_ title: Phrase) -> Phrase { "We planned \(emphasis: title) and dropped it" }
  package func became(_ title: Phrase, partOf actions: Phrase) -> Phrase { "\(emphasis: title) became part of \(actions)." }
  package var putAside: Phrase { "Put aside for later" }
  package var outcome: Phrase { "What came of it" }

  package var whoMet: Phrase { "Who met" }
  package func met(_ people: Phrase, _ groups: Phrase) -> Phrase { "\(people) met: \(groups)." }
  package func came(_ count: Int, for group: Phrase) -> Phrase { "\(count) from \(group)" }
  package func absent(_ group: Phrase, _ why: Untrusted?) -> Phrase { "No one came from \(group)\(why.map { " (\($0))" } ?? "")." }
  package var news: Phrase { "When to expect more" }
  package func news(after day: Phrase) -> Phrase { "The next action is due by \(day). Look for news after that day." }
  package var noNews: Phrase { "No date is set for more news." }

  package var everythingSaid: Phrase { "All that was said" }
  package func statements(_ count: Int) -> Phrase { .ours("Here \(count == 1 ? "is 1 statement" : "are \(count) statements"), by issue.") }
  package func takenBack(_ count: Int) -> Phrase {
    .ours(count == 1 ? "1 more was taken back, and is not here." : "\(count) more were taken back, and are not here.")
  }
  package func issues(_ count: Int, answered: Int, takenUp: Int, open: Int) -> Phrase {
    func have(_ count: Int) -> Phrase { .ours("\(count) \(count == 1 ? "has" : "have")") }
    let parts: [Phrase?] = [
      answered == 0 ? nil : "\(have(answered)) an answer in words",
      takenUp == 0 ? nil : "\(.ours(takenUp == 1 ? "1 is" : "\(takenUp) are")) taken up by an action",
      open == 0 ? nil : "\(have(open)) no answer",
    ]
    return "Of \(.counted(count, "issue")), \(Phrase.sentence(parts.compactMap(\.self)))."
  }
  package var raisedLater: Phrase { "This came up after the plan was made." }
  package func takenUp(by actions: Phrase) -> Phrase { "Taken up by \(actions). There is no answer in words." }
  package func kind(_ kind: PerspectiveKind) -> Phrase { "\(kind)" }
  package func interpreted(from language: Untrusted?) -> Phrase { language.map { "through an interpreter, from \($0)" } ?? "through an interpreter" }
  package func confirmed(by who: Phrase) -> Phrase { "confirmed by \(who)" }
  package func disputed(by who: Phrase) -> Phrase { "\(who) says it was noted wrong" }
  package func confirmedEarlier(_ day: Phrase) -> Phrase { "earlier words were confirmed on \(day)" }
  package var withdrawn: Phrase { "taken back" }
  package func saidBack(by who: Phrase) -> Phrase { "\(who) heard" }
  package var noted: Phrase { "Noted at the end" }
  package func silent(_ count: Int, _ titles: Phrase) -> Phrase {
    count == 1
      ? "No words are printed on this one: \(titles). That does not mean nothing was said."
      : "No words are printed on these \(count): \(titles). That does not mean nothing was said."
  }
  package var otherMatters: Phrase { "On other matters" }
  package var settledMatters: Phrase { "Put aside, and settled since" }
  package var nothingYet: Phrase { "Nothing is printed here yet." }
  package func source(_ record: Phrase, _ position: Phrase, _ seal: Phrase) -> Phrase { "Made from the record \(record), up to fact \(position): \(seal)." }
  package var reproducible: Phrase { "Anyone can make this record again from its script, so it keeps no secrets." }

  /// How far something is, in plain words.
  private func far(_ status: ActionStatus) -> Phrase {
    switch status {
    case .noEvidence: "nothing shows that it was done"
    case .notStarted: "it has not started"
    case .limited: "some of it is done"
    case .substantial: "most of it is done"
    case .complete: "it is done"
    }
  }
}
