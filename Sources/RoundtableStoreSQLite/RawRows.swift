import FoundationEssentials
import GRDB
import GRDBSQLite

/// The row a statement has stepped to, read by column number and without GRDB's boxes: opening a session reads every row there is,
/// and GRDB's `row[0]` stops the program at a value of another type, which a damaged file may well hold.
struct RawRow {
  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  /// A blob; empty when it is NULL.
  func blob(_ column: Int32) -> [UInt8] {
    // The pointer comes first: asking for it may convert the value, and so change the count.
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func optionalBlob(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : blob(column) }

  /// A text. Bytes that are not UTF-8 are repaired, and are then no longer what the chain sealed.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
}

extension Database {
  /// Hands over each row of a query, up to the end or an error.
  func rows(_ sql: String, _ arguments: StatementArguments = [], _ take: (RawRow) -> Void) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    let raw = statement.sqliteStatement
    defer { sqlite3_reset(raw) }
    while true {
      let code = sqlite3_step(raw)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage) }
      take(RawRow(raw))
    }
  }

  /// The number that a query returns; nil for no row, or NULL.
  func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int? {
    var found: Int?
    try rows(sql, arguments) { found = $0.optionalInteger(0) }
    return found
  }
}

extension DatabaseQueue {
  /// Closes the file. What SQLite cannot close now it closes when the last statement is finished.
  func closeOrLeave() {
    do { try close() } catch {}
  }
}

extension [UInt8] {
  /// The bytes as GRDB binds a blob.
  var data: Data { Data(self) }
}
