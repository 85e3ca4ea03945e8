import Testing

/// The lines of a Markdown file. A line that ends with a hard break, in someone's words, goes on with the next one, which must begin nothing of
/// its own: no heading, item, fence or rule.
func markdownLines(_ file: [UInt8]) -> [String] {
  var lines: [String] = []
  var goesOn = false
  for line in String(decoding: file, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    let isBroken = line.reversed().prefix { $0 == "\\" }.count % 2 == 1
    if goesOn {
      #expect(line.firstMatch(of: #/^ *([#>|~`=+*-]|\d+[.)])/#) == nil, "\(line)")
      lines[lines.count - 1] += " " + line
    } else {
      lines.append(line)
    }
    goesOn = isBroken
  }
  return lines
}
