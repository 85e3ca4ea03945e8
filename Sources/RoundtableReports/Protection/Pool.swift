package import RoundtableRecord

/// The small protected groups of a table, whose figures and words are shown as one, so that a label always stands for at least
/// `threshold` people who could have said it. Documents, section 3, "The ladder and the pool".
package struct Pool: Sendable, Equatable {
  /// A group of a protected kind, as far as the pool needs it.
  package struct Member: Sendable, Equatable {
    /// The group's code.
    package let code: Code
    /// How many of its people came and chose exactly `group`: those who could have said what is printed without a name.
    package let crowd: Int
    /// True when someone came for it, or it showed hands. A group without anyone needs no protection, and adds none.
    package let isThere: Bool

    /// A group of this code and crowd.
    package init(code: Code, crowd: Int, isThere: Bool = true) {
      self.code = code
      self.crowd = crowd
      self.isThere = isThere
    }
  }

  /// The groups in the pool, in the order of creation; empty when every group can stand alone.
  package let codes: [Code]
  /// How many people could have said what is printed as the pool's.
  package let crowd: Int
  /// True when the pool is large enough for figures of its own. When all protected people together are too few, it has none.
  package let showsFigures: Bool

  /// Nothing is pooled: for an audience that sees everything.
  package static let none = Pool(codes: [], crowd: 0, showsFigures: false)

  /// The pool of a table.
  ///
  /// Groups whose crowd is below the threshold form it. While it is a single group, or its own crowd is below the threshold, the smallest
  /// other group joins: a single group's figures could be had by subtracting the others from a total.
  ///
  /// - Parameters:
  ///   - groups: every group of a protected kind, in the order of creation.
  ///   - threshold: the fewest people that a label may stand for; 0 or 1 pools nothing.
  ///   - earlier: groups that were in the pool of an adopted version. They stay, so that two versions side by side tell no more than one.
  package init(of groups: [Member], threshold: Int, earlier: Set<Code> = []) {
    let there = groups.filter(\.isThere)
    var pooled = Set(there.filter { $0.crowd < threshold || earlier.contains($0.code) }.map(\.code))
    func crowd(_ codes: Set<Code>) -> Int { there.filter { codes.contains($0.code) }.map(\.crowd).reduce(0, +) }
    while !pooled.isEmpty, pooled.count == 1 || crowd(pooled) < threshold,
      let next = there.filter({ !pooled.contains($0.code) }).min(by: { $0.crowd < $1.crowd })
    {
      pooled.insert(next.code)
    }
    self.init(
      codes: groups.map(\.code).filter { pooled.contains($0) }, crowd: crowd(pooled),
      showsFigures: !pooled.isEmpty && crowd(pooled) >= threshold && pooled.count > 1)
  }

  private init(codes: [Code], crowd: Int, showsFigures: Bool) {
    self.codes = codes
    self.crowd = crowd
    self.showsFigures = showsFigures
  }

  /// True when the group's figures and words are shown only as the pool's.
  package func contains(_ group: Code) -> Bool { codes.contains(group) }
}
