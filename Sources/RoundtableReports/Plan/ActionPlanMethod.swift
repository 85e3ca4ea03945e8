import RoundtableRecord

extension ActionPlan {
  /// How the perspectives that count were taken down.
  package struct Method: Sendable, Equatable {
    /// How many there are.
    package internal(set) var perspectives = 0
    /// How many word for word.
    package internal(set) var verbatim = 0
    /// How many in the note-taker's words.
    package internal(set) var paraphrase = 0
    /// How many through an interpreter.
    package internal(set) var interpreted = 0
    /// How many were read back and confirmed by their speakers.
    package internal(set) var confirmed = 0
    /// How many were read back and disputed by a speaker.
    package internal(set) var disputed = 0
    /// How many were said back in other words.
    package internal(set) var saidBack = 0

    /// How many were read back, whatever was answered.
    package var readBack: Int { confirmed + disputed }

    mutating func count(_ quote: Quote) {
      perspectives += 1
      if quote.reading.isConfirmed { confirmed += 1 } else if quote.reading.isDisputed { disputed += 1 }
      if !quote.reflections.isEmpty { saidBack += 1 }
      switch quote.mode {
      case .verbatim: verbatim += 1
      case .paraphrase: paraphrase += 1
      case .interpreted: interpreted += 1
      }
    }
  }
}
