// What is owed to the people at the table.

extension HelpTopic {
  static let levels = HelpTopic(
    "levels", "how far words may travel", verbs: ["join", "say", "fix", "export"],
    [
      .text("From open to strict:"),
      .row("named", "name and group may be printed"),
      .row("group", "the group only; the default"),
      .row("anon", "no name and no group"),
      .row("private", "the internal record only: never echoed, never counted outside it"),
      .text("A person chooses at join, or with fix @who. That choice holds for everything the person says."),
      .text("A stricter word on a line wins; a looser one is refused. Making a person stricter covers what is recorded already; a more open choice does not."),
      .text("A facilitator, a scribe, a person who owns an action and a member of the oversight board hold a public role, so they must have chosen named."),
    ])

  static let privacy = HelpTopic(
    "privacy", "what keeps words close", verbs: ["say", "fix", "retract", "erase", "room", "export"],
    [
      .row("@amina private: TEXT", "kept; shown as … in the receipt, kept out of the history of lines, never in room view"),
      .row("@amina: (private) TEXT", "refused: the level goes before the colon; a slip such as prvate or +private is refused too"),
      .row("fix . private", "the same for words that are recorded already; the history forgets the line"),
      .row("@?: TEXT", "a speaker not known yet is anon until somebody is named"),
      .row("retract p7: REASON", "counts nowhere; the words stay in the internal record; o1, k1, h1, b1 and @who too"),
      .row("erase p7: REASON", "the words go from every file of the session, for good; asked about once"),
      .row("erase @who: REASON", "every word and name of a person; erase #12 the words of one entry of log"),
      .row("room on", "groups instead of names on this screen"),
      .row("export plan markdown", "for board: names only those who chose named, and says what was withheld"),
      .row("export plan markdown for internal", "names everybody; only you may read the file"),
      .row("set smallest-group public 10", "smaller community groups show no figures of their own; board likewise"),
      .text(
        "undo never makes words travel further than they may now. A handle is made from a name, so it is a name: give another (join students @sky: …), or use the code."
      ),
    ])

  static let listening = HelpTopic(
    "listening", "saying back what was heard", verbs: ["heard", "confirm", "dispute", "gaps"],
    [
      .text("A perspective is noted by one person. Two checks make it the speaker's own:"),
      .row("confirm p12", "the speaker says: my words are noted right"),
      .row("dispute p12: WHAT IS WRONG", "they are not; both versions stand"),
      .row("heard p12 by @hall: REFLECTION", "somebody says back what they heard; it gets an id, h1"),
      .row("confirm h1", "the speaker says: I was heard right"),
      .row("dispute h1: WHAT IS WRONG", "I was not; both stand in the record"),
      .text(
        "by @who after the id says who confirms, where that is not the speaker; only the speaker's own word counts. New words or a new speaker ask for a new check. gaps lists quotes not read back and perspectives nobody reflected."
      ),
    ])

  static let turns = HelpTopic(
    "turns", "who speaks next", verbs: ["queue", "call", "pass", "set"],
    [
      .row("queue @priya: on complaints", "wants to speak, and why"),
      .row("queue", "who waits"),
      .row("queue @priya off", "no longer"),
      .row("call next", "the first who waits has the floor"),
      .row("call @li", "anyone, waiting or not"),
      .row("pass @li", "invited and declined; that is not silence"),
      .row("set queue-order unheard-first", "call next takes people and groups not heard yet first; say so to the table"),
      .row("set queue-order arrival", "who asked first is first; the default"),
    ])

  static let silence = HelpTopic(
    "silence", "who has not been heard", verbs: ["coverage", "voices", "gaps", "close", "pass"],
    [
      .row("r2 4/6>", "the prompt: r2 is open, and 4 of the 6 groups present were heard on it"),
      .row("coverage", "each issue and each group, with the holes named"),
      .row("voices", "turns and words by group, beside its seats"),
      .row("gaps", "everything that is missing"),
      .row("close", "says who was not heard, and closes when it is typed again; in a script at once"),
      .row("pass @who", "invited and declined: told apart from silence"),
      .row("regrets valley: REASON", "a group that sends nobody: told apart from one that is silent"),
      .row("@?: TEXT", "counts for no group until fix p8 @who names the speaker"),
      .text("A group that somebody speaks of was mentioned, which is not being heard."),
    ])

  static let clock = HelpTopic(
    "clock", "agenda and time", verbs: ["agenda", "next", "discuss", "close", "sitting"],
    [
      .row("agenda 40 min on r2: Training", "an item; the minutes and the issue may be left out"),
      .row("next", "turns to the next item, and opens its issue"),
      .row("discuss r2", "opens an issue out of turn; what is open closes, with the time it took"),
      .row("sitting 2022-06-15: PLACE", "what follows was heard on another day"),
      .text("The prompt shows when an item runs over. At the prompt next is ignored for a minute after an issue was opened, since a slip would close it."),
    ])
}
