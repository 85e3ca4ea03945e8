import RoundtableRecord

extension Verb {
  /// `scribe [@handle]: Name (Organisation)`
  static let scribe = role(
    .scribe, summary: "Names who takes the notes; several scribes add up. The first is who types, unless --as says otherwise.",
    examples: [
      Example("scribe @ola: Ola Nilsen (Convene West)"), Example("scribe: Ola Nilsen"),
      Example("scribe @ivo: Ivo Brandt (Convene West)", given: ["scribe @ola: Ola Nilsen (Convene West)"]),
    ])
}
