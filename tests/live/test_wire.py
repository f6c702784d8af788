"""Byte streams over bad lines (T5, T7, T8): nothing is changed on the way, and nothing waits for ever."""

from __future__ import annotations

import pytest

from tests.live.netlab import Child, Lab

pytestmark = pytest.mark.netns

PATIENCE_S = 40.0


def joined(lab: Lab, seed: int, **quality: float) -> Child:
    """Join the hosts a and b by a wire with IPv4 addresses."""
    for name in "ab":
        lab.host(name)
    wire = lab.wire("a", "b", seed=seed, **quality)
    lab.dress("a", "10.78.0.1/24")
    lab.dress("b", "10.78.0.2/24")
    return wire


def ends(lab: Lab, there: int, back: int, limit_s: float) -> tuple[Child, Child]:
    """Start a stream from a to b that carries so many bytes each way."""
    b = lab.start("b", "tests.live.stream_end", str(back), str(there), str(limit_s))
    b.expect("listening", PATIENCE_S)
    a = lab.start("a", "tests.live.stream_end", str(there), str(back), str(limit_s), "10.78.0.2:7200")
    a.expect("connected", PATIENCE_S)
    return a, b


def reaches(lab: Lab, host: str, address: str) -> bool:
    """Whether ``host`` gets a connection to ``address`` within a second and a half."""
    knock = f"exec 3<>/dev/tcp/{address}/7200"
    return lab.shell(host, f"timeout 1.5 bash -c '{knock}' 2>&1 && echo open; true").strip() == "open"


@pytest.mark.parametrize(
    "quality",
    [
        pytest.param({"delay": 0.01, "loss": 0.1}, id="lossy"),
        pytest.param({"delay": 0.005, "jitter": 0.004, "reorder": 0.25, "double": 0.2}, id="disorderly"),
        pytest.param({"delay": 0.05, "kbit": 512, "queue": 50}, id="slow"),
    ],
)
def test_a_bad_line_changes_nothing_that_is_sent(lab: Lab, seed: int, quality: dict[str, float]) -> None:
    joined(lab, seed, **quality)
    for end in ends(lab, 60_000, 40_000, 20.0):
        end.expect("done", PATIENCE_S)


def test_a_line_that_goes_dead_ends_in_the_time_allowed(lab: Lab, seed: int) -> None:
    wire = joined(lab, seed, kbit=2_000)
    a, b = ends(lab, 50_000_000, 0, 1.0)
    b.expect("connected", PATIENCE_S)
    wire.tell(down=True)
    assert b.expect("failed", 5)["why"] == "network-peer-silent"
    assert a.expect("failed", 5)["why"] == "network-peer-stalled"


def test_a_wire_delays_and_can_be_cut_and_healed(lab: Lab, seed: int) -> None:
    wire = joined(lab, seed, delay=0.2)
    a, _ = ends(lab, 1, 1, 5.0)
    assert a.expect("done", PATIENCE_S)["seconds"] >= 0.2
    wire.tell(down=True)
    assert not reaches(lab, "a", "10.78.0.2")
    wire.tell(down=False, delay=0.0)
    assert reaches(lab, "a", "10.78.0.2")


def test_a_home_router_lets_out_and_nothing_in(lab: Lab) -> None:
    lab.switch("street")
    lab.switch("house")
    lab.host("router", forward=True)
    lab.host("inside")
    lab.host("outside")
    lab.plug("router", "street", "198.18.0.1/24", device="wan0")
    lab.plug("router", "house", "192.168.1.1/24", device="lan0")
    lab.plug("inside", "house", "192.168.1.2/24")
    lab.plug("outside", "street", "198.18.0.2/24")
    lab.shell("inside", "ip route add default via 192.168.1.1")
    lab.shell("outside", "ip route add 192.168.1.0/24 via 198.18.0.1")
    lab.nat("router", "wan0")
    for host in ("inside", "outside"):
        lab.start(host, "tests.live.stream_end", "0", "0", "1").expect("listening", PATIENCE_S)
    assert reaches(lab, "inside", "198.18.0.2")
    assert not reaches(lab, "outside", "192.168.1.2")
