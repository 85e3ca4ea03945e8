// The prompt, the files and the other ways in.

extension HelpTopic {
  static let room = HelpTopic(
    "room", "a screen that others can see", verbs: ["room", "reveal"],
    [
      .row("room on", "this terminal shows groups instead of names; what you type yourself stays as you type it"),
      .row("reveal @students3", "one name, for ten seconds"),
      .row("room off", "asks once, since names will show again"),
      .row("roundtable open NAME --room", "in the shell: a second terminal that only follows, for the projector"),
      .text("What is private never appears in room view, and nothing of one person. TAB offers groups there."),
    ])

  static let keys = HelpTopic(
    "keys", "keys at the prompt", verbs: ["drafts", "help", "quit"],
    [
      .row("TAB", "what may come next here, with what it is; after fix p6: the words as they are, to be changed"),
      .row("?", "explains the word under the cursor; behind the colon it is text"),
      .row("F1, ESC ?", "the same, also in text"),
      .row("Up", "a refused line comes back, with the cursor on the mistake; type on, and a new line begins"),
      .row("ENTER", "alone, it accepts a correction that is offered, and confirms close and room off"),
      .row("Up, Down, ^R", "earlier lines; ^R finds one by its words"),
      .row("^C", "puts the line aside; drafts shows it, drafts 1 brings it back"),
      .row("^X ^E", "the line in $EDITOR, for a long text"),
      .row("^Z", "to the shell; fg comes back"),
      .row("^D, quit", "leaves; everything is recorded already"),
      .row("!command", "a command of the shell"),
      .row("a blank in front", "keeps the line out of the history"),
      .text(
        "Verbs may be shortened to what only one verb begins with; scripts need them in full."
      ),
      .text("Several lines pasted together are one step for undo. Those that are not lines of their own are further paragraphs of the line before."),
      .text("In a script a line that ends in a blank and a backslash goes on in the next. PAGER=cat shows long pages all at once."),
    ])

  static let undo = HelpTopic(
    "undo", "taking back", verbs: ["undo", "redo"],
    [
      .text(
        "undo takes back this terminal's own last line, or the last pasted block; each terminal has its own. It is refused where another terminal's later line rests on what it would take back."
      ),
      .text("The ids of what was taken back are not used again. An erasure is passed over: it can not be undone."),
    ])

  static let together = HelpTopic(
    "together", "several terminals on one session", verbs: ["discuss", "undo"],
    [
      .text("Several terminals of one machine may have a session open: a note-taker, a co-facilitator, somebody who keeps the time."),
      .text("The open issue, `.` and undo are each terminal's own. What others record appears above the prompt."),
      .row("roundtable open NAME --as @ola", "in the shell: says who types; the first scribe unless said"),
      .row("log", "who recorded what, fact by fact"),
    ])

  static let files = HelpTopic(
    "files", "where everything lies", verbs: ["export", "log", "plan"],
    [
      .row("Sessions/NAME.roundtable", "the session: one file; --sessions DIR says where else"),
      .row("Exports/NAME/plan-board.md", "what export writes; to PATH says where else"),
      .row("roundtable verify NAME", "in the shell: recomputes every seal of the record"),
      .row("roundtable log NAME --json", "the record as lines of JSON: the backup"),
      .row("roundtable rebuild NAME FILE.jsonl", "a session from such a backup"),
      .text(
        "A receipt is printed once its line is safe on disk. The head that exports print is the seal of the whole record: read aloud and written in the minutes, it shows later whether anything was changed."
      ),
    ])

  static let scripts = HelpTopic(
    "scripts", "lines from a file", verbs: ["erase", "export"],
    [
      .row("roundtable run NAME FILE", "in the shell: the same language, one receipt a line; - is standard input"),
      .row("roundtable do NAME 'LINE'", "one line"),
      .row("# words", "a comment"),
      .text("A wrong line stops the script, which says how to go on (--from LINE); --keep-going carries on, --atomic records all lines or none."),
      .text("Only at the prompt: shortened verbs, !command, questions back. In a script erase needs yes, and close and room off do not ask."),
    ])
}
