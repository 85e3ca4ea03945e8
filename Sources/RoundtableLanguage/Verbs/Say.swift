import RoundtableRecord

extension Verb {
  /// `say @who …: TEXT`
  static let say = Verb(
    "say", alias: "s", topic: .hear, summary: "Records what somebody said; @who: TEXT is short for it.",
    details: [
      "Everything behind the colon is the text, as typed. Without on it belongs to the open issue. A stricter level than the speaker's own wins.",
      "@a,@b: said together. @?: somebody not known yet, until fix p1 @who names the speaker.",
    ],
    forms: [
      Form(
        [
          .must(.parties(word: "who", several: true, unknown: true)), .may(.issues), .may(.answers), .may(.themes),
          .may(.level(Level.allCases)), .may(.mode),
          .may(.kind), .may(.language),
        ], text: .required("TEXT")
      ) { line, desk throws(Refusal) in try share(line, desk) }
    ],
    examples: [
      Example("@amina: I don't feel safe when he's in the hallway"),
      Example("@ruth,@jordan concern on r2 +trust: Nobody told us what he's there for"),
      Example("say @elise lang fr interpreted: En français, on n'a jamais rencontré l'agent : il passe sans parler"),
      Example("@sky verbatim private: My cousin was carded at our school"),
    ],
    refuses: [
      "a speaker who is not there", "a level more open than the speaker chose", "two levels, two kinds", "an issue that is not there",
      "an empty text",
    ])

  private static func share(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let head = line.head
    if let level = head.level { try desk.check(level, for: head.parties, at: line.span(.level)) }
    let level = head.level ?? desk.level(for: head.parties)
    let id = desk.session.next(.perspective)
    let issues = head.issues ?? desk.openIssue.map { [$0] }
    let fact = PerspectiveShared(
      number: id.number, speakers: head.parties, text: line.words, level: level, mode: head.mode, perspectiveKind: head.kind,
      language: head.language,
      issues: issues, themes: head.themes.isEmpty ? nil : head.themes, answers: head.answers)
    let newThemes = desk.session.new(head.themes)
    let absent = head.parties.compactMap { party in party.person.flatMap { desk.session.person($0) } }.filter { $0.left != nil }
    return .record(
      Recording(
        [fact], ids: [id.text], warnings: absent.map { "@\($0.handle) has left; back @\($0.handle) if that is wrong" },
        isSecret: level == .private
      ) { session in session.perspective(id.number).map { Receipt.perspective($0, in: session, newThemes: newThemes) } ?? "" })
  }
}
