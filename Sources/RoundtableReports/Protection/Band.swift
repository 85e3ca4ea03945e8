/// How many of the pool's hands lie at some scores, told only roughly: exact counts of two versions could be subtracted.
/// Documents, section 3, "Hands of the pool".
package enum Band: String, CaseIterable, Sendable {
  /// At most a tenth.
  case noneOrNearlyNone = "none-or-nearly-none"
  /// Up to two fifths.
  case few
  /// Up to three fifths.
  case aboutHalf = "about-half"
  /// Up to nine tenths.
  case most
  /// More than nine tenths.
  case allOrNearlyAll = "all-or-nearly-all"

  /// The band of a part of some hands; nil when there are no hands.
  package init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    let upper: [(tenths: Int, band: Band)] = [(1, .noneOrNearlyNone), (4, .few), (6, .aboutHalf), (9, .most)]
    self = upper.first { part * 10 <= whole * $0.tenths }?.band ?? .allOrNearlyAll
  }
}
