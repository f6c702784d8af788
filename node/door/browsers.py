"""The browsers that members use: how one is let in for the first time, known again, and asked for its PIN.

Stretching a PIN takes memory, so it waits for its turn with the passphrases; a wrong PIN costs time, and a few of them
the sign-in.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from identity import vault
from identity.errors import Refused
from node.clock import draw
from node.desk import viewing
from node.door import sign_ins, tries
from node.home import available_memory_bytes
from node.hub import Hub
from web.local import limits
from web.local.house import SignedIn
from web.local.sessions import Access, Viewer, boot_time_s


class Browsers:
    """The browsers of one node's members; ``turn``: held while something is stretched."""

    def __init__(self, access: Access, turn: asyncio.Lock) -> None:
        self._access = access
        self._turn = turn
        self._began_s = boot_time_s()
        self._tried: dict[bytes, float] = {}

    async def join(self, hub: Hub, token: str, name: str | None, pin: str, *, is_lan: bool) -> SignedIn:
        """Use an invitation of a member, from a browser that will be theirs; raises Fault."""
        chosen = sign_ins.check_choice(pin)
        invited = self._access.invitations.peek(token)
        if invited is None or invited.member is None or invited.is_lan != is_lan:
            raise Refused("door-link-spent")
        async with self._turn:
            cost = vault.cost_for_memory(available_memory_bytes())
            kept = await asyncio.to_thread(sign_ins.stretched, chosen, cost)
        viewer = replace(invited, sign_in=draw(16))
        if self._access.invitations.use(token) is None:
            raise Refused("door-link-spent")
        secret, now_ms = draw(limits.TOKEN_BYTES).hex(), hub.home.clock.wall_ms()
        await hub.run(viewing.person_of, hub, viewer)
        one = sign_ins.SignIn(
            id=viewer.sign_in or b"",
            member=viewer.member or b"",
            pin=kept,
            browser=(name or "").strip()[: sign_ins.BROWSER_CHARS_MAX],
            is_lan=is_lan,
            began_ms=now_ms,
            seen_ms=now_ms,
        )
        await hub.run(sign_ins.add, hub.replica.db, one, secret)
        return SignedIn(viewer=viewer, secret=secret)

    async def bound(self, hub: Hub, secret: str, *, is_lan: bool) -> Viewer | None:
        """Return whose browser holds that long-lived secret, None where it is nobody's any more."""
        found = await hub.run(sign_ins.opened_by, hub.replica.db, secret, hub.home.clock.wall_ms())
        if found is None or found.is_lan != is_lan:
            return None
        return Viewer(member=found.member, is_lan=is_lan, sign_in=found.id)

    async def check_pin(self, hub: Hub, viewer: Viewer, pin: str) -> None:
        """Raise Fault unless the PIN is that of the browser that the viewer signed in with."""
        id_ = viewer.sign_in or b""
        async with self._turn:
            found: sign_ins.SignIn | None = await hub.run(sign_ins.find, hub.replica.db, id_)
            if found is None:
                raise Refused("door-browser-unknown")
            tries.check(found.wrong, boot_time_s() - self._tried.get(id_, self._began_s))
            right = await asyncio.to_thread(sign_ins.is_pin, found.pin, pin)
            self._tried[id_] = boot_time_s()
            now_ms = hub.home.clock.wall_ms()
            left = await hub.run(lambda: sign_ins.tried(hub.replica.db, id_, now_ms, right=right))
        if not left:
            self._access.shut_out(lambda other: other.sign_in == id_)
            raise Refused("door-browser-unknown")
        if not right:
            raise Refused("pin-wrong", left=left)
        self._tried.pop(id_, None)
