package import RoundtableRecord

/// Which group was heard on which issue.
package enum Coverage {
  /// The page: issues with perspectives and the open one as rows, groups as columns, the holes named under it.
  package static func page(_ session: Session, openIssue: Code?) -> Page {
    var page = Page()
    let rows = session.countedRows
    let issues = session.issues.codes.filter { (session.index.byIssue[$0]?.total ?? 0) > 0 || $0 == openIssue }
    guard !rows.isEmpty, !issues.isEmpty else {
      page.line(
        rows.isEmpty
          ? "No group yet; group CODE: NAME makes one." : "No issue has a perspective yet; discuss r2, then @who: what was said.")
      return page
    }
    for columns in chunks(of: rows) { page.matrix(issues, columns, session, openIssue: openIssue) }
    for issue in issues {
      let silent = session.silentRows(on: issue)
      if !silent.isEmpty { page.line(.ours("\(issue.text): not heard: " + silent.map(\.label).joined(separator: ", "))) }
    }
    let absent = session.groups.codes.filter { (session.index.came[$0] ?? 0) == 0 }
    if !absent.isEmpty { page.line(.ours("nobody here: " + absent.map(\.text).joined(separator: ", "))) }
    let untouched = session.issues.codes.filter { (session.index.byIssue[$0]?.total ?? 0) == 0 }
    if !untouched.isEmpty { page.line(.ours("no perspective yet: " + untouched.map(\.text).joined(separator: ", "))) }
    page.line("- present and not heard; blank: nobody here; * open")
    return page
  }

  /// The groups, parted so that a matrix of each part fits a screen of 80 columns beside the issue, the sum and a few words of its title.
  private static func chunks(of rows: [CountedRow]) -> [[CountedRow]] {
    var chunks: [[CountedRow]] = [[]]
    var used = 0
    for row in rows {
      let width = row.label.unicodeScalars.count + 2
      if used + width > 58, !chunks[chunks.count - 1].isEmpty {
        chunks.append([])
        used = 0
      }
      chunks[chunks.count - 1].append(row)
      used += width
    }
    return chunks
  }
}

extension Page {
  fileprivate mutating func matrix(_ issues: [Code], _ columns: [CountedRow], _ session: Session, openIssue: Code?) {
    let rows = issues.map { issue -> [Phrase] in
      let cells: [Phrase] = columns.map { column in
        let count = session.heard(column, on: issue)
        return count == 0 ? (session.present(column) > 0 ? "-" : " ") : "\(count)"
      }
      let all: Phrase = "\(session.index.byIssue[issue]?.total ?? 0)"
      return [issue == openIssue ? "\(issue)*" : "\(issue)"] + cells + [all, session.issues[issue].map { "\($0.title)" } ?? ""]
    }
    table(["issue"] + columns.map(\.label) + ["all", "title"], rows, empty: "")
  }
}
