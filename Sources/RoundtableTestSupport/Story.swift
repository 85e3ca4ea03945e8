package import RoundtableLanguage
package import RoundtableRecord
import RoundtableReports
package import RoundtableWording
package import Testing

/// What has been typed before a test begins: lines, decided one after the other, their facts folded in as the workbench folds them.
///
///     var story = Story {
///       "group students seats 6: Students"
///       "join students: Amina Farah"
///       "@amina: I don't feel safe"
///     }
///     let answer = story.type("+trust")
///
/// Each line is a unit of its own, typed half a minute after the one before. A refused line at the beginning is a mistake of the test.
package struct Story: Sendable {
  /// A fact and its envelope: what a store would hold.
  package typealias Entry = (fact: any Fact, envelope: Envelope)

  /// The session after all lines so far.
  package private(set) var session = Session()
  /// Everything recorded so far, in order.
  package private(set) var log: [Entry] = []
  /// The terminal that lines are typed at unless another is named.
  package var terminal: String
  /// True when lines are typed at the prompt, where verbs may be shortened.
  package var isPrompt = false
  /// True once `room on` was taken, until `room off` is.
  package private(set) var isRoom = false
  /// True when lines are typed a second time, right after they were asked about.
  package var isRepeated = false
  private var lines = 0

  /// These lines, typed at a terminal, in a new session.
  package init(at terminal: String = "one", at place: SourceLocation = #_sourceLocation, @Lines _ lines: () -> [String] = { [] }) {
    self.terminal = terminal
    for line in lines() { must(line, at: place) }
  }

  /// The wall clock: 13:00 UTC on 14 June 2022, and half a minute more for each line.
  package var now: Moment { Moment(milliseconds: 1_655_211_600_000 + Int64(lines) * 30_000) }

  /// The zones that a story knows.
  @Sendable
  private static func zones(_ name: String) -> Zone? {
    switch name {
    case "america/edmonton": Zone(name: "America/Edmonton", rule: "MST7MDT,M3.2.0,M11.1.0")
    case "asia/kathmandu": Zone(name: "Asia/Kathmandu", rule: "<+0545>-5:45")
    default: nil
    }
  }

  /// The desk at which a terminal's next line is decided.
  package func desk(on terminal: String? = nil) -> Desk {
    let terminal = terminal ?? self.terminal
    let writer = Writer(person: session.front.scribes.first, terminal: terminal)
    return Desk(session: session, writer: writer, now: now, isPrompt: isPrompt, isRepeated: isRepeated, isRoom: isRoom, zones: Self.zones)
  }

  /// Types a line, at the story's own terminal or another.
  @discardableResult
  package mutating func type(_ typed: String, on terminal: String? = nil) -> Answer {
    lines += 1
    let line = Line(typed)
    if Interpreter.isIdle(line) { return .idle }
    let terminal = terminal ?? self.terminal
    do throws(Refusal) {
      var (verb, decision, _) = try Interpreter.decide(line, at: desk(on: terminal))
      if case .fetch(.erase(let erasure)) = decision { decision = try erasure.decide(in: known) }
      return .taken(verb: verb, decision, receipt: carryOut(decision, on: terminal))
    } catch {
      return .refused(error)
    }
  }

  /// Types a line that has to be taken.
  @discardableResult
  package mutating func must(_ typed: String, on terminal: String? = nil, at place: SourceLocation = #_sourceLocation) -> Answer {
    let answer = type(typed, on: terminal)
    if let refusal = answer.refusal { Issue.record("\(typed): \(refusal.message.spelled)", sourceLocation: place) }
    return answer
  }

  /// Lets time pass, in half minutes, as if that many lines had been typed.
  package mutating func wait(halfMinutes: Int) { lines += halfMinutes }

  /// Folds facts in as one unit of a terminal, as a template would have recorded them.
  package mutating func happen(_ facts: [any Fact], on terminal: String? = nil) {
    let writer = Writer(person: session.front.scribes.first, terminal: terminal ?? self.terminal)
    let unit = session.position + 1
    for fact in facts {
      let position = session.position + 1
      let random = (0..<10).map { UInt8(truncatingIfNeeded: position >> ($0 * 8)) }
      let envelope = Envelope(position: position, id: FactID(at: now, random: random), unit: unit, writer: writer, moment: now)
      log.append((fact, envelope))
      session.apply(fact, as: envelope)
      if !Story.isReadBack(fact) { Issue.record("what a line records must be read when the session is opened again: \(fact)") }
    }
    if facts.contains(where: { $0 is WordsErased }) { refold() }
  }

  /// True for a fact that comes back the same from its stored bytes.
  private static func isReadBack(_ fact: any Fact) -> Bool {
    let type = Swift.type(of: fact)
    return FactTable.read(kind: type.kind, version: type.version, body: fact.body)?.body == fact.body
  }

  /// The facts whose words are still there.
  private var known: [Forgetting.Entry] { log.filter { !gone.contains($0.envelope.position) }.map { ($0.envelope.position, $0.fact) } }

  private var gone: Set<Int> { Set(log.compactMap { ($0.fact as? WordsErased)?.positions }.joined()) }

  /// Folds the record again, as the workbench does once words were taken away.
  private mutating func refold() {
    var fresh = Session()
    fresh.refold(log, without: gone, session.remains)
    session = fresh
  }

  private mutating func carryOut(_ decision: Decision, on terminal: String) -> Phrase? {
    switch decision {
    case .record(let recording):
      happen(recording.facts, on: terminal)
      return recording.receipt(session)
    case .nothing(let why, let target):
      if let target { session.point(at: target, terminal: terminal) }
      return why
    case .steer(.room(let isOn)):
      isRoom = isOn
      return nil
    case .fetch(.adopt(let note)):
      let version = session.adoptions.highest + 1
      happen([PlanAdopted(version: version, note: note, head: "\(session.position):00", digests: [])], on: terminal)
      return "version \(version) adopted"
    case .ask, .show, .fetch(.erase), .fetch(.log), .fetch(.read), .fetch(.export), .steer(.reveal), .steer(.drafts), .steer(.quit): return nil
    }
  }

  /// Lines one under the other, with loops and conditions between them.
  package typealias Lines = Listed<String>
}

extension Story {
  /// What came of one line.
  package enum Answer: Sendable {
    /// The line said nothing.
    case idle
    /// It was taken; the receipt is there when something was recorded, or nothing had to be.
    case taken(verb: String, Decision, receipt: Phrase?)
    /// It was refused.
    case refused(Refusal)

    /// The refusal; nil when the line was taken.
    package var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }

    /// What was recorded; nil when nothing was.
    package var recording: Recording? { if case .taken(_, .record(let recording), _) = self { recording } else { nil } }

    /// The facts that were recorded; empty when none were.
    package var facts: [any Fact] { recording?.facts ?? [] }

    /// The receipt, spelled out; empty when there is none.
    package var receipt: String { if case .taken(_, _, let receipt?) = self { receipt.spelled } else { "" } }

    /// The verb the line used; nil when it was refused.
    package var verb: String? { if case .taken(let verb, _, _) = self { verb } else { nil } }

    /// What the line was asked about, spelled out, before it is done; nil when it was not.
    package var question: String? { if case .taken(_, .ask(let question), _) = self { question.text.spelled } else { nil } }

    /// The page that was shown; nil when none was.
    package var page: Page? { if case .taken(_, .show(let page), _) = self { page } else { nil } }

    /// True when the line was right and nothing had to change.
    package var isNothing: Bool { if case .taken(_, .nothing, _) = self { true } else { false } }
  }
}

extension Phrase {
  /// All of it as data, nothing made safe and nothing cut: for tests to look into.
  package var spelled: String {
    pieces.reduce(into: "") { whole, piece in
      switch piece {
      case .ours(let text): whole += text
      case .theirs(let words), .cut(let words): whole += words.raw
      case .mark: break
      }
    }
  }
}
