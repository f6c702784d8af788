"""Who is let in: one-time links, sessions, and the token of the command line. All of it in memory, secrets as hashes.

A link opens one session, once, within ten minutes. A session ends when it is told to, at the latest after
SESSION_TIME_S, and when nobody did anything at the page for as long as its reader allows; requests that the page makes
by itself don't count. What is ended stays ended: each session says so to whoever waits for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from hashlib import sha256

from web.local import limits

Now = Callable[[], float]


def boot_time_s() -> float:
    """Return seconds that nobody can set back and that go on while the machine sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(clock)


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Who looks: the keeper of the node (``member`` None) or a person of the group, from here or from the LAN.

    ``sign_in`` names the browser that a member signed in with, where there is one. ``from_afar``: the keeper came in by
    a page of their own in the LAN.
    """

    member: bytes | None = None
    is_lan: bool = False
    sign_in: bytes | None = None
    from_afar: bool = False

    @property
    def is_keeper(self) -> bool:
        """Whether this is the keeper of the node; from the LAN not all of it is theirs (``node/desk/rights.py``)."""
        return self.member is None and self.is_lan == self.from_afar


KEEPER = Viewer()
# The keeper of a node without a screen, who comes from the LAN.
KEEPER_AFAR = Viewer(is_lan=True, from_afar=True)


class Side(Enum):
    """From which side somebody comes: this machine, a member's phone, or the keeper's own page in the LAN."""

    HERE = "here"
    PHONES = "phones"
    AFAR = "afar"

    def lets(self, viewer: Viewer) -> bool:
        """Tell whether a session of that viewer holds on this side; it holds on no other."""
        return {
            Side.HERE: not viewer.is_lan,
            Side.PHONES: viewer.is_lan and not viewer.is_keeper,
            Side.AFAR: viewer == KEEPER_AFAR,
        }[self]


@dataclass(slots=True, kw_only=True, eq=False)
class Session:
    """A browser that was let in; ``ended`` is set when it is no more."""

    viewer: Viewer
    began: float
    seen: float
    idle_s: float
    last_s: float
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def ends(self) -> float:
        """Return when it ends by itself, if nobody does anything until then."""
        return min(self.began + self.last_s, self.seen + self.idle_s if self.idle_s else float("inf"))


class Sessions:
    """The sessions of one node; each is found by the secret in its cookie."""

    def __init__(self, now: Now = boot_time_s) -> None:
        self.now = now
        self._all: dict[bytes, Session] = {}

    def begin(self, viewer: Viewer, idle_s: float, last_s: float = limits.SESSION_TIME_S) -> str:
        """Let a browser in and return the secret for its cookie; the oldest session makes way when there are many."""
        self._sweep()
        while len(self._all) >= limits.SESSIONS_MAX:
            self._end(min(self._all, key=lambda name: self._all[name].seen))
        secret, now = secrets.token_hex(limits.TOKEN_BYTES), self.now()
        self._all[_hash(secret)] = Session(viewer=viewer, began=now, seen=now, idle_s=idle_s, last_s=last_s)
        return secret

    def find(self, secret: str | None) -> Session | None:
        """Return the session whose cookie holds ``secret``, None when there is none any more."""
        # Found by a hash: how long the look-up takes tells nothing about the secret.
        name = _hash(secret) if secret else b""
        session = self._all.get(name)
        if session is not None and not self.is_alive(session):
            self._end(name)
            return None
        return session

    def is_alive(self, session: Session) -> bool:
        """Tell whether a session still holds."""
        return not session.ended.is_set() and self.now() < session.ends()

    async def over(self, session: Session) -> None:
        """Wait until a session holds no longer."""
        while self.is_alive(session):
            left_s = min(session.ends() - self.now(), limits.HEARTBEAT_S)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(left_s, 0.01)):
                    await session.ended.wait()

    def touch(self, session: Session) -> None:
        """Somebody did something at the page."""
        session.seen = self.now()

    def end(self, wanted: Callable[[Session], bool] = lambda session: True) -> None:
        """End all sessions, or those that are wanted."""
        for name in [name for name, session in self._all.items() if wanted(session)]:
            self._end(name)

    def _sweep(self) -> None:
        self.end(lambda session: not self.is_alive(session))

    def _end(self, name: bytes) -> None:
        self._all.pop(name).ended.set()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link:
    viewer: Viewer
    expires: float


class Links:
    """One-time links that were given out and not used yet."""

    def __init__(self, now: Now = boot_time_s, time_s: float = limits.LINK_TIME_S) -> None:
        self.now, self._time_s = now, time_s
        self._all: dict[bytes, _Link] = {}

    def make(self, viewer: Viewer = KEEPER) -> str:
        """Return the secret of a new link; the oldest one makes way when there are many."""
        while len(self._all) >= limits.LINKS_MAX:
            del self._all[next(iter(self._all))]
        secret = secrets.token_hex(limits.TOKEN_BYTES)
        self._all[_hash(secret)] = _Link(viewer=viewer, expires=self.now() + self._time_s)
        return secret

    def use(self, secret: str) -> Viewer | None:
        """Return who a link lets in, and void it; None for one that was used, is too old or never was."""
        wanted, found = _hash(secret), None
        for name in self._all:
            if hmac.compare_digest(name, wanted):
                found = name
        link = self._all.pop(found) if found is not None else None
        return link.viewer if link is not None and self.now() < link.expires else None

    def peek(self, secret: str) -> Viewer | None:
        """Return whom a link would let in now, without using it."""
        link = self._all.get(_hash(secret))
        return link.viewer if link is not None and self.now() < link.expires else None

    def void(self, wanted: Callable[[Viewer], bool]) -> None:
        """Void the links of those who are wanted."""
        for name in [name for name, link in self._all.items() if wanted(link.viewer)]:
            del self._all[name]


class Access:
    """All that lets in: links, members' invitations, sessions, and while the home is open the command line's token."""

    def __init__(self, now: Now = boot_time_s) -> None:
        self.links = Links(now)
        self.invitations = Links(now, limits.INVITATION_TIME_S)
        self.sessions = Sessions(now)
        self.token: str | None = None

    def knows(self, given: str) -> bool:
        """Tell whether this is the token of the command line, in a time that tells nothing."""
        wanted = (self.token or "").encode()
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), wanted) and bool(wanted)

    def close(self) -> None:
        """Let nobody in any more who was let in or invited."""
        self.token = None
        self.shut_out(lambda viewer: True)

    def shut_out(self, wanted: Callable[[Viewer], bool]) -> None:
        """End the sessions of some, and void what would let them in."""
        self.links.void(wanted)
        self.invitations.void(wanted)
        self.sessions.end(lambda session: wanted(session.viewer))


def _hash(secret: str) -> bytes:
    return sha256(secret.encode("utf-8", "surrogateescape")).digest()
