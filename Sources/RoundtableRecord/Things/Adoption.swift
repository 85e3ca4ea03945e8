/// A version of the plan that the table adopted.
package struct Adoption: Sendable, Equatable {
  /// The version, from 1.
  package let version: Int
  /// The position of the fact that adopted it.
  package let position: Int
  /// What was noted of it.
  package let note: Untrusted?
  /// The head of the record that was adopted: position, colon, hash.
  package let head: String
  /// For each audience its name, a colon, and the SHA-256 of the canonical plan.
  package var digests: [String]
  /// When it was adopted.
  package let moment: Moment
  /// How many people of each group could have said what was printed under its name by then; groups for which no one had come are left out.
  package var crowds: [Code: Int] = [:]
  /// What `set smallest-group` said by then, as settings spell it; empty where nothing was set.
  package var smallest: [String: String] = [:]

  /// The SHA-256, in hexadecimal, of the canonical plan for an audience; nil when none was taken for it. That of the internal plan, which holds
  /// private words, is salted, save in older records.
  package func digest(for audience: String) -> String? {
    let names = audience == "internal" ? [PlanAdopted.saltedInternalPlan, audience] : [audience]
    let kept = PlanAdopted.seals.flatMap { seal in names.map { $0 + seal + ":" } }
    return kept.lazy.compactMap { name in digests.first { $0.hasPrefix(name) }?.dropFirst(name.utf8.count) }.first.map(String.init)
  }

  /// True when the digest of the internal plan is salted.
  package var isSalted: Bool { digests.contains { $0.hasPrefix(PlanAdopted.saltedInternalPlan) } }

  /// Which shape of the plan its digests are of, from 1. From 2 on they cover what the plan says of the
  /// adoption too.
  package var seal: Int {
    let names = digests.map { $0.prefix { $0 != ":" } }
    let known = PlanAdopted.seals.first { seal in names.contains { seal.isEmpty || $0.hasSuffix(seal) } } ?? ""
    return Int(known) ?? 1
  }
}

extension Adoption: Thing {
  package static var kind: ThingKind { .adoption }
  package static var shelf: WritableKeyPath<Session, Numbered<Adoption>> { \.adoptions }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.number.map { "v\($0)" } }
  package var key: Ref.Key { .number(version) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [.remark(note)] }
  /// A group that was small by then stays so under its new code, and where two became one.
  package func replacing(_ change: Replacement) -> Adoption {
    guard change.old.kind == .group, let old = change.old.code, let new = change.new.code, let crowd = crowds[old] else { return self }
    var moved = self
    moved.crowds[old] = nil
    moved.crowds[new] = min(crowd, crowds[new] ?? crowd)
    return moved
  }

  /// With the digest of the audience's own plan.
  package func shown(in view: AudienceView) -> Adoption? {
    var shown = self
    let own = PlanAdopted.seals.map { view.audience.rawValue + $0 }
    shown.digests.removeAll { !own.contains(String($0.prefix { $0 != ":" })) }
    return shown
  }

  package static func label(of ref: Ref, was known: Adoption?, in session: Session) -> Phrase? { ref.number.map { "version \($0)" } }
}
