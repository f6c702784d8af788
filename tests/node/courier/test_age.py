"""The clock of a courier: it goes with the program, whatever the machine believes."""

from __future__ import annotations

from pathlib import Path

import pytest

from node.courier.age import Age
from node.courier.sweeping import DAY_MS
from tests.node.courier.boxes import box, take_up
from tests.node.courier.shelves import NOW, OWNER, SPACE, a_log, a_shelf
from tests.node.neighbours import neighbours


def test_it_goes_on_over_restarts_and_never_jumps(tmp_path: Path):
    db, ticks = a_shelf(tmp_path).db, [5_000]
    age = Age(db, NOW.ms, lambda: ticks[0])
    assert age.now_ms() == NOW.ms
    ticks[0] += 700
    assert age.now_ms() == NOW.ms + 700
    age.keep(db)
    # Another boot, after years or before the beginning of time.
    for wall_ms in (NOW.ms * 2, 0):
        ticks[0] = 10
        age = Age(db, wall_ms, lambda: ticks[0])
        assert age.now_ms() == NOW.ms + 700
    ticks[0] += 40
    assert age.now_ms() == NOW.ms + 740


@pytest.mark.parametrize("wall_ms", [0, NOW.ms + 9])
def test_it_begins_no_earlier_than_what_is_kept_came(tmp_path: Path, wall_ms: int):
    shelf = a_shelf(tmp_path)
    shelf.ingest(OWNER.public.id, SPACE, a_log(1).run(0, 1), NOW)
    assert Age(shelf.db, wall_ms, lambda: 0).now_ms() == max(NOW.ms, wall_ms)


async def test_whoever_sets_its_clock_has_it_let_go_of_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        space = (await a.call("space create", name="Joint"))["space"]
        await a.call("add", kind="need", fields={"title": "Blankets"}, space=space)
        await take_up(a, courier, space)
        far_ns = (NOW.ms + 9_000 * DAY_MS) * 1_000_000
        monkeypatch.setattr("node.clock.time.time_ns", lambda: far_ns)
        assert await courier.post.sweep() == 0
        await courier.stop()
        await courier.start()
        assert await courier.post.sweep() == 0
