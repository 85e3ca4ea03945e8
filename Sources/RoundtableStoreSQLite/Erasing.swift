import GRDB
import RoundtableStore

extension FactRows {
  /// Takes the words of facts out of the file for good. To be called inside the transaction that stores the fact which says so, whose
  /// journal goes with the commit. A position that no fact has, or whose words are already gone, is passed over.
  ///
  /// The row stays, with nothing in it. If it were deleted, SQLite would sometimes move other rows to another page to fill the gap, and
  /// `secure_delete` overwrites what is deleted but not the copy that such a move leaves: when those words are erased later, the file
  /// would still hold them. A row that shrinks moves nothing. Rows are added at the end only, which moves nothing either; and what a
  /// row no longer needs, pages of long words included, `secure_delete` overwrites.
  static func erase(_ positions: Set<Int>, in db: Database) throws {
    let held = try positions.sorted().filter { try holdsWords(at: $0, in: db) }
    if held.isEmpty { return }
    // The guard against changes comes off within this transaction, so that no one sees the file without it.
    try db.execute(sql: "DROP TRIGGER words_are_not_changed")
    for position in held {
      try db.execute(sql: "UPDATE words SET salt = x'', body = x'' WHERE position = ?", arguments: [position])
    }
    try db.execute(sql: Schema.wordsAreNotChanged)
    try overwriteFreePages(in: db)
    try db.execute(sql: "PRAGMA user_version = \(Schema.versionWithErasures)")
  }

  /// True when there are words at a position that may be erased. A fact that records an erasure may not: words would be missing without a
  /// reason.
  private static func holdsWords(at position: Int, in db: Database) throws -> Bool {
    try db.integer(
      "SELECT f.kind <> ? AND length(w.salt) > 0 FROM facts f JOIN words w ON w.position = f.position WHERE f.position = ?",
      [Erasures.kind, position]) == 1
  }

  /// Overwrites every page that is free: by filling them with zeros, as a long row, and freeing them again.
  ///
  /// SQLite writes new words over free pages without keeping their old content in the journal. When the program is killed in the middle
  /// of a commit, the line is rolled back, but what had reached those pages stays. It may be typed again, and erased then.
  private static func overwriteFreePages(in db: Database) throws {
    guard let count = try db.integer("PRAGMA freelist_count"), count > 0, let size = try db.integer("PRAGMA page_size") else { return }
    try db.execute(sql: "INSERT OR REPLACE INTO exports VALUES ('', zeroblob(?))", arguments: [(count + 1) * size])
    try db.execute(sql: "DELETE FROM exports WHERE path = ''")
  }
}
