import RoundtableRecord
import RoundtableReports
package import RoundtableWording

/// The crib to print and lay beside the laptop: one page of 78 columns and 66 lines, made from the table of verbs.
package enum HelpCard {
  /// How many lines a printed page takes.
  package static let height = 66
  /// How wide it is.
  package static let width = 78

  /// The card.
  package static var page: Page { Page(lines: lines) }

  /// Its lines.
  package static var lines: [String] {
    var lines = ["ROUNDTABLE: what to type".padding(before: "help VERB tells more", width: width)]
    lines.append("A line is HEAD or HEAD: TEXT. A colon with a blank behind it ends the head.")
    for chapters in chapters {
      lines.append(ruled(chapters.map(\.rawValue).joined(separator: " · ")))
      lines += columns(chapters.flatMap(blocks))
    }
    lines.append(ruled("In the head, in any order ([…] above); and what puts right"))
    lines += grid(head + mend)
    return lines
  }

  /// The chapters; small ones share a rule, so that the page is long enough for all of them.
  private static let chapters: [[Verb.Topic]] = [[.table], [.hear], [.plan], [.agree, .oversee], [.look, .steer]]

  private static let head = [
    ("@amina @a,@b @?", "who; not known yet"), ("on r2,f1", "issues"), ("+trust", "a theme"), ("re p4", "answers p4"), ("from p1,p2", "rests on them"),
    ("by Q3 2022", "due; Q1-Q2 2022"), ("named group anon private", "level"), ("experience concern idea question", ""), ("verbatim interpreted lang fr", ""),
    (".", "the last one; p7 a3 o1 k1 b1 h1"),
  ]

  private static let mend = [
    ("+trust on r3 anon", "amends the last"), ("s/old/new/", "words of the last one"), ("fix p7 @who …: TEXT", "any one"), ("undo redo", "the last line"),
  ]

  private static func ruled(_ title: String) -> String { "-- \(title) " + String(repeating: "-", count: max(0, width - title.unicodeScalars.count - 4)) }

  // MARK: Verbs

  /// The forms of a chapter's verbs, short, each in its lines; the shortest share a line.
  private static func blocks(_ topic: Verb.Topic) -> [[String]] {
    let forms = CommandTable.all.filter { $0.topic == topic }.flatMap { verb in shapes(verb).map { short(verb, $0, $1).pieces(within: half - 2) } }
    let brief = forms.map { $0.joined(separator: " ") }.filter { HelpText.columns($0) <= shortest }
    let listed = brief.dropLast().map { $0 + " ·" } + brief.suffix(1)
    let long = forms.filter { HelpText.columns($0.joined(separator: " ")) > shortest }
    return (long + (brief.isEmpty ? [] : [listed])).map { HelpText.wrapped($0, rest: 2, width: half) }
  }

  /// The heads and texts of a verb. Forms that differ in nothing but the thing they are about are one: `link p1|a1 […]`.
  private static func shapes(_ verb: Verb) -> [(slots: [AnySlot], text: TextRule)] {
    let things = verb.forms.compactMap { form -> AnySlot? in
      guard form.text == .none, form.slots.dropFirst().allSatisfy(\.isCommon), let first = form.slots.first, !first.items.isEmpty else { return nil }
      return first
    }
    guard verb.forms.count > 1, things.count == verb.forms.count else { return verb.forms.map { ($0.slots, $0.text) } }
    return [([things[0].naming(things.flatMap(\.items))] + verb.forms[0].slots.dropFirst(), .none)]
  }

  /// A synopsis with `[…]` for the words that any head may hold, and the first of a long choice.
  private static func short(_ verb: Verb, _ all: [AnySlot], _ text: TextRule) -> Synopsis {
    var slots: [String] = []
    for slot in all.map({ $0.isCommon ? "[…]" : $0.short }) where slot != "[…]" || slots.last != "[…]" { slots.append(slot) }
    return Synopsis(verb.alias.map { "\(verb.name)|\($0)" } ?? verb.name, slots, text)
  }

  // MARK: Two columns

  /// Forms no wider than this share lines.
  private static let shortest = 13
  private static let gap = 2
  private static var half: Int { (width - gap) / 2 }

  /// Blocks of lines in two columns, the first half on the left.
  private static func columns(_ blocks: [[String]]) -> [String] {
    let total = blocks.reduce(0) { $0 + $1.count }
    var left: [String] = []
    var rest = blocks[...]
    while let block = rest.first, left.count + block.count <= (total + 1) / 2 || left.isEmpty { left += rest.removeFirst() }
    return beside(left, rest.flatMap(\.self))
  }

  private static func grid(_ rows: [(String, String)]) -> [String] {
    columns(rows.map { typed, meaning in HelpText.wrapped(meaning.isEmpty ? typed : typed + " (\(meaning))", rest: 2, width: half) })
  }

  private static func beside(_ left: [String], _ right: [String]) -> [String] {
    (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : ""
      return row < right.count ? HelpText.padded(first, to: half + gap) + right[row] : first
    }
  }
}

extension AnySlot {
  /// True for the words that describe what was said, which the card lists once.
  fileprivate var isCommon: Bool { isDescriptive && !isRequired }
}

extension String {
  /// The text, and another at the right end of the line.
  fileprivate func padding(before other: String, width: Int) -> String {
    HelpText.padded(self, to: width - HelpText.columns(other)) + other
  }
}

extension Page {
  /// A page of lines of the program's own.
  init(lines: [String]) {
    self.init()
    for text in lines { line(.ours(text)) }
  }
}
