import RoundtableRecord

/// A place in the head of a form that is to be filled.
struct Place: Sendable {
  /// What there is to be offered.
  let completer: Completer
  /// The words after the verb, in lower case; in a line without a verb all of them.
  let words: ArraySlice<String>
  /// What is typed of the next one.
  let piece: String

  /// True when one of these words was typed.
  func has(_ wanted: [String]) -> Bool { words.contains { wanted.contains($0) } }

  /// True when someone was named, or a handle given.
  var hasHandle: Bool { words.contains { $0.hasPrefix("@") } }

  /// Those who are named first; nil when no one is.
  var named: [Party]? {
    words.first { $0.hasPrefix("@") }?.split(separator: ",").compactMap { handle in
      let handle = handle.drop { $0 == "@" }
      return handle == "?" ? .unknown : Code(handle).flatMap { completer.session.index.names[$0] }
    }
  }
}
