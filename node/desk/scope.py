"""Which spaces a reading command looks into: all, those that it was asked for, and never others than it may.

Every reading command of the page takes ``only``: ids of the spaces that its reader may see. It narrows whatever else
was asked for, in the query itself, so that nothing of another space is even read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt import acts
from identity.errors import Refused
from node.desk import space as desk_space
from node.desk.arguments import Arguments, list_of, text_of

if TYPE_CHECKING:
    from node.hub import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Spaces by id, and their rows; None: all that this home holds."""

    spaces: frozenset[bytes] | None = None
    rows: tuple[int, ...] | None = None

    def where(self, column: str = "space") -> str:
        """Return the SQL condition that keeps to these spaces, to be put behind another one."""
        if self.rows is None:
            return ""
        return f" AND {column} IN ({', '.join(map(str, self.rows))})"

    def holds(self, space: bytes) -> bool:
        """Tell whether a space is in it."""
        return self.spaces is None or space in self.spaces

    def check(self, space: bytes) -> None:
        """Raise Refused, as for a record that isn't there, where a space is not in it."""
        if not self.holds(space):
            raise Refused("record-not-for-you")


ALL = Scope()


def scope_of(hub: Hub, args: Arguments) -> Scope:
    """Return the spaces that ``only``, ``spaces`` and ``space`` together leave; Refused for one that is unknown."""
    narrowed: list[frozenset[bytes]] = []
    if args.get("only") is not None:
        narrowed.append(_ids(list_of(args, "only")))
    asked = [*list_of(args, "spaces"), *([text_of(args, "space")] if text_of(args, "space") else [])]
    if asked:
        narrowed.append(frozenset(desk_space.find_space(hub, text) for text in asked))
    if not narrowed:
        return ALL
    spaces = frozenset.intersection(*narrowed)
    known = hub.replica.ledger.space_rows
    return Scope(spaces=spaces, rows=tuple(known[space] for space in sorted(spaces) if space in known))


def allowed(hub: Hub, args: Arguments) -> Scope:
    """Return the spaces that ``only`` leaves, whatever else was asked for."""
    return scope_of(hub, {"only": args["only"]} if args.get("only") is not None else {})


def shown_spaces(hub: Hub, scope: Scope) -> list[bytes]:
    """Return the spaces of the scope that carry records, those of two paired groups left out."""
    return [
        space
        for space, state in hub.replica.spaces.items()
        if state.genesis and state.sort is not acts.SpaceSort.PAIR and scope.holds(space)
    ]


def marks(values: Sequence[object] | Iterable[object]) -> str:
    """Return as many question marks as there are values, for an SQL list."""
    return ", ".join("?" for _ in values)


def _ids(texts: Iterable[str]) -> frozenset[bytes]:
    try:
        return frozenset(bytes.fromhex(text) for text in texts)
    except ValueError:
        raise Refused("command-argument-broken", argument="only") from None
