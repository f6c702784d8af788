"""Sticks: groups that are never online together converge, whatever is doubled, late, torn, foreign or forged."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from crdt import acts
from crdt.run import Dropped
from identity import roster
from identity.encoding import encode
from identity.errors import Refused
from identity.sealed_file import SEALED_CHUNK_BYTES, FileSort, Sealer, Sealing, begin
from node import words
from node.copies import bundles
from node.copies.backup import write_backup
from node.copies.bundles import bundle_secret, bundle_size, read_bundle, write_bundle
from node.copies.sealed_files import Reading, Writing
from node.links.peers import Peer
from sync import limits
from sync.bundle import BundleEnd, BundleHead, BundleHeld, BundleRun, signed_head
from tests.node.neighbours import Neighbour
from tests.node.stick_world import (
    carry,
    event,
    peer,
    read,
    street_of,
    titles,
    view_hash,
    write,
)


async def refusal(node: Neighbour, stick: Path) -> str:
    before = await counted(node)
    with pytest.raises(Refused) as caught:
        await read_bundle(node.hub, stick)
    assert words.known(caught.value.message) and await counted(node) == before
    return caught.value.message


async def counted(node: Neighbour) -> tuple[int, ...]:
    db = node.hub.replica.db
    tables = ("entries", "logs", "spaces", "holdings", "sticks", "stick_heights")
    rows = await node.hub.run(
        lambda: [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables]
    )
    return tuple(rows)


async def shared(a: Neighbour, b: Neighbour, stick: Path, role: str = "contributor") -> str:
    """Share a space by stick alone, there and back."""
    space = str((await a.call("space create", name="Joint"))["space"])
    await a.call("space share", space=space, peer=b.group.hex(), role=role)
    await carry(a, b, stick)
    await carry(b, a, stick)
    return space


async def test_there_and_back_closes_the_loop(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "stick"
        await event(a, space, "One", notes="some text")
        told = await bundle_size(a.hub, await peer(a, b), stick)
        made = await write(a, b, stick)
        assert (told.bytes, told.entries, told.parts) == (made.bytes, made.entries, made.parts)
        assert made.entries > 0 and made.bytes == stick.stat().st_size
        found = await read(b, stick)
        assert (found.entries, found.refused, found.gaps) == (made.entries, 0, 0)
        assert found.is_whole and found.is_reply_due and found.name == "A"
        await event(b, space, "Two")
        back = await carry(b, a, stick)
        assert back.entries > 0
        last = await carry(a, b, stick)
        assert last.entries == 0
        assert (await write(b, a, stick)).entries == 0 == (await write(a, b, stick)).entries
        assert await view_hash(a, space) == await view_hash(b, space) == (await view_hash(a, space))
        assert await titles(b, space) == {"One", "Two"}
        held = await a.call("show", id=(await a.call("list", kind="event"))[0]["id"])
        assert held["held_by"]


async def test_who_left_a_space_hears_by_stick_that_it_is_known(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "stick"
        await event(b, space, "Before")
        await carry(b, a, stick)
        await b.call("space leave", space=space)
        assert (await carry(b, a, stick)).entries == 1
        assert [one["name"] for one in await a.call("space members", space=space)] == ["A"]
        # The same stick again, and what was written before the answer came: nothing of it was refused.
        assert (await read(a, stick)).refused == 0
        await event(a, space, "After")
        assert not (await carry(a, b, stick)).is_reply_due
        assert bytes.fromhex(space) not in b.hub.access or a.group not in b.hub.access[bytes.fromhex(space)]
        assert await titles(b, space) == {"Before"}
        back = await carry(b, a, stick)
        assert (back.entries, back.refused, bytes.fromhex(space) in back.spaces) == (0, 0, False)


async def test_three_groups_that_never_meet_converge_by_sticks_in_any_order(tmp_path: Path):
    async with street_of(tmp_path, "A", "B", "C") as (_, (a, b, c)):
        space = await shared(a, b, tmp_path / "first", "steward")
        await b.call("space accept", space=space)
        await b.call("space share", space=space, peer=c.group.hex(), role="contributor")
        await carry(b, c, tmp_path / "first")
        await carry(c, b, tmp_path / "first")
        drawn, old = random.Random(5), []
        ways = [(a, b), (b, a), (b, c), (c, b)]
        for turn in range(24):
            writer = drawn.choice((a, b, c))
            await event(writer, space, f"{writer.name} {turn}", notes=f"text {turn}")
            giver, taker = drawn.choice(ways)
            stick = tmp_path / f"stick{turn}"
            await write(giver, taker, stick)
            old.append((taker, stick))
            # Some arrive at once, some late, some twice, some never.
            for _ in range(drawn.randrange(3)):
                await read(*drawn.choice(old))
        for turn, (giver, taker) in enumerate([(a, b), (c, b), (b, a), (b, c)]):
            await carry(giver, taker, tmp_path / f"last{turn}")
        for taker, stick in drawn.sample(old, 12):
            await read(taker, stick)
        hashes = [await view_hash(node, space) for node in (a, b, c)]
        assert hashes[0] == hashes[1] == hashes[2] and hashes[0][1]
        assert len(await titles(c, space)) == 24
        assert [(await node.call("verify"))["bad"] for node in (a, b, c)] == [0, 0, 0]


async def test_a_torn_stick_is_used_as_far_as_it_goes_and_asked_for_again(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "stick"
        for number in range(6):
            await event(a, space, f"Event {number}", notes=random.Random(number).randbytes(20_000).hex())
        whole = await write(a, b, stick)
        data = stick.read_bytes()
        stick.write_bytes(data[: len(data) - SEALED_CHUNK_BYTES])
        found = await read(b, stick)
        assert not found.is_whole and found.is_reply_due and found.entries < whole.entries
        await carry(b, a, stick)
        assert (await write(a, b, stick)).entries == whole.entries - found.entries
        assert (await read(b, stick)).is_whole
        assert await view_hash(a, space) == await view_hash(b, space)


async def test_writing_that_was_cut_off_goes_on_where_it_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "next"
        for number in range(8):
            await event(a, space, f"Event {number}", notes=random.Random(number).randbytes(30_000).hex())
        done: list[bytes] = []
        writes = Writing.write

        def torn(self: Writing, chunks: Sequence[bytes]) -> None:
            if len(done) > 2:
                raise Refused("copy-disk-full", file="stick")
            done.extend(chunks)
            writes(self, chunks)

        with monkeypatch.context() as patched:
            patched.setattr(Writing, "write", torn)
            with pytest.raises(Refused):
                await write(a, b, stick)
        begun = stick.with_name("next.unfinished")
        first = begun.read_bytes()
        assert not stick.exists() and len(first) > 2 * SEALED_CHUNK_BYTES
        # What grew since goes onto the next stick.
        await event(a, space, "Later")
        inode = begun.stat().st_ino
        await write(a, b, stick)
        assert stick.stat().st_ino == inode and stick.read_bytes().startswith(first)
        assert (await read(b, stick)).is_whole and "Later" not in await titles(b, space)
        await carry(a, b, stick)
        assert await view_hash(a, space) == await view_hash(b, space)


async def test_it_is_for_one_peer_alone(tmp_path: Path):
    async with street_of(tmp_path, "A", "B", "C") as (_, (a, b, c)):
        await shared(a, b, tmp_path / "stick")
        await write(a, b, tmp_path / "stick")
        assert await refusal(c, tmp_path / "stick") == "sealed-file-not-for-us"
        assert await refusal(a, tmp_path / "stick") == "sealed-file-not-for-us"
        await write_backup(a.hub, tmp_path / "backup")
        assert await refusal(b, tmp_path / "backup") == "sealed-file-other-sort"
        (tmp_path / "letter").write_bytes(b"Dear Anna, " * 50)
        assert await refusal(b, tmp_path / "letter") == "sealed-file-foreign"
        assert await refusal(b, tmp_path / "nothing") == "copy-file-missing"


async def forged(
    path: Path,
    node: Neighbour,
    secret: bytes,
    head: BundleHead | None,
    *items: object,
    sealing: Sealing | None = None,
) -> None:
    """Seal a bundle to ``node`` that nobody of its peers wrote."""
    agree = node.hub.replica.me.keys.public.agree
    sealing = sealing or begin(FileSort.BUNDLE, [agree], random.Random(1).randbytes, secret)
    sealer = Sealer(sealing)
    with Writing(path, sealing) as writing:
        for item in ([head] if head else []) + list(items):
            writing.write(sealer.add(item if isinstance(item, bytes) else encode(item)))
        writing.write([sealer.finish()])
        writing.finish()


async def test_nobody_else_can_write_one_in_a_peers_name(tmp_path: Path):
    async with street_of(tmp_path, "A", "B", "C") as (_, (a, b, c)):
        await shared(a, b, tmp_path / "first")
        known = await peer(b, a)
        secret = bundle_secret(known.pair_secret)
        c_keys, c_identity = c.hub.replica.me.keys, c.hub.home.identity
        drawn = random.Random(3).randbytes
        agree = b.hub.replica.me.keys.public.agree
        stranger = begin(FileSort.BUNDLE, [agree], drawn, bytes(32))
        head = signed_head(c_keys, a.group, a.hub.home.identity.acts, 5, stranger.id)
        await forged(tmp_path / "one", b, b"", head, sealing=stranger)
        assert await refusal(b, tmp_path / "one") == "sealed-file-stranger"
        # Whoever stole the pair's secret, but none of its devices' keys.
        sealing = begin(FileSort.BUNDLE, [agree], drawn, secret)
        a_device = a.hub.replica.me.keys.public.id
        right = signed_head(a.hub.replica.me.keys, a.group, a.hub.home.identity.acts, 5, sealing.id)
        for number, (wrong, message) in enumerate(
            [
                (None, "bundle-broken"),
                (signed_head(c_keys, c.group, c_identity.acts, 5, sealing.id), "bundle-broken"),
                (signed_head(c_keys, a.group, c_identity.acts, 5, sealing.id), "bundle-device-unknown"),
                (BundleHead(a.group, a_device, right.acts, 6, right.proof), "bundle-not-signed"),
                (BundleHead(a.group, a_device, right.acts, 5, bytes(64)), "bundle-not-signed"),
            ]
        ):
            await forged(tmp_path / f"f{number}", b, secret, wrong, BundleEnd(0), sealing=sealing)
            assert await refusal(b, tmp_path / f"f{number}") == message
        await forged(tmp_path / "right", b, secret, right, BundleEnd(0), sealing=sealing)
        assert (await read(b, tmp_path / "right")).is_whole
        # The same head on another file.
        await forged(tmp_path / "moved", b, secret, right, BundleEnd(0))
        assert await refusal(b, tmp_path / "moved") == "bundle-not-signed"


async def test_a_lost_devices_stick_is_refused(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        await shared(a, b, tmp_path / "first")
        await write(a, b, tmp_path / "stick")
        identity = a.hub.home.identity
        device = a.hub.replica.me.keys.public.id
        seen = roster.fold(identity.acts).seen_for(device)
        lost = roster.lose_device(identity.sign_seed, identity.group, device, seen)
        await b.hub.run(b.hub.devices.keep_acts, a.group, [*identity.acts, lost])
        assert await refusal(b, tmp_path / "stick") == "bundle-device-lost"
        with pytest.raises(Refused) as caught:
            await write(b, a, tmp_path / "other")
        assert caught.value.message == "bundle-no-device" and words.known("bundle-no-device")


async def test_what_is_in_it_must_hold_by_itself(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space = await shared(a, b, tmp_path / "first")
        secret_space = str((await b.call("space create", name="Only B's"))["space"])
        await event(a, space, "One")
        known, agree = await peer(b, a), b.hub.replica.me.keys.public.agree
        secret = bundle_secret(known.pair_secret)
        sealing = begin(FileSort.BUNDLE, [agree], random.Random(4).randbytes, secret)
        keys, identity = a.hub.replica.me.keys, a.hub.home.identity
        head = signed_head(keys, a.group, identity.acts, 2**50, sealing.id)
        log = a.hub.replica.own_data_log(bytes.fromhex(space)) or b""
        run, _ = a.hub.replica.load_run(bytes.fromhex(space), log, 0, b"", 400_000)
        assert run is not None
        broken = type(run)(run.log, run.first, run.backlink, run.keys, run.items[:-1], run.seals)
        dropped = type(run)(
            run.log,
            run.first,
            run.backlink,
            run.keys,
            (Dropped(0, run.items[0].kind, bytes(32), 64),),
            run.seals,
        )
        id_, other = bytes.fromhex(space), bytes.fromhex(secret_space)
        own = b.hub.replica.ledger.logs_of(other)[0]
        mine, _ = b.hub.replica.load_run(other, own.log, 0, b"", 400_000)
        assert mine is not None
        items = [BundleRun(id_, broken), BundleRun(id_, dropped), BundleRun(other, mine), b"\xc0", b"junk"]
        await forged(tmp_path / "stick", b, secret, head, *items, BundleRun(id_, run), sealing=sealing)
        before = len(b.hub.replica.ledger.logs_of(other))
        found = await read(b, tmp_path / "stick")
        assert found.refused >= 5 and found.entries == len(run.items)
        assert await titles(b, space) == {"One"} and len(b.hub.replica.ledger.logs_of(other)) == before


async def test_a_group_that_lost_what_it_had_gets_it_again_by_stick(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "stick"
        await event(a, space, "Early")
        await carry(a, b, stick)
        await b.hub.run(lambda: None)
        await b.stop()
        shutil.copytree(tmp_path / "B", tmp_path / "old")
        await b.start(calls=False)
        await b.network.close()
        await event(b, space, "Lost at B, known to A")
        await event(a, space, "From A")
        await carry(b, a, stick)
        await carry(a, b, stick)
        await carry(b, a, stick)
        assert (await write(a, b, tmp_path / "nothing")).entries == 0
        await b.stop()
        shutil.rmtree(tmp_path / "B")
        shutil.move(tmp_path / "old", tmp_path / "B")
        await b.start(calls=False)
        await b.network.close()
        assert await titles(b, space) == {"Early"}
        await event(b, space, "New at B")
        await carry(b, a, tmp_path / "s1")
        assert (await write(a, b, tmp_path / "s2")).entries >= 2
        await read(b, tmp_path / "s2")
        await carry(b, a, tmp_path / "s3")
        assert await titles(b, space) == {"Early", "Lost at B, known to A", "From A", "New at B"}
        assert await view_hash(a, space) == await view_hash(b, space)


async def test_a_bundle_of_many_parts(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "large"
        for number in range(6):
            await event(a, space, f"Event {number}", notes=random.Random(number).randbytes(30_000).hex())
        made = await write_bundle(a.hub, await peer(a, b), stick, part_bytes_max=150_000)
        assert made.parts > 1
        assert (await read(b, stick)).is_whole
        assert await view_hash(a, space) == await view_hash(b, space)


async def test_a_removed_group_gets_its_removal_by_stick_and_gives_nothing(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space, stick = await shared(a, b, tmp_path / "stick"), tmp_path / "stick"
        await event(a, space, "Before")
        await carry(a, b, stick)
        await carry(b, a, stick)
        await a.hub.append_control(bytes.fromhex(space), acts.Remove(b.group, (), None, ()))
        await event(a, space, "After")
        await event(b, space, "Of the removed")
        late = await carry(b, a, stick)
        assert late.refused > 0 and await titles(a, space) == {"Before", "After"}
        told = await carry(a, b, stick)
        shown = await titles(b, space)
        assert told.entries > 0 and "Before" in shown and "After" not in shown
        assert b.hub.replica.state(bytes.fromhex(space)).role(b.group) is None
        await carry(b, a, stick)
        assert await titles(a, space) == {"Before", "After"}


async def test_a_stick_tells_what_third_groups_hold(tmp_path: Path):
    async with street_of(tmp_path, "A", "B", "C") as (_, (a, b, c)):
        space = await shared(a, b, tmp_path / "first", "steward")
        await b.call("space accept", space=space)
        await b.call("space share", space=space, peer=c.group.hex(), role="contributor")
        record = await event(a, space, "From A")
        for giver, taker in ((a, b), (b, c), (c, b)):
            await carry(giver, taker, tmp_path / "s")
        assert c.group.hex() not in str((await a.call("show", id=record))["held_by"])
        await carry(b, a, tmp_path / "s")
        held = (await a.call("show", id=record))["held_by"]
        assert c.group.hex() in str(held) and b.group.hex() in str(held)


async def test_a_stick_in_the_wrong_order_is_read_a_few_times_and_no_more(tmp_path: Path):
    """Each reading would find one more run that follows on what is here: a large stick would take days."""
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space = await shared(a, b, tmp_path / "first")
        for number in range(24):
            await event(a, space, f"{number}")
        secret, id_ = bundle_secret((await peer(b, a)).pair_secret), bytes.fromhex(space)
        agree, identity = b.hub.replica.me.keys.public.agree, a.hub.home.identity
        sealing = begin(FileSort.BUNDLE, [agree], random.Random(4).randbytes, secret)
        head = signed_head(a.hub.replica.me.keys, a.group, identity.acts, 2**50, sealing.id)
        log = a.hub.replica.own_data_log(id_) or b""
        height = a.hub.replica.ledger.logs[id_, log].height
        runs = [a.hub.replica.load_run(id_, log, seq, b"", 1, seq + 1)[0] for seq in range(height)]
        items = [BundleRun(id_, run) for run in reversed(runs) if run is not None]
        assert len(items) == height > 20
        await forged(tmp_path / "stick", b, secret, head, *items, BundleEnd(height), sealing=sealing)
        read_items: list[int] = []
        found = await read_bundle(b.hub, tmp_path / "stick", read_items.append)
        assert found.gaps and len(read_items) <= 10 * (height + 1)


async def test_of_very_many_heights_a_stick_tells_only_some_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        spaces = [await shared(a, b, tmp_path / f"{number}") for number in range(3)]
        monkeypatch.setattr(bundles, "HEIGHTS_MAX", 4)
        await write(a, b, tmp_path / "stick")
        found = await read_bundle(b.hub, tmp_path / "stick")
        assert 0 < sum(map(len, found.told.values())) <= 4 and found.is_whole
        assert len(await b.call("space list")) >= len(spaces)


async def test_of_groups_of_which_a_stick_says_nothing_only_some_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Each of them was looked at again for every one that followed: a hundred thousand took minutes."""
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        id_ = bytes.fromhex(await shared(a, b, tmp_path / "first"))
        secret, identity = bundle_secret((await peer(b, a)).pair_secret), a.hub.home.identity
        agree = b.hub.replica.me.keys.public.agree
        sealing = begin(FileSort.BUNDLE, [agree], random.Random(4).randbytes, secret)
        head = signed_head(a.hub.replica.me.keys, a.group, identity.acts, 2**50, sealing.id)
        items = [BundleHeld(id_, number.to_bytes(32), ()) for number in range(100)]
        await forged(tmp_path / "stick", b, secret, head, *items, BundleEnd(0), sealing=sealing)
        monkeypatch.setattr(limits, "LOGS_MAX", 64)
        found = await read_bundle(b.hub, tmp_path / "stick")
        assert found.is_whole and len(found.held) == 64


async def test_a_stick_that_is_another_one_when_it_is_read_again_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with street_of(tmp_path, "A", "B", "C") as (_, (a, b, c)):
        await write(a, b, tmp_path / "one")
        await write(c, b, tmp_path / "other")
        paths = [tmp_path / "one", tmp_path / "other"]
        monkeypatch.setattr(bundles, "Reading", lambda _, *rest: Reading(paths.pop(0), *rest))
        takes: list[bytes] = []

        async def take_all(hub: object, peer: Peer, items: object, found: bundles.Read, _: object) -> None:
            takes.append(peer.group)
            found.gaps = 2 - len(takes)

        monkeypatch.setattr(bundles, "_take_all", take_all)
        found = await read(b, tmp_path / "one")
        assert takes == [a.group] and not paths and not found.is_whole
