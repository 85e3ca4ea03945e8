package import RoundtableRecord

/// A fact of the record as it is handed to the document that describes all of them.
package struct LoggedFact: Sendable {
  /// Where it stands, from 1.
  package let position: Int
  /// The position of the first fact of the line or pasted block that gave it; nil when that is not known, as if it stood alone.
  package let unit: Int?
  /// When it was decided.
  package let moment: Moment
  /// The number of the person who typed; nil when no one is known to have.
  package let writer: Int?
  /// The stored name of its kind.
  package let kind: String
  /// The fact; nil when its words were erased, or it is of a kind or version that this program does not know.
  package let fact: (any Fact)?

  /// Creates the logged fact from its fields.
  package init(position: Int, unit: Int? = nil, moment: Moment, writer: Int?, kind: String, fact: (any Fact)?) {
    self.position = position
    self.unit = unit
    self.moment = moment
    self.writer = writer
    self.kind = kind
    self.fact = fact
  }
}

/// Everything in order, for the facilitator's file: the afternoon as it happened. For the internal audience only.
package struct FullRecord: Report {
  package static let document = Document.record

  package let audience = Audience.internal
  /// How the document came to be.
  package let provenance: Provenance
  /// What stands at its head.
  package let opening: ActionPlan.Opening
  /// The facts, in order.
  package let entries: [Entry]

  /// The record of a session.
  ///
  /// - Parameter facts: all of them, in order.
  /// - Parameter session: the session after the last of them; people are called as they are called in it.
  package init(of facts: [LoggedFact], session: Session, provenance: Provenance) {
    self.provenance = provenance
    opening = ActionPlan.Opening(of: session, Disclosure(session: session, audience: .internal))
    let undone = Set(session.units.filter(\.undone).map(\.first))
    let (unknown, damaged) = (Set(session.unknown), Set(session.damaged))
    entries = facts.map { logged in
      let gone: Entry.State = damaged.contains(logged.position) ? .damaged : unknown.contains(logged.position) ? .unknown : .erased
      let state: Entry.State = undone.contains(logged.unit ?? logged.position) ? .undone : .stands
      return Entry(logged, logged.fact == nil ? gone : state, session)
    }
  }

  /// A fact and what became of it.
  package struct Entry: Sendable {
    /// What became of a fact.
    package enum State: String, CaseIterable, Sendable {
      /// It stands.
      case stands
      /// Its line was undone.
      case undone
      /// Its words were taken away for good.
      case erased
      /// This program does not know it.
      case unknown
      /// The file was damaged, and it could not be read.
      case damaged
    }

    /// Where it stands in the record, from 1.
    package let position: Int
    /// When it was decided.
    package let moment: Moment
    /// The handle of the person who typed; nil when no one is known to have.
    package let writer: Code?
    /// The stored name of its kind; it may be anything where the record is not of this program.
    package let kind: Untrusted
    /// What became of it.
    package let state: State
    /// What it says; empty when it was erased or is not known.
    package let words: Phrase

    init(_ logged: LoggedFact, _ state: State, _ session: Session) {
      position = logged.position
      moment = logged.moment
      writer = logged.writer.flatMap { session.person($0)?.handle }
      kind = Untrusted(logged.kind)
      self.state = state
      words = logged.fact?.describe(in: session) ?? ""
    }
  }
}
