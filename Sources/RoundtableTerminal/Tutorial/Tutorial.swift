package import RoundtableRecord

/// Practice for a new note-taker: steps on a session that is thrown away. Each step is a value; what it asks for is looked up in the
/// session,
/// never in the characters that were typed, so any line that does it is right.
package enum Tutorial {
  /// The session at the beginning of a step, and now.
  package struct Standing: Sendable {
    /// As the step began.
    package let before: Session
    /// After the last line.
    package let now: Session
    /// The terminal that is typed at.
    package let terminal: String
    /// True when a document was written.
    package let hasExport: Bool

    /// The standing at one terminal.
    package init(before: Session, now: Session, terminal: String, hasExport: Bool) {
      self.before = before
      self.now = now
      self.terminal = terminal
      self.hasExport = hasExport
    }
  }

  /// Whether a step is done.
  package enum Verdict: Sendable, Equatable {
    /// It is.
    case done
    /// It is not; says what is missing where a part of it is there.
    case notYet(Phrase?)
  }

  /// One step.
  package struct Step: Sendable {
    /// What it is about, in a few words.
    package let title: String
    /// What is to be done, line by line.
    package let task: @Sendable (Standing) -> [Phrase]
    /// A line that does it: the hint, and what skipping types.
    package let line: @Sendable (Standing) -> String
    /// Whether it is done.
    package let check: @Sendable (Standing) -> Verdict
    /// What is worth knowing once it is done.
    package let remark: [Phrase]
  }

  /// The steps, in order.
  package static let steps: [Step] = [.join, .discuss, .say, .amend, .substitute, .keepPrivate, .unknown, .name, .close, .act, .export]

  static let students = Code(unchecked: "students")
  static let parents = Code(unchecked: "parents")
  static let issue = Code(unchecked: "r1")

  /// What is typed before the first step, as another terminal's lines: undo does not reach them.
  package static let setting = [
    "session: Practice roundtable", "when 2022-06-14", "set year 2022", "group students seats 6: Students", "group parents seats 4: Parents and guardians",
    "group police police seats 2: Riverton Police Service", "issue r1: Training for officers in schools", "issue r2: Complaints",
    "join parents named: Ruth Kaminski", "join police @hall named: Insp. Jo Hall (Riverton Police Service)",
  ]
}

extension Tutorial.Standing {
  /// Who sits for a group now, in the order of joining.
  func people(of group: Code) -> [Person] { now.people.all.filter { $0.group == group && $0.left == nil } }

  /// The handle of the student at this index, from 0; the last student's when there are fewer, anyone's when there are no students.
  func student(_ index: Int) -> String {
    let students = people(of: Tutorial.students)
    let anybody = students.isEmpty ? now.people.all.filter { $0.left == nil } : students
    return anybody.isEmpty ? "@?" : "@" + anybody[min(index, anybody.count - 1)].handle.text
  }

  /// Ruth Kaminski's handle, or another's where she has none.
  var ruth: String { "@" + ((people(of: Tutorial.parents).first ?? now.people.all.first)?.handle.text ?? "?") }

  /// The standing perspectives that were not there when the step began.
  var newPerspectives: [Perspective] { now.perspectives.all.filter { $0.stands && before.perspective($0.number) == nil } }

  /// The standing perspectives that were there, each as it was and as it is.
  var oldPerspectives: [(was: Perspective, now: Perspective)] {
    before.perspectives.all.compactMap { was in now.perspective(was.number).flatMap { $0.stands ? (was, $0) : nil } }
  }

  /// The last standing perspective whose words may be shown.
  var lastOpen: Perspective? { now.perspectives.all.last { $0.stands && now.level(of: $0) != .private } }
}
