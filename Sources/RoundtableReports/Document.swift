package import RoundtableRecord

/// The documents that go out, in the order in which the language lists them. Documents, the table at the top.
package enum Document: String, CaseIterable, Sendable {
  /// The action plan, for the oversight board.
  case plan
  /// What was heard and what became of it, for the participants and the community.
  case heard
  /// What changed since the last one, each quarter.
  case digest
  /// Everything, in order, for the facilitator's file.
  case record

  /// Whom it is for unless the line says otherwise.
  package var usualAudience: Audience {
    switch self {
    case .plan, .digest: .board
    case .heard: .public
    case .record: .internal
    }
  }
}

/// The formats in which documents are written, as `export` spells them.
package enum FormatName: String, CaseIterable, Sendable {
  /// For people, and for text editors without any program for it.
  case markdown
  /// For programs.
  case json
  /// For paper, and for any browser.
  case html
  /// For those who go on writing in it.
  case docx

  /// What a file's name ends with, without the dot.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .json: "json"
    case .html: "html"
    case .docx: "docx"
    }
  }

  /// Formats as the parts of a sentence: `markdown, json or html`.
  package static func anyOf(_ formats: [FormatName]) -> String {
    let names = formats.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + (names.count > 1 ? " or " : "") + (names.last ?? "")
  }

  /// True when another program, pandoc, makes the file of what the format writes.
  package var isMadeByPandoc: Bool {
    switch self {
    case .docx: true
    case .markdown, .json, .html: false
    }
  }

  /// The format that a word names, in full or by the extension of its files.
  package init?(word: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == word || $0.fileExtension == word }) else { return nil }
    self = format
  }
}

/// The languages in which the fixed sentences of a document are written; what people said stays as they said it.
package enum DocumentLanguage: String, CaseIterable, Sendable {
  /// English, as it is written in Canada.
  case en
  /// French, as it is written in Canada.
  case fr

  /// Its name in English.
  package var name: String {
    switch self {
    case .en: "English"
    case .fr: "French"
    }
  }
}

extension Document {
  /// The languages in which it can be written.
  package var languages: [DocumentLanguage] {
    switch self {
    case .heard: DocumentLanguage.allCases
    case .plan, .digest, .record: [.en]
    }
  }
}
