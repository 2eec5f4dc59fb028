#!/usr/bin/env python3
"""Reads the data files of an edition: check_data.py FOLDER

That each JSON file follows the schema beside it and each schema that of JSON Schema; that what the files name has a page
and what has a page is named; that calendars can be read, hold each date once, and keep to the lengths of lines;
and that each spreadsheet says what the tables of text say, to two programs, and hides nothing.

The exit code is 0 when all is well and 1 when something is not.
"""
import csv
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

import icalendar
import jsonschema
import python_calamine

faults = []


def fault(place, text):
    faults.append(f"{place}: {text}")


def pages(value):
    """Every page that a value names, at any depth."""
    if isinstance(value, dict):
        if "page" in value:
            yield value["page"]
        for each in value.values():
            yield from pages(each)
    elif isinstance(value, list):
        for each in value:
            yield from pages(each)


def check_json(site):
    named = set()
    for file in sorted(site.glob("data/*.json")):
        if file.name.endswith(".schema.json"):
            continue
        value = json.loads(file.read_text("utf-8"))
        schema = json.loads((file.parent / value["$schema"]).read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        for error in validator.iter_errors(value):
            fault(file, f"{error.json_path}: {error.message}")
        for page in pages(value):
            target = (file.parent / page).resolve()
            named.add(target)
            if not target.is_file():
                fault(file, f"there is no page {page}")
    for folder in ("actions", "recommendations", "indicators"):
        for page in site.glob(f"{folder}/*/*.html"):
            # A page that goes on elsewhere, and one that moved, are no other thing's.
            if "--" in page.name or b'http-equiv="refresh"' in page.read_bytes():
                continue
            if page.resolve() not in named:
                fault(page, "no data file names it")


def check_calendars(site):
    files = [*site.glob("*.ics"), *site.glob("leads/*.ics")]
    for file in files:
        data = file.read_bytes()
        for number, line in enumerate(data.split(b"\r\n"), 1):
            if len(line) > 75 or b"\n" in line or b"\r" in line:
                fault(f"{file}:{number}", "the line is too long, or does not end as it must")
        events = icalendar.Calendar.from_ical(data).walk("VEVENT")
        names = [str(event["UID"]) for event in events]
        if not names or len(names) != len(set(names)):
            fault(file, "it holds no date, or one twice")
        for event in events:
            if type(event.decoded("DTSTART")) is not datetime.date or event.errors:
                fault(file, f"{event['UID']} is not a day")


def tables(site):
    """The tables that stand as text, by name, with their rows."""
    found = {}
    for table in sorted(site.glob("data/*.csv")):
        with table.open(encoding="utf-8-sig", newline="") as file:
            found[table.stem] = list(csv.reader(file))
    return found


def check_book(book, told):
    """That a spreadsheet has the tables that stand as text, cell by cell, below their titles."""
    read = python_calamine.CalamineWorkbook.from_path(str(book))
    check_sheets(book, told, {
        name: read.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in read.sheet_names})


def check_in_office(book, told):
    """The same as LibreOffice reads it, which writes each sheet as text."""
    with tempfile.TemporaryDirectory() as folder:
        # Commas, quotation marks, UTF-8; cells by their values and not as they look; every sheet.
        options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
        run = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", options,
             "--outdir", folder, str(book)], capture_output=True, text=True, timeout=180)
        sheets = {}
        for file in pathlib.Path(folder).glob("*.csv"):
            with file.open(encoding="utf-8", newline="") as lines:
                sheets[file.stem.removeprefix(f"{book.stem}-")] = list(csv.reader(lines))
        if not sheets:
            fault(book, f"LibreOffice does not read it: {run.stderr.strip()}")
        else:
            check_sheets(f"{book} in LibreOffice", told, sheets)


def check_sheets(book, told, sheets):
    if sorted(sheets) != sorted(told):
        fault(book, f"it has the sheets {sorted(sheets)}")
        return
    for name, rows in told.items():
        sheet = sheets[name]
        above = next((place for place, row in enumerate(sheet) if row[:len(rows[0])] == rows[0]), 0)
        if above < 2 or len(sheet) - above != len(rows):
            fault(book, f"{name} has {len(rows)} rows, and its sheet {len(sheet) - above} below {above}")
        for number, (row, cells) in enumerate(zip(rows[1:], sheet[above + 1:]), 2):
            for text, cell in zip(row, cells):
                if not same(text, cell):
                    fault(f"{book}, {name}:{number}", f"{text!r} is {cell!r} in the spreadsheet")


def check_hidden(book):
    """That a spreadsheet names nobody, hides nothing and works nothing out."""
    with zipfile.ZipFile(book) as parts:
        for name in parts.namelist():
            text = parts.read(name).decode("utf-8")
            for sign in ("<f>", "<f ", "table:formula", "state=\"hidden", "hidden=\"1", "table:display=\"false",
                         "dc:creator", "meta:initial-creator", "docProps", "externalLink"):
                if sign in text or sign in name:
                    fault(f"{book}/{name}", f"it holds {sign}")


def check_books(site):
    """Every spreadsheet; everybody's editions have the open format only."""
    told = tables(site)
    books = [site / "data/tables.ods", *site.glob("data/*.xlsx")]
    if site.name == "public" and len(books) > 1:
        fault(books[1], "an edition for everybody has it")
    if site.name != "public" and len(books) < 2:
        fault(site / "data", "an edition that not everybody reads has no workbook")
    for book in books:
        check_book(book, told)
        check_hidden(book)
        if shutil.which("soffice"):
            check_in_office(book, told)
        else:
            fault(book, "LibreOffice is not installed")


def same(text, cell):
    if isinstance(cell, float):
        return float(text) == cell
    if isinstance(cell, datetime.date):
        return text == str(cell)[:10]
    plain = text[1:] if text.startswith("'") else text
    return cell == plain or cell == f"[{plain}]" or " ".join(str(cell).split()) == " ".join(plain.split())


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    if not list(site.glob("data/*.json")):
        fault(site, "it has no data files")
    check_json(site)
    check_calendars(site)
    check_books(site)
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


main()
