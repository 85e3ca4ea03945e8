package import RoundtableRecord

/// Ids in reasons and outcomes: what is said to be found in `a1` has to be there.
package enum References {
  /// The ids in some words that were never given.
  ///
  /// Ids are written in small letters: A4 is a sheet of paper.
  package static func leadingNowhere(in words: Untrusted, _ session: Session) -> [ItemID] {
    words.raw.unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }.map { String(String.UnicodeScalarView($0)) }
      .compactMap { word in ItemID(word).flatMap { $0.text == word && !session.hasGiven($0) ? $0 : nil } }
  }
}

extension PlanCheck {
  /// Reasons and outcomes that point at what is not there.
  static func references(_ session: Session) -> [Warning] {
    let things: [any Thing] = session.issues.all + session.actions.all + session.objections.all + session.parked.all + session.questions.all
    return things.flatMap { thing -> [Warning] in
      thing.passages.compactMap(\.self).filter(\.isRemark).flatMap { passage in
        References.leadingNowhere(in: passage.words, session).map { item in
          Warning(
            about: .theirs(Untrusted(session.typed(thing.ref) ?? "")), what: "points at \(item), and there is no \(item)",
            mend: passage.line.map { "\(.theirs(Untrusted($0))): NEW WORDS" } ?? "show \(Untrusted(session.typed(thing.ref) ?? ""))")
        }
      }
    }
  }
}
