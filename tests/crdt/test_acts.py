from __future__ import annotations

from random import Random

import pytest

from crdt import acts, limits
from crdt.entry import NO_HASH
from identity.encoding import Wire, decode, encode
from identity.errors import PeerFault
from tests.crdt.hostile import broken_bits, cuts, huge_counts, wrong_fields
from tests.crdt.space_world import AT_MS, Ground, profile

HASH = b"h" * 32
BOXES = (acts.Box(HASH, b"sealed"),)
MINT = acts.Mint(HASH, HASH, (HASH,), BOXES)
CUT = ((HASH, 5),)
ERASED = acts.ErasedOf(HASH, ((1, bytes(8)),), ((1, (HASH,)),))

ACTS: tuple[acts.Act, ...] = (
    acts.Invite(HASH, (b"act",), 2, (HASH,), BOXES, (HASH,)),
    acts.ChangeRole(HASH, 1, CUT, MINT, (HASH,)),
    acts.ChangeRole(HASH, 3, (), None, ()),
    acts.Accept(HASH),
    acts.Remove(HASH, CUT, MINT, (HASH,)),
    acts.Leave(CUT),
    acts.Withdraw(HASH),
    acts.MintKey(MINT),
    acts.Grant(BOXES, None),
    acts.CarryRoster((b"act",)),
    profile(),
    acts.Offer(HASH, HASH, (HASH,)),
    acts.Erase(HASH, "case", (ERASED,), acts.EraseReason.ASKED, "why"),
    acts.Receipt((HASH,)),
    acts.Grant(BOXES, HASH),
    acts.Lack((HASH,)),
)
OPENING = acts.Open(HASH, HASH, (b"act",), bytes(16), bytes(64))
FIRST: tuple[Wire, ...] = (
    OPENING,
    acts.Genesis(OPENING, acts.SpaceSort.SHARED, "Joint", bytes(16), 2, False, MINT),
)


def control(act: acts.Act, **changed: object) -> acts.Control:
    fields: dict[str, object] = {
        "claimed_ms": AT_MS,
        "clock_unsure": False,
        "member": None,
        "seen": (HASH,),
        "standing": HASH,
        "act": act,
    }
    return acts.Control(**(fields | changed))  # type: ignore[arg-type]


def read(data: bytes) -> acts.Control:
    return decode(data, acts.Control, bytes_max=limits.BODY_BYTES_MAX)


def read_first(data: bytes) -> acts.FirstBody:
    found: acts.FirstBody = decode(data, acts.FirstBody, bytes_max=limits.BODY_BYTES_MAX)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize("act", ACTS, ids=lambda act: type(act).__name__)
def test_every_act_is_read_as_it_was_written(act: acts.Act):
    assert read(encode(control(act))) == control(act)
    with pytest.raises(PeerFault):
        read_first(encode(control(act)))


@pytest.mark.parametrize("first", FIRST, ids=lambda first: type(first).__name__)
def test_what_opens_a_log_is_read_as_it_was_written(first: Wire):
    assert read_first(encode(first)) == first
    with pytest.raises(PeerFault):
        read(encode(first))


@pytest.mark.parametrize("act", ACTS, ids=lambda act: type(act).__name__)
def test_every_broken_act_is_refused_or_another_act(act: acts.Act):
    data = encode(control(act))
    for broken in (*broken_bits(data), *cuts(data), *wrong_fields(data), *huge_counts()):
        try:
            found = read(broken)
        except PeerFault:
            continue
        assert encode(found) == broken


@pytest.mark.parametrize("first", FIRST, ids=lambda first: type(first).__name__)
def test_every_broken_opening_is_refused_or_another(first: Wire):
    data = encode(first)
    for broken in (*broken_bits(data), *cuts(data), *wrong_fields(data)):
        try:
            found = read_first(broken)
        except PeerFault:
            continue
        assert encode(found) == broken


BEYOND = {
    "seen": control(profile(), seen=(HASH,) * (limits.HEADS_MAX + 1)),
    "time": control(profile(), claimed_ms=limits.TIME_MS_MAX + 1),
    "role": control(acts.ChangeRole(HASH, 4, (), None, ())),
    "roster": control(acts.CarryRoster((b"",) * (limits.ROSTER_ACTS_MAX + 1))),
    "roster act": control(acts.CarryRoster((bytes(4_097),))),
    "boxes": control(acts.Grant(BOXES * (limits.GRANTS_MAX + 1), None)),
    "box": control(acts.Grant((acts.Box(HASH, bytes(limits.GRANT_BYTES_MAX + 1)),), None)),
    "confirms": control(acts.Remove(HASH, (), None, (HASH,) * (limits.COSIGNERS_MAX + 1))),
    "cut": control(acts.Leave(CUT * (limits.CUT_LOGS_MAX + 1))),
    "erased first": control(
        acts.Erase(HASH, "", (acts.ErasedOf(HASH, ((0, bytes(8)),), ()),), acts.EraseReason.ASKED, "")
    ),
    "erased entries": control(
        acts.Erase(
            HASH,
            "",
            (acts.ErasedOf(HASH, ((1, bytes(8)),) * (limits.ERASE_ENTRIES_MAX + 1), ()),),
            acts.EraseReason.ASKED,
            "",
        )
    ),
    "erased logs": control(
        acts.Erase(HASH, "", (ERASED,) * (limits.ERASE_LOGS_MAX + 1), acts.EraseReason.ASKED, "")
    ),
    "erased why": control(
        acts.Erase(HASH, "", (ERASED,), acts.EraseReason.ASKED, "w" * (limits.ERASE_WHY_CHARS_MAX + 1))
    ),
    "receipts": control(acts.Receipt((HASH,) * (limits.RECEIPTS_MAX + 1))),
    "no receipts": control(acts.Receipt(())),
    "lacks": control(acts.Lack((HASH,) * (limits.LACKS_MAX + 1))),
    "no lacks": control(acts.Lack(())),
    "no name": control(acts.Profile("", ())),
    "name": control(acts.Profile("n" * (limits.TITLE_CHARS_MAX + 1), ())),
    "addresses": control(acts.Profile("n", ("a",) * (limits.ADDRESSES_MAX + 1))),
}


@pytest.mark.parametrize("made", BEYOND.values(), ids=BEYOND.keys())
def test_what_goes_beyond_a_bound_is_refused(made: acts.Control):
    with pytest.raises(PeerFault):
        read(encode(made))


@pytest.mark.parametrize("act", ACTS, ids=lambda act: type(act).__name__)
def test_no_act_of_a_guest_changes_who_belongs_to_a_space(act: acts.Act):
    """Whatever a contributor writes, well-formed and with any past and standing, no steward's rights follow."""
    ground = Ground(guests=2)
    before = ground.state()
    guest, pen = ground.guests[0], ground.pens[0]
    for standing in (NO_HASH, HASH, ground.genesis.hash, ground.entries[1].hash):
        for seen in ((), ground.seen, (ground.genesis.hash,), (HASH,)):
            ground.entries.append(pen.act(act, seen, standing))
    state = ground.state()
    left = isinstance(act, acts.Leave)
    assert {
        group: one.role for group, one in state.members().items() if not (left and group == guest.group)
    } == {group: one.role for group, one in before.members().items() if not (left and group == guest.group)}
    assert state.control_key() == before.control_key()
    assert not state.waiting


def test_any_acts_of_guests_in_any_order_make_no_node_stumble():
    chance = Random(11)
    for _ in range(40):
        ground = Ground(guests=2)
        known = [entry.hash for entry in ground.entries]
        groups = [ground.founder.group, *(guest.group for guest in ground.guests), HASH]
        for _ in range(chance.randint(1, 25)):
            pen = chance.choice([ground.pen, *ground.pens])
            target = chance.choice(groups)
            act = chance.choice(
                (
                    *ACTS,
                    acts.Remove(target, (), None, ()),
                    acts.ChangeRole(target, chance.randrange(4), (), None, ()),
                    acts.Accept(chance.choice(known)),
                    acts.Withdraw(chance.choice(known)),
                    acts.Leave(()),
                    acts.Invite(
                        ground.guests[0].group, ground.guests[0].acts, chance.randrange(4), (), (), ()
                    ),
                )
            )
            seen = chance.sample(known, min(len(known), chance.randrange(4)))
            ground.entries.append(pen.act(act, seen, chance.choice(known)))
            known.append(ground.entries[-1].hash)
        order = [ground.genesis, *chance.sample(ground.entries, len(ground.entries))]
        one, other = ground.state(), ground.state(entries=order)
        assert one.members() == other.members() and one.heads == other.heads
        assert one.membership().verdicts == other.membership().verdicts
        assert set(one.faults) == set(other.faults) and set(one.early) == set(other.early)
