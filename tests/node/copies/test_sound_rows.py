"""What is taken of rows from backups and other devices: those that can be read, and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from identity.encoding import encode
from identity.errors import Refused
from identity.recovery import Recovery
from identity.sealed_file import SEALED_CHUNK_BYTES, FileSort, Opener, begin, open_preamble
from node.clock import draw
from node.copies.backup import columns_of, kit
from node.copies.backup_form import About, KeptRows, read_item
from node.copies.restoring import open_kit, restore
from node.copies.sound_rows import is_sound
from node.devices import kin
from tests.fuzz.bundles import sealed
from tests.node.copy_world import keeper, kept
from tests.node.neighbours import neighbours


async def test_all_that_a_node_tells_is_sound(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await a.call("member add", name="Mara", role="edit")
        await a.call("peer remove", peer=b.group.hex())
        items = await a.hub.run(lambda: list(kin.told_items(a.hub)))
        tables = [one for one in items if isinstance(one, KeptRows)]
        assert {one.table for one in tables} == {"peers", "members"}
        for one in tables:
            for row in one.rows:
                assert is_sound(one.table, dict(zip(one.columns, row, strict=True)))


ODD: tuple[Any, ...] = (
    *(-1, 2**63 - 1, 2**63, 2**64 - 1, -(2**63), None, "", "x", "[1]", "{}", "[" * 5_000, '[["x", "y"]]'),
    *(b"", b"x", bytes(33), b"\xff" * 32),
)
KEY = b"k" * 32
ROWS: dict[str, dict[str, Any]] = {
    "peers": {
        **{"id": 1, "grp": KEY, "name": "Kiln", "device": KEY, "static": KEY, "pair_secret": KEY},
        **{
            "check_numbers": "1",
            "is_confirmed": 1,
            "is_removed": 0,
            "addresses": '["h:1"]',
            "pair_space": None,
        },
        **{"then_share": f'[["{KEY.hex()}", "reader"]]', "met_ms": 5, "is_paused": 0},
    },
    "roster_acts": {"grp": KEY, "act": b"x"},
    "devices": {
        **{"grp": KEY, "device": KEY, "label": "", "addresses": "[]", "introduced": 0},
        **{"added_ms": 1, "met_ms": None},
    },
    "couriers": {
        **{
            "grp": KEY,
            "device": KEY,
            "static": KEY,
            "acts": encode((b"x",)),
            "label": "",
            "owner_secret": KEY,
        },
        **{"paired_as": b"", "tries": 0, "addresses": "[]", "met_ms": 5},
    },
    "kit_keepers": {"device": KEY, "grp": KEY, "content": b"", "bytes": 0, "kept_ms": 1},
    "members": {"id": b"i" * 16, "name": "Mara", "role": "edit", "spaces": "[]", "is_removed": 0},
    "shared_as": {"record": KEY, "copy": KEY, "at_ms": 1},
    "preferences": {"reader": "", "chosen": '{"theme": "dark"}'},
    "groups_known": {"place": 1, "grp": KEY},
    "imports": {"id": 1, "import": b"i" * 8, "space": KEY, "name": "x.ics", "at_ms": 1},
    "import_entries": {"import": 1, "entry": KEY},
}
COMMANDS = (
    "verify",
    "status",
    "peer list",
    "member list",
    "device list",
    "courier list",
    "imports",
    "preferences",
)


@pytest.mark.parametrize("table", ROWS)
async def test_no_forged_row_ends_a_home_that_came_back_for_good(tmp_path: Path, table: str):
    async with keeper(tmp_path / "old") as anna:
        assert set(await anna.desk.hub.run(columns_of, anna.desk.hub.replica.db, table)) == set(ROWS[table])
        data = await anna.desk.hub.run(kit, anna.desk.hub.replica, anna.home.identity, 0)
    words, honest = anna.recovery, ROWS[table]
    assert is_sound(table, honest)
    first, *others = [read_item(item) for item in items_of(data, words)]
    others = [one for one in others if not (isinstance(one, KeptRows) and one.table == table)]
    rows = [honest | {column: odd} for column in honest for odd in ODD]
    items = [KeptRows(table, tuple(honest), tuple(tuple(row.values()) for row in rows))]
    sealing = begin(FileSort.KIT, [words.sheet.backup_public], draw)
    forged = sealed([encode(one) for one in (first, *others[:-1], *items, others[-1])], sealing)
    home, brought = await restore(tmp_path / "new", open_kit(forged, words), words, passphrase=None)
    assert brought.refused and not brought.is_whole
    async with kept(home, anna.words) as back:
        for command in COMMANDS:
            await back.call(command)


@pytest.mark.parametrize(
    "changed", [{"made_ms": 2**63}, {"made_ms": -1}, {"entries": 2**64 - 1}, {"records": -1}]
)
async def test_what_a_forged_beginning_says_is_refused_and_leaves_nothing(
    tmp_path: Path, changed: dict[str, int]
):
    async with keeper(tmp_path / "old") as anna:
        data = await anna.desk.hub.run(kit, anna.desk.hub.replica, anna.home.identity, 0)
    words = anna.recovery
    about, *others = items_of(data, words)
    head = read_item(about)
    assert isinstance(head, About)
    sealing = begin(FileSort.KIT, [words.sheet.backup_public], draw)
    forged = sealed([encode(msgspec.structs.replace(head, **changed)), *others], sealing)
    with pytest.raises(Refused, match="restore-nothing-readable"):
        await restore(tmp_path / "new", open_kit(forged, words), words, passphrase=None)
    assert not (tmp_path / "new").exists()


async def test_an_honest_table_comes_back_as_it_was(tmp_path: Path):
    async with keeper(tmp_path / "old") as anna:
        await anna.call("member add", name="Mara", role="edit")
        await anna.call("preferences", set={"theme": "dark"})
        before = [await anna.call(command) for command in ("member list", "preferences")]
        data = await anna.desk.hub.run(kit, anna.desk.hub.replica, anna.home.identity, 0)
    home, brought = await restore(
        tmp_path / "new", open_kit(data, anna.recovery), anna.recovery, passphrase=None
    )
    assert brought.is_whole and not brought.refused
    async with kept(home, anna.words) as back:
        assert [await back.call(command) for command in ("member list", "preferences")] == before


def items_of(data: bytes, words: Recovery) -> list[bytes]:
    opening = open_preamble(data, FileSort.KIT, [words.backup_secret])
    opener = Opener(opening.sealing)
    starts = range(opening.bytes, len(data), SEALED_CHUNK_BYTES)
    return [item for at in starts for item in opener.take(data[at : at + SEALED_CHUNK_BYTES])]
