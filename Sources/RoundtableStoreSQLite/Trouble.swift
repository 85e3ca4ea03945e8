import GRDB
import RoundtableStore

// What SQLite's result codes mean for a session (https://www.sqlite.org/rescode.html).

extension DatabaseError {
  /// Why a line could not be recorded, in plain words.
  var whyNotRecorded: String {
    switch resultCode {
    case .SQLITE_READONLY where extendedResultCode == .SQLITE_READONLY_DBMOVED: "the file was moved or removed while it was open"
    case .SQLITE_FULL: "the disk is full"
    case .SQLITE_READONLY, .SQLITE_PERM: "the file, or the folder it is in, is read-only"
    case .SQLITE_BUSY, .SQLITE_LOCKED: "another process kept it to itself for too long"
    case .SQLITE_CANTOPEN: "the journal beside it can not be made"
    case .SQLITE_NOMEM: "there is not enough memory"
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: "the file is damaged"
    case .SQLITE_IOERR: "the disk answered with an error"
    default: "\(message ?? "SQLite refused it") (SQLite code \(extendedResultCode.rawValue))"
    }
  }

  /// The error of a reader that has verified everything before this position.
  func whileReading(_ path: String, at position: Int) -> StoreError {
    switch resultCode {
    case .SQLITE_NOTADB: .notASession(place: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .unreadable(place: path, reason: "it can not be opened")
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(place: path)
    case .SQLITE_NOMEM: .unreadable(place: path, reason: "there is not enough memory")
    case .SQLITE_FULL, .SQLITE_READONLY: .unreadable(place: path, reason: whyNotRecorded)
    // A page beyond the end of the file was asked for.
    case .SQLITE_IOERR where extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      .damaged(place: path, position: position, reason: "the file was cut short")
    case .SQLITE_IOERR: .unreadable(place: path, reason: whyNotRecorded)
    default: .damaged(place: path, position: position, reason: message ?? "SQLite can not read it")
    }
  }

  /// True when the disk has failed or the file is damaged: it is to be opened and verified again.
  var callsForReopening: Bool {
    resultCode == .SQLITE_IOERR || resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB
  }
}
