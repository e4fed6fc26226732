// Writes the cells of a TSV file as a workbook as plainly as libxlsxwriter allows: the peer that
// `documents.py` measures jixiao beside. The cells are the same, with borders, wrapped text and number
// formats; widths, fonts and page breaks, which cost the library nothing, are left out. All rows have one
// height, where jixiao counts each text's lines.
//
//     peer CELLS.tsv BOOK.xlsx

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int count, char **words) {
  if (count != 3) return 2;
  FILE *cells = fopen(words[1], "r");
  if (!cells) return 1;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(words[2], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, NULL);
  lxw_format *text = workbook_add_format(book);
  format_set_text_wrap(text);
  format_set_border(text, LXW_BORDER_THIN);
  lxw_format *amount = workbook_add_format(book);
  format_set_num_format(amount, "#,##0.00");
  format_set_border(amount, LXW_BORDER_THIN);
  char *line = NULL;
  size_t room = 0;
  for (lxw_row_t row = 0; getline(&line, &room, cells) > 0; row++) {
    line[strcspn(line, "\n")] = 0;
    char *rest = line;
    worksheet_set_row(sheet, row, 60, NULL);
    for (lxw_col_t column = 0; rest; column++) {
      char *cell = strsep(&rest, "\t");
      if (row > 2 && column >= 1 && column <= 4 && *cell) {
        char plain[64];
        size_t length = 0;
        for (char *at = cell; *at && length < sizeof plain - 1; at++)
          if (*at != ',') plain[length++] = *at;
        plain[length] = 0;
        worksheet_write_number(sheet, row, column, atof(plain), amount);
      } else if (*cell) {
        worksheet_write_string(sheet, row, column, cell, text);
      } else {
        worksheet_write_blank(sheet, row, column, text);
      }
    }
  }
  return workbook_close(book) != LXW_NO_ERROR;
}
