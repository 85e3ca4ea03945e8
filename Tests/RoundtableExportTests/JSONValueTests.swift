import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("JSON")
struct JSONValueTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("Keys are sorted, and what is nil is absent")
  func object() {
    let value = JSONValue.object(of: [
      "title": .words(Untrusted("Plan")), "none": .optional(nil as Untrusted?), "a": .optional(3), "flag": .optional(false as Bool?),
      "list": .array([]),
      "empty": .optional([] as [JSONValue]), "inner": .object([:]), "ids": .strings(["p1", "p2"]),
    ])
    #expect(text(value.compact) == #"{"a":3,"flag":false,"ids":["p1","p2"],"inner":{},"list":[],"title":"Plan"}"#)
    #expect(
      text(value.pretty) == """
        {
          "a": 3,
          "flag": false,
          "ids": [
            "p1",
            "p2"
          ],
          "inner": {},
          "list": [],
          "title": "Plan"
        }

        """)
  }

  @Test("Keys are sorted by UTF-16 code units, as RFC 8785 has it")
  func keys() {
    let keys = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}"]
    let value = JSONValue.object(Dictionary(uniqueKeysWithValues: keys.map { ($0, .number(1)) }))
    #expect(text(value.canonical) == "{\"\\r\":1,\"1\":1,\"\u{80}\":1,\"\u{F6}\":1,\"\u{20AC}\":1,\"\u{1F600}\":1,\"\u{FB33}\":1}")
  }

  @Test("What a screen obeys or hides, and what HTML would read, is written as an escape")
  func escapes() {
    let words = "\"\\/\n\t\u{1}\u{7F}\u{9B}\u{2028}\u{202E}\u{2066}\u{200E}\u{61C}\u{FEFF}</script>&é李\u{200D}\u{E0041}"
    #expect(
      text(JSONValue.words(Untrusted(words)).compact)
        == #""\"\\/\n\t\u0001\u007f\u009b\u2028\u202e\u2066\u200e\u061c\ufeff\u003c/script\u003e\u0026é李"# + "\u{200D}" + #"\udb40\udc41""#)
    #expect(text(JSONValue.string("<\u{202E}\n").canonical) == "\"<\u{202E}\\n\"")
  }

  @Test("A reader gets the very scalars back", arguments: [false, true])
  func roundTrip(pretty: Bool) throws {
    let words = HostileWords.some(2000, seed: 6)
    let value = JSONValue.array(words.map { .words(Untrusted($0)) })
    let read = try #require(try JSONSerialization.jsonObject(with: Data(pretty ? value.pretty : value.compact)) as? [String])
    #expect(read.count == words.count)
    for (one, other) in zip(read, words) { #expect(one.utf8.elementsEqual(other.utf8)) }
  }

  @Test("Values that are written alike are equal, and no others")
  func equality() {
    #expect(JSONValue.object(["a": .number(1)]) == .object(["a": .number(1)]))
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONValue.number(1) != .bool(true))
  }
}
