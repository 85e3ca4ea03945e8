import Foundation
@testable import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWording
import Testing

@Suite("Words on their way into a page")
struct UntrustedHTMLTests {
  @Test(
    "What a browser could read as markup is escaped, and what it would hide is shown",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("it's \"lost\" & found", "it&#39;s &quot;lost&quot; &amp; found"),
      ("&lt;b&gt;", "&amp;lt;b&amp;gt;"), ("<\u{338}b>", "&lt;\u{338}b&gt;"), ("  a\t\n b ", "a b"), ("x\u{202E}y\u{0}", "x\\u{202E}y\\u{0000}"),
    ])
  func escaped(_ pair: (words: String, html: String)) { #expect(Untrusted(pair.words).html.text.utf8.elementsEqual(pair.html.utf8)) }

  @Test("Whatever is said, no sign of markup is left, and undoing five escapes gives the words that a screen shows")
  func random() {
    for words in HostileWords.some(2_000, seed: 7) {
      let html = Untrusted(words).html.text
      #expect(!html.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) }, "\(words)")
      var read = html
      for (escape, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        read = read.replacingOccurrences(of: escape, with: sign, options: .literal)
      }
      #expect(read.utf8.elementsEqual(HostileWords.tidy(words).utf8), "\(words)")
    }
  }

  @Test("Lines break where they broke, and words from right to left are set apart")
  func elements() {
    #expect(Phrase("\(Untrusted("Dear all,\n\n<thanks>"))").html.text == "Dear all,<br>&lt;thanks&gt;")
    #expect(Phrase("by \(Untrusted("أمينة"))").html.text == "by <bdi>أمينة</bdi>")
    #expect(Phrase("by \(Untrusted("أمينة"))").plainHTML.text == "by أمينة")
  }

  @Test("Styles are elements, and a state is a class of its own")
  func styles() {
    let phrase: Phrase = "\(strong: "a1") \(emphasis: "R&D") \(code: "x") \(StateMark.late.beside("1 late"))"
    #expect(phrase.html.text == "<strong>a1</strong> <em>R&amp;D</em> <code>x</code> <span class=\"late\">◆ 1 late</span>")
  }
}
