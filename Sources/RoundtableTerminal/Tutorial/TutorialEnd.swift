import RoundtableRecord

// The later steps: who it was, who was not heard, what will be done.

extension Tutorial.Step {
  static let unknown = Tutorial.Step(
    title: "somebody at the back",
    task: { _ in
      ["Somebody at the back says: It depends on the school. You did not see who.", "Note it all the same, with ? for the name:   @?: WHAT WAS SAID"]
    },
    line: { _ in "@?: It depends on the school" },
    check: { standing in
      if standing.newPerspectives.contains(where: { $0.speakers.contains(.unknown) }) { return .done }
      return .notYet(standing.newPerspectives.first.map { "\($0.id) has a speaker already; note another, with @?" })
    },
    remark: ["It counts for no group until its speaker is known; gaps lists it."])

  static let name = Tutorial.Step(
    title: "who it was",
    task: { standing in
      ["It was Ruth Kaminski, \(.ours(standing.ruth)), who sits for the parents. The last line is `.`;", "say who spoke it:   fix . @WHO"]
    },
    line: { standing in "fix \(unknown(standing).map { "p\($0)" } ?? ".") \(standing.ruth)" },
    check: { standing in
      guard unknown(standing) != nil else { return .done }
      return .notYet(nil)
    },
    remark: ["A sentence of the wrong person is mended in the same way."])

  /// The number of a standing perspective whose speaker is not known; nil when there is none.
  private static func unknown(_ standing: Tutorial.Standing) -> Int? { standing.now.index.unknownSpeakers.all.last }

  static let close = Tutorial.Step(
    title: "who was not heard",
    task: { standing in
      let silent = standing.now.silentRows(on: Tutorial.issue)
      if silent.isEmpty { return ["It is time to go on, and every group was heard. Close the issue:   close"] }
      return [
        "It is time to go on. Close the issue:   close",
        .ours("Not heard on it yet: " + silent.map(\.label).joined(separator: ", ") + ". close says so and waits, since they"),
        "may still speak; typed again it closes all the same.",
      ]
    },
    line: { _ in "close r1" },
    check: { standing in
      let discussions = standing.now.issues[Tutorial.issue]?.discussions ?? []
      return discussions.contains { $0.closed == nil } ? .notYet(nil) : .done
    },
    remark: ["coverage shows who was heard on what; pass @who: invited, declined."])

  static let act = Tutorial.Step(
    title: "what will be done",
    task: { standing in
      let from = standing.firstOpen.map { " from \($0.id)" as Phrase } ?? ""
      return [
        "The table wants the training written together with students: by the police,", "in the third quarter of 2022. It rests on what was said:",
        "  act @OWNER by QUARTER on ISSUE\(from): WHAT WILL BE DONE :: HOW WE WILL KNOW",
      ]
    },
    line: { standing in
      if let action = standing.newAction { return "fix \(action.id.text)" + standing.missing(of: action) }
      let from = standing.firstOpen.map { " from \($0.id.text)" } ?? ""
      return "act @police by Q3 2022 on r1\(from): Training with students :: 9 in 10 come"
    },
    check: { standing in
      guard let action = standing.newAction else { return .notYet(nil) }
      if standing.missing(of: action).isEmpty { return .done }
      if action.owner == nil { return .notYet("\(action.id) is nobody's yet; fix \(action.id) @police gives it an owner") }
      if action.due == nil { return .notYet("\(action.id) has no quarter yet; fix \(action.id) by Q3 2022 gives it one") }
      return .notYet("\(action.id) rests on nothing yet; fix \(action.id) from \(standing.firstOpen?.id ?? ItemID(.perspective, 1)) says on what")
    },
    remark: ["draft writes one for each issue that was talked about; fix completes it."])

  static let export = Tutorial.Step(
    title: "the plan",
    task: { _ in
      ["The oversight board gets the plan as a document:   export plan markdown", "It names only those who chose to be named, and says what was withheld."]
    },
    line: { _ in "export plan markdown" }, check: { $0.hasExport ? .done : .notYet(nil) },
    remark: ["for internal behind it names everybody; plan shows it on the screen."])
}

extension Tutorial.Standing {
  /// The first standing perspective whose words may be shown: what the action is to rest on.
  fileprivate var firstOpen: Perspective? { now.perspectives.all.first { $0.stands && now.level(of: $0) != .private } }

  /// The last action since the step began, one that lacks nothing before one that does; nil when there is none.
  fileprivate var newAction: Action? {
    let new = now.actions.all.filter { $0.stands && before.action($0.number) == nil }
    return new.last { missing(of: $0).isEmpty } ?? new.last
  }

  /// What an action lacks, as words of a head with a blank before each; empty when it lacks nothing.
  fileprivate func missing(of action: Action) -> String {
    (action.owner == nil ? " @police" : "") + (action.due == nil ? " by Q3 2022" : "")
      + (action.from.isEmpty ? firstOpen.map { " from \($0.id.text)" } ?? "" : "")
  }
}
