"""Finding paired devices on the local network without telling the others who is there.

What is announced, and what it hides, stands in ``sync/lan_tags.py``. This module decides when:

    OFF          nothing is sent, nothing is heard
    QUIET        no multicast at all; only the machine's own addresses are watched
    STARTING     an announcement is being made
    ANNOUNCING   announced and listening; a pair's tag was or will be reported as found
    UNAVAILABLE  another program holds the port, or there is no network; tried again by itself

An announcement is only a hint to dial: nobody is shown as present because of it. Names and salt are new at
every change of addresses and every day; the addresses are looked at every two seconds. Tunnels and bridges of
virtual machines are left out, and so are global addresses as long as there are local ones.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import re
import secrets
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from identity.errors import Fault, Malformed, Unavailable
from node.links.streams import WILDCARD_HOSTS, Address
from node.unforeseen import log_unforeseen
from sync.lan_tags import (
    Draw,
    LanNames,
    LanSecrets,
    lan_matches,
    lan_names,
    lan_text,
    lan_turns,
    read_lan_text,
)
from sync.limits import LAN_ADDRESSES_MAX

if TYPE_CHECKING:
    from node.links.mdns import Heard, Mdns

_log = logging.getLogger(__name__)

# Ways to other places and to virtual machines, by the names that their makers give them.
_ELSEWHERE = re.compile(
    r"tun|utun|wg|ppp|ipsec|tailscale|zt|docker|veth|virbr|vboxnet|vmnet|awdl|llw|br-[0-9a-f]{12}$"
)
_REPORTED_MAX = 1_024
_OWN_NAMES_KEPT = 16
_OFFERS_KEPT = 64


class LanMode(Enum):
    """What the user allows on the local network."""

    OFF = "off"
    QUIET = "quiet"
    ANNOUNCE = "announce"


class LanState(Enum):
    """What the discovery does now."""

    OFF = "off"
    QUIET = "quiet"
    STARTING = "starting"
    ANNOUNCING = "announcing"
    UNAVAILABLE = "unavailable"


LAN_SENTENCES = {
    LanState.OFF: "network-lan-off",
    LanState.QUIET: "network-lan-quiet",
    LanState.STARTING: "network-lan-starting",
    LanState.ANNOUNCING: "network-lan-announcing",
    LanState.UNAVAILABLE: "network-lan-unavailable",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LanOptions:
    """What the discovery is to do.

    ``peers`` gives the present secrets by peer key; ``found`` gets a peer key and where to dial it;
    ``changed`` is called when the machine's own addresses changed. ``listening`` are the hosts that the sync
    listener was opened on, ``port`` its port.
    """

    mode: LanMode
    port: int
    peers: Callable[[], Mapping[bytes, LanSecrets]]
    found: Callable[[bytes, Sequence[Address]], None]
    changed: Callable[[], None] = lambda: None
    listening: tuple[str, ...] = ("",)
    draw: Draw = secrets.token_bytes
    poll_s: float = 2.0
    retry_s: float = 60.0
    turn_s: float = 60.0
    renew_s: float = 86_400.0
    pause_s_max: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """One address of this machine: adapter name and index, numeric host without zone, prefix length."""

    name: str
    index: int
    host: str
    prefix: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LanPlace:
    """Where this machine is: the addresses to announce and the interfaces to do it on (mDNS notation)."""

    hosts: tuple[str, ...] = ()
    interfaces: tuple[str | int, ...] = ()


def own_interfaces() -> list[Interface]:
    """Return the addresses of this machine, as the system lists them."""
    import ifaddr

    return [
        Interface(
            name=adapter.name,
            index=adapter.index or 0,
            host=(ip.ip if isinstance(ip.ip, str) else ip.ip[0]).partition("%")[0],
            prefix=ip.network_prefix,
        )
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
    ]


def lan_place(interfaces: Iterable[Interface], listening: Sequence[str]) -> LanPlace:
    """Return what may be announced of ``interfaces`` when the listener is open on ``listening``."""
    usable = [one for one in interfaces if _usable(one, listening)]
    local = [one for one in usable if not ipaddress.ip_address(one.host).is_global]
    chosen = sorted(local or usable, key=_preference)[:LAN_ADDRESSES_MAX]
    four = {one.host for one in chosen if ":" not in one.host}
    six = {one.index for one in chosen if ":" in one.host}
    return LanPlace(hosts=tuple(one.host for one in chosen), interfaces=(*sorted(four), *sorted(six)))


@dataclass(slots=True, kw_only=True)
class _Stay:
    """One announcement in one place."""

    mdns: Mdns
    names: LanNames
    until: float
    turn: int
    turn_at: float


class LanDiscovery:
    """Watches the machine's addresses and, where allowed, announces and listens."""

    def __init__(self, options: LanOptions) -> None:
        self._options = options
        self._mode = options.mode
        self._state = LanState.OFF
        self._place: LanPlace | None = None
        self._stay: _Stay | None = None
        self._task: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._stale = False
        self._pause = False
        self._retry_at = 0.0
        self._own: deque[str] = deque(maxlen=_OWN_NAMES_KEPT)
        self._reported: dict[tuple[bytes, bytes], set[str]] = {}
        self._offers: dict[str, Heard] = {}

    @property
    def state(self) -> LanState:
        """What it does now; ``LAN_SENTENCES`` has the words for it."""
        return self._state

    @property
    def hosts(self) -> tuple[str, ...]:
        """The addresses of this machine that count as local, as last seen."""
        return self._place.hosts if self._place else ()

    def start(self) -> None:
        """Begin; to be called once, inside the event loop."""
        self._task = asyncio.get_running_loop().create_task(self._run())

    def set_mode(self, mode: LanMode) -> None:
        """Change what is allowed; takes effect at once, with a goodbye where something was announced."""
        self._mode = mode
        self._retry_at = 0.0
        self._wake.set()

    def refresh(self) -> None:
        """Announce again with the present peers, and look for them in what was heard.

        To be called when a pair was made or removed.
        """
        self._stale = True
        self._reported.clear()
        for heard in list(self._offers.values()):
            self._match(heard)
        self._wake.set()

    async def close(self) -> None:
        """Say goodbye and stop."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._leave()
        self._state = LanState.OFF

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            try:
                await self._step()
            except Unavailable as fault:
                await self._fail(fault.message)
            except Exception as error:  # a convenience: whatever breaks in it must not end the node
                if self._state is not LanState.UNAVAILABLE:
                    log_unforeseen(_log, "discovery on the local network failed", error)
                await self._fail(type(error).__name__)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._options.poll_s):
                    await self._wake.wait()

    async def _step(self) -> None:
        now = asyncio.get_running_loop().time()
        self._look()
        stay = self._stay
        if self._mode is not LanMode.ANNOUNCE:
            await self._leave()
            self._state = LanState.QUIET if self._mode is LanMode.QUIET else LanState.OFF
        elif stay is not None and now < stay.until:
            await self._renew_text(stay, now)
        else:
            await self._leave()
            if now >= self._retry_at:
                await self._enter(self._place or LanPlace())

    def _look(self) -> None:
        place = lan_place(own_interfaces(), self._options.listening)
        if place == self._place:
            return
        first, self._place = self._place is None, place
        self._retry_at = 0.0
        if self._stay is not None:
            self._stay.until = 0.0
        if not first:
            self._options.changed()

    async def _enter(self, place: LanPlace) -> None:
        if not place.hosts:
            raise Unavailable("network-lan-unavailable")
        self._state = LanState.STARTING
        from node.links.mdns import Mdns

        # A goodbye and a greeting a moment apart would tie the old names to the new.
        await asyncio.sleep(self._pause * self._options.pause_s_max * self._options.draw(1)[0] / 255)
        self._reported.clear()
        self._offers.clear()
        now = asyncio.get_running_loop().time()
        names = lan_names(self._options.draw)
        self._own.append(names.instance)
        self._stay = stay = _Stay(
            mdns=await Mdns.open(place.interfaces, self._heard),
            names=names,
            until=now + self._options.renew_s,
            turn=0,
            turn_at=now + self._options.turn_s,
        )
        self._pause = True
        await self._announce(stay, place)
        self._state = LanState.ANNOUNCING

    async def _announce(self, stay: _Stay, place: LanPlace) -> None:
        self._stale = False
        peers = list(self._options.peers().values())
        port, draw = self._options.port, self._options.draw
        text = lan_text(peers, hosts=place.hosts, port=port, turn=stay.turn, draw=draw)
        await stay.mdns.announce(stay.names, hosts=place.hosts, port=port, text=text)

    async def _renew_text(self, stay: _Stay, now: float) -> None:
        turn = now >= stay.turn_at and lan_turns(len(self._options.peers())) > 1
        if turn:
            stay.turn += 1
            stay.turn_at = now + self._options.turn_s
        if turn or self._stale:
            await self._announce(stay, self._place or LanPlace())

    async def _leave(self) -> None:
        stay, self._stay = self._stay, None
        if stay is not None:
            await stay.mdns.close()

    async def _fail(self, reason: str) -> None:
        try:
            await self._leave()
        except Exception as error:  # what failed once may fail again when it is closed
            if self._state is not LanState.UNAVAILABLE:
                log_unforeseen(_log, "discovery on the local network was not closed", error)
        self._retry_at = asyncio.get_running_loop().time() + self._options.retry_s
        if self._state is not LanState.UNAVAILABLE:
            _log.warning("discovery on the local network is not available: %s", reason)
        self._state = LanState.UNAVAILABLE

    def _heard(self, heard: Heard) -> None:
        if heard.instance in self._own:
            return
        # Whom it is from may become known later: the newest are kept.
        self._offers.pop(heard.instance, None)
        self._offers[heard.instance] = heard
        if len(self._offers) > _OFFERS_KEPT:
            del self._offers[next(iter(self._offers))]
        self._match(heard)

    def _match(self, heard: Heard) -> None:
        try:
            offer = read_lan_text(heard.text)
        except Malformed:
            return
        for match in lan_matches(offer, hosts=heard.hosts, port=heard.port, peers=self._options.peers()):
            if len(self._reported) >= _REPORTED_MAX:
                self._reported.clear()
            known = self._reported.setdefault((match.peer, offer.salt), set())
            if not known.issuperset(match.hosts):
                known.update(match.hosts)
                self._report(match.peer, [Address(host=host, port=heard.port) for host in match.hosts])

    def _report(self, peer: bytes, addresses: Sequence[Address]) -> None:
        try:
            self._options.found(peer, addresses)
        except Fault as fault:
            _log.info("a found device was not dialled: %s", fault.message)


def _usable(one: Interface, listening: Sequence[str]) -> bool:
    address = ipaddress.ip_address(one.host)
    if _ELSEWHERE.match(one.name) or address.is_loopback or (address.version == 4 and one.prefix == 32):
        return False
    every = "0.0.0.0" if address.version == 4 else "::"  # noqa: S104 - compared, not bound
    return any(
        host in WILDCARD_HOSTS or host == every or host.partition("%")[0] == one.host for host in listening
    )


def _preference(one: Interface) -> tuple[int, int, str]:
    """IPv4 first, then link-local IPv6 (its address outlives routers), then the rest."""
    address = ipaddress.ip_address(one.host)
    rank = 0 if address.version == 4 else 1 if address.is_link_local else 2
    return rank, one.index, one.host
