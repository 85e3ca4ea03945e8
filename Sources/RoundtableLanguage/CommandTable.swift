import RoundtableRecord

/// Every verb there is.
package enum CommandTable {
  /// The verbs, in the order of the language.
  package static let all: [Verb] = [
    .session, .when, .whereVerb, .sitting, .facilitator, .scribe, .group, .body, .issue, .theme, .focus, .source, .agenda, .rule, .set,
    .join, .personVerb, .remove, .leave,
    .back, .regrets, .fix,
    .discuss, .close, .next, .say, .pass, .queue, .call, .heard, .confirm, .dispute, .clear, .split, .merge, .strike, .retract, .restore, .erase, .park,
    .resolve, .note,
    .act, .measure, .baseline, .support, .milestone, .feasible, .accept, .decline, .link, .unlink, .move, .drop, .answer, .draft,
    .gauge, .object, .adopt,
    .appoint, .dismiss, .recuse, .ask, .reply, .report, .assess,
    .who, .ls, .show, .trace, .find, .plan, .timeline, .digest, .coverage, .voices, .gaps, .check, .names, .log,
    .undo, .redo, .drafts, .room, .reveal, .help, .export, .quit,
  ]

  /// Every word of the language that may be typed in a head, the names of the verbs with them.
  package static let words = Set(all.flatMap { verb in [verb.name] + verb.forms.flatMap { form in form.slots.flatMap(\.words) } })

  private static let byWord: [String: Verb] = Dictionary(
    uniqueKeysWithValues: all.flatMap { verb in [(verb.name, verb)] + (verb.alias.map { [($0, verb)] } ?? []) })

  /// The verb of this name or alias; nil when there is none.
  package static func verb(_ word: String) -> Verb? { byWord[word] }

  /// The verb that a first word means: its name, its alias, or at the prompt any prefix that only one verb has.
  static func verb(typed token: Token, on line: Line, isPrompt: Bool) throws(Refusal) -> Verb {
    if let verb = byWord[token.word] { return verb }
    let candidates = token.word.isEmpty ? [] : all.filter { $0.name.hasPrefix(token.word) }
    if isPrompt, candidates.count == 1, candidates[0].mayBeShortened { return candidates[0] }
    if isPrompt, candidates.count > 1 {
      throw Refusal(
        "\(Untrusted(token.typed)) could be several verbs", at: token.span,
        suggestions: [.ours(candidates.map(\.name).joined(separator: ", "))])
    }
    if let colon = token.typed.unicodeScalars.firstIndex(of: ":"),
      byWord[String(String.UnicodeScalarView(token.typed.lowercased().unicodeScalars.prefix { $0 != ":" }))] != nil
    {
      let offset = token.typed.unicodeScalars.distance(from: token.typed.unicodeScalars.startIndex, to: colon)
      throw Refusal.blankMissing(line, column: token.span.column + offset)
    }
    let prefix = candidates.count == 1 ? candidates[0].name : nil
    let near = prefix ?? EverydayWord.verb(token.word) ?? Nearest.word(to: token.word, among: all.map(\.name))
    let offered = near.flatMap { byWord[$0] }.map { EverydayWord.line(line, with: $0) }
    throw Refusal(
      "\(Untrusted(token.typed)) is no verb", at: token.span,
      suggestions: [offered?.shown ?? "what someone said begins with @who: …; help lists the verbs"], mended: offered?.mended)
  }
}
