"""What the recovery words stand for: the group's root key, the key that backups are sealed to, the rescue secret.

All three are derived from the words' 16 bytes by domain hashes, so that none tells another. A home keeps only what
it needs while the words lie in a drawer (``Sheet``): the public half of the backup key, so that it can seal to the
words without opening what it sealed, and the rescue secret, so that others can be told how to know a device that
comes back with nothing but the words. Neither makes or loses a device: only the root key does, and no home has it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from identity.encoding import Wire, domain_hash
from identity.errors import LocalFault
from identity.keys import Key, public_of_secret
from identity.words import ENTROPY_BYTES, root_seed


class Sheet(Wire, frozen=True):
    """What a home keeps of its recovery words: the key that backups are sealed to, and the rescue secret."""

    backup_public: Key
    rescue: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """Everything that the words stand for; never printed, never stored."""

    root_seed: bytes = field(repr=False)
    backup_secret: bytes = field(repr=False)
    rescue: bytes = field(repr=False)

    @property
    def sheet(self) -> Sheet:
        """What of it a home may keep."""
        return Sheet(public_of_secret(self.backup_secret), self.rescue)


def recovery(entropy: bytes) -> Recovery:
    """Return what the words with these 16 bytes (``words.from_words``) stand for."""
    if len(entropy) != ENTROPY_BYTES:
        raise LocalFault("entropy-size")
    return Recovery(
        root_seed=root_seed(entropy),
        backup_secret=domain_hash(b"hedgerow backup", entropy),
        rescue=domain_hash(b"hedgerow rescue", entropy),
    )


def rescue_psk(rescue: bytes, keeper: bytes) -> bytes:
    """Return the psk under which a device that has only the words calls the device ``keeper``.

    Each keeper gets its own, so that none can pass for the group at another.
    """
    return domain_hash(b"hedgerow rescpsk", keeper, key=rescue)


def kit_slot(rescue: bytes, keeper: bytes) -> bytes:
    """Return the name under which the device ``keeper`` keeps a kit of the group; it says nothing of the group."""
    return domain_hash(b"hedgerow slot", keeper, key=rescue)
