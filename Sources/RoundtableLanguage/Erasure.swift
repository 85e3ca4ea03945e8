package import RoundtableRecord

/// Words that are to be taken away for good. The facts that hold them are found where the record is read.
package struct Erasure: Sendable {
  /// Whose words, or of what.
  let target: Forgetting.Target
  /// Everything that goes with it: what a person gave under a number that is gone.
  let targets: [Forgetting.Target]
  /// Perspectives whose words go too and that stay without: those that were merged into it, and slips of the note-taker.
  let parts: [Int]
  /// How a sentence calls it.
  let label: Phrase
  /// How far the words of a single perspective may travel; nil for all else.
  let level: Level?
  /// The reason given.
  let reason: Untrusted

  /// The words of something, with all that is counted as one with it.
  init(_ gone: Forgettable, level: Level?, reason: Untrusted, in session: Session) {
    (target, label, self.level, self.reason) = (gone.target, gone.label, level, reason)
    switch gone.target {
    case .item(let item):
      let said = session.perspective(at: item)
      targets = said?.isSetAside == true ? [] : session.targets(of: item)
      parts = said.map { session.joined(to: $0) + ($0.isSetAside ? [$0.number] : []) } ?? []
    case .person(let number):
      targets = (session.mergedInto(number) + [number]).map { .person($0) }
      let whole = session.perspectives.all.filter { !$0.isSetAside && $0.speakers == [.person(number)] }
      let slips = session.perspectives.all.filter { $0.isSetAside && $0.speakers == [.person(number)] }
      parts = Set(whole.flatMap { session.joined(to: $0) } + slips.map(\.number)).sorted()
    case .entry: (targets, parts) = ([gone.target], [])
    }
  }

  /// What it comes to, given every fact whose words are still there. Throws for an entry that only holds a part of something.
  package func decide(in log: [Forgetting.Entry]) throws(Refusal) -> Decision {
    let gone = Forgetting(targets, parts: parts, in: log)
    if case .entry = target, let item = gone.entries.first?.fact.about.first?.item, Forgetting.kinds.contains(item.kind) {
      throw Refusal("\(label) holds words of \(item), which go together", at: Span(column: 1), suggestions: ["erase \(item) yes: REASON"])
    }
    if gone.entries.isEmpty { return .nothing("\(label) holds no words any more", target: nil) }
    let fact = gone.erasure(level: level, reason: reason)
    var recording = Recording([fact], ids: [label.plain].compactMap(\.self), warnings: warnings(gone, log)) { _ in
      Receipt.columns(label, "erased", "\(Receipt.count(gone.entries.count, "fact", "facts")) lost the words; this can not be undone")
    }
    recording.gone = gone
    return .record(recording)
  }

  private func warnings(_ gone: Forgetting, _ log: [Forgetting.Entry]) -> [Phrase] {
    let shared: [Phrase] =
      gone.shared.isEmpty ? [] : ["\(Receipt.ids(.perspective, gone.shared)) was said together with others, and stays without the name"]
    let repeated = gone.repeated(in: log).prefix(8).map { position, fact -> Phrase in
      let what: Phrase = fact.about.first?.item.map { "\($0)" } ?? "another entry of the log"
      return "\(what) repeats the words; erase #\(position) yes: REASON takes them there"
    }
    return shared + repeated
  }
}

extension Session {
  /// The perspectives that were merged into one, and into those.
  fileprivate func joined(to perspective: Perspective) -> [Int] {
    perspective.joined.flatMap { number in [number] + (self.perspective(number).map { joined(to: $0) } ?? []) }
  }
}

extension Phrase {
  /// The phrase as an id, a handle or an entry of the log is written for programs; nil for one that holds anyone's words.
  fileprivate var plain: String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .ours(let words): text += words
      case .mark: continue
      case .theirs, .cut: return nil
      }
    }
    return text.hasPrefix("@") ? String(text.dropFirst()) : text
  }
}
