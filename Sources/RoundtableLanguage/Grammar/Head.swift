package import RoundtableRecord

/// What stands in a head, read and checked against the session.
package struct Head: Sendable {
  /// What can stand there, as the key to its place in the line.
  package enum Key: Hashable, Sendable {
    /// `@h1,@h2`.
    case parties
    /// A handle that is to be.
    case newHandle
    /// `+theme`.
    case themes
    /// `on r2`.
    case issues
    /// `re p4`.
    case answers
    /// `from p12`.
    case restsOn
    /// `by Q2 2022`.
    case due
    /// A level.
    case level
    /// A mode.
    case mode
    /// A kind of perspective.
    case kind
    /// `lang fr`.
    case language
    /// `p12`.
    case item
    /// The code behind the verb.
    case code
    /// One of several words.
    case choice
    /// A word that is there or not, a keyword with a code, a number or a day.
    case word(String)
    /// A bare number.
    case number
    /// What groups answered.
    case gauges
    /// Bare words.
    case words
  }

  /// Where each thing stands; what was not typed has no place.
  package internal(set) var spans: [Key: Span] = [:]
  /// People, groups or bodies.
  package internal(set) var parties: [Party] = []
  /// The handle that is to be.
  package internal(set) var newHandle: Code?
  /// Themes, in order, each once.
  package internal(set) var themes: [Code] = []
  /// Issues, each once; nil when `on` was not typed.
  package internal(set) var issues: [Code]?
  /// Perspectives that are answered; nil when `re` was not typed.
  package internal(set) var answers: [Int]?
  /// Perspectives that it rests on; nil when `from` was not typed.
  package internal(set) var restsOn: [Int]?
  /// When it is due.
  package internal(set) var due: Due?
  /// How far words may travel.
  package internal(set) var level: Level?
  /// How words were taken down.
  package internal(set) var mode: Mode?
  /// What kind of perspective it is.
  package internal(set) var kind: PerspectiveKind?
  /// The language spoken.
  package internal(set) var language: String?
  /// The recorded thing that is meant.
  package internal(set) var item: ItemID?
  /// The code behind the verb.
  package internal(set) var code: Code?
  /// The words chosen, one for each choice of the form.
  package internal(set) var choices: [String] = []
  /// Keywords with codes: `within ngo`.
  package internal(set) var codes: [String: Code] = [:]
  /// Keywords with numbers: `seats 6`.
  package internal(set) var counts: [String: Int] = [:]
  /// Keywords with days; the bare day under the empty keyword.
  package internal(set) var days: [String: Day] = [:]
  /// The bare number.
  package internal(set) var number: Int?
  /// Whoever stands behind `by`.
  package internal(set) var by: Party?
  /// Keywords with quarters: `to Q4 2022`.
  package internal(set) var quarters: [String: Due] = [:]
  /// What groups answered.
  package internal(set) var gauges: [TypedGauge] = []
  /// The bare words, as typed.
  package internal(set) var words: [Token] = []

  /// True when a flag or keyword was typed.
  package func has(_ word: String) -> Bool { spans[.word(word)] != nil }

  /// True when nothing was typed that says anything of the target.
  package var saysNothing: Bool { spans.keys.allSatisfy { $0 == .item || $0 == .code } }
}

/// What one group answered in a gauge, as it was typed.
package struct TypedGauge: Sendable, Equatable {
  /// The group.
  package let group: Code
  /// Its hands, in the order typed, equal scores together.
  package let hands: [Hands]
  /// Why it showed none; nil when it showed hands.
  package let stance: Stance?
}
