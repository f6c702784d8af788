"""How long the page's first questions take in a home with much in it: today, a month, the board, what happened.

python -m tests.bench.questions [--records 5000]
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from crdt.ops import Create, Write
from node.desk.desk import Desk, open_desk
from node.home import Home, open_home
from node.replica.outcome import Written
from tests.bench.homes import BATCH, new_home

MONTH = {"from": "2027-03-01", "to": "2027-03-31"}
QUESTIONS: tuple[tuple[str, dict[str, str]], ...] = (
    ("today", {}),
    ("calendar", MONTH),
    ("board", {}),
    ("activity", {}),
    ("since", {}),
    ("groups", {}),
    ("spaces", {}),
)
# Of a hundred records: how many of each kind.
SHARES = {"event": 55, "action": 10, "need": 14, "pledge": 14, "resource": 3, "case": 3, "role": 1}


async def fill(folder: Path, count: int) -> None:
    """Fill a new home with records of many kinds, a year of them."""
    home = await new_home(folder, "A")
    space = next(iter(home.replica.spaces))
    needs: list[bytes] = []
    for kind, share in SHARES.items():
        made = await home.run(
            _append, home, space, [_record(kind, at, needs) for at in range(count * share // 100)]
        )
        needs += made if kind == "need" else []
    await home.close()


async def ask(folder: Path) -> None:
    """Open the home and ask; print milliseconds, the first time and the best of five."""
    desk = await open_desk(await open_home(folder / "A", lambda: None))
    for command, args in QUESTIONS:
        took = [await _timed(desk, command, args) for _ in range(6)]
        print(f"{command}: {took[0]:.0f} ms, then {min(took[1:]):.0f} ms")
    await desk.close()


def _append(home: Home, space: bytes, ops: list[Create]) -> list[bytes]:
    made: list[bytes] = []
    for start in range(0, len(ops), BATCH):
        batch = [Written(op=op) for op in ops[start : start + BATCH]]
        made += home.replica.append(space, batch, home.clock.now())[0]
    return made


def _record(kind: str, at: int, needs: list[bytes]) -> Create:
    day = f"2027-{at % 12 + 1:02}-{at % 28 + 1:02}"
    moment = f"{day}T{at % 24:02}:00[Europe/Berlin]"
    fields = {"title": f"{kind.capitalize()} {at}: whom we ask, and what we bring"}
    match kind:
        case "event":
            fields |= {"start": moment, "place": f"Hall {at % 40}"}
            fields |= {"recurrence": "RRULE:FREQ=WEEKLY"} if at % 50 == 0 else {}
        case "action":
            fields |= {"start": moment, "aim": "That the river has keepers again"}
        case "need":
            fields |= {"by": day, "quantity": "20 blankets"}
        case "pledge":
            fields |= {"quantity": "5 blankets", "need": needs[at % len(needs)].hex()}
        case "case":
            fields |= {"review_on": day}
        case "role":
            fields |= {"order": "Ann; Bo", "start": "2026-01-01", "every": "P7D"}
    return Create(kind, False, "", None, "", tuple(Write(path, value) for path, value in fields.items()))


async def _timed(desk: Desk, command: str, args: dict[str, str]) -> float:
    began = time.perf_counter()
    await desk.call(command, dict(args))
    return (time.perf_counter() - began) * 1_000


def main() -> None:
    """Fill a home, then ask it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=5_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(fill(Path(folder), options.records))
        asyncio.run(ask(Path(folder)))


if __name__ == "__main__":
    main()
