"""Checks the row_hash of every row of a file of observations: CSV, JSON, NDJSON or XLSX.

    python3 verify-rows.py annals-2023-1.0.csv

Python 3.8 or later, standard library only. Ends with status 1 if a row differs from its hash.

The recipe: take the cells of a row in the order of the columns, without row_hash, all of them as text; write them as a JSON
array without spaces and without escaping Chinese; row_hash is the SHA-256 of its UTF-8 bytes. Rows whose export_format is
empty or missing are of the first format: only the 25 columns before row_hash, and the year as a number.
"""

import csv
import hashlib
import json
import re
import sys
import zipfile
from datetime import datetime, timedelta
from decimal import Decimal
from os.path import basename
from xml.etree import ElementTree

GUARDED = re.compile("'+[=+\\-@\uff1d\uff0b\uff0d\uff20\t\n\r\0]")


def hash_of(row):
    names = list(row)
    if row.get("export_format"):
        cells = [str(row[name]) for name in names if name != "row_hash"]
    else:
        cells = [str(row[name]) for name in names[: names.index("row_hash")]]
        cells[0] = int(cells[0])
    text = json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def rows_of_csv(path):
    """A cell of apostrophes and then a sign of a formula has one apostrophe too many."""
    csv.field_size_limit(2**31 - 1)
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {name: cell[1:] if GUARDED.match(cell) else cell for name, cell in row.items()}


def rows_of_json(path):
    with open(path, encoding="utf-8-sig") as file:
        yield from json.load(file)


def rows_of_ndjson(path):
    with open(path, encoding="utf-8-sig", newline="\n") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows_of_xlsx(path):
    """Reads the first sheet. Numbers and dates become the text that the other formats have."""
    with zipfile.ZipFile(path) as book:
        shared = shared_strings(book)
        header = None
        with book.open("xl/worksheets/sheet1.xml") as sheet:
            for _, element in ElementTree.iterparse(sheet):
                if element.tag != MAIN + "row":
                    continue
                cells = {column_of(cell.get("r")): cell for cell in element.iter(MAIN + "c")}
                texts = {at: text_of(cell, shared) for at, cell in cells.items()}
                if header is None:
                    header = texts
                    continue
                yield {
                    name: plain(name, texts.get(at, ""), is_number(cells.get(at)))
                    for at, name in sorted(header.items())
                }
                element.clear()


def shared_strings(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    return [joined(item) for item in root.iter(MAIN + "si")]


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def is_number(cell):
    return cell is not None and cell.get("t", "n") == "n"


def text_of(cell, shared):
    if cell.get("t") == "inlineStr":
        return joined(cell)
    value = cell.findtext(MAIN + "v") or ""
    return shared[int(value)] if cell.get("t") == "s" else unescaped(value)


def joined(element):
    return unescaped("".join(text.text or "" for text in element.iter(MAIN + "t")))


def unescaped(text):
    """Workbooks write characters that XML cannot hold as _x000D_."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def plain(name, text, numeric):
    if not numeric or text == "":
        return text
    if name in ("period_start", "period_end"):
        return moment(text).strftime("%Y-%m-%d")
    if name == "approved_at":
        return moment(text).isoformat(timespec="milliseconds") + "Z"
    return format(Decimal(text), "f")


def moment(serial):
    """Days since the end of 1899, as spreadsheets count, to the millisecond."""
    milliseconds = int((Decimal(serial) * 86_400_000).to_integral_value())
    return datetime(1899, 12, 30) + timedelta(milliseconds=milliseconds)


READERS = {"csv": rows_of_csv, "json": rows_of_json, "ndjson": rows_of_ndjson, "xlsx": rows_of_xlsx}


def verified(path):
    """Returns whether all rows of a file agree."""
    rows = list(READERS[path.rsplit(".", 1)[-1]](path))
    wrong = [number for number, row in enumerate(rows, 1) if hash_of(row) != row["row_hash"]]
    print(f"{basename(path)}: {len(rows) - len(wrong)} of {len(rows)} rows agree with their hash.")
    if wrong:
        print("These do not: " + ", ".join(map(str, wrong[:20])))
    return not wrong


if __name__ == "__main__":
    sys.exit(0 if all([verified(path) for path in sys.argv[1:]]) else 1)
