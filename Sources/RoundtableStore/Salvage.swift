package import RoundtableRecord

/// What can still be read of a damaged record, as a record that is whole again and says what is missing.
///
/// Positions stay, since facts name them. A fact whose words are gone keeps its place and its hash, and one of which nothing can be trusted is
/// replaced by an empty one; then everything after it has to be sealed again, in a session with an id of its own. The last fact names both.
package struct Salvage: Sendable {
  /// The new record.
  package let log: FactLog
  /// The positions of the facts that could not be read.
  package let holes: [Int]
  /// True when the session has another id, and other hashes than were read aloud, since facts are lost with their seals.
  package let isResealed: Bool

  /// Reads what can be read of a record. Nil when it is not damaged.
  ///
  /// - Parameter name: that of the new session; with a seed its id is derived from both.
  package init?(of store: any FactStore, named name: String, entropy: Entropy, at moment: Moment) throws(StoreError) {
    var read: [StoredFact] = []
    guard try store.readPastDamage(after: 0, { read.append($0) }) != nil else { return nil }
    holes = read.filter(\.isDamaged).map(\.envelope.position)
    isResealed = read.contains(where: \.isLost)
    var chain = Chain(of: isResealed ? SessionID.make(named: name, from: entropy) : store.sessionID)
    var facts: [StoredFact] = []
    for fact in read { facts.append(chain.reseal(fact.isLost ? Salvage.empty(fact.envelope.position, in: read) : fact)) }
    if !holes.isEmpty {
      let mark = WordsErased(positions: holes, reason: Untrusted("the file was damaged"), unreadable: true)
      facts += chain.seal([mark], by: Writer(person: nil, terminal: "salvage"), at: moment, entropy: entropy)
    }
    log = FactLog(sessionID: chain.sessionID, facts: facts, head: chain.head)
  }

  /// An empty fact for a lost one. It begins a block where later facts go on with one that began there.
  private static func empty(_ position: Int, in read: [StoredFact]) -> StoredFact {
    let lost = StoredFact.lost(at: position)
    let next = read[position...].first { $0.envelope.unit == position }?.envelope
    let before = read[..<(position - 1)].last { !$0.isLost }?.envelope
    let (moment, writer) = ((next ?? before)?.moment ?? lost.envelope.moment, next?.writer ?? Writer(person: nil, terminal: "salvage"))
    let id = FactID(at: moment, random: Entropy.system.bytes(10, for: .id, session: [], position: position))
    return StoredFact(
      envelope: Envelope(position: position, id: id, unit: position, writer: writer, moment: moment), kind: lost.kind, version: lost.version,
      body: nil, salt: nil, commitment: lost.commitment, hash: [])
  }
}
