import RoundtableLanguage

/// The program's manual as one page for man(1): how it is called, and the whole language. Made from the program's own options and from
/// the table of verbs.
package enum ManPage {
  /// The page, in roff. It holds ASCII only.
  package static func text(_ program: ProgramReference) -> String {
    var page = Roff(title: "ROUNDTABLE", version: program.version)
    page.section("NAME")
    page.paragraph("roundtable - a workbench for facilitated public roundtables")
    synopsis(program, &page)
    page.section("DESCRIPTION")
    page.paragraph(program.about)
    for text in description { page.paragraph(text) }
    commands(program, &page)
    page.section("OPTIONS")
    page.paragraph("These go everywhere, before a command or behind it.")
    for argument in program.everywhere { page.term(argument.synopsis.trimmedBrackets, argument.about) }
    ManPageLanguage.add(to: &page)
    closing(&page)
    return page.text
  }

  private static let description = [
    "A note-taker records a live session by typing: who is at the table for which group, what each says, which issue it belongs to. Everything is typed a line at a time; each line that is taken comes back as one receipt, printed only once it is safely on disk. The table drafts an action plan from its own words, and an oversight board gets the plan with every action traced to the voices it rests on.",
    "Without a command roundtable opens the prompt on the last session. There help says what to type now, and TAB what may come next. roundtable tutorial lets a newcomer practise on a session that is thrown away.",
  ]

  private static func synopsis(_ program: ProgramReference, _ page: inout Roff) {
    page.section("SYNOPSIS")
    page.lines(["roundtable [options]"] + program.subcommands.map { typed($0) + " [options]" })
  }

  private static func commands(_ program: ProgramReference, _ page: inout Roff) {
    page.section("COMMANDS")
    for subcommand in program.subcommands {
      page.term(typed(subcommand), subcommand.about)
      for argument in subcommand.arguments where !argument.about.isEmpty { page.further("\(argument.synopsis.trimmedBrackets): \(argument.about)") }
    }
  }

  private static func typed(_ subcommand: ProgramReference.Subcommand) -> String {
    (["roundtable", subcommand.name] + subcommand.arguments.map(\.synopsis)).joined(separator: " ")
  }

  private static func closing(_ page: inout Roff) {
    page.section("EXIT STATUS")
    for (code, meaning) in codes { page.term(code, meaning) }
    page.section("ENVIRONMENT")
    for (name, meaning) in environment { page.term(name, meaning) }
    page.section("FILES")
    for (path, meaning) in files { page.term(path, meaning) }
    page.section("EXAMPLES")
    for (line, meaning) in examples { page.term(line, meaning) }
  }

  private static let codes = [
    ("0", "Done."), ("1", "A line was refused."), ("2", "Wrong use of the program."), ("3", "A script stopped at an error."),
    ("4", "The session is missing, unreadable or damaged."), ("5", "The session was made by a newer program."), ("130", "Interrupted."),
  ]
  private static let environment = [
    ("ROUNDTABLE_SESSIONS", "The folder of sessions, unless --sessions says another."), ("NO_COLOR, CLICOLOR=0, TERM=dumb", "No colors."),
    ("COLUMNS", "How wide lines may be where no terminal says it."), ("XDG_CONFIG_HOME", "Templates of your own lie in its folder roundtable/templates."),
  ]
  private static let files = [
    ("Sessions/NAME.roundtable", "A session: one file."), ("Sessions/.NAME.history", "The lines typed at its prompt; readable by its owner only."),
    ("Exports/NAME/", "What export writes."), ("~/.config/roundtable/templates/", "Templates of your own."),
  ]
  private static let examples = [
    ("roundtable new riverton --template sro-issues", "A new session, with the issues of a template."),
    ("roundtable run riverton afternoon.txt", "The lines of a script."), ("roundtable do riverton '@amina on r2: We never see the numbers'", "One line."),
    ("roundtable export riverton plan json for internal", "A document."), ("roundtable do riverton 'help card' | lp", "The crib, on paper."),
  ]
}

extension String {
  /// A synopsis without the brackets of what may be left out.
  fileprivate var trimmedBrackets: String { hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self }
}
