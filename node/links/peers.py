"""Peers, invitations and what peers hold: rows, in the store's thread."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from identity.errors import Refused
from identity.keys import DevicePublic
from identity.pairing import Paired, device_psk
from node.store.lightly import lightly

# The mark of the last return from a time without peers; no member can be called so.
AWAY = "\x1faway"
AWAY_AFTER_MS = 3_600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A group that this group paired with, and the device of it that we know."""

    row: int
    group: bytes
    name: str
    device: bytes
    static: bytes
    pair_secret: bytes = field(repr=False)
    check: str
    is_confirmed: bool
    addresses: tuple[str, ...]
    pair_space: bytes | None
    then_share: tuple[tuple[str, str], ...]
    met_ms: int | None
    is_paused: bool = False

    def psk(self, own_device: bytes) -> bytes:
        """Return the psk of the two devices."""
        return device_psk(self.pair_secret, own_device, self.device)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenInvitation:
    """An invitation that may still be used; ``used_by``: the one device that has begun to."""

    secret: bytes
    expires_ms: int
    to_name: str
    share: tuple[tuple[str, str], ...]
    used_by: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A group that holds a record, last heard of ``at_ms``.

    ``told_by``: the groups on whose word alone we believe it; empty where it acknowledged everything to us.
    """

    group: bytes
    told_by: tuple[bytes, ...]
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What a group has not acknowledged: how many entries, their bytes, when the oldest came here; None for nothing."""

    count: int
    size_bytes: int
    since_ms: int | None


class Peers:
    """Reads and writes the rows of peers; ``away_after_ms`` without any of them is a time away."""

    def __init__(self, db: Any) -> None:
        self.db = db
        self.away_after_ms = AWAY_AFTER_MS

    def all(self) -> list[Peer]:
        """Return all peers by name."""
        return [peer for peer in self._select("is_removed = 0 ORDER BY name, grp")]

    def find(self, text: str) -> Peer:
        """Return the peer that ``text`` names: its id, a prefix of it, or its name; Refused for none or several."""
        peers = self.all()
        exact = [peer for peer in peers if peer.name == text]
        wanted = text.lower()
        near = [peer for peer in peers if len(wanted) >= 4 and peer.group.hex().startswith(wanted)]
        loose = [peer for peer in peers if peer.name.casefold() == text.casefold()]
        for found in (exact, near, loose):
            if len(found) == 1:
                return found[0]
            if found:
                raise Refused("peer-ambiguous", peer=text)
        raise Refused("peer-unknown", peer=text[:80])

    def by_group(self, group: bytes) -> Peer | None:
        """Return the peer with this id, None where there is none."""
        return next(iter(self._select("is_removed = 0 AND grp = ?", group)), None)

    def store(self, paired: Paired, pair_space: bytes | None, share: Sequence[tuple[str, str]]) -> Peer:
        """Keep a new peer, or one that was paired with again: then it must be confirmed anew."""
        self.db.execute(
            "INSERT INTO peers (grp, name, device, static, pair_secret, check_numbers, addresses, pair_space,"
            " then_share) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (grp) DO UPDATE SET name = excluded.name,"
            " device = excluded.device, static = excluded.static, pair_secret = excluded.pair_secret,"
            " check_numbers = excluded.check_numbers, addresses = excluded.addresses, then_share = excluded.then_share,"
            " pair_space = coalesce(excluded.pair_space, pair_space), is_confirmed = 0, is_removed = 0,"
            " is_paused = 0",
            (
                paired.roster.group,
                paired.name,
                paired.device.id,
                paired.device.agree,
                paired.pair_secret,
                paired.check,
                json.dumps(list(paired.addresses)),
                pair_space,
                json.dumps([list(pair) for pair in share]),
            ),
        )
        found = self.by_group(paired.roster.group)
        assert found is not None
        return found

    def confirm(self, peer: Peer) -> tuple[tuple[str, str], ...]:
        """Note that the numbers were compared; return what was to be shared from then on."""
        self.db.execute("UPDATE peers SET is_confirmed = 1, then_share = '[]' WHERE id = ?", (peer.row,))
        return peer.then_share

    def pause(self, peer: Peer, is_paused: bool = True) -> None:
        """Exchange nothing with a peer for now, or go on."""
        self.db.execute("UPDATE peers SET is_paused = ? WHERE id = ?", (is_paused, peer.row))

    def was_called(self, group: bytes) -> str:
        """Return the name under which a group was a peer, also one that no longer is; empty if it never was."""
        found = self.db.execute("SELECT name FROM peers WHERE grp = ?", (group,)).fetchone()
        return str(found[0]) if found else ""

    def set_addresses(self, peer: Peer, addresses: Iterable[str]) -> None:
        """Replace where the peer can be called."""
        self.db.execute(
            "UPDATE peers SET addresses = ? WHERE id = ?", (json.dumps(list(addresses)), peer.row)
        )

    def rename(self, group: bytes, name: str) -> None:
        """Take up the name that the peer gives itself now."""
        self.db.execute("UPDATE peers SET name = ? WHERE grp = ?", (name, group))

    def renamed(self, names: Mapping[bytes, str]) -> dict[bytes, str]:
        """Return those of ``names``, by group, that peers give themselves now and did not when they were kept."""
        rows = self.db.execute("SELECT grp, name FROM peers").fetchall()
        return {group: names[group] for group, kept in rows if names.get(group, kept) != kept}

    def rename_all(self, names: Mapping[bytes, str]) -> None:
        """Take up the names that peers give themselves now."""
        for group, name in names.items():
            self.rename(group, name)

    def remove(self, peer: Peer) -> None:
        """Forget how to reach the peer and its secret; what it was given it keeps."""
        self.db.execute(
            "UPDATE peers SET is_removed = 1, pair_secret = x'', addresses = '[]' WHERE id = ?", (peer.row,)
        )

    def met(self, group: bytes, at_ms: int) -> None:
        """Note that there was a link; after a time away, also up to where this node had heard before."""
        (last_ms,) = self.db.execute("SELECT max(met_ms) FROM peers").fetchone()
        if last_ms is not None and at_ms - last_ms > self.away_after_ms:
            self.db.execute(
                "INSERT OR REPLACE INTO looked (reader, entry, at_ms)"
                " SELECT ?, coalesce(max(id), 0), ? FROM entries",
                (AWAY, last_ms),
            )
        self.db.execute("UPDATE peers SET met_ms = ? WHERE grp = ?", (at_ms, group))

    # Invitations

    def invite(self, secret: bytes, expires_ms: int, to_name: str, share: Sequence[tuple[str, str]]) -> None:
        """Keep a new invitation."""
        self.db.execute(
            "INSERT INTO invitations (secret, expires_ms, to_name, share) VALUES (?, ?, ?, ?)",
            (secret, expires_ms, to_name, json.dumps([list(pair) for pair in share])),
        )

    def invitations(self, now_ms: int) -> list[OpenInvitation]:
        """Return the invitations that may still be used; expired ones are forgotten."""
        self.db.execute("DELETE FROM invitations WHERE expires_ms < ?", (now_ms,))
        rows = self.db.execute(
            "SELECT secret, expires_ms, to_name, share, used_by FROM invitations ORDER BY id"
        )
        return [
            OpenInvitation(
                secret=secret,
                expires_ms=expires,
                to_name=to_name,
                share=tuple((space, role) for space, role in json.loads(share)),
                used_by=used_by,
            )
            for secret, expires, to_name, share, used_by in rows
        ]

    def forget_invitation(self, secret: bytes) -> None:
        """Whoever brings this invitation from now on is a stranger."""
        self.db.execute("DELETE FROM invitations WHERE secret = ?", (secret,))

    def use_invitation(self, secret: bytes, device: DevicePublic) -> bool:
        """From now on the invitation belongs to this device alone; return False where it is another's, or ended."""
        found = self.db.execute(
            "UPDATE invitations SET used_by = ? WHERE secret = ? AND (used_by IS NULL OR used_by = ?)",
            (device.agree, secret, device.agree),
        )
        return bool(found.rowcount)

    def end_invitation(self, device_agree: bytes) -> None:
        """The device that used an invitation has come back as a peer: the invitation is nobody's any more.

        It is kept until it expires, so that whoever tries it can be told that it was used.
        """
        self.db.execute("UPDATE invitations SET used_by = x'' WHERE used_by = ?", (device_agree,))

    # Pairings that wait for the inviter

    def wait_for(self, code: str, since_ms: int) -> None:
        """Keep a code whose inviter was out of reach."""
        self.db.execute(
            "INSERT OR IGNORE INTO waiting_pairings (code, since_ms) VALUES (?, ?)", (code, since_ms)
        )

    def waiting(self) -> list[str]:
        """Return the codes whose inviters were out of reach."""
        return [code for (code,) in self.db.execute("SELECT code FROM waiting_pairings ORDER BY since_ms")]

    def waiting_since(self) -> list[tuple[str, int]]:
        """Return the codes whose inviters were out of reach, each with the moment of the first try."""
        return list(self.db.execute("SELECT code, since_ms FROM waiting_pairings ORDER BY since_ms"))

    def stop_waiting(self, code: str) -> None:
        """Forget a code: it was used, or has expired."""
        self.db.execute("DELETE FROM waiting_pairings WHERE code = ?", (code,))

    # What peers hold

    def holds(self, group: bytes, space: bytes, heights: Iterable[tuple[bytes, int]], at_ms: int) -> None:
        """Note what a group has acknowledged."""
        self._note(group, b"", space, heights, at_ms)

    def told(
        self, teller: bytes, group: bytes, space: bytes, heights: Iterable[tuple[bytes, int]], at_ms: int
    ) -> None:
        """Note what ``teller`` says that another group has acknowledged to it; it stays that teller's word."""
        self._note(group, teller, space, heights, at_ms)

    def acknowledged(self) -> list[tuple[bytes, bytes, bytes, int]]:
        """Return space, group, log and height of everything that was acknowledged to this node."""
        rows = self.db.execute(
            "SELECT s.space, h.grp, l.log, h.height FROM holdings h JOIN logs l ON l.id = h.log"
            " JOIN spaces s ON s.id = l.space WHERE h.told_by = x''"
        )
        return list(rows)

    def held_by(self, record_row: int, entries: str) -> list[Holder]:
        """Return the groups known or told to hold the newest entry of each log that wrote in the record.

        ``entries``: their rows, as ``Arrivals.of_record`` gives them.
        """
        logs = (
            "SELECT log, max(seq) + 1 AS height FROM json_each(?) a JOIN entries e ON e.id = a.value"
            " WHERE record = ? AND branch = 0 GROUP BY log"
        )
        rows = self.db.execute(
            f"WITH needed AS ({logs}) SELECT h.grp, h.log, h.told_by, h.at_ms FROM needed n"  # noqa: S608
            " JOIN holdings h ON h.log = n.log AND h.height >= n.height ORDER BY h.told_by != x'', h.at_ms DESC",
            (entries, record_row),
        ).fetchall()
        (needed,) = self.db.execute(
            f"SELECT count(*) FROM ({logs})",  # noqa: S608
            (entries, record_row),
        ).fetchone()
        found: dict[bytes, dict[int, tuple[bytes, int]]] = {}
        for group, log, teller, at_ms in rows:
            # Own observations come first, then what was told last.
            found.setdefault(group, {}).setdefault(log, (teller, at_ms))
        return [
            Holder(
                group=group,
                told_by=tuple(sorted({teller for teller, _ in logs_held.values() if teller})),
                at_ms=min(at_ms for _, at_ms in logs_held.values()),
            )
            for group, logs_held in sorted(found.items())
            if len(logs_held) == needed
        ]

    def missing_in(self, group: bytes, spaces: Sequence[bytes], written: Iterable[int] = ()) -> Missing:
        """Return what the group has not acknowledged of several spaces; it holds the logs that it has ``written``."""
        marks = ", ".join("?" for _ in spaces)
        count, size, since = self.db.execute(
            "SELECT count(*), coalesce(sum(e.size), 0), min(e.arrived_ms) FROM logs l"  # noqa: S608
            " JOIN spaces s ON s.id = l.space LEFT JOIN holdings h ON h.log = l.id AND h.grp = ? AND h.told_by = x''"
            " JOIN entries e ON e.log = l.id AND e.branch = 0 AND e.seq >= coalesce(h.height, 0)"
            f" WHERE s.space IN ({marks}) AND coalesce(h.height, 0) < l.height AND {_but(written)}",
            (group, *spaces),
        ).fetchone()
        return Missing(count=count, size_bytes=size, since_ms=since)

    def missing_records(
        self, group: bytes, spaces: Sequence[bytes], limit: int, written: Iterable[int] = ()
    ) -> list[tuple[str, str, int]]:
        """Return kind, title and number of unacknowledged entries of the records with the most of them."""
        marks = ", ".join("?" for _ in spaces)
        rows = self.db.execute(
            "SELECT r.kind, r.title, count(*) FROM logs l JOIN spaces s ON s.id = l.space"  # noqa: S608
            " LEFT JOIN holdings h ON h.log = l.id AND h.grp = ? AND h.told_by = x''"
            " JOIN entries e ON e.log = l.id AND e.branch = 0 AND e.seq >= coalesce(h.height, 0)"
            f" JOIN records r ON r.id = e.record WHERE s.space IN ({marks}) AND coalesce(h.height, 0) < l.height"
            f" AND {_but(written)} GROUP BY r.id ORDER BY count(*) DESC, max(e.id) DESC LIMIT ?",
            (group, *spaces, limit),
        )
        return [(str(kind), str(title), int(count)) for kind, title, count in rows]

    def _note(
        self, group: bytes, teller: bytes, space: bytes, heights: Iterable[tuple[bytes, int]], at_ms: int
    ) -> None:
        self.note_all({(group, teller, space, log): (height, at_ms) for log, height in heights})

    def note_all(self, heights: Mapping[tuple[bytes, bytes, bytes, bytes], tuple[int, int]]) -> None:
        """Note heights and when they were told, by group, teller (empty: the group itself), space and log."""
        # What a power cut takes is told again, and until then less counts as held.
        with lightly(self.db):
            self.db.executemany(
                "INSERT INTO holdings (grp, told_by, log, height, at_ms)"
                " SELECT ?, ?, l.id, ?, ? FROM logs l JOIN spaces s ON s.id = l.space WHERE s.space = ? AND l.log = ?"
                " ON CONFLICT (grp, log, told_by) DO UPDATE SET height = max(height, excluded.height),"
                " at_ms = CASE WHEN excluded.height < height THEN at_ms ELSE excluded.at_ms END",
                [
                    (group, teller, height, at_ms, space, log)
                    for (group, teller, space, log), (height, at_ms) in heights.items()
                ],
            )

    def _select(self, where: str, *values: object) -> list[Peer]:
        rows = self.db.execute(
            "SELECT id, grp, name, device, static, pair_secret, check_numbers, is_confirmed, is_paused,"  # noqa: S608
            f" addresses, pair_space, then_share, met_ms FROM peers WHERE {where}",
            values,
        ).fetchall()
        return [
            Peer(
                row=row,
                group=group,
                name=name,
                device=device,
                static=static,
                pair_secret=secret,
                check=check,
                is_confirmed=bool(confirmed),
                is_paused=bool(paused),
                addresses=tuple(json.loads(addresses)),
                pair_space=space,
                then_share=tuple((s, r) for s, r in json.loads(share)),
                met_ms=met,
            )
            for row, group, name, device, static, secret, check, confirmed, paused, addresses, space, share, met in rows
        ]


def _but(logs: Iterable[int]) -> str:
    """Return the SQL condition that leaves out logs by their rows."""
    return f"l.id NOT IN ({', '.join(str(int(log)) for log in logs)})"
