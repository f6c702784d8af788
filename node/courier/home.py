"""The folder of a courier: it opens by itself after a power cut, so its key lies beside its store.

    courier.db           sealed entries, gates, device keys; encrypted, so that a disk that is thrown away after its key
                         file was overwritten tells nothing
    courier.db-spare     a second place for all but the entries, sealed under the same key
    courier.db-damaged   what the disk had damaged, after a new store was made
    courier.key          the key to it (mode 0600)
    lock                 held by the courier that runs

Whoever takes the box has both. What they find are sealed entries, their sizes and order, and keys of devices: no
name, member, kind or record. Other commands may look at the store while the courier runs.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from identity import roster
from identity.errors import Refused
from identity.keys import DeviceKeys
from node.clock import Clock, draw
from node.home import KEY, LOCK_WAIT_S, begin_home, finish_home, hold, sound_identity, write_safely
from node.home import STORE as NODE_STORE
from node.store import meta
from node.store.faults import SQL_ERRORS
from node.store.rescue import made_anew, rescue
from node.store.spare import keep_spare
from node.store.store import Store, open_store
from node.store.tending import damage_mended
from node.unfinished import is_unfinished

STORE, COURIER_KEY = "courier.db", "courier.key"
_KEY_BYTES = 32
_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class CourierHome:
    """An open courier's home; ``lock`` None where it was only opened to look."""

    path: Path
    store: Store
    db: Any
    identity: meta.Identity
    clock: Clock
    lock: int | None

    async def close(self) -> None:
        """Put everything on disk and let go of the folder."""
        if self.lock is not None:
            with contextlib.suppress(Refused, *SQL_ERRORS):
                await self.store.run(keep_spare, self.db, self.store.path, self.store.key)
        await self.store.close()
        if self.lock is not None:
            os.close(self.lock)


async def create(path: Path) -> CourierHome:
    """Make a courier's home at ``path`` and open it; raise Refused when something is there already."""
    _make_folder(path)
    lock = await hold(path, wait_s=0)
    try:
        _check_free(path)
        begin_home(path)
        write_safely(path / COURIER_KEY, draw(_KEY_BYTES))
        store, db = await open_store(path / STORE, _key(path))
        try:
            await store.run(meta.write_identity, db, _new_identity())
        finally:
            await store.close()
        finish_home(path)
    finally:
        os.close(lock)
    return await open_home(path)


def is_courier(path: Path) -> bool:
    """Return whether a folder is the home of a courier, made to its end."""
    return (path / STORE).exists() and not is_unfinished(path)


async def open_home(path: Path, *, to_run: bool = True) -> CourierHome:
    """Open the courier's home at ``path``; raise Refused when there is none, or when it already runs and is to run."""
    if is_unfinished(path):
        raise Refused("home-unfinished", home=str(path))
    if not (path / STORE).exists() or not (path / COURIER_KEY).exists():
        raise Refused("courier-home-missing", home=str(path))
    lock = await hold(path, wait_s=LOCK_WAIT_S) if to_run else None
    try:
        return await (_open_saved if to_run else _open)(path, lock)
    except BaseException:
        if lock is not None:
            os.close(lock)
        raise


async def _open_saved(path: Path, lock: int | None) -> CourierHome:
    """Open a home whose store, where the disk damaged it, begins anew with all but the entries."""
    try:
        home = await _open(path, lock)
    except Refused as refused:
        if refused.message not in ("store-damaged", "store-damage-met"):
            raise
        await asyncio.to_thread(rescue, path / STORE, _key(path), takes_entries=False)
        _log.warning("the disk had damaged the store: it begins anew, and its nodes bring the entries again")
        damage_mended(path / STORE)
        with made_anew():
            home = await _open(path, lock)
    damage_mended(path / STORE)
    await home.store.run_or_close(keep_spare, home.db, path / STORE, home.store.key)
    return home


async def _open(path: Path, lock: int | None) -> CourierHome:
    store, db = await open_store(path / STORE, _key(path), is_ours=lock is not None)
    try:
        identity = await sound_identity(store, db)
        await store.run(db.execute, "PRAGMA secure_delete = ON")
    except BaseException:
        await store.close()
        raise
    return CourierHome(path=path, store=store, db=db, identity=identity, clock=Clock(), lock=lock)


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        _check_free(path)
        path.chmod(0o700)
    except OSError as error:
        raise Refused("home-unwritable", home=str(path)) from error


def _check_free(path: Path) -> None:
    """Raise Refused where there is a home, other than what is left of one that was never finished."""
    is_used = any((path / name).exists() for name in (STORE, COURIER_KEY, KEY, NODE_STORE))
    if is_used and not is_unfinished(path):
        raise Refused("home-exists", home=str(path))


def _key(path: Path) -> bytes:
    try:
        key = (path / COURIER_KEY).read_bytes()
    except OSError as error:
        raise Refused("home-key-damaged", home=str(path)) from error
    if len(key) != _KEY_BYTES:
        raise Refused("home-key-damaged", home=str(path))
    return key


def _new_identity() -> meta.Identity:
    """Return keys and a nameless group of its own; nobody keeps its root key, and nobody needs it."""
    device = DeviceKeys.from_draw(draw)
    act = roster.found(draw(32), device, draw(16))
    group = roster.fold([act]).group
    return meta.Identity(draw(16), device.sign_seed, device.agree_secret, group, (act,), "", "", 0)
