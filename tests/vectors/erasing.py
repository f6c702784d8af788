"""Vectors of erasures: sets of control entries, where records were made, and what is erased."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crdt import acts
from crdt.erasures import erased, requests
from identity.encoding import encode
from tests.crdt.erasure_world import Site, erase

Vectors = dict[str, Any]


def erasure_vectors() -> Vectors:
    """Return cases of every rule."""
    return {"cases": [_case(about, site) for about, site in _cases()]}


def _cases() -> Iterator[tuple[str, Site]]:
    site = Site()
    site.erase(1, *site.data[1][:2])
    yield "a group erases what it wrote", site
    site = Site()
    site.erase(0, site.data[1][0], site.data[2][1])
    yield "a steward erases what juniors wrote", site
    site = Site(stewards=True)
    site.erase(1, site.data[2][0])
    yield "an equal only asks", site
    site = Site()
    site.erase(1, site.data[1][0], site.data[2][1])
    yield "an owner asks for what others said of its record", site
    site.act(2, erase(site.data[1][0], site.data[2][1]))
    yield "who was asked follows", site
    site = Site()
    site.act(2, erase(site.data[1][0], site.data[2][1]))
    yield "nothing goes of a record that stays", site
    site = Site(stewards=True)
    before = site.heads
    site.remove(1)
    site.erase(1, site.data[1][0], seen=before)
    yield "the removed erases nothing with a back-dated act", site
    site = Site()
    site.erase(1, site.data[1][0])
    site.remove(1)
    yield "what was erased before a removal stays erased", site
    site = Site()
    made = site.data[1][0]
    other = acts.ErasedOf(made.header.log, ((1, made.hash[:8]), (3, bytes(8))), ())
    site.act(0, acts.Erase(made.hash, "event", (other,), acts.EraseReason.OTHER, ""))
    yield "what is yet to come is named by no act", site
    site = Site(guests=3, stewards=True)
    site.act(3, acts.Leave(()))
    before = site.heads
    puppet, seen = site.puppet(1, before)
    site.erase(puppet, site.data[3][0], seen=seen)
    yield "a steward erases what nobody stands for", site
    site.remove(1, before)
    yield "whoever the removed invited with a back-dated act erases nothing", site


def _case(about: str, site: Site) -> Vectors:
    state = site.state()
    records = {made.hash.hex(): [made.header.log.hex(), made.header.seq] for made, *_ in site.data}
    places = erased(state, site.made_at)
    return {
        "about": about,
        "space": site.ground.space.hex(),
        "control_key": site.ground.control_key.hex(),
        "entries": [
            {"header": encode(entry.header).hex(), "payload": (entry.payload or b"").hex()}
            for entry in site.ground.entries
        ],
        "made_at": records,
        "erased": {
            log.hex(): [
                [seq, sorted(check.hex() for check in found)] for seq, found in sorted(entries.items())
            ]
            for log, entries in sorted(places.items())
        },
        "only_asked": sorted(one.act.hex() for one in requests(state, site.made_at)),
    }
