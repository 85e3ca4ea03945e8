import RoundtableRecord
import RoundtableReports
import RoundtableStore
import RoundtableExport

/// The record as people read it: a fact a line.
enum LogPage {
  /// All facts, or those that name one thing. The words of private perspectives are not shown, undone ones among them.
  static func page(of item: ItemID?, in store: any FactStore, _ session: Session) throws(StoreError) -> Page {
    var shown: [StoredFact] = []
    try store.read(after: 0) { stored in
      if names(item, stored, session) { shown.append(stored) }
    }
    let rows = shown.map { stored -> [Phrase] in
      [
        "\(stored.envelope.position)", .ours(String(stored.envelope.moment.iso.dropFirst(11).prefix(8))),
        stored.envelope.writer.person.map { session.handle(of: .person($0)) } ?? "", .ours(stored.kind), words(of: stored, session),
      ]
    }
    var page = Page()
    page.table(
      ["at", "UTC", "by", "what", "body"], rows, empty: item.map { "Nothing is recorded of \($0)." } ?? "Nothing is recorded yet.")
    return page
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

  /// The body, without words that are private: now, or, for a thing that was undone, by anything a line keeps of it.
  private static func words(of stored: StoredFact, _ session: Session) -> Phrase {
    guard let body = stored.body else { return "(erased)" }
    guard stored.fact != nil else { return "(not known to this program)" }
    if let own = FactMentions(kind: stored.kind, body: body).own, !session.mayShow(Ref(own), on: .screen) { return "\(own) …" }
    return .cut(Untrusted(String(decoding: body, as: UTF8.self)))
  }
}

extension Unit {
  /// True when the unit changed the thing.
  fileprivate func touches(_ item: ItemID) -> Bool { changes.contains { $0.ref == Ref(item) } }
}
