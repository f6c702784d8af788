"""Any interleaving of any operations in any delivery order: equal views, and reading never raises."""

from __future__ import annotations

import pytest

from crdt.kind import kinds
from tests.crdt.kind_races import AT, Race, main, race
from tests.crdt.record_world import Device

CASES = 4


@pytest.mark.parametrize("seed", range(CASES))
@pytest.mark.parametrize("name", list(kinds()))
def test_three_replicas_end_with_equal_views(name: str, seed: int):
    race(name, seed)


def test_the_comparison_notices_a_single_entry_that_is_missing():
    one = Race(kinds()["pledge"], 1)
    one.run(60)
    everything = [entry for device in one.devices for entry in device.items.values()]
    whole, lacking = Device(3), Device(4)
    for record, item in everything:
        whole.take(record, item)
    told = {said["id"] for record in one.records for said in whole.view(record)["statements"]}
    missing = min(told)
    for record, item in everything:
        if item.hash.hex() != missing:
            lacking.take(record, item)
    assert one.hash_of(whole, AT) != one.hash_of(lacking, AT)


def test_a_case_depends_on_its_seed_alone():
    first, second, other = (Race(kinds()["round"], seed) for seed in (5, 5, 6))
    for each in (first, second, other):
        each.run(30)
    assert first.hashes() == second.hashes() != other.hashes()


def test_any_number_of_cases_runs_by_a_command(capsys):
    assert main(["--cases", "1", "--kind", "need", "--seed", "9"]) == 0
    assert "equal views" in capsys.readouterr().out
