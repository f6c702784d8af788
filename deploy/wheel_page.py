"""The wheel's build hook: has the page built, and puts it into the package.

An sdist carries the built page with the hash of its sources, so a wheel made from an sdist needs no Node.js; a wheel
made from a checkout takes the machine's Node.js or, where there is none, that of a package.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from deploy import page


class PageHook(BuildHookInterface[Any]):
    """Builds ``web/static`` before files are gathered."""

    PLUGIN_NAME = "page"

    def dependencies(self) -> list[str]:
        """Return what building the page needs from the package index: Node.js, where it is needed and not there."""
        return [page.NODE_PACKAGE] if page.needs_node(Path(self.root)) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the page if it isn't up to date, and add it to what is packed."""
        root = Path(self.root)
        page.bring_up_to_date(root)
        place = "_hedgerow/web/static" if self.target_name == "wheel" else "web/static"
        build_data["force_include"][str(root / page.STATIC)] = place
