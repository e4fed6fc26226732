#!/usr/bin/env python3
"""Tables that third-party programs have written are read back by jixiao and compared.

    interop.py JIXIAO [TABLES]

For each layout TABLES tables are made by chance, written by openpyxl and python-docx, converted by
LibreOffice, read by JIXIAO, and compared as JSON. Prints one line a kind of file, then
`N passed, N failed`.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import docx
import openpyxl
from openpyxl.styles import Alignment, Border, Side
from openpyxl.utils import get_column_letter

import tables

FORMATS = {  # what LibreOffice makes of which file, and of how many tables
    "pdf": [("xlsx", 8), ("docx", 8)], "html": [("xlsx", 8), ("docx", 4)],
    "ods": [("xlsx", 1)], "xls": [("xlsx", 1)],
    # Of a DOCX by python-docx itself LibreOffice makes a DOC without its tables.
    "odt": [("docx", 1)], "doc": [("odt", 1)],
}
RENAMED = {"xls": "et", "doc": "wps"}  # what WPS calls files of the same form
OWN = ["xlsx", "docx", "pdf", "html", "tsv", "csv", "md", "txt"]  # what jixiao writes and reads back
OWN_TABLES = 6
DOCX = 20  # how many tables of a layout python-docx writes: it takes its time
WIDTHS = {"guangzhou": [24, 11, 11, 11, 11, 40, 60], "form": [14, 18, 30, 18, 12, 30],
          "qujiang": [16, 20, 12, 14, 16, 26, 26, 26, 12, 14, 22, 14, 14]}
AMOUNT = re.compile(r"-?[\d,]+\.\d\d")


def columns_of(text):
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)


def write_xlsx(table, path, halves):
    book = openpyxl.Workbook()
    sheet = book.active
    side = Side(style="thin")
    widths = WIDTHS[table["layout"]]
    for index, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    line = 0
    for block in tables.blocks(table):
        if isinstance(block, str):
            line += 1
            sheet.cell(line, 1, block)
            continue
        first = line + 1
        heights = [1] * len(block)
        for row in block:
            line += 1
            for column, cell in enumerate(row, 1):
                place = sheet.cell(line, column)
                place.border = Border(side, side, side, side)
                place.alignment = Alignment(wrap_text=True, vertical="top")
                if not cell.text:
                    continue
                if AMOUNT.fullmatch(cell.text):
                    place.value = float(cell.text.replace(",", ""))
                    place.number_format = "#,##0.00"
                else:
                    place.value = cell.text
                width = sum(widths[column - 1:column - 1 + cell.columns]) - 2
                lines = -(-columns_of(cell.text) // max(4, int(width * 0.8))) + 1
                for index in range(cell.rows):
                    place_line = line - first + index
                    heights[place_line] = max(heights[place_line], -(-lines // cell.rows))
        for index, row in enumerate(block):
            sheet.row_dimensions[first + index].height = 14 * heights[index] + 4
            for column, cell in enumerate(row, 1):
                if cell.text is not None and (cell.columns > 1 or cell.rows > 1):
                    sheet.merge_cells(start_row=first + index, start_column=column,
                                      end_row=first + index + cell.rows - 1, end_column=column + cell.columns - 1)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4 if halves else sheet.PAPERSIZE_A3
    if not halves:
        sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToHeight = 0
    book.save(path)


def write_docx(table, path):
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = docx.shared.Mm(420), docx.shared.Mm(297)
    for block in tables.blocks(table):
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        grid = document.add_table(len(block), len(block[0]))
        grid.style = "Table Grid"
        grid.autofit = False
        widths = WIDTHS[table["layout"]]
        # Asking the table for its cells walks through all of them each time.
        places = grid._cells
        for index, row in enumerate(block):
            cells = places[index * len(row):(index + 1) * len(row)]
            for column, cell in enumerate(row):
                cells[column].width = docx.shared.Mm(380 * widths[column] / sum(widths))
                if cell.text:
                    cells[column].text = cell.text
                if cell.text is not None and (cell.columns > 1 or cell.rows > 1):
                    cells[column].merge(places[(index + cell.rows - 1) * len(row) + column + cell.columns - 1])
    document.save(path)


def convert(files, ending, folder, profile):
    """Lets LibreOffice convert all files at once."""
    files = [file for file in files if not (folder / file.with_suffix("." + ending).name).exists()]
    if not files:
        return
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending,
               "--outdir", str(folder)] + [str(file) for file in files]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)


def read(program, path, folder):
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "JIXIAO_HOME": f"{folder}/home"}
    run = subprocess.run([program, "convert", str(path), "--to", "json"], capture_output=True, env=environment)
    if run.returncode != 0:
        raise ValueError(run.stderr.decode().strip())
    return json.loads(run.stdout)


def rewrite(program, path, folder):
    """Lets jixiao write a workbook's table in each of its formats, beside it."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "JIXIAO_HOME": f"{folder}/home"}
    paths = {}
    for ending in OWN:
        paths[ending] = path.with_name(f"{path.stem}-own.{ending}")
        subprocess.run([program, "convert", str(path), "-o", str(paths[ending]), "--force"], check=True,
                       capture_output=True, env=environment)
    return paths


def outline(table, squeeze):
    """What must be equal: everything of each project."""
    clean = (lambda text: re.sub(r"\s", "", text or "")) if squeeze else (lambda text: (text or "").strip())
    keys = ["name", "goal", "annualGoal", "rationale", "fundingType", "function", "overview", "category",
            "manager", "telephone", "lifetimeBudget"]
    result = []
    for unit in table["units"]:
        for project in unit["projects"]:
            details = project.get("details") or {}
            values = {key: clean(project.get(key) or details.get(key)) for key in keys}
            values["unit"] = clean(unit["name"])
            values["amounts"] = [project["amounts"].get(key) for key in ("total", "fiscal", "specialAccount", "other")]
            values["indicators"] = [
                {key: clean(indicator.get(key)) for key in
                 ("level1", "code", "name", "cycleTarget", "annualTarget", "weight", "explanation")}
                for indicator in project["indicators"]]
            result.append(values)
    return result


def difference(found, wanted):
    if len(found) != len(wanted):
        return f"{len(found)} projects instead of {len(wanted)}"
    for one, other in zip(found, wanted):
        for key in other:
            if isinstance(other[key], list) and key == "indicators" and one[key] != other[key]:
                pairs = zip(one[key] + [None], other[key] + [None])
                return f"{other['name']} indicators: " + "\n    ".join(
                    str(each) for each in next(pair for pair in pairs if pair[0] != pair[1]))
            if one[key] != other[key]:
                return f"{other['name']} {key}:\n    {one[key]}\n    {other[key]}"
    return None


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 68
    keep = os.environ.get("INTEROP_FOLDER")
    folder = pathlib.Path(keep or tempfile.mkdtemp(prefix="interop-"))
    folder.mkdir(exist_ok=True)
    cases = []  # (label, path, table, squeeze)
    written = {"xlsx": [], "docx": [], "odt": []}
    for layout in ("guangzhou", "qujiang", "form"):
        for seed in range(count):
            table = tables.Generator(f"{layout} {seed}").table(layout)
            halves = layout == "qujiang" and seed % 2 == 1
            stem = folder / f"{layout}-{seed}"
            if not pathlib.Path(f"{stem}.xlsx").exists():
                write_xlsx(table, f"{stem}.xlsx", halves)
            paths = [("xlsx", f"{stem}.xlsx")]
            if seed < DOCX:
                if not pathlib.Path(f"{stem}-word.docx").exists():
                    write_docx(table, f"{stem}-word.docx")
                paths.append(("docx", f"{stem}-word.docx"))
            for ending, path in paths:
                cases.append((f"{layout} {ending}", pathlib.Path(path), table, False))
                written[ending].append((seed, layout, pathlib.Path(path), table))
    for ending, sources in FORMATS.items():
        for source, most in sources:
            chosen = [each for each in written[source] if each[0] < most]
            convert([path for _, _, path, _ in chosen], ending, folder, folder / "profile")
            for seed, layout, path, table in chosen:
                converted = path.with_suffix("." + ending)
                cases.append((f"{layout} {source} → {ending}", converted, table, ending in ("pdf", "html")))
                if ending in written:
                    written[ending].append((seed, layout, converted, table))
                if ending in RENAMED:
                    renamed = path.with_suffix("." + RENAMED[ending])
                    shutil.copy(converted, renamed)
                    cases.append((f"{layout} {source} → {RENAMED[ending]}", renamed, table, False))
    for seed, layout, path, table in written["xlsx"]:
        if seed < OWN_TABLES:
            for ending, own in rewrite(program, path, folder).items():
                cases.append((f"{layout} our own {ending}", own, table, ending in ("pdf", "html", "txt")))
    results = {}
    failures = []

    def check(case):
        label, path, table, squeeze = case
        try:
            return difference(outline(read(program, path, folder), squeeze), outline(table, squeeze))
        except Exception as error:  # every kind of failure is one line of the report
            return f"{type(error).__name__}: {error}"

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, problem in zip(cases, pool.map(check, cases)):
            good, bad = results.get(case[0], (0, 0))
            results[case[0]] = (good + (problem is None), bad + (problem is not None))
            if problem:
                failures.append(f"{case[0]} {case[1].name}: {problem}")
    for label, (good, bad) in results.items():
        print(f"{label}: {good} equal" + (f", {bad} different" if bad else ""))
    for failure in failures[:40]:
        print("✗", failure)
    print(f"{len(cases) - len(failures)} passed, {len(failures)} failed")
    if not keep:
        shutil.rmtree(folder)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
