import RoundtableRecord
import Testing

@Suite("A body has one spelling, and nothing else is taken for it")
struct BodyCodecTests {
  private func read(_ kind: String, _ body: String) -> (any Fact)? { FactTable.read(kind: kind, version: 1, body: Array(body.utf8)) }
  private func read(_ kind: String, bytes: [UInt8]) -> (any Fact)? { FactTable.read(kind: kind, version: 1, body: bytes) }

  @Test(
    "Words come back byte for byte, whatever they are",
    arguments: [
      "", "é", "e\u{301}", "\u{FEFF}BOM", "a\r\nb", "\t\u{0}\u{1}\u{1F}\u{7F}", "\"\\/", "\u{2028}\u{2029}", "👩‍👩‍👧", "\u{202E}abc", "<\u{338}",
      "李 娜",
      "\u{10FFFF}", "{\"a\":1}", "\\u0041",
    ])
  func words(_ text: String) throws {
    let fact = PlaceNamed(place: Untrusted(text))
    let read = try #require(FactTable.read(kind: PlaceNamed.kind, version: 1, body: fact.body) as? PlaceNamed)
    #expect(Array(read.place.raw.utf8) == Array(text.utf8))
  }

  @Test(
    "What another program would also call JSON is not our spelling",
    arguments: [
      #" {"place":"x"}"#, #"{"place":"x"} "#, #"{ "place":"x"}"#, #"{"place": "x"}"#, #"{"place":"x",}"#, #"{"place":"x"}{"#,
      #"{"place":"\/"}"#, #"{"place":"\u0041"}"#, #"{"place":"\u0009"}"#, #"{"place":"\u001F"}"#, #"{"place":"\u+01f"}"#,
      #"{"place":"\uD83D\uDE00"}"#, #"{"place":"\x"}"#, #"{"place":"x"#, #"{"place":"x\"#, #"{"place":"\u00"#, #"{"place":x}"#,
      #"{"place":null}"#,
      #"{"place":["x"]}"#, #"{"place":"x","place":"y"}"#, #"{"Place":"x"}"#, #"{"place":"x","zone":"y"}"#, #"{"a":1,"place":"x"}"#, #"{}"#,
      "", "{", "[]",
      "null", #""x""#, "{\"place\":\"a\tb\"}", "{\"place\":\"a\nb\"}", "\u{FEFF}{\"place\":\"x\"}",
    ])
  func strict(_ body: String) { #expect(read("place-named", body) == nil) }

  @Test(
    "A number is written one way, from 0 on, of at most ten digits",
    arguments: ["00", "01", "-1", "-0", "+1", "1.0", "1e3", "0x1", "", "99999999999", "9223372036854775808", "１", "\"1\""])
  func numbers(_ number: String) { #expect(read("group-described", #"{"code":"students","seats":\#(number)}"#) == nil) }

  @Test("Numbers that are written so are taken", arguments: [0, 1, 9, 10, 9_999_999_999])
  func goodNumbers(_ number: Int) {
    #expect((read("group-described", #"{"code":"students","seats":\#(number)}"#) as? GroupDescribed)?.seats == number)
  }

  @Test("There is no thing of number 0")
  func numberZero() {
    #expect(read("perspective-restored", #"{"id":0}"#) == nil)
    #expect(read("person-left", #"{"person":0}"#) == nil)
    #expect(read("unit-undone", #"{"unit":0}"#) == nil)
    #expect(read("action-amended", #"{"from":[0],"id":1}"#) == nil)
    #expect(read("role-given", #"{"person":0,"role":"scribe"}"#) == nil)
  }

  @Test("Keys out of order are not taken")
  func order() {
    #expect(read("issue-described", #"{"code":"r2","title":"x"}"#) != nil)
    #expect(read("issue-described", #"{"title":"x","code":"r2"}"#) == nil)
  }

  @Test(
    "Bytes that are not UTF-8 are not repaired",
    arguments: [[0xC3], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]] as [[UInt8]])
  func notUTF8(_ bad: [UInt8]) {
    #expect(read("place-named", bytes: Array(#"{"place":""#.utf8) + bad + Array(#""}"#.utf8)) == nil)
    #expect(read("place-named", bytes: Array(#"{"place":"\t"#.utf8) + bad + Array(#""}"#.utf8)) == nil)
  }

  @Test(
    "A code that the grammar would not take is not taken from a record either, since codes are printed as they are",
    arguments: ["", "-", "a b", "R2", "\\u001b[2J", "<b>", "r2|", "a\u{202E}", "é.", "+x", "@x", "x:y"])
  func codes(_ code: String) {
    #expect(read("issue-opened", #"{"issue":"\#(code)"}"#) == nil)
    #expect(read("perspective-shared", #"{"id":1,"level":"anon","speakers":["?"],"text":"","themes":["\#(code)"]}"#) == nil)
    #expect(read("perspective-shared", #"{"id":1,"level":"anon","speakers":["group:\#(code)"],"text":""}"#) == nil)
  }

  @Test(
    "Whoever speaks is stored one way",
    arguments: [
      "person:0", "person:-1", "person:+1", "person:01", "person:", "person", "Person:1", "body:", "group:A", "??", "", "nobody:x",
      "person:1 ",
    ])
  func parties(_ party: String) {
    #expect(read("perspective-shared", #"{"id":1,"level":"anon","speakers":["\#(party)"],"text":""}"#) == nil)
  }

  @Test(
    "A language tag or a setting with anything but letters, digits, hyphens and dots is not taken",
    arguments: ["", "f r", "\\u001b[2J", "<b>", "é"])
  func plain(_ word: String) {
    #expect(read("perspective-amended", #"{"id":1,"lang":"\#(word)"}"#) == nil)
    #expect(read("setting-changed", #"{"key":"\#(word)","value":"x"}"#) == nil)
    #expect(read("setting-changed", #"{"key":"year","value":"\#(word)"}"#) == nil)
  }

  @Test(
    "A quarter is a label of harmless letters and two days in order",
    arguments: [
      #"[]"#, #"["Q1 2022"]"#, #"["Q1 2022","2022-01-01"]"#, #"["Q1 2022","2022-01-01","2022-13-31"]"#,
      #"["Q1 2022","2022-03-31","2022-01-01"]"#,
      #"["","2022-01-01","2022-03-31"]"#, #"["\u001b[2J","2022-01-01","2022-03-31"]"#, #"["<b>","2022-01-01","2022-03-31"]"#,
      #"["Q1 2022","2022-01-01","2022-03-31","Q2 2022"]"#, #"["Q1 2022","2022-1-1","2022-03-31"]"#,
    ])
  func quarters(_ quarter: String) { #expect(read("focus-area-described", #"{"by":\#(quarter),"code":"x"}"#) == nil) }

  @Test("A fiscal quarter is kept as it was typed")
  func fiscal() {
    let stored = #"{"by":["Q2 FY2022/23","2022-07-01","2022-09-30"],"code":"x"}"#
    let read = read("focus-area-described", stored) as? FocusAreaDescribed
    #expect(read?.by?.due.label == "Q2 FY2022/23")
    #expect(read?.by?.due.calendar == nil)
    #expect(read.map { String(decoding: $0.body, as: UTF8.self) } == stored)
  }

  @Test("An error says at which byte reading stopped")
  func offset() throws {
    var reader = try BodyReader(Array(#"{"place":7}"#.utf8))
    do throws(BodyError) {
      _ = try reader.text("place")
      Issue.record("7 is no text")
    } catch {
      #expect(error.offset == 9)
    }
  }

  private func isRead(_ kind: String, _ body: String) -> Bool { FactTable.read(kind: kind, version: 1, body: Array(body.utf8)) != nil }

  @Test("What is printed as it is has only harmless characters, or is not read")
  func seals() {
    #expect(isRead("plan-adopted", #"{"digests":["board:00ff"],"head":"81:3f2a","version":1}"#))
    for head in ["", "81 3f", "<b>", "\\u001b[2J", "81:3F2A", "é"] {
      #expect(!isRead("plan-adopted", #"{"digests":[],"head":"\#(head)","version":1}"#), "\(head)")
      #expect(!isRead("plan-adopted", #"{"digests":["\#(head)"],"head":"1:0","version":1}"#), "\(head)")
    }
    #expect(!isRead("plan-adopted", #"{"digests":[],"head":"1:0","version":0}"#))
  }

  @Test("A gauge has hands or a stance, and hands that can be counted")
  func gauges() {
    #expect(isRead("group-gauged", #"{"group":"students","hands":["4x6","0x9999"],"id":1}"#))
    #expect(isRead("group-gauged", #"{"group":"students","id":1,"stance":"aside"}"#))
    for hands in [#""6x1""#, #""4x0""#, #""4x10000""#, #""4""#, #""4x1x1""#, #""x""#, #""-1x1""#, #""4x-1""#, "", #""5x9223372036854775807""#] {
      #expect(!isRead("group-gauged", #"{"group":"students","hands":[\#(hands)],"id":1}"#), "\(hands)")
    }
    #expect(!isRead("group-gauged", #"{"group":"students","id":1}"#))
    #expect(!isRead("group-gauged", #"{"group":"students","hands":["4x1"],"id":1,"stance":"aside"}"#))
    #expect(!isRead("group-gauged", #"{"group":"students","id":1,"stance":"absent"}"#))
  }
}
