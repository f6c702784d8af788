"""Sealed files: whole ones read back, torn ones as far as they go, foreign and forged ones not at all."""

from __future__ import annotations

import hashlib
import random
import tracemalloc
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from identity import limits
from identity.aead import OVERHEAD_BYTES, seal
from identity.errors import LocalFault, PeerFault
from identity.keys import public_of_secret
from identity.sealed_file import (
    CHUNK_BYTES,
    PART_HEAD_BYTES,
    PREAMBLE_BYTES_MAX,
    SEALED_CHUNK_BYTES,
    FileSort,
    Opener,
    Opening,
    Sealer,
    Sealing,
    begin,
    is_part_of,
    item_bytes,
    open_preamble,
    part_head,
    sealed_bytes,
)

ANNA, BORIS, EVE = (bytes([number]) * 32 for number in (1, 2, 3))
ITEMS = [b"first", b"x" * 100_000, b"y" * 65_532, b"last"]


def to(*secrets: bytes, shared: bytes = b"", seed: int = 0) -> Sealing:
    recipients = [public_of_secret(secret) for secret in secrets]
    return begin(FileSort.BUNDLE, recipients, random.Random(seed).randbytes, shared)


def chunks_of(sealing: Sealing, items: Sequence[bytes]) -> list[bytes]:
    sealer = Sealer(sealing)
    return [*(chunk for item in items for chunk in sealer.add(item)), sealer.finish()]


def file_of(sealing: Sealing, items: Sequence[bytes]) -> bytes:
    return sealing.preamble + b"".join(chunks_of(sealing, items))


def opened(data: bytes, *secrets: bytes, shared: Sequence[bytes] = (b"",)) -> Opening:
    return open_preamble(data[:PREAMBLE_BYTES_MAX], FileSort.BUNDLE, secrets, shared)


def read(data: bytes, *secrets: bytes) -> tuple[list[bytes], bool]:
    """Read a file as far as it is good; tell whether it was all of it."""
    opening = opened(data, *secrets)
    opener, at, items = Opener(opening.sealing), opening.bytes, []
    try:
        while at < len(data):
            items += opener.take(data[at : at + SEALED_CHUNK_BYTES])
            at += SEALED_CHUNK_BYTES
    except PeerFault:
        return items, False
    return items, opener.is_finished


@given(st.lists(st.integers(1, 200_000), max_size=6), st.integers(1, 3))
@settings(max_examples=15, deadline=None)
def test_what_was_sealed_is_read_and_the_size_is_known_before(sizes: list[int], count: int) -> None:
    items = [bytes([size % 251]) * size for size in sizes]
    sealing = to(*(bytes([number]) * 32 for number in range(1, count + 1)))
    data = file_of(sealing, items)
    assert len(data) == sealed_bytes(sealing, sum(item_bytes(len(item)) for item in items))
    for number in range(1, count + 1):
        assert read(data, bytes([number]) * 32) == (items, True)


@pytest.mark.parametrize("rest", [-1, 0, 1])
def test_content_that_just_fills_a_chunk(rest: int) -> None:
    items = [b"z" * (CHUNK_BYTES - 4 + rest)]
    data = file_of(to(ANNA), items)
    assert len(data) == sealed_bytes(to(ANNA), CHUNK_BYTES + rest)
    assert read(data, ANNA) == (items, True)


def test_the_bytes_stay_what_they_are() -> None:
    data = file_of(to(ANNA, BORIS, shared=b"s" * 32), ITEMS)
    assert (
        hashlib.sha256(data).hexdigest() == "9603bdd975f23c5b8982dc5159de57f591c30d12abb52a50c6ae03eece551c03"
    )


def test_one_box_for_each_and_boxes_for_nobody() -> None:
    assert len(to(ANNA).preamble) == len(to(ANNA, BORIS, EVE).preamble)
    nine = to(*(bytes([number]) * 32 for number in range(9)))
    assert len(nine.preamble) - len(to(ANNA).preamble) == 8 * 80


def test_who_it_is_not_for_learns_nothing_and_is_told_so() -> None:
    data = file_of(to(ANNA, BORIS), ITEMS)
    with pytest.raises(PeerFault, match="sealed-file-not-for-us"):
        opened(data, EVE)
    with pytest.raises(PeerFault, match="sealed-file-not-for-us"):
        opened(data)
    assert not any(item in data for item in ITEMS)


def test_a_shared_secret_says_who_sealed_it() -> None:
    data = file_of(to(ANNA, shared=b"2" * 32), ITEMS)
    assert opened(data, ANNA, shared=[b"1" * 32, b"2" * 32]).shared == 1
    for wrong in ([b"1" * 32], [b""], []):
        with pytest.raises(PeerFault, match="sealed-file-stranger"):
            opened(data, ANNA, shared=wrong)


def test_other_files_are_told_apart() -> None:
    data = file_of(to(ANNA), ITEMS)
    for foreign in (b"", b"HGS", b"PK\3\4" + bytes(500), data[:39], data[:60], bytes(700)):
        with pytest.raises(PeerFault, match="sealed-file-foreign"):
            opened(foreign, ANNA)
    with pytest.raises(PeerFault, match="sealed-file-newer"):
        opened(data[:4] + b"\2" + data[5:], ANNA)
    with pytest.raises(PeerFault, match="sealed-file-older"):
        opened(data[:4] + b"\0" + data[5:], ANNA)
    with pytest.raises(PeerFault, match="sealed-file-other-sort"):
        open_preamble(data[:PREAMBLE_BYTES_MAX], FileSort.BACKUP, [ANNA])
    with pytest.raises(PeerFault, match="sealed-file-foreign"):
        opened(data[:5] + b"\7" + data[6:], ANNA)


@pytest.mark.parametrize("count", [0, 257, 65_535])
def test_a_huge_or_empty_header_is_refused_at_its_first_bytes(count: int) -> None:
    data = to(ANNA).preamble
    huge = data[:6] + count.to_bytes(2, "big") + data[8:] + bytes(PREAMBLE_BYTES_MAX)
    with pytest.raises(PeerFault, match="sealed-file-foreign"):
        opened(huge, ANNA)


def test_a_torn_file_is_used_up_to_its_last_whole_chunk() -> None:
    sealing = to(ANNA)
    items = [bytes([number]) * 30_000 for number in range(20)]
    data = file_of(sealing, items)
    start = len(sealing.preamble)
    for end in (start, start + 1, start + SEALED_CHUNK_BYTES - 1, start + SEALED_CHUNK_BYTES, len(data) - 1):
        found, is_whole = read(data[:end], ANNA)
        whole_chunks = (end - start) // SEALED_CHUNK_BYTES
        assert not is_whole and found == items[: whole_chunks * CHUNK_BYTES // 30_004]


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_a_flipped_bit_ends_it_where_it_is_and_nothing_false_comes_out(data: st.DataObject) -> None:
    sealing = to(ANNA)
    whole = file_of(sealing, ITEMS)
    place = data.draw(st.integers(0, len(whole) * 8 - 1))
    broken = bytearray(whole)
    broken[place // 8] ^= 1 << place % 8
    try:
        found, is_whole = read(bytes(broken), ANNA)
    except PeerFault:
        assert place // 8 < len(sealing.preamble)
        return
    # A box for nobody can't be told from one for somebody else; it still belongs to the file's id.
    assert not is_whole and found == ITEMS[: len(found)]


def test_chunks_in_another_order_doubled_or_of_another_file_do_not_open() -> None:
    sealing, other = to(ANNA), to(ANNA, seed=1)
    chunks, foreign = chunks_of(sealing, ITEMS), chunks_of(other, ITEMS)
    orders = ([1, 0, 2], [0, 0, 1], [0, 2], [2])
    for order in orders:
        found, is_whole = read(sealing.preamble + b"".join(chunks[index] for index in order), ANNA)
        assert not is_whole and found == ITEMS[: len(found)] and len(found) <= 1
    found, is_whole = read(sealing.preamble + chunks[0] + foreign[1] + chunks[2], ANNA)
    assert not is_whole and found == ITEMS[:1]


def test_what_follows_the_last_chunk_is_not_read() -> None:
    sealing = to(ANNA)
    opener = Opener(sealing)
    chunks = chunks_of(sealing, [b"one"])
    assert opener.take(chunks[0]) == [b"one"] and opener.is_finished
    with pytest.raises(PeerFault, match="sealed-file-goes-on"):
        opener.take(chunks[0])


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xff\xff\xff",
        (limits.SEALED_ITEM_BYTES_MAX + 1).to_bytes(4, "big"),
        bytes(4),
        b"\0\0\0\5abc",
        b"\0\0\0",
    ],
)
def test_sizes_that_lie_are_refused(content: bytes) -> None:
    sealing = to(ANNA)
    plain = b"\1" + (content + b"\x80").ljust(64, b"\0")
    with pytest.raises(PeerFault, match="sealed-file-broken"):
        Opener(sealing).take(seal(sealing.chunk_key, plain, sealing.id + bytes(8)))


@pytest.mark.parametrize("plain", [b"", b"\0short", b"\2" + bytes(CHUNK_BYTES), b"\1" + bytes(64)])
def test_chunks_of_another_form_are_refused(plain: bytes) -> None:
    sealing = to(ANNA)
    with pytest.raises(PeerFault):
        Opener(sealing).take(seal(sealing.chunk_key, plain, sealing.id + bytes(8)))


def test_memory_stays_small_whatever_a_file_holds() -> None:
    sealing = to(ANNA)
    sealer, opener = Sealer(sealing), Opener(sealing)
    tracemalloc.start()
    for _ in range(64):
        for chunk in sealer.add(b"q" * limits.SEALED_ITEM_BYTES_MAX):
            opener.take(chunk)
    opener.take(sealer.finish())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert opener.is_finished and peak < 8 * 1_048_576


def test_a_file_is_gone_on_with_where_it_was_torn() -> None:
    sealing = to(ANNA)
    again = Sealing(preamble=sealing.preamble, chunk_key=sealing.chunk_key)
    assert chunks_of(again, ITEMS) == chunks_of(sealing, ITEMS)
    assert again.sort is FileSort.BUNDLE


def test_parts_belong_to_their_file_and_number() -> None:
    sealing = to(ANNA)
    head = part_head(sealing.id, 2)
    assert len(head) == PART_HEAD_BYTES and is_part_of(head + b"more", sealing, 2)
    assert not is_part_of(head, sealing, 3) and not is_part_of(head, to(ANNA, seed=1), 2)
    assert not is_part_of(head[:-1], sealing, 2)


def test_misuse_is_refused() -> None:
    for recipients in ([], [bytes(32)] * 257):
        with pytest.raises(LocalFault):
            begin(FileSort.KIT, recipients, random.Random(0).randbytes)
    for item in (b"", bytes(limits.SEALED_ITEM_BYTES_MAX + 1)):
        with pytest.raises(LocalFault):
            Sealer(to(ANNA)).add(item)
    assert SEALED_CHUNK_BYTES == CHUNK_BYTES + OVERHEAD_BYTES + 1
