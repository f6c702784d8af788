"""The scenarios of the lab: how the hosts are joined, what happens to the path, and how much of it."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.live.lab_nodes import PORT, arrive
from tests.live.lab_world import PATIENCE_S, Bounds, Scenario, Size, World
from tests.live.netlab import Child

_CUT_PORT = 7471
_READY_S = 60.0
_A, _B = "10.78.0.1", "10.78.0.2"
_WIRED = {"a": (f"{_A}:{PORT}",), "b": (f"{_B}:{PORT}",)}
_NOWHERE: dict[str, tuple[str, ...]] = {"a": (), "b": ()}
_UP_S, _DOWN_S = 2.0, 3.0
_BATCH = 5
_FILLER_BYTES = 120


# Joining


def _wire(**quality: float) -> Callable[[World], None]:
    """Join the hosts by one wire; ``quality`` is what it gets when it is worsened."""

    def join(world: World) -> None:
        wire = world.lab.wire("a", "b", seed=world.chance.randrange(2**31))
        world.lab.dress("a", f"{_A}/24")
        world.lab.dress("b", f"{_B}/24")
        world.cut = lambda: wire.tell(down=True)
        world.mend = lambda: wire.tell(down=False)
        world.worsen = lambda: wire.tell(**quality)

    return join


def _switched(world: World) -> None:
    """Join the hosts by two switches with a cable between them; only that is cut, so that no host sees it."""
    lab = world.lab
    for name in ("left", "right"):
        lab.switch(name)
    lab.plug("a", "left", f"{_A}/24", "fd78::1/64")
    lab.plug("b", "right", f"{_B}/24", "fd78::2/64")
    port = lab.plug("left", "right", device="up0")
    lab.shell("left", "ip link set up0 master br0")
    world.cut = lambda: lab.shell("right", f"ip link set {port} down")
    world.mend = lambda: lab.shell("right", f"ip link set {port} up")


def _six(world: World) -> None:
    """Join the hosts by a switch, with nothing but the IPv6 addresses that they give themselves."""
    lab = world.lab
    lab.switch("sw")
    for name in "ab":
        lab.plug(name, "sw")
    world.cut = lambda: lab.shell("sw", "ip link set br0 down")
    world.mend = lambda: lab.shell("sw", "ip link set br0 up")


def _roaming(world: World) -> None:
    """Join the hosts by a switch; mended means that both have come to another network with other addresses."""
    lab = world.lab
    lab.switch("sw")
    for number, name in enumerate("ab", 1):
        lab.plug(name, "sw", f"10.79.0.{number}/24")

    def leave() -> None:
        for name in "ab":
            lab.shell(name, "ip addr flush dev eth0; ip link set eth0 down")

    def arrive_elsewhere() -> None:
        for number, name in enumerate("ab", 51):
            lab.dress(name, f"192.168.8.{number}/24")

    world.cut, world.mend = leave, arrive_elsewhere


def _double_nat(world: World) -> None:
    """Put ``a`` behind two home routers and ``b`` on the street; mended means that the provider gave a new address."""
    lab = world.lab
    for name in ("street", "outer", "inner"):
        lab.switch(name)
    lab.host("provider", forward=True)
    lab.host("router", forward=True)
    lab.plug("provider", "street", "198.18.0.1/24", device="wan0")
    lab.plug("provider", "outer", "10.0.0.1/24", device="lan0")
    lab.plug("router", "outer", "10.0.0.2/24", device="wan0")
    lab.plug("router", "inner", "192.168.1.1/24", device="lan0")
    lab.plug("a", "inner", "192.168.1.2/24")
    lab.plug("b", "street", "198.18.0.2/24")
    lab.shell("router", "ip route add default via 10.0.0.1")
    lab.shell("a", "ip route add default via 192.168.1.1")
    lab.nat("router", "wan0")
    lab.nat("provider", "wan0")
    world.cut = lambda: lab.shell("provider", "ip addr flush dev wan0; ip link set wan0 down")
    world.mend = lambda: lab.dress("provider", "198.18.0.77/24", device="wan0")


def _street(world: World) -> None:
    """Join the hosts and a third one, who is hostile, by a switch."""
    lab = world.lab
    lab.switch("sw")
    lab.host("c")
    for number, name in enumerate("abc", 1):
        lab.plug(name, "sw", f"10.78.0.{number}/16")


def _taken(world: World) -> int:
    """Return how many connections the kernel of ``b`` took since it is there."""
    names, counts = [
        line.split() for line in world.lab.shell("b", "cat /proc/net/snmp").splitlines() if line[:4] == "Tcp:"
    ]
    return int(counts[names.index("PassiveOpens")])


def _cutting(world: World) -> None:
    """Join the hosts by a switch; ``b`` is reached through a relay only, which cuts."""
    _street(world)
    world.lab.nat("a", "eth0")  # what b learns of its address is of no use
    words = (str(_CUT_PORT), str(PORT), str(world.chance.randrange(2**31)), str(world.size.changes))
    relay = world.lab.start("b", "tests.live.cutter", *words)
    relay.expect("listening", _READY_S)
    world.others.append(relay)


# What happens


def _both_write(world: World, count: int) -> list[str]:
    """Let both write so many changes in turns; return their ids."""
    ids: list[str] = []
    while len(ids) < count:
        for node in world.nodes:
            ids += node.write(min(_BATCH, count - len(ids)))
    return ids


def _bad_line(world: World) -> None:
    """Let both write over a line that is bad all the time."""
    world.worsen()
    began = time.monotonic()
    ids = _both_write(world, world.size.changes)
    arrive(world.nodes, ids, PATIENCE_S)
    world.figures.changes, world.figures.converge_s = len(ids), time.monotonic() - began


def _outage(world: World) -> None:
    """Cut the path, let both write while it is cut, mend it."""
    began = time.monotonic()
    half = world.size.changes // 2
    ids = _both_write(world, half)
    world.cut()
    cut_at = time.monotonic()
    ids += _both_write(world, world.size.changes - half)
    time.sleep(max(0.0, cut_at + world.size.outage_s - time.monotonic()))
    world.mend()
    world.figures.resume_s = arrive(world.nodes, ids, PATIENCE_S)
    world.figures.changes, world.figures.converge_s = len(ids), time.monotonic() - began


def _flapping(world: World) -> None:
    """Cut and mend the path again and again while both write, then once more."""
    began = time.monotonic()
    ids: list[str] = []
    flaps = max(1, round(world.size.outage_s / (_UP_S + _DOWN_S)))
    for _ in range(flaps):
        for step, seconds in ((world.cut, _DOWN_S), (world.mend, _UP_S)):
            until = time.monotonic() + world.chance.uniform(0.5, 1.5) * seconds
            step()
            ids += _both_write(world, world.size.changes // (2 * flaps))
            time.sleep(max(0.0, until - time.monotonic()))
    world.cut()
    ids += _both_write(world, 2)
    time.sleep(_DOWN_S)
    world.mend()
    world.figures.resume_s = arrive(world.nodes, ids, PATIENCE_S)
    world.figures.changes, world.figures.converge_s = len(ids), time.monotonic() - began


def _crowded(connections: int, *, slowly: bool, sources: int) -> Callable[[World], None]:
    """Let both write while a hostile host presses against the listener of ``b``."""

    def happen(world: World) -> None:
        addresses = [f"10.78.{1 + number // 250}.{1 + number % 250}" for number in range(sources)]
        batch = "\n".join(f"addr add {address}/16 dev eth0" for address in addresses)
        world.lab.shell("c", "ip -batch -", text=batch)
        before = _taken(world)
        words = (_B, str(PORT), str(connections), "1" if slowly else "0", *addresses)
        crowd = world.lab.start("c", "tests.live.crowd", *words)
        crowd.expect("pressing", _READY_S)
        began = time.monotonic()
        ids: list[str] = []
        while time.monotonic() - began < world.size.outage_s or len(ids) < world.size.changes:
            ids += (written := _both_write(world, 2))
            # Each change is there soon, although the crowd presses.
            world.figures.resume_s = max(world.figures.resume_s, arrive(world.nodes, written, PATIENCE_S))
        # Who comes anew gets in, too.
        for command in ("peer pause", "peer resume"):
            world.a.call(command, peer=world.groups["b"])
        world.figures.resume_s = max(world.figures.resume_s, arrive(world.nodes, world.a.write(), PATIENCE_S))
        world.figures.changes, world.figures.converge_s = len(ids) + 1, time.monotonic() - began
        told = crowd.expect("pressing", _READY_S)
        came = _taken(world) - before
        world.figures.note = f"{came} connections came, {told['heard']} bytes were said to them"
        assert told["heard"] == 0, "a stranger was told something"
        crowd.end()

    return happen


def _cuts(world: World) -> None:
    """Write while each connection is cut at a random byte, as many times as there are changes."""
    cuts = world.size.changes
    began, ids, left = time.monotonic(), list[str](), cuts
    while left:
        for node in world.nodes:
            ids += node.write(_BATCH, filler=f" {world.chance.randbytes(_FILLER_BYTES).hex()}")
        world.a.call("sync", wait=1)
        left = _cuts_left(world.others[0], cuts)
    world.figures.resume_s = arrive(world.nodes, ids, PATIENCE_S)
    world.figures.changes, world.figures.converge_s = len(ids), time.monotonic() - began
    world.figures.note = f"{cuts} connections cut at a random byte"


def _cuts_left(relay: Child, cuts: int) -> int:
    return min((event["left"] for event in list(relay.seen) if event["event"] == "cut"), default=cuts)


_TO_B = {"a": (), "b": (f"{_B}:{PORT}",)}

SCENARIOS: dict[str, Scenario] = {
    "lossy": Scenario(
        join=_wire(delay=0.5, loss=0.3, kbit=64, queue=40),
        happen=_bad_line,
        size=Size(changes=1_000),
        addresses=_WIRED,
    ),
    "slow": Scenario(
        join=_wire(delay=0.15, kbit=56, queue=40), happen=_bad_line, size=Size(changes=200), addresses=_WIRED
    ),
    "disorderly": Scenario(
        join=_wire(delay=0.04, jitter=0.03, reorder=0.25, double=0.2, loss=0.02),
        happen=_bad_line,
        size=Size(changes=400),
        addresses=_WIRED,
    ),
    "black-hole": Scenario(
        join=_wire(), happen=_outage, size=Size(changes=1_000, outage_s=60), addresses=_WIRED
    ),
    "long-black-hole": Scenario(
        join=_wire(), happen=_outage, size=Size(changes=100, outage_s=240), addresses=_WIRED
    ),
    "partition": Scenario(
        join=_switched,
        happen=_outage,
        size=Size(changes=1_000, outage_s=45),
        addresses=_WIRED,
    ),
    # Both lose their own network: each says once that nothing can be discovered.
    "roaming": Scenario(
        join=_roaming,
        happen=_outage,
        size=Size(changes=100, outage_s=10),
        addresses=_NOWHERE,
        lan="announce",
        bounds=Bounds(other_lines=2),
    ),
    "flapping": Scenario(
        join=_wire(), happen=_flapping, size=Size(changes=1_000, outage_s=50), addresses=_WIRED
    ),
    "double-nat": Scenario(
        join=_double_nat,
        happen=_outage,
        size=Size(changes=100, outage_s=20),
        addresses={"a": (), "b": (f"198.18.0.2:{PORT}",)},
    ),
    "ipv6-only": Scenario(
        join=_six, happen=_outage, size=Size(changes=100, outage_s=30), addresses=_NOWHERE, lan="announce"
    ),
    "slowloris": Scenario(
        join=_street,
        happen=_crowded(500, slowly=True, sources=64),
        size=Size(changes=40, outage_s=60),
        addresses=_TO_B,
    ),
    "crowd": Scenario(
        join=_street,
        happen=_crowded(10_000, slowly=False, sources=200),
        size=Size(changes=40, outage_s=110),
        addresses=_TO_B,
    ),
    "cuts": Scenario(
        join=_cutting, happen=_cuts, size=Size(changes=500), addresses={"a": (), "b": (f"{_B}:{_CUT_PORT}",)}
    ),
}
