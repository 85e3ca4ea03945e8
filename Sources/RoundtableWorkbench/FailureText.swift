import RoundtableExport
import RoundtableRecord
package import RoundtableStore

/// What is said when a right line came to nothing, or a session could not be opened.
package enum FailureText {
  /// The sentence.
  package static func text(_ failure: Failure) -> String {
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
    case .notAName(let name): "\(shown(name)) can not be a session's name: letters, digits, - _ and ., not first, 100 bytes at the most"
    case .missing(let place): "there is no session at \(shown(place)); roundtable new NAME makes one, roundtable sessions lists them"
    case .exists(let place): "\(shown(place)) is there already; roundtable open NAME opens it"
    case .unreadable(let place, let reason): "\(shown(place)) can not be read: \(shown(reason))"
    case .busy(let place):
      "\(shown(place)) is busy: another process has kept it to itself for some seconds. Nothing is wrong with it; nothing was recorded. Try again"
    case .notMade(let place, let reason): "\(shown(place)) could not be made: \(shown(reason))"
    case .notASession(let place): "\(shown(place)) is not a session file"
    case .newer(let place, let schema): "\(shown(place)) was made by a newer program (schema \(schema)); open it with that program"
    case .damaged(let place, let position, let reason):
      "\(shown(place)) is damaged at fact \(position): \(shown(reason)). Nothing more is recorded in it. "
        + "log and export show what can be read; roundtable salvage NAME NEW makes a sound session of that. A copy may have the rest"
    case .conflict(let position): "another process has recorded up to fact \(position); nothing was recorded"
    case .notRecorded(let place, let reason):
      "not recorded in \(shown(place)): \(shown(reason)). Everything recorded earlier is safe"
    case .unknownWhetherRecorded(let place, let reason):
      "it is not known whether the line was recorded in \(shown(place)): \(shown(reason)). Open the session again and look with log"
    case .diverged(let place, let other):
      "\(shown(place)) and \(shown(other)) hold the same session and have gone different ways. Nothing was recorded; move the one that is not to be "
        + "gone on with to another folder"
    case .unsafe(let place, let reason): "\(shown(place)) can not be used safely: \(shown(reason)). Nothing was recorded"
    }
  }

  private static func shown(_ words: String) -> String { Untrusted(words).terminal }
}
