"""Files that people import, changed in every way: calendars of some thirty programs, tables, our own JSON.

    python -m tests.fuzz.calendars SEED COUNT

Lines are left out, doubled, moved, taken from other files, replaced by odd ones; bytes are broken; files change their
names. Nothing but ``Refused`` may come out, what is read stays within the bounds, and no file costs more than a second
of computing.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from functools import cache
from pathlib import Path

from identity.errors import Refused
from node.exchange.formats import read_file
from node.exchange.limits import ROWS_MAX
from tests.fuzz.series import played, run
from tests.fuzz.texts import shuffled_lines
from tests.fuzz.trees import damaged

_SLOW_S = 1.0
_FOLDER = Path(__file__).parents[1] / "data"
_TABLES = (
    b'kind,title,start,notes\r\nevent,Harvest,2026-12-01,"two\r\nlines"\r\nneed,Baskets,,x\r\n',
    b"title;start;place\nHarvest;2026-12-01T10:00;Barn\n;;\n",
    "title\tstart\nمهرجان\t2026-12-01\nсбор\t2026-12-02\n".encode(),
    b"\xff\xfet\x00i\x00t\x00l\x00e\x00\n\x00x\x00",
)
_JSON = (
    b'{"format": "hedgerow", "records": [{"id": "00", "kind": "event", "fields": {"title": "Harvest"}}]}',
    b'[{"kind": "event", "title": "x"}]',
)
_NAMES = ("x.ics", "x.ical", "x.csv", "x.tsv", "x.json", "x.ICS", "x.vcf", "x")


@cache
def corpus() -> tuple[tuple[str, bytes], ...]:
    """Return the honest files, by the end of their names."""
    calendars = sorted((_FOLDER / "calendars").glob("*.ics"))
    return (
        *(("x.ics", path.read_bytes()[:60_000]) for path in calendars),
        *(("x.csv", table) for table in _TABLES * 3),
        *(("x.json", told) for told in _JSON * 3),
    )


def trial(seed: int) -> str:
    """Read one changed file; return what came of it, raise AssertionError where it isn't what may."""
    chance = random.Random(seed)
    name, data = chance.choice(corpus())
    others = [other for kind, other in corpus() if kind == name]
    data = shuffled_lines(data, others, chance) if chance.random() < 0.75 else damaged(data, chance)
    if chance.random() < 0.1:
        name = chance.choice(_NAMES)
    kind = chance.choice(("event", "event", "need", "", "no-kind"))
    begun = time.process_time()
    try:
        parsed = read_file(name, data, kind=kind)
    except Refused as refusal:
        return refusal.message
    finally:
        took_s = time.process_time() - begun
        assert took_s < _SLOW_S, f"{name}: {took_s:.1f} s"
    assert len(parsed.rows) <= ROWS_MAX
    return "errors told" if parsed.errors else "read"


def trials(first: int, count: int) -> Counter[str]:
    """Play trials; raise AssertionError naming the seed where one fails."""
    return played(trial, first, count)


if __name__ == "__main__":
    sys.exit(run(trial, "tests.fuzz.calendars", "files"))
