import RoundtableRecord
import RoundtableWording
import RoundtableReports

/// A word of a head of which it is asked what it means.
struct Asked: Sendable {
  /// What knows the session.
  let explainer: Explainer
  /// The verb of the line.
  let verb: Verb
  /// All words of the head.
  let tokens: [Token]
  /// Which of them it is.
  let index: Int
  /// Where the values of the keyword before it begin.
  var first = 0

  /// The word.
  var token: Token { tokens[index] }

  /// The words from the keyword before it on.
  var values: ArraySlice<Token> { tokens[first...] }

  /// How the verb goes on.
  var synopsis: Phrase { explainer.synopsis(of: verb, tokens) }

  /// That any word may be there.
  var anyWord: [Phrase] { ["\(Untrusted(token.word)): a word of \(Phrase.ours(verb.name))", synopsis] }

  /// What each code of a list is; nil when nothing has one of them.
  func list(_ describe: (Code) -> Phrase?) -> [Phrase]? {
    let parts = token.word.split(separator: ",").map { part in Code(part).flatMap(describe) }
    return parts.isEmpty || parts.contains(nil) ? nil : parts.compactMap(\.self)
  }
}

// What single words of a head mean.

extension Explainer {
  /// What the word at this place means; nil when the word may not stand there.
  func meaning(of index: Int, in tokens: [Token]) -> [Phrase]? {
    let token = tokens[index]
    let word = token.word
    if index == 0, !word.hasPrefix("@"), let verb = completer.verb(token) { return about(verb) }
    if word.hasPrefix("+") { return Code(theme: word.dropFirst()).map { [theme($0)] } }
    if word == "." { return [desk.last.map { item($0) } ?? "`.` is nothing yet at this terminal"] }
    let asked = verb(of: tokens).map { Asked(explainer: self, verb: $0, tokens: tokens, index: index) }
    if word.hasPrefix("@") { return word.contains("=") ? gauge(token) : parties(token) ?? asked.flatMap { value($0) ?? slot($0) } }
    if let value = asked.flatMap(value) { return value }
    let items = word.split(separator: ",").map { ItemID($0) }
    if !items.isEmpty, items.allSatisfy({ $0 != nil }) { return items.compactMap { $0.map { item($0) } } }
    return asked.flatMap { keyword($0) ?? ($0.index > 0 ? slot($0) : nil) }
  }

  private func about(_ verb: Verb) -> [Phrase] {
    verb.synopses.map { .ours($0) } + [.ours(verb.summary), .ours("help \(verb.name) says more")]
  }

  /// What a word after a keyword means; nil where no keyword takes it as a value.
  private func value(_ asked: Asked) -> [Phrase]? {
    for place in asked.tokens.indices.prefix(asked.index).reversed() {
      let keyword = asked.tokens[place].word
      for slot in asked.slots where slot.following != .nothing && slot.words.contains(keyword) {
        if slot.following == .word, place != asked.index - 1 { continue }
        var asked = asked
        asked.first = place + 1
        if let described = slot.explainsValue(asked) { return described }
      }
    }
    return nil
  }

  /// A word of the language that the verb's head takes.
  private func keyword(_ asked: Asked) -> [Phrase]? {
    let word = asked.token.word
    return asked.slots.first { $0.words.contains(word) }.map { [.ours("\(word): \($0.note(on: word))")] }
  }

  /// A code, a number, or whatever else a slot takes.
  private func slot(_ asked: Asked) -> [Phrase]? { asked.slots.lazy.compactMap { $0.explains(asked) }.first }

  /// What a quarter is, in days, or what it lacks.
  func quarter(_ words: [String]) -> Phrase {
    do throws(QuarterGrammar.Failure) {
      let due = try desk.quarters.read(words.joined(separator: " "))
      return .ours("\(due.label): \((due.start ?? due.due).start.iso) to \(due.due.end.iso)")
    } catch {
      return switch error {
      case .noYear: "a quarter without a year; set year 2022 makes it whole"
      case .noFiscalYear: "a fiscal quarter; set fiscal-year april says when the fiscal year begins"
      case .noFiscalName: "a fiscal quarter; set fiscal-year-named end, or start, says which of its two years names it"
      case .twoYears(let quarter, let first): .ours("Q\(quarter) \(first) or Q\(quarter) \(first + 1): the fiscal year begins in January")
      case .notAQuarter, .backwards: "a quarter: \(QuarterGrammar.forms)"
      }
    }
  }

  /// What a group answered, in words; whether the answer is right is not looked at.
  private func gauge(_ token: Token) -> [Phrase]? {
    guard let typed = try? GaugeGrammar(token), let hands = try? typed.hands(), let code = Code(typed.handle.word.drop(while: { $0 == "@" })),
      let group = organisation(code)
    else { return nil }
    let gauge = Gauge(group: code, hands: hands.sorted { $0.score > $1.score }, stance: typed.stance, moment: Moment(milliseconds: 0))
    return [group, gauge.phrase]
  }
}

extension Asked {
  /// What any form of the verb may hold.
  fileprivate var slots: [AnySlot] { verb.forms.flatMap(\.slots) }
}
