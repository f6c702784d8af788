"""Faults planted into nodes on purpose: each must be noticed by a checker of the worlds of removals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from crdt import membership, membership_answer
from crdt.membership_acts import Role
from crdt.membership_heights import Bench
from node.replica.honouring import Honouring
from node.replica.replica import Replica
from node.replica.writer import Writer
from node.sharing import duties
from node.sharing.windows import Windows
from tests.sim.membership_faults import FAULTS as RULE_FAULTS


def _no_good_faith(bench, by, named, end):
    """Nobody vouches for anything; a generator, as what it stands for."""
    yield from ()
    return False


def _any_faith(bench, by, named, end):
    """Whoever names something vouches for it, whatever it knew."""
    yield from ()
    return True


def _epoch_for_a_superset(settled, members, granted):
    """A key serves that others know, too."""
    readers = {group for group, member in members.items() if member.role >= Role.READER}
    known = membership_answer._known_by(settled.order)
    usable = [position for position, knowing in known.items() if knowing >= readers]
    return settled.order.acts[max(usable)].id if usable else None


def _offers_of_new_spaces_alone(replica):
    """The keys that an offer brings are taken only where the space is new."""
    kept = replica.take_keys
    replica.take_keys = lambda *given: None
    try:
        return _adopt_offers(replica)
    finally:
        replica.take_keys = kept


_adopt_offers = Replica.adopt_offers

FAULTS: dict[str, tuple[tuple[object, str, Callable[..., object]], ...]] = {
    "removed-data-counts": ((Honouring, "flaw", lambda honouring, row, group, seq, heads: ""),),
    "judged-once": ((Honouring, "settle", lambda honouring, space, changed: None),),
    "nobody-vouches": ((Bench, "_in_good_faith", _no_good_faith),),
    "anybody-vouches": ((Bench, "_in_good_faith", _any_faith),),
    "old-logs-go-on": ((Honouring, "is_over", lambda honouring, row, group: False),),
    "vouchers-unnamed": ((Writer, "_with_vouchers", lambda writer, space, deps: deps),),
    "key-for-a-superset": ((membership, "epoch_of", _epoch_for_a_superset),),
    "no-farewell": (
        (Windows, "_farewells", lambda windows, state: iter(())),
        (Windows, "farewells", lambda windows, state: {}),
    ),
    "nothing-to-read-why": ((duties, "_keys_to_part", lambda replica, pair, others, shared: iter(())),),
    "asked-back-untold": ((membership_answer, "_voiding_unknown", lambda settled, group: 0),),
    "old-offers-alone": ((Replica, "adopt_offers", _offers_of_new_spaces_alone),),
}

ALL = {
    **FAULTS,
    "removed-go-on": RULE_FAULTS["removed-go-on"],
    "anyone-readmits": RULE_FAULTS["anyone-readmits"],
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Break nodes in the named way while the context lasts."""
    kept = [(owner, attribute, getattr(owner, attribute)) for owner, attribute, _ in ALL[name]]
    for owner, attribute, fault in ALL[name]:
        setattr(owner, attribute, fault)
    try:
        yield
    finally:
        for owner, attribute, right in kept:
            setattr(owner, attribute, right)
