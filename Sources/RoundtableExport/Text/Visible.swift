/// Which scalars a reader can see, and how the others are shown: controls, direction overrides and invisible formats as `\u{202E}`.
///
/// Scalars only, never `Character`: a combining mark after a control makes one `Character` of both and would hide it.
enum Visible {
  /// `\u{202E}`: the scalar as visible text, at least four hexadecimal digits.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "}"
  }

  /// Collapses each run of white space to one space, trims both ends, and makes hidden scalars visible.
  static func tidied(_ words: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let scalars = Array(words)
    var tidy: [Unicode.Scalar] = []
    tidy.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      if scalar == " " || scalar == "\t" || breaksLine(scalar) {
        if let last = tidy.last, last != " " { tidy.append(" ") }
      } else if isPlain(scalars, at: place) {
        tidy.append(scalar)
      } else {
        tidy += escape(scalar).unicodeScalars
      }
    }
    if tidy.last == " " { tidy.removeLast() }
    return tidy
  }

  /// True when the scalar at this place may be shown as it is; what stands around it decides about joiners and variation selectors.
  static func isPlain(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let scalar = scalars[place]
    if scalar.value >= 0x20 && scalar.value < 0x7F { return true }
    switch scalar.value {
    case 0x200C: return joins(scalars, at: place)
    case 0x200D: return joins(scalars, at: place) || tiesEmoji(scalars, at: place)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: return varies(scalars, at: place)
    default: return !hides(scalar)
    }
  }

  /// True for a scalar that shows nothing, changes the direction of its neighbours, or has no agreed look.
  static func hides(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return true
    case .format: return !isVisibleFormat(scalar)
    default: return false
    }
  }

  /// True for a line break of any kind. Unicode Standard, section 5.8.
  static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// True for a scalar of a script that is written from right to left: Hebrew to the Arabic extensions and their forms, and the old and the
  /// mathematical scripts of the same kind. Unicode Standard Annex 9, table 4.
  static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// True for a scalar that can be the head of an emoji sequence: an emoji that is not a digit, `#` or `*`, nor a regional indicator.
  static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji && !isRegionalIndicator(scalar)
  }

  /// True for the letters that make a flag in pairs.
  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

  /// Number signs and the like that are formats by category and yet have a shape. Prepended_Concatenation_Mark in PropList.txt.
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// A single joiner or non-joiner after a letter, mark or virama of a script that is written with them.
  private static func joins(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0 else { return false }
    switch scalars[place - 1].value {
    // Arabic to Mandaic with their supplements; the scripts of South and South-East Asia; Khmer and Mongolian; Arabic forms; Brahmi's
    // family.
    case 0x0620...0x08FF, 0x0900...0x0DFF, 0x0F40...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF, 0xA800...0xABFF, 0xFB50...0xFDFF,
      0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F:
      return !hides(scalars[place - 1])
    default: return false
    }
  }

  /// A joiner between two emoji, looking past a variation selector or a skin tone.
  private static func tiesEmoji(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0, place + 1 < scalars.count, isPictograph(scalars[place + 1]) else { return false }
    if scalars[place - 1].value == 0xFE0F { return place > 1 && isPictograph(scalars[place - 2]) }
    return isPictograph(scalars[place - 1])
  }

  /// A variation selector right after something that has variants; anywhere else it could carry hidden data.
  private static func varies(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0 else { return false }
    let base = scalars[place - 1]
    switch scalars[place].value {
    case 0xFE0E, 0xFE0F: return base.properties.isEmoji
    case 0xE0100...0xE01EF: return base.properties.isIdeographic
    case 0x180B...0x180F: return (0x1820...0x18AA).contains(base.value)
    case 0xFE00...0xFE02:
      return base.properties.isIdeographic || base.properties.generalCategory == .mathSymbol || (0x1000...0x109F).contains(base.value)
    default: return false
    }
  }
}
