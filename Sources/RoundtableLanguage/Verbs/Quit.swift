import RoundtableRecord

extension Verb {
  /// `quit`
  static let quit = Verb(
    "quit", topic: .steer, summary: "Leaves the prompt; everything is recorded already.", forms: [Form { _, _ in .steer(.quit) }],
    examples: [Example("quit"), Example("QUIT"), Example("Quit")], refuses: ["any word behind it"], mayBeShortened: false)
}
