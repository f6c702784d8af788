"""A home: the folder that holds one node's store, key files, lock and the token of its local API.

    store.db           everything, encrypted under a key derived from the master key
    store.db-spare     a second place for what no peer can give back, sealed under the same key
    store.db-damaged   what the disk had damaged, after a new store was made of what was whole
    key, key.copy      the master key, wrapped by the passphrase; two copies
    lock               held by whoever works on the home
    api                address and token of the running node (mode 0600), gone when it stops or is locked
    unfinished         there while a home is being made, gone once all of it is on disk
    tries              how many wrong passphrases were given in a row, gone with the right one
    tries-of-strangers the same of strangers in the LAN, where it may be kept from there
    keeper.json        who may be its keeper from the LAN, where that was asked for
    config.toml        settings, if somebody wrote some

``create`` makes a home or leaves nothing behind; ``open_home`` opens it under the lock, compares it with its mark
outside the home, and closes its logs when in doubt.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import fcntl
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crdt import acts
from identity import roster, vault, words
from identity.errors import Malformed, Refused
from identity.keys import DeviceKeys
from identity.pairing import is_name
from identity.recovery import Sheet, recovery
from node import unfinished
from node.clock import Clock, draw
from node.copies.leaving import remove_home
from node.door.keeper_file import KEEPER_FILES
from node.door.tries import OF_STRANGERS, TRIES
from node.marks import TAG_BYTES, Doubt, Mark
from node.replica.outcome import Moment
from node.replica.replica import Replica
from node.store import meta
from node.store.checking import check_entries, heights_hold
from node.store.faults import SQL_ERRORS
from node.store.rescue import OLD_END, made_anew, rescue
from node.store.spare import SPARE_END, keep_spare
from node.store.store import Store, has_sound_pages, open_store
from node.store.tending import MARK_END, damage_mended
from node.unfinished import is_unfinished
from node.words import LANGUAGE_CHARS_MAX, languages, speaks

STORE, KEY, KEY_COPY, LOCK, API = "store.db", "key", "key.copy", "lock", "api"
# What may be there before a home is made, and stays when it could not be.
_BEFORE = {LOCK, API, "config.toml", TRIES, OF_STRANGERS, *KEEPER_FILES, "parcels"}
# What else a node leaves in its home, and what is removed with it.
_LEFT_BEHIND = (
    *(
        STORE,
        f"{STORE}-wal",
        f"{STORE}-shm",
        f"{STORE}-wal.stale",
        STORE + OLD_END,
        STORE + MARK_END,
        STORE + SPARE_END,
    ),
    *(API, TRIES, OF_STRANGERS, *KEEPER_FILES, "config.toml", "log", LOCK),
)
LOCK_WAIT_S = 10.0
Begin = Callable[[Any, meta.Identity, Moment], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHome:
    """What ``create`` wants to know; ``passphrase`` None makes an open lock, no ``entropy`` draws new words."""

    name: str
    language: str
    passphrase: str | None = field(repr=False)
    entropy: bytes = field(default=b"", repr=False)


@dataclass(slots=True, kw_only=True)
class Home:
    """An open home."""

    path: Path
    store: Store
    replica: Replica
    identity: meta.Identity
    clock: Clock
    mark: Mark
    tag: bytes
    doubt: Doubt
    lock: int
    is_open_lock: bool

    async def run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Run ``work`` in the store's thread, then note outside the home how far its own logs are."""
        result = await self.store.run(work, *arguments)
        written = self.replica.own_written()
        if written != self._noted:
            self._noted = written
            self.mark.wrote(self.tag, written)
        return result

    async def close(self) -> None:
        """Put everything on disk and let go of the home; one that its group left is gone then."""
        self.mark.end()
        if not self.is_left:
            with contextlib.suppress(Refused, *SQL_ERRORS):
                await self.store.run(keep_spare, self.replica.db, self.store.path, self.store.key)
        await self.store.close()
        if self.is_left:
            await asyncio.to_thread(remove_home, self.path, (KEY, KEY_COPY), _LEFT_BEHIND, self.mark.path)
        os.close(self.lock)

    is_left: bool = False
    _noted: int = -1


def checked_home(name: str, language: str, passphrase: str | None, entropy: bytes = b"") -> NewHome:
    """Return what a new home is to be; raise Refused for a name, language or passphrase that can't be."""
    name = name.strip()
    if not is_name(name):
        raise Refused("cli-name-broken")
    if not speaks(language):
        known = ", ".join(languages())
        raise Refused("cli-language-unknown", language=language[:LANGUAGE_CHARS_MAX], known=known)
    if passphrase is not None:
        vault.check_new(passphrase)
    return NewHome(name=name, language=language, passphrase=passphrase, entropy=entropy)


async def create(
    path: Path, new: NewHome, *, is_whole: Callable[[], bool] = lambda: True
) -> tuple[Home, tuple[str, ...]]:
    """Make a home at ``path`` and open it; return it with the recovery words, of which it keeps none.

    Where ``is_whole`` isn't true then, the home is none before ``finish_home``. Raises Refused when something else is
    there, or the folder can't be written; nothing is left behind then.
    """
    async with _claimed(path) as lock:
        return await _create(path, new, lock, is_whole)


async def open_home(path: Path, passphrase: Callable[[], str | None], *, wait_s: float = LOCK_WAIT_S) -> Home:
    """Open the home at ``path``; ``passphrase`` is called only where one is needed.

    Raises Refused when there is none, it was never finished, it is in use, or the passphrase is wrong.
    """
    if is_unfinished(path):
        raise Refused("home-unfinished", home=str(path))
    if not (path / STORE).exists() or not (path / KEY).exists():
        raise Refused("home-missing", home=str(path))
    lock = await _lock(path, wait_s)
    try:
        wrapped = _read_key(path)
        given = None if vault.is_open(wrapped) else passphrase()
        # A second of work and hundreds of megabytes: whatever else runs in this process goes on meanwhile.
        master = await asyncio.to_thread(vault.open_vault, wrapped, given)
        home = await _open(path, vault.subkey(master, "store"), lock, is_open_lock=vault.is_open(wrapped))
    except BaseException:
        os.close(lock)
        raise
    _mend_keys(path, wrapped)
    return home


async def open_again(home: Home) -> Home:
    """Open a home that was closed since its disk gave back something damaged, with what is whole; raises Refused."""
    lock = await _lock(home.path, LOCK_WAIT_S)
    try:
        return await _open(home.path, home.store.key, lock, is_open_lock=home.is_open_lock)
    except BaseException:
        os.close(lock)
        raise


def is_home(path: Path) -> bool:
    """Tell whether a folder holds a home that was made to its end."""
    return (path / KEY).exists() and not is_unfinished(path)


async def check_free(path: Path, *, wait_s: float = LOCK_WAIT_S) -> None:
    """Raise Refused where another program works on the home at ``path``."""
    os.close(await _lock(path, wait_s))


async def hold(path: Path, *, wait_s: float = LOCK_WAIT_S) -> int:
    """Return the held lock of a folder, to be closed at the end; raise Refused where another program works on it."""
    return await _lock(path, wait_s)


def write_safely(path: Path, data: bytes) -> None:
    """Write a file for its owner's eyes alone, and have it on the disk; raise Refused where that can't be."""
    _write_safely(path, data)


def is_open_lock(path: Path) -> bool:
    """Tell whether the home at ``path`` opens without a passphrase; there may be none."""
    try:
        return vault.is_open(_read_key(path))
    except Refused:
        return False


def available_memory_bytes() -> int:
    """Return how much memory the machine can spare now; a gibibyte where it doesn't say."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return 1_073_741_824


async def create_from(
    path: Path,
    passphrase: str | None,
    identity: meta.Identity,
    begin: Begin,
    *,
    is_whole: Callable[[], bool] = lambda: True,
) -> Home:
    """Make a home at ``path`` for an identity that exists, let ``begin`` fill its store, and open it.

    Where ``is_whole`` isn't true then, the home is none before ``finish_home``. Raises what ``create`` raises, and what
    ``begin`` raises; nothing is left behind then.
    """
    async with _claimed(path) as lock:
        return await _fill(path, passphrase, identity, begin, lock, is_whole)


def begin_home(path: Path) -> None:
    """Make room for a home at ``path``, under its lock; it is none before ``finish_home``. Raises Refused."""
    try:
        unfinished.begin(path)
    except OSError as error:
        raise _said(error, path) from error


def finish_home(path: Path) -> None:
    """From now on the home at ``path`` is one; raises Refused where that can't be noted."""
    try:
        unfinished.finish(path)
    except OSError as error:
        raise _said(error, path) from error


async def _create(
    path: Path, new: NewHome, lock: int, is_whole: Callable[[], bool]
) -> tuple[Home, tuple[str, ...]]:
    entropy = new.entropy or draw(words.ENTROPY_BYTES)
    device = DeviceKeys.from_draw(draw)
    stands_for = recovery(entropy)
    act = roster.found(stands_for.root_seed, device, draw(16))
    identity = meta.Identity(
        draw(16),
        device.sign_seed,
        device.agree_secret,
        roster.fold([act]).group,
        (act,),
        new.name,
        new.language,
        Clock().now().ms,
    )

    def begin(db: Any, identity: meta.Identity, now: Moment) -> None:
        _begin(db, identity, stands_for.sheet, now)

    home = await _fill(path, new.passphrase, identity, begin, lock, is_whole)
    return home, words.to_words(entropy)


async def _fill(
    path: Path,
    passphrase: str | None,
    identity: meta.Identity,
    begin: Begin,
    lock: int,
    is_whole: Callable[[], bool],
) -> Home:
    master = draw(32)
    cost = vault.cost_for_memory(available_memory_bytes())
    wrapped = await asyncio.to_thread(vault.create, master, passphrase, draw(16), cost)
    for name in (KEY, KEY_COPY):
        _write_safely(path / name, wrapped)
    key = vault.subkey(master, "store")
    store, db = await open_store(path / STORE, key)
    try:
        await store.run(begin, db, identity, Clock().now())
    finally:
        await store.close()
    if is_whole():
        finish_home(path)
    return await _open(path, key, lock, is_open_lock=passphrase is None)


def _begin(db: Any, identity: meta.Identity, sheet: Sheet, now: Moment) -> None:
    meta.write_identity(db, identity)
    meta.write_sheet(db, sheet)
    replica = Replica(db, identity.writer(), draw)
    founded = replica.found(acts.SpaceSort.HOME, identity.name, now)
    meta.write(db, "home_space", founded.space)


async def _open(path: Path, key: bytes, lock: int, *, is_open_lock: bool) -> Home:
    try:
        home = await _open_sound(path, key, lock, is_open_lock=is_open_lock)
    except Refused as refused:
        if refused.message not in ("store-damaged", "store-damage-met"):
            raise
        await asyncio.to_thread(rescue, path / STORE, key)
        damage_mended(path / STORE)
        with made_anew():
            home = await _open_sound(path, key, lock, is_open_lock=is_open_lock)
    damage_mended(path / STORE)
    await home.store.run_or_close(keep_spare, home.replica.db, path / STORE, key)
    return home


async def sound_identity(store: Store, db: Any) -> meta.Identity:
    """Return whose store was opened; raise Refused ``store-damaged`` where the disk lost that or other pages."""
    if store.tended.was_met and not await store.run(has_sound_pages, db):
        raise Refused("store-damaged")
    identity: meta.Identity | None = await store.run(meta.read_identity, db)
    if identity is None:
        raise Refused("store-damaged")
    return identity


async def _open_sound(path: Path, key: bytes, lock: int, *, is_open_lock: bool) -> Home:
    store, db = await open_store(path / STORE, key, is_ours=True)
    try:
        identity = await sound_identity(store, db)
        replica = await _loaded(store, db, identity)
        mark = Mark(identity.home_id, path / STORE)
        if store.tended.was_met and (await check_entries(store.run, replica))[1]:
            raise Refused("store-damaged")
        tag, doubt = await store.run(_settle, db, replica, mark)
        newest = await store.run(meta.newest_claim, db)
    except BaseException:
        await store.close()
        raise
    return Home(
        path=path,
        store=store,
        replica=replica,
        identity=identity,
        clock=Clock(newest),
        mark=mark,
        tag=tag,
        doubt=doubt,
        lock=lock,
        is_open_lock=is_open_lock,
    )


async def _loaded(store: Store, db: Any, identity: meta.Identity) -> Replica:
    """Return the replica; Refused as damaged where what is stored doesn't hang together."""
    try:
        replica: Replica = await store.run(Replica, db, identity.writer(), draw)
    except (LookupError, ValueError, TypeError, AssertionError) as error:
        if await store.run(has_sound_pages, db):
            raise
        raise Refused("store-damaged") from error
    if not await store.run(heights_hold, replica):
        raise Refused("store-damaged")
    return replica


def _settle(db: Any, replica: Replica, mark: Mark) -> tuple[bytes, Doubt]:
    last, written = meta.read(db, "tag"), replica.own_written()
    doubt = mark.doubt(last, written) if last else Doubt.NONE
    if doubt is not Doubt.NONE:
        replica.reopen_logs()
    tag = draw(TAG_BYTES)
    # Killed between these steps, the home knows both tags that the mark may bear; in doubt none is trusted any more.
    known = mark.tag() if doubt is Doubt.NONE else b""
    meta.write(db, "tag", known + tag)
    with contextlib.suppress(OSError):
        # Without a place for marks every start is in doubt: new logs, nothing worse.
        mark.begin(tag, written)
    meta.write(db, "tag", tag)
    return tag, doubt


@contextlib.asynccontextmanager
async def _claimed(path: Path) -> AsyncIterator[int]:
    """Give the lock of a folder in which a home is to be made; it stays held unless that fails."""
    existed = _make_folder(path)
    try:
        lock = await _lock(path, 0)
    except BaseException:
        if not existed:
            _remove_empty(path)
        raise
    try:
        # Somebody else may have made one while nobody held the lock.
        _check_empty(path)
    except BaseException:
        os.close(lock)
        raise
    try:
        begin_home(path)
        yield lock
    except BaseException:
        unfinished.give_up(path, keep_folder=existed)
        os.close(lock)
        raise


def _make_folder(path: Path) -> bool:
    """Make sure that an empty folder is there; return whether it was there before."""
    try:
        existed = path.exists()
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        _check_empty(path)
        os.chmod(path, 0o700)
    except OSError as error:
        raise _said(error, path) from error
    return existed


def _remove_empty(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.rmdir()


def _check_empty(path: Path) -> None:
    """Raise Refused where there is a home, or anything else but what is left of one that was never finished."""
    if is_unfinished(path):
        return
    if (path / KEY).exists() or (path / STORE).exists():
        raise Refused("home-exists", home=str(path))
    if any(entry.name not in _BEFORE for entry in path.iterdir()):
        raise Refused("home-not-empty", home=str(path))


async def _lock(path: Path, wait_s: float) -> int:
    try:
        handle = os.open(path / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise _said(error, path) from error
    waited = 0.0
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return handle
        except OSError:
            if waited >= wait_s:
                os.close(handle)
                raise Refused("home-in-use", home=str(path)) from None
        waited += 0.05
        await asyncio.sleep(0.05)


def _read_key(path: Path) -> bytes:
    for name in (KEY, KEY_COPY):
        try:
            data = (path / name).read_bytes()
            vault.is_open(data)
            return data
        except (OSError, Malformed):
            continue
    raise Refused("home-key-damaged", home=str(path))


def _mend_keys(path: Path, wrapped: bytes) -> None:
    """Write the key file that opened the home over the one of the two that is damaged or missing."""
    for name in (KEY, KEY_COPY):
        with contextlib.suppress(OSError, Refused):
            try:
                vault.is_open((path / name).read_bytes())
            except (Malformed, FileNotFoundError):
                _write_safely(path / name, wrapped)


def _write_safely(path: Path, data: bytes) -> None:
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _said(error, path) from error


def _said(error: OSError, path: Path) -> Refused:
    if error.errno == errno.ENOSPC:
        return Refused("store-disk-full")
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return Refused("home-not-a-folder", home=str(path))
    return Refused("home-unwritable", home=str(path))
