// What is to be forgotten, and all that holds it: computed from the facts, since they hold every former wording, and what was undone too.

/// Facts whose words are to be taken away, to be kept from files beside the record, or to be looked for in exports.
package struct Forgetting: Sendable {
  /// What is to be forgotten.
  package enum Target: Hashable, Sendable {
    /// A recorded thing: every wording it ever had, and what was said of them.
    case item(ItemID)
    /// A person: every word and name.
    case person(Int)
    /// The words of the fact at this position.
    case entry(Int)
  }

  /// A fact, and where it stands.
  package typealias Entry = (position: Int, fact: any Fact)

  /// The facts that hold the words, in order.
  package let entries: [Entry]
  /// The things whose words are all among them, in order.
  package let items: [ItemID]
  /// The person whose words and names they are; nil for other targets.
  package let person: Int?
  /// Perspectives that the person gave together with others, in order: they stay, and show no name.
  package let shared: [Int]
  /// Adoptions, in older records, whose plain digest of the internal plan would confirm a guess of the words.
  private let digests: [Entry]

  /// What is left of the facts of a perspective that stays without these words, by position: what it says now.
  private let parts: [Int: Untrusted]

  /// Finds everything among the facts of a record.
  ///
  /// - Parameter parts: perspectives whose words go with them and that stay without: those that were merged into another, or were slips.
  package init(_ targets: [Target], parts: [Int] = [], in log: [Entry]) {
    var sought = ForgottenFacts()
    for number in parts { sought.empty(number, from: log) }
    for target in targets { sought.add(target, from: log) }
    let found = sought
    entries = log.filter { found.holds($0) }
    items = found.items.sorted()
    person = found.person
    shared = found.shared.sorted()
    self.parts = found.parts
    let first = entries.first?.position ?? .max
    digests = log.filter { $0.position > first && ($0.fact as? PlanAdopted)?.hasPlainDigestOfInternalPlan == true }
  }

  /// Every wording and every name, each once; a handle as it is typed.
  package var words: [Untrusted] {
    var known: Set<Untrusted> = []
    let all = entries.flatMap(\.fact.spoken) + entries.compactMap { $0.fact.personHandle.map { Untrusted("@" + $0.text) } }
    return all.filter { !$0.raw.isEmpty && known.insert($0).inserted }
  }

  /// Facts that stay and repeat one of the words, such as an action that was titled from them, in order. A few letters may be the same by chance.
  package func repeated(in log: [Entry]) -> [Entry] {
    let gone = Set(entries.map(\.position))
    let telling = words.map(\.raw).filter { $0.utf8.count >= 12 }
    func repeats(_ spoken: Untrusted) -> Bool { telling.contains { spoken.raw.utf8.firstRange(of: $0.utf8) != nil } }
    return log.filter { !gone.contains($0.position) && !($0.fact is WordsErased) && $0.fact.spoken.contains(where: repeats) }
  }

  /// The fact that takes the words away.
  ///
  /// - Parameter level: how far the words of a single perspective could travel; nil for anything else.
  package func erasure(level: Level? = nil, reason: Untrusted) -> WordsErased {
    let perspectives = items.filter { $0.kind == .perspective }.map(\.number)
    let reflections = items.filter { $0.kind == .reflection }.map(\.number)
    let others = items.filter { $0.kind != .reflection }
    let isOne = others.count == 1 && perspectives.count == 1
    let left = entries.compactMap { entry in entry.fact.left(of: parts[entry.position]).map { (position: entry.position, fact: $0) } }
    let unsealed = digests.compactMap { entry in (entry.fact as? PlanAdopted).map { (position: entry.position, fact: $0.withoutInternalDigest as any Fact) } }
    return WordsErased(
      number: isOne ? perspectives[0] : nil, level: level, positions: (entries + digests).map(\.position).sorted(), reason: reason,
      reflections: reflections.isEmpty ? nil : reflections, remains: Remains.stored(left + unsealed),
      items: isOne || others.isEmpty ? nil : others, person: person)
  }
}

/// What is sought; it grows while it is found.
private struct ForgottenFacts {
  var items: Set<ItemID> = []
  var positions: Set<Int> = []
  var person: Int?
  var shared: Set<Int> = []
  var parts: [Int: Untrusted] = [:]
  private var emptied: Set<Int> = []

  mutating func add(_ target: Forgetting.Target, from log: [Forgetting.Entry]) {
    switch target {
    case .item(let item): add(item, from: log)
    case .person(let number): add(person: number, from: log)
    case .entry(let position): positions.insert(position)
    }
  }

  /// A thing, and with a perspective every reflection there ever was of it.
  private mutating func add(_ item: ItemID, from log: [Forgetting.Entry]) {
    if item.kind == .perspective, emptied.contains(item.number) { return }
    items.insert(item)
    guard item.kind == .perspective else { return }
    let heard = log.compactMap { $0.fact as? PerspectiveReflected }.filter { $0.perspective == item.number }
    items.formUnion(heard.map { ItemID(.reflection, $0.number) })
    for case (let position, let split as PerspectiveSplit) in log where split.into == item.number {
      empty(split.number, from: log, before: position, leaving: split.text)
    }
  }

  /// Words of a perspective that stays without them, and what was said back of them: until it was split, those of the second part too.
  mutating func empty(_ number: Int, from log: [Forgetting.Entry], before end: Int = .max, leaving text: Untrusted = .hidden) {
    if end == .max { emptied.insert(number) }
    for (position, fact) in log where position < end {
      if fact.about.first == Ref(.perspective, number) {
        positions.insert(position)
        parts[position] = parts[position] ?? text
      }
      if let heard = fact as? PerspectiveReflected, heard.perspective == number { items.insert(ItemID(.reflection, heard.number)) }
      if let split = fact as? PerspectiveSplit, split.into == number { empty(split.number, from: log, before: position, leaving: split.text) }
    }
  }

  /// A person's own things, and every other fact that holds the person's words or names.
  private mutating func add(person number: Int, from log: [Forgetting.Entry]) {
    person = number
    let speaker = Party.person(number)
    var speakers: [Int: [Party]] = [:]
    for (position, fact) in log {
      switch fact {
      case let said as PerspectiveShared: speakers[said.number, default: []] += said.speakers
      case let said as PerspectiveAmended: speakers[said.number, default: []] += said.speakers ?? []
      case let heard as PerspectiveReflected where heard.by == speaker: items.insert(ItemID(.reflection, heard.number))
      case let parked as MatterParked where parked.by == speaker: items.insert(ItemID(.parked, parked.number))
      case let objection as ObjectionRaised where objection.by == speaker: items.insert(ItemID(.objection, objection.number))
      case let question as QuestionAsked where question.by == speaker: items.insert(ItemID(.question, question.number))
      // An action is the table's, whoever owns it.
      case is ActionProposed, is ActionAmended: continue
      default: if fact.about.contains(Ref(.person, number)) { positions.insert(position) }
      }
    }
    for (said, by) in speakers where by.contains(speaker) {
      if by.allSatisfy({ $0 == speaker }) { add(ItemID(.perspective, said), from: log) } else { shared.insert(said) }
    }
  }

  /// True for a fact whose words are sought.
  func holds(_ entry: Forgetting.Entry) -> Bool {
    if entry.fact is WordsErased || entry.fact.spoken.isEmpty && entry.fact.personHandle == nil { return false }
    return positions.contains(entry.position) || entry.fact.about.first?.item.map { items.contains($0) } == true
  }
}

extension Fact {
  /// The handle that it gives a person; made from a name, it is one.
  fileprivate var personHandle: Code? { (self as? PersonJoined)?.handle ?? (self as? PersonCorrected)?.handle }

  /// What is left of it: of a perspective that stays, the fact with what it says now; nil where nothing is left.
  fileprivate func left(of part: Untrusted?) -> (any Fact)? {
    guard let part else { return goesWhole ? nil : withoutWords }
    if let said = self as? PerspectiveShared { return said.saying(part) }
    if let amended = self as? PerspectiveAmended { return amended.saying(part) }
    return withoutWords
  }

  /// True for what was said and heard: of it a tombstone stays, which the erasing fact makes.
  fileprivate var goesWhole: Bool {
    switch about.first?.item?.kind {
    case .perspective, .reflection: !(self is PerspectiveSplit)
    case .action, .objection, .parked, .question, .status, nil: false
    }
  }
}
