"""Checks pages that are broken on purpose. Each page says in `data-caught-by` which checks must find something on it;
no other check may, and on the page that is sound none."""
from __future__ import annotations

import re
import sys
from pathlib import Path

from checking import check
from html_checker import errors
from policy import unheld
from sites import pages

BROKEN = Path(__file__).parent / "broken"


def expected(file: Path) -> set[str]:
    return set(re.search(r'data-caught-by="([^"]*)"', file.read_text(encoding="utf-8"))[1].split())


def main() -> int:
    site = pages(BROKEN)
    found = errors(site) + unheld(site) + check(site, chosen=set(site), words=dict.fromkeys(site, "words"))
    failed = 0
    for page in site:
        own = [finding for finding in found if finding.page == page.name]
        caught, wanted = {finding.check for finding in own}, expected(page.file)
        if caught == wanted:
            continue
        failed += 1
        for name in sorted(wanted - caught):
            print(f"{page.file.name}: `{name}` does not catch it", file=sys.stderr)
        for finding in own:
            if finding.check not in wanted:
                print(f"not to be found: {finding}", file=sys.stderr)
    print(f"{len(site) - failed} pages as expected, {failed} not")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
