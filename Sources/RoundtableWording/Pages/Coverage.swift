package import RoundtableRecord

/// Which group was heard on which issue.
package enum Coverage {
  /// The page: issues with perspectives and the open one as rows, groups as columns, the holes named under it.
  package static func page(_ session: Session, openIssue: Code?) -> Page {
    var page = Page()
    let groups = session.groups.codes
    let issues = session.issues.codes.filter { (session.index.byIssue[$0]?.total ?? 0) > 0 || $0 == openIssue }
    guard !groups.isEmpty, !issues.isEmpty else {
      page.line(
        groups.isEmpty
          ? "No group yet; group CODE: NAME makes one." : "No issue has a perspective yet; discuss r2, then @who: what was said.")
      return page
    }
    for columns in chunks(of: groups) { page.matrix(issues, columns, session, openIssue: openIssue) }
    for issue in issues {
      let silent = session.silentGroups(on: issue)
      if !silent.isEmpty { page.line(.ours("\(issue.text): not heard: " + silent.map(\.text).joined(separator: ", "))) }
    }
    let absent = groups.filter { (session.index.came[$0] ?? 0) == 0 }
    if !absent.isEmpty { page.line(.ours("nobody here: " + absent.map(\.text).joined(separator: ", "))) }
    let untouched = session.issues.codes.filter { (session.index.byIssue[$0]?.total ?? 0) == 0 }
    if !untouched.isEmpty { page.line(.ours("no perspective yet: " + untouched.map(\.text).joined(separator: ", "))) }
    page.line("- present and not heard; blank: nobody here; * open")
    return page
  }

  /// The groups, parted so that a matrix of each part fits a screen of 80 columns beside the issue, the sum and a few words of its title.
  private static func chunks(of groups: [Code]) -> [[Code]] {
    var chunks: [[Code]] = [[]]
    var used = 0
    for group in groups {
      let width = group.text.unicodeScalars.count + 2
      if used + width > 58, !chunks[chunks.count - 1].isEmpty {
        chunks.append([])
        used = 0
      }
      chunks[chunks.count - 1].append(group)
      used += width
    }
    return chunks
  }
}

extension Page {
  fileprivate mutating func matrix(_ issues: [Code], _ groups: [Code], _ session: Session, openIssue: Code?) {
    let rows = issues.map { issue -> [Phrase] in
      let cells: [Phrase] = groups.map { group in
        let count = session.index.cells[Index.Cell(issue: issue, group: group)]?.total ?? 0
        return count == 0 ? ((session.index.present[group] ?? 0) > 0 ? "-" : " ") : "\(count)"
      }
      let all: Phrase = "\(session.index.byIssue[issue]?.total ?? 0)"
      return [issue == openIssue ? "\(issue)*" : "\(issue)"] + cells + [all, session.issues[issue].map { "\($0.title)" } ?? ""]
    }
    table(["issue"] + groups.map(\.text) + ["all", "title"], rows, empty: "")
  }
}
