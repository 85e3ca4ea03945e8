/// What kind of organisation a group or body is: `police`, `staff`. A session's template says which kinds there are.
package struct GroupKind: Sendable, Equatable {
  /// What the organisations of a kind are to a review.
  package enum Nature: String, CaseIterable, Sendable {
    /// They answer for themselves: what they say and how they stand is always shown as theirs.
    case institution
    /// The people who work for one.
    case staff
    /// The people it is there for.
    case community
  }

  /// As it is typed.
  package let code: Code
  /// What its organisations are to the review.
  package let nature: Nature
  /// True when the oversight board is independent of them: their people may not sit on it.
  package let isApart: Bool

  /// A kind of this code.
  package init(_ code: Code, _ nature: Nature, isApart: Bool) { (self.code, self.nature, self.isApart) = (code, nature, isApart) }

  /// True when the people of its groups are protected: where they are few, neither their figures nor their group's name is printed.
  package var isProtected: Bool {
    switch nature {
    case .institution: false
    case .staff, .community: true
    }
  }

  /// The kind of a group of which nothing is said.
  package static let community = GroupKind(Code(unchecked: "community"), .community, isApart: false)
}

/// The kinds of groups and bodies that a session has, and the rule of who may sit on its oversight board.
package struct GroupKinds: Sendable, Equatable {
  /// The kinds, in the template's order.
  package private(set) var all: [GroupKind]
  /// Who may sit on the oversight board, as the rest of a sentence that begins "members"; nil where no one said.
  package private(set) var rule: Untrusted?
  /// Who laid the rule down, and where it is to be read; nil where no one said.
  package private(set) var source: Untrusted?

  /// The rule and its source; nil where no one said: `members are external to … (source)`.
  package var sentence: Untrusted? { rule.map { Untrusted("members " + $0.raw + (source.map { " (" + $0.raw + ")" } ?? "")) } }

  /// These kinds and this rule.
  package init(_ all: [GroupKind], rule: Untrusted? = nil, source: Untrusted? = nil) { (self.all, self.rule, self.source) = (all, rule, source) }

  /// The kind of this code. One that the session does not have keeps the meaning that version 0.3 gave it; any other is protected, and no one
  /// of it may sit on the board.
  package subscript(_ code: Code) -> GroupKind {
    known(code) ?? GroupKind(code, .community, isApart: true)
  }

  /// The kind of this code; nil when neither the session nor version 0.3 has it.
  package func known(_ code: Code) -> GroupKind? {
    all.first { $0.code == code } ?? Self.before.all.first { $0.code == code }
  }

  /// These and others: of two with one code the other holds, and so does the other's rule.
  package func and(_ other: GroupKinds) -> GroupKinds {
    let kept = all.filter { kind in !other.all.contains { $0.code == kind.code } }
    return GroupKinds(kept + other.all, rule: other.rule ?? rule, source: other.rule == nil ? source : other.source)
  }

  /// What every session had before templates listed kinds. The rule is the announcement's: the special oversight board is "comprised of
  /// stakeholders external to" the police service, the school boards and other partner agencies.
  package static let before = GroupKinds(
    [
      GroupKind(Code(unchecked: "police"), .institution, isApart: true), GroupKind(Code(unchecked: "school-board"), .institution, isApart: true),
      GroupKind(Code(unchecked: "partner"), .institution, isApart: true), .community,
    ],
    rule: Untrusted("are external to the police service, the school boards and other partner agencies"),
    source: Untrusted("Calgary Police Service, “Next phase of School Resource Officer Program Review announced”, 30 November 2021"))
}

extension GroupKind: BodyText, BodyElement {
  /// `police institution apart`.
  package init?(stored text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(words.count), let code = Code(stored: words[0]), let nature = Nature(rawValue: words[1]) else { return nil }
    if words.count == 3, words[2] != "apart" { return nil }
    self.init(code, nature, isApart: words.count == 3)
  }

  package var stored: String { ([code.text, nature.rawValue] + (isApart ? ["apart"] : [])).joined(separator: " ") }
}

extension Session {
  /// The kinds of groups and bodies there are.
  package var kinds: GroupKinds { front.kinds ?? .before }
}
