package import RoundtableRecord

/// How receipts are laid out: columns two spaces apart, what is not there left out.
package enum Receipt {
  /// The columns that are there, in one line.
  package static func columns(_ parts: Phrase?...) -> Phrase { columns(parts) }

  /// The columns that are there, in one line.
  package static func columns(_ parts: [Phrase?]) -> Phrase { parts.compactMap(\.self).filter { !$0.isEmpty }.joined("  ") }

  /// A perspective: `p13  Amara Okafor (gov)  on r2  +data-access  The data isn't late…`. The words of a private one are not shown.
  package static func perspective(_ perspective: Perspective, in session: Session, newThemes: Set<Code> = []) -> Phrase {
    let level = session.level(of: perspective)
    return columns(
      "\(perspective.id)", session.labels(of: perspective.speakers, at: level, sitting: perspective.seats), on(perspective.issues),
      themes(perspective.themes, new: newThemes), perspective.answers.isEmpty ? nil : "re \(ids(.perspective, perspective.answers))",
      perspective.kind.map { "\($0)" }, perspective.mode == .paraphrase ? nil : "\(perspective.mode)",
      perspective.language.map { .ours("lang \($0)") }, session.noted(level).flatMap { $0 == .group ? nil : "\($0)" },
      perspective.stands ? nil : perspective.isSetAside ? "not counted" : "retracted",
      session.mayShow(perspective.voices, on: .screen) ? .cut(perspective.text) : "…")
  }

  /// An action: `a1  @police  by Q3 2022  on r2  from p6,p9  Rebuild the training…  :: 90% trained…`.
  package static func action(_ action: Action, in session: Session, newThemes: Set<Code> = []) -> Phrase {
    columns(
      "\(action.id)", action.owner.map { session.handle(of: $0) } ?? "no owner yet", action.due.map { .ours("by \($0.label)") },
      on(action.issues),
      action.from.isEmpty ? nil : "from \(ids(.perspective, action.from))", themes(action.themes, new: newThemes),
      action.drafted ? "drafted" : nil,
      action.stands ? nil : "dropped", .cut(action.title), action.measure.map { ":: \(Phrase.cut($0))" },
      action.target.map { .ours("target \($0.progress.words) by \($0.due.label)") })
  }

  /// An objection: `o1  Insp. Jo Hall (police) objects to a3  Numbers about schools…`. The words of a private one are not shown.
  package static func objection(_ objection: Objection, in session: Session) -> Phrase {
    let level = session.level(of: objection)
    return columns(
      "\(objection.id)", "\(session.label(of: objection.by, at: level)) objects to \(ItemID(.action, objection.action))",
      session.noted(level).flatMap { $0 == .group ? nil : "\($0)" },
      objection.withdrawal != nil ? "withdrawn" : objection.resolution == nil ? nil : "resolved",
      session.mayShow(objection.voices, on: .screen) ? objection.reason.map { .cut($0) } ?? "reason declined" : "…")
  }

  /// A question of the board: `b1  on a1  Amina Farah (students) asks  Who chooses the students?`.
  package static func question(_ question: BoardQuestion, in session: Session) -> Phrase {
    columns(
      "\(question.id)", question.action.map { "on \(ItemID(.action, $0))" },
      "\(session.label(of: question.by)) asks\(question.to.map { " \(session.label(of: $0))" as Phrase } ?? "")",
      question.due.map { .ours("by \($0.iso)") },
      question.replies.isEmpty ? nil : count(question.replies.count, "reply", "replies"), .cut(question.text))
  }

  /// How far an action is: `s1  a3  reported limited  11 of 38  as of 2022-09-30  by Riverton Police Service  attendance lists…`.
  package static func status(_ note: StatusNote, in session: Session) -> Phrase {
    columns(
      "\(note.id)", "\(ItemID(.action, note.action))", .ours("\(note.isAssessment ? "assessed" : "reported") \(note.status.words)"),
      note.progress.map { .ours($0.words) }, .ours("as of \(note.asOf.iso)"), "by \(session.holder(note.by))",
      note.withdrawal == nil ? nil : "withdrawn", session.mayShow(note.voices, on: .screen) ? .cut(note.text) : "…")
  }

  /// A seat on the board: `board  @ruth  Ruth Kaminski  parents  from Q3 2022  to the end  Parent member`.
  package static func member(_ member: Member, in session: Session) -> Phrase {
    let person = session.person(member.person)
    return columns(
      "board", person.map { "@\($0.handle)" }, session.callings == nil ? person.map { "\($0.name)" } : nil, (person?.group).map { "\($0)" },
      member.from.map { .ours("from \($0.label)") },
      .ours(member.to.map { "to \($0.label)" } ?? "to the end"), .cut(member.role), member.dismissed == nil ? nil : "left")
  }

  /// A number and its noun: `1 seat`, `2 seats`.
  package static func count(_ number: Int, _ one: String, _ many: String) -> Phrase { "\(number) \(Phrase.ours(number == 1 ? one : many))" }

  /// `on r2,f1`; nil for none.
  package static func on(_ issues: [Code]) -> Phrase? { issues.isEmpty ? nil : .ours("on " + issues.map(\.text).joined(separator: ",")) }

  /// `p4,p7`.
  package static func ids(_ kind: ItemKind, _ numbers: [Int]) -> Phrase {
    .ours(numbers.map { ItemID(kind, $0).text }.joined(separator: ","))
  }

  private static func themes(_ themes: [Code], new: Set<Code>) -> Phrase? {
    themes.isEmpty ? nil : themes.map { new.contains($0) ? "+\($0) new" : "+\($0)" }.joined(" ")
  }
}

extension Session {
  /// The themes among these that no one has used or described before.
  package func new(_ themes: [Code]) -> Set<Code> { Set(themes.filter { (index.themes[$0] ?? 0) == 0 && self.themes[$0] == nil }) }
}
