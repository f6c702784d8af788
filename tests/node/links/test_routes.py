from __future__ import annotations

from pathlib import Path

import pytest

import node.links.routes
from node.links.routes import routes
from tests.live.netlab import Lab

_FOUR, _SIX = "09004D0A", f"fd77{'9':0>28}"


@pytest.mark.netns
def test_a_route_that_comes_or_goes_is_seen():
    with Lab() as lab:
        lab.host("a")
        lab.shell("a", "ip link add far0 type veth peer name far1; ip link set far1 up")
        lab.dress("a", "10.77.0.1/24", "fd77::1/64", device="far0")
        before = gateways(lab)
        lab.shell("a", "ip route add default via 10.77.0.9")
        with_four = gateways(lab)
        lab.shell("a", "ip -6 route add default via fd77::9")
        with_both = gateways(lab)
        lab.shell("a", "ip route del default; ip -6 route del default")
        assert (before, gateways(lab)) == (set(), set())
        assert (with_four, with_both) == ({_FOUR}, {_FOUR, _SIX})


@pytest.mark.netns
def test_routes_to_virtual_machines_are_no_sign_of_anything():
    with Lab() as lab:
        lab.host("a")
        lab.shell("a", "ip link add docker0 type veth peer name far1; ip link set far1 up")
        lab.dress("a", "10.77.0.1/24", device="docker0")
        lab.shell("a", "ip route add default via 10.77.0.9")
        assert gateways(lab) == set()


def gateways(lab: Lab) -> set[str]:
    """Return the gateways of the host a, as the system writes them; other routes come when the system likes."""
    return {word for route in lab.within("a", routes) for word in route if word in (_FOUR, _SIX)}


def test_a_system_that_lists_no_routes_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(node.links.routes, "_FOLDER", tmp_path)
    assert routes() == frozenset()
    (tmp_path / "route").write_text("Iface Destination\neth0 what\n\n")
    (tmp_path / "ipv6_route").write_bytes(b"\xff\xfe")
    assert routes() == frozenset()
