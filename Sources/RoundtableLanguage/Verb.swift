/// A verb of the language, described once: the prompt, scripts, one-shot use, completion, help and the reference all read this.
package struct Verb: Sendable {
  /// The chapters of the language, in its order.
  package enum Topic: String, CaseIterable, Sendable {
    /// Who is there, and what is on the table.
    case table = "Set the table"
    /// What people say.
    case hear = "Hear everyone"
    /// What is to be done.
    case plan = "Draft the plan"
    /// Who agrees, and who does not.
    case agree = "Agree, or say why not"
    /// The oversight board.
    case oversee = "Hand over and oversee"
    /// Looking records nothing.
    case look = "Look"
    /// The program itself.
    case steer = "Steer"
  }

  /// A line that really runs, as help shows it and a test tries it.
  package struct Example: Sendable {
    /// Lines that must have been typed before, besides those that every example has (`ExampleTable`).
    package let given: [String]
    /// The line.
    package let line: String

    /// An example line, and the lines it needs before it.
    package init(_ line: String, given: [String] = []) {
      self.line = line
      self.given = given
    }
  }

  /// The word that is typed.
  package let name: String
  /// A shorter word that scripts may use too; nil when there is none.
  package let alias: String?
  /// The chapter it belongs to.
  package let topic: Topic
  /// What it does, as one sentence.
  package let summary: String
  /// More that a note-taker should know; paragraphs.
  package let details: [String]
  /// The ways to use it; the first whose head fits is taken. Most verbs have one; `fix` has three.
  package let forms: [Form]
  /// At least three lines that run.
  package let examples: [Example]
  /// What it refuses, each as a short phrase.
  package let refuses: [String]
  /// False for a verb that the prompt takes only in full.
  package let mayBeShortened: Bool

  /// A verb with these words.
  package init(
    _ name: String, alias: String? = nil, topic: Topic, summary: String, details: [String] = [], forms: [Form], examples: [Example],
    refuses: [String], mayBeShortened: Bool = true
  ) {
    self.name = name
    self.alias = alias
    self.topic = topic
    self.summary = summary
    self.details = details
    self.forms = forms
    self.examples = examples
    self.refuses = refuses
    self.mayBeShortened = mayBeShortened
  }

  /// The synopsis of each form, as language.md writes them: `act [@owner] [by QUARTER]: WHAT`.
  package var synopses: [String] { forms.map { synopsis(of: $0) } }

  /// The synopsis of one form.
  package func synopsis(of form: Form) -> String {
    let head = ([name] + form.slots.map(\.synopsis)).joined(separator: " ")
    return switch form.text {
    case .none: head
    case .optional(let words): head + " [: \(words)]"
    case .required(let words): head + ": \(words)"
    }
  }
}
