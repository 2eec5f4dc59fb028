"""The pages of a site, and which of them stand for their kind.

A kind is not on a list: pages whose addresses have one form (`actions/*/*`) are one, and so is everything that a page is
built of (an element with a class, a role, a state). Of each form the page that is built of the most stands for the
others; then come further pages, until everything that any page of the site is built of is on one that was chosen. So a
new page, block or component is looked at closely without anybody adding it.
"""
from __future__ import annotations

import html.parser
from dataclasses import dataclass, field
from pathlib import Path


class Features(html.parser.HTMLParser):
    """What a page is built of."""

    def __init__(self):
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag, attributes):
        self.found.add(tag)
        for name, value in attributes:
            if name == "class":
                self.found.update(f"{tag}.{word}" for word in (value or "").split())
            elif name in ("role", "type", "dir"):
                self.found.add(f"{tag}[{name}={value}]")
            elif name.startswith("aria-") or name in ("hidden", "open", "tabindex", "lang"):
                self.found.add(f"{tag}[{name}]")


@dataclass(frozen=True)
class Page:
    """A page: its file, its name in messages, and what it is built of."""

    file: Path
    site: Path
    name: str
    features: frozenset[str] = field(repr=False)

    @property
    def form(self) -> tuple[str, ...]:
        """The form of its address. A page at the top of the site has an address of its own."""
        parts = self.file.relative_to(self.site).parts
        return parts if len(parts) == 1 else (parts[0], *("*" for _ in parts[1:]))


def pages(site: Path) -> list[Page]:
    """All pages of a site, the longest first: they take the most time, and the last should not be one of them."""
    found = []
    for file in sorted(site.rglob("*.html"), key=lambda file: (-file.stat().st_size, file)):
        reader = Features()
        reader.feed(file.read_text(encoding="utf-8"))
        name = f"{site.parent.name}/{site.name}/{file.relative_to(site)}"
        found.append(Page(file, site, name, frozenset(reader.found)))
    return found


def representatives(site: list[Page]) -> set[Page]:
    """The pages that stand for their kinds."""
    chosen: set[Page] = set()
    for form in {page.form for page in site}:
        chosen.add(max((page for page in site if page.form == form), key=lambda page: (len(page.features), page.name)))
    missing = frozenset().union(*(page.features for page in site)) - frozenset().union(*(page.features for page in chosen))
    while missing:
        best = max(site, key=lambda page: (len(page.features & missing), page.name))
        chosen.add(best)
        missing -= best.features
    return chosen
