package import RoundtableRecord
package import RoundtableReports

/// Names found in words that are about to leave, each with the line that puts it right.
package enum NamesPage {
  /// The page: what stops an export, then what is worth a look.
  package static func page(_ session: Session) -> Page {
    let mentions = NameCheck(session).mentions(for: [.board, .public])
    let (hints, found) = (mentions.filter(\.isHint), mentions.filter { !$0.isHint })
    var page = Page()
    if mentions.isEmpty { page.line("No name of anyone who did not choose to be named stands in words that leave.") }
    if !found.isEmpty {
      page.table(["", "what to type", "found"], found.map { row($0, session) }, empty: "")
      page.line("\(Phrase.counted(found.count, "name")): export for board or public stops until each is put right, or cleared:")
      page.line("  \(clearing(found, session))")
    }
    if !hints.isEmpty {
      page.heading("Perhaps only words; they stop nothing:")
      page.table(["", "what to type", "found"], hints.map { row($0, session) }, empty: "")
    }
    return page
  }

  /// What `check` and `adopt` say of names in words, as warnings; those that are only hints are left out.
  package static func warnings(_ session: Session) -> [PlanCheck.Warning] {
    guard session.audience.seesAll else { return [] }
    return NameCheck(session).mentions(for: [.board, .public]).filter { !$0.isHint }.map { mention in
      PlanCheck.Warning(about: typed(mention, session), what: found(mention, session), mend: mend(mention, session))
    }
  }

  /// What is found: `names Amina Farah (@amina), who did not choose to be named`.
  package static func found(_ mention: Mention, _ session: Session) -> Phrase {
    let who = mention.named.map { session.handle(of: $0) }.joined(", ")
    if mention.named.contains(where: { $0.person == nil }) { return "names \(mention.name) (\(who)) beside words that do not say whose they are" }
    return "names \(mention.name) (\(who)), who did not choose to be named"
  }

  /// The line that puts a mention right: other words where they can be changed, else the one that clears it.
  package static func mend(_ mention: Mention, _ session: Session) -> Phrase {
    // Words that were replaced since, and are shown as what changed, can only be cleared.
    guard let line = mention.passage.line, let thing = session.thing(mention.thing), thing.words.contains(mention.passage.words) else {
      return clearing([mention], session)
    }
    let id = session.typed(mention.thing) ?? ""
    let amending = ["fix " + id, "measure " + id]
    if mention.thing.item != nil, amending.contains(line) {
      let texts = thing.passages.compactMap { $0.flatMap { passage in passage.line.flatMap { amending.contains($0) ? passage.words : nil } } }
      let places = texts.flatMap { LetterSearch.places(of: Array(mention.name.raw.unicodeScalars), in: Array($0.raw.unicodeScalars)) }
      if places.count == 1 { return "\(Untrusted(id)) s/\(mention.name)/someone/" }
    }
    return "\(.theirs(Untrusted(line))): NEW WORDS"
  }

  /// Why a document cannot leave; nil when nothing stands in its way. Each name is listed with what holds it.
  package static func obstacle(_ mentions: [Mention], _ session: Session) -> (why: Phrase, lines: [Phrase])? {
    let found = mentions.filter { !$0.isHint }
    guard !found.isEmpty else { return nil }
    var holders: [(name: Untrusted, things: [Phrase])] = []
    for mention in found {
      if let place = holders.firstIndex(where: { $0.name == mention.name }) {
        if !holders[place].things.contains(typed(mention, session)) { holders[place].things.append(typed(mention, session)) }
      } else {
        holders.append((mention.name, [typed(mention, session)]))
      }
    }
    let names = holders.map { "\($0.name) (\($0.things.joined(", ")))" as Phrase }.joined("; ")
    return ("names of people or groups who did not choose to be named would leave: \(names)", found.map { mend($0, session) } + [clearing(found, session)])
  }

  /// The line that clears mentions.
  package static func clearing(_ mentions: [Mention], _ session: Session) -> Phrase {
    var ids: [String] = []
    for mention in mentions { if let id = session.typed(mention.thing), !ids.contains(id) { ids.append(id) } }
    return "clear \(Untrusted(ids.joined(separator: ","))): REASON"
  }

  private static func row(_ mention: Mention, _ session: Session) -> [Phrase] {
    [typed(mention, session), mend(mention, session), found(mention, session)]
  }

  private static func typed(_ mention: Mention, _ session: Session) -> Phrase { .theirs(Untrusted(session.typed(mention.thing) ?? "")) }
}
