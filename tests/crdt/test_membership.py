"""The membership of a space: the published vectors, views, waiting acts, time."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time

import pytest

from crdt.membership import Act, ActKind, DataEntry, Membership, Outcome, Role, evaluate, honoured
from identity.errors import Unavailable
from tests.sim.membership_faults import planted

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "membership.json").read_text(encoding="utf-8"))


def read_act(row: dict) -> Act:
    """Return the act that a row of a vector describes."""
    return Act(
        id=row["id"].encode(),
        kind=ActKind(row["do"]),
        group=row["by"].encode(),
        standing=row.get("as", "").encode(),
        seen=_names(row.get("seen", ())),
        target=row.get("on", "").encode(),
        role=Role[row["role"].upper()] if "role" in row else None,
        offer=row.get("offer", "").encode(),
        cosigners=_names(row.get("with", ())),
        confirms=_names(row.get("confirms", ())),
        cut={log.encode(): seq for log, seq in row.get("cut", {}).items()},
        mints=_names(row["mints"]) if "mints" in row else None,
        passes=_names(row.get("passes", ())),
    )


def read_entry(row: dict) -> DataEntry:
    """Return the data entry that a row of a vector describes."""
    return DataEntry(
        id=row["id"].encode(),
        group=row["by"].encode(),
        log=row["log"].encode(),
        seq=row["seq"],
        prev=row["prev"].encode() if "prev" in row else None,
        seen=_names(row["seen"]),
        builds_on=_names(row.get("on", ())),
    )


def tell(membership: Membership) -> dict:
    """Return a membership in the words of the vectors."""
    acts = {name: verdict.outcome for name, verdict in membership.verdicts.items()}
    return {
        "members": {
            group.decode(): f"{member.role.name.lower()} {member.rank}"
            for group, member in membership.members.items()
        },
        "not_counting": {
            name.decode(): outcome.value
            for name, outcome in acts.items()
            if outcome not in (Outcome.COUNTS, Outcome.WAITING)
        },
        "requests": {
            request.act.decode(): [group.decode() for group in request.could_sign]
            for request in membership.requests
        },
        "waiting": sorted(name.decode() for name, outcome in acts.items() if outcome is Outcome.WAITING),
    }


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector):
    acts = [read_act(row) for row in vector["acts"]]
    expected = {"requests": {}, "waiting": []} | vector["expect"]
    epoch, kept = expected.pop("epoch", None), expected.pop("honoured", None)
    for given in (acts, acts[::-1], acts + acts):
        membership = evaluate(given)
        assert tell(membership) == expected
        if epoch is not None:
            assert membership.epoch == (epoch.encode() or None)
        if kept is not None:
            entries = [read_entry(row) for row in vector["data"]]
            assert sorted(honoured(given, entries)) == sorted(_names(kept))


def _names(names) -> tuple[bytes, ...]:
    return tuple(name.encode() for name in names)


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        ("two-suffice", "of four equals two are no majority, three are"),
        ("demoted-go-on", "a key passed on by a void invitation is known all the same"),
    ],
)
def test_the_vectors_notice_planted_faults(fault, name):
    (vector,) = (vector for vector in VECTORS if vector["name"] == name)
    acts = [read_act(row) for row in vector["acts"]]
    with planted(fault):
        told = tell(evaluate(acts))
    assert any(told[key] != vector["expect"].get(key, told[key]) for key in told)


def test_a_right_is_what_the_heads_alone_say():
    """C's invitation turns out void; by what its author had seen, it holds."""
    acts = [read_act(row) for row in VECTORS[2]["acts"]]
    membership = evaluate(acts)
    assert b"S" not in membership.members
    assert membership.right_of([b"yS"], b"S") is Role.STEWARD
    assert membership.right_of([b"yS", b"r"], b"S") is None
    assert membership.right_of([b"g"], b"S") is None
    assert membership.has([b"yS"]) and not membership.has([b"gone"])
    with pytest.raises(Unavailable, match="membership-past-missing"):
        membership.right_of([b"gone"], b"S")


def test_rights_are_asked_for_thousands_of_times():
    acts = _crowd(400)
    membership = evaluate(acts)
    heads = [[acts[place].id] for place in range(0, len(acts), 40)]
    for _ in range(100):
        for place in heads:
            assert membership.right_of(place, b"A") is Role.STEWARD
    again = evaluate(
        [*acts, Act(id=b"new", kind=ActKind.LEAVE, group=b"A", standing=b"g", seen=(acts[-1].id,))],
        earlier=membership,
    )
    assert again._views is membership._views


def test_another_space_is_not_mixed_in():
    own = Act(id=b"m", kind=ActKind.GENESIS, group=b"A")
    foreign = Act(id=b"f", kind=ActKind.GENESIS, group=b"Z")
    assert list(evaluate([own, foreign], space=b"m").members) == [b"A"]
    assert evaluate([], space=b"m").members == {}


def test_two_thousand_acts_take_under_a_second():
    """Processor time, with a margin of three for a slow machine; figures stand in the commit that measured them."""
    for acts in (_crowd(2_000), _in_and_out(2_000), _quarrel(2_000)):
        before = process_time()
        evaluate(acts)
        assert process_time() - before < 3


def _crowd(size: int) -> list[Act]:
    acts = [Act(id=b"g", kind=ActKind.GENESIS, group=b"A")]
    while len(acts) < size:
        number = b"%d" % len(acts)
        acts.append(
            Act(
                id=b"i" + number,
                kind=ActKind.INVITE,
                group=b"A",
                standing=b"g",
                seen=(acts[-1].id,),
                target=b"G" + number,
                role=Role.STEWARD,
            )
        )
        invite = acts[-1]
        accept = Act(
            id=b"y" + number,
            kind=ActKind.ACCEPT,
            group=invite.target,
            standing=invite.id,
            seen=(invite.id,),
            offer=invite.id,
        )
        acts.append(accept)
    return acts


def _in_and_out(size: int) -> list[Act]:
    acts = [Act(id=b"g", kind=ActKind.GENESIS, group=b"A")]
    while len(acts) < size:
        kind = (ActKind.REMOVE, ActKind.INVITE)[len(acts) % 2]
        role = Role.READER if kind is ActKind.INVITE else None
        name = b"%d" % len(acts)
        acts.append(
            Act(id=name, kind=kind, group=b"A", standing=b"g", seen=(acts[-1].id,), target=b"X", role=role)
        )
    return acts


def _quarrel(size: int) -> list[Act]:
    """Concurrent removals among 49 equals, 28 signatures on each: one great ring."""
    acts = _crowd(99)
    invites = [act for act in acts if act.kind is ActKind.INVITE]
    head = acts[-1].id
    for number in range(size - len(acts)):
        signers = [invites[(number * 7 + step) % 49] for step in range(29)]
        acts.append(
            Act(
                id=b"r%d" % number,
                kind=ActKind.REMOVE,
                group=signers[0].target,
                standing=signers[0].id,
                seen=(head,),
                target=signers[-1].target,
                cosigners=tuple(signer.id for signer in signers[1:-1]),
            )
        )
    return acts
