"""Vectors of sealed files."""

from __future__ import annotations

from identity.encoding import encode
from identity.keys import public_of_secret
from identity.sealed_file import FileSort, Sealer, begin, part_head
from sync.bundle import BundleEnd, BundleHeld, BundleSpace, LogHeight, LogHeld, signed_head
from tests.vectors.entries import Vectors
from tests.vectors.world import device, drawn, told


def sealed_vectors() -> Vectors:
    """Return a short file for two, with and without a shared secret, and the head of a second part."""
    secrets = [drawn("sealed file", 32), drawn("sealed file for another", 32)]
    files = []
    for shared in (b"", drawn("shared", 32)):
        draws = iter(drawn(f"draw {number}", 32) for number in range(32))
        recipients = [public_of_secret(secret) for secret in secrets]
        sealing = begin(FileSort.BUNDLE, recipients, lambda size, draws=draws: next(draws)[:size], shared)  # type: ignore[misc]
        items = [b"one", b"another"]
        sealer = Sealer(sealing)
        chunks = [chunk for item in items for chunk in sealer.add(item)]
        file = sealing.preamble + b"".join([*chunks, sealer.finish()])
        files.append(
            {
                "recipient_secrets": [secret.hex() for secret in secrets],
                "shared": shared.hex(),
                "chunk_key": sealing.chunk_key.hex(),
                "id": sealing.id.hex(),
                "items": [item.hex() for item in items],
                "file": file.hex(),
                "second_part_begins": part_head(sealing.id, 2).hex(),
            }
        )
    return {"files": files, "bundle_items": _bundle_items()}


def _bundle_items() -> list[Vectors]:
    keys = device("stick")
    acts = (drawn("act"),)
    head = signed_head(keys, drawn("group"), acts, 1_795_000_000_000, drawn("file"))
    height = LogHeight(drawn("log"), 7, drawn("tip", 8), 0, False)
    held = BundleHeld(drawn("space"), drawn("third"), (LogHeld(drawn("log"), 5),))
    items = (head, BundleSpace(drawn("space"), (height,)), held, BundleEnd(3))
    return [
        {"name": type(item).__name__, "fields": told(item), "bytes": encode(item).hex()} for item in items
    ]
