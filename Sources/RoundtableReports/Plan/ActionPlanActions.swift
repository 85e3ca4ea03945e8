package import RoundtableRecord

// What will be done.

extension ActionPlan {
  /// An action of the plan: what was promised, what it rests on, and what the table says to it.
  @dynamicMemberLookup package struct PlannedAction: Sendable {
    /// Where an action stands.
    package enum Status: String, CaseIterable, Sendable {
      /// Written by `draft`, not yet completed by anyone.
      case drafted
      /// Proposed at the table, or completed by someone since.
      case standing
      /// Taken out of the plan.
      case dropped
    }

    /// What was promised, and who disagrees.
    package let promise: Promise
    /// Where things stand before it begins; nil until that is said.
    package let baseline: Untrusted?
    /// Who supports it, besides the owner.
    package let supporting: [Speaker]
    /// The steps on the way, in the order in which they were set.
    package let milestones: [Milestone]
    /// How far the groups agree.
    package let agreement: Agreement
    /// The issues it takes up.
    package let issues: [Code]
    /// What it rests on.
    package let basis: Basis
    /// The groups, and the pool, that the perspectives it rests on count for, in order of creation.
    package let rows: [RowLabel]
    /// Its themes.
    package let themes: [Code]
    /// Where it stands.
    package let status: Status
    /// Why it was dropped; nil while it stands.
    package let dropReason: Untrusted?
    /// The actions it became part of when it was dropped, in order.
    package let successors: [Int]
    /// What working groups think of doing it, in the order in which they said so.
    package let opinions: [Judgement]
    /// The day on which it was dropped; nil while it stands.
    package let droppedOn: Day?
    /// Every owner it was given to after it was proposed, in order.
    package let handovers: [Ownership]
    /// Every answer of every owner that may be shown, in order, including the present one.
    package let answers: [OwnerAnswer]

    /// It was given to another owner.
    package struct Ownership: Sendable {
      /// Whose it was; nil when it had no owner.
      package let from: Speaker?
      /// Whose it is since.
      package let to: Speaker
      /// When it was given.
      package let moment: Moment
      /// Where that stands in the record.
      package let position: Int
    }

    /// Any value of the promise.
    package subscript<Value>(dynamicMember member: KeyPath<Promise, Value>) -> Value { promise[keyPath: member] }
    /// True when the owner accepted it.
    package var isAccepted: Bool { promise.acceptance == .accepted }
    /// True when it has an owner, a quarter and a measure.
    package var isComplete: Bool { promise.owner != nil && promise.due != nil && promise.measure != nil }

    /// The actions of a session: those that stand by number, then the dropped ones by number.
    static func all(of session: Session, heard: PerspectiveTally, _ disclosure: Disclosure) -> [PlannedAction] {
      let actions = session.actions.all
      return (actions.filter(\.stands) + actions.filter { !$0.stands }).map { PlannedAction($0, heard: heard, disclosure) }
    }

    private init(_ action: Action, heard: PerspectiveTally, _ disclosure: Disclosure) {
      let session = disclosure.session
      let promise = Promise(action, disclosure)
      self.promise = promise
      baseline = action.baseline
      supporting = ActionPlan.once(action.supporting.map { disclosure.holder($0) })
      milestones = action.milestones
      agreement = Agreement(with: action, dissent: promise.dissent, disclosure)
      issues = ActionPlan.once(action.issues.filter { session.issues[$0] != nil })
      basis = Basis(of: action.from, disclosure)
      let counted = Set(basis.shown.flatMap { heard.quotes[$0]?.rows ?? [] })
      rows = disclosure.rows.filter { counted.contains($0.row) }
      themes = ActionPlan.once(action.themes)
      status = action.stands ? (action.drafted ? .drafted : .standing) : .dropped
      dropReason = action.dropped
      successors = action.successors
      opinions = Judgement.all(on: action.ref, disclosure)
      droppedOn = action.dropped == nil ? nil : disclosure.session.day(of: action.droppedAt ?? action.moment)
      handovers = action.handovers.map { handover in
        Ownership(
          from: handover.from.map { disclosure.holder($0) }, to: disclosure.holder(handover.to), moment: handover.moment, position: handover.position)
      }
      answers = action.answers.map { OwnerAnswer($0, to: action, disclosure) }
    }
  }
}
