"""Secrets that people write down: the recovery sheet's twelve words and generated passphrases.

The twelve words are BIP 39 (English list, 128 bits, 4 bits of checksum). They are the group's root key and nothing
else: the key is derived from the 16 bytes by a domain hash, not by BIP 39's wallet derivation.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import cache

from mnemonic import Mnemonic

from identity.encoding import domain_hash
from identity.errors import LocalFault, Refused
from identity.keys import Draw

ENTROPY_BYTES = 16
WORDS = 12
_WORD_BITS = 11
_CHECK_BITS = 4
_SEPARATORS = re.compile(r"[\s,.;\-\u2010-\u2015\u00ad\u200b\ufeff]+")


def to_words(entropy: bytes) -> tuple[str, ...]:
    """Return the twelve recovery words of 16 random bytes."""
    if len(entropy) != ENTROPY_BYTES:
        raise LocalFault("entropy-size")
    number = int.from_bytes(entropy, "big") << _CHECK_BITS | _checksum(entropy)
    last = (1 << _WORD_BITS) - 1
    return tuple(_words()[number >> _WORD_BITS * place & last] for place in reversed(range(WORDS)))


def from_words(text: str) -> bytes:
    """Return the 16 bytes of the words in ``text``; case, spaces, commas, hyphens don't matter.

    Raise Refused: ``words-count``, ``words-unknown`` (with the position from 1 on, not the word), ``words-check``.
    """
    words = [word for word in _SEPARATORS.split(text.lower()) if word and not word.isdecimal()]
    if len(words) != WORDS:
        raise Refused("words-count", count=len(words), wanted=WORDS)
    number = 0
    for position, word in enumerate(words, 1):
        place = _places().get(word)
        if place is None:
            raise Refused("words-unknown", position=position)
        number = number << _WORD_BITS | place
    entropy = (number >> _CHECK_BITS).to_bytes(ENTROPY_BYTES, "big")
    if number & (1 << _CHECK_BITS) - 1 != _checksum(entropy):
        raise Refused("words-check")
    return entropy


def root_seed(entropy: bytes) -> bytes:
    """Return the Ed25519 seed, 32 bytes, of the group's root key that the recovery words stand for."""
    if len(entropy) != ENTROPY_BYTES:
        raise LocalFault("entropy-size")
    return domain_hash(b"hedgerow root", entropy)


def passphrase(draw: Draw, words: int = 6) -> str:
    """Return a generated passphrase of that many words, 11 random bits each, joined by spaces."""
    numbers = (int.from_bytes(draw(2), "big") for _ in range(words))
    return " ".join(_words()[number % len(_words())] for number in numbers)


def _checksum(entropy: bytes) -> int:
    return hashlib.sha256(entropy).digest()[0] >> 8 - _CHECK_BITS


@cache
def _words() -> Sequence[str]:
    return tuple(Mnemonic("english").wordlist)


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(_words())}
