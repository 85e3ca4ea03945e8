import RoundtableRecord

// The steps of the table: who is there, and what is said.

extension Tutorial.Step {
  static let join = Tutorial.Step(
    title: "who has come",
    task: { _ in
      ["Two students have come: Amina Farah and Jordan O'Brien.", "Seat both for the group students, in one line:   join GROUP: NAME; NAME"]
    },
    line: { $0.people(of: Tutorial.students).isEmpty ? "join students: Amina Farah; Jordan O'Brien" : "join students: Jordan O'Brien" },
    check: { standing in
      switch standing.people(of: Tutorial.students).count {
      case 0: .notYet(nil)
      case 1: .notYet("one student is seated, and one still stands")
      default: .done
      }
    },
    remark: ["The receipt shows each person's handle, made from the name: @amina."])

  static let discuss = Tutorial.Step(
    title: "what it is about",
    task: { _ in ["The table turns to the issue r1, Training for officers in schools.", "Open it:   discuss ISSUE"] }, line: { _ in "discuss r1" },
    check: { standing in
      guard let open = standing.now.openIssue(at: standing.terminal) else { return .notYet(nil) }
      return open == Tutorial.issue ? .done : .notYet("\(open) is open, and the table wants r1")
    },
    remark: ["The prompt says now which issue is open, and how many were heard."])

  static let say = Tutorial.Step(
    title: "what somebody says",
    task: { standing in
      [
        "\(.ours(standing.student(0))) says: I don't feel safe when he's in the hallway.", "Note it:   @WHO: WHAT WAS SAID",
        "All that stands behind the colon is what was said. It needs no quotes.",
      ]
    },
    line: { "\($0.student(0)): I don't feel safe when he's in the hallway" },
    check: { standing in
      if standing.newPerspectives.contains(where: { !$0.speakers.contains(.unknown) }) { return .done }
      return .notYet(standing.newPerspectives.first.map { "nobody knows who said \($0.id); fix \($0.id) @who says it" })
    },
    remark: ["p1 is what it is called from now on. It belongs to r1, since r1 is open."])

  static let amend = Tutorial.Step(
    title: "more about it",
    task: { _ in
      ["It was about trust. Add that as a theme to what you just noted:   +THEME", "A line of such words alone amends the last thing; nothing is typed twice."]
    },
    line: { _ in "+trust" },
    check: { standing in
      let isAmended = standing.oldPerspectives.contains { was, now in was.themes != now.themes || was.kind != now.kind || was.issues != now.issues }
      return isAmended ? .done : .notYet(nil)
    },
    remark: ["concern, on r2, anon and re p1 amend in the same way: help amend."])

  static let substitute = Tutorial.Step(
    title: "a wrong word",
    task: { standing in
      [
        standing.lastOpen.map { "You misheard: it was the stairwell. \($0.id) says:" } ?? "You misheard one word of the last line.",
        standing.lastOpen.map { "  \(.cut($0.text))" } ?? "",
        "Put one word in the place of another:   s/OLD/NEW/",
      ]
    },
    line: { standing in
      guard let last = standing.lastOpen, last.text.raw.split(separator: "hallway", omittingEmptySubsequences: false).count == 2 else {
        return "fix \(standing.lastOpen?.id.text ?? "."): I don't feel safe when he's in the stairwell"
      }
      return "s/hallway/stairwell/"
    },
    check: { standing in standing.oldPerspectives.contains { $0.text != $1.text } ? .done : .notYet(nil) },
    remark: ["fix p1: NEW WORDS gives new words; undo takes the last line back."])

  static let keepPrivate = Tutorial.Step(
    title: "not to leave the room",
    task: { standing in
      [
        "\(.ours(standing.student(1))) says: My school must not know that I was carded.",
        "Note it so that the words never leave the internal record: the word private",
        "stands before the colon:   @WHO private: WHAT WAS SAID",
      ]
    },
    line: { standing in
      standing.newPerspectives.first.map { "fix \($0.id.text) private" } ?? "\(standing.student(1)) private: My school must not know that I was carded"
    },
    check: { standing in
      func isPrivate(_ perspective: Perspective, _ session: Session) -> Bool { session.level(of: perspective) == .private }
      if standing.newPerspectives.contains(where: { isPrivate($0, standing.now) }) { return .done }
      if standing.oldPerspectives.contains(where: { !isPrivate($0, standing.before) && isPrivate($1, standing.now) }) { return .done }
      return .notYet(standing.newPerspectives.first.map { "\($0.id) is noted, and may be printed; fix \($0.id) private keeps it close" })
    },
    remark: ["The receipt does not show the words; the history of lines skips them."])
}
