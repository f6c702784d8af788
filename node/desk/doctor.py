"""The command that says what is wrong here, and what to do about it.

Every finding says what was looked at, whether it is as it should be, and one sentence; what isn't has a second one
that says what to do. The sentences are ``doctor-…`` and ``doctor-…-do`` in the words of the home's language.
"""

from __future__ import annotations

import os
import platform
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from identity.errors import Fault
from node import words
from node.copies import backup
from node.desk.arguments import text_of
from node.desk.space import told_name
from node.home import API, KEY, KEY_COPY, STORE
from node.links.lan import LAN_SENTENCES, LanState
from node.replica.notices import lately_count
from node.store.damage import damages
from node.store.faults import SQL_ERRORS

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
FREE_BYTES_MIN = 256 * 1024 * 1024
_FOLDER_MODE, _FILE_MODE = 0o700, 0o600
_RECORDS_TOLD_MAX = 20
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at. ``message`` is the id of its sentence; ``ok`` False: there is one with ``-do``."""

    what: str
    ok: bool
    message: str
    fields: dict[str, object] = field(default_factory=dict)


async def doctor(desk: Desk, args: dict[str, Any]) -> Json:
    """Look at everything that can be wrong around this node and say it, in a ``language`` or that of the home."""
    hub = desk.hub
    language = text_of(args, "language") or hub.home.identity.language
    found = [_clock(hub), _disk(hub.home.path), *_permissions(hub.home.path), _lock(hub), _mark(hub)]
    found += [*_network(desk), *(await hub.run(_stored, hub)), _versions(await hub.run(_sqlite, hub))]
    return [_told(one, language) for one in found]


def _told(finding: Finding, language: str) -> dict[str, Any]:
    said = words.sentence(finding.message, finding.fields, language)
    do = "" if finding.ok else words.sentence(f"{finding.message}-do", finding.fields, language)
    return {
        "what": finding.what,
        "message": finding.message,
        "ok": finding.ok,
        "sentence": said,
        "do": do,
    }


def _finding(what: str, ok: bool, state: str = "", **fields: object) -> Finding:
    """Return a finding under the id ``doctor-<what>-ok``, or ``doctor-<what>`` with its state where it isn't ok."""
    end = "ok" if ok and not state else state
    return Finding(what=what, ok=ok, message=f"doctor-{what}{f'-{end}' if end else ''}", fields=fields)


def _clock(hub: Hub) -> Finding:
    return _finding("clock", not hub.home.clock.now().unsure)


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    return _finding("disk", free >= FREE_BYTES_MIN, free=free // _MIB)


def _permissions(folder: Path) -> Iterator[Finding]:
    """Look who may read the home: its folder and the files that hold keys and words."""
    places = [(folder, _FOLDER_MODE)]
    places += [(folder / name, _FILE_MODE) for name in (KEY, KEY_COPY, STORE, f"{STORE}-wal", API)]
    wrong = 0
    for path, mode in places:
        try:
            found = path.stat()
        except FileNotFoundError:
            continue
        if found.st_uid != os.geteuid():
            yield _finding("permissions", False, "foreign", file=str(path))
            wrong += 1
        elif stat.S_IMODE(found.st_mode) & ~mode:
            yield _finding("permissions", False, "wide", file=str(path), mode=f"{mode:o}")
            wrong += 1
    if not wrong:
        yield _finding("permissions", True)


def _lock(hub: Hub) -> Finding:
    return _finding("lock", not hub.home.is_open_lock)


def _mark(hub: Hub) -> Finding:
    """Look whether the sign outside the home that tells a copy from the home could be written."""
    return _finding("mark", hub.home.mark.path.is_file(), folder=str(hub.home.mark.path.parent))


def _network(desk: Desk) -> Iterator[Finding]:
    network = desk.network
    if network is None:
        yield _finding("running", False)
        return
    listening = network.listening
    yield _finding("listening", bool(listening), addresses=", ".join(listening))
    state = network.nearby.state
    ok = state is not LanState.UNAVAILABLE
    yield Finding(what="lan", ok=ok, message=LAN_SENTENCES[state] if ok else "doctor-lan")


def _stored(hub: Hub) -> list[Finding]:
    """Look at what the store knows (in its thread)."""
    found = [_store(hub), *_damage(hub), *_peers(hub), *_waiting(hub)]
    (unreadable,) = hub.replica.db.execute(
        "SELECT count(*) FROM notes WHERE unreadable IS NOT NULL"
    ).fetchone()
    found.append(_finding("notes", not unreadable, count=unreadable))
    notices = lately_count(hub.replica.db, hub.home.clock.wall_ms())
    found.append(_finding("notices", not notices, count=notices))
    found.append(_backup(hub))
    return found


def _backup(hub: Hub) -> Finding:
    """Look whether what would be lost with this machine is worth a backup by now."""
    due = backup.due(hub.replica.db, hub.home.identity.created_ms, hub.home.clock.wall_ms())
    return _finding("backup", not due.is_due, count=due.entries_since)


def _store(hub: Hub) -> Finding:
    try:
        ok = hub.replica.db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except (Fault, *SQL_ERRORS):
        ok = False
    return _finding("store", ok)


def _damage(hub: Hub) -> Iterator[Finding]:
    """Tell by space what the disk damaged and is not all back, with the records that it belongs to."""
    for one in damages(hub.replica.db):
        if one.gone:
            told = [title or record.hex()[:12] for record, title in one.records]
            name = told_name(hub, one.space) if one.space in hub.replica.spaces else one.space.hex()[:10]
            numbers = {"count": one.entries, "back": one.back, "gone": one.gone}
            records = ", ".join(told[:_RECORDS_TOLD_MAX])
            state = "named" if told else ""
            yield _finding("damage", False, state, name=name, records=records, **numbers)


def _peers(hub: Hub) -> Iterator[Finding]:
    peers = hub.peers.all()
    for peer in peers:
        if not peer.is_confirmed:
            yield _finding("peer", False, "unconfirmed", name=peer.name)
        if not peer.addresses and peer.met_ms is None:
            yield _finding("peer", False, "address", name=peer.name)
    for _ in hub.peers.waiting():
        yield _finding("pairing", False)
    if all(peer.is_confirmed for peer in peers):
        yield _finding("peers", True, count=len(peers))


def _waiting(hub: Hub) -> Iterator[Finding]:
    """Look for entries that wait for others, and spaces whose beginning is not here."""
    waits = False
    for space, state in hub.replica.spaces.items():
        name = told_name(hub, space)
        logs = hub.replica.ledger.logs_of(space)
        count = len(state.waiting) + sum(row.height - row.applied for row in logs if not row.is_control)
        if state.genesis is None:
            yield _finding("space", False, name=name)
        elif count:
            yield _finding("waiting", False, name=name, count=count)
        waits = waits or count > 0 or state.genesis is None
    if not waits:
        yield _finding("waiting", True)


def _versions(sqlite: str) -> Finding:
    import hedgerow

    found = {"python": platform.python_version(), "sqlite": sqlite, "pycrdt": metadata.version("pycrdt")}
    return _finding("versions", True, program=hedgerow.__version__, **found)


def _sqlite(hub: Hub) -> str:
    (version,) = hub.replica.db.execute("SELECT sqlite_version()").fetchone()
    return str(version)


COMMANDS = {"doctor": doctor}
