// How lines are typed.

extension HelpTopic {
  static let start = HelpTopic(
    "start", "the first lines of a session", verbs: ["session", "when", "facilitator", "group", "join", "issue"],
    [
      .text("In this order, or as it comes; every line stands at once, and can be put right later:"),
      .row("session: Riverton roundtable", "the title"),
      .row("when 2022-06-14", "the day; where: PLACE says where"),
      .row("facilitator @dana: Dana Reyes (Convene West)", "scribe @ola: Ola Nilsen says who takes notes"),
      .row("group students seats 6: Students", "a stakeholder group; after the code may stand its kind: institution, staff, community"),
      .row("join students youth: Amina Farah; Jordan O'Brien", "people; a semicolon parts them"),
      .row("issue r2: Training", "what is to be talked about; a template brings issues along"),
      .row("discuss r2", "opens it; close closes it"),
      .row("@amina idea +trust: what she said", "a perspective"),
      .row("draft", "an action for each issue that was talked about"),
      .row("act @students by Q3 2022 on r2 from p1: what will be done :: how we will know", "or one in full"),
      .row("gauge a1 @students=5,4,4 @police=3", "how far groups agree; object a1 @who: REASON"),
      .row("check", "what the plan lacks, before adopt"),
      .row("export plan markdown", "the plan, as a file"),
      .text("roundtable tutorial, typed in the shell, lets you practise on a session that is thrown away."),
    ])

  static let head = HelpTopic(
    "head", "the words before the colon", verbs: ["say", "fix", "act", "ls"],
    [
      .text("In a head, behind the verb and in any order, with or without capitals:"),
      .row("@amina @a,@b @?", "people, groups, bodies; several at once; somebody not known yet"),
      .row("@students3", "a person's code, good wherever a handle is"),
      .row("+theme", "a theme; begins with a letter; a new one is marked new"),
      .row("on r2,f1", "issues, by code"),
      .row("re p4", "answers a perspective"),
      .row("from p12,p15", "rests on perspectives"),
      .row("by Q2 2022", "a due quarter, or a window: help quarters"),
      .row("named group anon private", "how far the words may travel: help levels"),
      .row("verbatim paraphrase interpreted", "how they were taken down; paraphrase unless said"),
      .row("experience concern idea question", "what kind of perspective"),
      .row("lang fr", "the language that was spoken"),
      .row("p12 a3 o2 k1 b4 h5 s6", "a perspective, an action, an objection, a parked matter, a board question, a reflection, a status"),
      .row("by @who", "who confirms, accepts, asks, replies, reports or assesses"),
      .row("as-of 2022-09-30", "the day that a status speaks of"),
      .row(".", "the last perspective or action of this terminal"),
      .text("What the head does not know is refused, never taken as text. Two of a kind that excludes the other (two levels, two kinds) are refused."),
    ])

  static let amend = HelpTopic(
    "amend", "putting right what was noted", verbs: ["fix", "undo", "retract", "restore", "erase"],
    [
      .text("The last perspective or action is `.`; p7 names another."),
      .row("+trust", "a line that is wholly head tokens amends `.`; so does on r3, anon, idea, re p4"),
      .row("s/old/new/", "replaces words in `.`, p6 s/old/new/ in p6; refused when old is not there, or there twice"),
      .row("fix . @jordan", "it was somebody else who said it"),
      .row("fix p7 +trust on r3", "themes, re and from add; the rest replaces"),
      .row("fix p7: TEXT", "new words"),
      .row("fix a3 @police by Q1 2023: TITLE :: MEASURE", "an action"),
      .row("fix @amina named", "a person: level, handle, group, name"),
      .row("undo", "takes the last line back; redo puts it back"),
      .row("retract p7: REASON", "it counts nowhere, and stays in the internal record; restore p7 puts it back"),
      .row("erase p7: REASON", "its words go for good"),
    ])

  static let quarters = HelpTopic(
    "quarters", "how a quarter is written", verbs: ["act", "fix", "milestone", "move", "appoint", "focus", "set"],
    [
      .row("Q2 2022", "also 2022Q2, 2022-Q2, Q2/22 and T2 2022: one thing"),
      .row("Q1-Q2 2022", "a window: start and due"),
      .row("Q4 2022-Q1 2023", "a window over the new year"),
      .row("Q2", "taken after set year 2022; never guessed from the clock"),
      .row("Q2 FY2022/23", "a quarter of the fiscal year, after set fiscal-year april; kept as typed, and as days"),
      .row("FY22 Q2", "the same, after set fiscal-year-named end, or start: whether FY22 ends or begins in 2022"),
      .text("All others are calendar quarters: Q1 ends on 31 March, Q2 on 30 June, Q3 on 30 September, Q4 on 31 December."),
      .text("A quarter that ended before the day of the session is taken, with a warning."),
    ])
}
