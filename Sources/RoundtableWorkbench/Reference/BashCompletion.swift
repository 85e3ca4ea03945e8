/// The completion script for bash.
///
/// It parts the line itself: bash's own words break at `@`, `:` and `=`, which lines of the language are full of.
enum BashCompletion {
  /// The script.
  static func script(_ program: ProgramReference) -> String {
    """
    # Completion of roundtable for bash 4 and newer; made by: roundtable completions bash
    # Put it where bash-completion looks (PREFIX/share/bash-completion/completions/roundtable), or: source <(roundtable completions bash)

    """ + split + offers + body(program) + "complete -F _roundtable roundtable\n"
  }

  /// Parts the line up to the cursor.
  private static let split = #"""
    # The words before the cursor with quotes undone, the last the one that is typed; and the quote that is still open.
    _roundtable_split() {
      local line=${COMP_LINE:0:COMP_POINT} word= c i begun=
      _roundtable_words=() _roundtable_quote=
      for ((i = 0; i < ${#line}; i++)); do
        c=${line:i:1}
        if [[ -n $_roundtable_quote ]]; then
          if [[ $c == "$_roundtable_quote" ]]; then _roundtable_quote=
          elif [[ $c == \\ && $_roundtable_quote == \" ]]; then ((i++)); word+=${line:i:1}
          else word+=$c; fi
          continue
        fi
        case $c in
          \' | \") _roundtable_quote=$c begun=1 ;;
          \\) ((i++)); word+=${line:i:1} begun=1 ;;
          [[:blank:]]) if [[ -n $begun ]]; then _roundtable_words+=("$word"); word= begun=; fi ;;
          *) word+=$c begun=1 ;;
        esac
      done
      _roundtable_words+=("$word")
    }


    """#

  /// Asks the program what TAB would offer at its prompt.
  private static let offers = #"""
    # What may come next in a line of the language ($2, typed so far) of a session ($1): whole lines, a TAB, and what each is.
    _roundtable_offers() {
      local typed=$2 kept=${2%"${2##*[[:space:],]}"} word about
      # What somebody said is nobody's to see in a list of processes.
      [[ $typed == *:[[:space:]]* ]] && return
      while IFS=$'\t' read -r word about; do
        printf '%s\t%s\n' "$kept$word" "$about"
      done < <("$_roundtable_program" complete "$1" "${_roundtable_folder[@]}" -- "$typed" 2>/dev/null)
    }

    # The same as completions: within a quote, which stays open. A list that is only shown (the second TAB) says what each is.
    _roundtable_line() {
      local found=() line about
      if [[ -z $_roundtable_quote ]]; then
        compopt -o nospace
        [[ -z $2 ]] && COMPREPLY=("'")
        return
      fi
      while IFS=$'\t' read -r line about; do
        if [[ $COMP_TYPE == 63 ]]; then found+=("${line##*[[:space:]]}  $about"); else found+=("$line"); fi
      done < <(_roundtable_offers "$1" "$2")
      compopt -o nospace
      # A single one would close the quote, and the line goes on: two keep it open.
      if [[ ${#found[@]} == 1 && $COMP_TYPE != 63 ]]; then
        case $found in *[@+]) found=("$found" "$found ") ;; *) found=("$found " "$found  ") ;; esac
      fi
      COMPREPLY=("${found[@]}")
    }


    """#

  private static func body(_ program: ProgramReference) -> String {
    #"""
    _roundtable() {
      local _roundtable_words _roundtable_quote _roundtable_program=${1/#\~/$HOME} _roundtable_folder=()
      COMPREPLY=()
      _roundtable_split
      local count=${#_roundtable_words[@]} i word before= command= given=() options places plain=
      local current=${_roundtable_words[count - 1]}
      for ((i = 1; i < count - 1; i++)); do
        word=${_roundtable_words[i]}
        if [[ -n $plain ]]; then given+=("$word"); continue; fi
        case $word in
          --) plain=1 ;;
          --sessions) _roundtable_folder=(--sessions "${_roundtable_words[++i]/#\~/$HOME}"); ((i == count - 1)) && before=$word ;;
          --sessions=*) _roundtable_folder=("$word") ;;
          \#(program.optionsWithValue.filter { $0.name != "sessions" }.map { "--" + $0.name }.joined(separator: " | "))) ((++i == count - 1)) && before=$word ;;
          -*) ;;
          *) if [[ -z $command ]]; then command=$word; else given+=("$word"); fi ;;
        esac
      done
      options='\#(options(program.everywhere))'
      case $command in

    """# + program.subcommands.map(branch).joined() + #"""
        esac
        if [[ -z $before && -z $_roundtable_quote && $current == --*=* ]]; then before=${current%%=*} current=${current#*=}; fi
        case $before in
          \#(folders(program))) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
          --template) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -W '\#(program.templates.joined(separator: " "))' -- "$current"; compgen -f -X '!*.y*ml' -- "$current"; compgen -d -- "$current"); return ;;
          ?*) return ;;
        esac
        if [[ -z $plain && -z $_roundtable_quote && $current == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current"); return; fi
        if [[ -z $command ]]; then
          mapfile -t COMPREPLY < <(compgen -W '\#(program.subcommands.map(\.name).joined(separator: " "))' -- "$current"); return
        fi
        local place=${places[${#given[@]}]}
        [[ ${places[${#places[@]} - 1]} == words && ${#given[@]} -ge 1 ]] && place=words
        case $place in
          session) mapfile -t COMPREPLY < <(compgen -W "$("$_roundtable_program" sessions "${_roundtable_folder[@]}" 2>/dev/null)" -- "$current") ;;
          file) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
          line) _roundtable_line "${given[0]}" "$current" ;;
          words)
            mapfile -t COMPREPLY < <(_roundtable_offers "${given[0]}" "export ${given[*]:1}${given[1]:+ }$current" | while IFS=$'\t' read -r word i; do printf '%s\n' "${word##* }"; done) ;;
          *) mapfile -t COMPREPLY < <(compgen -W "$place" -- "$current") ;;
        esac
      }

      """#
  }

  private static func branch(_ subcommand: ProgramReference.Subcommand) -> String {
    let own = options(subcommand.arguments)
    let places = ShellCompletion.places(of: subcommand).map(word).joined(separator: " ")
    return "    \(subcommand.name))" + (own.isEmpty ? "" : " options+=' \(own)'") + " places=(\(places)) ;;\n"
  }

  private static func word(_ place: ShellCompletion.Place) -> String {
    switch place {
    case .session: "session"
    case .file: "file"
    case .line: "line"
    case .words: "words"
    case .choice(let words): "'" + words.joined(separator: " ") + "'"
    case .free: "''"
    }
  }

  private static func options(_ arguments: [ProgramReference.Argument]) -> String {
    arguments.filter { $0.kind != .positional }.map { "--" + $0.name }.joined(separator: " ")
  }

  private static func folders(_ program: ProgramReference) -> String {
    program.optionsWithValue.filter { ShellCompletion.value(of: $0) == .folder }.map { "--" + $0.name }.joined(separator: " | ")
  }
}
