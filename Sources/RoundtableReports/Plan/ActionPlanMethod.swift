import RoundtableRecord

extension ActionPlan {
  /// How the perspectives that count were taken down.
  package struct Method: Sendable, Equatable {
    /// How many there are.
    package internal(set) var perspectives = 0
    /// How many word for word, in the note-taker's words, and through an interpreter; nil where too few people share one of these.
    package var modes: (verbatim: Int, paraphrase: Int, interpreted: Int)? { showsModes ? (verbatim, paraphrase, interpreted) : nil }
    /// How many were read back and confirmed by their speakers.
    package internal(set) var confirmed = 0
    /// How many were read back and disputed by a speaker.
    package internal(set) var disputed = 0
    /// How many were said back in other words.
    package internal(set) var saidBack = 0

    /// How many were read back, whatever was answered.
    package var readBack: Int { confirmed + disputed }

    var showsModes = true
    private var verbatim = 0
    private var paraphrase = 0
    private var interpreted = 0

    mutating func count(_ quote: Quote, mode: Mode) {
      perspectives += 1
      if quote.reading.isConfirmed { confirmed += 1 } else if quote.reading.isDisputed { disputed += 1 }
      if !quote.reflections.isEmpty { saidBack += 1 }
      switch mode {
      case .verbatim: verbatim += 1
      case .paraphrase: paraphrase += 1
      case .interpreted: interpreted += 1
      }
    }
  }
}
