"""Measures the reading of documents beside peers in one run, and fails where an aim is missed.

    documents.py JIXIAO_BENCH

A workbook of 50,000 projects in 7 columns: no slower than calamine (Rust), at least 3 times faster than
openpyxl in its read-only mode, each taking out the cells; ours go through the worker process and its
pipe. The same as XlsxWriter writes it, with shared strings, as spreadsheet programs do. A PDF: at least
5 times faster than pdfplumber, with every indicator read, while that only takes out the cells.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

PEER, SHARED = (pathlib.Path(__file__).parent / name for name in ("peer.py", "shared.py"))
PROJECTS, PDF_PROJECTS, RUNS = 50_000, 300, 5


def run(command):
    """The words that a command prints, and its peak of memory in MB, its children's included."""
    with subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True) as process:
        words = process.stdout.read().split()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"failed: {command}")
    return words, usage.ru_maxrss / 1024


def ours(bench, path, what="read"):
    """Seconds and memory of reading a document wholly, or its cells."""
    (_, seconds, _), memory = run([bench, what, path])
    return float(seconds), memory


def peer(name, path):
    (seconds, _), memory = run([sys.executable, PEER, name, path])
    return float(seconds), memory


def main(bench):
    with tempfile.TemporaryDirectory() as folder:
        book, shared, document = (f"{folder}/{name}" for name in ("table.xlsx", "shared.xlsx", "table.pdf"))
        run([bench, "document", "xlsx", PROJECTS, book])
        run([sys.executable, SHARED, book, shared])
        run([bench, "document", "pdf", PDF_PROJECTS, document])
        # They take turns, so that whatever else the machine does meets all of them.
        turns = [(ours(bench, book, "cells"), peer("calamine", book), ours(bench, shared, "cells"),
                  peer("calamine", shared), ours(bench, book), ours(bench, document)) for _ in range(RUNS)]
        cells, rust, shared_cells, shared_rust, whole, document_time = (min(each) for each in zip(*turns))
        python, plumber = peer("openpyxl", book), peer("pdfplumber", document)
    ratios = [
        (f"cells of {PROJECTS} projects in xlsx, to calamine", cells, rust, 1),
        ("the same with shared strings, to calamine", shared_cells, shared_rust, 1),
        (f"cells of {PROJECTS} projects in xlsx, to openpyxl read-only", cells, python, 1 / 3),
        (f"pdf, {PDF_PROJECTS} projects, to pdfplumber", document_time, plumber, 1 / 5),
    ]
    print(f"xlsx, {PROJECTS} projects, with every indicator read: {whole[0]:.2f} s, {whole[1]:.0f} MB")
    for what, own, other, aim in ratios:
        print(f"{what}: {own[0]:.2f} s, {own[1]:.0f} MB beside {other[0]:.2f} s, {other[1]:.0f} MB:"
              f" {own[0] / other[0]:.3f}, aim {aim:.3g}")
    return 0 if all(own[0] <= other[0] * aim for _, own, other, aim in ratios) else 1


if __name__ == "__main__":
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.exit(main(sys.argv[1]))
