"""What the page's server wants of the node behind it. The node's side of the door is ``node/door/front.py``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from web.local.events import Events
from web.local.sessions import Viewer

State = Literal["new", "locked", "open"]
# What the keeper's page in the LAN asks a browser for; "nothing": it may come in, "never": it may not.
Asks = Literal["code", "passphrase", "nothing", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A member who proved who they are; ``secret`` is for the long-lived cookie of their browser."""

    viewer: Viewer
    secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewGroup:
    """What a group is to be that is started here; ``words`` stand on its recovery sheet. Secrets are never shown."""

    name: str
    language: str
    passphrase: str | None = field(repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """What somebody has to bring their group back with: a backup's path, or a code; secrets are never shown.

    ``from_afar``: no file of the machine is meant then, but one that came through the browser.
    """

    how: str
    label: str
    passphrase: str | None = field(repr=False)
    file: str = ""
    code: str = field(default="", repr=False)
    words: str = field(default="", repr=False)
    from_afar: bool = False


class House(Protocol):
    """A node that lives as long as its process, whether its home is not made yet, locked, or open."""

    @property
    def state(self) -> State:
        """Whether there is a home, and its key in memory."""

    def sentence(
        self, viewer: Viewer | None, message: str, fields: Mapping[str, object], accepted: str = ""
    ) -> str:
        """Say a message in the language of who reads it; ``accepted`` is what their browser says of that."""

    async def about(self, viewer: Viewer | None, accepted: str = "") -> dict[str, Any]:
        """Return the door's fields that the node knows; without a viewer no name of anybody."""

    async def idle_s(self, viewer: Viewer) -> float:
        """Return after how many seconds without a hand on the page a viewer is signed out; 0 is never."""

    async def call(self, viewer: Viewer, command: str, args: dict[str, Any]) -> Any:
        """Carry out one command as far as the viewer may, and return its result as JSON; raises Fault."""

    def listed(self, viewer: Viewer, args: dict[str, Any]) -> AsyncIterator[list[Any]]:
        """Give what the command ``list`` returns, some records at a time; the first may raise a Fault."""

    def exported(self, viewer: Viewer, args: dict[str, Any]) -> AsyncIterator[str | dict[str, Any]]:
        """Give the content of what ``export`` returns, piece by piece, and last its other fields, as ``listed``."""

    def listen(self) -> AbstractContextManager[Events]:
        """Give everything that happens in the node for as long as the context lasts; raises Fault."""

    async def visible(self, viewer: Viewer, event: dict[str, Any]) -> dict[str, Any] | None:
        """Return what a viewer may hear of an event, None for nothing."""

    async def unlock(self, passphrase: str, *, is_stranger: bool = False) -> None:
        """Open the locked home, or check the passphrase of an open one; raises Fault, and wrong tries cost time."""

    async def lock(self) -> None:
        """Close the home and forget its key; all that was let in is out."""

    def propose(self, asked: NewGroup) -> list[str]:
        """Return words for the recovery sheet of a group that could be made so; they are kept nowhere. Raises Fault."""

    async def make(self, asked: NewGroup) -> None:
        """Make the group with these words, and open its home; asked for the same once more do nothing. Raises Fault."""

    async def come_back(self, asked: Return) -> None:
        """Make a home for a new device of a group that lived before, and open it; raises Fault, leaves nothing then."""

    async def make_courier(self) -> dict[str, Any]:
        """Make this box a courier that works; return the ``code`` by which groups find it and when it ``expires``."""

    def suggest(self) -> list[str]:
        """Return six random words for a passphrase; they are kept nowhere."""

    async def join(self, token: str, name: str | None, pin: str, *, is_lan: bool) -> SignedIn:
        """Use an invitation of a member, from a browser that will be theirs; raises Fault."""

    async def bound(self, secret: str, *, is_lan: bool) -> Viewer | None:
        """Return whose browser holds that long-lived secret, None where it is nobody's any more."""

    async def check_pin(self, viewer: Viewer, pin: str) -> None:
        """Raise Fault unless the PIN is that of the browser that the viewer signed in with."""


class Claim(Protocol):
    """Who may be the keeper of a node without a screen, from the LAN. The node's side is ``node/door/claim.py``."""

    def names(self) -> frozenset[str]:
        """Return by which names, in small letters, the network knows this machine besides its addresses."""

    def asks(self, secret: str | None) -> Asks:
        """Return what a browser with this long-lived secret, or with none, is asked for."""

    def use(self, code: str, address: str) -> str:
        """Use the claim code; return the secret of the browser that is the keeper's from now on. Raises Refused."""

    def knows(self, secret: str | None) -> bool:
        """Tell whether a browser holds a secret that was given out here."""

    def begin_try(self, secret: str | None, address: str) -> None:
        """Count a try of the passphrase; raise Refused unless that browser may try it now."""

    def take_back_try(self, secret: str | None, address: str) -> None:
        """Count it no longer: the passphrase was right, or was not looked at."""

    def admit(self) -> str:
        """Return the secret of another browser that is the keeper's from now on."""
