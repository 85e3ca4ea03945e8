import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable verify plan.json`: whether an exported plan is the one the table adopted. It needs no session: the digest was read aloud.
struct VerifyPlan {
  let path: String
  let options: Options

  func run() throws {
    guard let bytes = FileBytes.of(path) else { throw Ending(.wrongUse, "\(Untrusted(path).terminal) can not be read: \(FileBytes.lastProblem)") }
    let plan: PlanFile
    do throws(PlanFile.Problem) {
      plan = try PlanFile(bytes)
    } catch .newer(let version) {
      throw Ending(.newerProgram, "\(Untrusted(path).terminal) is a plan of format \(version); this program knows \(PlanFile.version)")
    } catch {
      throw Ending(.sessionUnusable, "\(Untrusted(path).terminal) is no plan that export plan json wrote")
    }
    let salt = plan.salt.flatMap { Hex.bytes($0.utf8) } ?? []
    let digest = Hex.text(Fingerprint.sha256(salt + plan.canonical))
    let isGood = plan.isAsWritten && !plan.isOfEarlierShape && (plan.digest.map { $0 == digest } ?? (plan.adoptedVersion == nil))
    report(plan, digest, isGood: isGood)
    if !isGood { throw Ending(.sessionUnusable) }
  }

  private func report(_ plan: PlanFile, _ digest: String, isGood: Bool) {
    let text = verdict(plan, isGood: isGood) + "\n  digest: \(SpokenDigits.of(digest))" + comparison(plan, digest)
    let screen = Screen(descriptor: isGood ? 1 : 2)
    guard options.json else {
      screen.write((isGood ? "" : "error: ") + text + "\n")
      return
    }
    screen.write(
      .object(of: [
        "ok": .bool(isGood), "verb": .string("verify"), "ids": .array([]), "text": .string(text), "digest": .string(digest),
        "adoptedDigest": .optional(plan.digest), "adoptedVersion": .optional(plan.adoptedVersion), "amendments": .number(plan.amendments),
        "audience": .string(plan.audience),
      ]))
  }

  private func verdict(_ plan: PlanFile, isGood: Bool) -> String {
    let what = "the plan for \(Untrusted(plan.audience).terminal)"
    guard plan.isAsWritten else { return "the file is not as an export wrote it, byte for byte; ask for it anew" }
    guard let version = plan.adoptedVersion else { return "a draft of \(what); nothing is adopted that it could be checked against" }
    if plan.isOfEarlierShape {
      return "Version \(version) was adopted with an earlier program. Check the file that was exported then: this one has another shape."
    }
    if isGood { return "good: version \(version) of \(what), as it was adopted\n  \(covered(plan))" }
    return "not version \(version) as it was adopted: the file was changed, or it was exported later, and something was recorded or erased since"
      + "\n  export plan json at v\(version) writes the plan as it was adopted"
  }

  /// What is certain of a good file, and what is not.
  private func covered(_ plan: PlanFile) -> String {
    let rest = "what the session file is called and how long it was, when this file was written and with which program"
    return plan.seal > 1
      ? "checked: every word of it, when it was adopted, and the versions before it; not checked: \(rest)"
      : "checked: every word of it, with the adoption's version and note; not checked: when it was adopted, the versions before it, \(rest)"
  }

  private func comparison(_ plan: PlanFile, _ digest: String) -> String {
    guard let adopted = plan.digest else { return "" }
    if adopted == digest { return "\n  compare it with the digits that were read aloud and stand in the minutes" }
    return "\n  adopted: " + Untrusted(SpokenDigits.of(adopted)).terminal
  }
}
