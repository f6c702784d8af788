"""A note's text as a CRDT document: the only module that touches pycrdt.

Offsets are characters (code points) here and UTF-8 bytes in pycrdt; converting them in this one place is what keeps
an edit from cutting a character, which would silently split replicas. pycrdt reports its own bugs as panics outside
of ``Exception``, and a document that panicked may crash the process later: every call goes through ``_engine``,
which turns any failure into LocalFault and makes the document unusable.

Foreign bytes come here only after ``update_reader`` and ``note_order`` admitted them, and only in the worker process.
That starts with this module and little else: so nothing is imported here that isn't needed to show a text, not even of
the standard library, and of pycrdt the compiled half alone.
"""

from __future__ import annotations

import hashlib

from pycrdt._pycrdt import Doc, Transaction, TransactionEvent

from identity.errors import LocalFault, Refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType

Rich = list[tuple[str, dict[str, object]]]
"""A text in pieces, each with its marks; neighbours differ in their marks."""

_ROOT = "t"
_CONTENT_DOMAIN = b"hedgerow.content"
_NOTHING_KNOWN = b"\x00"
# Larger transactions cost quadratic time and memory, smaller ones a constant each.
_UPDATES_PER_TRANSACTION = 64
_ESCAPES = {
    **{chr(code): f"\\u{code:04x}" for code in range(0x20)},
    **{"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", '"': '\\"'},
}


class Document:
    """One note's text and marks. ``client_id`` signs the edits made here, 1 to 2**53 - 1."""

    def __init__(self, client_id: int) -> None:
        self._engine = _Engine()
        with self._engine:
            self._doc = Doc(client_id, None, None)
            with _Transaction(self._doc) as transaction:
                self._text = self._doc.get_or_insert_text(transaction, _ROOT)

    @classmethod
    def load(cls, snapshot: bytes, client_id: int) -> Document:
        """Return the document that ``snapshot`` holds; raise LocalFault if it can't be read."""
        document = cls(client_id)
        document.apply([snapshot])
        return document

    def apply(self, updates: Sequence[bytes]) -> None:
        """Apply admitted updates, in an order in which each follows what it rests on."""
        with self._engine:
            for start in range(0, len(updates), _UPDATES_PER_TRANSACTION):
                with _Transaction(self._doc) as transaction:
                    for update in updates[start : start + _UPDATES_PER_TRANSACTION]:
                        self._doc.apply_update(transaction, update)

    @property
    def text(self) -> str:
        """The text without marks."""
        with self._engine, _Transaction(self._doc) as transaction:
            return self._text.get_string(transaction)

    @property
    def rich(self) -> Rich:
        """The text in the longest pieces of equal marks; whole numbers are integers."""
        with self._engine, _Transaction(self._doc) as transaction:
            pieces = self._text.diff(transaction)
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
        return self._change([(start, end, _clean(text))])

    def edit_to(self, new_text: str, read_text: str) -> bytes:
        """Bring what changed from ``read_text`` to ``new_text`` into the present text, word by word.

        Return the update, empty if nothing changes. What others wrote meanwhile stays.
        """
        from crdt.text_change import changes_onto

        wanted = changes_onto(self.text, read_text, _clean(new_text))
        return self._change([(change.start, change.end, change.text) for change in wanted])

    def mark(self, start: int, end: int, name: str, value: str | int | bool | None) -> bytes:
        """Set a mark on the characters from ``start`` to ``end``, None removes it; return the update, empty if none."""
        text = self.text
        begin, stop = _bytes(text, start), _bytes(text, end)

        def work(transaction: Transaction) -> None:
            if begin < stop:
                self._text.format(transaction, begin, stop - begin, iter([(name, value)]))

        return self._recorded(work)

    def snapshot(self) -> bytes:
        """Return the whole document as one update."""
        with self._engine, _Transaction(self._doc) as transaction:
            return self._doc.get_update(transaction, _NOTHING_KNOWN)

    def _change(self, changes: Sequence[tuple[int, int, str]]) -> bytes:
        text = self.text

        def work(transaction: Transaction) -> None:
            # From the end, so that the offsets of the earlier changes still hold.
            for start, stop, new in reversed(changes):
                begin, end = _bytes(text, start), _bytes(text, stop)
                if begin < end:
                    self._text.remove_range(transaction, begin, end - begin)
                if new:
                    self._text.insert(transaction, begin, new)

        return self._recorded(work)

    def _recorded(self, work: Callable[[Transaction], None]) -> bytes:
        """Do ``work`` in a transaction; return the update that it produced, empty if none."""
        edits: list[bytes] = []

        def record(event: TransactionEvent) -> None:
            edits.append(event.update)

        with self._engine:
            subscription = self._doc.observe(record)
            try:
                with _Transaction(self._doc) as transaction:
                    work(transaction)
            finally:
                subscription.drop()
        if len(edits) > 1:
            raise LocalFault("note-engine-failed", kind="more than one update")
        return edits[0] if edits else b""


class _Engine:
    """Within it calls of pycrdt are run; any failure there makes the document unusable."""

    __slots__ = ("_is_broken",)

    def __init__(self) -> None:
        self._is_broken = False

    def __enter__(self) -> None:
        if self._is_broken:
            raise LocalFault("note-document-broken")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            return
        self._is_broken = True
        if not isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit)):
            raise LocalFault("note-engine-failed", kind=type(error).__name__) from error


class _Transaction:
    """A transaction of a document, committed when the context ends."""

    __slots__ = ("_transaction",)

    def __init__(self, doc: Doc) -> None:
        self._transaction = doc.create_transaction()

    def __enter__(self) -> Transaction:
        return self._transaction

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._transaction.commit()
        finally:
            self._transaction.drop()


def content_hash(rich: Iterable[tuple[str, dict[str, object]]]) -> bytes:
    """Return the hash of a text with marks, 32 bytes; the pieces are as ``Document.rich`` gives them."""
    # As ``identity.encoding.domain_hash``, which would bring much else.
    return hashlib.blake2b(rich_json(rich).encode(), digest_size=32, person=_CONTENT_DOMAIN).digest()


def rich_json(rich: Iterable[tuple[str, dict[str, object]]]) -> str:
    """Return the canonical JSON of a text with marks."""
    pieces = []
    for text, marks in rich:
        told = ",".join(f"{_quoted(name)}:{_valued(value)}" for name, value in sorted(marks.items()))
        pieces.append(f"[{_quoted(text)},{{{told}}}]")
    return f"[{','.join(pieces)}]"


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\")
    for character, escaped in _ESCAPES.items():
        if character in text:
            text = text.replace(character, escaped)
    return f'"{text}"'


def _valued(value: object) -> str:
    """Return the JSON of a mark's value: the strict reader lets no others through than these."""
    if isinstance(value, str):
        return _quoted(value)
    return str(value).lower() if isinstance(value, bool) else repr(value)


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


def _whole(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value
