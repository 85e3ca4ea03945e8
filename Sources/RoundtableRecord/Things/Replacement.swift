/// One thing in the place of another of its kind, for whatever rests on it: two were merged, or a code was renamed.
package struct Replacement: Sendable {
  /// What goes.
  let old: Ref
  /// What takes its place.
  let new: Ref

  /// A person, group or body.
  func callAsFunction(_ party: Party) -> Party { Ref(party) == old ? new.party ?? party : party }

  /// A person, group or body that may not have been noted.
  func callAsFunction(_ party: Party?) -> Party? { party.map { self($0) } }

  /// People, groups and bodies, each once.
  func callAsFunction(_ parties: [Party]) -> [Party] { parties.map { self($0) }.once }

  /// A code of this kind.
  func code(_ kind: ThingKind, _ code: Code) -> Code { Ref(kind, code) == old ? new.code ?? code : code }

  /// A code of this kind that may not have been noted.
  func code(_ kind: ThingKind, _ code: Code?) -> Code? { code.map { self.code(kind, $0) } }

  /// Codes of this kind, each once.
  func codes(_ kind: ThingKind, _ codes: [Code]) -> [Code] { codes.map { code(kind, $0) }.once }

  /// Perspectives by number, each once.
  func perspectives(_ numbers: [Int]) -> [Int] { numbers.map { number(.perspective, $0) }.once }

  /// The number of a thing of this kind.
  func number(_ kind: ThingKind, _ number: Int) -> Int { Ref(kind, number) == old ? new.number ?? number : number }

  /// Which group people sat for, by their numbers.
  func seats(_ seats: [Int: Code]) -> [Int: Code] {
    Dictionary(seats.map { (number(.person, $0.key), code(.group, $0.value)) }, uniquingKeysWith: { first, _ in first })
  }
}
