"""What a peer lacks comes to it: in order, once, within bounds, and again after any cut."""

from __future__ import annotations

import pytest

from crdt.limits import RUN_ENTRIES_MAX
from identity.keys import verify
from sync import limits
from sync.messages import Entries
from tests.sync.two_nodes import Node, Talk, entries_sent, heads, pair, space_id

SPACE, OTHER = space_id(1), space_id(2)


def test_control_goes_before_data_and_short_before_long():
    a, b = pair(SPACE, OTHER)
    a.write(SPACE, "long data", 40)
    a.write(SPACE, "short data", 2)
    a.write(OTHER, "long control", 30, control=True)
    a.write(SPACE, "short control", 3, control=True)
    a.write(OTHER, "other data", 5)
    talk = Talk(a, b)
    talk.settle()
    sent = [
        (a.logs[space][message.run.log].is_control, len(message.run.items))
        for message in talk.caller.sent
        if isinstance(message, Entries)
        for space in (SPACE, OTHER)
        if message.run.log in a.logs[space]
    ]
    assert sent == [(True, 3), (True, 30), (False, 2), (False, 5), (False, 40)]


def test_nothing_is_sent_twice_while_both_write():
    a, b = pair()
    for number in range(60):
        a.write(SPACE, f"a {number}", 20, size=200)
        b.write(SPACE, f"b {number}", 20, size=200)
    talk = Talk(a, b)
    written = 0
    for number in range(200):
        for move in talk.moves():
            move()
        if number % 10 == 0:
            a.write(SPACE, f"a {number % 60}")
            talk.caller.grew(SPACE)
            written += 1
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)
    assert entries_sent(talk.caller) == 1_200 + written
    assert entries_sent(talk.callee) == 1_200


def test_ten_thousand_entries_cost_one_check_of_a_signature_for_each_run(monkeypatch: pytest.MonkeyPatch):
    a, b = pair()
    a.write(SPACE, "a", 10_000, batch=64)
    checks = 0

    def counting(domain: bytes, public: bytes, message: bytes, signature: bytes) -> bool:
        nonlocal checks
        checks += 1
        return verify(domain, public, message, signature)

    monkeypatch.setattr("crdt.entry.verify", counting)
    talk = Talk(a, b)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)
    # The first ones, on a line that nobody knows yet, are shorter.
    assert checks == talk.sent()["Entries"] <= 10_000 // RUN_ENTRIES_MAX + 3


def test_what_is_under_way_is_bounded():
    a, b = pair()
    a.write(SPACE, "big", 30, size=200_000, batch=1)
    # Random-looking bodies don't shrink much: thirty runs of more than the bound together.
    talk = Talk(a, b)
    talk.callee.take()
    while talk.callee.effects:
        talk.callee.perform()
    talk.caller.take()
    while talk.caller.effects:
        talk.caller.perform()
    under_way = sum(len(data) for data in talk.callee.inbox)
    assert under_way <= limits.FLIGHT_BYTES_MAX + limits.RUN_BYTES_MAX
    talk.settle()
    assert talk.in_sync


def test_every_cut_is_resumed():
    def nodes() -> tuple[Node, Node]:
        a, b = pair()
        a.write(SPACE, "c", 3, control=True)
        a.write(SPACE, "a", 50, size=2_000, batch=10)
        b.write(SPACE, "b", 50, size=2_000, batch=10)
        return a, b

    cut, is_whole = 0, False
    while not is_whole:
        a, b = nodes()
        talk = Talk(a, b)
        for _ in range(cut):
            for move in talk.moves()[-1:]:
                move()
        is_whole = talk.is_quiet
        held = [sum(height for height, _, _ in heads(node).values()) for node in (a, b)]
        again = Talk(b, a)
        again.settle()
        assert again.in_sync and heads(a) == heads(b)
        assert sum(entries_sent(end) for end in again.ends) == 2 * 103 - sum(held)
        cut += 1
    assert cut > 10
