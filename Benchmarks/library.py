"""Measures a big library beside sqlite3's own queries on the same file."""

import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import time

RUNS = 21
SHOWN = 20


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def pairs(word, mark):
    """A word in the index's language: all its pairs of letters in one place."""
    return "(" + " AND ".join(f'"{mark}{a}{b}"' for a, b in zip(word, word[1:])) + ")"


def queries(word):
    """What one can ask sqlite3 itself: reading all entries, and its own full-text index."""
    like = """SELECT id, body FROM entry WHERE deleted_at IS NULL
        AND (instr(name, ?1) > 0 OR instr(body, ?1) > 0) ORDER BY year DESC, id DESC LIMIT ?2"""
    match = """SELECT entry.id, body FROM find JOIN entry ON entry.id = find.rowid & 1099511627775
        WHERE find MATCH ?1 ORDER BY find.rowid DESC LIMIT ?2"""
    return (like, word), (match, " OR ".join(pairs(word, mark) for mark in "ngt"))


class Library:
    """A generated library, what was told while it was filled, and how it was to ask it."""

    def __init__(self, benchmark, home, count):
        self.path = os.path.join(home, "jixiao.db")
        told = subprocess.run(
            [benchmark, home, str(count)], check=True, stdout=subprocess.PIPE, text=True).stdout
        self.words = re.search(r"^words: (.*)$", told, re.M)[1].split("|")

        def number(pattern):
            return float(re.search(pattern, told, re.M)[1])

        self.count = number(r"^import: (\d+) entries")
        self.import_wall = number(r"^import: .* wall ([\d.]+) s")
        self.import_work = number(r"^import: .* work ([\d.]+) s")
        self.find_p99 = number(r"^find: .* p99 ([\d.]+) ms")
        self.words_p99 = number(r"^words alone: .* p99 ([\d.]+) ms")
        self.suggest = number(r"^suggest: slowest ([\d.]+) ms")
        self.megabytes = os.path.getsize(self.path) / 1e6

    def asked_of_sqlite(self):
        """Milliseconds of work at the 99th percentile: reading all entries, and the index."""
        times = ([], [])
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        for _ in range(3):
            for word in self.words:
                for (text, value), own in zip(queries(word), times):
                    start = time.process_time()
                    connection.execute(text, (value, SHOWN)).fetchall()
                    own.append((time.process_time() - start) * 1000)
        connection.close()
        return [percentile(own, 0.99) for own in times]

    def asked_afresh(self, program, environment, word):
        """Milliseconds of a process from its start to its end: ours, and sqlite3's two."""
        commands = [[program, "find", word]]
        if shell := shutil.which("sqlite3"):
            for text, value in queries(word):
                quoted = "'" + value.replace("'", "''") + "'"
                query = text.replace("?1", quoted).replace("?2", str(SHOWN))
                commands.append([shell, "-readonly", self.path, query])
        medians = []
        for command in commands:
            times = []
            for _ in range(RUNS):
                start = time.perf_counter()
                subprocess.run(
                    command, check=True, env=environment, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL)
                times.append((time.perf_counter() - start) * 1000)
            medians.append(statistics.median(times))
        return medians
