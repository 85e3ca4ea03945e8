package import RoundtableRecord
import RoundtableReports

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

  /// What may stand behind the colon.
  package enum TextRule: Sendable, Equatable {
    /// Nothing; the verb has no colon.
    case none
    /// Words that may be left out; the name stands for them in the synopsis.
    case optional(String)
    /// Words that are required and may not be empty.
    case required(String)
  }

  /// One way to use a verb. Most verbs have one; `fix` has three.
  package struct Form: Sendable {
    /// What its head may hold, in the order of the synopsis.
    package let slots: [Slot]
    /// What may stand behind the colon.
    package let text: TextRule
    /// Turns the words into facts, a page or a request; pure.
    package let decide: @Sendable (Sentence, Desk) throws(Refusal) -> Decision

    /// A form of these slots and this text.
    package init(_ slots: [Slot] = [], text: TextRule = .none, decide: @escaping @Sendable (Sentence, Desk) throws(Refusal) -> Decision) {
      self.slots = slots
      self.text = text
      self.decide = decide
    }
  }

  /// A line that really runs, as help shows it and a test tries it.
  package struct Example: Sendable {
    /// Lines that must have been typed before, besides those that every example has (`ExampleTable`).
    package let given: [String]
    /// The line.
    package let line: String

    /// An example line, with what must stand before it.
    package init(_ line: String, given: [String] = []) {
      self.line = line
      self.given = given
    }
  }

  /// The word that is typed.
  package let name: String
  /// A shorter word that scripts may use too; nil when there is none.
  package let alias: String?
  /// The chapter it stands in.
  package let topic: Topic
  /// What it does, as one sentence.
  package let summary: String
  /// More that a note-taker should know; paragraphs.
  package let details: [String]
  /// The ways to use it; the first whose head fits is taken.
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

/// A line whose head has been read: what a form decides on.
package struct Sentence: Sendable {
  /// What stands in the head.
  package let head: Head
  /// The text; nil when there is none. Never empty.
  package let text: Untrusted?
  /// The line itself, for places and for what must not be echoed.
  package let line: Line

  /// The text of a form that requires one.
  package var words: Untrusted { text ?? Untrusted("") }

  /// Where the verb, or the first word, stands.
  package var start: Span { line.tokens.first?.span ?? Span(column: 1) }

  /// Where a slot's words stand; the verb where the slot was not used.
  package func span(_ key: Head.Key) -> Span { head.spans[key] ?? start }
}
