package import RoundtableRecord
package import RoundtableReports

// How the pool of small groups is called.

extension PoolName {
  /// As the one who says something: `the community`.
  package var label: String {
    switch self {
    case .community: "the community"
    case .staff: "staff"
    case .both: "community and staff"
    }
  }

  /// The same, as a part of a sentence.
  var phrase: Phrase { .ours(label) }

  /// As the title of a column.
  var column: Phrase {
    switch self {
    case .community: "community"
    case .staff: "staff"
    case .both: "community and staff"
    }
  }
}

extension PoolLabel {
  /// The groups in it, and young people of other groups where there are any: the parts of a sentence.
  var members: Phrase { .sentence(groups.map(\.name) + (hasOthers ? ["young people who sit elsewhere"] : [])) }

  /// What it is called, and who is in it.
  var titled: Phrase { showsFigures ? "\(name.phrase) (\(members))" : members }

  /// Why these groups are shown together, for below a table or a list.
  var explanation: Phrase {
    guard showsFigures else {
      return """
        What was said for \(members) is not counted by itself: fewer than \(least) people of all protected groups together chose to be shown by \
        their group. Their words are printed without a name or group.
        """
    }
    return """
      \(members) are shown together as \(emphasis: name.phrase), so that every label and figure stands for at least \(least) people. How many came \
      is shown for each group.
      """
  }
}

extension PoolLabel {
  /// Says, before anything leaves, that an audience will see nothing counted for these groups, and what would help.
  func warning(for audience: Audience) -> Phrase {
    """
    for the \(.ours(audience.rawValue)), nothing is counted for \(members): fewer than \(least) people of all protected groups chose to be shown by \
    their group; more people who choose it would help (fix @who group)
    """
  }
}

extension PoolLabel {
  /// The same in a receipt.
  package var notice: Phrase { "nothing is counted for \(members): too few people chose to be shown by their group (check says more)" }
}

extension RowLabel {
  /// What it is called.
  var name: Phrase {
    switch self {
    case .group(let label): label.name
    case .pool(let label): label.name.phrase
    }
  }

  /// The title of its column.
  var column: Phrase {
    switch self {
    case .group(let label): label.code.phrase
    case .pool(let label): label.name.column
    }
  }
}

extension Row {
  /// What a row of a document is called.
  func name(among labels: [RowLabel]) -> Phrase { labels.first { $0.row == self }?.name ?? "" }
}

extension Band {
  /// How many hands that is, roughly.
  var phrase: Phrase {
    switch self {
    case .noneOrNearlyNone: "none or nearly none"
    case .few: "few"
    case .aboutHalf: "about half"
    case .most: "most"
    case .allOrNearlyAll: "all or nearly all"
    }
  }
}

extension Agreement.PooledHands {
  /// How many hands, and roughly how they fall.
  var phrase: Phrase { "\(.counted(hands, "hand")): \(agree.phrase) agree, \(reserved.phrase) reserved, \(opposed.phrase) opposed" }
}
