"""A promise of one group, answered by another.

    offered ──accept──▶ accepted ──deliver (giver)──▶ delivered ──confirm (receiver)──▶ confirmed
    offered ──its time is over──▶ lapsed        any ──withdraw (giver)──▶ withdrawn ──renew──▶ offered

The receiver is the group whose need the pledge links to; a pledge without a need may be answered by any other group.
Nothing is delivered by one side's word: a delivery counts when its giver had seen the acceptance, or when the receiver
confirms it. Words that met apart (withdrawn here, accepted there) and words against each other (delivered, not
received) are contested until somebody who has seen both speaks again. Pledges of one resource for one time, beyond
what there is of it, are contested too, each of them, until one is withdrawn or declined.
"""

from __future__ import annotations

from collections.abc import Iterable

from crdt.bookings import Booking, claimed, overbooked
from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.states import Facts, Said, micro_of, sole
from crdt.windows import ALWAYS_MS, Window, window_of

_BINDING = ("offered", "accepted")
_BOUND = ("need", "quantity", "conditions", "from", "to")
_NOTE = (Field(name="note", multiline=True, chars_max=2_000),)
_REASON = (Field(name="reason", multiline=True, chars_max=2_000),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a pledge."""
    found = phase(facts, at)
    return CONTESTED if found in _BINDING and _is_overbooked(facts, at) else found


def pledged(pledges: Iterable[Facts], at: int) -> tuple[Booking, ...]:
    """Return the pledges that bind their resource at ``at`` or later, as bookings."""
    found = []
    for pledge in pledges:
        window = window_of(pledge, "from", "to") or Window(start_ms=-ALWAYS_MS, end_ms=ALWAYS_MS)
        if at < window.end_ms and phase(pledge, at) in _BINDING:
            amount = micro_of(pledge.read("quantity"))
            group = pledge.owner or b""
            found.append(Booking(id=pledge.id, group=group, is_pledge=True, window=window, amount=amount))
    return tuple(found)


def phase(facts: Facts, at: int) -> str:
    """Return the state of a pledge as its own statements tell it, whatever else its resource is promised for."""
    stance = sole(said.name for said in facts.latest("withdraw", "renew"))
    if stance == CONTESTED:
        return CONTESTED
    answers = _since_renewal(facts, facts.said("accept", "decline"))
    if stance == "withdraw":
        return _withdrawn(facts, answers)
    answer = sole(said.name for said in facts.heads(answers))
    if answer == CONTESTED:
        return CONTESTED
    if answer == "accept":
        return _delivery(facts, tuple(said for said in answers if said.name == "accept"))
    return "declined" if answer == "decline" else _open(facts, at)


def _is_overbooked(facts: Facts, at: int) -> bool:
    """Tell whether the same resource is promised or claimed otherwise at the same time, beyond what there is."""
    key = ("overbooked", facts.value("resource"), at)
    return facts.id in facts.once(key, lambda: _overbooked(facts, at))


def _overbooked(facts: Facts, at: int) -> frozenset[bytes]:
    """Return which pledges and claims of the resource of a pledge can't all be kept."""
    siblings = facts.siblings("resource")
    resource = facts.linked("resource")
    if resource is None:
        return overbooked(None, pledged(siblings, at))
    bookings = (*pledged(siblings, at), *claimed(resource, at))
    return overbooked(micro_of(resource.read("quantity")), bookings)


def _open(facts: Facts, at: int) -> str:
    window = window_of(facts, "to", "to")
    return "lapsed" if window is not None and at >= window.end_ms else "offered"


def _withdrawn(facts: Facts, answers: tuple[Said, ...]) -> str:
    """Contested when somebody relied on the pledge without knowing that it was withdrawn, else withdrawn."""
    unaware = facts.unaware_of(facts.latest("withdraw"))
    relied = [said for said in answers if said.name == "accept"]
    relied += _since_renewal(facts, facts.said("deliver", "confirm"))
    return CONTESTED if any(unaware(said) for said in relied) else "withdrawn"


def _delivery(facts: Facts, accepts: tuple[Said, ...]) -> str:
    words = facts.latest("confirm", "not-received")
    confirms = [said for said in words if said.name == "confirm"]
    knows_acceptance, is_confirmed = facts.having_seen(accepts), facts.seen_by(confirms)
    delivers = [said for said in facts.said("deliver") if knows_acceptance(said) or is_confirmed(said)]
    if not delivers:
        return "accepted"
    against = [said for said in words if said.name == "not-received"]
    if confirms:
        return CONTESTED if against else "confirmed"
    answered = facts.seen_by(delivers)
    return "delivered" if all(answered(word) for word in against) else CONTESTED


def _since_renewal(facts: Facts, statements: Iterable[Said]) -> tuple[Said, ...]:
    """Return the statements whose authors had seen every renewal: an answer before it was to the pledge as it stood."""
    return tuple(filter(facts.having_seen_all(facts.latest("renew")), statements))


KIND = Kind(
    name="pledge",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="need", type=FieldType.LINK),
        Field(name="quantity", type=FieldType.QUANTITY),
        Field(name="amount", type=FieldType.AMOUNT),
        Field(name="resource", type=FieldType.LINK),
        Field(name="from", type=FieldType.MOMENT),
        Field(name="to", type=FieldType.MOMENT),
        Field(name="conditions", multiline=True, chars_max=4_000),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(name="accept", by=By.LINKED, link="need", binds=(*_BOUND, "amount"), args=_NOTE),
        Statement(name="decline", by=By.LINKED, link="need", args=_REASON),
        Statement(name="deliver", by=By.OWNER, args=_NOTE),
        Statement(
            name="confirm", by=By.LINKED, link="need", binds=("need", "quantity", "amount"), args=_NOTE
        ),
        Statement(name="not-received", by=By.LINKED, link="need", args=_REASON),
        Statement(name="withdraw", by=By.OWNER, args=_REASON),
        Statement(name="renew", by=By.OWNER, args=_NOTE),
        Statement(name="thank", by=By.OTHERS, args=_NOTE),
    ),
    states=("offered", "accepted", "declined", "delivered", "confirmed", "withdrawn", "lapsed"),
    derive=derive,
    when=("from", "to"),
    ranges=(("from", "to"),),
    follows=("resource",),
)
