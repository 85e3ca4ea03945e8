/// Which words an agreement was given for. A gauge, an acceptance and a confirmation count for the words that were there when they were given,
/// and for no others; when the same words come back, so does the agreement.
///
/// It is a fingerprint and not the words, so that it holds nothing that may have to be erased. It is never stored: it is made anew whenever a
/// record is folded, and can be compared only within one run of the program.
package struct AgreedWords: Hashable, Sendable {
  private let fingerprint: Int

  /// The fingerprint of everything that was agreed to.
  init<each Part: Hashable>(_ part: repeat each Part) {
    var hasher = Hasher()
    for one in repeat each part { hasher.combine(one) }
    fingerprint = hasher.finalize()
  }
}
