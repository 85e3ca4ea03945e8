import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `find: WORDS`
  static let find = Verb(
    "find", topic: .look, summary: "Finds words in perspectives, actions, notes and titles, without regard to case.",
    forms: [Form(text: .required("WORDS")) { line, desk in .show(Search.page(desk.session, for: line.text)) }],
    examples: [Example("find: hallway"), Example("find: l'agent"), Example("find: 李")], refuses: ["no words"])
}
