"""How much of one record each group may say: a share for each, so that nobody fills it for others.

What unpacks to far more than was sent, or comes in very many pieces, would else fill the memory of all who read it. So
each operation is *charged*, about, what it takes in memory, and to its own group alone:

    who made the record     RECORD_OWNER_BYTES_MAX
    each other group        RECORD_SHARE_BYTES_MAX, while all of them together have RECORD_OTHERS_BYTES_MAX; where they
                            say more, those who say most are cut to one level, and who says less keeps all

Of each group its operations are read in one order: what made the record, then what counts, then what is void, each by
log, sequence and hash. The first that goes beyond the share, and all behind it, are kept, without being read. What is
read is thereby a function of the set of operations, on every node, and no group can take another's words out of a
record, be it a member or removed. Those who keep to their share lose nothing; to them writing more is refused before
that (``is_full``), so that what their devices write without knowing of each other finds room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crdt import limits
from crdt.ops import Create, DataOp, Edit, NoteEdit, Say

OPERATION_BYTES = 512
STATEMENT_BYTES = 1_536  # besides: it is judged and shown one by one
PIECE_BYTES = 256  # of each field that is written, and of each argument, besides what it says
REST_BYTES = 64  # of each operation on which one rests
SUPERSEDED_BYTES = 8  # of each write that one supersedes
WIDE_BYTES = 4  # of each character, where one of them is not ASCII

_WRITING = (Edit, Create)

Place = tuple[bool, bool, bytes, int, bytes]
"""Where an operation stands among its group's: not what made the record, void, log, sequence, hash."""


def charge_of(op: DataOp, rests: int) -> int:
    """Return how much an operation that rests on so many others is charged, in bytes."""
    # By far the most are edits, and each is charged when it comes.
    size = OPERATION_BYTES + REST_BYTES * rests
    if isinstance(op, _WRITING):
        for write in op.writes:
            size += PIECE_BYTES + SUPERSEDED_BYTES * len(write.supersedes)
            if value := write.value:
                size += len(value) if value.isascii() else _width(value)
    elif isinstance(op, Say):
        size += STATEMENT_BYTES + sum([PIECE_BYTES + _width(value) for _, value in op.args])
    elif isinstance(op, NoteEdit):
        size += len(op.update)
    return size


class Shares:
    """What groups took of their shares of one record; ``owner``: who made it.

    ``beyond`` has the first operation that isn't read any more of each group that says more than its share.
    """

    __slots__ = ("_spare", "beyond", "owner", "taken")

    def __init__(self, owner: bytes = b"") -> None:
        self.owner = owner
        self.taken: dict[bytes, int] = {}
        self.beyond: dict[bytes, Place] = {}
        # At most what fits whoever takes it.
        self._spare = min(limits.RECORD_SHARE_BYTES_MAX, limits.RECORD_OWNER_BYTES_MAX)

    def take(self, group: bytes, size: int) -> None:
        """Charge a group for an operation."""
        self._spare -= size
        self.taken[group] = self.taken.get(group, 0) + size

    def take_fitting(self, group: bytes, size: int) -> bool:
        """Charge a group for an operation that ``fits``, and tell whether it does."""
        if (size > self._spare or self.beyond) and not self.fits(group, size):
            return False
        self._spare -= size
        self.taken[group] = self.taken.get(group, 0) + size
        return True

    def fits(self, group: bytes, size: int) -> bool:
        """Tell whether one more operation of a group is read, whatever else is, and changes nothing for anybody."""
        taken = self.taken.get(group, 0) + size
        if group in self.beyond:
            return False
        if group == self.owner:
            return taken <= limits.RECORD_OWNER_BYTES_MAX
        if taken > limits.RECORD_SHARE_BYTES_MAX:
            return False
        return sum(self._wanted(group)) + taken <= limits.RECORD_OTHERS_BYTES_MAX

    def limit(self, group: bytes) -> int:
        """Return how much is read of a group at most, as long as others say no more than they do."""
        if group == self.owner:
            return limits.RECORD_OWNER_BYTES_MAX
        return level([*self._wanted(group), limits.RECORD_SHARE_BYTES_MAX])

    def level(self) -> int:
        """Return how much is read of each group but the owner at most."""
        return level(self._wanted())

    def is_full(self, group: bytes) -> bool:
        """Tell whether a group writes no more of its own accord: a quarter is left for what it wrote unawares."""
        return group in self.beyond or 4 * self.taken.get(group, 0) > 3 * self.limit(group)

    def is_beyond(self, group: bytes, place: Place) -> bool:
        """Tell whether an operation of a group isn't read, since one before it isn't."""
        first = self.beyond.get(group)
        return first is not None and place >= first

    def _wanted(self, but: bytes | None = None) -> Iterator[int]:
        """Yield what each group but the owner would take: of who says more than was read, all that it might."""
        most = limits.RECORD_SHARE_BYTES_MAX
        for group in self.taken.keys() | self.beyond.keys():
            if group not in (self.owner, but):
                yield most if group in self.beyond else min(most, self.taken[group])


def level(wanted: Iterable[int]) -> int:
    """Return the most that each may take so that all get it who want no more, and together they have room."""
    rest, asking = limits.RECORD_OTHERS_BYTES_MAX, sorted(wanted)
    if sum(asking) <= rest:
        return limits.RECORD_SHARE_BYTES_MAX
    for done, one in enumerate(asking):
        even = rest // (len(asking) - done)
        if one > even:
            return even
        rest -= one
    return rest


def _width(text: str) -> int:
    return len(text) if text.isascii() else WIDE_BYTES * len(text)
