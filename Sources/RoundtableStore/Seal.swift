import Crypto
import RoundtableRecord

// The salt of what is sealed with private words in it.

extension FactStore {
  /// What salts the digest of a plan that holds private words: made of the salts of all facts up to a position, so that it goes with the first
  /// words of them that are taken away later, and no guess of the words can be confirmed. Nil when it is gone.
  package func sealingSalt(upTo position: Int) throws(StoreError) -> [UInt8]? {
    var hasher = SHA256()
    var earlier = Erasures()
    var missing: [Int] = []
    _ = try readPastDamage(after: 0) { fact in
      guard fact.envelope.position <= position else { return }
      if fact.kind == Erasures.kind { earlier.count(fact.body, at: fact.envelope.position) }
      if let salt = fact.salt { hasher.update(data: salt) } else { missing.append(fact.envelope.position) }
    }
    return missing.allSatisfy { earlier.cover($0) } ? Array(hasher.finalize()) : nil
  }
}
