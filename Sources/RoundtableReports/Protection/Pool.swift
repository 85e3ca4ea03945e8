package import RoundtableRecord

/// The small protected groups of a table, whose figures and words are shown as one, so that a label always stands for at least
/// `threshold` people who could have said it. Documents, section 3, "The ladder and the pool".
package struct Pool: Sendable, Equatable {
  /// A group of a protected kind, as far as the pool needs it.
  package struct Member: Sendable, Equatable {
    /// The group's code; nil for young people who do not sit for a protected group, taken together.
    package let code: Code?
    /// How many of its people came and chose exactly `group`: those who could have said what is printed without a name.
    package let crowd: Int

    /// A group of this code and crowd.
    package init(code: Code?, crowd: Int) { (self.code, self.crowd) = (code, crowd) }
  }

  /// The groups in the pool, in the order of creation; empty when every group can stand alone.
  package let codes: [Code]
  /// True when young people who do not sit for a protected group are in it.
  package let hasOthers: Bool
  /// How many people could have said what is printed as the pool's.
  package let crowd: Int
  /// True when the pool is large enough for a label and figures of its own. When all protected people together are too few, it has none.
  package let showsFigures: Bool

  /// Nothing is pooled: for an audience that sees everything.
  package static let none = Pool(of: [], threshold: 0)

  /// The pool of a table.
  ///
  /// Groups whose crowd is below the threshold form it. While it is a single group, or its own crowd is below the threshold, the smallest
  /// other group joins: a single group's figures could be had by subtracting the others from a total.
  ///
  /// - Parameters:
  ///   - groups: every group of a protected kind for which someone came or something was said, in the order of creation; then the young
  ///     people who sit elsewhere, if there are any.
  ///   - threshold: the fewest people that a label may stand for; 0 or 1 pools nothing.
  ///   - earlier: groups that were in the pool of an adopted version. They stay, so that two versions side by side tell no more than one.
  package init(of groups: [Member], threshold: Int, earlier: Set<Code> = []) {
    func isSmall(_ member: Member) -> Bool { (threshold > 1 && member.crowd < threshold) || member.code.map { earlier.contains($0) } ?? false }
    var pooled = Set(groups.indices.filter { isSmall(groups[$0]) })
    func crowd() -> Int { pooled.map { groups[$0].crowd }.reduce(0, +) }
    while !pooled.isEmpty, pooled.count == 1 || crowd() < threshold,
      let next = groups.indices.filter({ !pooled.contains($0) }).min(by: { groups[$0].crowd < groups[$1].crowd })
    { pooled.insert(next) }
    codes = groups.indices.filter { pooled.contains($0) }.compactMap { groups[$0].code }
    hasOthers = pooled.contains { groups[$0].code == nil }
    self.crowd = crowd()
    showsFigures = pooled.count > 1 && crowd() >= threshold
  }

  /// True when the group's figures and words are shown only as the pool's.
  package func contains(_ group: Code) -> Bool { codes.contains(group) }
}
