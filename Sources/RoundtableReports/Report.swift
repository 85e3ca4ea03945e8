package import RoundtableRecord

/// A document as a plain value, folded from the record for one audience.
///
/// It holds what may be said and nothing more, so that a format can write all of it and leak nothing; it does not know how it is written.
package protocol Report: Sendable {
  /// Which document it is.
  static var document: Document { get }
  /// Whom it is for.
  var audience: Audience { get }
}

/// Where the chain of facts stood when a report was made.
package struct SealedHead: Sendable, Equatable {
  /// The position of the last fact; 0 in an empty record.
  package let position: Int
  /// The hash of the last fact, in hexadecimal.
  package let hash: String

  /// Creates the head from its position and hash.
  package init(position: Int, hash: String) {
    self.position = position
    self.hash = hash
  }

  /// The first 128 bits of its hash, to be read aloud.
  package var spoken: String { SpokenDigits.of(hash) }
}

/// How a report came to be: the same in every document.
package struct Provenance: Sendable, Equatable {
  /// The session's name, that of its file.
  package let sessionName: Untrusted
  /// When the report was made.
  package let moment: Moment
  /// Where the room's days begin and end.
  package var zone = Zone.utc
  /// Where the record stood.
  package let head: SealedHead
  /// True when ids and salts were derived for a replay, so that the record does not keep anyone's words secret.
  package let reproducible: Bool
  /// The program and its version.
  package let generator: String
  /// What salts the digest of the internal plan, in hexadecimal; nil where there is none, or words were taken away since.
  package var salt: String?

  /// Creates the provenance from its parts.
  package init(sessionName: Untrusted, moment: Moment, head: SealedHead, reproducible: Bool, generator: String) {
    self.sessionName = sessionName
    self.moment = moment
    self.head = head
    self.reproducible = reproducible
    self.generator = generator
  }

  /// The day on which it was made, as the room says it.
  package var day: Day { zone.day(of: moment) }
}
