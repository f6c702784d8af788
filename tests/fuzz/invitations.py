"""Codes as people scan, paste and type them, changed: of pairings, devices, couriers and kits, words, addresses.

    python -m tests.fuzz.invitations SEED COUNT

Texts are garbled as they stand, and contents are changed under a right checksum, so that they get past it. Nothing but
``Refused`` may come out; what is taken as a code says the same when it is written again; no text costs more than a few
milliseconds of computing.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable

from identity.addresses import join_address, split_address
from identity.courier import courier_code, read_courier_code
from identity.errors import Refused
from identity.invitation import Invitation, code_bytes, code_text, read_code
from identity.joining import device_code, read_device_code
from identity.rescue import RescueCode, read_rescue_code
from identity.words import from_words, to_words
from tests.fuzz.series import played, run
from tests.fuzz.texts import garbled
from tests.fuzz.trees import damaged

_SLOW_S = 0.05
_LONG = 9_000
_ADDRESSES = (
    "192.0.2.7:4711",
    "[2001:db8::1]:1",
    "node.example:65535",
    "x" * 56 + ".onion:9001",
    "[fe80::1%eth0]:7",
)


def sorts(chance: random.Random) -> dict[str, tuple[str, str, Callable[[str], str]]]:
    """Return by name an honest text, the letters that it begins with, and how it is read and written again."""
    invitation = Invitation(
        agree=chance.randbytes(32),
        group=chance.randbytes(16),
        secret=chance.randbytes(16),
        expires_ms=3_600_000 * chance.randrange(1, 2**24),
        addresses=tuple(chance.sample(_ADDRESSES, chance.randrange(3))),
    )
    rescue = RescueCode(
        agree=chance.randbytes(32), device=chance.randbytes(32), addresses=invitation.addresses
    )
    return {
        "pairing": (invitation.code, "HG", lambda text: read_code(text, now_ms=0).code),
        "device": (device_code(invitation), "HD", lambda text: device_code(read_device_code(text, now_ms=0))),
        "courier": (
            courier_code(invitation),
            "HC",
            lambda text: courier_code(read_courier_code(text, now_ms=0)),
        ),
        "kit": (rescue.code, "HR", lambda text: read_rescue_code(text).code),
        "words": (
            " ".join(to_words(chance.randbytes(16))),
            "",
            lambda text: " ".join(to_words(from_words(text))),
        ),
        "address": (chance.choice(_ADDRESSES), "", lambda text: join_address(*split_address(text))),
    }


def changed(text: str, prefix: str, chance: random.Random) -> str:
    """Return a changed code: as it stands, or with other contents under a right checksum."""
    if prefix and chance.random() < 0.5:
        try:
            return code_text(damaged(code_bytes(text, prefix), chance), prefix)
        except Refused:
            return text[::-1]
    if chance.random() < 0.02:
        return text + chance.choice("0OIL- é") * _LONG
    return garbled(text, chance)


def trial(seed: int) -> str:
    """Read one changed code; return what came of it, raise AssertionError where it isn't what may."""
    chance = random.Random(seed)
    found = sorts(chance)
    name = chance.choice(list(found))
    honest, prefix, again = found[name]
    text = changed(honest, prefix, chance)
    begun = time.process_time()
    try:
        told = again(text)
    except Refused as refusal:
        return refusal.message
    finally:
        took_s = time.process_time() - begun
        assert took_s < _SLOW_S, f"{name}: {took_s:.3f} s for {text[:80]!r}"
    assert again(told) == told, f"{name}: what was read is not what is written: {text[:80]!r}"
    return f"{name} taken"


def trials(first: int, count: int) -> Counter[str]:
    """Play trials; raise AssertionError naming the seed where one fails."""
    return played(trial, first, count)


if __name__ == "__main__":
    sys.exit(run(trial, "tests.fuzz.invitations", "codes"))
