/// A change of one thing, with what it replaced: while its unit stands, the thing as it was before; while the unit is undone, as it was after.
package struct Change: Sendable {
  /// The thing.
  package let ref: Ref
  /// What was there; nil when there was nothing.
  package let previous: (any Thing)?
  /// The number of the change that had made the thing what `previous` is; 0 when there was none.
  let was: Int
  /// The number of the change that replaced it.
  let now: Int
  /// The position of the fact that changed it.
  package let position: Int

  /// What was there, for a thing of this kind; nil for all others, and when there was nothing.
  package func previous<T: Thing>(as type: T.Type) -> T? { ref.kind == T.kind ? previous as? T : nil }
}

extension Session {
  /// Puts a thing in its place and keeps what was there with the unit in hand.
  mutating func change<T: Thing>(_ thing: T) { change(to: thing, at: thing.ref) }

  /// Takes a thing away and keeps it with the unit in hand.
  mutating func remove<T: Thing>(_ thing: T) { change(to: nil as T?, at: thing.ref) }

  /// Changes a thing where there is one.
  mutating func update<T: Thing>(_ type: T.Type, _ number: Int, _ edit: (inout T) -> Void) { update(type, at: .number(number), edit) }

  /// Changes a thing where there is one.
  mutating func update<T: Thing>(_ type: T.Type, _ code: Code, _ edit: (inout T) -> Void) { update(type, at: .code(code), edit) }

  /// Changes a thing where there is one, and else as lines keep it that were undone: what redo brings back is changed.
  mutating func updateAnywhere<T: Thing>(_ type: T.Type, _ number: Int, _ edit: (inout T) -> Void) {
    if self[keyPath: T.shelf][.number(number)] != nil { return update(type, number, edit) }
    log.editUndone(Ref(T.kind, number)) { change in
      guard var kept = change.previous(as: type) else { return change }
      edit(&kept)
      return Change(ref: change.ref, previous: kept, was: change.was, now: change.now, position: change.position)
    }
  }

  private mutating func update<T: Thing>(_ type: T.Type, at key: Ref.Key, _ edit: (inout T) -> Void) {
    guard var thing = self[keyPath: T.shelf][key] else { return }
    edit(&thing)
    change(thing)
  }

  private mutating func change<T: Thing>(to new: T?, at ref: Ref) {
    guard mayHaveGiven(ref) else { return }
    let previous = put(new, at: ref)
    keep(Change(ref: ref, previous: previous, was: log.stamps[ref], now: log.nextStamp(), position: position))
  }

  /// False for a number that no session of this length can have given out. Every numbered thing takes a fact of its own, so a record that
  /// jumps further was not written by this program, and would only fill the memory.
  func mayHaveGiven(_ ref: Ref) -> Bool { ref.number.map { $0 > 0 && $0 <= position + 1000 } ?? true }

  /// The one place where anything of the session changes: puts the new in, keeps the counts right, gives back the old.
  @discardableResult
  mutating func put<T: Thing>(_ new: T?, at ref: Ref) -> T? {
    let old = self[keyPath: T.shelf][ref.key]
    let (before, after) = (old?.needs ?? [], new?.needs ?? [])
    let recounted = T.recounted(from: old, to: new, at: ref, in: self)
    for other in recounted { count(other, other.kind.type, by: -1) }
    if let old {
      if before != after { index.users.remove(ref, from: before) }
      forget(namesOf: old)
      old.count(by: -1, in: &self)
    }
    _ = self[keyPath: T.shelf].put(new, at: ref.key)
    if let new {
      if before != after { index.users.insert(ref, on: after) }
      know(namesOf: new)
      new.count(by: 1, in: &self)
    }
    for other in recounted { count(other, other.kind.type, by: 1) }
    return old
  }

  private mutating func count<T: Thing>(_ ref: Ref, _ type: T.Type, by step: Int) {
    self[keyPath: T.shelf][ref.key]?.count(by: step, in: &self)
  }

  /// Exchanges what a change keeps for what is there. Undo and redo are this one function, for all kinds.
  mutating func exchange(_ change: Change) -> Change { exchange(change, change.ref.kind.type) }

  private mutating func exchange<T: Thing>(_ change: Change, _ type: T.Type) -> Change {
    var returning = change.previous(as: type)
    if let present = self[keyPath: T.shelf][change.ref.key] { returning = returning?.returning(over: present, in: self) }
    log.stamps[change.ref] = change.was
    return Change(ref: change.ref, previous: put(returning, at: change.ref), was: change.now, now: change.was, position: change.position)
  }

  // MARK: Looking things up

  /// True for a thing that was undone, and that redo could bring back.
  package func isUndone(_ item: ItemID) -> Bool { !has(item) && !kept(Ref(item)).isEmpty }

  /// The thing; nil when there is none, or none any more.
  package func thing(_ ref: Ref) -> (any Thing)? { thing(ref, ref.kind.type) }

  private func thing<T: Thing>(_ ref: Ref, _ type: T.Type) -> (any Thing)? { self[keyPath: T.shelf][ref.key] }

  /// The thing as lines keep it that were undone, in the order of the lines.
  func kept(_ ref: Ref) -> [any Thing] {
    log.undoneUnits.flatMap(\.changes).filter { $0.ref == ref }.compactMap(\.previous)
  }
}
