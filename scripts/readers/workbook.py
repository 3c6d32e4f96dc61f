"""Reads the workbook of a site with openpyxl and pandas, and compares every cell with the CSV export.

    python3 scripts/readers/workbook.py http://localhost:3000

Debian: apt-get install python3-openpyxl python3-pandas
"""

import csv
import datetime
import hashlib
import io
import json
import re
import sys
import urllib.request

import openpyxl
import pandas

if len(sys.argv) != 2:
    sys.exit("Give the address of the site.")


def fetched(path):
    with urllib.request.urlopen(sys.argv[1] + path) as answer:
        return answer.read()


def exact(cell, column):
    """The exact text of the export: what row_hash is made of."""
    if cell is None:
        return ""
    if isinstance(cell, datetime.datetime):
        is_time = column == "approved_at"
        return cell.isoformat(timespec="milliseconds") + "Z" if is_time else cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def unguarded(cell):
    return cell[1:] if re.match(r"'+[=+\-@\t\r\0]", cell) else cell


workbook = openpyxl.load_workbook(io.BytesIO(fetched("/api/v1/observations.xlsx")))
sheet = workbook.worksheets[0]
head, *rows = sheet.iter_rows(values_only=True)
texts = [[exact(cell, column) for cell, column in zip(row, head)] for row in rows]
lines = list(csv.reader(io.StringIO(fetched("/api/v1/observations.csv").decode("utf-8-sig"))))
different = sum(row != [unguarded(cell) for cell in line] for row, line in zip(texts, lines[1:]))

at = head.index("row_hash")
hashed = sum(
    hashlib.sha256(
        json.dumps(row[:at] + row[at + 1 :], ensure_ascii=False, separators=(",", ":")).encode()
    ).hexdigest()
    == row[at]
    for row in texts
)
frame = pandas.read_excel(io.BytesIO(fetched("/api/v1/observations.xlsx")), dtype={"release_version": str})

print("openpyxl", openpyxl.__version__, "pandas", pandas.__version__)
print("rows:", len(texts), "of", len(lines) - 1, " rows that differ:", different)
print("row_hash reproduced:", hashed)
print("pandas:", frame.shape, "period_start is", frame["period_start"].dtype)
print("sheets:", workbook.sheetnames, " filter:", sheet.auto_filter.ref, " frozen at:", sheet.freeze_panes)
print("printed:", sheet.print_area, "head", sheet.print_title_rows, " title:", workbook.properties.title)
assert len(texts) == len(lines) - 1 and different == 0 and hashed == len(texts)
assert len(frame) == len(texts) and str(frame["period_start"].dtype).startswith("datetime64")
print("ok")
