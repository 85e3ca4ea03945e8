/// Something that someone at the table said.
package struct Perspective: Sendable, Equatable {
  /// Its number, from 1.
  package internal(set) var number: Int
  /// Who said it.
  package var speakers: [Party]
  /// The words.
  package var text: Untrusted
  /// How far they may travel by what was noted with them; the speakers' own choices may be stricter (`Session.level(of:)`).
  package var level: Level
  /// How they were taken down.
  package var mode: Mode
  /// What kind of perspective it is; nil when that was not said.
  package var kind: PerspectiveKind?
  /// The language spoken, BCP 47; nil when that was not said.
  package var language: String?
  /// The issues it belongs to.
  package var issues: [Code]
  /// Its themes.
  package var themes: [Code]
  /// The perspectives it answers.
  package var answers: [Int]
  /// When it was noted.
  package internal(set) var moment: Moment
  /// Why it was withdrawn; nil while it stands.
  package var retracted: Untrusted?
  /// Why the note-taker took it back; nil unless it was a slip.
  package var struck: Withdrawal?
  /// The perspective that it was merged into; nil while it is one of its own.
  package internal(set) var merged: Int?
  /// The perspectives that were merged into it.
  package internal(set) var joined: [Int] = []
  /// The groups that speakers sat for when they said it, by the numbers of people who sit for others since.
  package internal(set) var seats: [Int: Code] = [:]
  /// How often its words or its speakers were corrected.
  package var corrections = 0
  /// Everything that was said of the words when they were read back, in order; `readBack` tells what of it counts.
  package var checks: [Check] = []
  /// The sitting it was heard at, from 1; nil before the first was opened.
  package var sitting: Int?
  /// Why its words were taken away for good; nil while they are there.
  package var erased: Untrusted?
  /// The positions of the facts that hold its words, or words about them.
  package var wordsAt: [Int] = []

  /// Its id as people say it.
  package var id: ItemID { ItemID(.perspective, number) }
  /// True for a slip of the note-taker, and for one that was merged into another: no one withdrew it, and it is counted nowhere.
  package var isSetAside: Bool { struck != nil || merged != nil }
  /// False when it was withdrawn or set aside, or its words were taken away.
  package var stands: Bool { retracted == nil && erased == nil && !isSetAside }
}

extension Perspective: Thing {
  package static var kind: ThingKind { .perspective }
  package static var shelf: WritableKeyPath<Session, Numbered<Perspective>> { \.perspectives }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] {
    var needs = Ref.parties(speakers)
    for check in checks { needs += Ref.parties([], check.by) }
    for issue in issues { needs.append(Ref(.issue, issue)) }
    for answered in answers { needs.append(Ref(.perspective, answered)) }
    if let sitting { needs.append(Ref(.sitting, sitting)) }
    if !seats.isEmpty { needs += seats.values.sorted().map { Ref(.group, $0) } }
    if let merged { needs.append(Ref(.perspective, merged)) }
    return needs
  }
  package var voices: Voices { Voices(level: isSetAside ? .private : level, speakers, sitting: seats) }
  package var coined: [Code] { themes }
  package var passages: [Passage?] {
    [Passage(text, replacedBy: "fix \(id.text)"), .remark(retracted), .remark(struck?.reason), .remark(erased)] + checks.map { .remark($0.words) }
  }

  /// Counts it by issue, group, theme and speaker; only while it stands, except for themes and for who has spoken.
  package func count(by step: Int, in session: inout Session) {
    let (level, groups) = (session.level(of: self), session.groups(of: speakers, sitting: seats))
    let isReflected = session.index.users.has(.reflection, of: ref)
    session.index.count(self, level: level, groups: groups, isReflected: isReflected, by: step)
  }

  package func replacing(_ change: Replacement) -> Perspective {
    var moved = self
    moved.speakers = change(speakers)
    moved.checks = checks.map { $0.replacing(change, speakers: speakers) }
    (moved.issues, moved.themes) = (change.codes(.issue, issues), change.codes(.theme, themes))
    moved.answers = change.perspectives(answers).filter { $0 != number }
    moved.seats = change.seats(seats)
    moved.merged = merged.map { change.number(.perspective, $0) }
    return moved
  }

  /// The perspective with the stricter level. With other speakers, their own choices no longer cover the words; what covered them until now
  /// is kept with them. The facts that hold words stay known too: they are in the record whatever is undone, and have to be found when the
  /// words are taken away.
  package func returning(over present: Perspective, in session: Session) -> Perspective {
    var perspective = self
    perspective.level = max(level, speakers == present.speakers ? present.level : session.level(of: present))
    perspective.wordsAt = Set(wordsAt).union(present.wordsAt).sorted()
    return perspective
  }

  /// Without what a private person said of how the words are noted. Of withdrawn words it says that they were there, and of whom.
  package func shown(in view: AudienceView) -> Perspective? {
    guard let number = view.number(.perspective, number) else { return nil }
    var shown = self
    shown.number = number
    shown.answers = view.perspectives(answers)
    shown.level = view.whole.level(of: self)
    shown.speakers = view.voices(speakers, at: shown.level)
    shown.checks = view.shown(checks, of: speakers, at: shown.level)
    shown.wordsAt = []
    return stands ? shown : shown.withoutWords
  }

  private var withoutWords: Perspective {
    var shown = self
    (shown.text, shown.kind, shown.language, shown.checks) = (.hidden, nil, nil, [])
    (shown.themes, shown.answers) = ([], [])
    shown.retracted = retracted.map { _ in .hidden }
    shown.erased = erased.map { _ in .hidden }
    return shown
  }
}
