/// What belongs to several verbs, or to none: one page of help, as a value that the reference is made from too.
package struct HelpTopic: Sendable {
  /// One part of it.
  package enum Part: Sendable, Equatable {
    /// A paragraph.
    case text(String)
    /// Something that is typed or said, and what it means.
    case row(String, String)
  }

  /// The word after help. It may be a verb's name too: then the page stands below the verb's.
  package let name: String
  /// What it is about, in a few words.
  package let summary: String
  /// The page, in order.
  package let parts: [Part]
  /// The verbs that it is about: their pages name it, and it names them.
  package let verbs: [String]

  /// A topic of these parts.
  init(_ name: String, _ summary: String, verbs: [String] = [], _ parts: [Part]) {
    self.name = name
    self.summary = summary
    self.parts = parts
    self.verbs = verbs
  }

  /// Every topic, in the order in which a newcomer would want them.
  package static let all: [HelpTopic] = [
    .start, .head, .amend, .quarters, .levels, .privacy, .listening, .turns, .silence, .clock, .agreement, .adoption, .board, .room, .keys, .undo, .together,
    .files, .scripts, .words,
  ]

  /// The topic of this name; nil when there is none.
  package static func named(_ word: String) -> HelpTopic? { all.first { $0.name == word } }

  /// The topics that a verb's page points to.
  static func about(_ verb: String) -> [HelpTopic] { all.filter { $0.verbs.contains(verb) && $0.name != verb } }
}
