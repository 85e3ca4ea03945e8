package import RoundtableRecord

/// What a working group thinks of doing an action, or what an issue asks for, as far as the audience may know.
package struct Judgement: Sendable {
  /// Whose opinion it is.
  package let by: Speaker
  /// Whether it can be done.
  package let verdict: Feasibility
  /// Why; nil where the words may not be printed.
  package let why: Untrusted?
  /// The day it was given.
  package let day: Day

  /// The last opinion of each group and body.
  static func all(on subject: Ref, _ disclosure: Disclosure) -> [Judgement] {
    disclosure.session.opinions(on: subject).map { opinion in
      Judgement(
        by: disclosure.voice(of: opinion.by), verdict: opinion.verdict, why: disclosure.prints(wordsOf: opinion.by) ? opinion.why : nil,
        day: disclosure.session.day(of: opinion.moment))
    }
  }
}
