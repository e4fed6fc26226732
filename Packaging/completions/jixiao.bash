# Completion of jixiao for bash. The program itself tells what fits (`jixiao __complete`), so that
# this file names no command and no option.
_jixiao() {
  local files line
  COMPREPLY=()
  {
    read -r files
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } < <(jixiao __complete bash "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  # Readline then quotes blanks and brackets in the names of projects.
  compopt -o filenames
  if [ "$files" = files ]; then
    compopt -o default
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
      [ ${#COMPREPLY[@]} -gt 0 ] && compgen -f -- "$2"
    )
  fi
}
complete -F _jixiao jixiao
