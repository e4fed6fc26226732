# Completion of jixiao for fish. The program itself tells what fits (`jixiao __complete`), so that
# this file names no command and no option.
function __jixiao_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (jixiao __complete fish $words[2..] (string unescape -- "$current"; or echo -- "$current") 2>/dev/null)
    string join \n -- $lines[2..]
    if test "$lines[1]" = files
        __fish_complete_path "$current"
    end
end
complete -c jixiao -f -k -a '(__jixiao_complete)'
