"""Whether a page carries the policy that GUIDE.md gives for servers, or a stricter one, and before all that it governs."""
from __future__ import annotations

import html.parser
import re
from pathlib import Path

from finding import Finding
from sites import Page

GUIDE = Path(__file__).parents[2] / "GUIDE.md"
REMEDY = "write pages with `HTMLDocument`, and what they may load into Templates/PagePolicy+Site.swift"
# What a page says after its policy, or loads before it, is not held to it.
FIRST = ["meta charset", "meta content-security-policy"]
# What only a header can say.
OF_SERVERS = "frame-ancestors"


def headers() -> dict[str, str]:
    """The headers that the guide gives: the first block of code that begins with the policy."""
    block = re.search(r"^```\n(Content-Security-Policy: .*?)^```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return dict(line.split(": ", 1) for line in block[1].splitlines())


def directives(policy: str) -> dict[str, set[str]]:
    return {name: set(sources) for name, *sources in (part.split() for part in policy.split(";") if part.strip())}


HEADERS = headers()
WIDEST = directives(HEADERS["Content-Security-Policy"])


class Head(html.parser.HTMLParser):
    """What stands first in a page's head, and what it says in `<meta>`."""

    def __init__(self):
        super().__init__()
        self.elements: list[str] = []
        self.said: dict[str, str] = {}

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        name = next((given[key] or "" for key in ("http-equiv", "name") if key in given), "")
        name = ("charset" if "charset" in given else name).lower()
        if tag not in ("html", "head"):
            self.elements.append(f"{tag} {name}".strip())
        if tag == "meta":
            self.said[name] = given.get("content") or ""


def unheld(pages: list[Page]) -> list[Finding]:
    """What is wrong with the policies of pages."""
    return [fault for page in pages for fault in faults(page)]


def faults(page: Page) -> list[Finding]:
    head = Head()
    head.feed(page.file.read_text(encoding="utf-8"))
    said = directives(head.said.get("content-security-policy", ""))
    found = []
    if not said:
        found.append("it has no Content-Security-Policy")
    elif head.elements[:len(FIRST)] != FIRST:
        found.append("something stands before its Content-Security-Policy")
    for name in said.keys() - WIDEST.keys() if said else ():
        found.append(f"its policy has `{name}`, which the guide's has not")
    for name, sources in WIDEST.items() if said else ():
        # What is not named falls back on the first, which refuses all.
        own = said.get(name, said.get("default-src", set()) if name.endswith("-src") else None)
        if name != OF_SERVERS and (own is None or not own - {"'none'"} <= sources):
            found.append(f"its policy says less of `{name}` than the guide's")
    if head.said.get("referrer") != HEADERS["Referrer-Policy"]:
        found.append("it does not say who is told where its reader comes from")
    return [Finding("policy", message, REMEDY, page=page.name) for message in found]
