package import RoundtableRecord
import Yams

/// Why a template was not taken, and where.
package struct TemplateProblem: Error, Equatable, Sendable {
  /// What was wrong.
  package enum Reason: Equatable, Sendable {
    /// No file and no built-in template has the name. `known` are the built-in ones.
    case notFound(Untrusted, nearest: String?, known: [String])
    /// The system would not read the file.
    case unreadable(errno: Int32)
    /// A folder, a pipe or a device.
    case notAFile
    /// Longer than 64 KiB.
    case tooLong
    /// Not UTF-8.
    case notUTF8
    /// A control character or an invisible line break.
    case hidden(Untrusted)
    /// Nothing in it.
    case empty
    /// Not YAML; the words are the YAML parser's.
    case syntax(Untrusted)
    /// An anchor or an alias.
    case anchor
    /// A tag.
    case tag(Untrusted)
    /// Templates that extend each other in a circle.
    case circle
    /// Another shape than the one that belongs here.
    case wrongShape(Shape)
    /// A key that is not known here.
    case unknownKey(Untrusted, nearest: String?, known: [String])
    /// A code or key that stands twice.
    case duplicate(Untrusted)
    /// No code, or no theme.
    case badCode(Untrusted, theme: Bool)
    /// A code that looks like the id of a recorded thing.
    case codeLikeItem(Code)
    /// No quarter and no window.
    case badQuarter(Untrusted)
    /// No day.
    case badDay(Untrusted)
    /// No whole number in the range.
    case badNumber(Untrusted, ClosedRange<Int>)
    /// No kind of organisation.
    case unknownKind(Untrusted, nearest: String?, known: [String])
    /// A group or body that the template does not describe.
    case unknownGroup(Code, nearest: String?, known: [String])
  }

  /// What belongs in a place.
  package enum Shape: Equatable, Sendable {
    /// The keys at the top.
    case topKeys
    /// Codes, each with what it stands for.
    case codes
    /// These keys with their values.
    case fields([String])
    /// Words on one line.
    case words
    /// A quarter or window.
    case quarter
    /// A day.
    case day
    /// A whole number.
    case number
    /// What a kind of organisation is.
    case nature
    /// A list of codes.
    case list
  }

  /// The file as it was asked for; `NAME.yaml` for a built-in template.
  package let file: String
  /// The line, from 1; nil when it is about the whole file.
  package let line: Int?
  /// The column in scalars, from 1; nil when it is about the whole file.
  package let column: Int?
  /// What was wrong.
  package let reason: Reason

  /// A problem in this file, at this place if it is known.
  init(file: String, at place: TemplatePlace?, _ reason: Reason) {
    self.file = file
    self.line = place?.line
    self.column = place?.column
    self.reason = reason
  }
}

/// A place in a template's file.
struct TemplatePlace {
  /// The line, from 1.
  let line: Int
  /// The column in scalars, from 1.
  let column: Int

  /// A place by its numbers.
  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a node; nil when it has none.
  init?(_ mark: Mark?) {
    guard let mark else { return nil }
    self.init(line: mark.line, column: mark.column)
  }
}
