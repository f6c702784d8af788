"""What other groups acknowledged to this node: by space and group, the height of each log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Heights = Mapping[bytes, int]


@dataclass(slots=True)
class Holdings:
    """Only what a group said itself; heights never fall. ``last_move`` is the number of the latest news."""

    last_move: int = 0
    _spaces: dict[bytes, dict[bytes, dict[bytes, int]]] = field(default_factory=dict)
    # By space, group and log: the number of the last news of it, in the order of these numbers.
    _moves: dict[bytes, dict[tuple[bytes, bytes], int]] = field(default_factory=dict)

    def note(self, space: bytes, group: bytes, heights: Iterable[tuple[bytes, int]]) -> bool:
        """Take in what a group acknowledged; return whether anything of it is news."""
        known = self._spaces.setdefault(space, {}).setdefault(group, {})
        news = [(log, height) for log, height in heights if height > known.get(log, 0)]
        known.update(news)
        moves = self._moves.setdefault(space, {})
        for log, _ in news:
            self.last_move += 1
            moves.pop((group, log), None)
            moves[group, log] = self.last_move
        return bool(news)

    def of(self, space: bytes, groups: Iterable[bytes]) -> dict[bytes, Heights]:
        """Return the heights of each of ``groups``, none where it acknowledged nothing."""
        known = self._spaces.get(space, {})
        return {group: known.get(group, {}) for group in groups}

    def height(self, space: bytes, group: bytes, log: bytes) -> int:
        """Return up to where a group acknowledged a log."""
        return self._spaces.get(space, {}).get(group, {}).get(log, 0)

    def moved(self, space: bytes, since: int) -> list[tuple[bytes, bytes]]:
        """Return the groups and logs of which there is news after ``since``, the latest first."""
        found: list[tuple[bytes, bytes]] = []
        for place, number in reversed(self._moves.get(space, {}).items()):
            if number <= since:
                break
            found.append(place)
        return found
