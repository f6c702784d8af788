"""The keys of a space: which ones a device knows, and which acts made them.

Knowing a key is not enough to read by it. Whoever is given a key that no act made which counts would read what those
who were not given it never can, and write on top of it; such keys nobody hands on (``crdt.key_gaps``).
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, field

from crdt import acts, limits
from crdt.minting import Body, mint_in
from identity.aead import key_id


@dataclass(slots=True, kw_only=True)
class Keyring:
    """The keys of a space that this device knows, by the hash that names them; newest control key last."""

    control: dict[bytes, bytes] = field(default_factory=dict)
    data: dict[bytes, bytes] = field(default_factory=dict)

    def add(self, bundle: acts.KeyBundle, made: Container[bytes] | None = None) -> None:
        """Take up the keys of a grant.

        ``made``: the names of keys of which it is known what made them. With too many keys only those are kept, and
        these: anybody can draw keys without end. Who lacks one that was made after all asks for it.
        """
        self.control.update((key_id(key), key) for key in bundle.control if key_id(key) not in self.control)
        self.data.update((key_id(key), key) for key in bundle.data if key_id(key) not in self.data)
        if made is not None and len(self.control) + len(self.data) > limits.KEYS_HELD_MAX:
            fresh = {key_id(key) for key in (*bundle.control, *bundle.data)}
            for keys in (self.control, self.data):
                for name in [one for one in keys if one not in made and one not in fresh]:
                    del keys[name]

    def find(self, name: bytes) -> bytes | None:
        """Return the key that ``name`` names, or None if it was never given to this device."""
        return self.control.get(name) or self.data.get(name)


class KeyMakers:
    """Which acts made which keys, by the keys' names; ``control`` and ``data`` tell those of each sort."""

    def __init__(self) -> None:
        self._control: dict[bytes, set[bytes]] = {}
        self._data: dict[bytes, set[bytes]] = {}
        self._first: dict[bytes, list[bytes]] = {}
        self.control: Mapping[bytes, Collection[bytes]] = self._control
        self.data: Mapping[bytes, Collection[bytes]] = self._data

    def __contains__(self, name: object) -> bool:
        return name in self._data or name in self._control

    def passed(self, key: bytes) -> Sequence[bytes]:
        """Return the acts whose epochs an invitation passes on with a data key: those with the lowest hashes."""
        return self._first.get(key, ())

    def add(self, entry: bytes, body: Body, key: bytes) -> tuple[bytes, ...]:
        """Take in an act that counts, and under which key it lies; return the names of the keys that it made.

        A founding makes the key under which it lies, whatever it says.
        """
        mint = mint_in(body)
        if mint is None:
            return ()
        self._data.setdefault(mint.key, set()).add(entry)
        first = self._first.setdefault(mint.key, [])
        insort(first, entry)
        del first[limits.MAKERS_MAX :]
        self._control.setdefault(mint.control, set()).add(entry)
        if not isinstance(body, acts.Genesis):
            return mint.key, mint.control
        self._control.setdefault(key, set()).add(entry)
        return mint.key, mint.control, key
