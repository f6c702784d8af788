"""Honest people write one note offline, in all scripts: nobody is refused, and everybody reads the same, Yjs too.

``python -m tests.fuzz.agreement --seeds 0:10000`` plays as many histories of three replicas. The script is that of the
seed: Latin with combining marks, Cyrillic, Arabic, Persian, Chinese, Burmese, emoji joined of many. Each history's
updates also go, in the order in which one of the replicas heard them, into Yjs in one Node.js process. It prints what
was compared and, of a fault, the command that repeats it; it ends with 1 if there was one.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from crdt.document import Document, Rich
from deploy.page import npm
from tests.fuzz.histories import WORDS, Replica, run, shown_by_order

YJS = Path(__file__).resolve().parents[2] / "web" / "page" / "node_modules" / "yjs" / "dist" / "yjs.mjs"
SCRIPTS = tuple(WORDS)
_BATCH = 50


class Differs(AssertionError):
    """Somebody was refused, or reads something else than the others."""


class Yjs:
    """The process in which Yjs runs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin and process.stdout
        self._to, self._from = process.stdin, process.stdout

    def read(self, notes: Sequence[Sequence[bytes]]) -> list[Any]:
        """Return each note's pieces of text with their marks; raise Differs where its own reload shows another."""
        coded = [[base64.b64encode(update).decode() for update in note] for note in notes]
        self._to.write(json.dumps(coded) + "\n")
        self._to.flush()
        answer = json.loads(self._from.readline())
        if "wrong" in answer:
            raise Differs(answer["wrong"])
        return list(answer["is"])


def is_possible() -> bool:
    """Tell whether the page's packages are here."""
    return YJS.exists()


@contextlib.contextmanager
def yjs() -> Iterator[Yjs]:
    """Run Yjs for as long as the context lasts."""
    node = Path(npm()[0]).parent / "node"
    command = [str(node), str(Path(__file__).with_name("yjs_reads.mjs")), str(YJS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Yjs(process)
        assert process.stdin
        process.stdin.close()


def history(seed: int) -> tuple[list[bytes], Rich]:
    """Play a history; return its updates as one replica heard them, and what all read; raise Differs otherwise."""
    chance = random.Random(seed)
    people = run(chance, people=3, rounds=40, scripts=[SCRIPTS[seed % len(SCRIPTS)]])
    void = {verdict.reason for person in people for verdict in person.fold.void.values()}
    if void:
        raise Differs(f"honest entries are void: {void}")
    if len({(tuple(person.fold.accepted_in_order), person.fold.frontier) for person in people}) != 1:
        raise Differs("the replicas put the entries in different orders")
    rich = _same(people)
    return chance.choice(people).fold.accepted, rich


def _same(people: Sequence[Replica]) -> Rich:
    rebuilt = Document(1)
    rebuilt.apply(people[0].fold.accepted_in_order)
    reloaded = Document.load(rebuilt.snapshot(), 2)
    documents = [rebuilt, reloaded, *(person.document for person in people)]
    if len({document.content_hash for document in documents}) != 1:
        raise Differs("live, rebuilt and reloaded texts differ")
    if shown_by_order(people[0].fold) != rebuilt.text:
        raise Differs("the order of the units is not that of the text")
    return rebuilt.rich


def compare(seeds: range, reader: Yjs) -> int:
    """Play the histories of some seeds and have Yjs read them; return how many updates there were."""
    notes, told = [], []
    now = seeds.start
    try:
        for seed in seeds:
            now = seed
            updates, rich = history(seed)
            notes.append(updates)
            told.append(json.loads(json.dumps(rich)))
        for place, theirs in enumerate(reader.read(notes)):
            now = seeds[place]
            if theirs != told[place]:
                raise Differs("Yjs reads something else")
    except Exception as error:
        error.add_note(f"python -m tests.fuzz.agreement --seeds {now}:{now + 1}")
        raise
    return sum(map(len, notes))


def main(arguments: list[str] | None = None) -> int:
    """Play histories from the command line; return 1 if one of them brought a fault to light."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", default="0:100", help="FIRST:END")
    first, end = map(int, parser.parse_args(arguments).seeds.split(":"))
    updates, faults = 0, 0
    with yjs() as reader:
        for start in range(first, end, _BATCH):
            stop = min(end, start + _BATCH)
            try:
                updates += compare(range(start, stop), reader)
            except Exception as error:  # whatever breaks is the finding
                faults += 1
                print(f"FAULT {error!r}: {error.__notes__}", file=sys.stderr)
            if stop == end or not (stop - first) % (_BATCH * 10):
                print(
                    f"seeds {first}:{stop}: {stop - first} histories, {updates} updates, {faults} faults, "
                    f"{time.process_time():.0f} s of processor time here",
                    flush=True,
                )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
