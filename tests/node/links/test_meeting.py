"""Pairing between two whole nodes: by one code, once, whatever breaks in between."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from identity.invitation import Invitation, read_code
from node.links.streams import Address, Stream, dial, listen
from sync.lan_tags import LanSecrets
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, until, until_async


@dataclass(slots=True)
class Cutter:
    """Passes bytes on until ``count`` of them went by in one direction, then breaks the connection."""

    count: int
    from_caller: bool
    passed: dict[bool, int] = field(default_factory=lambda: {True: 0, False: 0})
    is_cut: bool = False

    def room(self, from_caller: bool) -> int:
        """Return how many more bytes may pass."""
        if from_caller != self.from_caller:
            return 1 << 30
        return self.count - self.passed[from_caller]


@contextlib.asynccontextmanager
async def cutting(target: Address, cutter: Cutter) -> AsyncIterator[Address]:
    """Give an address that leads to ``target`` through ``cutter``."""

    async def carry(source: Stream, sink: Stream, from_caller: bool) -> None:
        while data := await source.read_some(PATIENCE_S):
            data = data[: max(0, cutter.room(from_caller))]
            cutter.passed[from_caller] += len(data)
            if data:
                await sink.write(data, PATIENCE_S)
            if cutter.room(from_caller) <= 0:
                cutter.is_cut = True
                return

    async def take(near: Stream) -> None:
        far = await dial(target, PATIENCE_S)
        tasks = [asyncio.create_task(carry(near, far, True)), asyncio.create_task(carry(far, near, False))]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            # Before anything is waited for: whoever closes the listener ends this wait too.
            far.abort()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    listener = await listen("127.0.0.1", 0, take)
    try:
        yield listener.addresses[0]
    finally:
        await listener.close()


async def invited(a: Neighbour, *addresses: object, **more: Any) -> str:
    """Return a code of ``a`` that names ``addresses``, or a's own."""
    told = [str(address) for address in addresses] or [str(a.address)]
    return str((await a.call("invite", addresses=told, **more))["code"])


async def peers(one: Neighbour) -> list[dict[str, Any]]:
    """Return what ``one`` lists."""
    found: list[dict[str, Any]] = await one.call("peer list")
    return found


def lan_peers(one: Neighbour) -> dict[bytes, LanSecrets]:
    """Return what ``one`` announces and looks for on a local network."""
    return one.network.known.lan_peers(one.network.meetings.waiting)


async def assert_paired(a: Neighbour, b: Neighbour) -> None:
    """Both have the other, with the same numbers, and sync."""
    (at_a,), (at_b,) = await peers(a), await peers(b)
    assert (at_a["peer"], at_b["peer"]) == (b.group.hex(), a.group.hex())
    assert at_a["check"] == at_b["check"]
    [told] = await b.call("sync", wait=PATIENCE_S)
    assert told["in_sync"], told


async def test_both_print_the_same_six_numbers(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        told = await b.call("pair", code=await invited(a))
        assert not told["waiting"] and not told["confirmed"]
        numbers = told["check"].split(" ")
        assert len(numbers) == 6 and all(len(number) == 4 and number.isdigit() for number in numbers)
        await assert_paired(a, b)
        assert [space["sort"] for space in await b.call("space list")] == ["home"]


@pytest.mark.parametrize("from_caller", [True, False], ids=["from the invited", "from the inviter"])
@pytest.mark.parametrize("count", [0, 1, 95, 96, 97, 160, 230, 300, 700, 1_000, 1_400])
async def test_a_pairing_that_breaks_anywhere_is_done_by_calling_again(
    tmp_path: Path, count: int, from_caller: bool
):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        async with cutting(a.address, Cutter(count=count, from_caller=from_caller)) as broken:
            code = await invited(a, broken)
            told = await b.call("pair", code=code)
        whole = read_code(code, now_ms=0)
        again = Invitation(
            agree=whole.agree,
            group=whole.group,
            secret=whole.secret,
            expires_ms=whole.expires_ms,
            addresses=(str(a.address),),
        )
        if told["waiting"]:
            told = await b.call("pair", code=again.code)
        assert not told["waiting"]
        # The card's address of a is right, so they meet.
        await assert_paired(a, b)


async def test_with_the_inviter_away_the_pairing_completes_by_itself(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        code = await invited(a)
        where = (a.address.host, a.address.port)
        await a.stop()
        told = await b.call("pair", code=code)
        assert told["waiting"] and told["check"] is None
        assert [one["waiting"] for one in await peers(b)] == [True]
        await a.start([where])

        async def is_paired() -> bool:
            return [one["waiting"] for one in await peers(b)] == [False]

        await until_async(is_paired)
        await assert_paired(a, b)


async def test_a_disk_that_refuses_for_a_moment_does_not_end_the_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        place = a.address
        code = (await a.call("invite", addresses=[str(place)]))["code"]
        await a.stop()
        refused = asyncio.Event()

        def refuse() -> list[str]:
            refused.set()
            raise Refused("store-full")

        assert (await b.call("pair", code=code))["waiting"]
        with monkeypatch.context() as patch:
            patch.setattr(b.hub.peers, "waiting", refuse)
            await refused.wait()
        await a.start([(place.host, place.port)])

        async def met() -> bool:
            return [one["waiting"] for one in await peers(b)] == [False]

        await until_async(met)


async def test_a_waiting_pairing_survives_a_restart(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        code = await invited(a)
        where = (a.address.host, a.address.port)
        await a.stop()
        assert (await b.call("pair", code=code))["waiting"]
        await b.stop()
        await a.start([where])
        await b.start()
        await until(lambda: bool(a.links(b)))
        await assert_paired(a, b)


async def test_the_same_code_waits_once_however_it_is_typed(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        code = await invited(a, "127.0.0.1:9")
        for text in (code, code.lower(), f"  {code.replace('-', ' ')}\n"):
            assert (await b.call("pair", code=text))["waiting"]
        assert len(await peers(b)) == 1


async def test_a_code_serves_one_device(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        c = await street.node("C", calls=False)
        code = await invited(a)
        await b.call("pair", code=code)
        with pytest.raises(Refused, match="code-used"):
            await c.call("pair", code=code)
        # Also once b has come back as a peer.
        await assert_paired(a, b)
        with pytest.raises(Refused, match="code-used"):
            await c.call("pair", code=code)
        assert await peers(c) == [] and len(await peers(a)) == 1
        # Who used it is not told that somebody else did.
        with pytest.raises(Refused, match="code-used-paired"):
            await b.call("pair", code=code)
        assert len(await peers(b)) == len(await peers(a)) == 1


async def test_a_code_is_used_up_too_where_it_is_the_inviter_who_calls_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        async with cutting(a.address, Cutter(1 << 30, from_caller=True)) as way:
            code = await invited(a, str(way))
            await b.call("pair", code=code)
        await a.call("sync", wait=PATIENCE_S)
        there = dataclasses.replace(read_code(code, now_ms=0), addresses=(str(a.address),))
        with pytest.raises(Refused, match="code-used-paired"):
            await b.call("pair", code=there.code)


async def test_a_used_code_is_told_so_even_after_waiting(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, c = await street.node("A"), await street.node("B"), await street.node("C")
        code = await invited(a)
        where = (a.address.host, a.address.port)
        await a.stop()
        assert (await c.call("pair", code=code))["waiting"]
        await c.network.close()
        await a.start([where])
        assert not (await b.call("pair", code=code))["waiting"]
        await c.hub.close()
        c._desk = None
        await c.start()

        async def has_given_up() -> bool:
            notices = (await c.call("status"))["notices"]
            return [one["message"] for one in notices] == ["pairing-gave-up"] and not await peers(c)

        await until_async(has_given_up)


async def test_wrong_codes_change_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        code = await invited(a)
        whole = read_code(code, now_ms=0)
        expired = Invitation(agree=whole.agree, group=whole.group, secret=whole.secret, expires_ms=3_600_000)
        with pytest.raises(Refused, match="pairing-with-oneself"):
            await a.call("pair", code=code)
        with pytest.raises(Refused, match="code-expired"):
            await b.call("pair", code=expired.code)
        for broken in (code[:-1], code[:20], "HG1-", "", "hello", code.replace("HG1", "HG9")):
            with pytest.raises(Refused):
                await b.call("pair", code=broken)
        assert await peers(a) == [] == await peers(b)


async def test_an_impostor_at_the_address_is_refused(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)

        async def noise(stream: Stream) -> None:
            await stream.write(bytes(64), PATIENCE_S)
            await asyncio.Event().wait()

        listener = await listen("127.0.0.1", 0, noise)
        with pytest.raises(Refused, match="pairing-failed"):
            await b.call("pair", code=await invited(a, listener.addresses[0]))
        await listener.close()
        assert await peers(b) == []


async def test_pairing_again_keeps_the_common_space_and_asks_for_new_numbers(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        before, space = (await peers(a))[0], (await a.peer(b)).pair_space
        await b.call("pair", code=await invited(a))
        after = (await peers(a))[0]
        assert after["check"] != before["check"] and not after["confirmed"]
        assert (await a.peer(b)).pair_space == space == (await b.peer(a)).pair_space
        await assert_paired(a, b)


async def test_the_invited_may_invite_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await a.call("pair", code=await invited(b))
        await assert_paired(a, b)
        assert (await a.peer(b)).pair_space == (await b.peer(a)).pair_space


async def test_a_code_that_was_used_while_a_handshake_went_on_serves_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b, c = [await street.node(name, calls=False) for name in ("A", "B", "C")]
        code = (await a.call("invite", addresses=[str(a.address)]))["code"]
        before = list(a.network.known.heard())
        await b.call("pair", code=code)
        monkeypatch.setattr(a.network.known, "heard", lambda: before)
        await c.call("pair", code=code)
        assert [one["name"] for one in await a.call("peer list")] == ["B"]
        assert all(one["waiting"] for one in await c.call("peer list"))


async def test_what_was_promised_with_the_invitation_is_shared_on_confirmation(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        space = (await a.call("space create", name="Joint"))["space"]
        code = await invited(a, space=space, role="contributor", to="B")
        await b.call("pair", code=code)
        assert [one["name"] for one in await b.call("space list") if one["sort"] == "shared"] == []
        await a.call("peer confirm", peer="B")

        async def has_it() -> bool:
            return [one["role"] for one in await b.call("space list") if one["space"] == space] == [
                "contributor"
            ]

        await until_async(has_it)


async def test_hints_from_a_local_network_serve_a_code_without_addresses(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        whole = read_code(await invited(a), now_ms=0)
        bare = Invitation(
            agree=whole.agree, group=whole.group, secret=whole.secret, expires_ms=whole.expires_ms
        )
        assert (await b.call("pair", code=bare.code))["waiting"]
        offered, looked_for = lan_peers(a), lan_peers(b)
        assert offered[whole.secret].sending == looked_for[whole.secret].expecting
        assert offered[whole.secret].expecting == looked_for[whole.secret].sending
        a.network.nearby.found(whole.secret, [b.address])  # the inviter only waits
        b.network.nearby.found(whole.secret, [a.address])
        await until(lambda: bool(a.links(b)))
        await assert_paired(a, b)
        own = b.group
        assert lan_peers(b).keys() == {(await b.peer(a)).device, a.group, own}
