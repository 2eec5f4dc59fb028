"""How a page is looked at: width, zoom, colours, the reader's own spacing."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mode:
    name: str
    width: int = 1280
    height: int = 1024
    scale: int = 1
    scheme: str = "light"
    has_forced_colours: bool = False
    has_wide_spacing: bool = False


FIRST = Mode("1280 px")
NARROW = Mode("320 px", width=320, height=640)
MODES = [
    FIRST,
    Mode("1280 px, dark", scheme="dark"),
    Mode("1280 px, forced colours", scheme="dark", has_forced_colours=True),
    NARROW,
    Mode("320 px, dark", width=320, height=640, scheme="dark"),
    Mode("320 px, forced colours", width=320, height=640, scheme="dark", has_forced_colours=True),
    # The spacing that WCAG 1.4.12 lets readers set.
    Mode("320 px, wide spacing", width=320, height=640, has_wide_spacing=True),
    # A window of 1280 by 1024 at 400%.
    Mode("400% zoom", width=320, height=256, scale=4),
]
