"""A group comes back through the first page: with a backup and the words, or not at all and nothing left behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node import words
from node.copies.backup import write_backup
from node.copies.returning import come_back
from tests.node.copy_world import keeper
from tests.node.page_world import browser, node_at, token_of
from web.local.house import Return


def asked(**more: Any) -> Return:
    given: dict[str, Any] = {
        "how": "file",
        "label": "",
        "passphrase": None,
        "file": "",
        "code": "",
        "words": "",
    }
    return Return(**(given | more))


async def test_a_backup_and_the_sheet_bring_a_group_back_on_the_page(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        vigil = await anna.event("Vigil")
        await write_backup(anna.desk.hub, tmp_path / "stick.backup")
        sheet = anna.words
    async with node_at(tmp_path / "new", made=False) as front, browser(front.url) as page:
        given = {"how": "file", "code": "", "passphrase": None, "label": "Kitchen laptop"}
        assert (await page.post("/api/new/back", {**given, "file": "/x", "words": sheet}))[0] == 401
        await page.post("/api/enter", {"link": token_of(front.link())})
        begun = (await page.post("/api/parcel", {}))[1]
        path = Path(begun["folder"]) / "stick.backup"
        path.write_bytes((tmp_path / "stick.backup").read_bytes())
        status, told = await page.post(
            "/api/new/back", {**given, "file": str(path), "words": sheet + " more"}
        )
        assert (status, told["error"]["id"]) == (400, "words-count")
        assert (await page.door())["state"] == "new"
        status, told = await page.post("/api/new/back", {**given, "file": str(path), "words": sheet})
        assert (status, told) == (200, {})
        door = await page.door()
        assert (door["state"], door["signed_in"], door["group"]["name"]) == ("open", True, "Anna")
        assert (await front.desk.call("show", {"id": vigil}))["fields"]["title"] == "Vigil"
        assert (await front.desk.call("status", {}))["reading_only"] is True


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"how": "magic"}, "api-not-a-call"),
        ({"label": "\x00"}, "device-label-broken"),
        ({"passphrase": "  "}, "vault-passphrase-empty"),
        ({"passphrase": "pears"}, "vault-passphrase-short"),
        ({"file": "somewhere"}, "copy-path-relative"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_left(tmp_path: Path, more: dict[str, Any], message: str):
    with pytest.raises(Refused) as caught:
        await come_back(tmp_path / "new", asked(**more))
    assert caught.value.message == message and words.known(message)
    assert not (tmp_path / "new").exists()
