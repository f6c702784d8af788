"""What peers told by stick that they hold, and from where on a bundle for them begins.

A session hears anew what the other side has; a stick can't ask. So the newest stick of a group counts as what it holds,
also where that is less than it had once acknowledged: a group that came back from a backup gets again what it lost.
An acknowledgement over a line that is younger than the stick goes before it. Older and doubled sticks never lower
anything. Everything here runs in the store's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from node.replica.ledger import Ledger
from sync.bundle import LogHeight

Heights = Mapping[bytes, int]


class Sticks:
    """Reads and writes what sticks told."""

    def __init__(self, db: Any, ledger: Ledger) -> None:
        self._db = db
        self._ledger = ledger

    def heard(
        self,
        group: bytes,
        device: bytes,
        made_ms: int,
        told: Mapping[bytes, Iterable[LogHeight]],
        now_ms: int,
    ) -> dict[bytes, list[tuple[bytes, int]]]:
        """Take in what a device of a group holds by its stick; return, by space, what that acknowledges of our logs."""
        checked = {
            space: [(one, self._agreed(space, one)) for one in heights] for space, heights in told.items()
        }
        found = self._db.execute(
            "SELECT made_ms FROM sticks WHERE grp = ? AND device = ?", (group, device)
        ).fetchone()
        if found is None or made_ms > found[0]:
            self._keep(group, device, made_ms, checked, now_ms)
        return {
            space: [(one.log, height) for one, height in heights if (space, one.log) in self._ledger.logs]
            for space, heights in checked.items()
        }

    def known_of(self, group: bytes, space: bytes) -> tuple[Heights, frozenset[bytes]]:
        """Return up to where a group is known to hold the logs of a space, and of which forks it holds the proofs."""
        (read_ms,) = self._db.execute("SELECT max(read_ms) FROM sticks WHERE grp = ?", (group,)).fetchone()
        told = self._db.execute(
            "SELECT log, height, is_forked FROM stick_heights WHERE grp = ? AND space = ?", (group, space)
        ).fetchall()
        heights = {bytes(log): int(height) for log, height, _ in told}
        held = self._db.execute(
            "SELECT l.log, h.height FROM holdings h JOIN logs l ON l.id = h.log"
            " WHERE h.grp = ? AND h.told_by = x'' AND l.space = ? AND h.at_ms > ?",
            (group, self._ledger.space_rows.get(space), -1 if read_ms is None else read_ms),
        )
        heights.update((bytes(log), int(height)) for log, height in held)
        return heights, frozenset(bytes(log) for log, _, is_forked in told if is_forked)

    def has_told(self, group: bytes) -> bool:
        """Tell whether any stick of a group was read here."""
        found = self._db.execute("SELECT 1 FROM sticks WHERE grp = ?", (group,)).fetchone()
        return found is not None

    def _agreed(self, space: bytes, told: LogHeight) -> int:
        """Return up to where the teller holds the same log as we do; 0 where it went another way."""
        row = self._ledger.logs.get((space, told.log))
        if row is None:
            return told.height
        height = min(told.height, row.height)
        if told.height > row.height or height == 0:
            return height
        return height if (self._ledger.hash_at(row, height - 1) or b"").startswith(told.tip) else 0

    def _keep(
        self,
        group: bytes,
        device: bytes,
        made_ms: int,
        checked: Mapping[bytes, Iterable[tuple[LogHeight, int]]],
        now_ms: int,
    ) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO sticks (grp, device, made_ms, read_ms) VALUES (?, ?, ?, ?)",
            (group, device, made_ms, now_ms),
        )
        for space, heights in checked.items():
            self._db.execute("DELETE FROM stick_heights WHERE grp = ? AND space = ?", (group, space))
            self._db.executemany(
                "INSERT OR REPLACE INTO stick_heights (grp, space, log, height, is_forked) VALUES (?, ?, ?, ?, ?)",
                [(group, space, one.log, height, one.forked) for one, height in heights],
            )
