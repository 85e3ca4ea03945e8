package import RoundtableReports

/// The fixed words of a page that no manuscript holds, in one language.
package struct HTMLWords: Sendable {
  /// The language, as BCP 47 has it.
  let language: HTML
  /// The first link of the page, for those who read with a keyboard or a screen reader.
  let skip: HTML
  /// What opens the table beside a picture.
  let asTable: HTML
  /// What a picture says of the table beside it.
  let seeTable: HTML
  /// The marks of a timeline.
  let firstDue, due, step, report, today: HTML
  /// What hands at 0 or 1, at 2, and at 3 to 5 say.
  let opposed, reserved, agree: HTML
  /// What a series is to reach.
  let target: HTML
}

extension HTMLWords {
  /// In the language of a document.
  package static func of(_ language: DocumentLanguage) -> HTMLWords {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  /// In English.
  package static let english = HTMLWords(
    language: "en", skip: "Skip to the content", asTable: "The same as a table", seeTable: "The table below has the same content.", firstDue: "first due",
    due: "due now", step: "milestone", report: "report", today: "today", opposed: "against", reserved: "with reservations", agree: "for", target: "target")

  /// In French.
  package static let french = HTMLWords(
    language: "fr-CA", skip: "Aller au contenu", asTable: "Le même contenu en tableau", seeTable: "Le tableau ci-dessous présente le même contenu.",
    firstDue: "première échéance", due: "échéance actuelle", step: "jalon", report: "rapport", today: "aujourd’hui", opposed: "contre",
    reserved: "avec réserves", agree: "pour", target: "cible")
}
