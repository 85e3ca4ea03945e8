// Refs of several things, as facts list what they are about.

extension Ref {
  /// The things of these numbers; none for nil.
  static func all(_ kind: ThingKind, _ numbers: [Int]?) -> [Ref] { (numbers ?? []).map { Ref(kind, $0) } }

  /// The things of these codes; none for nil.
  static func all(_ kind: ThingKind, _ codes: [Code]?) -> [Ref] { (codes ?? []).map { Ref(kind, $0) } }

  /// The thing of this code; none for nil.
  static func all(_ kind: ThingKind, _ code: Code?) -> [Ref] { code.map { [Ref(kind, $0)] } ?? [] }

  /// The person, group or body; none for nil and for a speaker not known yet.
  static func all(_ party: Party?) -> [Ref] { party.flatMap { Ref($0) }.map { [$0] } ?? [] }

  /// The people, groups and bodies that are known; none for nil.
  static func all(_ parties: [Party]?) -> [Ref] { (parties ?? []).compactMap { Ref($0) } }
}
