"""What other groups acknowledged to this node: by space and group, the height of each log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Heights = Mapping[bytes, int]


@dataclass(slots=True)
class Holdings:
    """Only what a group said itself; heights never fall."""

    _spaces: dict[bytes, dict[bytes, dict[bytes, int]]] = field(default_factory=dict)

    def note(self, space: bytes, group: bytes, heights: Iterable[tuple[bytes, int]]) -> bool:
        """Take in what a group acknowledged; return whether anything of it is news."""
        known = self._spaces.setdefault(space, {}).setdefault(group, {})
        news = [(log, height) for log, height in heights if height > known.get(log, 0)]
        known.update(news)
        return bool(news)

    def of(self, space: bytes, groups: Iterable[bytes]) -> dict[bytes, Heights]:
        """Return the heights of each of ``groups``, none where it acknowledged nothing."""
        known = self._spaces.get(space, {})
        return {group: known.get(group, {}) for group in groups}
