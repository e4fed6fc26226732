"""Reads a document with a peer and prints the seconds: peer.py calamine|openpyxl|pdfplumber FILE."""

import sys
import time


def calamine(path):
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(path)
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def openpyxl(path):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    return sum(1 for sheet in book for row in sheet.iter_rows(values_only=True))


def pdfplumber(path):
    import pdfplumber

    with pdfplumber.open(path) as document:
        return sum(len(table) for page in document.pages for table in page.extract_tables())


if __name__ == "__main__":
    read = {"calamine": calamine, "openpyxl": openpyxl, "pdfplumber": pdfplumber}[sys.argv[1]]
    # Loading the library is no part of reading.
    __import__({"calamine": "python_calamine"}.get(sys.argv[1], sys.argv[1]))
    start = time.monotonic()
    rows = read(sys.argv[2])
    print(time.monotonic() - start, rows)
