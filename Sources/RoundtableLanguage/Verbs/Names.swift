import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `names`
  static let names = Verb(
    "names", topic: .look, summary: "Lists names found in words that leave, of people who did not choose to be named, each with the line that puts it right.",
    details: [
      "Full names and handles count in any case and spelling, a single name where it is written as one. An everyday word, such as Will, is listed and stops nothing.",
      "A group's name counts in a reason or a note beside what its people said unnamed.",
    ],
    forms: [
      Form { line, desk throws(Refusal) in
        if desk.isRoom {
          throw Refusal("names shows names, and is not for a screen that others can see", at: line.start, suggestions: ["room off"])
        }
        return .show(NamesPage.page(desk.session))
      }
    ],
    examples: [
      Example("names"), Example("names", given: ["@ruth: I agree with Amina Farah"]), Example("NAMES"),
    ],
    refuses: ["any word after it", "a screen that others can see"])
}
