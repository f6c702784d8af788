"""The passphrase of a home that is open already, asked again."""

from __future__ import annotations

import contextlib
from pathlib import Path

from identity import vault
from identity.errors import Malformed, Refused
from node.home import KEY, KEY_COPY


def check_passphrase(path: Path, passphrase: str) -> None:
    """Raise Refused unless the passphrase is that of the home; takes as long as opening it."""
    for name in (KEY, KEY_COPY):
        with contextlib.suppress(OSError, Malformed):
            vault.open_vault((path / name).read_bytes(), passphrase)
            return
    raise Refused("home-key-damaged", home=str(path))
