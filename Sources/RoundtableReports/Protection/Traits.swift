import RoundtableRecord

/// How lines were taken down, in which language, and under which themes, as far as that may stand beside a line without a name: an interpreter,
/// a language or a theme that few share would tell who spoke. Documents, section 3, "Language, mode and theme".
struct Traits {
  /// What may stand beside a line.
  enum Trait: Hashable {
    /// How it was taken down.
    case mode(Mode)
    /// The language spoken.
    case language(String)
    /// A theme.
    case theme(Code)
  }

  /// A trait among the lines under the same label.
  private struct Key: Hashable {
    let speakers: [Speaker]
    let trait: Trait
  }

  private let threshold: Int
  private var people: [Key: Set<Party>] = [:]

  /// Nothing is hidden from an audience with a threshold of 0.
  init(threshold: Int) { self.threshold = threshold }

  /// Counts the people who share the traits of a line.
  mutating func count(_ perspective: Perspective, under speakers: [Speaker]) {
    guard Traits.isUnnamed(speakers) else { return }
    for trait in Traits.all(of: perspective) { people[Key(speakers: speakers, trait: trait), default: []].formUnion(perspective.speakers) }
  }

  /// True when a trait may stand beside a line under this label: the line has names, or enough people under the same label share it.
  ///
  /// Most lines are paraphrase: that a line is not marked as such would tell that it is not, so it is marked only where every way of taking
  /// down words may be.
  func shows(_ trait: Trait, under speakers: [Speaker]) -> Bool {
    guard Traits.isUnnamed(speakers) else { return true }
    if trait == .mode(.paraphrase), Mode.allCases.contains(where: { !isShared(.mode($0), under: speakers) }) { return false }
    return isShared(trait, under: speakers)
  }

  /// True when enough people share a trait, or no one has it.
  private func isShared(_ trait: Trait, under speakers: [Speaker]) -> Bool {
    let count = people[Key(speakers: speakers, trait: trait)]?.count ?? 0
    return count == 0 || count >= threshold
  }

  private static func all(of perspective: Perspective) -> [Trait] {
    [.mode(perspective.mode)] + (perspective.language.map { [.language($0)] } ?? []) + perspective.themes.map { .theme($0) }
  }

  /// True for a label that holds someone without a name; groups and bodies as a whole are not people.
  private static func isUnnamed(_ speakers: [Speaker]) -> Bool {
    speakers.contains { speaker in
      switch speaker {
      case .person, .group, .body: false
      case .member, .pool, .participant, .participants, .unknown: true
      }
    }
  }
}
