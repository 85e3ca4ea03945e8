import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableStore
import RoundtableExport

/// The record as people read it: when, who typed, and a sentence for each fact.
enum LogPage {
  /// All facts, or those that name one thing. The words of private perspectives and objections are not shown, undone ones among them.
  static func page(of item: ItemID?, in store: any FactStore, _ session: Session) throws(StoreError) -> Page {
    let sentences = FactSentences(session, as: session, room: nil)
    var rows: [[Phrase]] = []
    let noted = item.map { session.targets(of: $0) } ?? []
    _ = try store.readPastDamage(after: 0) { stored in
      let fact = stored.fact
      let isDamaged = session.damaged.contains(stored.envelope.position)
      let envelope = stored.envelope
      if let item, !noted.contains(.entry(envelope.position)), !(fact.map { names(Ref(item), $0, session) } ?? false) { return }
      let kind = Untrusted(stored.kind)
      let unread: Phrase = stored.body != nil ? "not known to this program" : isDamaged ? "damaged: it can not be read" : "erased"
      let what = fact.flatMap { sentences.sentence($0) } ?? "\(kind) (\(unread))"
      rows.append([
        "\(envelope.position)", stored.isLost ? "" : .ours(String(envelope.moment.iso.dropFirst(11).prefix(8))),
        envelope.writer.person.map { session.handle(of: .person($0)) } ?? "", what,
      ])
    }
    var page = Page()
    page.table(["at", "UTC", "by", "what happened"], rows, empty: item.map { "Nothing is recorded of \($0)." } ?? "Nothing is recorded yet.")
    return page
  }

  /// True when the fact is about the thing, points at it, or undoes or redoes a line about it.
  private static func names(_ ref: Ref, _ fact: any Fact, _ session: Session) -> Bool {
    let unit = (fact as? UnitUndone)?.unit ?? (fact as? UnitRedone)?.unit
    return unit.map { session.unit(at: $0)?.changes.contains { $0.ref == ref } ?? false } ?? fact.about.contains(ref)
  }
}
