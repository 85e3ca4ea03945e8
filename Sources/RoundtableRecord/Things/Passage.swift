/// Words of a person that a thing holds, and how they can be put right.
package struct Passage: Sendable, Equatable {
  /// The words.
  package let words: Untrusted
  /// How the line begins that replaces them, such as `measure a1`; nil where no line does.
  package let line: String?
  /// True for a reason or a note beside what was said: it may speak of whoever said it.
  package let isRemark: Bool

  /// Words that were noted; nil when none were.
  ///
  /// - Parameter line: how the line begins that replaces them.
  init?(_ words: Untrusted?, replacedBy line: String? = nil) {
    guard let words else { return nil }
    self.init(words, line, isRemark: false)
  }

  /// A reason or a note; nil when there is none.
  ///
  /// - Parameter line: how the line begins that replaces it.
  static func remark(_ words: Untrusted?, replacedBy line: String? = nil) -> Passage? {
    words.map { Passage($0, line, isRemark: true) }
  }

  private init(_ words: Untrusted, _ line: String?, isRemark: Bool) {
    self.words = words
    self.line = line
    self.isRemark = isRemark
  }
}

extension Thing {
  /// The words that can be searched for, that a line which recorded it held, and that may leave with it.
  package var words: [Untrusted] { passages.compactMap { $0?.words } }
}
