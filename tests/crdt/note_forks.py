"""A note in which honest people type beside the words of somebody who tells two stories, and takes them back.

    python -m tests.crdt.note_forks --seeds 0:2000

Each of two honest people sees another branch of the cheat's log first, as its plain continuation. Then they hear of the
fork, of parts of it that were entered again, and of each other, in whatever order. Somebody else writes what rests on
any of it and puts words between any units that there ever were, or were not. Whoever holds an honest entry counts it,
at any time; all who hold the same show the same, put together in whatever order, live and anew.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass, field
from typing import Any

from msgspec.structs import replace

from crdt.document import Document
from crdt.note import NoteEntry, NoteFold, client_id
from tests.fuzz.yjs_bytes import deletions, section, update, written
from tests.sim.swarm import seeds_of

PATH = "notes"
CHEAT, ABETTOR = b"e" * 32, b"k" * 32
PEOPLE = (b"a" * 32, b"m" * 32, b"z" * 32)
BRANCHES = (b"X" * 32, b"Y" * 32)
VOID = "set-aside-by-fork"
VECTORS = (24, 40, 115)
# Words of one letter that no other word has: what is cut out of a text, or put in, is never a part of another word.
HONEST, FALSE = 0x4E00, 0xAC00


@dataclass(slots=True)
class Sheet:
    """What one device holds of the note. ``knows``: of the fork; ``again``: what it heard to be entered again."""

    log: bytes
    session: int
    held: list[NoteEntry] = field(default_factory=list)
    knows: bool = False
    again: set[bytes] = field(default_factory=set)

    def entries(self) -> list[NoteEntry]:
        """Return what is held, as it stands by what is known of the fork."""
        return [stands(entry, self.again) for entry in self.held] if self.knows else self.held

    def fold(self) -> NoteFold:
        """Return the note."""
        found = NoteFold()
        for entry in self.entries():
            found.add(entry)
        return found

    def has(self, entry: bytes) -> bool:
        """Tell whether an entry is held."""
        return any(one.hash == entry for one in self.held)


def stands(entry: NoteEntry, again: set[bytes]) -> NoteEntry:
    """Return an entry as who knows of the fork has it; ``chain`` names the branch from the start, to be told apart."""
    is_aside = entry.chain in BRANCHES and entry.hash not in again
    return replace(entry, barred=VOID) if is_aside else entry


def plain(entry: NoteEntry) -> NoteEntry:
    """Return an entry as who knows of no fork has it."""
    return replace(entry, chain=b"", barred="")


class Scene:
    """One seed: ``words`` are the honest entries with what they put into the text."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(f"note forks {seed}")
        self.sheets = [Sheet(log=log, session=1) for log in PEOPLE]
        self.words: dict[bytes, str] = {}
        self.found: list[str] = []
        self.written: dict[bytes, NoteEntry] = {}
        self._record = self.chance.randbytes(32)
        self._count = 0

    def play(self) -> list[str]:
        """Return what is wrong."""
        chance = self.chance
        everybody = self.sheets
        for _ in range(chance.randint(0, 3)):
            self._type(chance.choice(everybody))
            self._meet_all()
        trunk = Sheet(log=CHEAT, session=1, held=list(everybody[0].held))
        for _ in range(chance.randint(0, 2)):
            self._cheat(trunk, b"")
        cheats = [Sheet(log=CHEAT, session=1, held=list(trunk.held)) for _ in BRANCHES]
        sessions = chance.choice(((1, 1), (1, 2), (2, 2), (2, 3)))
        for cheat, branch, session in zip(cheats, BRANCHES, sessions, strict=True):
            cheat.session = session
            for _ in range(chance.randint(1, 3)):
                self._cheat(cheat, branch)
        for one, cheat in zip(everybody, (*cheats, trunk), strict=True):
            one.held += [plain(entry) for entry in cheat.held if not one.has(entry.hash)]
        for _ in range(chance.randint(3, 9)):
            self._step(cheats)
        for one in everybody:
            self._hear_of_fork(one, cheats)
        abettor = Sheet(log=ABETTOR, session=1)
        for _ in range(chance.randint(0, 4)):
            self._type(chance.choice(everybody))
            self._abet(abettor)
            self._meet(chance.choice(everybody), abettor)
        self._meet_all()
        self._check(everybody)
        self._enter_again(everybody)
        self._type(chance.choice(everybody))
        self._meet_all()
        self._check(everybody)
        return self.found

    def _step(self, cheats: list[Sheet]) -> None:
        chance, one = self.chance, self.chance.choice(self.sheets)
        what = chance.random()
        if what < 0.55:
            self._type(one)
        elif what < 0.7:
            self._hear_of_fork(one, cheats)
        elif what < 0.85:
            self._enter_again([one])
        else:
            other = chance.choice(self.sheets)
            if one.knows and other.knows:
                self._meet(one, other)

    def _type(self, sheet: Sheet) -> None:
        """Put a word in somewhere, in the place of one of the cheat's perhaps."""
        token = chr(HONEST + self._count)
        entry = self._entry(sheet, token, b"")
        self.words[entry.hash] = token
        sheet.held.append(entry)
        self.written[entry.hash] = entry
        if not sheet.fold().verdict(entry.hash).accepted:
            self.found.append(f"{token} is void at once: {sheet.fold().verdict(entry.hash).reason}")

    def _cheat(self, sheet: Sheet, branch: bytes) -> None:
        entry = self._entry(sheet, chr(FALSE + self._count), branch)
        self.written[entry.hash] = replace(entry, chain=branch)
        sheet.held.append(entry)

    def _abet(self, sheet: Sheet) -> None:
        """Write between units of others that may be there or not, resting on some of what there is."""
        chance = self.chance
        if chance.random() < 0.5:
            return
        for other in self.sheets:
            self._give(sheet, other.held)
        sheet.session = chance.randint(1, 3)
        client = client_id(sheet.log, self._record, PATH, sheet.session)
        known = {one.client_id for one in sheet.held}
        units = [None, *((one, chance.randrange(6)) for one in sorted(known))]
        clock = sheet.fold().next_clock(client) if chance.random() < 0.9 else chance.randrange(5)
        item = written(chr(FALSE + self._count), left=chance.choice(units), right=chance.choice(units))
        gone = [(one, [(chance.randrange(6), 1)]) for one in sorted(known) if chance.random() < 0.1]
        # Nobody's words but the cheat's, else they would be gone by right.
        gone = [
            one
            for one in gone
            if all(entry.log == CHEAT for entry in sheet.held if entry.client_id == one[0])
        ]
        self._count += 1
        entry = NoteEntry(
            hash=chance.randbytes(32),
            log=sheet.log,
            seq=self._count,
            deps=tuple(one.hash for one in sheet.held if chance.random() < 0.4),
            session=sheet.session,
            client_id=client,
            update=update(section(client, clock, item), deleted=deletions(*gone)),
        )
        self.written[entry.hash] = entry
        sheet.held.append(entry)

    def _entry(self, sheet: Sheet, token: str, branch: bytes) -> NoteEntry:
        chance, fold = self.chance, sheet.fold()
        client = client_id(sheet.log, self._record, PATH, sheet.session)
        document = Document(client)
        document.apply(fold.accepted_in_order)
        text = document.text
        false = [place for place, letter in enumerate(text) if letter >= chr(FALSE)]
        if false and chance.random() < 0.25:
            place = chance.choice(false)
            new = text[:place] + token + text[place + 1 :]
        else:
            place = chance.randint(0, len(text))
            new = text[:place] + token + text[place:]
        self._count += 1
        return NoteEntry(
            hash=chance.randbytes(32),
            log=sheet.log,
            seq=self._count,
            deps=fold.frontier,
            session=sheet.session,
            client_id=client,
            update=document.edit_to(new, text),
        )

    def _hear_of_fork(self, sheet: Sheet, cheats: list[Sheet]) -> None:
        if not sheet.knows:
            sheet.knows = True
            sheet.held = [self.written.get(entry.hash, entry) for entry in sheet.held]
            for cheat in self.chance.sample(cheats, len(cheats)):
                self._give(sheet, [self.written.get(entry.hash, entry) for entry in cheat.held])

    def _enter_again(self, sheets: list[Sheet]) -> None:
        """Let some hear that some of what lay beyond the fork was entered again."""
        aside = sorted(hash_ for hash_, entry in self.written.items() if entry.chain in BRANCHES)
        chosen = self.chance.sample(aside, self.chance.randint(0, len(aside)))
        for sheet in sheets:
            if sheet.knows:
                sheet.again |= set(chosen)

    def _meet_all(self) -> None:
        for one in self.sheets:
            for other in self.sheets:
                self._meet(one, other)

    def _meet(self, one: Sheet, other: Sheet) -> None:
        self._give(one, other.held)
        self._give(other, one.held)
        one.again = other.again = one.again | other.again

    def _give(self, sheet: Sheet, entries: list[NoteEntry]) -> None:
        sheet.held += [entry for entry in entries if not sheet.has(entry.hash)]

    def _check(self, sheets: list[Sheet]) -> None:
        shown = set()
        for sheet in sheets:
            sheet.again = set().union(*(one.again for one in sheets))
            folds = [sheet.fold()]
            for _ in range(3):
                fold = NoteFold()
                entries = shuffled(sheet.entries(), self.chance)
                if self.chance.random() < 0.5:
                    fold.expect(entries)
                for entry in entries:
                    fold.add(entry)
                folds.append(fold)
            for fold in folds:
                shown |= {self._shown(fold, live=True), self._shown(fold, live=False)}
                self._lost(fold)
        if len(shown) > 1:
            self.found.append(f"{len(shown)} texts or verdicts of the same entries")

    def _shown(self, fold: NoteFold, *, live: bool) -> tuple[str, str, tuple[bytes, ...], str]:
        document = Document(1)
        document.apply(fold.accepted if live else fold.accepted_in_order)
        reloaded = Document.load(document.snapshot(), 1)
        if reloaded.content_hash != document.content_hash:
            self.found.append("the text is another one when it is loaded again")
        void = ";".join(sorted(f"{name.hex()} {verdict.reason}" for name, verdict in fold.void.items()))
        return document.text, document.content_hash.hex(), fold.frontier, void

    def _lost(self, fold: NoteFold) -> None:
        document = Document(1)
        document.apply(fold.accepted_in_order)
        for name, token in self.words.items():
            if not fold.verdict(name).accepted:
                self.found.append(f"{token} is void: {fold.verdict(name).reason}")
            elif token not in document.text:
                self.found.append(f"{token} is not in the text")


def vector(seed: int) -> dict[str, Any]:
    """Return the entries of a seed as they stand in the end, and what they come to, as the vectors have it."""
    scene = Scene(seed)
    scene.play()
    entries, fold = scene.sheets[0].entries(), scene.sheets[0].fold()
    document = Document(1)
    document.apply(fold.accepted_in_order)
    return {
        "entries": [
            {
                "hash": one.hash.hex(),
                "log": one.log.hex(),
                "chain": one.chain.hex(),
                "barred": one.barred,
                "seq": one.seq,
                "deps": [dep.hex() for dep in one.deps],
                "session": one.session,
                "client": one.client_id,
                "update": one.update.hex(),
            }
            for one in sorted(entries, key=lambda one: one.seq)
        ],
        "void": {name.hex(): verdict.reason for name, verdict in sorted(fold.void.items())},
        "order": [update.hex() for update in fold.accepted_in_order],
        "text": document.text,
    }


def shuffled(entries: list[NoteEntry], chance: random.Random) -> list[NoteEntry]:
    """Return entries in another order in which each comes after what it rests on and what its chain held before."""
    left, done, found = list(entries), set[bytes](), []
    while left:
        ready = [
            entry
            for entry in left
            if all(dep in done for dep in entry.deps)
            and not any(
                other.seq < entry.seq and (other.log, other.chain) == (entry.log, entry.chain)
                for other in left
            )
        ]
        entry = chance.choice(ready)
        left.remove(entry)
        done.add(entry.hash)
        found.append(entry)
    return found


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.crdt.note_forks", description="Words beside a fork."
    )
    parser.add_argument("--seeds", type=seeds_of, default=range(500), help="FIRST:END, or one seed")
    seeds = parser.parse_args(arguments).seeds
    failed = words = 0
    for seed in seeds:
        scene = Scene(seed)
        scene.play()
        words += len(scene.words)
        if scene.found:
            failed += 1
            print(f"seed {seed}; replay: python -m tests.crdt.note_forks --seeds {seed}")
            print(*(f"  {line}" for line in dict.fromkeys(scene.found)), sep="\n", flush=True)
    print(f"{len(seeds)} notes, {words} honest words, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
