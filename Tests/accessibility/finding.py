"""What a check finds: what is wrong where, and what to do about it."""
from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Finding:
    """One fault. `check` is the name by which it is known, `element` names the element, `mode` how the page was seen."""

    check: str
    message: str
    remedy: str
    page: str = ""
    element: str = ""
    mode: str = ""

    def on(self, page: str, mode: str = "") -> Finding:
        return replace(self, page=page, mode=mode)

    def __str__(self) -> str:
        place = f" `{self.element}`" if self.element else ""
        seen = f" ({self.mode})" if self.mode else ""
        return f"{self.page}: {self.check}:{place} {self.message}{seen}\n   = help: {self.remedy}"


def joined(findings: list[Finding]) -> list[Finding]:
    """Each fault of an element once, with all the modes in which it was seen; sorted by page."""
    modes: dict[Finding, list[str]] = {}
    for finding in findings:
        seen = modes.setdefault(replace(finding, mode=""), [])
        if finding.mode and finding.mode not in seen:
            seen.append(finding.mode)
    each = [replace(finding, mode="; ".join(seen)) for finding, seen in modes.items()]
    return sorted(each, key=lambda finding: (finding.page, finding.check, finding.element))
