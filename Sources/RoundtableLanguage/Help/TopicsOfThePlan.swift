// From the drafted plan to one that is overseen.

extension HelpTopic {
  static let agreement = HelpTopic(
    "agreement", "who agrees, and who does not", verbs: ["gauge", "object", "resolve", "accept", "decline", "check"],
    [
      .text("Fist to five, by group: 0 blocks, 1 is opposed, 2 reserved, 3 to 5 agree."),
      .row("gauge a1 @students=5,4,4 @police=3", "each hand of each group"),
      .row("gauge a1 @students=4x6,2x1", "six hands at 4, one at 2; the receipt says it in words"),
      .row("gauge a1 @parents=aside", "the group stood aside; declined: it declined to say"),
      .text(
        "A new gauge takes the place of that group's own. A group that nobody named was not asked; one that nobody came for was not present. The four are told apart in every document."
      ),
      .row("object a1 @police: REASON", "somebody disagrees: o1. Its level is the speaker's own, or a stricter one on the line"),
      .row("object a1 @ruth declined", "the reason was declined to be said"),
      .row("resolve o1: HOW", "what became of it; it stays under its action all the same"),
      .row("accept a1 by @owner", "until then: assigned, not accepted; decline a1 by @owner: REASON"),
      .text(
        "Agreement belongs to words. When an action's words, measure, owner, quarter or milestones change, what groups and owner said counts no longer, until they are asked again; check lists it."
      ),
      .text("A group is opposed if a hand is 0 or 1 or an objection of it is open. Nothing of this ever disappears from the plan."),
    ])

  static let adoption = HelpTopic(
    "adoption", "versions of the plan", verbs: ["check", "adopt", "move", "plan", "digest", "undo"],
    [
      .row("check", "what the plan lacks, each with the line that would mend it; it never blocks"),
      .row("adopt: read aloud and agreed", "freezes version 1; the digits of the record's head are for the minutes"),
      .row("plan at v1", "the plan as it was adopted; later changes show as amendments"),
      .row("move a1 to Q2 2023: REASON", "from then on quarters are moved, with a reason; the original stays for ever"),
      .row("issue r11: TITLE", "is marked as raised during implementation"),
      .row("digest", "what changed since the last version; digest since v1, digest since 2022-09-30"),
      .row("undo", "takes an adoption back: the version shows as withdrawn, and its number is not used again"),
    ])

  static let board = HelpTopic(
    "board", "the oversight board and its questions", verbs: ["appoint", "dismiss", "recuse", "ask", "reply", "report", "assess", "timeline"],
    [
      .text(
        "The session's template says which kinds of organisations the board is independent of: whoever sits for one of those, or names one in brackets after the name, cannot be appointed. A member's name is printed, so a member has chosen named."
      ),
      .row("appoint @ruth from Q3 2022 to Q4 2023: Parent member", "a term; to end, or nothing, has no end"),
      .row("ls board", "members, terms, and the groups that have nobody on it"),
      .row("recuse @ruth a3: her own council owns it", "she stands aside; dismiss @ruth: REASON ends the seat"),
      .row("ask a1 by @ruth: QUESTION", "b1, open until reply b1 by @who: ANSWER; ls b lists them"),
      .row("report a1 limited 11/38 as-of 2022-09-30 by @police: EVIDENCE", "the owner's word; it gets an id, s1"),
      .row("assess a1 not-started as-of 2022-09-30 by @ruth: FINDING", "the board's; both always stand side by side"),
      .text("Statuses: no-evidence, not-started, limited, substantial, complete."),
    ])
}
