"""What people have to know is on disk with the change that brought it, once."""

from __future__ import annotations

import json
from dataclasses import replace

from node.replica.notices import KEPT_MAX, LATELY_MS, end_notice, keep_notice, lately_count, shown_notices
from node.replica.replica import Replica
from sync.limits import RUN_BYTES_MAX
from tests.node.twins import add, joint, tell, twin, write
from tests.sim.meeting import NOW


def kept(replica: Replica) -> list[tuple[str, dict[str, object]]]:
    """Return the notices that are on disk."""
    rows = replica.db.execute("SELECT message, fields FROM notices ORDER BY id").fetchall()
    return [(message, json.loads(fields)) for message, fields in rows]


def test_a_fork_is_told_by_the_change_that_brings_it():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    copy = twin(world.a)
    for replica, place in ((world.a, "here"), (copy, "there")):
        write(replica, world.space, record, place=place)
    log = next(row.log for row in world.a.ledger.own if row.space == world.space and not row.is_control)
    tell(world.a, world.b, world.space)
    assert kept(world.b) == []
    outcomes = tell(copy, world.b, world.space)
    told = [("log-forked", {"log": log.hex()[:12]})]
    # As after a power cut: what the change brought has nothing else to hold on to.
    assert kept(twin(world.b)) == told == [one for outcome in outcomes for one in outcome.notices]
    tell(copy, world.b, world.space)
    assert kept(world.b) == told


def test_a_copy_of_the_home_at_work_is_told_by_the_change_that_shows_it():
    world = joint()
    copy = twin(world.a)
    add(copy, world.space, "Of a copy")
    tell(copy, world.a, world.space)
    assert ("home-elsewhere", {}) in kept(twin(world.a))


def test_only_the_newest_are_kept():
    world = joint()
    for number in range(KEPT_MAX + 3):
        keep_notice(world.a.db, number, "notice", {"number": number})
    assert [fields["number"] for _, fields in kept(world.a)] == list(range(3, KEPT_MAX + 3))


def test_what_is_noticed_again_and_again_has_nothing_else_forgotten():
    """Each log that somebody lets fork is noticed: that must not hide that a device joined."""
    world = joint()
    keep_notice(world.a.db, 0, "device-joined", {"label": "?"})
    for number in range(3 * KEPT_MAX):
        keep_notice(world.a.db, number, "log-forked", {"log": f"{number}"})
    told = kept(world.a)
    assert len(told) == KEPT_MAX and told[0] == ("device-joined", {"label": "?"})
    assert told[-1] == ("log-forked", {"log": f"{3 * KEPT_MAX - 1}"})


def test_all_that_was_noticed_lately_is_shown_and_some_of_what_was_before():
    world = joint()
    for number in range(30):
        keep_notice(world.a.db, number, "notice", {"number": number})
    for now_ms, first in ((30, 0), (LATELY_MS + 12, 12), (LATELY_MS * 2, 20)):
        shown = [fields["number"] for _, _, fields in shown_notices(world.a.db, now_ms)]
        assert shown == list(range(29, first - 1, -1))
    assert lately_count(world.a.db, LATELY_MS + 12) == 18


def test_what_holds_no_longer_is_forgotten():
    world = joint()
    for message in ("over", "notice", "over"):
        keep_notice(world.a.db, 0, message, {})
    assert end_notice(world.a.db, "over")
    assert [message for message, _ in kept(world.a)] == ["notice"]
    assert not end_notice(world.a.db, "over")
    for group in ("Kiln", "Tern"):
        keep_notice(world.a.db, 0, "full", {"group": group})
    assert end_notice(world.a.db, "full", {"group": "Kiln"})
    assert kept(world.a) == [("notice", {}), ("full", {"group": "Tern"})]


def test_a_copy_is_spoken_of_until_nothing_came_of_it_for_a_while():
    world = joint()
    copy = twin(world.a)
    record = add(copy, world.space, "Of a copy")
    tell(copy, world.a, world.space)

    def shown(later_ms: int) -> list[str]:
        return [message for _, message, _ in shown_notices(world.a.db, NOW.ms + later_ms)]

    assert shown(LATELY_MS) == ["home-elsewhere"] and shown(LATELY_MS + 1) == []
    write(copy, world.space, record, place="there")
    log = next(row for row in copy.ledger.own if row.space == world.space and not row.is_control)
    run, _ = copy.load_run(world.space, log.log, log.height - 1, b"", RUN_BYTES_MAX)
    assert run is not None
    world.a.ingest(world.space, run, replace(NOW, ms=NOW.ms + 1_000))
    assert [at_ms for at_ms, _, _ in shown_notices(world.a.db, NOW.ms)] == [NOW.ms + 1_000]
    assert shown(LATELY_MS + 1_000) == ["home-elsewhere"] and shown(LATELY_MS + 1_001) == []
