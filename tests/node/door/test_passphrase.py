"""The passphrase of a home that is open already."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node.door.passphrase import check_passphrase
from node.home import KEY, KEY_COPY, NewHome, create


async def test_only_the_homes_own_passes_and_a_damaged_key_file_has_its_copy(tmp_path: Path):
    home, _ = await create(tmp_path / "home", NewHome(name="Kiln", language="en", passphrase="seven hills"))
    await home.close()
    check_passphrase(home.path, "seven hills")
    with pytest.raises(Refused, match="vault-wrong-passphrase"):
        check_passphrase(home.path, "eight hills")
    (home.path / KEY).write_bytes(b"damaged")
    check_passphrase(home.path, "seven hills")
    (home.path / KEY_COPY).unlink()
    with pytest.raises(Refused, match="home-key-damaged"):
        check_passphrase(home.path, "seven hills")
