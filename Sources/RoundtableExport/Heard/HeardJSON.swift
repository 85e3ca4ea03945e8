import RoundtableRecord
package import RoundtableReports
import RoundtableWording

/// What was heard as JSON, `roundtable-heard` version 2; `Resources/heard.schema.json` says the same to a machine.
package struct HeardJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of heard: Heard) -> [UInt8] { value(of: heard).pretty }

  /// The document as a value, as it is written.
  package func value(of heard: Heard) -> JSONValue {
    let values = HeardValues(say: heard.language.sentences)
    let echoes = Dictionary(grouping: heard.echoes, by: \.of)
    return FrameJSON.document(
      "heard", heard.provenance, heard.opening, for: heard.audience, numbering: heard.numbering,
      [
        "version": 2, "language": .string(heard.language.rawValue), "method": .object(FrameJSON.method(heard.method)),
        "groups": .array(heard.seats.map { seats($0) }), "people": .number(heard.people),
        "protection": FrameJSON.protection(heard.least, heard.pool),
        "issues": .array(heard.topics.map { values.topic($0) }),
        "perspectives": .array(heard.voices.map { values.voice($0, echoes[$0.number] ?? []) }),
        "parked": .array(heard.parked.map { values.parked($0) }),
        "actions": .array(heard.promises.map { values.action($0, heard.states[$0.number] ?? .none) }),
        "nextNews": heard.nextNews.map { .day($0) }, "withheld": .array(heard.withheld.map { withheld($0) }),
      ])
  }

  private func seats(_ seats: Heard.Seats) -> JSONValue {
    .object(of: [
      "id": .code(seats.label.code), "label": .words(seats.label.title), "people": .number(seats.people), "regrets": .known(seats.regrets),
    ])
  }

  private func withheld(_ withheld: ActionPlan.Withheld) -> JSONValue {
    ["rule": .string(withheld.rule.rawValue), "count": .number(withheld.count), "what": .string("\(withheld.things) \(withheld.what)")]
  }
}
