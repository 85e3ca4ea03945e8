import RoundtableRecord

extension ActionPlan {
  /// The perspectives that something rests on, as far as the audience may know them.
  package struct Basis: Sendable, Equatable {
    /// What something rests on, in one word.
    package enum Kind: String, CaseIterable, Sendable {
      /// Perspectives shown here; there may be others that the audience may not see.
      case perspectives
      /// Only withdrawn ones, or such whose words were taken away for good.
      case withdrawn
      /// Nothing, or nothing that the audience may know of.
      case nothing = "none"
    }

    /// What it rests on.
    package let kind: Kind
    /// The perspectives that may be pointed at, in the order in which they were named.
    package let shown: [Int]
    /// True when it rests, alone or among others, on words that were taken away for good.
    package let restsOnErased: Bool
    /// The perspectives whose words were taken away for good; told in the internal record alone.
    package let erased: [Int]

    init(of numbers: [Int], _ disclosure: Disclosure) {
      let known = ActionPlan.once(numbers).compactMap { disclosure.session.perspective($0) }
      let gone = known.filter { $0.erased != nil }
      let shown = known.filter { disclosure.shows($0) }
      kind = shown.contains(where: \.stands) ? .perspectives : known.isEmpty ? .nothing : .withdrawn
      self.shown = shown.map(\.number)
      restsOnErased = !gone.isEmpty
      erased = disclosure.audience.seesAll ? gone.map(\.number) : []
    }
  }
}
