package import RoundtableRecord
package import RoundtableWorkbench

/// Leads through the tutorial: after each line it says whether the step is done, and what comes next. Pure; the loop around it types and prints.
package struct TutorialGuide: Sendable {
  /// The place in `Tutorial.steps` of the step that is practised; after the last when all are done.
  package private(set) var step = 0
  /// The session as that step began.
  package private(set) var before: Session
  private var misses = 0

  /// A guide before the first step.
  package init(_ session: Session) { before = session }

  /// True when every step is done.
  package var isOver: Bool { step >= Tutorial.steps.count }

  /// What is said first: what this is, and the first task.
  package func greeting(_ standing: Tutorial.Standing) -> [Phrase] {
    [
      "This is the real prompt, on a session that is thrown away when you leave.",
      "\(Tutorial.steps.count) steps, about five minutes. help works as always; besides:",
      "  hint  shows a line that does the step   skip  does it for you",
      "  step  shows the step again              quit  leaves",
    ] + task(standing)
  }

  /// The task of the step, with its number; what is said at the end when there is none left.
  package func task(_ standing: Tutorial.Standing) -> [Phrase] {
    guard !isOver else {
      return [
        "", "That is all of it: who is there, what is said, what will be done, the plan.",
        "  roundtable new NAME  makes a session of your own; help start begins it", "  roundtable card      is one page to print and lay beside the laptop",
      ]
    }
    let now = Tutorial.steps[step]
    return ["", "\(step + 1) of \(Tutorial.steps.count): \(.ours(now.title))"] + now.task(standing)
  }

  /// The line that does the step, to be shown.
  package func hint(_ standing: Tutorial.Standing) -> [Phrase] { ["This does it:", "  \(.theirs(Untrusted(line(standing))))"] }

  /// A line that does the step.
  package func line(_ standing: Tutorial.Standing) -> String { isOver ? "quit" : Tutorial.steps[step].line(standing) }

  /// What is said after a line. Goes on to the next step when this one is done, and past those that are done already.
  package mutating func look(at standing: Tutorial.Standing, after response: Response) -> [Phrase] {
    guard !isOver else { return [] }
    switch Tutorial.steps[step].check(standing) {
    case .done: return praise + advance(standing)
    case .notYet(let missing):
      let wasAccepted = response.outcome == .done
      let didSomething = response.effect == .recorded || response.effect == .wrote
      guard didSomething || !wasAccepted else { return [] }
      misses += 1
      var lines = missing.map { ["Not quite: \($0)."] as [Phrase] } ?? []
      if misses >= 2 {
        lines += hint(standing)
      } else if missing == nil, wasAccepted {
        lines.append("That was taken, and it is not the step yet; hint shows a line that does it.")
      }
      return lines
    }
  }

  /// Goes on to the next step whether this one is done or not.
  package mutating func pass(_ standing: Tutorial.Standing) -> [Phrase] { isOver ? [] : Tutorial.steps[step].remark + advance(standing) }

  private var praise: [Phrase] { Tutorial.steps[step].remark.enumerated().map { $0.offset == 0 ? "Done. \($0.element)" : $0.element } }

  private mutating func advance(_ standing: Tutorial.Standing) -> [Phrase] {
    (step, misses, before) = (step + 1, 0, standing.now)
    let next = Tutorial.Standing(before: standing.now, now: standing.now, terminal: standing.terminal, hasExport: standing.hasExport)
    var lines: [Phrase] = []
    if !isOver, case .done = Tutorial.steps[step].check(next) {
      lines.append("")
      lines.append("\(step + 1) of \(Tutorial.steps.count): \(.ours(Tutorial.steps[step].title)) is done already.")
      return lines + advance(next)
    }
    return lines + task(next)
  }
}
