import RoundtableRecord
import RoundtableReports

// The course of the day: sittings in section 0; agenda, ground rules and declined turns in section 2.

extension PlanManuscript {
  /// The days on which the table sat, as one line of the front; none when they were not told apart.
  func sittings(of plan: ActionPlan) -> [Phrase] {
    guard !plan.sittings.isEmpty else { return [] }
    let days: [Phrase] = plan.sittings.map { sitting in
      let place: Phrase = sitting.place.map { ", \($0)" } ?? ""
      return "\(.ours(sitting.day.iso))\(place) (\(.counted(sitting.perspectives, "perspective")))"
    }
    return ["Sittings: \(days.joined("; "))"]
  }

  /// The agenda and the ground rules.
  func agenda(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "Agenda and ground rules")
    if plan.agenda.isEmpty { manuscript.paragraph("No agenda is noted\(plan.yet)\(plan.hint("agenda 40 min on r2: WHAT")).") }
    manuscript.list(plan.agenda.map { "\(Phrase("\($0.number)").strong) \($0.what): \($0.course)" })
    guard !plan.rules.isEmpty else { return manuscript.paragraph("No ground rule is noted\(plan.yet)\(plan.hint("rule: GROUND RULE")).") }
    manuscript.paragraph("Ground rules that the table agreed on:")
    manuscript.list(plan.rules.enumerated().map { "\(Phrase("\($0 + 1)").strong) \($1)" })
  }

  /// Who was asked to speak and declined, by issue; nothing when no one did.
  func passes(of plan: ActionPlan, in manuscript: inout Manuscript) {
    guard !plan.passes.isEmpty else { return }
    manuscript.paragraph("Invited to speak, and declined, which is not silence:")
    let places: [Code?] = plan.issues.map(\.label.code) + [nil]
    manuscript.list(
      places.compactMap { issue in
        let turns = plan.passes.filter { $0.issue == issue }
        guard !turns.isEmpty else { return nil }
        return "\(issue.map { "on \($0.phrase)" } ?? "on no issue"): \(PlanManuscript.gathered(turns.map(\.phrase)).joined("; "))"
      })
  }

  /// Phrases in order, each once, with how often it came where that was more than once.
  private static func gathered(_ phrases: [Phrase]) -> [Phrase] {
    var found: [(phrase: Phrase, count: Int)] = []
    for phrase in phrases {
      if let place = found.firstIndex(where: { $0.phrase == phrase }) { found[place].count += 1 } else { found.append((phrase, 1)) }
    }
    return found.map { $0.count == 1 ? $0.phrase : "\($0.phrase) (\($0.count) times)" }
  }
}

extension ActionPlan.AgendaPoint {
  /// What was planned and what came of it.
  fileprivate var course: Phrase {
    var parts: [Phrase] = minutes.map { ["\(.counted($0, "minute")) planned"] } ?? []
    switch status {
    case .waiting: parts.append("not reached")
    case .notNoted: parts.append("not noted as reached")
    case .discussed: parts.append("discussed")
    case .open: parts.append("under way")
    case .done: parts.append("\(.counted(taken ?? 0, "minute")) taken")
    }
    if let issue { parts.append("on \(issue.phrase)") }
    return parts.joined(", ")
  }
}

extension ActionPlan.PassedTurn {
  /// Who declined, and in the internal record what was noted of it.
  fileprivate var phrase: Phrase {
    let who: Phrase = "\(by.someone)\(.privateMark(isPrivate))"
    return note.map { "\(who): \($0)" } ?? who
  }
}
