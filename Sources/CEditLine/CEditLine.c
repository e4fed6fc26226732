#include "CEditLine.h"

int editline_set_editor(EditLine *line, const wchar_t *editor) {
  return el_wset(line, EL_EDITOR, editor);
}

int editline_set_editing(EditLine *line, int enabled) {
  return el_wset(line, EL_EDITMODE, enabled);
}

int editline_set_reader(EditLine *line, el_rfunc_t reader) {
  return el_wset(line, EL_GETCFN, reader);
}

int editline_set_client_data(EditLine *line, void *data) {
  return el_wset(line, EL_CLIENTDATA, data);
}

void *editline_client_data(EditLine *line) {
  void *data = 0;
  return el_wget(line, EL_CLIENTDATA, &data) == 0 ? data : 0;
}
