"""Pairing with a courier, and what goes wrong there."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.courier import CourierCard, courier_code, read_courier_code
from identity.encoding import encode
from identity.errors import Refused, Unavailable
from identity.invitation import Invitation
from identity.keys import public_of_secret
from node.clock import draw
from node.courier.home import create
from node.courier.post import Post
from node.links.link import Opened
from tests.node.courier.boxes import box
from tests.node.neighbours import neighbours


async def test_the_card_must_be_the_one_of_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A box that answers with another courier's roster is refused, and nothing of it is kept."""
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        other = await create(tmp_path / "other")
        await other.close()
        sent = CourierCard(other.identity.acts, other.identity.writer().keys.public.id, ())

        async def say(opened: Opened, message: bytes) -> None:
            await real(opened, encode(sent))

        from node.courier import post

        real = post._say
        monkeypatch.setattr(post, "_say", say)
        with pytest.raises(Refused, match="pairing-failed"):
            await a.call("pair", code=await courier.code())
        assert await a.call("courier list") == []


async def test_without_an_address_nobody_is_called(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        invitation = Invitation(
            agree=public_of_secret(draw(32)), group=draw(32), secret=draw(16), expires_ms=2**41
        )
        code = courier_code(invitation)
        assert read_courier_code(code, now_ms=0) == invitation
        with pytest.raises(Unavailable, match="pairing-no-address"):
            await a.call("pair", code=code)
        with pytest.raises(Refused, match="code-broken"):
            await a.call("pair", code=code[:-1])


async def test_pairing_again_gives_a_new_secret(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        secrets = []
        for _ in range(2):
            await a.call("pair", code=await courier.code())
            (known,) = await a.hub.run(a.hub.couriers.known, a.hub.replica)
            secrets.append(known.owner_secret)
        assert len(set(secrets)) == 2 and _owners(courier.post) == 1


def _owners(post: Post) -> int:
    return post.gatehouse.owners
