from __future__ import annotations

from pathlib import Path

import pytest

import node.routes
from node.routes import routes
from tests.live.netlab import Lab


@pytest.mark.netns
def test_a_route_that_comes_or_goes_is_seen_and_nothing_else():
    with Lab() as lab:
        lab.host("a")
        lab.shell("a", "ip link add dummy0 type veth peer name dummy1; ip link set dummy1 up")
        lab.dress("a", "10.77.0.1/24", "fd77::1/64", device="dummy0")
        before = lab.within("a", routes)
        assert before == lab.within("a", routes)
        lab.shell("a", "ip route add default via 10.77.0.9")
        with_four = lab.within("a", routes)
        lab.shell("a", "ip -6 route add default via fd77::9")
        with_both = lab.within("a", routes)
        lab.shell("a", "ip route del default; ip -6 route del default")
        assert before < with_four < with_both and lab.within("a", routes) == before


def test_a_system_that_lists_no_routes_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(node.routes, "_FOLDER", tmp_path)
    assert routes() == frozenset()
    (tmp_path / "route").write_text("Iface Destination\neth0 what\n\n")
    (tmp_path / "ipv6_route").write_bytes(b"\xff\xfe")
    assert routes() == frozenset()
