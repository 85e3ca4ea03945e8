import RoundtableExport
import Testing

/// A real document in which something stands that an earlier program printed, or that would be as bad.
struct Doctored: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What the auditor says of it.
  let finding: String
  /// What was put in.
  let change: @Sendable (JSONValue) -> JSONValue

  init(_ name: String, _ finding: String, _ change: @escaping @Sendable (JSONValue) -> JSONValue) {
    (testDescription, self.finding, self.change) = (name, finding, change)
  }

  /// A value that is changed where the object that holds it has an id.
  private static func of(_ id: String, _ json: JSONValue?, _ change: (JSONValue) -> JSONValue) -> JSONValue? {
    .array((json?.all ?? []).map { $0["id"]?.text == id ? change($0) : $0 })
  }

  /// The same for the perspective of these words, which has no id in a public copy.
  private static func said(_ words: String, _ json: JSONValue?, _ change: (JSONValue) -> JSONValue) -> JSONValue? {
    .array((json?.all ?? []).map { $0["text"]?.text == words ? change($0) : $0 })
  }

  private static let newcomers: JSONValue = ["kind": "member", "group": "newcomers"]
  private static func isFor(_ audience: String, _ json: JSONValue) -> Bool { json["audience"]?.text == audience }

  static let all: [Doctored] = [
    Doctored("gap: a list of codes in which one is missing", "code under participants") { json in
      json.changing("participants") { _ in [["code": "students1", "group": "students"], ["code": "students3", "group": "students"]] }
    },
    Doctored("gap: a perspective's number is missing", "of the numbers of p are missing") { json in
      json.changing("perspectives") { of("p2", $0) { $0.changing("id") { _ in "p20" } } }
    },
    Doctored("voice_lost: the hands of those who block are not there", "hands of students on a1 are lost") { json in
      json.changing("actions", "agreement", "byGroup") { .array(($0?.all ?? []).filter { $0["group"]?.text != "students" }) }
    },
    Doctored("voice_lost: agreed for the board, what is not agreed", "a1 is not-agreed, and said to be agreed") { json in
      isFor("board", json) ? json.changing("actions", "agreement", "verdict") { _ in "agreed" } : json
    },
    Doctored("false_verdict: none agreed, counted over a part", "agreeing of a1 is over a part") { json in
      json.changing("actions", "agreement", "agreeing") { _ in 0 }
    },
    Doctored("false_verdict: 0 for what is not shown", "turns is withheld and there") { json in
      json.changing("limits", "turns", "turns") { $0 ?? 0 }
    },
    Doctored("small_owner: what a small group said as an owner", "words of newcomers, a small group") { json in
      json.changing("actions", "owner", "words") { _ in "I fear for my papers" }
    },
    Doctored("accept_private: what a small group said, in the digest", "words of newcomers, a small group") { json in
      json.changing("changes") { _ in [["what": "accepted", "action": "a1", "by": ["kind": "group", "handle": "newcomers"], "text": "I fear"]] }
    },
    Doctored("draft_private_issue: a number between actions is missing", "of the numbers of a are missing") { json in
      json.changing("actions") { of("a2", $0) { $0.changing("id") { _ in "a3" } } }
    },
    Doctored("erase_private_basis: private words that were erased were a basis", "restsOnErased") { json in
      json.changing("actions", "restsOnErased") { _ in true }
    },
    Doctored("erase_private_basis: private words that were erased are counted", "1 erased") { json in
      json.changing("limits", "erased") { _ in 1 }
    },
    Doctored("history: every answer of a small group", "hands of newcomers, a small group") { json in
      json.changing("actions", "history") { _ in [["what": "gauge", "group": "newcomers", "hands": [["score": 0, "count": 3]]]] }
    },
    Doctored("names_in_text: a name in what someone else says", "holds zkq1xcanary") { json in
      json.changing("perspectives") { of("p1", $0) { $0.changing("text") { _ in "As zkq1xcanary said" } } }
    },
    Doctored("pt: a mark of something private", "private under perspectives") { json in json.changing("perspectives", "private") { _ in false } },
    Doctored("a quote under a group of three", "a label, newcomers, stands for 3") { json in
      json.changing("perspectives") { of("p7", $0) { $0.changing("speakers") { _ in [newcomers] } } }
    },
    Doctored("an objection under a group of three", "a label, newcomers, stands for 3") { json in
      json.changing("actions", "objections", "by") { _ in [newcomers] }
    },
    Doctored("two labels of the same words that leave no one", "the labels of “what 5 said” in") { json in
      isFor("public", json)
        ? json.changing("perspectives") { said("what 5 said", $0) { $0.changing("speakers") { _ in [["kind": "member", "group": "students"]] } } } : json
    },
    Doctored("a language beside the only one who speaks it", "so beside words of 1 people") { json in
      json.changing("perspectives") { of("p7", $0) { $0.changing("language") { _ in "so" } } }
    },
    Doctored("figures of all but one beside a total", "perspectives of newcomers on r1 are 1") { json in
      json.changing("coverage", "pool") { _ in nil }
        .changing("coverage", "groups") { cells in
          .array((cells?.all ?? []).map { $0["group"]?.text == "parents" ? ["group": "parents", "perspectives": 2] : $0 })
        }
    },
    Doctored("one of the pool apart for the public, and the pool for the board", "of newcomers 1 spoke") { json in
      isFor("public", json) ? json.changing("groups") { of("parents", $0) { $0.changing("spoke") { _ in 2 } } } : json
    },
    Doctored("hands of the table beside those of all groups but one", "hands of newcomers#") { json in
      guard json.list("perspectives").count == 7 else { return json }
      return json.changing("actions") {
        of("a1", $0) { action in
          action.changing("agreement", "table") { _ in ["hands": 28, "agree": 16, "reserved": 0, "opposed": 12] }
            .changing("agreement", "byGroup") { answers in
              .array((answers?.all ?? []) + [["group": "parents", "answer": "hands", "count": ["hands": 11, "agree": 11, "reserved": 0, "opposed": 0]]])
            }
        }
      }
    },
    Doctored("a small group among those who are opposed", "a label, newcomers, stands for 3") { json in
      json.changing("actions", "opposed") { _ in [["kind": "group", "handle": "newcomers", "name": "Newcomers"]] }
    },
    Doctored("a small group that said nothing", "newcomers, a small group, is in a list") { json in json.changing("coverage", "holes") { _ in ["newcomers"] } },
    Doctored("a total that is not what can be counted", "all on r1 is 50") { json in json.changing("coverage", "total") { _ in 50 } },
  ]
}

@Suite("Documents that tell too much")
struct AuditorBiteTests {
  @Test("are found", arguments: Doctored.all)
  func found(doctored: Doctored) {
    let findings = Auditor(of: AuditedTable.students().sessions, secrets: [["zkq1xcanary"], ["zkq1xcanary"]], doctored: doctored.change).findings
    #expect(findings.contains { $0.contains(doctored.finding) }, "\(findings.prefix(5))")
  }
}
