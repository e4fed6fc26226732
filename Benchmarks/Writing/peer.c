// Writes a table of cells as a workbook with libxlsxwriter: the peer that `documents.py` measures jixiao
// beside, with the cells and the heights of rows that jixiao wrote.
//
//     peer CELLS BOOK.xlsx
//
// Each line of CELLS is a row, its parts divided by tabs: its height, then the cells, each a letter with
// what it holds behind it: `n12.5` a number, `s文字` a text, `b` nothing.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static lxw_format *format(lxw_workbook *book) {
  lxw_format *made = workbook_add_format(book);
  format_set_font_name(made, "宋体");
  format_set_font_size(made, 9);
  format_set_text_wrap(made);
  format_set_border(made, LXW_BORDER_THIN);
  return made;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  FILE *cells = fopen(words[1], "r");
  if (!cells) return 1;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(words[2], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, NULL);
  lxw_format *text = format(book), *amount = format(book);
  format_set_num_format(amount, "#,##0.00");
  char *line = NULL;
  size_t room = 0;
  for (lxw_row_t row = 0; getline(&line, &room, cells) > 0; row++) {
    line[strcspn(line, "\n")] = 0;
    char *rest = line;
    worksheet_set_row(sheet, row, atof(strsep(&rest, "\t")), NULL);
    for (lxw_col_t column = 0; rest; column++) {
      char *cell = strsep(&rest, "\t");
      switch (*cell) {
        case 'n': worksheet_write_number(sheet, row, column, atof(cell + 1), amount); break;
        case 's': worksheet_write_string(sheet, row, column, cell + 1, text); break;
        default: worksheet_write_blank(sheet, row, column, text);
      }
    }
  }
  return workbook_close(book) != LXW_NO_ERROR;
}
