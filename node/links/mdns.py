"""Multicast DNS as the discovery needs it: say one announcement, hear those of others.

The only module that imports zeroconf, which takes 60 ms: import it only when something is to be announced.
One ``Mdns`` is one stay in one network: sockets, cache and names are thrown away together, so nothing learned
there is taken elsewhere and no address of before is given out again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from zeroconf import Error as ZeroconfError
from zeroconf import IPVersion, ServiceInfo, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from identity.errors import Unavailable
from sync.lan_tags import SERVICE, LanNames

_RESOLVE_MS = 3_000
_RESOLVING_MAX = 32
_GOODBYE_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """An announcement as resolved: numeric hosts (link-local ones with zone), port, TXT entries."""

    instance: str
    hosts: tuple[str, ...]
    port: int
    text: Mapping[bytes, bytes | None]


class Mdns:
    """Sockets on chosen interfaces; made by ``Mdns.open``, given back by ``close``."""

    def __init__(self, zeroconf: AsyncZeroconf, heard: Callable[[Heard], None]) -> None:
        self._zeroconf = zeroconf
        self._heard = heard
        self._own: ServiceInfo | None = None
        self._browser: AsyncServiceBrowser | None = None
        self._resolving: dict[str, asyncio.Task[None]] = {}

    @classmethod
    async def open(cls, interfaces: Sequence[str | int], heard: Callable[[Heard], None]) -> Mdns:
        """Listen and ask on ``interfaces`` (IPv4 addresses, IPv6 interface indexes).

        Calls ``heard`` for each announcement that appears or changes, own ones too. Raises Unavailable where
        the port is held by a program that doesn't share it or no interface takes part.
        """
        logging.getLogger("zeroconf").setLevel(logging.CRITICAL)  # its lines carry names and addresses
        try:
            zeroconf = AsyncZeroconf(interfaces=list(interfaces), ip_version=_version(interfaces))
        except (OSError, RuntimeError, ZeroconfError) as error:
            raise Unavailable("network-lan-unavailable") from error
        try:
            await zeroconf.zeroconf.async_wait_for_start()
        except BaseException as error:
            await zeroconf.async_close()
            if isinstance(error, ZeroconfError):
                raise Unavailable("network-lan-unavailable") from error
            raise
        if not zeroconf.zeroconf.engine.senders:
            await zeroconf.async_close()
            raise Unavailable("network-lan-unavailable")
        made = cls(zeroconf, heard)
        made._browser = AsyncServiceBrowser(zeroconf.zeroconf, SERVICE, handlers=[made._changed])
        return made

    async def announce(
        self, names: LanNames, *, hosts: Sequence[str], port: int, text: Mapping[bytes, bytes]
    ) -> None:
        """Announce, or replace what was announced under the same names."""
        # The names are random, so nobody can have them already: no probing, seen a second earlier.
        info = ServiceInfo(
            SERVICE,
            f"{names.instance}.{SERVICE}",
            port=port,
            server=f"{names.host}.local.",
            properties=dict(text),
            parsed_addresses=[host.partition("%")[0] for host in hosts],
        )
        zeroconf = self._zeroconf
        try:
            if self._own is None:
                await (await zeroconf.async_register_service(info, cooperating_responders=True))
            else:
                await (await zeroconf.async_update_service(info))
        except (OSError, ZeroconfError) as error:
            raise Unavailable("network-lan-unavailable") from error
        self._own = info

    async def close(self) -> None:
        """Say goodbye where that is still possible, and close."""
        for task in list(self._resolving.values()):
            task.cancel()
        with contextlib.suppress(OSError, ZeroconfError, TimeoutError):
            async with asyncio.timeout(_GOODBYE_S):
                await self._zeroconf.async_unregister_all_services()
            if self._browser is not None:
                await self._browser.async_cancel()
        await self._zeroconf.async_close()

    def _changed(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        if state_change is ServiceStateChange.Removed or name in self._resolving:
            return
        # An honest announcement comes in one piece and needs no question, so names without content, however
        # many, can't take its place.
        info = AsyncServiceInfo(SERVICE, name)
        if info.load_from_cache(zeroconf):
            self._tell(info)
        elif len(self._resolving) < _RESOLVING_MAX:
            task = asyncio.get_running_loop().create_task(self._resolve(zeroconf, info))
            self._resolving[name] = task
            task.add_done_callback(lambda _: self._resolving.pop(name, None))

    async def _resolve(self, zeroconf: Zeroconf, info: AsyncServiceInfo) -> None:
        with contextlib.suppress(OSError, ZeroconfError):
            if await info.async_request(zeroconf, _RESOLVE_MS):
                self._tell(info)

    def _tell(self, info: AsyncServiceInfo) -> None:
        if info.port is not None:
            hosts = tuple(info.parsed_scoped_addresses())
            instance = info.name.removesuffix("." + SERVICE)
            self._heard(Heard(instance=instance, hosts=hosts, port=info.port, text=dict(info.properties)))


def _version(interfaces: Sequence[str | int]) -> IPVersion:
    four = any(isinstance(interface, str) for interface in interfaces)
    six = any(isinstance(interface, int) for interface in interfaces)
    return IPVersion.All if four and six else IPVersion.V6Only if six else IPVersion.V4Only
