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
        .speakers, .may(.issues(orOpen: true)), .may(.answers), .themes,
        .may(.placed(.level(floor: floor, usual: usual))), .may(.mode(usual: .paraphrase)), .may(.kind),
        .may(.language), text: .required("TEXT")
      ) { line, desk, speakers, issues, answers, themes, level, mode, kind, language throws(Refusal) in
        let level = try desk.level(level, for: speakers)
        let id = desk.session.next(.perspective)
        let fact = PerspectiveShared(
          number: id.number, speakers: speakers, text: line.text, level: level, mode: mode, perspectiveKind: kind, language: language?.tag,
          issues: issues ?? desk.openIssue.map { [$0] }, themes: themes.isEmpty ? nil : themes, answers: answers)
        let newThemes = desk.session.new(themes)
        return .record(
          Recording([fact], ids: [id.text], warnings: warnings(speakers, desk)) { session in
            session.perspective(id.number).map { Receipt.perspective($0, in: session, newThemes: newThemes) } ?? ""
          })
      }
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

  /// The most open level that the speakers who are typed so far allow.
  private static let floor: @Sendable (Place) -> Level = { place in
    (place.named ?? []).map { place.completer.session.floor(of: $0) }.max() ?? .named
  }

  /// The level that holds unless the line says otherwise, once someone is named.
  private static let usual: @Sendable (Place) -> Level? = { place in place.hasHandle ? floor(place) : nil }

  private static func warnings(_ speakers: [Party], _ desk: Desk) -> [Phrase] {
    speakers.compactMap { party in party.person.flatMap { desk.session.person($0) } }.filter { $0.left != nil }
      .map { "@\($0.handle) has left; back @\($0.handle) if that is wrong" }
  }
}
