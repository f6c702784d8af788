"""Commands about who uses the page of this node: its people, their invitations and sign-ins, and one-time links."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crdt.moments import instant_text
from identity.errors import Refused, Unavailable
from identity.pairing import is_name
from node.clock import draw
from node.desk.arguments import flag_of, list_of, needed_text_of, text_of
from node.desk.space import find_member, find_space, members_here
from node.door import sign_ins
from web.local import limits
from web.local.sessions import KEEPER, Viewer

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.door.front import Front
    from node.hub import Hub

Json = Any
MEMBER_ROLES = ("see", "add", "edit")


async def member_add(desk: Desk, args: dict[str, Any]) -> Json:
    """A person of this group who edits through this node."""
    hub = desk.hub
    name, role = _name(text_of(args, "name")), _role(text_of(args, "role") or "edit")
    spaces = [await hub.run(find_space, hub, text) for text in list_of(args, "spaces")]
    member = draw(16)
    await hub.run(_add, hub, member, name, role, spaces)
    return _told(member, name, role, [space.hex() for space in spaces])


async def member_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The people of this group."""
    return [_told(*row) for row in await desk.hub.run(members_here, desk.hub)]


async def member_change(desk: Desk, args: dict[str, Any]) -> Json:
    """Give a person another name, role or list of spaces; what isn't given stays."""
    hub = desk.hub

    def changed() -> tuple[bytes, Json]:
        member, name, role, spaces = find_member(hub, needed_text_of(args, "member"))
        name = _name(text_of(args, "name")) if args.get("name") is not None else name
        role = _role(text_of(args, "role")) if args.get("role") is not None else role
        if args.get("spaces") is not None:
            spaces = [find_space(hub, text).hex() for text in list_of(args, "spaces")]
        if any(known == name and other != member for other, known, _, _ in members_here(hub)):
            raise Refused("member-name-taken", name=name)
        hub.replica.db.execute(
            "UPDATE members SET name = ?, role = ?, spaces = ? WHERE id = ?",
            (name, role, json.dumps(spaces), member),
        )
        return member, _told(member, name, role, spaces)

    member, told = await hub.run(changed)
    if desk.front is not None:
        desk.front.send_away(member)
    return told


async def member_remove(desk: Desk, args: dict[str, Any]) -> Json:
    """Somebody no longer edits here, and is signed out everywhere; what they wrote stays under their name."""
    hub = desk.hub

    def removed() -> tuple[bytes, str, str, list[str]]:
        found = find_member(hub, needed_text_of(args, "member"))
        hub.replica.db.execute("UPDATE members SET is_removed = 1 WHERE id = ?", (found[0],))
        sign_ins.remove_member(hub.replica.db, found[0])
        return found

    member, name, role, spaces = await hub.run(removed)
    if desk.front is not None:
        desk.front.shut_out(lambda viewer: viewer.member == member)
    return _told(member, name, role, spaces)


async def member_invite(desk: Desk, args: dict[str, Any]) -> Json:
    """An invitation for a person's phone or browser; it works once, for a while."""
    front, hub = front_of(desk), desk.hub
    member = (await hub.run(find_member, hub, needed_text_of(args, "member")))[0]
    phones = front.phones
    is_lan = phones is not None and phones.url is not None
    token = front.access.invitations.make(Viewer(member=member, is_lan=is_lan))
    url = f"{front.url}/#join={token}"
    fingerprint = phones.fingerprint if phones is not None else None
    if is_lan and phones is not None:
        url = f"{phones.url}/#join={token}&fp={fingerprint}"
    expires_ms = hub.home.clock.wall_ms() + int(limits.INVITATION_TIME_S * 1000)
    return {
        "url": url,
        "token": token,
        "expires": instant_text(expires_ms),
        "fingerprint": fingerprint,
        "lan": is_lan,
    }


async def member_sign_ins(desk: Desk, args: dict[str, Any]) -> Json:
    """The browsers in which members signed in."""
    hub = desk.hub

    def told() -> Json:
        names = {member: name for member, name, _, _ in members_here(hub)}
        return [
            {
                "id": one.id.hex(),
                "member": one.member.hex(),
                "name": names[one.member],
                "browser": one.browser,
                "began": instant_text(one.began_ms),
                "last_seen": instant_text(one.seen_ms),
                "lan": one.is_lan,
            }
            for one in sign_ins.listed(hub.replica.db)
            if one.member in names
        ]

    return await hub.run(told)


async def member_sign_out(desk: Desk, args: dict[str, Any]) -> Json:
    """End one sign-in: that browser needs a new invitation."""
    hub, wanted = desk.hub, needed_text_of(args, "id")

    def removed() -> bytes:
        found = [one.id for one in sign_ins.listed(hub.replica.db) if one.id.hex() == wanted.lower()]
        if not found:
            raise Refused("sign-in-unknown")
        sign_ins.remove(hub.replica.db, found[0])
        return found[0]

    id_: bytes = await hub.run(removed)
    if desk.front is not None:
        desk.front.shut_out(lambda viewer: viewer.sign_in == id_)
    return {"id": id_.hex()}


async def lan_page(desk: Desk, args: dict[str, Any]) -> Json:
    """Whether members' phones find the page in the local network; ``on`` switches that."""
    phones = front_of(desk).phones
    if phones is None:
        raise Unavailable("page-no-node")
    if args.get("on") is not None:
        await phones.turn(on=flag_of(args, "on"))
    if phones.url is None:
        front_of(desk).shut_out(lambda viewer: viewer.is_lan and not viewer.is_keeper)
    return {"on": phones.url is not None, "url": phones.url, "fingerprint": phones.fingerprint}


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


def _told(member: bytes, name: str, role: str, spaces: list[str]) -> Json:
    return {"member": member.hex(), "name": name, "role": role, "spaces": spaces}


def _name(text: str) -> str:
    name = text.strip()
    if not is_name(name):
        raise Refused("member-name-broken")
    return name


def _role(role: str) -> str:
    if role not in MEMBER_ROLES:
        raise Refused("member-role-unknown", role=role[:40])
    return role


def _add(hub: Hub, member: bytes, name: str, role: str, spaces: list[bytes]) -> None:
    if any(known == name for _, known, _, _ in members_here(hub)):
        raise Refused("member-name-taken", name=name)
    hub.replica.db.execute(
        "INSERT INTO members (id, name, role, spaces) VALUES (?, ?, ?, ?)",
        (member, name, role, json.dumps([space.hex() for space in spaces])),
    )


COMMANDS = {
    "member add": member_add,
    "member list": member_list,
    "member remove": member_remove,
}
# The command line makes links with ``page``; the rest is for the page alone.
PAGE_COMMANDS = {
    "lan-page": lan_page,
    "member change": member_change,
    "member invite": member_invite,
    "member sign-ins": member_sign_ins,
    "member sign-out": member_sign_out,
    "page link": page_link,
}
