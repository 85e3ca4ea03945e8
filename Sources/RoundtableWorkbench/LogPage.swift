import RoundtableRecord
import RoundtableReports
import RoundtableStore
import RoundtableExport

/// The record as people read it: a fact a line.
enum LogPage {
  /// All facts, or those that name one thing. The words of private perspectives are not shown, nor those of undone ones, whose level is
  /// not known any more.
  static func page(of item: ItemID?, in store: any FactStore, _ session: Session) throws(StoreError) -> Page {
    var rows: [[Phrase]] = []
    try store.read(after: 0) { stored in
      guard item == nil || names(item, stored) else { return }
      rows.append([
        "\(stored.envelope.position)", .ours(String(stored.envelope.moment.iso.dropFirst(11).prefix(8))),
        stored.envelope.writer.person.map { session.handle(of: .person($0)) } ?? "", .ours(stored.kind), words(of: stored, session),
      ])
    }
    var page = Page()
    page.table(["at", "UTC", "by", "what", "body"], rows, empty: item.map { "Nothing is recorded of \($0)." } ?? "Nothing is recorded yet.")
    return page
  }

  /// True when the fact is about the thing, or points at it.
  private static func names(_ item: ItemID?, _ stored: StoredFact) -> Bool {
    guard let item, let body = stored.body else { return false }
    return FactMentions(kind: stored.kind, body: body).names(item)
  }

  private static func words(of stored: StoredFact, _ session: Session) -> Phrase {
    guard let body = stored.body else { return "(erased)" }
    guard stored.fact != nil else { return "(not known to this program)" }
    if let own = FactMentions(kind: stored.kind, body: body).own, own.kind == .perspective,
      session.perspective(own.number).map({ session.level(of: $0) == .private }) ?? true
    {
      return "\(own) …"
    }
    return .cut(Untrusted(String(decoding: body, as: UTF8.self)))
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
