"""Multi-value registers: a field's value is the set of writes that no other write supersedes.

The fold is a union of two sets per path (the writes, and the hashes that they supersede), so it is the same in
whatever order and however often the writes come. One distinct value is *the* value; several are contested and all of
them are kept, with who wrote them and when. Nothing is ever decided by a clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Author:
    """Who wrote: ids of the group, the device and (None for nobody in particular) the member it wrote for."""

    group: bytes
    device: bytes
    member: bytes | None = None


class Written(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One write: its entry, its value (None clears), its author and the time the author claims, in milliseconds."""

    hash: bytes
    value: str | None
    author: Author
    claimed_ms: int
    clock_unsure: bool = False


class Registers:
    """All registers of one record."""

    __slots__ = ("_paths", "_standing", "_superseded", "_values", "_writes")

    def __init__(self) -> None:
        self._writes: dict[str, dict[bytes, Written]] = {}
        self._superseded: dict[str, set[bytes]] = {}
        self._standing: dict[str, tuple[Written, ...]] = {}
        self._values: dict[str, tuple[str | None, ...]] = {}
        self._paths: tuple[str, ...] | None = None

    def apply(self, path: str, written: Written, supersedes: Iterable[bytes]) -> None:
        """Take in one write; a second time it changes nothing."""
        writes = self._writes.get(path)
        if writes is None:
            self._writes[path], self._superseded[path], self._paths = (
                {written.hash: written},
                set(supersedes),
                None,
            )
            return
        writes[written.hash] = written
        self._superseded[path].update(supersedes)
        self._standing.pop(path, None)
        self._values.pop(path, None)

    def paths(self) -> tuple[str, ...]:
        """Return every path that was ever written, in order."""
        if self._paths is None:
            self._paths = tuple(sorted(self._writes))
        return self._paths

    def standing(self, path: str) -> tuple[Written, ...]:
        """Return the writes at ``path`` that nothing supersedes, by hash."""
        found = self._standing.get(path)
        if found is not None:
            return found
        writes = self._writes.get(path)
        if not writes:
            return ()
        gone = self._superseded[path]
        if len(writes) == 1:
            made = tuple([one for one in writes.values() if one.hash not in gone])
        else:
            made = tuple([writes[one] for one in sorted(writes) if one not in gone])
        self._standing[path] = made
        return made

    def all_values(self, path: str) -> tuple[str | None, ...]:
        """Return the distinct standing values at ``path``, cleared ones (None) first; several are contested."""
        found = self._values.get(path)
        if found is None:
            standing = self.standing(path)
            if not standing:
                return ()
            if len(standing) == 1:
                found = (standing[0].value,)
            else:
                values = {written.value for written in standing}
                found = tuple(sorted(values, key=lambda value: (value is not None, value or "")))
            self._values[path] = found
        return found

    def values(self, path: str) -> tuple[str, ...]:
        """Return the distinct standing values at ``path`` that are text."""
        found = self.all_values(path)
        return tuple([value for value in found if value is not None]) if None in found else found  # type: ignore[return-value]

    def contested(self, path: str) -> bool:
        """Tell whether ``path`` has more than one distinct standing value."""
        return len(self.all_values(path)) > 1

    def write(self, path: str, entry: bytes) -> Written | None:
        """Return the write that ``entry`` made at ``path``, superseded or not."""
        return self._writes.get(path, {}).get(entry)

    def below(self, stem: str) -> tuple[str, ...]:
        """Return the written paths of the items below ``stem``."""
        prefix = f"{stem}/"
        return tuple([path for path in self.paths() if path.startswith(prefix)])
