#!/usr/bin/env python3
"""Documents that jixiao writes are read by third-party programs and compared with its TSV.

    written.py JIXIAO

For each layout: openpyxl and python-docx read the cells and spans, pdftotext and LibreOffice's pdf
of the workbook and the document hold every cell's text, qpdf and tidy find no fault, jsonschema
accepts the exchange format. Prints `N passed, N failed`.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import docx
import docx.table
import docx.text.paragraph
import jsonschema
import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Tests/Fixtures/printed-table.json"
LAYOUTS = ["guangzhou", "qujiang", "form"]
AMOUNT = re.compile(r"-?[\d,]+\.\d\d+")
ENVIRONMENT = dict(os.environ, PYTHONDONTWRITEBYTECODE="1")


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, env=ENVIRONMENT, timeout=300)


def squeezed(text):
    return re.sub(r"\s", "", text)


def texts(rows):
    """The texts of cells that are not blank, in their order."""
    return [squeezed(cell) for row in rows for cell in row if squeezed(cell)]


def expected(tsv):
    rows = [[cell.removeprefix("'") for cell in line.split("\t")] for line in tsv.splitlines()]
    return texts(rows)


def workbook(path):
    book = openpyxl.load_workbook(path)
    rows, merges = [], 0
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        merges += len(sheet.merged_cells.ranges)
        assert sheet.page_setup.fitToHeight == 0 and sheet.sheet_properties.pageSetUpPr.fitToPage
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.coordinate
            rows.append([f"{cell.value:,.2f}" if isinstance(cell.value, float | int) else str(cell.value or "")
                         for cell in row])
    assert merges, "no merged cells"
    return texts(rows)


def document(path):
    whole = docx.Document(path)
    rows = []
    for element in whole.element.body:
        if element.tag.endswith("}p"):
            rows.append(docx.text.paragraph.Paragraph(element, whole).text.split("\t"))
        elif element.tag.endswith("}tbl"):
            for row in docx.table.Table(element, whole)._tbl.tr_lst:
                rows.append(["".join(text.text or "" for text in cell.iter() if text.tag.endswith("}t"))
                             for cell in row.tc_lst])
    return texts(rows)


def missing(wanted, path):
    """Cells whose characters a pdf does not have as often, whatever the order of its columns."""
    text = squeezed(run("pdftotext", "-raw", path, "-").stdout.decode())
    return [cell for cell in wanted if any(text.count(letter) < cell.count(letter) for letter in set(cell))]


def check(name, fault, tally):
    tally[bool(fault)] += 1
    if fault:
        print(f"{name}: {str(fault)[:300]}")


def main(program):
    tally = {False: 0, True: 0}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        ENVIRONMENT["JIXIAO_HOME"] = str(folder / "home")
        schema = json.loads((ROOT / "docs/jixiao-1.schema.json").read_text(encoding="utf-8"))
        for layout in LAYOUTS:
            paths = {}
            for form in ["tsv", "xlsx", "docx", "pdf", "html", "json"]:
                paths[form] = folder / f"{layout}.{form}"
                made = run(program, "convert", TABLE, "--layout", layout, "-o", paths[form])
                check(f"{layout} {form}", made.returncode and made.stderr.decode(), tally)
            # Headings of two rows stand once in the text.
            wanted = expected(paths["tsv"].read_text(encoding="utf-8"))
            for form, read in [("xlsx", workbook), ("docx", document)]:
                found = [cell for cell in read(paths[form]) if cell not in ("绩效目标", "绩效指标")]
                same = [cell for cell in wanted if cell not in ("绩效目标", "绩效指标")]
                if layout == "qujiang":
                    found, same = sorted(found), sorted(same)
                difference = next((pair for pair in zip(found, same) if pair[0] != pair[1]), None)
                check(f"{layout} {form} cells", difference or len(found) != len(same), tally)
                run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", folder / form, paths[form])
                check(f"{layout} {form} in LibreOffice", missing(wanted, folder / form / f"{layout}.pdf"), tally)
            check(f"{layout} pdf", missing(wanted, paths["pdf"]), tally)
            sound = run("qpdf", "--check", paths["pdf"])
            check(f"{layout} qpdf", sound.returncode and sound.stdout.decode(), tally)
            tidy = run("tidy", "-q", "-e", paths["html"])
            check(f"{layout} tidy", tidy.stderr.decode(), tally)
            value = json.loads(paths["json"].read_text(encoding="utf-8"))
            errors = [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(value)]
            check(f"{layout} json", errors, tally)
    print(f"{tally[False]} passed, {tally[True]} failed")
    return 1 if tally[True] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
