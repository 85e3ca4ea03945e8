package import RoundtableRecord

/// Where something is counted: for one group, or for the pool of small groups as one.
package enum Row: Hashable, Sendable {
  /// A group whose figures are printed by themselves.
  case group(Code)
  /// The small groups together.
  case pool
}

/// What the pool is called: after the kinds of groups in it.
package enum PoolName: String, CaseIterable, Sendable {
  /// Groups of the community, and young people wherever they sit.
  case community
  /// Groups of staff.
  case staff
  /// Both.
  case both = "community-and-staff"

  /// The name of a pool; `community` where neither is in it.
  init(hasCommunity: Bool, hasStaff: Bool) { self = hasStaff ? (hasCommunity ? .both : .staff) : .community }
}

/// The pool as a row of figures: what it is called, and which groups are in it.
package struct PoolLabel: Sendable, Hashable {
  /// What it is called.
  package let name: PoolName
  /// Its groups, in order of creation. That a group is in it is not a secret: what any one of them said is.
  package let groups: [Label]
  /// True when young people who sit for other groups, or for none, are counted with them.
  package let hasOthers: Bool
  /// The fewest people that a label or a figure stands for.
  package let least: Int
  /// True when it has figures of its own; false where all protected people together are too few.
  package let showsFigures: Bool
}

/// A row of figures, with what it is called.
package enum RowLabel: Sendable, Hashable {
  /// One group.
  case group(Label)
  /// The pool.
  case pool(PoolLabel)

  /// The group; nil for the pool.
  package var group: Label? { if case .group(let label) = self { label } else { nil } }
  /// The row without its name.
  package var row: Row { if case .group(let label) = self { .group(label.code) } else { .pool } }
}
