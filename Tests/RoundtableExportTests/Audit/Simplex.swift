/// A linear system over numbers from 0 up, and how small and how large an unknown can be in it: the two-phase simplex method with Bland's
/// rule, on a dense tableau. Only for the auditor: the program itself has nothing of the kind.
struct Simplex {
  /// A weighted sum of unknowns that equals a number.
  struct Equation: Equatable {
    /// How often each unknown comes in the sum.
    var terms: [String: Double]
    /// What the sum is.
    var sum: Double
  }

  /// What is known of sums.
  private var equations: [Equation] = []
  /// What is known of single unknowns.
  private var known: [String: Double] = [:]

  /// Adds what is known: this sum of unknowns equals a number.
  mutating func know(_ terms: [String: Double], equals sum: Double) {
    if terms.count == 1, let (name, times) = terms.first, times == 1 { known[name] = sum } else { equations.append(Equation(terms: terms, sum: sum)) }
  }

  /// The smallest and the largest that each unknown can be; nil for the largest where nothing bounds it. An unknown of a system without
  /// a solution is not told of: nothing is known of it.
  func ranges(of unknowns: [String]) -> [String: (least: Double, most: Double?)] {
    var found: [String: (least: Double, most: Double?)] = [:]
    var rest = equations.map { reduced($0) }.filter { !$0.terms.isEmpty }
    for unknown in unknowns where found[unknown] == nil {
      if let value = known[unknown] {
        found[unknown] = (value, value)
        continue
      }
      let part = Simplex.connected(to: unknown, in: &rest)
      if part.isEmpty {
        found[unknown] = (0, nil)
        continue
      }
      let names = Set(part.flatMap(\.terms.keys)).sorted()
      let rows = part.map { equation in names.map { equation.terms[$0] ?? 0 } + [equation.sum] }
      var tableau = Tableau(rows, unknowns: names.count)
      guard tableau.becomesFeasible() else { continue }
      let asked = Set(unknowns)
      for (place, name) in names.enumerated() where asked.contains(name) {
        var (low, high) = (tableau, tableau)
        found[name] = (low.minimum(of: place, sign: 1) ?? 0, high.minimum(of: place, sign: -1).map { -$0 })
      }
    }
    return found
  }

  /// The equation with what is known put in.
  private func reduced(_ equation: Equation) -> Equation {
    let open = equation.terms.filter { known[$0.key] == nil && $0.value != 0 }
    return Equation(terms: open, sum: equation.terms.reduce(equation.sum) { $0 - (known[$1.key] ?? 0) * $1.value })
  }

  /// Takes out the equations that an unknown takes part in, by itself or through others.
  private static func connected(to unknown: String, in rest: inout [Equation]) -> [Equation] {
    var reached: Set<String> = [unknown]
    var found: [Equation] = []
    while let place = rest.firstIndex(where: { !reached.isDisjoint(with: $0.terms.keys) }) {
      let equation = rest.remove(at: place)
      reached.formUnion(equation.terms.keys)
      found.append(equation)
    }
    return found
  }
}

/// Rows of coefficients, each followed by its sum; each row has a basic column.
private struct Tableau {
  private var rows: [[Double]]
  private var basis: [Int]
  private let unknowns: Int
  private let tolerance = 1e-7

  /// An artificial unknown in each row makes a first solution.
  init(_ equations: [[Double]], unknowns: Int) {
    self.unknowns = unknowns
    rows = equations.enumerated().map { place, row in
      let sign: Double = (row.last ?? 0) < 0 ? -1 : 1
      let artificial = equations.indices.map { $0 == place ? 1.0 : 0.0 }
      return row.dropLast().map { $0 * sign } + artificial + [(row.last ?? 0) * sign]
    }
    basis = equations.indices.map { unknowns + $0 }
  }

  /// Drives the artificial unknowns to 0; false where that is impossible.
  mutating func becomesFeasible() -> Bool {
    let cost = (0..<unknowns + rows.count).map { $0 < unknowns ? 0.0 : 1.0 }
    guard let rest = solve(cost, columns: unknowns + rows.count), rest < tolerance else { return false }
    for row in rows.indices where basis[row] >= unknowns {
      if let column = (0..<unknowns).first(where: { abs(rows[row][$0]) > tolerance }) { pivot(row, column) }
    }
    // What is left of an artificial unknown is a row of zeros: an equation that said nothing new.
    let kept = rows.indices.filter { basis[$0] < unknowns }
    (rows, basis) = (kept.map { rows[$0] }, kept.map { basis[$0] })
    return true
  }

  /// The smallest value of an unknown times a sign; nil when it has none.
  mutating func minimum(of place: Int, sign: Double) -> Double? {
    solve((0..<unknowns).map { $0 == place ? sign : 0 }, columns: unknowns)
  }

  private mutating func solve(_ cost: [Double], columns: Int) -> Double? {
    while true {
      let prices = basis.map { $0 < cost.count ? cost[$0] : 0 }
      func gain(_ column: Int) -> Double { cost[column] - rows.indices.reduce(0) { $0 + prices[$1] * rows[$1][column] } }
      guard let column = (0..<columns).first(where: { gain($0) < -tolerance }) else {
        return rows.indices.reduce(0) { $0 + prices[$1] * (rows[$1].last ?? 0) }
      }
      let steps = rows.indices.filter { rows[$0][column] > tolerance }.map { (ratio: (rows[$0].last ?? 0) / rows[$0][column], row: $0) }
      guard let step = steps.min(by: { ($0.ratio, basis[$0.row]) < ($1.ratio, basis[$1.row]) }) else { return nil }
      pivot(step.row, column)
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let by = rows[row][column]
    rows[row] = rows[row].map { $0 / by }
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let times = rows[other][column]
      for place in rows[other].indices { rows[other][place] -= times * rows[row][place] }
    }
    basis[row] = column
  }
}
