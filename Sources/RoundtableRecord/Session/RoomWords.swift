// What people gave who are private by now, besides perspectives and objections: a screen that others can see shows none of their words.

extension Session {
  /// True for a person whose own choice is `private`; never for a group, a body or somebody not known.
  package func isPrivate(_ party: Party?) -> Bool { party.map { $0.person != nil && floor(of: $0) == .private } ?? false }

  /// Takes away reflections, matters and passes of private people, and their words from what has to stay.
  mutating func hideWordsOfPrivatePeople() {
    guard people.all.contains(where: { $0.level == .private }) else { return }
    for reflection in reflections.all where isPrivate(reflection.by) { _ = put(.reflection(reflection.number, nil)) }
    for matter in parked.all where isPrivate(matter.by) { _ = put(.parked(matter.number, nil)) }
    for number in stride(from: 1, through: passes.highest, by: 1) where isPrivate(passes[number]?.party) { _ = put(.pass(number, nil)) }
    for number in Set(index.checked.filter { isPrivate($0.key) }.flatMap(\.value.all)) { blankCheck(ofPerspective: number) }
    for var reflection in reflections.all where isPrivate(reflection.check?.by) {
      reflection.check = reflection.check?.blank
      _ = put(.reflection(reflection.number, reflection))
    }
    for action in actions.all { blank(action) }
    for question in questions.all { blank(question) }
    for (person, member) in members where isPrivate(.person(person)) {
      _ = put(.member(person, member.blank))
    }
  }

  private mutating func blankCheck(ofPerspective number: Int) {
    guard var perspective = perspectives[number] else { return }
    perspective.check = perspective.check?.blank
    _ = put(.perspective(number, perspective))
  }

  private mutating func blank(_ action: Action) {
    var shown = action
    if let given = action.acceptance, isPrivate(given.by) { shown.acceptance = given.blank }
    shown.answers = action.answers.map { isPrivate($0.by) ? $0.blank : $0 }
    shown.reported = action.reported.map { isPrivate($0.by) ? $0.blank : $0 }
    shown.assessed = action.assessed.map { isPrivate($0.by) ? $0.blank : $0 }
    if shown != action { _ = put(.action(action.number, shown)) }
  }

  private mutating func blank(_ question: BoardQuestion) {
    var shown = question
    if isPrivate(question.by) { shown = question.blank }
    shown.replies = question.replies.map { isPrivate($0.by) ? $0.blank : $0 }
    if shown != question { _ = put(.question(question.number, shown)) }
  }
}

/// What stands in the place of words that are not shown.
private let hidden = Untrusted("…")

extension Check { fileprivate var blank: Check { Check(verdict: verdict, by: by, words: words.map { _ in hidden }) } }

extension Acceptance {
  fileprivate var blank: Acceptance { Acceptance(verdict: verdict, by: by, words: words.map { _ in hidden }, moment: moment) }
}

extension StatusNote { fileprivate var blank: StatusNote { StatusNote(status: status, asOf: asOf, by: by, text: hidden, moment: moment) } }

extension BoardQuestion {
  fileprivate var blank: BoardQuestion {
    BoardQuestion(number: number, action: action, by: by, text: hidden, moment: moment, replies: replies)
  }
}

extension Reply { fileprivate var blank: Reply { Reply(by: by, text: hidden, moment: moment) } }

extension Member {
  fileprivate var blank: Member {
    var shown = Member(person: person, role: hidden, from: from, to: to, moment: moment, seatedAt: seatedAt)
    shown.dismissed = dismissed.map { _ in hidden }
    shown.left = left
    shown.leftAt = leftAt
    shown.recusals = recusals.map { Recusal(action: $0.action, reason: $0.reason.map { _ in hidden }) }
    return shown
  }
}
