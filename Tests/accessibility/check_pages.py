#!/usr/bin/env python3
"""Checks every page of some sites: check_pages.py FOLDER... [--only PATTERN]

Each folder is an edition that was built. The Nu HTML checker reads every page, each must carry the policy of GUIDE.md,
and axe-core looks at every page in a browser. Pages that stand for their kind (see sites.py) are looked at in every
mode, without scripts too, and driven by keyboard, from the files and from a server with the headers of GUIDE.md. With --only just the pages whose addresses have the pattern are looked at, each of them closely.

The exit code is 0 when all is well, 1 when something is not, 2 when a site cannot be checked.
"""
from __future__ import annotations

import argparse
import re
import sys
import time
from pathlib import Path

from checking import check
from html_checker import errors
from policy import unheld
from sites import Page, pages, representatives


def word_of(site: list[Page]) -> str:
    """A word that a search of the site must find: the longest of the title of one of its pages."""
    titled = [page for page in site if len(page.form) > 1] or site
    title = re.search(r"<title>(.*?)</title>", titled[0].file.read_text(encoding="utf-8"), re.DOTALL)
    return max(re.findall(r"[a-z]+", title[1]) if title else ["a"], key=len, default="a")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--only", type=re.compile, metavar="PATTERN", help="a regular expression")
    options = parser.parse_args()
    began = time.monotonic()
    checked: list[Page] = []
    chosen: set[Page] = set()
    words: dict[Page, str] = {}
    for folder in options.sites:
        site = pages(folder.resolve())
        wanted = [page for page in site if not options.only or options.only.search(page.name)]
        if not wanted:
            print(f"{folder}: holds no page to be checked", file=sys.stderr)
            return 2
        checked += wanted
        chosen.update(wanted if options.only else representatives(site))
        words.update(dict.fromkeys(site, word_of(site)))
    try:
        found = errors(checked) + unheld(checked) + check(checked, chosen, words)
    except (OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    for finding in found:
        print(finding, file=sys.stderr)
    print(f"{len(checked)} pages, {len(chosen)} of them closely: {len(found)} faults, {time.monotonic() - began:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
