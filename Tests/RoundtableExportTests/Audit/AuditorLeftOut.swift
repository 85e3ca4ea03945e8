import RoundtableExport
import RoundtableRecord

// What may stand nowhere: private words, names, handles and codes, marks of what was left out, and gaps in numbers.

extension Auditor {
  /// Words, names, codes and gaps that show what was left out.
  var leftOut: [String] { secrets + marks + plans.flatMap { gaps(in: $0) } }

  private var secrets: [String] {
    truth.sessions.indices.flatMap { version -> [String] in
      let documents = documents.filter { $0.version == version }
      let codes = Set(truth.sessions[version].people.all.flatMap { [$0.code?.text, $0.handle.text].compactMap(\.self) })
        .subtracting(truth.sessions[version].groups.codes.map(\.text))
      return documents.reduce(into: Set<String>()) { $0.formUnion($1.texts) }.flatMap { text -> [String] in
        if codes.contains(text) { return ["version \(version + 1): \(text) is the code or handle of a person"] }
        return VeilMaker.tokens(in: text).intersection(truth.secrets[version]).map { "version \(version + 1): “\(text)” holds \($0)" }
      }
    }
  }

  /// Members that only the internal record has, and people who did not choose to be named.
  private var marks: [String] {
    documents.flatMap { document in
      let named = truth.named(at: document.version)
      return document.parts.flatMap { part -> [String] in
        var found = ["private", "erasedPerspectives", "youth"].filter { part.members[$0] != nil }
        let isPerson = part.members["kind"]?.text == "person" || part.key == "participants"
        if isPerson { found += ["code", "handle"].filter { part.members[$0] != nil } }
        if isPerson, let name = part.members["name"]?.text, !named.contains(name) { found.append("name \(name)") }
        if part.members["restsOnErased"]?.flag == true, !restsOnErased(part, at: document.version) { found.append("restsOnErased") }
        return found.map { "\(document.title): \($0) under \(part.key)" }
      } + erased(in: document)
    }
  }

  /// Perspectives that were taken away and were not private.
  private func openlyErased(at version: Int) -> [Perspective] {
    let session = truth.sessions[version]
    return session.perspectives.all.filter { $0.erased != nil && session.level(of: $0) != .private }
  }

  private func restsOnErased(_ part: Published.Part, at version: Int) -> Bool {
    let (session, erased) = (truth.sessions[version], Set(openlyErased(at: version).map(\.number)))
    let id = part.members["id"]?.text ?? ""
    let from = part.key == "answer" ? session.issues.all.flatMap { $0.answer?.from ?? [] } : Int(id.dropFirst()).flatMap { session.action($0)?.from } ?? []
    return !erased.isDisjoint(with: from)
  }

  private func erased(in document: Published) -> [String] {
    guard let printed = document.json["limits"]?["erased"]?.int, printed != openlyErased(at: document.version).count else { return [] }
    return ["\(document.title): \(printed) erased"]
  }

  /// Numbers that are missing in a plan: as many as it says were withdrawn, no more.
  private func gaps(in plan: Published) -> [String] {
    let limits = plan.json["limits"]
    let known = (limits?["withdrawn"]?.int ?? 0) + (limits?["erased"]?.int ?? 0)
    let numbers = ["p": 0, "h": 0, "o": 0, "k": 0, "a": 0, "b": 0].keys.map { letter in
      (letter, Set(plan.parts.compactMap { part in part.members["id"]?.text.flatMap { $0.hasPrefix(letter) ? Int($0.dropFirst()) : nil } }))
    }
    return numbers.compactMap { letter, numbers in
      let missing = numbers.isEmpty ? 0 : (numbers.max() ?? 0) - numbers.count
      let isKnown = letter == "p" ? missing <= known : letter == "h" ? known > 0 || missing == 0 : missing == 0
      return isKnown ? nil : "\(plan.title): \(missing) of the numbers of \(letter) are missing"
    }
  }
}
