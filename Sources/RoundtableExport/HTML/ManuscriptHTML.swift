import RoundtableRecord
package import RoundtableWording

extension Manuscript {
  /// The manuscript as one page that needs nothing beside itself: no script, no file, no address; UTF-8, one newline at the end.
  package func html(_ words: HTMLWords = .english) -> [UInt8] {
    var writer = HTMLWriter(words: words, use: .browser)
    return Array((page(with: &writer).text + "\n").utf8)
  }

  /// The manuscript as a page that pandoc makes a text document of: tables in the place of pictures, and nothing to click.
  package func htmlForPandoc(_ words: HTMLWords = .english) -> [UInt8] {
    var writer = HTMLWriter(words: words, use: .pandoc)
    return Array((page(with: &writer).text + "\n").utf8)
  }

  private func page(with writer: inout HTMLWriter) -> HTML {
    let foot = blocks.drop { if case .colophon = $0 { false } else { true } }
    let text = blocks.prefix(blocks.count - foot.count)
    let head = text.prefix { if case .heading(let depth, _, _) = $0 { depth < 2 } else { true } }
    let (header, main) = head.count < text.count ? (head, text.dropFirst(head.count)) : (head.prefix(1), head.dropFirst())
    return """
      <!DOCTYPE html>
      <html lang="\(writer.words.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light">
      <title>\(plain: title)</title>
      \(writer.style)</head>
      <body>
      \(writer.skipLink)<header>
      \(writer.blocks(header))
      </header>
      <main id="main">
      \(writer.blocks(main))
      </main>
      \(foot.isEmpty ? "" : "<footer>\n\(writer.blocks(foot))\n</footer>\n")</body>
      </html>
      """
  }

  /// The words of the first heading.
  private var title: Phrase {
    blocks.lazy.compactMap { if case .heading(_, let words, _) = $0 { words } else { nil } }.first ?? ""
  }
}

/// Writes blocks as HTML, and remembers what is named once on a page.
struct HTMLWriter {
  /// Who reads the page.
  enum Use {
    case browser, pandoc
  }

  /// The fixed words.
  let words: HTMLWords
  /// Who reads it.
  let use: Use
  /// The heading that the next block stands under.
  private var heading: Phrase = ""
  /// How often each name of a region was given.
  private var regions: [String: Int] = [:]
  /// How many pictures there are so far.
  var pictures = 0

  init(words: HTMLWords, use: Use) { (self.words, self.use) = (words, use) }

  var style: HTML { use == .browser ? "<style>\n\(StyleSheet.rules)\n</style>\n" : "" }

  var skipLink: HTML { use == .browser ? "<a class=\"skip\" href=\"#main\">\(words.skip)</a>\n" : "" }

  mutating func blocks(_ blocks: some Sequence<Manuscript.Block>) -> HTML {
    var lines: [HTML] = []
    for block in blocks { lines.append(html(block)) }
    return lines.joined(separator: "\n")
  }

  private mutating func html(_ block: Manuscript.Block) -> HTML {
    switch block {
    // The title of the page is the title of the text document too.
    case .heading(1, _, _) where use == .pandoc: return ""
    case .heading(let depth, let words, let anchor):
      heading = words
      let id: HTML = if let anchor { " id=\"\(anchor)\"" } else { "" }
      return "<h\(depth)\(id)>\(words)</h\(depth)>"
    case .paragraph(let words), .colophon(let words): return "<p>\(words)</p>"
    case .list(let items): return "<ul>\n\(list(items))\n</ul>"
    case .numbered(let items): return "<ol>\n\(list(items))\n</ol>"
    case .table(let table): return html(table)
    case .figure(let figure): return html(figure)
    case .sheet(let blocks): return "<div class=\"sheet\">\n\(self.blocks(blocks))\n</div>"
    }
  }

  private func list(_ items: [Manuscript.Item]) -> HTML {
    items.map { item in
      let under = item.under.map { "<li>\($0)</li>" as HTML }.joined(separator: "\n")
      return item.under.isEmpty ? "<li>\(item.words)</li>" : "<li>\(item.words)\n<ul>\n\(under)\n</ul></li>"
    }.joined(separator: "\n")
  }

  /// Markup that may be wider than the screen, in a region of its own that scrolls, can be reached by keyboard and is announced by its name: the
  /// caption, or the heading above it. No two regions of a page have the same name.
  mutating func region(_ content: HTML, of kind: StaticString, called caption: Phrase?) -> HTML {
    guard use == .browser else { return content }
    let name = (caption ?? heading).plainHTML
    regions[name.text, default: 0] += 1
    let count = regions[name.text] ?? 1
    let number: HTML = count > 1 ? " (\(count))" : ""
    return "<div class=\"\(HTML(stringLiteral: kind))\" role=\"region\" aria-label=\"\(name)\(number)\" tabindex=\"0\">\n\(content)\n</div>"
  }
}
