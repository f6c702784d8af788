"""One note in a storm: two honest people write it while hostile sessions send hundreds of mutants into it.

A mutant is made of an update that somebody really wrote in this note: under a session of the hostile device, with
neighbours, contents and deletions exchanged for others that exist, and often with bytes damaged after that. What is
admitted goes into the note and everybody goes on from there; what is refused ends the hostile session, and the next
one begins. ``check`` then says what must hold, on this node, on a peer that heard all in another order, live, put
together anew, and reloaded.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from crdt.document import Document
from crdt.note import NoteEntry, NoteFold, client_id
from crdt.update_merge import _Piece, _Reading, _written
from node.notes.note_worker import NoteWorker
from tests.fuzz.histories import MARKS, PATH, RECORD, WORDS, shown_by_order
from tests.fuzz.yjs_bytes import DELETED, FORMAT, STRING, Unit, deletions, string, varint

_MARK_VALUES = {"true": 0, "null": 0, "2": 0, '"bullet"': 0, '"tel:1"': 0, "1": 0}
_CHUNKS = 4


class Wrong(AssertionError):
    """Something that was admitted is shown differently somewhere, or is judged differently."""


@dataclass
class Writer:
    """A device that writes: its log, its session, and how much of the note it had seen when it wrote last."""

    name: int
    seq: int = 0
    session: int = 0
    client: int = 0

    def __post_init__(self) -> None:
        self.log = hashlib.sha256(b"log %d" % self.name).digest()
        self.begin_session()

    def begin_session(self) -> None:
        """Go on under a new client id."""
        self.session += 1
        self.client = client_id(self.log, RECORD, PATH, self.session)


class Honest(Writer):
    """Somebody who edits in a document of the engine, always a little behind."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.document = Document(self.client)
        self.seen = 0


@dataclass
class Storm:
    """The note as one node holds it; ``seed`` decides everything."""

    seed: int
    mutants: int
    fold: NoteFold = field(default_factory=NoteFold)
    entries: list[NoteEntry] = field(default_factory=list)
    tried: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.scripts = self.chance.sample(list(WORDS), 2)
        self.honest = [Honest(0), Honest(1)]
        self.hostile = [Writer(2 + number) for number in range(self.chance.choice([1, 2, 3]))]
        self.genuine: list[bytes] = []
        self.counted: list[int] = []
        # What was known when so much of the note was accepted.
        self.frontiers: list[tuple[bytes, ...]] = [()]

    def rage(self) -> None:
        """Let everybody write until all mutants were tried."""
        for number in range(8):
            self._write(self.honest[number % 2])
        for number in range(self.mutants):
            if number % 7 == 0:
                self._write(self.chance.choice(self.honest))
            self._send(self.chance.choice(self.hostile))

    async def check(self, worker: NoteWorker) -> None:
        """Raise Wrong unless this node, a peer, the worker and a reload show the same."""
        document = self.seed.to_bytes(32, "big")
        arrived = self.fold.accepted
        step = max(1, len(arrived) // _CHUNKS)
        for upto in range(step, len(arrived), step):
            await worker.apply(document, arrived[:upto])
        live = await worker.apply(document, arrived)
        peer = self._peer()
        shown = {
            "live": live.content_hash,
            "peer": (await worker.apply(document, peer.accepted, fresh=True)).content_hash,
            "rebuilt": (await worker.apply(document, self.fold.accepted_in_order, fresh=True)).content_hash,
            "reloaded": Document.load(await worker.snapshot(document, arrived), 1).content_hash,
        }
        await worker.forget(document)
        for person in self.honest:
            self._catch_up(person, len(arrived))
            shown[f"person {person.name}"] = person.document.content_hash
        if len(set(shown.values())) != 1:
            raise Wrong(f"contents differ: { ({name: hash_.hex()[:8] for name, hash_ in shown.items()}) }")
        if shown_by_order(self.fold) != live.text:
            raise Wrong("the order of the units is not that of the text")

    def _peer(self) -> NoteFold:
        peer = NoteFold()
        for entry in _shuffled(self.entries, self.chance):
            peer.add(entry)
        if peer.void != self.fold.void:
            raise Wrong("a peer judges otherwise")
        if peer.accepted_in_order != self.fold.accepted_in_order or peer.frontier != self.fold.frontier:
            raise Wrong("a peer orders otherwise")
        return peer

    # Honest people

    def _catch_up(self, person: Honest, upto: int) -> None:
        if person.seen < upto:
            person.document.apply(self.fold.accepted[person.seen : upto])
            person.seen = upto

    def _write(self, person: Honest) -> None:
        chance, document = self.chance, person.document
        self._catch_up(person, chance.randint(person.seen, len(self.fold.accepted)))
        text = document.text
        start = chance.randint(0, len(text))
        if text and chance.random() < 0.15:
            name, values = chance.choice(MARKS)
            data = document.mark(start, start + chance.randint(1, 6), name, chance.choice(values))
        else:
            end = min(len(text), start + chance.choice([0, 0, 0, 1, 2, 7]))
            words = WORDS[chance.choice(self.scripts)]
            data = document.replace(start, end, chance.choice(words) if chance.random() < 0.8 else "")
        if not data:
            return
        self.genuine.append(data)
        if not self._enter(person, data, self.frontiers[person.seen]):
            raise Wrong(f"an honest entry is void: {self.fold.verdict(self.entries[-1].hash).reason}")

    # Hostile devices

    def _send(self, writer: Writer) -> None:
        chance = self.chance
        deps = self.frontiers[-1]
        if chance.random() < 0.15:
            deps = chance.choice(self.frontiers)
        elif chance.random() < 0.05:
            deps = tuple({entry.hash for entry in chance.choices(self.entries, k=chance.randint(1, 4))})
        data = self._mutant(writer)
        is_taken = self._enter(writer, data, deps)
        verdict = self.fold.verdict(self.entries[-1].hash)
        self.tried[verdict.reason or "accepted"] += 1
        if not is_taken:
            writer.begin_session()

    def _mutant(self, writer: Writer) -> bytes:
        chance = self.chance
        pieces, deleted = self._parts(chance.choice(self.genuine[-40:]), writer)
        clock = self.fold.next_clock(writer.client)
        for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
            self._twist(pieces, writer, clock)
        ranges = [one for one in deleted if chance.random() < 0.5]
        for _ in range(chance.choice([0, 0, 0, 1, 2])):
            client, at = self._unit()
            if all(client != other for other, _ in ranges):
                ranges.append((client, [(at, chance.choice([1, 1, 2, 5]))]))
        data = b"\x00"
        if pieces:
            head = b"\x01" + varint(len(pieces)) + varint(writer.client) + varint(clock)
            data = head + b"".join(map(_written, pieces))
        data += deletions(*ranges)
        return _damaged(data, chance) if chance.random() < 0.3 else data

    def _parts(
        self, genuine: bytes, writer: Writer
    ) -> tuple[list[_Piece], list[tuple[int, list[tuple[int, int]]]]]:
        """Return the pieces and deletions of somebody's update as if ``writer`` had made it now."""
        reading, pieces = _Reading(genuine), list[_Piece]()
        if reading.number():
            count, author, start = reading.number(), reading.number(), reading.number()
            pieces = [reading.piece() for _ in range(count)]
            moved = self.fold.next_clock(writer.client) - start
            for piece in pieces:
                piece.left = _moved(piece.left, author, start, writer.client, moved)
                piece.right = _moved(piece.right, author, start, writer.client, moved)
        spans = reading.deletions()
        return pieces, [(client, [(low, high - low) for low, high in found]) for client, found in spans]

    def _twist(self, pieces: list[_Piece], writer: Writer, clock: int) -> None:
        """Change one thing about a mutant's pieces."""
        chance = self.chance
        act = chance.random()
        if not pieces or act < 0.25:
            left, right = self._gap()
            kind, content, length = self._content()
            pieces.insert(
                0, _Piece(kind, left, right, b"" if left or right else b"\x01\x01t", content, length)
            )
            return
        piece = chance.choice(pieces)
        if act < 0.6:
            piece.left, piece.right = self._gap()
            piece.root = b"" if piece.left or piece.right else b"\x01\x01t"
        elif act < 0.75:
            piece.kind, piece.content, piece.length = self._content()
        elif act < 0.85:
            end = clock + sum(one.length for one in pieces)
            piece.left = (writer.client, chance.randint(max(0, clock - 3), max(0, end)))
            piece.root = b""
        elif act < 0.95:
            pieces.append(
                _Piece(piece.kind, piece.left, piece.right, piece.root, piece.content, piece.length)
            )
        else:
            pieces.remove(piece)

    def _content(self) -> tuple[int, list[bytes], int]:
        chance = self.chance
        act = chance.random()
        if act < 0.7:
            text = chance.choice(WORDS[chance.choice(list(WORDS))])
            return STRING, [text.encode()], len(text.encode("utf-16-le")) // 2
        if act < 0.85:
            name = chance.choice(["bold", "header", "list", "link", "color"])
            return FORMAT, [string(name) + string(chance.choice(list(_MARK_VALUES)))], 1
        return DELETED, [], chance.choice([1, 2, 5, 300])

    def _unit(self) -> Unit:
        """Return a unit that is here, or would be the next of somebody."""
        authors = self.fold._order._authors
        # Of those whose words count; seldom of those who left a beginning behind when they were refused.
        client = self.chance.choice(self.counted if self.chance.random() < 0.95 else list(authors))
        author = authors.get(client)
        if author is None:
            return client, 0
        return author.client, self.chance.randint(0, author.runs[-1].end if author.runs else 0)

    def _gap(self) -> tuple[Unit | None, Unit | None]:
        """Return two units that stand next to each other, or nearly."""
        chance, order = self.chance, self.fold._order
        client, clock = self._unit()
        author = order._authors.get(client)
        if author is None or not author.runs or clock >= author.runs[-1].end or chance.random() < 0.03:
            return (client, clock), None
        run = order._holding((client, clock))
        if clock + 1 < run.end:
            right: Unit | None = (client, clock + 1)
        else:
            right = run.after.first if run.after else None
        act = chance.random()
        if act < 0.08:
            return right, (client, clock)
        if act < 0.16:
            return (client, clock), self._unit()
        return ((client, clock) if act > 0.2 else None), right

    def _enter(self, writer: Writer, data: bytes, deps: tuple[bytes, ...]) -> bool:
        writer.seq += 1
        entry = NoteEntry(
            hash=hashlib.sha256(writer.log + b"%d" % writer.seq + data).digest(),
            log=writer.log,
            seq=writer.seq,
            deps=deps,
            session=writer.session,
            client_id=writer.client,
            update=data,
        )
        self.entries.append(entry)
        if not self.fold.add(entry).accepted:
            return False
        self.frontiers.append(self.fold.frontier)
        if not self.counted or self.counted[-1] != writer.client:
            self.counted.append(writer.client)
        return True


def _moved(unit: Unit | None, author: int, start: int, client: int, moved: int) -> Unit | None:
    """Return a unit; one that the same update made is one that the mutant makes."""
    if unit is None or unit[0] != author or unit[1] < start:
        return unit
    return client, unit[1] + moved


def _damaged(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 3])):
        place = chance.randrange(len(out))
        match chance.randrange(5):
            case 0:
                out[place] ^= 1 << chance.randrange(8)
            case 1:
                out[place] = chance.choice([0, 1, 2, 4, 6, 0x44, 0x84, 0xC4, chance.randrange(256)])
            case 2:
                out.insert(place, chance.randrange(256))
            case 3:
                out[place:place] = out[chance.randrange(len(out)) :][: chance.randint(1, 12)]
            case _ if len(out) > 1:
                del out[place]
    return bytes(out)


def _shuffled(entries: list[NoteEntry], chance: random.Random) -> list[NoteEntry]:
    """Return entries in a random order in which each follows its dependencies and its log."""
    followers: dict[bytes, list[NoteEntry]] = defaultdict(list)
    waiting: dict[bytes, int] = {}
    last: dict[bytes, bytes] = {}
    for entry in entries:
        rests_on = {*entry.deps, *([last[entry.log]] if entry.log in last else [])}
        last[entry.log] = entry.hash
        waiting[entry.hash] = len(rests_on)
        for dep in rests_on:
            followers[dep].append(entry)
    ready = [entry for entry in entries if not waiting[entry.hash]]
    done: list[NoteEntry] = []
    while ready:
        place = chance.randrange(len(ready))
        ready[place], ready[-1] = ready[-1], ready[place]
        done.append(ready.pop())
        for follower in followers[done[-1].hash]:
            waiting[follower.hash] -= 1
            if not waiting[follower.hash]:
                ready.append(follower)
    return done
