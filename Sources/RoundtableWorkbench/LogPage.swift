import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableStore
import RoundtableExport

/// The record as people read it: a fact a line.
enum LogPage {
  /// All facts, or those that name one thing. The words of private perspectives are not shown, undone ones among them.
  static func page(of item: ItemID?, in store: any FactStore, _ session: Session) throws(StoreError) -> Page {
    var shown: [StoredFact] = []
    var levels: [Int: Level] = [:]
    try store.read(after: 0) { stored in
      if let (number, level) = level(of: stored, session) { levels[number] = max(level, levels[number] ?? .named) }
      if names(item, stored, session) { shown.append(stored) }
    }
    let rows = shown.map { stored -> [Phrase] in
      [
        "\(stored.envelope.position)", .ours(String(stored.envelope.moment.iso.dropFirst(11).prefix(8))),
        stored.envelope.writer.person.map { session.handle(of: .person($0)) } ?? "", .ours(stored.kind), words(of: stored, levels, session),
      ]
    }
    var page = Page()
    page.table(
      ["at", "UTC", "by", "what", "body"], rows, empty: item.map { "Nothing is recorded of \($0)." } ?? "Nothing is recorded yet.")
    return page
  }

  /// How far the words of a perspective may travel by what one fact says of it; nil for all other facts.
  private static func level(of stored: StoredFact, _ session: Session) -> (number: Int, level: Level)? {
    switch stored.fact {
    case let fact as PerspectiveShared: (fact.number, fact.speakers.reduce(fact.level) { max($0, session.floor(of: $1)) })
    case let fact as PerspectiveAmended:
      (fact.number, (fact.speakers ?? []).reduce(fact.level ?? .named) { max($0, session.floor(of: $1)) })
    default: nil
    }
  }

  /// The perspective whose level decides what is shown of a fact: itself, or the one that a reflection says back. 0 for one that is not known
  /// any more; nil for what is neither.
  private static func perspective(behind own: ItemID, _ stored: StoredFact, _ session: Session) -> Int? {
    switch own.kind {
    case .perspective: own.number
    case .reflection: (stored.fact as? PerspectiveReflected)?.perspective ?? session.reflection(own.number)?.of ?? 0
    default: nil
    }
  }

  /// How far the words of an objection may travel; of one that was undone, what its own fact says, and of what became of it nothing.
  private static func level(ofObjection number: Int, _ stored: StoredFact, _ session: Session) -> Level {
    if let objection = session.objections[number] { return session.level(of: objection) }
    guard let raised = stored.fact as? ObjectionRaised else { return .private }
    return max(raised.level, session.floor(of: raised.by))
  }

  /// True when the fact is about the thing, points at it, or takes a line about it back.
  private static func names(_ item: ItemID?, _ stored: StoredFact, _ session: Session) -> Bool {
    guard let item, let body = stored.body else { return item == nil }
    switch stored.fact {
    case let fact as UnitUndone: return session.unit(at: fact.unit)?.touches(item) ?? false
    case let fact as UnitRedone: return session.unit(at: fact.unit)?.touches(item) ?? false
    default: return FactMentions(kind: stored.kind, body: body).names(item)
    }
  }

  /// The body. Of a perspective that stands its own level decides; of one that was undone, all that was ever said of its level.
  private static func words(of stored: StoredFact, _ levels: [Int: Level], _ session: Session) -> Phrase {
    guard let body = stored.body else { return "(erased)" }
    guard stored.fact != nil else { return "(not known to this program)" }
    guard let own = FactMentions(kind: stored.kind, body: body).own else { return .cut(Untrusted(String(decoding: body, as: UTF8.self))) }
    if let said = perspective(behind: own, stored, session) {
      let level = session.perspective(said).map { session.level(of: $0) } ?? levels[said] ?? .private
      if level == .private { return "\(own) …" }
    }
    if own.kind == .objection, level(ofObjection: own.number, stored, session) == .private { return "\(own) …" }
    return .cut(Untrusted(String(decoding: body, as: UTF8.self)))
  }
}

extension Unit {
  /// True when the unit changed the thing.
  fileprivate func touches(_ item: ItemID) -> Bool {
    before.contains { change in
      switch change {
      case .perspective(let number, _): item == ItemID(.perspective, number)
      case .action(let number, _): item == ItemID(.action, number)
      case .reflection(let number, _): item == ItemID(.reflection, number)
      case .parked(let number, _): item == ItemID(.parked, number)
      case .objection(let number, _): item == ItemID(.objection, number)
      case .question(let number, _): item == ItemID(.question, number)
      default: false
      }
    }
  }
}
