import RoundtableExport
import RoundtableRecord
package import RoundtableStore

/// What is said when a right line came to nothing, or a session could not be opened.
package enum FailureText {
  /// The sentence.
  static func text(_ failure: Failure) -> String {
    switch failure {
    case .store(let error): text(error)
    case .readOnly(let position):
      "fact \(position) was recorded by a newer program; the session is read-only here. Nothing was recorded; open it with that program"
    case .export(let phrase): phrase.text(width: nil)
    }
  }

  /// The sentence for a store's error.
  package static func text(_ error: StoreError) -> String {
    switch error {
    case .missing(let path): "there is no session at \(shown(path)); roundtable new NAME makes one, roundtable sessions lists them"
    case .exists(let path): "\(shown(path)) is there already; roundtable open NAME opens it"
    case .unreadable(let path, let reason): "\(shown(path)) can not be read: \(shown(reason))"
    case .notASession(let path): "\(shown(path)) is not a session file"
    case .newer(let path, let schema): "\(shown(path)) was made by a newer program (schema \(schema)); open it with that program"
    case .damaged(let path, let position, let reason):
      "\(shown(path)) is damaged at fact \(position): \(shown(reason)). Everything before it is good; nothing was changed"
    case .conflict(let position): "another process has recorded up to fact \(position); nothing was recorded"
    case .notRecorded(let path, let reason): "not recorded in \(shown(path)): \(shown(reason)). Everything recorded earlier is safe; type the line again"
    case .unknownWhetherRecorded(let path, let reason):
      "it is not known whether the line was recorded in \(shown(path)): \(shown(reason)). Open the session again and look with log"
    case .unsafe(let path, let reason): "\(shown(path)) can not be used safely: \(shown(reason)). Nothing was recorded"
    }
  }

  private static func shown(_ words: String) -> String { Untrusted(words).terminal }
}
