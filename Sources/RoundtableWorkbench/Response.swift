package import RoundtableLanguage
package import RoundtableRecord
package import RoundtableWording
package import RoundtableStore

/// What came of one line.
package enum Response: Sendable {
  /// The line said nothing: blank, or a comment.
  case idle
  /// It was accepted; what was recorded, if anything, is recorded for good.
  case receipt(Receipt)
  /// A page to look at.
  case page(verb: String, Page)
  /// A document to read on the screen.
  case document(verb: String, text: String)
  /// It was refused, and nothing was recorded.
  case refused(Refusal, Line)
  /// It was right, but it could not be recorded, read or written.
  case failed(Failure)
  /// A person's name is to be shown for a while in room view: the code, and the name.
  case reveal(Code, Untrusted)
  /// The unfinished lines are to be shown, or one of them, by number from 1, brought back.
  case drafts(Int?)
  /// The prompt is to end.
  case quit

  /// What an accepted line did, and what is said about it.
  package struct Receipt: Sendable {
    /// The verb that was used.
    package var verb: String
    /// The ids, codes and handles it is about.
    package var ids: [String] = []
    /// The receipt itself.
    package var text: Phrase
    /// Warnings about input that was accepted.
    package var warnings: [Phrase] = []
    /// What the line did.
    package var effect = Effect.nothing
    /// True when the line is to be kept out of the history file.
    package var isSecret = false
    /// Words that the history of lines is to forget.
    package var forgets: [Untrusted] = []
  }

  /// What an accepted line did.
  package enum Effect: Sendable, Equatable {
    /// Nothing that lasts: it was already so, or only the screen changed.
    case nothing
    /// It asked. Nothing is done until the line is typed again; whether the prompt may put it back, so that Enter alone does it.
    case asked(offersLine: Bool)
    /// It recorded facts.
    case recorded
    /// It wrote a file.
    case wrote
  }
}

/// Whether lines were carried out, for whoever runs them: the program's exit code is made from it, in one place.
package enum Outcome: Sendable {
  /// They were.
  case done
  /// A line was refused, or what it ordered cannot be had.
  case refused
  /// The session could not be read or written.
  case unusable
  /// The session holds facts of a newer program.
  case newer
}

extension Response {
  /// The same; a secret line is kept out of the history.
  func keptOut(_ isSecret: Bool) -> Response {
    guard isSecret, case .receipt(var receipt) = self else { return self }
    receipt.isSecret = true
    return .receipt(receipt)
  }

  /// Whether the line was carried out.
  package var outcome: Outcome {
    switch self {
    case .idle, .receipt, .page, .document, .reveal, .drafts, .quit: .done
    case .refused: .refused
    case .failed(let failure): failure.outcome
    }
  }

  /// What the line did; nothing where it was not accepted, or only looked.
  package var effect: Effect { if case .receipt(let receipt) = self { receipt.effect } else { .nothing } }
}

/// Why a right line came to nothing.
package enum Failure: Error, Sendable {
  /// The store could not read or keep it.
  case store(StoreError)
  /// The session holds facts of a newer program, the first of them at this position; it is read-only here.
  case readOnly(position: Int)
  /// A document could not be written.
  case export(Phrase)

  /// What that means for whoever runs the line.
  package var outcome: Outcome {
    switch self {
    case .export: .refused
    case .readOnly: .newer
    case .store(.busy): .refused
    case .store: .unusable
    }
  }

  /// True when the line can be typed again: it is certain that nothing of it was recorded.
  package var nothingWasDone: Bool {
    switch self {
    case .store(.unknownWhetherRecorded), .export: false
    case .store, .readOnly: true
    }
  }
}

/// Where the time, and who types, come from.
package struct Circumstances: Sendable {
  /// The session's name, as files are named after it.
  package var sessionName: String
  /// The terminal, as facts name it.
  package var terminal: String
  /// Who types, by handle, when `--as` said so; nil for the first scribe. Looked up line by line, since a script may seat its own scribe.
  package var writer: Code?
  /// True at the prompt.
  package var isPrompt: Bool
  /// The wall clock, or the fixed instant of `--now`.
  package var clock: @Sendable () -> Moment
  /// The folder that exports go to, with no slash at its end.
  package var exports: String
  /// True when the screen is one that others can see, from the start.
  package var isRoom: Bool
  /// What finds a zone by its name; nil for a name that the machine does not know.
  package var zones: @Sendable (String) -> Zone?

  /// The circumstances of one terminal.
  package init(
    sessionName: String, terminal: String, writer: Code? = nil, isPrompt: Bool, clock: @escaping @Sendable () -> Moment, exports: String,
    isRoom: Bool = false, zones: @escaping @Sendable (String) -> Zone? = ZoneDatabase.zone
  ) {
    self.sessionName = sessionName
    self.terminal = terminal
    self.writer = writer
    self.isPrompt = isPrompt
    self.clock = clock
    self.exports = exports
    self.isRoom = isRoom
    self.zones = zones
  }
}
