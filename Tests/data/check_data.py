#!/usr/bin/env python3
"""Reads the data files of an edition: check_data.py FOLDER

That each JSON file follows the schema beside it and each schema that of JSON Schema; that what the files name has a page
and what has a page is named; that calendars can be read, hold each date once, and keep to the lengths of lines;
and that the spreadsheet says what the tables of text say.

The exit code is 0 when all is well and 1 when something is not.
"""
import csv
import datetime
import json
import pathlib
import sys

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


def check_tables(site):
    """That the spreadsheet has the tables that stand as text, cell by cell, below their titles."""
    book = python_calamine.CalamineWorkbook.from_path(str(site / "data/tables.ods"))
    tables = sorted(site.glob("data/*.csv"))
    if sorted(book.sheet_names) != [table.stem for table in tables]:
        fault("data/tables.ods", f"it has the sheets {book.sheet_names}")
        return
    for table in tables:
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        sheet = book.get_sheet_by_name(table.stem).to_python(skip_empty_area=False)
        above = next(place for place, row in enumerate(sheet) if row[:len(rows[0])] == rows[0])
        if above < 2 or len(sheet) - above != len(rows):
            fault(table, f"it has {len(rows)} rows, and its sheet {len(sheet) - above} below {above}")
        for number, (row, cells) in enumerate(zip(rows[1:], sheet[above + 1:]), 2):
            for text, cell in zip(row, cells):
                if not same(text, cell):
                    fault(f"{table}:{number}", f"{text!r} is {cell!r} in the spreadsheet")


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
    check_tables(site)
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


main()
