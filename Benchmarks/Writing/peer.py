"""Writes the cells of a TSV file as a workbook with XlsxWriter: peer.py CELLS.tsv BOOK.xlsx"""

import sys

import xlsxwriter

book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
sheet = book.add_worksheet()
text = book.add_format({"text_wrap": True, "border": 1})
amount = book.add_format({"num_format": "#,##0.00", "border": 1})
with open(sys.argv[1], encoding="utf-8") as cells:
    for row, line in enumerate(cells):
        sheet.set_row(row, 60)
        for column, cell in enumerate(line.rstrip("\n").split("\t")):
            if row > 2 and 1 <= column <= 4 and cell:
                sheet.write_number(row, column, float(cell.replace(",", "")), amount)
            elif cell:
                sheet.write_string(row, column, cell, text)
            else:
                sheet.write_blank(row, column, None, text)
book.close()
