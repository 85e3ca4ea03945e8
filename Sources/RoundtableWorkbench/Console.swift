import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableReports
package import RoundtableWording
import RoundtableStore

/// Where a line came from, for the messages about it.
package struct Place: Sendable, Equatable {
  /// The file, `<stdin>`, `<argument>`; nil at the prompt, where the line stands above the message.
  package let file: String?
  /// The line's number, from 1.
  package let line: Int

  /// A line of a file.
  package init(file: String?, line: Int) {
    self.file = file
    self.line = line
  }
}

/// Turns responses into what is written: plain text or JSON lines, receipts to one side and messages to the other.
package struct Console: Sendable {
  /// True for JSON lines.
  package var isJSON: Bool
  /// True when receipts are left out; what was asked for and what went wrong are not.
  package var isQuiet: Bool
  /// How many columns the screen has.
  package var width: Int
  /// True when lines that are too wide for the screen go on below, broken at words; JSON never does.
  package var breaksLines: Bool
  /// True when a screen reader is in use: a table is written a row at a time, `handle: @amara, code: gov1.`
  package var isSpoken: Bool

  /// A console; plain text in 80 columns unless said.
  package init(isJSON: Bool = false, isQuiet: Bool = false, width: Int = 80, breaksLines: Bool = false, isSpoken: Bool = false) {
    self.breaksLines = breaksLines
    self.isJSON = isJSON
    self.isQuiet = isQuiet
    self.width = width
    self.isSpoken = isSpoken
  }

  /// What is to be written for one response.
  package struct Written: Sendable, Equatable {
    /// For standard output; ends with a line break unless it is empty.
    package var output = ""
    /// For standard error; ends with a line break unless it is empty.
    package var messages = ""

    /// Nothing to be written, unless said.
    package init(output: String = "", messages: String = "") {
      self.output = output
      self.messages = messages
    }
  }

  /// What the message about a refused line at the prompt begins with.
  package static let refusedMark = "not recorded:"

  /// What is written for the response to the line at a place.
  package func write(_ response: Response, at place: Place) -> Written {
    let made = written(response, at: place)
    guard breaksLines, !isJSON else { return made }
    return Written(output: TextFold.broken(text: made.output, columns: width), messages: TextFold.broken(text: made.messages, columns: width))
  }

  private func written(_ response: Response, at place: Place) -> Written {
    switch response {
    case .idle, .drafts, .quit: Written()
    case .reveal(let code, _): isJSON ? json("reveal", ids: [code.text], text: "") : Written()
    case .receipt(let receipt): write(receipt, at: place)
    case .page(let verb, let page):
      isJSON
        ? json(verb, ids: [], text: lines(of: page, width: nil).joined(separator: "\n"))
        : Written(output: text(lines(of: page, width: width)))
    case .document(let verb, let text): isJSON ? json(verb, ids: [], text: text) : Written(output: text)
    case .refused(let refusal, let line):
      Written(messages: isJSON ? RefusalText.json(refusal, at: place) : RefusalText.text(refusal, line, at: place, width: width))
    case .failed(let failure): write(failure, at: place)
    }
  }

  /// The lines of a page; nil never cuts.
  package func lines(of page: Page, width: Int?) -> [String] {
    page.blocks.flatMap { block in
      switch block {
      case .heading(let phrase), .line(let phrase): phrase.paragraphs.enumerated().map { ($0 == 0 ? "" : "  ") + $1.text(width: width) }
      case .table(let table): rendered(table, width: width)
      }
    }
  }

  /// A message of the program about a line, or about nothing in particular.
  package func failure(_ message: String, at place: Place?) -> String {
    if isJSON {
      let object = JSONValue.object(of: [
        "ok": .bool(false), "file": .optional(place?.file), "line": .optional(place?.line), "column": place.map { _ in .number(1) },
        "length": place.map { _ in .number(1) }, "message": .string(message), "suggestions": .array([]),
      ])
      return String(decoding: object.compact, as: UTF8.self) + "\n"
    }
    return (place?.file.map { "\(Untrusted($0).terminal):\(place?.line ?? 0): " } ?? "") + "error: \(message)\n"
  }

  private func write(_ receipt: Response.Receipt, at place: Place) -> Written {
    if isJSON {
      var made = json(receipt.verb, ids: receipt.ids, text: receipt.text.raw, warnings: receipt.warnings.map(\.raw))
      // A warning is not a receipt, and in JSON it has no other place.
      if isQuiet, receipt.warnings.isEmpty { made.output = "" }
      return made
    }
    var made = Written()
    if !isQuiet { made.output = receipt.text.text(width: width) + "\n" }
    for warning in receipt.warnings { made.messages += prefix(place) + "warning: " + warning.text(width: nil) + "\n" }
    return made
  }

  private func write(_ failure: Failure, at place: Place) -> Written {
    Written(messages: self.failure(FailureText.text(failure), at: place))
  }

  private func prefix(_ place: Place) -> String { place.file.map { "\(Untrusted($0).terminal):\(place.line): " } ?? "" }

  private func json(_ verb: String, ids: [String], text: String, warnings: [String] = []) -> Written {
    let object = JSONValue.object(of: [
      "ok": .bool(true), "verb": .string(verb), "ids": .strings(ids), "text": .string(text),
      "warnings": warnings.isEmpty ? nil : .strings(warnings),
    ])
    return Written(output: String(decoding: object.compact, as: UTF8.self) + "\n")
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func rendered(_ table: Page.Table, width: Int?) -> [String] {
    if isSpoken { return table.rows.map { spoken($0, table.columns) } }
    var made = TextTable(table.columns.map { TextTable.Column($0) })
    for row in table.rows { made.add(row) }
    return made.render(width: width)
  }

  /// A row as a sentence; what is empty is left out.
  private func spoken(_ row: [Phrase], _ columns: [String]) -> String {
    let cells = zip(columns, row).compactMap { column, cell -> String? in
      let text = cell.text(width: nil)
      return text.unicodeScalars.allSatisfy { $0 == " " } ? nil : column.isEmpty ? text : column + ": " + text
    }
    return cells.joined(separator: ", ") + "."
  }
}
