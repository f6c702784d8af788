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


class _Register:
    """The writes of one path; ``ahead``: those that nothing here supersedes; ``early``: what supersedes came first."""

    __slots__ = ("ahead", "early", "standing", "values", "writes")

    def __init__(self) -> None:
        self.writes: dict[bytes, Written] = {}
        self.ahead: dict[bytes, Written] = {}
        self.early: set[bytes] = set()
        # Worked out when somebody asks.
        self.standing: tuple[Written, ...] | None = None
        self.values: tuple[str | None, ...] | None = None


class Registers:
    """All registers of one record."""

    __slots__ = ("_paths", "_registers")

    def __init__(self) -> None:
        self._registers: dict[str, _Register] = {}
        self._paths: tuple[str, ...] | None = None

    def apply(self, path: str, written: Written, supersedes: Iterable[bytes]) -> None:
        """Take in one write; a second time it changes nothing."""
        register = self._registers.get(path)
        if register is None:
            register = self._registers[path] = _Register()
            self._paths = None
        register.standing = register.values = None
        writes, ahead = register.writes, register.ahead
        for gone in supersedes:
            if gone in writes:
                ahead.pop(gone, None)
            else:
                register.early.add(gone)
        is_new = written.hash not in writes
        writes[written.hash] = written
        if (is_new and written.hash not in register.early) or written.hash in ahead:
            ahead[written.hash] = written

    def paths(self) -> tuple[str, ...]:
        """Return every path that was ever written, in order."""
        if self._paths is None:
            self._paths = tuple(sorted(self._registers))
        return self._paths

    def standing(self, path: str) -> tuple[Written, ...]:
        """Return the writes at ``path`` that nothing supersedes, by hash."""
        register = self._registers.get(path)
        if register is None:
            return ()
        if register.standing is None:
            ahead = register.ahead
            register.standing = tuple(
                [ahead[one] for one in sorted(ahead)] if len(ahead) > 1 else ahead.values()
            )
        return register.standing

    def all_values(self, path: str) -> tuple[str | None, ...]:
        """Return the distinct standing values at ``path``, cleared ones (None) first; several are contested."""
        register = self._registers.get(path)
        if register is None:
            return ()
        if register.values is None:
            standing = self.standing(path)
            if len(standing) < 2:
                register.values = tuple([written.value for written in standing])
            else:
                values = {written.value for written in standing}
                register.values = tuple(sorted(values, key=lambda value: (value is not None, value or "")))
        return register.values

    def values(self, path: str) -> tuple[str, ...]:
        """Return the distinct standing values at ``path`` that are text."""
        found = self.all_values(path)
        return tuple([value for value in found if value is not None]) if None in found else found  # type: ignore[return-value]

    def contested(self, path: str) -> bool:
        """Tell whether ``path`` has more than one distinct standing value."""
        return len(self.all_values(path)) > 1

    def write(self, path: str, entry: bytes) -> Written | None:
        """Return the write that ``entry`` made at ``path``, superseded or not."""
        register = self._registers.get(path)
        return register.writes.get(entry) if register is not None else None

    def below(self, stem: str) -> tuple[str, ...]:
        """Return the written paths of the items below ``stem``."""
        prefix = f"{stem}/"
        return tuple([path for path in self.paths() if path.startswith(prefix)])
