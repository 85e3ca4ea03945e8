package import RoundtableRecord

/// Explains the word under the cursor, while the line is being typed.
package struct Explainer: Sendable {
  let desk: Desk
  /// What knows the verb and the form of a line.
  let completer: Completer
  /// What things are described from; in room view the room's own.
  var session: Session { completer.session }

  /// Explanations for a session, as the desk sees it.
  package init(_ desk: Desk) {
    self.desk = desk
    completer = Completer(desk)
  }

  /// True when a `?` typed here asks for the word before it and cannot be part of the line: in a head of which every other word is known.
  /// It is text after the boundary and in what only the shell or a substitution reads, help at the beginning, and someone not known after `@`
  /// or a comma.
  ///
  /// - Parameter cursor: in bytes.
  package func isQuestion(_ typed: [UInt8], at cursor: Int) -> Bool {
    guard let before = String(validating: typed.prefix(cursor), as: UTF8.self) else { return false }
    let line = Line(before)
    guard line.boundary == nil, let first = line.tokens.first, let last = before.unicodeScalars.last, !["@", "＠", ",", "，"].contains(last)
    else { return false }
    if ["#", "!", "?", "s/"].contains(where: { first.word.hasPrefix($0) }) { return false }
    let isAfterSpace = last.properties.isWhitespace
    return line.tokens.indices.dropLast(isAfterSpace ? 0 : 1).allSatisfy { meaning(of: $0, in: line.tokens) != nil }
  }

  /// What there is to say of the word at the cursor, or of what may come there when there is none.
  ///
  /// - Parameter cursor: in bytes.
  package func explanation(_ typed: [UInt8], at cursor: Int) -> [Phrase] {
    let line = Line(String(decoding: typed, as: UTF8.self))
    let column = String(decoding: typed.prefix(cursor), as: UTF8.self).unicodeScalars.count + 1
    let verb = verb(of: line.tokens)
    if let boundary = line.boundary, column > boundary {
      return ["text: kept exactly as typed, whatever stands in it"] + (verb.map { [synopsis(of: $0, line.tokens)] } ?? [])
    }
    guard let index = line.tokens.firstIndex(where: { $0.span.column <= column && column <= $0.span.column + $0.span.length }) else {
      return next(after: line.tokens.filter { $0.span.column < column }, verb)
    }
    if let meaning = meaning(of: index, in: line.tokens) { return meaning }
    let token = Untrusted(line.tokens[index].typed)
    guard let verb else {
      let near = Nearest.word(to: line.tokens[index].word, among: CommandTable.all.map(\.name))
      return [
        "\(token): no verb\(near.map { ", did you mean \(Phrase.ours($0))?" as Phrase } ?? "")",
        "what somebody said begins with @who and a colon: @who: TEXT",
      ]
    }
    return [
      "\(token): no word that \(Phrase.ours(verb.name)) knows here; what is text goes behind a colon and a blank",
      synopsis(of: verb, line.tokens),
    ]
  }

  /// What may come where no word is.
  private func next(after tokens: [Token], _ verb: Verb?) -> [Phrase] {
    guard let verb else {
      return [
        "a line begins with a verb, or with who is speaking: @who: what was said", "TAB lists what may come; help shows what to do now",
      ]
    }
    if tokens.count == 1, verb.forms.count > 1 { return verb.synopses.map { .ours($0) } }
    let form = form(of: verb, tokens)
    let typed = Set(tokens.map(\.word))
    let slots = form.slots.compactMap { slot -> Phrase? in
      guard let meaning = slot.meaning, typed.isDisjoint(with: slot.words) else { return nil }
      return .ours("  \(slot.typed)  \(meaning)")
    }
    return [.ours(verb.synopsis(of: form))] + slots
  }

  // MARK: The verb

  /// How the verb goes on.
  func synopsis(of verb: Verb, _ tokens: [Token]) -> Phrase { .ours(verb.synopsis(of: form(of: verb, tokens))) }

  private func form(of verb: Verb, _ tokens: [Token]) -> Form { completer.form(of: verb, tokens.dropFirst().map(\.word)[...]) }

  /// The verb of a line, also of one that names none; nil when there is none yet.
  func verb(of tokens: [Token]) -> Verb? {
    guard let first = tokens.first else { return nil }
    if first.word.hasPrefix("@") { return Verb.say }
    if let verb = completer.verb(first) { return verb }
    let amends = first.word == "." || ItemID(first.word) != nil || Verb.fix.forms.contains { $0.slots.contains { $0.words.contains(first.word) } }
    return first.word.hasPrefix("+") || amends ? Verb.fix : nil
  }
}
