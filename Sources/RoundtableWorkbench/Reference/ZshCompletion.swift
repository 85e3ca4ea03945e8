/// The completion script for zsh.
enum ZshCompletion {
  /// The script.
  static func script(_ program: ProgramReference) -> String {
    """
    #compdef roundtable
    # Completion of roundtable for zsh 5 and newer; made by: roundtable completions zsh
    # Put it as _roundtable into a folder of $fpath (PREFIX/share/zsh/site-functions), or: source <(roundtable completions zsh)

    """ + values + templates(program) + body(program) + ending
  }

  /// Sessions, and lines of the language.
  private static let values = #"""
    # --sessions, where it was typed.
    _roundtable_folder() {
      local i=${_roundtable_all[(I)--sessions]}
      reply=()
      if (( i )) && [[ -n ${_roundtable_all[i + 1]} ]]; then reply=(--sessions ${~${(Q)_roundtable_all[i + 1]}})
      else reply=(${(Q)${(M)_roundtable_all:#--sessions=*}}); fi
    }

    _roundtable_sessions() {
      local -a reply names
      _roundtable_folder
      names=(${(f)"$($_roundtable_program sessions $reply 2>/dev/null)"})
      compadd -a names
    }

    # What may come next in a line of the language, as the whole of one word of the shell.
    _roundtable_line() {
      local -a reply lines abouts
      local typed=$PREFIX kept word about
      if [[ -z $compstate[quote] ]]; then
        [[ -z $typed ]] && compadd -Q -S '' -- "'"
        return
      fi
      # What somebody said is nobody's to see in a list of processes.
      [[ $typed == *:[[:space:]]* ]] && return 1
      kept=${typed%"${typed##*[[:space:],]}"}
      _roundtable_folder
      while IFS=$'\t' read -r word about; do
        lines+=("$kept$word")
        abouts+=("${kept##*[[:space:]]}$word  $about")
      done < <($_roundtable_program complete $_roundtable_session $reply -- "$typed" 2>/dev/null)
      # A single one would close the quote, and the line goes on: two keep it open.
      if (( $#lines == 1 )); then
        if [[ $lines[1] == *[@+] ]]; then lines+=("$lines[1] "); else lines=("$lines[1] " "$lines[1]  "); fi
        abouts+=("$abouts[1]")
      fi
      (( $#lines )) && compadd -l -S '' -d abouts -a lines
    }

    # The words behind export.
    _roundtable_export() {
      local -a reply found
      _roundtable_folder
      found=(${${(f)"$($_roundtable_program complete $_roundtable_session $reply -- "export ${(j: :)${words[3,CURRENT - 1]}}${words[3]:+ }$PREFIX" 2>/dev/null)"}%%$'\t'*})
      compadd -a found
    }


    """#

  private static func templates(_ program: ProgramReference) -> String {
    """
    _roundtable_templates() {
      local ret=1
      compadd \(program.templates.joined(separator: " ")) && ret=0
      _files -g '*.y(a|)ml' && ret=0
      return ret
    }


    """
  }

  private static func body(_ program: ProgramReference) -> String {
    """
    _roundtable() {
      emulate -L zsh
      setopt extended_glob
      local -a _roundtable_all=($words) everywhere commands
      local _roundtable_program=${~words[1]} _roundtable_session curcontext=$curcontext state line ret=1
      local -A opt_args
      everywhere=(
    \(program.everywhere.map { "    " + option($0) }.joined(separator: "\n"))
      )
      commands=(
    \(program.subcommands.map { "    " + quoted("\($0.name):" + $0.about.replacing(":", with: "\\:")) }.joined(separator: "\n"))
      )
      _arguments -C $everywhere '1:command:->command' '*::argument:->argument' && ret=0
      case $state in
        command) _describe -t commands command commands && ret=0 ;;
        argument)
          # The first word behind the command that is no option.
          _roundtable_session=${${(Q)${words[2,-1]:#-*}}[1]}
          case $words[1] in

    """ + program.subcommands.map(branch).joined() + """
            esac ;;
        esac
        return ret
      }


      """
  }

  private static let ending = """
    if [[ $funcstack[1] == _roundtable ]]; then _roundtable "$@"; elif (( $+functions[compdef] )); then compdef _roundtable roundtable; fi

    """

  private static func branch(_ subcommand: ProgramReference.Subcommand) -> String {
    let own = subcommand.arguments.filter { $0.kind != .positional }.map(option)
    let places = zip(ShellCompletion.places(of: subcommand), subcommand.positionals).enumerated().map { index, place in
      let (kind, argument) = place
      return quoted("\(kind == .words ? "*" : String(index + 1)):\(argument.name):\(action(kind))")
    }
    return "        \(subcommand.name)) _arguments $everywhere \((own + places).joined(separator: " ")) && ret=0 ;;\n"
  }

  private static func action(_ place: ShellCompletion.Place) -> String {
    switch place {
    case .session: "_roundtable_sessions"
    case .file: "_files"
    case .line: "_roundtable_line"
    case .words: "_roundtable_export"
    case .choice(let words): "(" + words.joined(separator: " ") + ")"
    case .free: " "
    }
  }

  private static func option(_ argument: ProgramReference.Argument) -> String {
    let about = argument.about.replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(":", with: "\\:")
    guard argument.kind == .option else { return quoted("--\(argument.name)[\(about)]") }
    let action =
      switch ShellCompletion.value(of: argument) {
      case .folder: "_files -/"
      case .template: "_roundtable_templates"
      case .free: " "
      }
    return quoted("--\(argument.name)=[\(about)]:\(argument.value):\(action)")
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}

extension String {
  /// The text with one character in place of another.
  fileprivate func replacing(_ character: Character, with other: String) -> String {
    reduce(into: "") { $0 += $1 == character ? other : String($1) }
  }
}
