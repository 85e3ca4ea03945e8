package import RoundtableRecord

// Which version of the plan this is, and what became of earlier ones.

extension ActionPlan {
  /// The version of the plan that the table adopted last.
  package struct AdoptedVersion: Sendable {
    /// The version, from 1.
    package let version: Int
    /// When it was adopted.
    package let moment: Moment
    /// What was noted of it; nil when nothing was.
    package let note: Untrusted?
    /// Where the record stood; nil where the record does not hold it in full.
    package let head: SealedHead?
    /// The SHA-256, in hexadecimal, of the canonical plan for this audience; nil where none was taken.
    package let digest: String?
    /// What salts it, in hexadecimal; nil where it is plain, or words that it covers were taken away.
    package let salt: String?
    /// Which shape of the plan the digest is of, from 1. From 2 on it covers the adoption's own data too.
    package let seal: Int
    /// False when the digest is of an earlier shape of the plan: only the file that was exported then can be checked against it.
    package var isCheckable: Bool { seal == Int(PlanAdopted.seal) }

    init(_ adoption: Adoption, for audience: Audience, salt: String? = nil) {
      self.salt = audience.seesAll ? salt : nil
      version = adoption.version
      seal = adoption.seal
      moment = adoption.moment
      note = adoption.note
      head = SealedHead(stored: adoption.head)
      digest = adoption.digest(for: audience.rawValue).flatMap { SealedHead.isHash($0) ? $0 : nil }
    }
  }

  /// A version whose adoption was taken back.
  package struct WithdrawnVersion: Sendable {
    /// The version, from 1.
    package let version: Int
    /// When it had been adopted.
    package let moment: Moment
  }

  /// The versions of a session whose adoption was taken back, in order.
  static func withdrawn(in session: Session) -> [WithdrawnVersion] {
    session.withdrawnAdoptions.map { WithdrawnVersion(version: $0.version, moment: $0.moment) }
  }
}

extension SealedHead {
  /// Reads `POSITION:HASH` as an adoption holds it. Nil when it is written otherwise, which a record from elsewhere may do.
  init?(stored text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let position = Int(parts[0]), position >= 0, SealedHead.isHash(parts[1]) else { return nil }
    self.init(position: position, hash: String(parts[1]))
  }

  /// True for 64 hexadecimal digits in lower case.
  fileprivate static func isHash(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}
