package import RoundtableRecord

/// The name of a place in a document that a link leads to: the program's own letters and digits, never anyone's words.
package struct Anchor: Sendable, Hashable {
  /// The name: letters, digits and hyphens.
  package let name: String

  /// A thing by the id that people say: `a3`.
  package init(_ item: ItemID) { name = item.text }

  /// A thing by a document's own numbering: `action-3`.
  package init(_ word: StaticString, _ number: Int) { name = "\(word)-\(number)" }

  /// A part of a document: `summary`.
  package init(_ word: StaticString) { name = "\(word)" }
}
