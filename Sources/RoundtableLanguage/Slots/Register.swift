import RoundtableRecord

/// A register whose codes a head can name.
struct Register: Sendable {
  /// What one of its things is called in a sentence.
  let noun: String
  /// As the synopsis shows a code of it.
  let synopsis: String
  /// The verb that makes one.
  let verb: String
  /// True when a code may be typed as a handle.
  let takesSigil: Bool
  /// The codes there are.
  let codes: @Sendable (Session) -> [Code]
  /// What each of them is, for completion.
  let entries: @Sendable (Completer) -> [Candidate]
  /// Reads a code from its letters, as the session spells it; nil when they make none.
  let read: @Sendable (String, Session) -> Code?
  /// Refuses letters that make no code.
  let malformed: @Sendable (Token) -> Refusal
  /// Refuses a new code that would be mistaken for something else.
  let checkNew: @Sendable (Code, Token, Session) throws(Refusal) -> Void

  private init(
    _ noun: String, synopsis: String = "CODE", verb: String? = nil, takesSigil: Bool = false, codes: @escaping @Sendable (Session) -> [Code],
    read: @escaping @Sendable (String, Session) -> Code? = { typed, _ in Code(typed) }, malformed: @escaping @Sendable (Token) -> Refusal = Refusal.noCode,
    checkNew: @escaping @Sendable (Code, Token, Session) throws(Refusal) -> Void = { _, _, _ in },
    entries: @escaping @Sendable (Completer) -> [Candidate]
  ) {
    self.noun = noun
    self.synopsis = synopsis
    self.verb = verb ?? noun
    self.takesSigil = takesSigil
    self.codes = codes
    self.entries = entries
    self.read = read
    self.malformed = malformed
    self.checkNew = checkNew
  }

  /// Stakeholder groups.
  static let group = Register(
    "group", synopsis: "GROUP", takesSigil: true, codes: { $0.groups.codes },
    checkNew: { code, token, session throws(Refusal) in
      if ItemKind(rawValue: code.text) != nil {
        throw Refusal(
          "people of \(code) would have codes such as \(code)1, which look like recorded things", at: token.span,
          suggestions: ["a longer code"])
      }
      if let taken = session.index.names[code], session.groups[code] == nil { throw .taken(code, by: taken, token, session) }
    },
    entries: { completer in completer.session.groups.all.map { Candidate($0.code.text, "\($0.title)") } })

  /// Bodies that are not at the table.
  static let body = Register(
    "body", codes: { $0.bodies.codes },
    checkNew: { code, token, session throws(Refusal) in
      if let taken = session.index.names[code], session.bodies[code] == nil { throw .taken(code, by: taken, token, session) }
    },
    entries: { completer in completer.session.bodies.all.map { Candidate($0.code.text, "\($0.title)") } })

  /// Groups and bodies alike.
  static let organisation = Register(
    "group or body", verb: group.verb, takesSigil: true, codes: { group.codes($0) + body.codes($0) },
    entries: { group.entries($0) + body.entries($0) })

  /// Issues.
  static let issue = Register("issue", codes: { $0.issues.codes }) { completer in
    completer.session.issues.all.map { Candidate($0.code.text, "\($0.title)\(Phrase.ours($0.code == completer.openIssue ? " (open)" : ""))") }
  }

  /// Themes.
  static let theme = Register(
    "theme", codes: { $0.themes.codes }, read: { typed, session in Code(theme: typed).map { session.spelling(of: $0) } }, malformed: Refusal.noTheme
  ) { completer in
    completer.session.themes.all.map { Candidate($0.code.text, $0.covers.map { "\($0)" } ?? "") }
  }

  /// Focus areas.
  static let focusArea = Register("focus area", verb: "focus", codes: { $0.focusAreas.codes }) { completer in
    completer.session.focusAreas.all.map { Candidate($0.code.text, $0.title.map { "\($0)" } ?? "") }
  }

  /// Sources.
  static let source = Register("source", codes: { $0.sources.codes }) { completer in
    completer.session.sources.all.map { Candidate($0.code.text, $0.title.map { "\($0)" } ?? "") }
  }
}

extension Completer {
  /// The codes of a register.
  func codes(_ register: Register) -> [Candidate] { register.entries(self) }
}

extension Refusal {
  /// A word that can be no code.
  fileprivate static func noCode(_ token: Token) -> Refusal {
    Refusal(
      "\(Untrusted(token.typed)) is no code; one has letters a to z, digits and hyphens", at: token.span,
      suggestions: ["students", "school-board-2"])
  }

  /// A code that something else has.
  fileprivate static func taken(_ code: Code, by party: Party, _ token: Token, _ session: Session) -> Refusal {
    Refusal("\(code) is taken: it is \(session.label(of: party))", at: token.span)
  }
}
