// What is noted of an action besides its own line.

/// What the owner said to an action.
package struct Acceptance: Sendable, Equatable {
  /// The two answers.
  package enum Verdict: String, Sendable {
    /// It was accepted.
    case accepted
    /// It was declined.
    case declined
  }

  /// The answer.
  package let verdict: Verdict
  /// Who gave it.
  package internal(set) var by: Party
  /// What was noted of it; for a declined one the reason.
  package let words: Untrusted?
  /// When it was given.
  package let moment: Moment
  /// Which words it was given for; nil until an action keeps it.
  var givenFor: AgreedWords?
  /// Where it stands in the record: only that orders what happened.
  package var position = 0

  /// Without the words of a private person.
  func shown(in view: AudienceView) -> Acceptance {
    Acceptance(verdict: verdict, by: by, words: view.words(words, by: by), moment: moment, givenFor: givenFor, position: position)
  }
}

/// An action was given to another owner.
package struct Handover: Sendable, Equatable {
  /// Who owned it; nil when it had no owner.
  package internal(set) var from: Party?
  /// Who has owned it since.
  package internal(set) var to: Party
  /// How many answers owners had given by then.
  package let answers: Int
  /// When it was given.
  package let moment: Moment
  /// Where it stands in the record.
  package let position: Int
}

/// A move of an action to another quarter.
package struct Move: Sendable, Equatable {
  /// When it was due before; nil when that was not said.
  package let from: Due?
  /// When it has been due since.
  package let to: Due
  /// The reason.
  package let reason: Untrusted
  /// When it was moved.
  package let moment: Moment
}

/// Hands that a group shows at one score, fist to five.
package struct Hands: Sendable, Equatable {
  /// The score, 0 to 5: 0 and 1 opposed, 2 reserved, 3 to 5 agree.
  package let score: Int
  /// How many hands.
  package let count: Int

  /// More hands than these are a slip of the finger, and in a record that this program did not write they could not be added up.
  package static let most = 9999

  /// A number of hands at a score.
  package init(score: Int, count: Int) {
    self.score = score
    self.count = count
  }

  /// As it is stored: `4x6`, six hands at 4. Typed it is the same.
  package var stored: String { "\(score)x\(count)" }

  /// Reads the stored form. Nil when it is not one.
  package init?(stored: String) {
    let parts = stored.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let score = Int(parts[0]), (0...5).contains(score), let count = Int(parts[1]), (1...Hands.most).contains(count) else { return nil }
    self.init(score: score, count: count)
  }
}

/// What a group answered when it was asked how far it agrees.
package struct Gauge: Sendable, Equatable {
  /// The group.
  package internal(set) var group: Code
  /// Its hands, the highest score first; empty when it showed none.
  package let hands: [Hands]
  /// Why it showed none; nil when it showed hands.
  package let stance: Stance?
  /// When it was asked.
  package let moment: Moment
  /// Where it stands in the record; 0 for one that is only typed.
  package let position: Int
  /// How many of its people were at the table then; nil until an action keeps it.
  package internal(set) var atTable: Int?
  /// Which words it was given for; nil until then.
  var givenFor: AgreedWords?

  /// The answer of a group.
  package init(group: Code, hands: [Hands], stance: Stance?, moment: Moment, position: Int = 0) {
    self.group = group
    self.hands = hands
    self.stance = stance
    self.moment = moment
    self.position = position
  }

  /// The hands of two groups that turned out to be one, asked about the same words.
  func adding(_ other: Gauge) -> Gauge {
    let scores = Set((hands + other.hands).map(\.score)).sorted(by: >)
    let added = scores.map { score in
      Hands(score: score, count: min(Hands.most, (hands + other.hands).filter { $0.score == score }.reduce(0) { $0 + $1.count }))
    }
    var sum = Gauge(
      group: group, hands: added, stance: added.isEmpty ? stance : nil, moment: moment.milliseconds < other.moment.milliseconds ? other.moment : moment)
    (sum.givenFor, sum.atTable) = (givenFor, (atTable ?? 0) + (other.atTable ?? 0))
    return sum
  }

  /// How many hands it showed.
  package var count: Int { hands.map(\.count).reduce(0, +) }

  /// How many of its people were at the table, where it showed more hands than that; nil otherwise.
  package var tooFew: Int? { atTable.flatMap { count > $0 ? $0 : nil } }

  /// How many of them agree: 3 to 5.
  package var agreeing: Int { hands.filter { $0.score >= 3 }.map(\.count).reduce(0, +) }

  /// True when a hand is at 0 or 1.
  package var isOpposed: Bool { hands.contains { $0.score <= 1 } }

  /// True when a hand is at 0.
  package var blocks: Bool { hands.contains { $0.score == 0 } }

  /// The lowest score shown; nil when none was.
  package var lowest: Int? { hands.map(\.score).min() }
}
