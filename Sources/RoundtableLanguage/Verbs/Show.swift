import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `show ID|CODE`
  static let show = Verb(
    "show", topic: .look, summary: "Everything that is known of one thing: a perspective, an action, a person, a group, an issue, a theme.",
    forms: [
      Form(.anything) { _, desk, token throws(Refusal) in
        if token.word == "." || ItemID(token.word) != nil {
          return .show(Detail.page(desk.session, try desk.item(token, kinds: ItemKind.allCases)))
        }
        let bare = token.isBare ? token.word : String(token.word.dropFirst())
        if let page = Detail.page(desk.session, code: Code(unchecked: bare), asTheme: token.word.hasPrefix("+")) { return .show(page) }
        throw Refusal(
          "\(Untrusted(token.typed)) is neither an id nor a code of this session", at: token.span,
          suggestions: Nearest.word(to: bare, among: Detail.codes(desk.session)).map { [.ours("did you mean \($0)?")] } ?? [
            "ls issues, ls groups, who list the codes"
          ])
      }
    ],
    examples: [Example("show p1"), Example("show r2"), Example("show @amina"), Example("show .", given: ["@amina: A thought"])],
    refuses: ["what is not there"])
}
