// Who sits at the table, and what frames the session.

/// What stands at the head of every document.
package struct Front: Sendable, Equatable {
  /// The title; nil until `session`.
  package var title: Untrusted?
  /// The first day; nil until `when`.
  package var from: Day?
  /// The last day; nil when there is only one.
  package var to: Day?
  /// Where it meets; nil until `where`.
  package var place: Untrusted?
  /// The facilitator's number as a person; nil until `facilitator`.
  package var facilitator: Int?
  /// The scribes' numbers as people, in the order in which they were named.
  package var scribes: [Int] = []
  /// The template the session began from; nil when it began empty.
  package var template: String?
}

/// A stakeholder group.
package struct Group: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What kind of organisation it is.
  package var kind = GroupKind.community
  /// Its name; nil until one is given.
  package var name: Untrusted?
  /// How many seats it has; nil when that was not said.
  package var seats: Int?
  /// The group it is a part of.
  package var within: Code?
  /// The group or body that named who comes for it.
  package var namedBy: Code?
  /// Why nobody comes for it; nil when it sent no regrets.
  package var regrets: Untrusted?

  /// Its name, or its code where none was given.
  package var title: Untrusted { name ?? Untrusted(code.text) }
}

/// A body that is not at the table: it may own or support, and is never counted as absent.
package struct Body: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What kind of organisation it is.
  package var kind = GroupKind.community
  /// Its name; nil until one is given.
  package var name: Untrusted?

  /// Its name, or its code where none was given.
  package var title: Untrusted { name ?? Untrusted(code.text) }
}

/// Somebody at the table, or in a public role.
package struct Person: Sendable, Equatable {
  /// The number given at joining, from 1; it never changes.
  package let number: Int
  /// The handle; made from the name, so itself a name.
  package var handle: Code
  /// The full name, as typed.
  package var name: Untrusted
  /// What stood in brackets behind the name.
  package var affiliation: Untrusted?
  /// The group; nil for a facilitator or scribe who sits for none.
  package var group: Code?
  /// The number within the group, from 1; nil where there is no group.
  package var seat: Int?
  /// How far the person's words and name may travel: the person's own choice.
  package var level: Level
  /// True for a young person.
  package var youth: Bool
  /// When the person came.
  package let joined: Moment
  /// When the person left; nil while at the table.
  package var left: Moment?

  /// The code that stands for the person where the name may not: `students3`; nil without a group.
  package var code: Code? {
    guard let group, let seat else { return nil }
    return Code(unchecked: group.text + String(seat))
  }
}
