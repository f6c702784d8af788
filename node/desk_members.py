"""Commands about who uses the page of this node: its people, their invitations and sign-ins, and one-time links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt.moments import instant_text
from identity.errors import Unavailable
from node.desk_arguments import text_of
from node.desk_space import find_member
from web.local import limits
from web.local.sessions import KEEPER, Viewer

if TYPE_CHECKING:
    from node.desk import Desk
    from node.front import Front

Json = Any


async def page_link(desk: Desk, args: dict[str, Any]) -> Json:
    """A new one-time link to the page, for the keeper of this node or for a member at this machine."""
    front, hub = front_of(desk), desk.hub
    viewer = KEEPER
    if wanted := text_of(args, "member"):
        viewer = Viewer(member=(await hub.run(find_member, hub, wanted))[0])
    expires_ms = hub.home.clock.wall_ms() + int(limits.LINK_TIME_S * 1000)
    return {"url": front.link(viewer), "expires": instant_text(expires_ms)}


def front_of(desk: Desk) -> Front:
    """Return what serves the page; raise Unavailable while no node runs in this home."""
    if desk.front is None:
        raise Unavailable("page-no-node")
    return desk.front


COMMANDS = {"page link": page_link}
