import CReadline
import Glibc

/// How text stands on a terminal: how wide it is, and what of it must not get there as it is.
package enum TerminalText {
  /// The locale that readline and the width of letters need, whatever locale the program was started in.
  ///
  /// With `LC_ALL=C`, or a locale that is not there, backspace would take one byte of a letter while the screen looks right.
  /// Call it first thing, before there is a second thread and before anything asks how wide a letter is. False when the system
  /// has no C.UTF-8; then letters beyond ASCII are edited byte by byte.
  @discardableResult
  package static func useUTF8() -> Bool {
    unsetenv("LC_ALL")
    setenv("LC_CTYPE", "C.UTF-8", 1)
    return setlocale(LC_CTYPE, "C.UTF-8") != nil
  }

  /// How many columns a text takes. Combining marks take none, a wide letter two.
  package static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// How many columns a scalar takes; 0 for one that prints nothing.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F ? 1 : 0 }
    return max(0, Int(cr_width(scalar.value)))
  }

  /// A text that fits into this many columns, cut with an ellipsis when it is longer.
  package static func fit(_ text: String, columns: Int) -> String {
    guard width(text) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var taken = 0
    for scalar in text.unicodeScalars {
      let wide = width(scalar)
      if taken + wide > columns - 1 { break }
      kept.append(scalar)
      taken += wide
    }
    return String(kept) + "…"
  }

  /// A text in which nothing can move the cursor, change a color, reorder letters or end a line: such scalars become `\u{1B}`.
  package static func escaped(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHarmless(scalar) { safe.append(scalar) } else { safe.append(contentsOf: code(scalar).unicodeScalars) }
    }
    return String(safe)
  }

  /// A prompt for readline: colors (`ESC [ … m`) are kept, and marked as having no width; every other control is escaped.
  package static func prompt(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var safe = ""
    var index = 0
    while index < scalars.count {
      if let end = colorEnd(scalars, from: index) {
        safe += "\u{1}"
        safe.unicodeScalars.append(contentsOf: scalars[index..<end])
        safe += "\u{2}"
        index = end
      } else {
        safe += escaped(String(scalars[index]))
        index += 1
      }
    }
    return safe
  }

  private static func colorEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start] == "\u{1B}", start + 1 < scalars.count, scalars[start + 1] == "[" else { return nil }
    var index = start + 2
    while index < scalars.count, scalars[index] == ";" || ("0"..."9").contains(scalars[index]) { index += 1 }
    return index < scalars.count && scalars[index] == "m" ? index + 1 : nil
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      // Joiners are part of how some scripts and emoji are written.
      return scalar.value == 0x200C || scalar.value == 0x200D
    default: return true
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits + "}"
  }
}
