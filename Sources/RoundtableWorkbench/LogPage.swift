import RoundtableRecord
import RoundtableReports
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
    if let own = FactMentions(kind: stored.kind, body: body).own, own.kind == .perspective {
      let level = session.perspective(own.number).map { session.level(of: $0) } ?? levels[own.number] ?? .private
      if level == .private { return "\(own) …" }
    }
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
      default: false
      }
    }
  }
}

/// Which recorded things the body of a fact names.
struct FactMentions {
  /// The thing the fact is about; nil when it is about something else.
  let own: ItemID?
  private let others: [ItemID]

  /// Reads the ids out of a body.
  init(kind: String, body: [UInt8]) {
    let fact = FactTable.read(kind: kind, version: 1, body: body)
    switch fact {
    case let fact as PerspectiveShared: (own, others) = (ItemID(.perspective, fact.number), Self.perspectives(fact.answers))
    case let fact as PerspectiveAmended: (own, others) = (ItemID(.perspective, fact.number), Self.perspectives(fact.answers))
    case let fact as PerspectiveRetracted: (own, others) = (ItemID(.perspective, fact.number), [])
    case let fact as PerspectiveRestored: (own, others) = (ItemID(.perspective, fact.number), [])
    case let fact as ActionProposed: (own, others) = (ItemID(.action, fact.number), Self.perspectives(fact.from))
    case let fact as ActionAmended: (own, others) = (ItemID(.action, fact.number), Self.perspectives(fact.from))
    case let fact as ActionDropped: (own, others) = (ItemID(.action, fact.number), [])
    case let fact as ActionRestored: (own, others) = (ItemID(.action, fact.number), [])
    case let fact as IssueAnswered: (own, others) = (nil, Self.perspectives(fact.from))
    default: (own, others) = (nil, [])
    }
  }

  /// True when the fact is about the thing, or points at it.
  func names(_ item: ItemID) -> Bool { own == item || others.contains(item) }

  private static func perspectives(_ numbers: [Int]?) -> [ItemID] { (numbers ?? []).map { ItemID(.perspective, $0) } }
}
