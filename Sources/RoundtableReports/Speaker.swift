package import RoundtableRecord

// Who said or owns something, once it is known how far that may be shown.

/// A group or body by its code, and what to call it.
package struct Label: Sendable, Hashable {
  /// Its code.
  package let code: Code
  /// Its name, or its code where none was given.
  package let title: Untrusted

  /// Creates the label from its code and title.
  package init(code: Code, title: Untrusted) {
    self.code = code
    self.title = title
  }
}

/// A person whom the audience may know by name.
package struct Profile: Sendable, Hashable {
  /// The handle; nil outside the internal record, since it is made from the name.
  package let handle: Code?
  /// The code made of group and number, `students3`; nil for one who sits for no group, and outside the internal record: a number that is
  /// missing from a list would tell who is not in it.
  package let code: Code?
  /// The full name.
  package let name: Untrusted
  /// What stood in brackets after the name.
  package let affiliation: Untrusted?
  /// The group the person sits for.
  package let group: Label?

  /// Creates the profile from its parts.
  package init(handle: Code?, code: Code?, name: Untrusted, affiliation: Untrusted?, group: Label?) {
    self.handle = handle
    self.code = code
    self.name = name
    self.affiliation = affiliation
    self.group = group
  }
}

/// Who said or owns something, in no more detail than the audience may know.
package enum Speaker: Sendable, Hashable {
  /// A person, by name.
  case person(Profile)
  /// Someone who sits for a group.
  case member(Label)
  /// A group as a whole.
  case group(Label)
  /// A body that is not at the table.
  case body(Label)
  /// Someone of the pool: one of enough people of small groups.
  case pool(PoolName)
  /// Someone about whom no more may be said.
  case participant
  /// The same, of one or more.
  case participants
  /// Someone whom the record does not know yet.
  case unknown
}
