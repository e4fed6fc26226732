"""Writes the cells that `peer.c` describes as a workbook with XlsxWriter: peer.py CELLS BOOK.xlsx"""

import sys

import xlsxwriter

book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
sheet = book.add_worksheet()
look = {"font_name": "宋体", "font_size": 9, "text_wrap": True, "border": 1}
text = book.add_format(look)
amount = book.add_format(look | {"num_format": "#,##0.00"})
with open(sys.argv[1], encoding="utf-8") as cells:
    for row, line in enumerate(cells):
        height, *parts = line.rstrip("\n").split("\t")
        sheet.set_row(row, float(height))
        for column, cell in enumerate(parts):
            if cell[0] == "n":
                sheet.write_number(row, column, float(cell[1:]), amount)
            elif cell[0] == "s":
                sheet.write_string(row, column, cell[1:], text)
            else:
                sheet.write_blank(row, column, None, text)
book.close()
