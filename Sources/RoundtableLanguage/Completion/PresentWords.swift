import RoundtableRecord

/// The words that a line would replace. TAB after its colon brings them, to be changed where they are wrong.
extension Completer {
  /// What a line names after its verb.
  private struct Target {
    let session: Session
    let item: ItemID?
    let code: Code?

    var perspective: Perspective? { item.flatMap { $0.kind == .perspective ? session.perspective($0.number) : nil } }
    var action: Action? { item.flatMap { $0.kind == .action ? session.action($0.number) : nil } }
  }

  /// The words, for a line that has its colon and nothing after it; nil where it would replace none. In room view only what the room may see
  /// is there to be brought.
  func presentWords(_ line: Line) -> Untrusted? {
    guard line.text?.raw.isEmpty == true, let first = line.tokens.first, let verb = verb(first), let words = Self.present[verb.name] else { return nil }
    let named = line.tokens.dropFirst().first
    let item = named.flatMap { $0.word == "." ? last : ItemID($0.word) }
    let code = named.flatMap { Code($0.word.drop { $0 == "@" || $0 == "+" }) }
    return words(Target(session: session, item: item, code: code)).flatMap { $0.showsNothing ? nil : $0 }
  }

  private static let present: [String: @Sendable (Target) -> Untrusted?] = [
    "fix": { $0.perspective.map { perspective in perspective.erased == nil ? perspective.text : Untrusted("") } ?? words(of: $0.action) ?? name($0) },
    "measure": { $0.action?.measure },
    "baseline": { $0.action?.baseline },
    "session": { $0.session.front.title },
    "where": { $0.session.front.place },
    "issue": { target in target.code.flatMap { target.session.issues[$0]?.title } },
    "theme": { target in target.code.flatMap { target.session.themes[$0]?.covers } },
    "focus": { target in target.code.flatMap { target.session.focusAreas[$0]?.title } },
    "source": { target in target.code.flatMap { target.session.sources[$0]?.title } },
    "group": { target in target.code.flatMap { target.session.groups[$0]?.name } },
    "body": { target in target.code.flatMap { target.session.bodies[$0]?.name } },
  ]

  private static func words(of action: Action?) -> Untrusted? {
    action.map { action in Untrusted(action.title.raw + (action.measure.map { " :: " + $0.raw } ?? "")) }
  }

  private static func name(_ target: Target) -> Untrusted? {
    guard let code = target.code, let person = target.session.index.names[code]?.person.flatMap({ target.session.person($0) }) else { return nil }
    return Untrusted(person.name.raw + (person.affiliation.map { " (\($0.raw))" } ?? ""))
  }
}
