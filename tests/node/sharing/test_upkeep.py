from __future__ import annotations

from pathlib import Path

from node.sharing.upkeep import upkeep
from tests.node.neighbours import neighbours


def _name(work: object) -> str:
    return str(getattr(work, "__qualname__", ""))


async def test_each_work_goes_on_once_while_the_network_is_open(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        node = await street.node("A")
        running = [_name(task.get_coro()) for task in node.network._tasks]
        works = upkeep(node.network)
        names = [_name(work) for work in works]
        for work in works:
            work.close()
        assert len(names) == 3
        assert [running.count(name) for name in names if name != "rotate_what_was_put_off"] == [1, 1]
