"""Own entries are made, sealed and stored all or none; what others could not read is never written."""

from __future__ import annotations

import itertools

import pytest

from crdt import acts, limits
from crdt.entry import EntryClass, open_entry
from crdt.membership import Role
from crdt.ops import Create, DataBody, Edit, Write
from identity import roster
from identity.encoding import decode
from identity.errors import Fault, LocalFault, Refused
from node.replica.log_row import LogRow
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.twins import Joint, add, event, everywhere, joint, read, tell, titles, write
from tests.sim.meeting import NOW, group, meet, pair


@pytest.fixture
def world() -> Joint:
    return joint()


def stored(replica: Replica) -> int:
    (count,) = replica.db.execute("SELECT count(*) FROM entries").fetchone()
    return int(count)


def data_log(replica: Replica, space: bytes) -> LogRow:
    return next(row for row in replica.ledger.logs_of(space) if row.log == replica.own_data_log(space))


def bodies(replica: Replica, space: bytes) -> list[DataBody]:
    """Return what the data entries of the replica's own log say."""
    row = data_log(replica, space)
    found = []
    for entry in replica.ledger.entries(row, 1):
        key = replica.state(space).keyring.find(entry.header.key)
        assert key is not None
        found.append(decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX))
    return found


def test_a_founded_space_has_a_name_a_key_and_its_founders_profile():
    (a,) = group("A")
    outcome = a.found(acts.SpaceSort.SHARED, "Joint", NOW)
    state = a.state(outcome.space)
    assert (state.name, state.sort, state.role(a.me.group)) == ("Joint", acts.SpaceSort.SHARED, Role.STEWARD)
    assert state.data_key() is not None and a.names() == {a.me.group: "A"}
    assert outcome.control and a.offered_by(outcome.space) is None


def test_no_two_spaces_are_alike():
    (a,) = group("A")
    assert len({a.found(acts.SpaceSort.SHARED, "Joint", NOW).space for _ in range(3)}) == 3


def test_references_into_the_same_log_are_numbers_and_others_hashes(world: Joint):
    first = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    other = write(world.b, world.space, first, place="mill")
    everywhere(world.space, world.a, world.b)
    write(world.a, world.space, first, title="Watch")
    deps = bodies(world.a, world.space)[-1].deps
    assert set(deps) == {1, other}
    assert read(world.b, first) == "Vigil"


def test_operations_of_one_batch_may_rest_on_each_other(world: Joint):
    made = event("Vigil")
    world.a.prepare(world.space, NOW)
    (record,) = world.a.foresee(world.space, [made], NOW)
    over = Written(op=Edit(record, (Write("title", "Watch", (0,)),)), deps=(record,))
    hashes, outcome = world.a.append(world.space, [made, over], NOW)
    assert hashes[0] == record and outcome.records == {record}
    assert bodies(world.a, world.space)[-1].deps == (1,)
    everywhere(world.space, world.a, world.b)
    assert read(world.a, record) == read(world.b, record) == "Watch"


def test_the_control_heads_are_told_when_they_changed(world: Joint):
    for title in ("one", "two"):
        add(world.a, world.space, title)
    world.a.append_control(world.space, acts.Profile("A anew", ()), NOW)
    for title in ("three", "four"):
        add(world.a, world.space, title)
    assert [body.heads is not None for body in bodies(world.a, world.space)] == [True, False, True, False]


def test_what_was_foreseen_is_what_is_appended(world: Joint):
    ops = [event(f"{number}") for number in range(5)]
    with pytest.raises(LocalFault, match="space-not-prepared"):
        world.a.foresee(world.space, ops, NOW)
    assert world.a.own_data_log(world.space) is None
    outcome = world.a.prepare(world.space, NOW)
    assert world.a.own_data_log(world.space) == world.a.data_log(world.space, NOW) == outcome.heads[-1].log
    foreseen = world.a.foresee(world.space, ops, NOW)
    assert world.a.append(world.space, ops, NOW)[0] == foreseen


def test_long_batches_are_sealed_so_that_no_run_is_too_long(world: Joint):
    ops = [event(f"{number}") for number in range(limits.RUN_ENTRIES_MAX)]
    world.a.append(world.space, ops, NOW)
    seals = world.a.db.execute(
        "SELECT seq FROM entries WHERE seal IS NOT NULL AND log = ? ORDER BY seq",
        [data_log(world.a, world.space).row],
    ).fetchall()
    gaps = [later - earlier for (earlier,), (later,) in itertools.pairwise(seals)]
    assert seals[-1] == (limits.RUN_ENTRIES_MAX,) and max(gaps) <= limits.RUN_ENTRIES_MAX // 4


def test_what_is_too_large_or_unreadable_leaves_nothing(world: Joint):
    add(world.a, world.space, "Vigil")
    before = stored(world.a)
    chars = "x" * limits.VALUE_CHARS_MAX
    large = Create(
        "event",
        True,
        "",
        None,
        "",
        tuple(Write(f"later-{number}", chars) for number in range(limits.WRITES_MAX)),
    )
    too_long = Create("event", True, "", None, "", (Write("title", chars + "x"),))
    with pytest.raises(LocalFault, match="entry-too-large"):
        world.a.append(world.space, [event("Walk"), Written(op=large)], NOW)
    with pytest.raises(LocalFault, match="entry-unreadable"):
        world.a.append(world.space, [event("Walk"), Written(op=too_long)], NOW)
    many = tuple(number.to_bytes(32, "big") for number in range(limits.DEPS_MAX + 1))
    with pytest.raises(LocalFault, match="entry-too-large"):
        world.a.append(world.space, [Written(op=event("Walk").op, deps=many)], NOW)
    assert stored(world.a) == before and titles(world.a, world.space) == {"Vigil"}
    add(world.a, world.space, "Walk")
    everywhere(world.space, world.a, world.b)
    assert titles(world.b, world.space) == {"Vigil", "Walk"}


def test_entries_of_several_spaces_go_together_or_not_at_all(world: Joint):
    good = (world.space, [event("Vigil")])
    before = stored(world.a)
    with pytest.raises(LocalFault, match="space-unknown"):
        world.a.append_together([good, (bytes(32), [event("Nowhere")])], NOW)
    assert stored(world.a) == before and titles(world.a, world.space) == set()
    hashes, outcomes = world.a.append_together([good, (world.pair, [event("Walk")])], NOW)
    assert [len(one) for one in hashes] == [1, 1]
    assert [outcome.space for outcome in outcomes] == [world.space, world.pair]


def test_sharing_is_an_invitation_and_an_offer_or_neither(world: Joint):
    (c,) = group("C")
    act = world.a.invitation_act(world.space, c.me.group, c.me.roster, int(Role.READER))
    before = stored(world.a)
    with pytest.raises(Fault):
        world.a.share(world.space, act, bytes(32), NOW)
    assert stored(world.a) == before
    assert world.a.state(world.space).role(c.me.group) is None


def test_an_invitation_seals_data_keys_to_those_who_may_read():
    (a,), (b,) = group("A"), group("B", devices=2)[:1]
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    folded = roster.fold(b.me.roster)
    for role in Role:
        act = a.invitation_act(space, b.me.group, b.me.roster, int(role))
        reads = role >= Role.READER
        assert {box.device for box in act.boxes} == (set(folded.devices) if reads else set()), role
        assert bool(act.passes) is reads, role


def test_a_space_of_too_many_keys_says_so_before_anything_is_written(
    world: Joint, monkeypatch: pytest.MonkeyPatch
):
    (c,) = group("C", devices=1)
    monkeypatch.setattr("node.replica.writer.INVITE_BYTES_MAX", 1_000)
    world.a.invitation_act(world.space, c.me.group, c.me.roster, int(Role.READER))
    for _ in range(8):
        world.a.append_control(world.space, acts.MintKey(world.a.mint(world.space)), NOW)
    with pytest.raises(Refused, match="share-keys-too-many"):
        world.a.invitation_act(world.space, c.me.group, c.me.roster, int(Role.READER))


def test_who_left_gets_no_key_to_what_is_written_since(world: Joint):
    add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    world.b.append_control(world.space, acts.Leave(()), NOW)
    everywhere(world.space, world.a, world.b)
    add(world.a, world.space, "Walk")
    tell(world.a, world.b, world.space)
    assert titles(world.a, world.space) == {"Vigil", "Walk"}
    assert titles(world.b, world.space) == {"Vigil"}
    assert not world.b.projection.is_whole(world.space)


def test_a_closed_log_is_followed_by_a_new_one(world: Joint):
    add(world.a, world.space, "Vigil")
    first, controls = data_log(world.a, world.space), len(world.a.ledger.logs_of(world.space))
    assert world.a.reopen_logs([world.space]) == 2
    assert world.a.own_data_log(world.space) is None
    add(world.a, world.space, "Walk")
    second = data_log(world.a, world.space)
    assert second.log != first.log and first.height == 2
    assert len(world.a.ledger.logs_of(world.space)) == controls + 1
    everywhere(world.space, world.a, world.b)
    assert titles(world.b, world.space) == {"Vigil", "Walk"}


def test_many_control_heads_are_joined_before_an_entry_names_them():
    count = limits.HEADS_MAX + 3
    (a, *others) = group("A", devices=count)
    (host,) = group("H")
    meeting = pair(host, a, *others)
    for replica in (a, *others):
        replica.append_control(meeting, acts.Profile("A", ()), NOW)
    for replica in (a, *others):
        meet(replica, host, meeting)
    assert len(host.state(meeting).heads) > limits.HEADS_MAX
    add(host, meeting, "Vigil")
    assert len(host.state(meeting).heads) <= limits.HEADS_MAX
    meet(host, a, meeting)
    assert titles(a, meeting) == {"Vigil"}


def test_all_entries_of_a_log_are_of_one_class(world: Joint):
    add(world.a, world.space, "Vigil")
    for row in world.a.ledger.logs_of(world.space):
        kinds = {entry.header.kind for entry in world.a.ledger.entries(row)}
        assert (kinds == {EntryClass.DATA}) is not row.is_control
