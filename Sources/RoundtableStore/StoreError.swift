/// Why something could not be stored or read. Carries data; the sentence is made at the edge.
///
/// A place is whatever the store calls it: the path of a file, a name in a database.
package enum StoreError: Error, Equatable, Sendable {
  /// These words cannot be a session's name.
  case notAName(String)
  /// No session is kept there.
  case missing(place: String)
  /// A session is kept there already.
  case exists(place: String)
  /// The place cannot be opened or read.
  case unreadable(place: String, reason: String)
  /// Another process keeps it to itself, for longer than one waits. Nothing was stored; a moment later it may be free.
  case busy(place: String)
  /// No session could be made there.
  case notMade(place: String, reason: String)
  /// What is there is not a session.
  case notASession(place: String)
  /// A newer program made it, with this schema.
  case newer(place: String, schema: Int)
  /// A fact is not what was written; everything before this position is good.
  case damaged(place: String, position: Int, reason: String)
  /// Someone else wrote first; the head is now at this position.
  case conflict(position: Int)
  /// Nothing was stored: the disk is full, the place is read-only.
  case notRecorded(place: String, reason: String)
  /// The commit failed in a way that leaves it unknown whether the facts were stored; after reopening, look for their ids.
  case unknownWhetherRecorded(place: String, reason: String)
  /// Another place beside this one holds the same session, and the two have gone different ways. Nothing more is recorded in either.
  case diverged(place: String, other: String)
  /// Something other than recording, such as setting up safe modes, did not hold.
  case unsafe(place: String, reason: String)

  /// True when the same call may succeed a moment later: another process was busy or wrote first.
  package var mayPass: Bool {
    switch self {
    case .unreadable, .busy, .notRecorded, .conflict: true
    case .notAName, .missing, .exists, .notMade, .notASession, .newer, .damaged, .unknownWhetherRecorded, .diverged, .unsafe: false
    }
  }
}
