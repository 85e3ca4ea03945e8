import RoundtableExport
import RoundtableRecord

// Labels: each stands for enough people, alone, in both versions and for both audiences together, and beside a language, a mode or a theme.

extension Auditor {
  /// Labels that stand for too few people, and words of small groups.
  var labels: [String] {
    documents.flatMap { document in
      document.parts.flatMap { part in
        tooFew(part, in: document) + smallVoice(part, in: document)
      }
    }
  }

  /// A label of a person or the pool stands for enough people wherever it is; that of a group where it is a figure and not a name.
  private func tooFew(_ part: Published.Part, in document: Published) -> [String] {
    let kind = part.members["kind"]?.text
    guard kind == "member" || kind == "pool" || (kind == "group" && ["speakers", "opposed", "groups"].contains(part.key)) else { return [] }
    guard let crowd = crowd(of: part.value, in: document, at: [document.version]), crowd.count < document.least else { return [] }
    let name = part.members["group"]?.text ?? part.members["handle"]?.text ?? "the pool"
    return ["\(document.title): a label, \(name), stands for \(crowd.count) people under \(part.key)"]
  }

  /// A small group may own, answer and report, as a name does; what it says or who of it objects is not printed as its own.
  private func smallVoice(_ part: Published.Part, in document: Published) -> [String] {
    let isRole = ["asOf", "answer", "for", "what", "acceptance", "owner"].contains { part.members[$0] != nil } && part.members["declined"] == nil
    return part.voices.compactMap { voice in
      guard voice["kind"]?.text == "group", let group = voice["handle"]?.text, isSmall(group, in: document) else { return nil }
      if let words = part.words, part.members["what"]?.text != "owner" {
        // Someone else may have answered for the group.
        if let answer = truth.answer(words), answer.isNamed || !(answer.group.map { isSmallAndCame($0, in: document) } ?? true) { return nil }
        return "\(document.title): words of \(group), a small group: \(words)"
      }
      return isRole ? nil : "\(document.title): \(group), a small group, is printed as who speaks under \(part.key)"
    }
  }

  /// The same words under labels that together leave too few people.
  var wordsAcrossDocuments: [String] {
    var places: [String: [(document: Published, labels: [JSONValue])]] = [:]
    for document in documents {
      for part in document.parts {
        guard let words = part.members["text"]?.text ?? part.members["reason"]?.text else { continue }
        let labels = (part.members["speakers"] ?? part.members["by"])?.all ?? []
        if !labels.isEmpty { places[words, default: []].append((document, labels)) }
      }
    }
    return places.compactMap { words, places -> String? in
      // Whoever is named anywhere chose it.
      let unnamed = places.filter { $0.labels.contains { $0["kind"]?.text != "person" } }
      guard unnamed.count == places.count, let first = places.map(\.document.version).min() else { return nil }
      let versions = Array(Set(places.map(\.document.version)))
      var (left, least) = (truth.everyone(at: first), Int.max)
      for (document, labels) in places {
        let crowds = labels.map { crowd(of: $0, in: document, at: versions) }
        guard !crowds.contains(where: { $0 == nil }) else { continue }
        left.formIntersection(crowds.flatMap { $0 ?? [] })
        least = min(least, document.least)
      }
      if left.count < least, least < .max { return "the labels of “\(words)” in \(places.count) places leave \(left.count) people" }
      return young(words, places)
    }
  }

  /// A young person who sits for a body is protected there too.
  private func young(_ words: String, _ places: [(document: Published, labels: [JSONValue])]) -> String? {
    guard let body = truth.youngOfBody(words) else { return nil }
    for (document, labels) in places where labels.contains(where: { $0["kind"]?.text == "member" && $0["group"]?.text == body }) {
      let crowd = truth.crowd(of: [body], at: [document.version])
      if crowd.count < document.least { return "\(document.title): a young person of \(body) stands among \(crowd.count)" }
    }
    return nil
  }

  /// A language, a mode or a theme beside an unnamed line that too few people under the same label have.
  var traits: [String] {
    plans.flatMap { document in
      let lines = document.json.list("perspectives").filter { line in line.list("speakers").contains { isUnnamed($0) } }
      return Dictionary(grouping: lines) { $0.list("speakers").map(\.canonical) }.values.flatMap { same -> [String] in
        let known = same.compactMap { $0["text"]?.text }.compactMap { words in truth.perspective(words).map { ($0, truth.speakers(of: words)) } }
        func people(_ has: (Perspective) -> Bool) -> Int { Set(known.filter { has($0.0) }.flatMap(\.1)).count }
        return same.flatMap { line -> [String] in
          let (mode, language) = (line["mode"]?.text, line["language"]?.text)
          let shared =
            (mode.map { mode in [mode: people { $0.mode.rawValue == mode }] } ?? [:])
            .merging(language.map { language in [language: people { $0.language == language }] } ?? [:]) { $1 }
            .merging(Dictionary(line.texts("themes").map { theme in (theme, people { $0.themes.map(\.text).contains(theme) }) }) { $1 }) { $1 }
          return shared.filter { $0.value < document.least }.map { "\(document.title): \($0.key) beside words of \($0.value) people" }
        }
      }
    }
  }

  private func isUnnamed(_ label: JSONValue) -> Bool { !["person", "group", "body"].contains(label["kind"]?.text ?? "") }
}
