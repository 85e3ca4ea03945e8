import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `clear ID,…: REASON`
  static let clear = Verb(
    "clear", topic: .hear, summary: "Allows the names that stand in these words to be printed, and says why.",
    details: ["It holds for the words as they are now; words that change later, and names that come later, are checked again. names lists what is left."],
    forms: [
      Form(.placed(.wordsOf), text: .required("REASON")) { line, desk, things in
        let check = NameCheck(desk.session)
        let open = check.mentions(for: [.board, .public]).filter { things.value.contains($0.thing) }.flatMap(\.named)
        let ids = things.value.compactMap { desk.session.typed($0) }.once
        let named = (open + things.value.filter { $0.kind == .action }.flatMap { check.named(inFormerWordsOf: $0) }).once
        guard !named.isEmpty else { return .nothing("No name in \(Untrusted(ids.joined(separator: ", "))) needs to be cleared.", target: nil) }
        let reason = line.text
        return .record(
          Recording([NamesCleared(things: ids, named: named, reason: reason)], ids: ids) { session in
            Receipt.columns(
              "\(Untrusted(ids.joined(separator: ",")))", "may name \(named.map { session.handle(of: $0) }.joined(", "))", .cut(reason))
          })
      }
    ],
    examples: [
      Example("clear p3: she asked for it to stay", given: ["@ruth: I agree with Amina Farah"]),
      Example("clear r2,session: the hall is named after her", given: ["session: The roundtable in Amina Farah's hall"]),
      Example("clear rule1: elle est d'accord", given: ["rule: Amina Farah speaks first"]),
    ],
    refuses: ["a thing that is not there", "an empty reason"])
}
