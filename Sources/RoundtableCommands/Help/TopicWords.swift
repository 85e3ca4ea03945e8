// The glossary: one word for one idea, in the language, in the documents and here.

extension HelpTopic {
  static let words = HelpTopic(
    "words", "what the words mean",
    [
      .row("participant", "somebody at the table: a person who joined for a group"),
      .row("stakeholder group", "those whose voice has a place at the table, with its seats; a group for short"),
      .row("body", "an organisation that is not at the table: it may own or support an action, and is never counted as absent"),
      .row("issue", "a recommendation of the report, or another matter to be talked about: r1, f1"),
      .row("theme", "what things said have in common: +trust"),
      .row("focus area", "a part of the review, with its quarters"),
      .row("source", "a report the table relies on, and how many people it heard"),
      .row("perspective", "something that somebody at the table said: p1; its kind is experience, concern, idea or question"),
      .row("level", "how far words may travel: named, group, anon or private"),
      .row("reflection", "what somebody heard in a perspective, said back in their own words: h1"),
      .row("confirmed, disputed", "what the speaker says of the words as noted, or of a reflection"),
      .row("pass", "invited to speak, and declined; not the same as silent"),
      .row("present and silent", "a group with people at the table that was not heard on an issue"),
      .row("regrets", "why a group sends nobody"),
      .row("coverage", "which group was heard on which issue"),
      .row("parked matter", "something put aside for later: k1"),
      .row("sitting", "one day and place of a roundtable that meets several times"),
      .row("action", "something that will be done: a1; it rests on perspectives"),
      .row("owner", "the one person, group or body that an action is given to"),
      .row("quarter", "three months of a calendar year, by which an action is due: Q3 2022"),
      .row("measure", "how we will know that an action was done"),
      .row("answer", "the table's own word on an issue: taken up, partly, not taken up, needs talk, out of scope"),
      .row("objection", "a group's or a person's reason against an action: o1"),
      .row("oversight board", "those who receive the plan and watch over it"),
      .row("disposition", "what became of an issue: its answer, its actions, or that it is still open"),
      .row("fact", "one thing recorded; facts are never changed, only followed by others"),
      .row("head of the record", "its seal: a position and a hash that a changed fact would change"),
      .row("receipt", "the one line that says what was recorded"),
      .row("facilitator, scribe", "who leads the table, who takes notes; public roles"),
    ])
}
