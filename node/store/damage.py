"""What the disk damaged, and what came back: in the store's thread, beside the entries.

``node.store.rescue`` notes which entries are missing, and keeps runs that follow on them. An entry counts as back
once it is here again, whoever brought it; a run is taken in once what it follows on is here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from crdt import limits
from crdt.run import Run
from identity.encoding import decode, encode
from identity.errors import Fault, Refused
from node.replica.outcome import Moment, Outcome
from node.replica.replica import Replica

_RUN_BYTES_MAX = 2 * limits.RUN_BYTES_MAX
_HERE = (
    "EXISTS (SELECT 1 FROM entries e JOIN logs l ON l.id = e.log JOIN spaces s ON s.id = l.space"
    " WHERE s.space = d.space AND l.log = d.log AND e.branch = d.branch AND e.seq = d.seq)"
)
_NEEDLESS = (
    "EXISTS (SELECT 1 FROM logs l JOIN spaces s ON s.id = l.space"
    " WHERE s.space = d.space AND l.log = d.log AND d.branch = 0 AND d.seq < l.floor)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What the disk damaged in a space: how many entries, how many came ``back``, the records of those still gone."""

    space: bytes
    entries: int
    back: int
    records: tuple[tuple[bytes, str], ...]

    @property
    def gone(self) -> int:
        """How many are still missing."""
        return self.entries - self.back


def damages(db: Any) -> list[Damage]:
    """Return what the disk damaged, by space; nothing where all of it came back and was told."""
    found: dict[bytes, list[tuple[bool, bytes | None, str]]] = {}
    for space, record, title, is_here in db.execute(
        f"SELECT d.space, d.record, d.title, {_HERE} OR {_NEEDLESS} FROM damaged d"  # noqa: S608
        " ORDER BY d.space, d.log, d.seq"
    ).fetchall():
        found.setdefault(bytes(space), []).append((bool(is_here), record, title))
    return [
        Damage(
            space=space,
            entries=len(rows),
            back=sum(is_here for is_here, _, _ in rows),
            records=tuple(
                dict.fromkeys(
                    (bytes(record), title) for is_here, record, title in rows if record and not is_here
                )
            ),
        )
        for space, rows in found.items()
    ]


def is_torn(db: Any) -> bool:
    """Tell whether runs wait for what they follow on."""
    return db.execute("SELECT 1 FROM torn_runs LIMIT 1").fetchone() is not None


def has_damage(db: Any) -> bool:
    """Tell whether damage was noted that isn't settled."""
    return db.execute("SELECT 1 FROM damaged LIMIT 1").fetchone() is not None


def keep_torn(db: Any, runs: Iterable[tuple[bytes, Run]]) -> None:
    """Keep runs that wait."""
    db.executemany(
        "INSERT INTO torn_runs (space, run) VALUES (?, ?)", [(space, encode(run)) for space, run in runs]
    )


def take_in(
    replica: Replica, runs: list[tuple[bytes, Run]], now: Moment, outcomes: list[Outcome] | None = None
) -> list[tuple[bytes, Run]]:
    """Take in runs in whatever order they build on each other; return those that still wait."""
    progress = True
    while runs and progress:
        left = [one for one in runs if not _taken(replica, *one, now, outcomes)]
        progress, runs = len(left) < len(runs), left
    return runs


def take_in_torn(replica: Replica, now: Moment) -> list[Outcome]:
    """Take in what waited for entries that are here by now; return what that changed."""
    rows = replica.db.execute("SELECT id, space, run FROM torn_runs ORDER BY id").fetchall()
    outcomes: list[Outcome] = []
    waiting = [(bytes(space), decode(run, Run, bytes_max=_RUN_BYTES_MAX)) for _, space, run in rows]
    left = take_in(replica, waiting, now, outcomes)
    still = {(space, encode(run)) for space, run in left}
    for id_, space, run in rows:
        if (bytes(space), bytes(run)) not in still:
            replica.db.execute("DELETE FROM torn_runs WHERE id = ?", (id_,))
    return outcomes


def given(db: Any, space: bytes, run: Run, giver: str) -> None:
    """Note who brought a run, for the damaged entries in it that are back by it."""
    db.execute(
        f"UPDATE damaged AS d SET giver = ? WHERE space = ? AND log = ? AND seq >= ? AND seq < ?"  # noqa: S608
        f" AND giver = '' AND {_HERE}",
        (giver, space, run.log, run.first, run.first + len(run.items)),
    )


def settled(db: Any) -> tuple[int, dict[str, int]]:
    """Return how many damaged entries there were if all are back, and how many who brought, and forget them.

    0 while one is missing.
    """
    told = damages(db)
    if not told or any(one.gone for one in told):
        return 0, {}
    givers = db.execute(
        "SELECT giver, count(*) FROM damaged WHERE giver != '' GROUP BY giver ORDER BY 2 DESC, 1"
    ).fetchall()
    db.execute("DELETE FROM damaged")
    return sum(one.entries for one in told), dict(givers)


def _taken(replica: Replica, space: bytes, run: Run, now: Moment, outcomes: list[Outcome] | None) -> bool:
    """Take in a run; tell whether it need not wait any more."""
    try:
        outcome = replica.ingest(space, run, now)
    except Refused:
        raise
    except Fault:
        return True
    if outcomes is not None and outcome.heads:
        outcomes.append(outcome)
    return bool(outcome.heads)
