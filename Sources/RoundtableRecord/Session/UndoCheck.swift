// Why a unit cannot be undone or redone: things of one terminal that another terminal's later lines rest on.

extension Session {
  /// Undoes or redoes a unit in a copy that is used to look ahead.
  package mutating func preview(unit first: Int, undoing: Bool) { revert(unit: first, undoing: undoing) }

  /// Why a unit cannot be undone or redone now; nil when it can.
  package func obstacle(to unit: Unit, undoing: Bool) -> Phrase? { UndoCheck(unit, in: self, undoing: undoing).obstacle }
}

/// The session as it would be once a unit was undone or redone, as far as its things need each other. It knows no kind of thing but two: an
/// adopted plan is not changed by undo, and a name that is printed stays printable.
private struct UndoCheck {
  private let session: Session
  private let unit: Unit
  private let undoing: Bool
  /// What each thing that the unit changed would become.
  private let becoming: [Ref: Change]

  init(_ unit: Unit, in session: Session, undoing: Bool) {
    self.session = session
    self.unit = unit
    self.undoing = undoing
    // Changes are exchanged from the last to the first, so the first of each thing is what it ends as.
    becoming = Dictionary(unit.changes.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why the unit cannot be undone or redone; nil when it can.
  var obstacle: Phrase? {
    if let reason = conflict ?? missing { return reason }
    return undoing ? remaining ?? adoption ?? publicRole : nil
  }

  // MARK: What has been changed since

  /// A change of something by another line since the unit changed it; nil when there is none. To exchange what was for what is is right only
  /// while each thing is just as the unit left it.
  private var conflict: Phrase? {
    var present: [Ref: Int] = [:]
    for change in unit.changes.reversed() {
      if present[change.ref] ?? session.log.stamps[change.ref] != change.now { return describeConflict(over: change.ref) }
      present[change.ref] = change.was
    }
    return nil
  }

  private func describeConflict(over ref: Ref) -> Phrase {
    func touches(_ other: Unit) -> Bool { other.changes.contains { $0.ref == ref } }
    let later = session.units.last { $0.first > unit.first && !$0.undone && touches($0) }
    if undoing, let later { return "another terminal's later line rests on it: \(later.label(in: session))" }
    let other = later ?? session.units.last { $0.first != unit.first && $0.writer.terminal != unit.writer.terminal && touches($0) }
    return "another terminal has changed that since\(other.map { ": \($0.label(in: session))" as Phrase } ?? "")"
  }

  // MARK: What would rest on something that is not there

  /// The first thing that would need another that is gone, or a name that another has by now; nil when there is none.
  private var missing: Phrase? {
    for (ref, change) in becoming.sorted(by: { $0.key < $1.key }) {
      guard let thing = change.previous else { continue }
      if let conflict = nameConflict(of: thing, ref) { return conflict }
      if let need = thing.needs.first(where: { !isThere($0) }) { return "it needs \(need.shortLabel(in: session)), which was taken back" }
    }
    return nil
  }

  private func isThere(_ ref: Ref) -> Bool { becoming[ref].map { $0.previous != nil } ?? (session.thing(ref) != nil) }

  private func nameConflict(of thing: any Thing, _ ref: Ref) -> Phrase? {
    for name in thing.names {
      let holder = session.index.names[name]
      let holding = holder.flatMap { Ref($0) }
      if holding == ref { continue }
      if let holder, let holding, becoming[holding] == nil { return "@\(name) is \(session.label(of: holder)) by now" }
      if let between = laterHolder(of: name, besides: ref) { return "@\(name) was another in between: \(between.label(in: session))" }
    }
    return nil
  }

  /// A later line that could not be undone any more: what it changed had the name before.
  private func laterHolder(of name: Code, besides ref: Ref) -> Unit? {
    later.first { other in
      other.changes.contains { $0.ref != ref && becoming[$0.ref] == nil && $0.previous?.names.contains(name) == true }
    }
  }

  /// The units after this one that are not undone, the last first.
  private var later: some Sequence<Unit> { session.units.reversed().lazy.prefix { $0.first > unit.first }.filter { !$0.undone } }

  // MARK: What would be left resting on something that goes

  /// The first thing that rests on one that would go; nil when there is none.
  private var remaining: Phrase? {
    for (ref, _) in becoming.sorted(by: { $0.key < $1.key }) where becoming[ref]?.previous == nil {
      let user = session.index.users.all(of: ref).first { becoming[$0] == nil }.flatMap { session.thing($0) }
      if let label = user?.label(asUserOf: ref, in: session) ?? laterUser(of: ref)?.label(in: session) { return "\(label) rests on it" }
    }
    return nil
  }

  /// A line that could not be undone any more: what it changed rested on the thing before. Only lines after this one can have known the
  /// thing, and those that were redone since, when its code belonged to another thing before.
  private func laterUser(of ref: Ref) -> Unit? {
    func restedOnIt(_ other: Unit) -> Bool {
      other.changes.contains { becoming[$0.ref] == nil && $0.previous?.needs.contains(ref) == true }
    }
    if let user = later.first(where: restedOnIt) { return user }
    return session.log.late.sorted().lazy.filter { $0 < unit.first }.compactMap { session.unit(at: $0) }.first { !$0.undone && restedOnIt($0) }
  }

  // MARK: Two promises to the public

  /// Another terminal's later adoption, where the unit changed an action: an adopted plan is not changed by undo.
  private var adoption: Phrase? {
    guard unit.changes.contains(where: { $0.ref.kind == .action }), let adoption = session.adopted, adoption.position > unit.first,
      becoming[adoption.ref] == nil
    else { return nil }
    return "version \(adoption.version) of the plan was adopted since"
  }

  /// The public role of someone who would not be `named` any more: that name is printed.
  private var publicRole: Phrase? {
    for change in unit.changes {
      guard let before = change.previous(as: Person.self), before.level > .named, session.people[before.number]?.level == .named,
        let role = session.publicRole(of: before.number)
      else { continue }
      return "@\(before.handle) is \(role), and that name is printed"
    }
    return nil
  }
}

extension Ref {
  /// How a refusal speaks of the thing as something that would be missing.
  fileprivate func shortLabel(in session: Session) -> Phrase { kind.type.shortLabel(of: self, in: session) }
}
