#pragma once

#include <histedit.h>

// Swift cannot call the variadic el_wset and el_wget: each wrapper here fixes the arguments of one
// operation. Nothing else belongs in this file.

/// EL_EDITOR: chooses the key map (L"emacs"), whatever $EDITOR says.
int editline_set_editor(EditLine *line, const wchar_t *editor);

/// EL_EDITMODE: switched off before el_end, which would otherwise throw typed-ahead keys away.
int editline_set_editing(EditLine *line, int enabled);

/// EL_GETCFN: the function that libedit asks for its next character.
int editline_set_reader(EditLine *line, el_rfunc_t reader);

/// EL_CLIENTDATA, set: a pointer that the reader finds again.
int editline_set_client_data(EditLine *line, void *data);

/// EL_CLIENTDATA, get.
void *editline_client_data(EditLine *line);
