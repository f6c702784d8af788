"""What holds for all tests of nodes."""

from __future__ import annotations

import pytest

from node import home
from node.door import browsers

SPARE_MEMORY_BYTES = 256 * 1_048_576


@pytest.fixture(autouse=True)
def small_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nodes find little memory to spare: a passphrase takes a quarter of the time, as on the smallest machines."""
    for asking in (home, browsers):
        monkeypatch.setattr(asking, "available_memory_bytes", lambda: SPARE_MEMORY_BYTES)
