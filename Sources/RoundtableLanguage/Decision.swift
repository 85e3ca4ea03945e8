package import RoundtableRecord
package import RoundtableWording

/// What a line comes to once it is decided.
package enum Decision: Sendable {
  /// Facts to be recorded, and their receipt.
  case record(Recording)
  /// The line is right, and nothing needs to change; says why. The item, if any, becomes `.`.
  case nothing(Phrase, target: ItemID?)
  /// The line is right, and does something that needs a second look: typed again, it is done.
  case ask(Question)
  /// A page to look at.
  case show(Page)
  /// Something that needs the stored record, and not the session alone.
  case fetch(RecordRequest)
  /// Something that the terminal does.
  case steer(TerminalRequest)
}

/// What a line asks before it is done.
package struct Question: Sendable {
  /// What would be done, and how to do it.
  package let text: Phrase
  /// True when the prompt may put the line back, so that Enter alone does it; false where a slip would cost most.
  package let offersLine: Bool

  /// A question in these words.
  init(_ text: Phrase, offersLine: Bool = true) {
    self.text = text
    self.offersLine = offersLine
  }
}

/// What a line wants from the stored record.
package enum RecordRequest: Sendable {
  /// The log, of one thing or of all.
  case log(ItemID?)
  /// A document, on the screen.
  case read(DocumentOrder)
  /// A document, into a file.
  case export(DocumentOrder)
  /// Words are to be taken away; the facts that hold them are found in the record.
  case erase(Erasure)
  /// A version of the plan is to be adopted; the digests of the plan are taken where the documents are made.
  case adopt(Untrusted?)
}

/// What a line wants from the terminal.
package enum TerminalRequest: Sendable {
  /// The room view is to be on or off.
  case room(Bool)
  /// A person's name is to be shown in room view for a while.
  case reveal(Person)
  /// The unfinished lines are to be shown, or one of them brought back.
  case drafts(Int?)
  /// The prompt is to end.
  case quit
}
