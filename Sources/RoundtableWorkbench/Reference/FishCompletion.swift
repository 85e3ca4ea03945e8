/// The completion script for fish.
enum FishCompletion {
  /// The script.
  static func script(_ program: ProgramReference) -> String {
    """
    # Completion of roundtable for fish 3 and newer; made by: roundtable completions fish
    # Put it into PREFIX/share/fish/vendor_completions.d/roundtable.fish, or: roundtable completions fish | source

    """ + helpers(program) + "complete -c roundtable -f\n" + program.everywhere.map { option($0, when: nil, program) }.joined()
      + program.subcommands.map { branch($0, program) }.joined()
  }

  private static func helpers(_ program: ProgramReference) -> String {
    let taking = program.optionsWithValue.map { "--" + $0.name }.joined(separator: " ")
    return #"""
      # The words before the one that is typed, without the program and without options: the command first.
      function __roundtable_words
          set -l skip 1
          for word in (commandline -xpc 2>/dev/null; or commandline -opc)
              if test $skip = 1
                  set skip 0
              else if contains -- $word \#(taking)
                  set skip 1
              else if not string match -q -- '-*' $word
                  printf '%s\n' $word
              end
          end
      end

      # True behind this command; with a number, only when so many words stand behind it.
      function __roundtable_behind
          set -l words (__roundtable_words)
          test "$words[1]" = "$argv[1]"; or return 1
          set -q argv[2]; or return 0
          test (count $words) -eq (math $argv[2] + 1)
      end

      # --sessions, where it was typed.
      function __roundtable_folder
          set -l words (commandline -xpc 2>/dev/null; or commandline -opc)
          if set -l i (contains -i -- --sessions $words); and set -q words[(math $i + 1)]
              printf '%s\n' --sessions (string replace -r '^~' $HOME -- $words[(math $i + 1)])
          else
              string match -- '--sessions=*' $words
          end
      end

      # What may come next in a line of the language: whole lines, as one word of the shell.
      function __roundtable_line
          set -l typed (string replace -r '^[\'"]' '' -- (commandline -ct))
          string match -q -r '^[\'"]' -- (commandline -ct); or set typed (string unescape -- "$typed"; or echo "$typed")
          # What somebody said is nobody's to see in a list of processes.
          string match -q -r ':\s' -- "$typed"; and return
          set -l kept (string match -r '^.*[\s,]' -- "$typed")
          set -l words (__roundtable_words)
          set -l found (roundtable complete $words[2] (__roundtable_folder) -- "$typed" 2>/dev/null)
          # A single one would close the quote, and the line goes on: two keep it open.
          if test (count $found) -eq 1
              set -l parts (string split -m 1 \t -- $found)
              printf '%s%s \t%s\n' "$kept" $parts[1] "$parts[2]" "$kept" $parts[1]' ' "$parts[2]"
              return
          end
          for line in $found
              printf '%s%s\n' "$kept" $line
          end
      end

      # The words behind export.
      function __roundtable_export
          set -l words (__roundtable_words)
          roundtable complete $words[2] (__roundtable_folder) -- (string join ' ' -- export $words[3..-1] (commandline -ct)) 2>/dev/null
      end

      # The sessions that are there.
      function __roundtable_sessions
          roundtable sessions (__roundtable_folder) 2>/dev/null
      end


      """#
  }

  private static func branch(_ subcommand: ProgramReference.Subcommand, _ program: ProgramReference) -> String {
    var lines = "complete -c roundtable -n '__roundtable_behind \"\"' -a \(subcommand.name) -d \(quoted(subcommand.about))\n"
    for (index, place) in ShellCompletion.places(of: subcommand).enumerated() {
      let condition = "__roundtable_behind \(subcommand.name)" + (place == .words ? "; and not __roundtable_behind \(subcommand.name) 0" : " \(index)")
      let start = "complete -c roundtable -n \(quoted(condition))"
      switch place {
      case .session: lines += start + " -a '(__roundtable_sessions)'\n"
      case .file: lines += start + " -F\n"
      case .line: lines += start + " -a '(__roundtable_line)'\n"
      case .words: lines += start + " -a '(__roundtable_export)'\n"
      case .choice(let words): lines += start + " -a \(quoted(words.joined(separator: " ")))\n"
      case .free: break
      }
    }
    for argument in subcommand.arguments where argument.kind != .positional { lines += option(argument, when: subcommand.name, program) }
    return lines
  }

  private static func option(_ argument: ProgramReference.Argument, when command: String?, _ program: ProgramReference) -> String {
    var line = "complete -c roundtable"
    if let command { line += " -n '__roundtable_behind \(command)'" }
    line += " -l \(argument.name)"
    if argument.kind == .option {
      switch ShellCompletion.value(of: argument) {
      case .folder: line += " -x -a '(__fish_complete_directories)'"
      case .template: line += " -r -F -a '\(program.templates.joined(separator: " "))'"
      case .free: line += " -x"
      }
    }
    return line + (argument.about.isEmpty ? "" : " -d \(quoted(argument.about))") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += $1 == "'" ? "\\'" : $1 == "\\" ? "\\\\" : String($1) } + "'"
  }
}
