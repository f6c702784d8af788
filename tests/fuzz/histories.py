"""Random histories of one note: several people write offline, in six scripts, and exchange entries at random."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crdt import limits, update_reader
from crdt.document import Document
from crdt.note import NoteEntry, NoteFold, client_id
from crdt.note_order import _Run
from crdt.update_reader import Update, read_update

RECORD = b"r" * 32
PATH = "notes"
WORDS = {
    "Latin": ["hedge", "räume", "Übung ", "e\u0301té ", " the", "\n"],
    "Cyrillic": ["привет", "мир ", "соседи", "її ", "\n"],
    "Arabic": ["السلام ", "اجتماع", "غدًا ", "\n"],
    "Persian": ["می\u200cخواهیم ", "خانه\u200cها", "فردا ", "\n"],
    "Chinese": ["会议", "明天下午", "合作社。", "𠮷野", "\n"],
    "Burmese": ["မင်္ဂလာပါ", "အစည်းအဝေး ", "ကျေးဇူး", "\n"],
    "emoji": ["👩🏽\u200d🌾", "🏳️\u200d🌈 ", "👨\u200d👩\u200d👧\u200d👦", "🇲🇲", "é😀", "\n"],
}
MARKS: list[tuple[str, list[str | int | None]]] = [
    ("bold", [True, None]),
    ("italic", [True, None]),
    ("link", ["https://example.org/ü", None]),
    ("header", [2, 3, None]),
    ("list", ["bullet", "checked", None]),
    ("blockquote", [True, None]),
]


@dataclass
class Replica:
    """One device: its log, what it received, and the document it shows."""

    name: int
    chance: random.Random
    script: str
    fold: NoteFold = field(default_factory=NoteFold)
    seq: int = 0
    session: int = 0

    def __post_init__(self) -> None:
        self.log = hashlib.sha256(b"log %d" % self.name).digest()
        self.begin_session()
        self.waiting: list[NoteEntry] = []

    def begin_session(self) -> None:
        """Start writing under a new client id."""
        self.session += 1
        self.client = client_id(self.log, RECORD, PATH, self.session)
        self.document = Document(self.client)
        self.document.apply(self.fold.accepted)

    def write(self) -> NoteEntry | None:
        """Make a random edit; return its entry, none if it changed nothing."""
        update = self.edit()
        return self.sign(update) if update else None

    def edit(self) -> bytes:
        """Change the document at random and return the update."""
        text, chance = self.document.text, self.chance
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.choice([0, 0, 0, 1, 2, 7]))
        act = chance.random()
        if act < 0.15 and text:
            name, values = chance.choice(MARKS)
            return self.document.mark(
                start, min(len(text), start + chance.randint(1, 6)), name, chance.choice(values)
            )
        words = WORDS[self.script if chance.random() < 0.8 else chance.choice(list(WORDS))]
        if act < 0.25:
            new = text[:start] + chance.choice(words) + text[end:]
            new = new.replace(chance.choice(words), chance.choice(words), 2)
            return self.document.edit_to(new, text)
        return self.document.replace(start, end, chance.choice(words) if act < 0.75 else "")

    def sign(self, update: bytes, deps: tuple[bytes, ...] | None = None) -> NoteEntry:
        """Enter ``update`` in this device's log, resting on ``deps`` or on everything known."""
        self.seq += 1
        entry = NoteEntry(
            hash=hashlib.sha256(self.log + b"%d" % self.seq + update).digest(),
            log=self.log,
            seq=self.seq,
            deps=self.fold.frontier if deps is None else deps,
            session=self.session,
            client_id=self.client,
            update=update,
        )
        self.fold.add(entry)
        return entry

    def receive(self, entry: NoteEntry) -> None:
        """Take an entry of another device, now or once everything it rests on is here."""
        self.waiting.append(entry)
        while ready := [entry for entry in self.waiting if self._ready(entry)]:
            for entry in ready:
                self.waiting.remove(entry)
                if self.fold.add(entry).accepted:
                    self.document.apply([entry.update])

    def entries(self) -> list[NoteEntry]:
        """Return all entries that are here, in the order in which they came."""
        return list(self.fold._entries.values())

    def runs(self) -> Iterator[_Run]:
        """Yield the runs of units that are here, in document order."""
        run = self.fold._order._first
        while run is not None:
            yield run
            run = run.after

    def _ready(self, entry: NoteEntry) -> bool:
        known = self.fold._entries
        tail = max((seen.seq for seen in known.values() if seen.log == entry.log), default=0)
        return all(dep in known for dep in entry.deps) and entry.seq == tail + 1


def run(
    chance: random.Random, *, people: int, rounds: int, scripts: Sequence[str] = tuple(WORDS)
) -> list[Replica]:
    """Return the replicas of a random history, all of them holding all entries."""
    replicas = [Replica(name, chance, chance.choice(scripts)) for name in range(people)]
    play(replicas, chance, rounds=rounds)
    return replicas


def play(replicas: Sequence[Replica], chance: random.Random, *, rounds: int) -> None:
    """Let the replicas write and exchange entries at random, until all hold all."""
    mail: dict[int, list[NoteEntry]] = {name: [] for name in range(len(replicas))}
    for _ in range(rounds):
        writer = chance.choice(replicas)
        if chance.random() < 0.05:
            writer.begin_session()
        entry = writer.write()
        if entry:
            for other in replicas:
                if other is not writer:
                    mail[other.name].append(entry)
        for reader in replicas:
            if chance.random() < 0.2:
                _deliver(reader, mail[reader.name], chance)
    for reader in replicas:
        _deliver(reader, mail[reader.name], chance)
        assert not reader.waiting


def _deliver(reader: Replica, mail: list[NoteEntry], chance: random.Random) -> None:
    chance.shuffle(mail)
    for entry in mail:
        reader.receive(entry)
    mail.clear()


def shown_by_order(fold: NoteFold) -> str:
    """Return the text that the fold's own order of units gives, without pycrdt: a second implementation."""
    units: dict[tuple[int, int], bytes] = {}
    deleted: set[tuple[int, int]] = set()
    for entry in fold._entries.values():
        if not fold.verdict(entry.hash).accepted:
            continue
        update = read_update(entry.update, client=entry.client_id, clock=clock_of(entry.update))
        clock = update.clock
        for item, text in zip(update.items, texts_of(entry.update, update), strict=True):
            raw = text.encode("utf-16-le")
            for place in range(item.length):
                units[entry.client_id, clock + place] = raw[2 * place : 2 * place + 2]
            clock += item.length
        deleted.update((client, at) for client, start, end in update.deletions for at in range(start, end))
    shown = bytearray()
    run = fold._order._first
    while run is not None:
        for clock in range(run.start, run.end):
            if (run.author.client, clock) not in deleted:
                shown += units.get((run.author.client, clock), b"")
        run = run.after
    return shown.decode("utf-16-le")


def clock_of(update: bytes) -> int:
    """Return the clock at which the author's section of an admitted update starts, 0 if it has none."""
    cursor = update_reader._Cursor(update)
    if not cursor.number(1):
        return 0
    cursor.number(limits.NOTE_STRUCTS_MAX)
    cursor.number(limits.CLIENT_ID_MAX)
    return cursor.number(limits.CLOCK_MAX)


def texts_of(data: bytes, update: Update) -> Iterator[str]:
    """Yield the text of each item of an admitted update, empty for marks and deleted units."""
    cursor = update_reader._Cursor(data)
    for _ in range(4 if update.items else 0):
        cursor.number(limits.CLIENT_ID_MAX)
    for item in update.items:
        kind = cursor.byte() & 31
        for unit in (item.left, item.right):
            if unit:
                cursor.unit()
        if item.left is None and item.right is None:
            cursor.number(1)
            cursor.bytes()
        if kind == 4:
            yield cursor.text()
        elif kind == 6:
            cursor.bytes(), cursor.bytes()
            yield ""
        else:
            cursor.number(limits.CLOCK_MAX)
            yield ""
