"""A note's text as a CRDT document: the only module that touches pycrdt.

Offsets are characters (code points) here and UTF-8 bytes in pycrdt; converting them in this one place is what keeps
an edit from cutting a character, which would silently split replicas. pycrdt reports its own bugs as panics outside
of ``Exception``, and a document that panicked may crash the process later: every call goes through ``_engine``,
which turns any failure into LocalFault and makes the document unusable.

Foreign bytes come here only after ``update_reader`` and ``note_order`` admitted them, and only in the worker process.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from pycrdt import Doc, Text, TransactionEvent

from crdt.text_change import Change, changes_onto
from identity.encoding import domain_hash
from identity.errors import LocalFault, Refused

Rich = list[tuple[str, dict[str, object]]]
"""A text in pieces, each with its marks; neighbours differ in their marks."""

_ROOT = "t"
_CONTENT_DOMAIN = b"hedgerow.content"
# Larger transactions cost quadratic time and memory, smaller ones a constant each.
_UPDATES_PER_TRANSACTION = 64


class Document:
    """One note's text and marks. ``client_id`` signs the edits made here, 1 to 2**53 - 1."""

    def __init__(self, client_id: int) -> None:
        self._broken = False
        self._edits: list[bytes] = []
        with self._engine():
            self._doc: Doc[Text] = Doc(client_id=client_id)
            self._text = self._doc.get(_ROOT, type=Text)

    @classmethod
    def load(cls, snapshot: bytes, client_id: int) -> Document:
        """Return the document that ``snapshot`` holds; raise LocalFault if it can't be read."""
        document = cls(client_id)
        document.apply([snapshot])
        return document

    def apply(self, updates: Sequence[bytes]) -> None:
        """Apply admitted updates, in an order in which each follows what it rests on."""
        with self._engine():
            for start in range(0, len(updates), _UPDATES_PER_TRANSACTION):
                with self._doc.transaction():
                    for update in updates[start : start + _UPDATES_PER_TRANSACTION]:
                        self._doc.apply_update(update)

    @property
    def text(self) -> str:
        """The text without marks."""
        with self._engine():
            return str(self._text)

    @property
    def rich(self) -> Rich:
        """The text in the longest pieces of equal marks; whole numbers are integers."""
        with self._engine():
            pieces = self._text.diff()
        rich: Rich = []
        for piece, marks in pieces:
            plain = {name: _whole(value) for name, value in (marks or {}).items() if value is not None}
            if rich and rich[-1][1] == plain:
                rich[-1] = (rich[-1][0] + str(piece), plain)
            else:
                rich.append((str(piece), plain))
        return rich

    @property
    def content_hash(self) -> bytes:
        """The hash of text and marks, equal wherever they are equal (32 bytes)."""
        return content_hash(self.rich)

    def replace(self, start: int, end: int, text: str) -> bytes:
        """Put ``text`` in place of the characters from ``start`` to ``end``; return the update, empty if none."""
        return self._change([Change(start, end, _clean(text))])

    def edit_to(self, new_text: str, read_text: str) -> bytes:
        """Bring what changed from ``read_text`` to ``new_text`` into the present text, word by word.

        Return the update, empty if nothing changes. What others wrote meanwhile stays.
        """
        return self._change(changes_onto(self.text, read_text, _clean(new_text)))

    def mark(self, start: int, end: int, name: str, value: str | int | bool | None) -> bytes:
        """Set a mark on the characters from ``start`` to ``end``, None removes it; return the update, empty if none."""
        text = self.text
        with self._recording() as edits:
            begin, stop = _bytes(text, start), _bytes(text, end)
            if begin < stop:
                self._text.format(begin, stop, {name: value})
        return _only(edits)

    def snapshot(self) -> bytes:
        """Return the whole document as one update."""
        with self._engine():
            return self._doc.get_update()

    def _change(self, changes: Sequence[Change]) -> bytes:
        text = self.text
        with self._recording() as edits, self._doc.transaction():
            # From the end, so that the offsets of the earlier changes still hold.
            for change in reversed(changes):
                begin, end = _bytes(text, change.start), _bytes(text, change.end)
                if begin < end:
                    del self._text[begin:end]
                if change.text:
                    self._text.insert(begin, change.text)
        return _only(edits)

    @contextmanager
    def _recording(self) -> Iterator[list[bytes]]:
        """Collect the updates that edits made inside produce."""
        edits: list[bytes] = []

        def record(event: TransactionEvent) -> None:
            edits.append(event.update)

        with self._engine():
            subscription = self._doc.observe(record)
            try:
                yield edits
            finally:
                self._doc.unobserve(subscription)

    @contextmanager
    def _engine(self) -> Iterator[None]:
        """Run calls of pycrdt; any failure there makes the document unusable."""
        if self._broken:
            raise LocalFault("note-document-broken")
        try:
            yield
        except (KeyboardInterrupt, SystemExit, GeneratorExit):
            self._broken = True
            raise
        except BaseException as error:
            self._broken = True
            raise LocalFault("note-engine-failed", kind=type(error).__name__) from error


def content_hash(rich: Iterable[tuple[str, dict[str, object]]]) -> bytes:
    """Return the hash of a text with marks, 32 bytes; the pieces are as ``Document.rich`` gives them."""
    return domain_hash(_CONTENT_DOMAIN, rich_json(rich).encode())


def rich_json(rich: Iterable[tuple[str, dict[str, object]]]) -> str:
    """Return the canonical JSON of a text with marks."""
    return json.dumps(list(rich), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _clean(text: str) -> str:
    """Return ``text`` with plain line ends; raise Refused if it is no Unicode text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused("note-not-text") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _bytes(text: str, offset: int) -> int:
    """Return the UTF-8 offset of a character offset; offsets outside of the text are its ends."""
    return len(text[: max(0, offset)].encode())


def _only(edits: list[bytes]) -> bytes:
    if len(edits) > 1:
        raise LocalFault("note-engine-failed", kind="more than one update")
    return edits[0] if edits else b""


def _whole(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value
