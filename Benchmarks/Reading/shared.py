"""Writes the cells of a workbook as XlsxWriter does, with shared strings: shared.py BOOK.xlsx SHARED.xlsx"""

import sys

import openpyxl
import xlsxwriter

written = xlsxwriter.Workbook(sys.argv[2])
sheet = written.add_worksheet()
amount = written.add_format({"num_format": "#,##0.00"})
for row, cells in enumerate(openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].values):
    for column, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(row, column, cell)
        elif cell is not None:
            sheet.write_number(row, column, cell, amount)
written.close()
