import RoundtableLanguage
import RoundtableExport
import RoundtableRecord

// What single words of a head mean.

extension Explainer {
  /// What the word at this place means; nil when it is none that may stand there.
  func meaning(of index: Int, in tokens: [Token]) -> [Phrase]? {
    let token = tokens[index]
    let word = token.word
    if index == 0, !word.hasPrefix("@"), let verb = try? CommandTable.verb(typed: token, on: Line(word), isPrompt: desk.isPrompt) {
      return about(verb)
    }
    if word.hasPrefix("@"), word.contains("=") { return gauge(token) }
    if word.hasPrefix("@") { return parties(token) ?? (takesNewHandle(tokens) ? ["\(Untrusted(token.typed)): a handle to be"] : nil) }
    if word.hasPrefix("+") { return Code(theme: word.dropFirst()).map { [theme($0)] } }
    if word == "." { return [desk.last.map { item($0) } ?? "`.` is nothing yet at this terminal"] }
    if let behind = index > 0 ? value(behind: tokens[index - 1].word, index, tokens) : nil { return behind }
    let items = word.split(separator: ",").map { ItemID($0) }
    if !items.isEmpty, items.allSatisfy({ $0 != nil }) { return items.compactMap { $0.map { item($0) } } }
    if let known = literal(word, tokens) { return [known] }
    guard index > 0, let verb = verb(of: tokens) else { return nil }
    return code(index, of: verb, tokens) ?? number(word, of: verb, tokens)
  }

  private func about(_ verb: Verb) -> [Phrase] {
    verb.synopses.map { .ours($0) } + [.ours(verb.summary), .ours("help \(verb.name) says more")]
  }

  /// What stands behind a keyword; nil where the word in front is none that takes a value.
  private func value(behind keyword: String, _ index: Int, _ tokens: [Token]) -> [Phrase]? {
    let word = tokens[index].word
    switch keyword {
    case "on": return list(word) { issue($0) }
    case "in", "within", "named-by": return list(word) { organisation($0) }
    case "lang": return ["\(Untrusted(tokens[index].typed)): the language that was spoken"]
    case "as": return ["\(Untrusted(tokens[index].typed)): a handle to be"]
    case _ where word.hasPrefix("v") && ["at", "since"].contains(keyword): return Int(word.dropFirst()).flatMap { session.adoptions[$0] }.map { [version($0)] }
    case _ where QuarterGrammar.mayBePart(word) && ["by", "to", "from"].contains(keyword):
      return [quarter(tokens[index...].prefix { QuarterGrammar.mayBePart($0.word) }.map(\.word))]
    default:
      // The year of `by q2 2022`.
      guard QuarterGrammar.mayBePart(word), QuarterGrammar.mayBePart(keyword),
        let by = tokens[..<index].lastIndex(where: { ["by", "to", "from"].contains($0.word) })
      else { return nil }
      return [quarter(tokens[(by + 1)...].prefix { QuarterGrammar.mayBePart($0.word) }.map(\.word))]
    }
  }

  private func quarter(_ words: [String]) -> Phrase {
    do throws(QuarterGrammar.Failure) {
      let due = try desk.quarters.read(words.joined(separator: " "))
      return .ours("\(due.label): \((due.start ?? due.due).start.iso) to \(due.due.end.iso)")
    } catch {
      return switch error {
      case .noYear: "a quarter without a year; set year 2022 makes it whole"
      case .noFiscalYear: "a fiscal quarter; set fiscal-year april says when the fiscal year begins"
      case .noFiscalName: "a fiscal quarter; set fiscal-year-named end, or start, says which of its two years names it"
      default: "a quarter: \(QuarterGrammar.forms)"
      }
    }
  }

  /// What a group answered, in words.
  private func gauge(_ token: Token) -> [Phrase]? {
    guard let typed = try? Interpreter.gauge(token), let group = Code(typed.group).flatMap({ organisation($0) }) else { return nil }
    return [group, typed.told]
  }

  private func version(_ adoption: Adoption) -> Phrase {
    Receipt.columns("v\(adoption.version)", .ours("adopted \(Day(of: adoption.moment).iso)"), adoption.note.map { .cut($0) })
  }

  /// A word of the language that the verb's head takes.
  private func literal(_ word: String, _ tokens: [Token]) -> Phrase? {
    guard let verb = verb(of: tokens) else { return nil }
    for form in verb.forms {
      guard let slot = form.slots.first(where: { $0.kind.words.contains(word) }) else { continue }
      return .ours("\(word): \(Completer.meaning[word] ?? slot.meaning ?? slot.synopsis)")
    }
    return verb.name == "fix" || verb.name == "say" ? Completer.meaning[word].map { .ours("\(word): \($0)") } : nil
  }

  /// A code that the verb takes: of something that is there, or that is to be.
  private func code(_ index: Int, of verb: Verb, _ tokens: [Token]) -> [Phrase]? {
    let word = tokens[index].word
    for form in verb.forms {
      for slot in form.slots {
        switch slot.kind {
        case .code(_, let new):
          guard index == 1, let code = Code(word) else { continue }
          return [thing(code) ?? (new ? "\(code): not there yet; this line makes it" : "\(code): nothing is called so")]
        case .words: return ["\(Untrusted(word)): a word of \(Phrase.ours(verb.name))", synopsis(of: verb, tokens)]
        default: continue
        }
      }
    }
    return nil
  }

  private func number(_ word: String, of verb: Verb, _ tokens: [Token]) -> [Phrase]? {
    guard word.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true || word == "min" else { return nil }
    let takes = verb.forms.contains { form in
      form.slots.contains { slot in
        switch slot.kind {
        case .number, .minutes, .count, .day: true
        default: false
        }
      }
    }
    return takes ? [synopsis(of: verb, tokens)] : nil
  }

  private func takesNewHandle(_ tokens: [Token]) -> Bool {
    verb(of: tokens)?.forms.contains { $0.slots.contains { $0.kind == .newHandle || $0.kind == .renamed } } ?? false
  }

  private func list(_ word: String, _ told: (Code) -> Phrase?) -> [Phrase]? {
    let parts = word.split(separator: ",").map { part in Code(part).flatMap(told) }
    return parts.isEmpty || parts.contains(nil) ? nil : parts.compactMap(\.self)
  }
}
