"""The gate of a courier: who may issue it, that old ones never come back, and that order doesn't matter."""

from __future__ import annotations

import random

import msgspec
import pytest

from crdt.acts import Floor
from crdt.limits import SEQ_MAX
from identity.encoding import encode
from identity.errors import Malformed, PeerFault
from identity.keys import DeviceKeys
from sync import gate as gates
from sync import limits
from sync.gate import (
    CheckedGate,
    Closed,
    GateDevice,
    Gone,
    Judgement,
    SignedGate,
    Statement,
    read_gate,
    sign_gate,
)
from sync.messages import Gate
from tests.tidy.sources import ROOT

DRAW = random.Random(5).randbytes
COURIER, SPACE, SECRET = DRAW(32), DRAW(32), DRAW(32)
ANNA, MOSS, REED = (DeviceKeys.from_draw(DRAW) for _ in range(3))


def said(version: int, keepers: tuple[DeviceKeys, ...], guests: tuple[DeviceKeys, ...] = ()) -> Statement:
    devices = [GateDevice(one.public.sign, one.public.agree, True) for one in keepers]
    devices += [GateDevice(one.public.sign, one.public.agree, False) for one in guests]
    return Statement(
        COURIER, SPACE, version, SECRET, tuple(sorted(devices, key=lambda one: one.id)), (), (), (), 90
    )


def signed(by: DeviceKeys, statement: Statement) -> CheckedGate:
    return read_gate(sign_gate(statement, by.sign_seed))


def judged(gate: CheckedGate, held: CheckedGate | None) -> Judgement:
    return gates.judge(gate, held, courier=COURIER, owners={ANNA.public.sign})


def test_only_an_owner_begins_a_space():
    assert judged(signed(MOSS, said(1, (MOSS,))), None) is Judgement.NOT_A_KEEPER
    assert judged(signed(ANNA, said(1, (MOSS,))), None) is Judgement.FOLLOWED


def test_keepers_go_on_and_guests_do_not():
    held = signed(ANNA, said(1, (ANNA, MOSS), (REED,)))
    assert judged(signed(MOSS, said(2, (MOSS,))), held) is Judgement.FOLLOWED
    assert judged(signed(REED, said(2, (REED,))), held) is Judgement.NOT_A_KEEPER


def test_the_owner_alone_has_no_say_once_others_keep_the_gate():
    held = signed(ANNA, said(1, (MOSS,)))
    assert judged(signed(ANNA, said(2, (ANNA,))), held) is Judgement.NOT_A_KEEPER


def test_a_removed_steward_can_neither_issue_nor_replay():
    first = signed(MOSS, said(4, (ANNA, MOSS)))
    held = signed(ANNA, said(5, (ANNA,)))
    assert judged(signed(MOSS, said(6, (ANNA, MOSS))), held) is Judgement.NOT_A_KEEPER
    assert judged(first, held) is Judgement.NOT_A_KEEPER
    assert judged(signed(ANNA, said(4, (ANNA, MOSS))), held) is Judgement.OLDER
    assert judged(held, held) is Judgement.KNOWN


def test_an_ended_space_is_begun_anew_by_an_owner_with_a_higher_version():
    held = signed(ANNA, said(5, ()))
    assert judged(signed(ANNA, said(4, (ANNA,))), held) is Judgement.OLDER
    assert judged(signed(MOSS, said(6, (MOSS,))), held) is Judgement.NOT_A_KEEPER
    assert judged(signed(ANNA, said(6, (ANNA,))), held) is Judgement.FOLLOWED


def test_gates_for_others_are_not_followed():
    held = signed(ANNA, said(1, (ANNA,)))
    for field in ("courier", "space"):
        foreign = signed(ANNA, msgspec.structs.replace(said(2, (ANNA,)), **{field: DRAW(32)}))
        assert judged(foreign, held) is Judgement.NOT_FOR_US


def test_gates_of_one_version_settle_on_the_same_in_every_order(chance: random.Random):
    both = (ANNA, MOSS)
    start = signed(ANNA, said(1, both))
    rivals = [
        signed(chance.choice(both), said(chance.choice((2, 3)), both, (DeviceKeys.from_draw(DRAW),)))
        for _ in range(6)
    ]
    ends = set()
    for _ in range(20):
        held = start
        for one in chance.sample(rivals, len(rivals)):
            held = one if judged(one, held) is Judgement.FOLLOWED else held
        ends.add(held.hash)
    assert len(ends) == 1


def test_no_keeper_uses_up_the_versions_to_stay_for_ever():
    held, step = signed(ANNA, said(7, (ANNA, MOSS))), limits.GATE_VERSION_STEP_MAX
    for version in (2**53 - 1, 7 + step + 1):
        assert judged(signed(MOSS, said(version, (MOSS,))), held) is Judgement.NOT_FOR_US
    assert judged(signed(MOSS, said(7 + step, (ANNA, MOSS))), held) is Judgement.FOLLOWED
    assert judged(signed(ANNA, said(step + 1, (ANNA,))), None) is Judgement.NOT_FOR_US
    assert judged(signed(ANNA, said(step, (ANNA,))), None) is Judgement.FOLLOWED


def test_what_a_gate_says_does_not_depend_on_its_version():
    one, other = signed(ANNA, said(1, (ANNA,))), signed(MOSS, said(9, (ANNA,)))
    assert one.content == other.content and one.hash != other.hash
    assert signed(ANNA, said(1, (ANNA, MOSS))).content != one.content


def test_broken_gates_are_refused():
    fine = said(1, (ANNA, MOSS))
    log = DRAW(32)
    replace = msgspec.structs.replace
    for broken in (
        replace(fine, devices=fine.devices[::-1]),
        replace(fine, devices=fine.devices[:1] * 2),
        replace(fine, closed=(Closed(log, 1), Closed(log, 2))),
        replace(fine, gone=(Gone(log, 3, 3),)),
        replace(fine, gone=(Gone(log, 3, 4), Gone(log, 1, 2))),
        replace(fine, version=0),
    ):
        with pytest.raises(PeerFault, match="gate-"):
            signed(ANNA, broken)


def test_a_gate_that_was_changed_on_the_way_is_refused(chance: random.Random):
    data = bytearray(sign_gate(said(1, (ANNA,)), ANNA.sign_seed))
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    with pytest.raises(PeerFault):
        read_gate(bytes(data))


def test_a_foreign_signature_is_refused():
    body = encode(said(1, (ANNA,)))
    with pytest.raises(PeerFault, match="gate-not-signed"):
        read_gate(encode(SignedGate(body, MOSS.public.sign, bytes(64))))
    with pytest.raises(Malformed):
        read_gate(b"\x90")


def test_the_largest_gate_fits_into_a_message():
    draw = random.Random(1).randbytes
    devices = [GateDevice(draw(32), draw(32), True) for _ in range(limits.GATE_DEVICES_MAX)]
    logs = sorted(draw(32) for _ in range(limits.GATE_LOGS_MAX))
    ranges = sorted(draw(32) for _ in range(limits.GATE_RANGES_MAX))
    largest = Statement(
        COURIER,
        SPACE,
        2**53 - 1,
        SECRET,
        tuple(sorted(devices, key=lambda one: one.id)),
        tuple(Closed(log, SEQ_MAX) for log in logs),
        tuple(Gone(log, SEQ_MAX - 1, SEQ_MAX) for log in ranges),
        tuple(Floor(log, SEQ_MAX, draw(32)) for log in logs),
        limits.RETENTION_DAYS_MAX,
    )
    data = sign_gate(largest, ANNA.sign_seed)
    assert read_gate(data).statement == largest
    assert len(encode(Gate(data))) <= limits.MESSAGE_BYTES_MAX


def test_which_payloads_are_to_go():
    log = DRAW(32)
    statement = msgspec.structs.replace(said(1, (ANNA,)), gone=(Gone(log, 2, 4),))
    is_gone = gates.gone_in(statement)
    assert [is_gone(log, seq) for seq in range(5)] == [False, False, True, True, False]
    assert not is_gone(DRAW(32), 2)


def test_the_protocol_shows_the_table():
    protocol = (ROOT / "sync/PROTOCOL.md").read_text(encoding="utf-8")
    table = (gates.__doc__ or "").partition("    held ")[2].partition("\n\n")[0]
    lines = [line.strip() for line in table.splitlines()]
    assert len(lines) == 5 and [line for line in lines if line not in protocol] == []
