"""The membership of a space: the published vectors, views, waiting acts, time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crdt.membership import Act, ActKind, DataEntry, Membership, Outcome, Role, evaluate, honoured

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
