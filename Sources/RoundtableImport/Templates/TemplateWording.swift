package import RoundtableRecord

extension TemplateProblem {
  /// The whole error on one line: `file:line:column: error: what is wrong; what belongs there`.
  package var phrase: Phrase {
    var place = Phrase.theirs(Untrusted(file))
    if let line, let column { place += ":\(line):\(column)" }
    return "\(place): error: \(wording)"
  }

  private var wording: Phrase {
    switch reason {
    case .notFound(let name, let nearest, let known): Self.notFound(name, nearest, known)
    case .unreadable(let number): "the file can not be read (error \(Int(number)))"
    case .notAFile: "this is not a file"
    case .tooLong: "longer than 64 KiB; a template is a short file"
    case .notUTF8: "not UTF-8; save it as UTF-8"
    case .hidden(let scalar): "a hidden character, \(scalar); take it out"
    case .empty: "nothing is in it; a template has at least one of \(Self.list(TemplateSection.names))"
    case .syntax(let words): "not YAML: \(words)"
    case .anchor: "anchors and aliases (&name, *name) are not taken; write it out, or put a blank behind the &"
    case .tag(let tag): "tags are not taken: \(tag); leave it out"
    case .circle: "this template extends itself"
    case .wrongShape(let shape): "\(shape.wording)"
    case .unknownKey(let key, let nearest, let known): "unknown key \(key)\(Self.offer(nearest)); known are \(Self.list(known))"
    case .duplicate(let code): "\(code) stands twice"
    case .badCode(let code, let isTheme): Self.badCode(code, isTheme: isTheme)
    case .codeLikeItem(let code): "\(code) looks like the id of a recorded thing (p1, a1, o1, k1, b1, h1); choose another code"
    case .badQuarter(let words): "\(words) is no quarter; write Q2 2022, Q1-Q2 2022 or Q4 2022-Q1 2023"
    case .badDay(let words): "\(words) is no day; write 2023-06-14"
    case .badNumber(let words, let range): "\(words) is no number here; write digits only, \(range.lowerBound) to \(range.upperBound)"
    case .unknownKind(let word, let nearest, let known): "unknown kind \(word)\(Self.offer(nearest)); known are \(Self.list(known))"
    case .unknownGroup(let code, let nearest, _): "no other group or body \(code) is described\(Self.offer(nearest))"
    }
  }

  private static func notFound(_ name: Untrusted, _ nearest: String?, _ known: [String]) -> Phrase {
    known.isEmpty ? "there is no file \(name)" : "no template is called \(name)\(offer(nearest)); there are \(list(known)), and your own"
  }

  private static func badCode(_ code: Untrusted, isTheme: Bool) -> Phrase {
    isTheme ? "\(code) is no theme: letters, digits and -, a letter first" : "\(code) is no code: a to z, 0 to 9 and -"
  }

  private static func offer(_ nearest: String?) -> Phrase {
    guard let nearest else { return "" }
    return "; did you mean \(Untrusted(nearest))?"
  }

  private static func list(_ words: [String]) -> Phrase { words.map { Phrase.ours($0) }.joined(", ") }
}

extension TemplateProblem.Shape {
  /// What belongs there, as the error says it.
  fileprivate var wording: Phrase {
    switch self {
    case .topKeys: "here belong keys with what is under them: \(.ours(TemplateSection.names.joined(separator: ", ")))"
    case .codes: "here belong codes, each with a colon and what it stands for"
    case .fields(let known): "here belong keys with their values: \(.ours(known.joined(separator: ", ")))"
    case .words: "here belong words, on one line"
    case .quarter: "here belongs a quarter, such as Q2 2022 or Q1-Q2 2022"
    case .day: "here belongs a day, such as 2023-06-14"
    case .number: "here belongs a whole number"
    case .nature: "here belongs one of \(.ours(GroupKind.Nature.allCases.map(\.rawValue).joined(separator: ", ")))"
    case .list: "here belongs a list of codes, such as [police, partner]"
    }
  }
}
