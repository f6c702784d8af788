"""A second device of a group: it joins by a code, gets everything, both write, and nobody joins in between."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import identity.joining
from identity.errors import Refused, Unavailable
from identity.handshake import Initiator
from identity.invitation import Invitation
from identity.joining import device_code, joining_psk, read_device_code
from identity.keys import DeviceKeys
from identity.pairing import Send
from node.clock import draw
from node.devices import joining
from node.hub import open_hub
from node.links.link import Opened, call
from node.links.meeting import hear, say
from node.links.streams import dial
from tests.node.neighbours import (
    LOOPBACK,
    PATIENCE_S,
    Neighbour,
    Neighbours,
    neighbours,
    pair,
    shared_space,
    until,
    until_async,
)


async def second(street: Neighbours, one: Neighbour, name: str, *, label: str = "Laptop") -> Neighbour:
    """Return a second device of the group of ``one``, joined by a code, with a network of its own."""
    code = (await one.call("device invite"))["code"]
    made = street.add(name)
    home = await joining.join(made.path, None, code, label, wait_s=PATIENCE_S)
    made.take(await open_hub(home))
    await made.listen(LOOPBACK)
    return made


async def in_sync(one: Neighbour) -> bool:
    """Tell whether a node is in sync with everybody whom it can reach."""
    results = await one.call("sync", wait=PATIENCE_S)
    return all(result["in_sync"] for result in results)


async def same_view(one: Neighbour, other: Neighbour) -> bool:
    """Tell whether both show the same of every space."""
    await one.hub.idle()
    await other.hub.idle()
    told = [(await node.call("verify"))["spaces"] for node in (one, other)]
    return bool(told[0] == told[1])


async def titles(one: Neighbour) -> set[str]:
    """Return the titles of the events that a node lists."""
    return {row["fields"]["title"] for row in await one.call("list", kind="event")}


async def add(one: Neighbour, title: str, **more: Any) -> None:
    """Write an event."""
    await one.call("add", kind="event", fields={"title": title, "start": "2026-12-01"}, **more)


async def test_a_second_device_gets_what_the_first_holds_and_both_write(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await add(b, "At home")
        await add(b, "Shared", space=space)
        await b.call("member add", name="Mara", role="edit")
        await b.call("preferences", set={"theme": "dark"})
        new = await second(street, b, "B2")
        assert await in_sync(new)
        assert await titles(new) == {"At home", "Shared"}
        assert [one["name"] for one in await new.call("member list")] == ["Mara"]
        assert (await new.call("preferences"))["theme"] == "dark"
        assert {one["space"]: one["role"] for one in await new.call("space list")} == {
            one["space"]: one["role"] for one in await b.call("space list")
        }
        # Its peer hears it, by what b's group said of it or by its own card.
        await add(new, "From the second", space=space)
        await until_async(lambda: _has(a, "From the second"))
        await add(a, "From the peer", space=space)
        await until_async(lambda: _has(new, "From the peer"))
        await add(new, "At home, second")
        await until_async(lambda: _has(b, "At home, second"))
        await until_async(lambda: same_view(b, new))


async def _has(one: Neighbour, title: str) -> bool:
    return title in await titles(one)


async def test_what_both_write_while_apart_meets(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        new = await second(street, b, "B2")
        assert await in_sync(new)
        where = (b.address.host, b.address.port)
        await b.stop()
        await until(lambda: not new.network.links)
        for number in range(3):
            await add(new, f"second {number}")
        await new.stop()
        await b.start([where], calls=False)
        for number in range(3):
            await add(b, f"first {number}")
        await new.start()
        await until(lambda: bool(new.network.links))
        assert await in_sync(new)
        assert (
            await titles(b)
            == await titles(new)
            == {f"{n} {i}" for n in ("first", "second") for i in range(3)}
        )
        await until_async(lambda: same_view(b, new))


async def test_a_space_that_comes_later_reaches_the_second_device_with_its_keys(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        new = await second(street, b, "B2")
        assert await in_sync(new)
        space = await shared_space(a, b, "Later")
        await add(a, "In the new space", space=space)
        await until_async(lambda: _has(new, "In the new space"))
        own = (await b.call("space create", name="Ours"))["space"]
        await add(b, "In our own", space=own)
        await until_async(lambda: _has(new, "In our own"))
        await add(new, "From the second", space=own)
        await until_async(lambda: _has(b, "From the second"))


async def test_a_peer_that_is_paired_later_is_known_to_both(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b, c = await street.node("B"), await street.node("C")
        new = await second(street, b, "B2")
        assert await in_sync(new)
        await pair(c, b)
        await shared_space(c, b, "Of C")
        await until_async(lambda: _knows(new, "Of C"))


async def _knows(one: Neighbour, name: str) -> bool:
    return any(space["name"] == name and space["role"] for space in await one.call("space list"))


async def test_a_code_serves_one_device_for_an_hour(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        code = (await b.call("device invite"))["code"]
        home = await joining.join(tmp_path / "B2", None, code, "", wait_s=0)
        await home.close()
        for path in (tmp_path / "B3", tmp_path / "B4"):
            with pytest.raises(Refused, match="code-used"):
                await joining.join(path, None, code, "", wait_s=0)
            assert not path.exists()
        assert len(b.hub.home.identity.roster().devices) == 2
        later = read_device_code(code, now_ms=0).expires_ms
        with pytest.raises(Refused, match="code-expired"):
            read_device_code(code, now_ms=later)


async def test_who_guesses_a_secret_gets_no_byte_and_no_device(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        whole = read_device_code((await b.call("device invite"))["code"], now_ms=0)
        for secret in (bytes(16), whole.secret[:-1] + bytes([whole.secret[-1] ^ 1])):
            forged = Invitation(
                agree=whole.agree,
                group=whole.group,
                secret=secret,
                expires_ms=whole.expires_ms,
                addresses=whole.addresses,
            )
            with pytest.raises(Unavailable, match="joining-no-answer"):
                await joining.join(tmp_path / "X", None, device_code(forged), "", wait_s=0)
        assert len(b.hub.home.identity.roster().devices) == 1 and not (tmp_path / "X").exists()


async def test_the_group_hears_of_every_new_device(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        new = await second(street, b, "B2", label="Kitchen")
        told = (await b.call("status"))["notices"][0]
        assert (told["message"], told["fields"]) == ("device-joined", {"label": "Kitchen"})
        rows = await b.call("device list")
        assert [(row["label"], row["here"], row["lost"]) for row in rows] == [
            ("", True, False),
            ("Kitchen", False, False),
        ]
        (own, *_) = await new.call("device list")
        assert (own["label"], own["here"]) == ("Kitchen", True)


async def test_the_second_device_may_take_in_a_third(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        new = await second(street, b, "B2")
        assert await in_sync(new)
        third = await second(street, new, "B3")
        assert await in_sync(third)
        await add(third, "From the third")
        await until_async(lambda: _has(new, "From the third"))
        # The first hears of it in the home space, and takes its call.
        await until_async(lambda: _has(b, "From the third"))
        await until_async(lambda: _counts(b, 3))


async def _counts(one: Neighbour, wanted: int) -> bool:
    return len([row for row in await one.call("device list") if not row["lost"]]) == wanted


async def _say_all(opened: Opened, effects: Sequence[identity.joining.Effect]) -> None:
    for effect in effects:
        assert isinstance(effect, Send)
        await say(opened, effect.message)


async def test_a_device_that_is_given_up_while_it_joins_again_gets_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        code = (await b.call("device invite"))["code"]
        invitation, keys = read_device_code(code, now_ms=0), DeviceKeys.from_draw(draw)
        home = await joining._join(tmp_path / "B2", None, invitation, keys, "")
        await home.close()
        stream = await dial(b.address, PATIENCE_S)
        initiator = Initiator(
            static_secret=keys.agree_secret,
            remote_static=invitation.agree,
            psk=joining_psk(invitation.secret),
            ephemeral=draw(32),
            instance=draw(16),
            counter=2,
        )
        opened = await call(stream, initiator, lambda _: b"", invitation.agree)
        state, effects = identity.joining.join(invitation, keys, "")
        await _say_all(opened, effects)
        state, effects = identity.joining.receive(state, await hear(opened))
        await b.call("device lost", device=keys.public.id.hex())
        await _say_all(opened, effects)
        with pytest.raises(Unavailable):
            await hear(opened)
        assert keys.public.id not in b.hub.home.identity.roster().devices
        stream.abort()
