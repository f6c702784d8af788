"""Who asks for how much of a thing, when: claims and pledges of one resource, and which of them can't all be kept.

A booking is a claim of a group or a pledge. A group's own claims and its pledge are one matter; two pledges never are.
Several matters that at one time ask together for more than there is are *overbooked*, however they came about.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crdt.kind import Field, FieldType
from crdt.states import Facts, Said, micro_of
from crdt.values import Flaw, read
from crdt.windows import Window, window_said

CLAIMED_QUANTITY = Field(name="quantity", type=FieldType.QUANTITY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One booking: a claim's statement or a pledge's id, its group, and how much (unit, millionths; None: all)."""

    id: bytes
    group: bytes
    is_pledge: bool
    window: Window
    amount: tuple[str, int] | None


def overbooked(there: tuple[str, int] | None, bookings: Iterable[Booking]) -> frozenset[bytes]:
    """Return the ids of the bookings that meet at a time when more is asked for than ``there`` is."""
    now = _Running(there)
    found: set[bytes] = set()
    for _, begins, booking in sorted(_edges(bookings), key=lambda edge: (edge[0], edge[1], edge[2].id)):
        now.change(booking, 1 if begins else -1)
        if begins and now.is_too_much:
            # While it stays too much, all that runs but the newest is known already.
            found |= {booking.id} if now.is_known else now.ids
            now.is_known = True
        elif begins:
            now.is_known = False
    return frozenset(found)


def claimed(resource: Facts, at: int) -> tuple[Booking, ...]:
    """Return the claims of a resource that nobody released and whose time isn't over at ``at``.

    A release takes back the claims that its group had seen of itself; the owner may name another group.
    """
    releases: defaultdict[str, list[Said]] = defaultdict(list)
    for release in resource.said("release"):
        named = release.arg("group") if release.author.group == resource.owner else ""
        releases[named or release.author.group.hex()].append(release)
    claims = [claim for claim in resource.said("claim") if at < window_said(claim).end_ms]
    # Anybody can name very many groups.
    groups = {claim.author.group.hex() for claim in claims}
    released = {group: resource.seen_by(releases[group]) for group in groups}
    return tuple(_booking(claim) for claim in claims if not released[claim.author.group.hex()](claim))


def _booking(claim: Said) -> Booking:
    quantity = read(CLAIMED_QUANTITY, claim.arg("quantity"))
    return Booking(
        id=claim.hash,
        group=claim.author.group,
        is_pledge=False,
        window=window_said(claim),
        amount=None if isinstance(quantity, Flaw) else micro_of(quantity),
    )


class _Running:
    """What is booked at one time."""

    def __init__(self, there: tuple[str, int] | None) -> None:
        self.ids: set[bytes] = set()
        self.is_known = False
        self._there = there
        self._pledges: Counter[bytes] = Counter()
        self._claims: Counter[bytes] = Counter()
        self._asked = 0
        self._uncounted = 0

    def change(self, booking: Booking, sign: int) -> None:
        """Let a booking begin (1) or end (-1)."""
        if sign > 0:
            self.ids.add(booking.id)
        else:
            self.ids.discard(booking.id)
        parties = self._pledges if booking.is_pledge else self._claims
        parties[booking.group] += sign
        if not parties[booking.group]:
            del parties[booking.group]
        if self._there is None or booking.amount is None or booking.amount[0] != self._there[0]:
            self._uncounted += sign
        else:
            self._asked += sign * booking.amount[1]

    @property
    def is_too_much(self) -> bool:
        """Whether several matters ask for more than there is."""
        pledges = self._pledges.total()
        alone = len(self._claims) if not pledges else len(self._claims.keys() - self._pledges.keys())
        if pledges + alone < 2:
            return False
        return bool(self._uncounted) or self._there is None or self._asked > self._there[1]


def _edges(bookings: Iterable[Booking]) -> Iterator[tuple[int, bool, Booking]]:
    """Yield when each booking ends and begins; what ends at a time does so before what begins then."""
    for booking in bookings:
        yield booking.window.start_ms, True, booking
        yield booking.window.end_ms, False, booking
