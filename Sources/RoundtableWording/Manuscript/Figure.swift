package import RoundtableRecord
package import RoundtableReports

/// A picture made of integers and phrases, with the same content in words, so that no reader needs the picture.
///
/// A destination that cannot draw writes the words alone.
package struct Figure: Sendable, Equatable {
  /// What is drawn.
  package enum Drawing: Sendable, Equatable {
    /// When things are due, and when they were reported on.
    case timeline(Axis, [TimelineRow])
    /// The table of the alternative, with a disc in each cell that has a number, as large as the number; nil for a cell of words alone.
    case matrix([[Int?]])
    /// The hands that each group showed.
    case hands([HandsRow])
    /// How much of something was reached, against what was promised.
    case series(Axis, [SeriesPoint], target: SeriesPoint?)
  }

  /// The same content in words.
  package enum Alternative: Sendable, Equatable {
    /// In rows and columns.
    case table(Manuscript.Table)
    /// In a sentence.
    case sentence(Phrase)
  }

  /// A row of a timeline: one action. Places are days on the axis; nil and empty where there is none.
  package struct TimelineRow: Sendable, Equatable {
    /// What the row is about.
    package let label: Phrase
    /// How it stands.
    package let state: StateMark
    /// The end of the quarter in which it was due at first.
    package let firstDue: Int?
    /// The end of the quarter in which it is due now.
    package let due: Int?
    /// When the steps on the way are due.
    package let milestones: [Int]
    /// When it was reported on.
    package let reports: [Int]
  }

  /// A row of hands: one group, or the pool.
  package struct HandsRow: Sendable, Equatable {
    /// How the hands fall.
    package enum Hands: Sendable, Equatable {
      /// How many hands showed each score, from 0 to 5.
      case scores([Int])
      /// How many hands there are, and roughly how many of them are at 0 or 1, at 2, and at 3 to 5.
      case bands(Int, opposed: Band, reserved: Band, agree: Band)
    }

    /// Who was asked.
    package let label: Phrase
    /// What they showed.
    package let hands: Hands
  }

  /// How much was reached on a day: `count` of `total`.
  package struct SeriesPoint: Sendable, Equatable {
    /// The place of the day on the axis.
    package let place: Int
    /// How many.
    package let count: Int
    /// Of how many; at least 1.
    package let total: Int
  }

  /// What the picture shows.
  package let title: Phrase
  /// What is drawn.
  package let drawing: Drawing
  /// The same in words.
  package let alternative: Alternative
}

extension Figure {
  /// An axis of days, with a tick where each quarter begins.
  package struct Axis: Sendable, Equatable {
    /// The beginning of a quarter.
    package struct Tick: Sendable, Equatable {
      /// What the quarter is called.
      package let label: Phrase
      /// Its first day, counted from the beginning of the axis.
      package let place: Int
    }

    /// The quarters, in order.
    package let ticks: [Tick]
    /// How many days the axis has; at least 1.
    package let days: Int
    /// The day of the document; nil where it is not on the axis.
    package let today: Int?

    /// The first day, counted from 1970.
    private let first: Int

    private init(_ ticks: [Tick], days: Int, today: Int?, first: Int) {
      (self.ticks, self.days, self.today, self.first) = (ticks, days, today, first)
    }

    /// The axis of these quarters, in order and without gaps. Nil when there are none.
    init?(_ quarters: [Quarter], today: Day) {
      guard let start = quarters.first?.start.daysSince1970, let end = quarters.last?.end.daysSince1970, end > start else { return nil }
      let now = today.daysSince1970 - start
      self.init(
        quarters.map { Tick(label: .theirs(Untrusted($0.label)), place: $0.start.daysSince1970 - start) }, days: end - start,
        today: (0...end - start).contains(now) ? now : nil, first: start)
    }

    /// The same axis with other labels.
    func mapped(_ other: (Phrase) -> Phrase) -> Axis {
      Axis(ticks.map { Tick(label: other($0.label), place: $0.place) }, days: days, today: today, first: first)
    }

    /// The place of a day; of one that is not on the axis, its nearer end.
    func place(of day: Day) -> Int { min(max(0, day.daysSince1970 - first), days) }
  }
}
