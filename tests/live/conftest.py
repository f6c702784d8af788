"""Fixtures of the lab: ready-made networks of hosts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.live.netlab import Lab
from tests.live.watch import Watcher


@pytest.fixture
def lab() -> Iterator[Lab]:
    """Return an empty lab."""
    with Lab() as made:
        yield made


@pytest.fixture
def lan(lab: Lab) -> Lab:
    """Return a lab with the hosts a, b, c and d on the switch ``sw``, with IPv4 and IPv6."""
    lab.switch("sw")
    for number, name in enumerate("abcd", 1):
        lab.host(name)
        lab.plug(name, "sw", f"10.77.0.{number}/24", f"fd77::{number}/64")
    return lab


@pytest.fixture
def watcher(lan: Lab) -> Iterator[Watcher]:
    """Return one who sees every frame on the switch of ``lan``."""
    watching = Watcher(lan, "sw")
    yield watching
    watching.close()
