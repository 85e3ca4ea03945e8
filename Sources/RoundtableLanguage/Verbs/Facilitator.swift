import RoundtableRecord

extension Verb {
  /// `facilitator [@handle]: Name (Organisation)`
  static let facilitator = role(
    .facilitator, summary: "Names who leads the session; a new one takes the place of the one before.",
    examples: [
      Example("facilitator @dana: Dana Reyes (Convene West)"), Example("facilitator: Dana Reyes (Convene West)"),
      Example("facilitator @ola: Ola Nilsen (Convene West)", given: ["scribe @ola: Ola Nilsen (Convene West)"]),
    ])
}
