"""What membership sees in a control entry: its act, its author, and what it rests on."""

from __future__ import annotations

from crdt import acts
from crdt.control_record import ControlRecord, kind_of, membership_act, seen_by
from crdt.entry import NO_HASH
from crdt.membership import ActKind, Role
from crdt.openings import Author

GROUP, OTHER, HASH, SEEN = b"g" * 32, b"o" * 32, b"h" * 32, b"s" * 32


def record(act: acts.Act) -> ControlRecord:
    body = acts.Control(0, False, None, (SEEN,), NO_HASH, act)
    return ControlRecord(
        hash=HASH, log=b"l" * 32, author=Author(group=GROUP, device=NO_HASH), body=body, key=b"", depth=1
    )


def test_a_change_of_role_is_an_act_of_its_author_on_another_group():
    changed = record(acts.ChangeRole(OTHER, int(Role.READER), (), None, ()))
    found = membership_act(changed, seen_by(changed), ())
    assert found is not None and kind_of(changed) is found.kind is ActKind.ROLE
    assert (found.id, found.group, found.target, found.role) == (HASH, GROUP, OTHER, Role.READER)
    assert found.seen == (SEEN,) and found.mints is None and not found.cut


def test_what_touches_no_membership_is_no_act():
    named = record(acts.Profile("Orchard", ()))
    assert kind_of(named) is None and membership_act(named, (SEEN,), ()) is None
    assert seen_by(named) == (SEEN,)


def test_what_it_rests_on_and_passes_is_as_told():
    left = membership_act(record(acts.Leave(())), (HASH,), (OTHER,))
    assert left is not None and left.kind is ActKind.LEAVE
    assert (left.seen, left.passes, left.role) == ((HASH,), (OTHER,), None)
