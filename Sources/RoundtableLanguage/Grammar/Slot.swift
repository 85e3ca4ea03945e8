package import RoundtableRecord

/// One thing that may stand in the head of a verb. A verb's slots are its grammar, its synopsis and its completion at once.
package struct Slot: Sendable, Hashable {
  /// The registries whose codes a head can name.
  package enum Register: String, Sendable {
    /// Stakeholder groups.
    case group
    /// Bodies that are not at the table.
    case body
    /// Groups and bodies alike.
    case organisation
    /// Issues.
    case issue
    /// Themes.
    case theme
    /// Focus areas.
    case focusArea = "focus area"
    /// Sources.
    case source
    /// Anything that `show` shows: all of these, people, and recorded things.
    case anything
  }

  /// What kind of thing stands there.
  package enum Kind: Sendable, Hashable {
    /// `@h1,@h2`: people, groups or bodies that are there.
    case parties(word: String, several: Bool, unknown: Bool)
    /// `@handle` of somebody who is about to be there.
    case newHandle
    /// `as @new`: the handle somebody is to have.
    case renamed
    /// `+theme`, any number of them.
    case themes
    /// `on r2,f1`.
    case issues
    /// `re p4`.
    case answers
    /// `from p12,p15`.
    case restsOn
    /// `by Q2 2022`.
    case due
    /// How far words may travel, from the given levels.
    case level([Level])
    /// How words were taken down.
    case mode
    /// What kind of perspective it is.
    case kind
    /// `lang fr`.
    case language
    /// `p12`, or `.`: one recorded thing of these kinds.
    case item([ItemKind])
    /// A code behind the verb: one that is there, or one that may be new.
    case code(Register, new: Bool)
    /// A keyword and a code that is there: `within ngo`.
    case keyed(String, Register)
    /// One of several words.
    case choice([String])
    /// One word that is there or not.
    case flag(String)
    /// A keyword and a number: `seats 6`.
    case count(String)
    /// A keyword and a day: `dated 2023-06-14`; without a keyword the bare day.
    case day(String)
    /// A bare number.
    case number
    /// A bare number and the word `min`: `40 min`.
    case minutes
    /// `by @who`: a person, group or body.
    case by(word: String)
    /// A keyword and a quarter: `to Q4 2022`.
    case quarter(String)
    /// A keyword and a quarter, or the word `end`.
    case quarterOrEnd(String)
    /// `@gov=4 @ngo=3,5,1 @youth=4x6,2x1 @cps=aside`: what groups answered, any number of them.
    case gauges
    /// Bare words up to the end of the head.
    case words(String)
  }

  /// What kind of thing.
  package let kind: Kind
  /// True when the head is refused without it.
  package let isRequired: Bool

  /// A thing the head must have.
  package static func must(_ kind: Kind) -> Slot { Slot(kind: kind, isRequired: true) }

  /// A thing the head may have.
  package static func may(_ kind: Kind) -> Slot { Slot(kind: kind, isRequired: false) }

  /// As the synopsis shows it: `[by QUARTER]`.
  package var synopsis: String { isRequired ? bare : "[" + bare + "]" }

  private var bare: String {
    switch kind {
    case .parties(let word, let several, let unknown): "@\(word)" + (several ? ",@…" : "") + (unknown ? "|@?" : "")
    case .newHandle: "@handle"
    case .renamed: "as @new"
    case .themes: "+theme"
    case .issues: "on r2,f1"
    case .answers: "re p4"
    case .restsOn: "from p12,p15"
    case .due: "by QUARTER"
    case .level(let levels): levels.map(\.rawValue).joined(separator: "|")
    case .mode: Mode.allCases.map(\.rawValue).joined(separator: "|")
    case .kind: PerspectiveKind.allCases.map(\.rawValue).joined(separator: "|")
    case .language: "lang fr"
    case .item(let kinds): kinds.map { $0.rawValue + "1" }.joined(separator: "|")
    case .code(.group, _): "GROUP"
    case .code(.issue, new: false): "ISSUE"
    case .code(.anything, _): "ID|CODE"
    case .code: "CODE"
    case .keyed(let word, let register): word + " " + (register == .group ? "GROUP" : "CODE")
    case .choice(let words): words.joined(separator: "|")
    case .flag(let word): word
    case .count(let word): word + " N"
    case .day(let word): word.isEmpty ? "2023-06-14" : word + " 2023-06-14"
    case .number: "N"
    case .minutes: "N min"
    case .by(let word): "by @\(word)"
    case .quarter(let word): word + " QUARTER"
    case .quarterOrEnd(let word): word + " QUARTER|end"
    case .gauges: "@group=4x6,2x1|aside|declined …"
    case .words(let word): word
    }
  }
}
