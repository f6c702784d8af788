"""What changed between two readings of a text, word by word, and how it applies to a third.

Somebody read one text and wrote another; meanwhile the text may have gone on. ``changes_onto`` returns the smallest
changes of the present text that do what the writer did: the words deleted that they deleted, where these still
stand, and their new words next to the words they stood beside. Offsets are characters. Where a word changes in
part, the change is cut between graphemes (combining marks and emoji sequences stay whole).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# Scripts that write without spaces are taken character by character (Thai, Lao, Burmese, Khmer, CJK), others by word.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_TOKEN = re.compile(
    rf"\n|[^\S\n]+|[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w\u0300-\u036f\u200c\u200d])+[^\S\n]*|.", re.DOTALL
)
_JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
# Beyond this many differing words a change is a new writing: looking for what is left costs their square.
_DIFFERENCES_MAX = 600


@dataclass(frozen=True, slots=True)
class Change:
    """Put ``text`` in place of the characters from ``start`` up to ``end``."""

    start: int
    end: int
    text: str


def changes_onto(present: str, read: str, new: str) -> list[Change]:
    """Return the changes of ``present``, ascending and apart, that do what led from ``read`` to ``new``."""
    wanted = changes(read, new)
    if present == read:
        return wanted
    return _moved(wanted, changes(read, present), len(present))


def changes(before: str, after: str) -> list[Change]:
    """Return the smallest changes by words that lead from ``before`` to ``after``, ascending and apart."""
    old, new = _tokens(before), _tokens(after)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    offset = sum(map(len, old[:head]))
    found: list[Change] = []
    for removed, added in _pieces(old[head : len(old) - tail], new[head : len(new) - tail]):
        if change := _trimmed(removed, added, offset):
            found.append(change)
        offset += len(removed)
    return found


def _pieces(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the old text piece by piece, each with what stands there in the new one."""
    at = new_at = 0
    for start, new_start, length in [*_kept_runs(old, new), (len(old), len(new), 0)]:
        yield "".join(old[at:start]), "".join(new[new_at:new_start])
        kept = "".join(old[start : start + length])
        yield kept, kept
        at, new_at = start + length, new_start + length


def _kept_runs(old: list[str], new: list[str]) -> list[tuple[int, int, int]]:
    """Return the runs (place in ``old``, place in ``new``, length) of a longest common subsequence.

    By E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986); nothing is kept beyond
    so many differences that looking for them takes long.
    """
    if not old or not new:
        return []
    ends = {1: 0}
    trace: list[dict[int, int]] = []
    for differences in range(min(len(old) + len(new), _DIFFERENCES_MAX) + 1):
        trace.append(ends)
        ends = dict(ends)
        for diagonal in range(-differences, differences + 1, 2):
            down = diagonal == -differences or (
                diagonal != differences and ends[diagonal - 1] < ends[diagonal + 1]
            )
            x = ends[diagonal + 1] if down else ends[diagonal - 1] + 1
            while x < len(old) and x - diagonal < len(new) and old[x] == new[x - diagonal]:
                x += 1
            ends[diagonal] = x
            if x >= len(old) and x - diagonal >= len(new):
                return _walked_back(trace, len(old), len(new))
    return []


def _walked_back(trace: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int, int]]:
    """Return the diagonal runs of the path that ends at ``x``, ``y``."""
    runs: list[tuple[int, int, int]] = []
    for differences in range(len(trace) - 1, -1, -1):
        ends, diagonal = trace[differences], x - y
        down = diagonal == -differences or (
            diagonal != differences and ends[diagonal - 1] < ends[diagonal + 1]
        )
        before = diagonal + 1 if down else diagonal - 1
        from_x = ends[before]
        start = from_x if down else from_x + 1
        if x > start:
            runs.append((start, start - diagonal, x - start))
        x, y = from_x, from_x - before
    return runs[::-1]


def _tokens(text: str) -> list[str]:
    """Return the words, spaces and signs of ``text``, graphemes whole."""
    tokens: list[str] = []
    for token in _TOKEN.findall(text):
        if tokens and _joined(tokens[-1][-1], token[0]):
            tokens[-1] += token
        else:
            tokens.append(token)
    return tokens


def _trimmed(before: str, after: str, offset: int) -> Change | None:
    """Return the change without what both begin and end with; None if the two are equal."""
    if before == after:
        return None
    shortest = min(len(before), len(after))
    head = 0
    while head < shortest and before[head] == after[head]:
        head += 1
    while head and (_cuts(before, head) or _cuts(after, head)):
        head -= 1
    tail = 0
    while tail < shortest - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    while tail and (_cuts(before, len(before) - tail) or _cuts(after, len(after) - tail)):
        tail -= 1
    return Change(offset + head, offset + len(before) - tail, after[head : len(after) - tail])


def _cuts(text: str, place: int) -> bool:
    """Say whether an edge at ``place`` falls inside a grapheme."""
    return 0 < place < len(text) and _joined(text[place - 1], text[place])


def _joined(before: str, after: str) -> bool:
    """Say whether two characters that follow each other belong to one grapheme."""
    if after.isascii():
        return before == "\u200d"
    return (
        after in _JOINERS
        or before == "\u200d"
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or ord(after) in _SKIN_TONES
        or (ord(before) in _FLAGS and ord(after) in _FLAGS)
    )


def _moved(wanted: list[Change], meanwhile: list[Change], length: int) -> list[Change]:
    """Return ``wanted``, made for the text before ``meanwhile``, as changes of the text after it."""
    kept = _kept(meanwhile, length)
    moved: list[Change] = []
    for change in wanted:
        spans = _surviving(change, kept)
        place = spans[0][0] if spans else _place(change.start, kept)
        first_end = spans[0][1] if spans else place
        moved.append(Change(place, first_end, change.text))
        moved.extend(Change(start, end, "") for start, end in spans[1:])
    return moved


Span = tuple[int, int, int]


def _kept(meanwhile: list[Change], length: int) -> list[Span]:
    """Return the spans (start, end, shift) of the old text that ``meanwhile`` left standing."""
    spans: list[Span] = []
    old = shift = 0
    for change in meanwhile:
        spans.append((old, change.start, shift))
        old = change.end
        shift += len(change.text) - (change.end - change.start)
    spans.append((old, length - shift, shift))
    return spans


def _surviving(change: Change, kept: list[Span]) -> list[tuple[int, int]]:
    """Return where the characters that ``change`` deletes stand now, as far as they do."""
    found: list[tuple[int, int]] = []
    for start, end, shift in kept:
        if start >= change.end:
            break
        begin, stop = max(start, change.start), min(end, change.end)
        if begin < stop:
            found.append((begin + shift, stop + shift))
    return found


def _place(offset: int, kept: list[Span]) -> int:
    """Return where an insertion at ``offset`` of the old text goes now."""
    for start, end, shift in kept:
        if offset <= end:
            return max(offset, start) + shift
    return kept[-1][1] + kept[-1][2]
