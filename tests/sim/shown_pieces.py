"""View hashes that are made in pieces while two groups write, compared with those that all records make in one go.

    python -m tests.sim.shown_pieces --seeds 0:100

Both groups write records that hang together, edits, statements, texts and what fails before it is on disk; between the
pieces of a hash, and between hashes, which keep what didn't change. A failure prints the command that replays it.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence

from crdt.note import client_id
from crdt.ops import Create, NoteEdit, Write
from crdt.view import EARLY_MS, record_digest, view_hash
from identity.errors import Refused
from node.notes.note_messages import Applied
from node.replica import view_digests
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.fuzz.yjs_bytes import section, update, written
from tests.node.twins import Joint, event, joint, say, write
from tests.sim.meeting import NOW
from tests.sim.swarm import seeds_of

_STEPS = 40
_TIMES_MS = (EARLY_MS, NOW.ms)
_SAYINGS = {
    "pledge": ("accept", "decline", "deliver", "confirm", "withdraw"),
    "event": ("agree", "object", "call-off"),
    "need": ("close", "reopen"),
}
_SEES_ALL = 0.5


class Fails(Exception):
    """What a step of a story raises in the midst of a change of the store."""


class Story:
    """What two groups write in one space, at random."""

    def __init__(self, seed: int) -> None:
        self.world: Joint = joint()
        self.draw = random.Random(seed)
        self.made: dict[str, list[bytes]] = {}
        self.sessions = 0
        self.did: dict[str, int] = {}

    @property
    def space(self) -> bytes:
        """The space in which they write."""
        return self.world.space

    def step(self) -> None:
        """Do one thing; what is refused changes nothing."""
        steps: list[Callable[[Replica], None]] = [self._make, self._edit, self._say, self._text, self._fail]
        done = self.draw.choices(steps, (4, 4, 4, 3, 1))[0]
        try:
            done(self.draw.choice((self.world.a, self.world.b)))
        except Refused:
            return
        self.did[done.__name__] = self.did.get(done.__name__, 0) + 1
        if self.draw.random() < 0.3:
            self.world.meet()

    def _some(self, replica: Replica, *kinds: str) -> bytes:
        known = [one for kind in kinds for one in self.made.get(kind, ()) if replica.projection.row(one)]
        if not known:
            raise Refused("record-unknown")
        return self.draw.choice(known)

    def _make(self, replica: Replica) -> None:
        kind = self.draw.choice(("event", "need", "pledge", "resource", "overlay"))
        if kind == "event":
            op = event(f"Vigil {self.draw.random()}")
        else:
            fields = {"title": "Blankets", "quantity": "3 pieces"}
            if kind == "pledge":
                links = {"need": self._some(replica, "need"), "resource": self._some(replica, "resource")}
                fields |= {path: record.hex() for path, record in links.items()}
                fields |= {"from": "2026-12-01", "to": "2026-12-02"}
            if kind == "overlay":
                fields = {"base": self._some(replica, "event").hex(), "label": "What we call it"}
            writes = tuple(Write(path, value) for path, value in fields.items())
            op = Written(op=Create(kind, True, "", None, "", writes))
        (record,), _ = replica.append(self.space, [op], NOW)
        self.made.setdefault(kind, []).append(record)

    def _edit(self, replica: Replica) -> None:
        record = self._some(replica, "event", "need", "pledge", "resource")
        path = self.draw.choice(("title", "quantity"))
        write(replica, self.space, record, **{path: f"{self.draw.randrange(1, 9)} pieces"})

    def _say(self, replica: Replica) -> None:
        kind = self.draw.choice(tuple(_SAYINGS))
        say(replica, self.space, self._some(replica, kind), self.draw.choice(_SAYINGS[kind]))

    def _text(self, replica: Replica) -> None:
        """Write into a note; what was read of it, or that it can't be read, is kept here alone."""
        record = self._some(replica, "event")
        self.sessions += 1
        name = client_id(replica.data_log(self.space, NOW), record, "notes", self.sessions)
        fold = replica.projection.fold(record)
        assert fold is not None
        op = NoteEdit(record, "notes", self.sessions, update(section(name, 0, written("Bread."))))
        replica.append(self.space, [Written(op=op, deps=fold.frontier)], NOW)
        replica.notes.begin([(record, "notes")])
        text = Applied(f"{self.draw.random()}", "", bytes(32)) if self.draw.random() < 0.7 else None
        replica.notes.made({(record, "notes"): text or "note-too-heavy"})

    def _fail(self, replica: Replica) -> None:
        """Begin a change that never comes to the disk: what is in memory is read anew."""
        try:
            with replica.transaction(NOW):
                raise Fails
        except Fails:
            return


def in_one_go(replica: Replica, space: bytes, at_ms: int) -> tuple[bytes, bool]:
    """Return the hash of what a replica shows, and whether it reads all notes, from its records as they stand."""
    row = replica.ledger.space_rows[space]
    rows = replica.db.execute("SELECT record FROM records WHERE space = ?", (row,)).fetchall()
    shown = [replica.projection.listing.view(bytes(record), at_ms) for (record,) in rows]
    hash_ = view_hash({view["id"]: record_digest(view) for view in shown})
    return bytes.fromhex(hash_), not any(view["local_faults"] for view in shown)


def findings(seed: int, steps: int = _STEPS) -> tuple[list[str], Story]:
    """Play one story and return what is wrong."""
    story, found = Story(seed), []
    for step in range(steps):
        story.step()
        replica, at_ms = story.draw.choice((story.world.a, story.world.b)), story.draw.choice(_TIMES_MS)
        if story.draw.random() < _SEES_ALL:
            told = replica.view_hash(story.space, at_ms)
        else:
            while (piece := replica.view_piece(story.space, at_ms)) is None:
                if story.draw.random() < 0.2:
                    story.step()
            told = piece
        if told != in_one_go(replica, story.space, at_ms):
            found.append(f"step {step}: the hash in pieces is not that of what is shown")
    for replica in (story.world.a, story.world.b):
        kept = replica.view_hash(story.space, NOW.ms)
        if kept != in_one_go(replica, story.space, NOW.ms):
            found.append("at the end: the hash in pieces is not that of what is shown")
    return found, story


def many(seeds: Sequence[int]) -> int:
    """Play seeds; print those that fail; return how many did."""
    began_s, failed = time.process_time(), 0
    view_digests.PIECE_S = 0.0  # one record at a time
    for seed in seeds:
        found, _ = findings(seed)
        if found:
            failed += 1
            lines = [f"seed {seed} fails; replay: python -m tests.sim.shown_pieces --seeds {seed}"]
            print("\n".join([*lines, *(f"  {one}" for one in found)]), flush=True)
    spent_s = time.process_time() - began_s
    print(f"{len(seeds)} stories, {failed} failed, {spent_s:.1f} s of processor time", flush=True)
    return failed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.sim.shown_pieces", description="View hashes that are made in pieces."
    )
    parser.add_argument("--seeds", type=seeds_of, default=range(20), help="FIRST:END, or one seed")
    return 1 if many(parser.parse_args(arguments).seeds) else 0


if __name__ == "__main__":
    sys.exit(main())
