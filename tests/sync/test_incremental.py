"""Looking only at what moved finds all that looking at everything would find, whatever happens in whatever order."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt.run import LogHead
from sync import limits
from sync.inventory import Digests, Inventory, digests_of
from sync.messages import Height, Message, SpaceStatus, Status, WantBranch, read_message, space_alias
from sync.peer_space import PeerSpace
from sync.session import State
from tests.sync.test_inventory import head
from tests.sync.two_nodes import TRANSCRIPT, End, Node, Talk, heads, same, space_id

SPACE, OTHER = space_id(1), space_id(2)
LOGS = 5


@st.composite
def updates(draw: st.DrawFn) -> list[tuple[bool, list[LogHead]]]:
    """Return batches of new heads, each with whether the digests are asked for after it."""
    one = st.builds(
        head,
        st.integers(0, 9),
        st.integers(0, 3),
        control=st.booleans(),
        forked_at=st.sampled_from((None, None, 1)),
    )
    return draw(st.lists(st.tuples(st.booleans(), st.lists(one, max_size=4)), max_size=20))


@settings(max_examples=150)
@given(updates())
def test_digests_and_moves_are_those_of_looking_at_all_heads(batches: list[tuple[bool, list[LogHead]]]):
    inventory = Inventory()
    seen: list[tuple[int, dict[bytes, LogHead]]] = []
    for asks, batch in batches:
        seen.append((inventory.last_move, dict(inventory.heads(SPACE))))
        inventory.update(SPACE, batch)
        if asks:
            inventory.update(OTHER, batch)
            assert inventory.digests(SPACE) == digests_of(inventory.heads(SPACE).values())
    ours = dict(inventory.heads(SPACE))
    for move, before in seen:
        moved = {one.log: one for one in inventory.moved(SPACE, move)}
        assert {log for log, one in ours.items() if before.get(log) != one} <= moved.keys()
        assert moved.items() <= ours.items()
    assert inventory.moved(SPACE, inventory.last_move) == []
    inventory.drop(SPACE)
    inventory.update(SPACE, ours.values())
    # Who looked before a space was dropped sees all of it anew.
    assert {one.log for one in inventory.moved(SPACE, seen[-1][0] if seen else 0)} == ours.keys()


@st.composite
def acts(draw: st.DrawFn) -> list[tuple[str, int, int]]:
    """Return what happens to a space at a peer: what, to which log, and a height."""
    whats = st.sampled_from(("grows", "reach", "rewind", "named", "whole", "equal", "equal"))
    return draw(st.lists(st.tuples(whats, st.integers(0, 3), st.integers(0, 4)), max_size=40))


@settings(max_examples=300)
@given(acts())
def test_whoever_holds_the_same_counts_as_holding_all_of_each_log(story: list[tuple[str, int, int]]):
    peer, ours, theirs = (
        PeerSpace(TRANSCRIPT),
        Digests(control=b"o", data=b"o"),
        Digests(control=b"t", data=b"t"),
    )
    known: dict[bytes, LogHead] = {}
    for what, number, height in story:
        one = head(number, height)
        match what:
            case "grows":
                known[one.log] = head(number, 1 + (known[one.log].height if one.log in known else 0))
                peer.stir([known[one.log]])
            case "reach":
                peer.reach(one.log, height)
            case "rewind" if one.log in known:
                peer.rewind(known[one.log], height)
            case "named" | "whole" | "equal":
                says = ours if what == "equal" else theirs
                told = () if what == "equal" else (Height(peer.name(one.log), height, bytes(8), 0, False),)
                status = SpaceStatus(bytes(16), says.control, says.data, what == "whole", told)
                for spoken in peer.hear(status, known, ours, {}):
                    peer.newly_held(spoken, equal=what == "equal")
        if what == "equal":
            assert peer._reached == {log: has.height for log, has in known.items()}
            assert [peer.held(log) for log in known] == [has.height for has in known.values()]


def passed_over(end: End, space: bytes) -> list[LogHead]:
    """Return the logs that looking at all of them would queue now, and that neither wait nor are being loaded."""
    session = end.session
    peer = session._spaces.get(space)
    if session.state is not State.OPEN or peer is None or not peer.is_whole:
        return []
    if session._told.is_equal(space) or not session._pieces.is_done:
        return []
    peer = deepcopy(peer)
    fresh = {one.log for one in end.node.inventory.moved(space, peer.looked)}
    queued = session._giving._sending._queued | {session._giving._loading}
    return [
        one
        for one in end.node.inventory.heads(space).values()
        if one.log not in fresh
        and ((peer.lacks(one) and (space, one.log) not in queued) or peer.unproven(one))
    ]


def check_agreed(end: End, message: Message) -> None:
    """Whoever said that it holds the same counts as holding all of it."""
    for status in message.spaces if isinstance(message, Status) else ():
        for space in (SPACE, OTHER):
            peer = end.session._spaces.get(space)
            if status.space != space_alias(space, TRANSCRIPT) or peer is None:
                continue
            if peer.heard == end.session._told.digests(space):
                ours = end.node.inventory.heads(space)
                assert peer._reached == {log: one.height for log, one in ours.items()}
                assert [peer.held(log) for log in ours] == [one.height for one in ours.values()]


def step(talk: Talk, what: int, log: int) -> None:
    """Let one thing happen: to one end, what ``what`` says, with the log of this number.

    A link asks its session for something only once it has carried out all pieces of what went before.
    """
    end: End = talk.ends[what % 2]
    other, space = end.other, (SPACE, OTHER)[log % 2]
    names = sorted(end.node.logs.get(space, {}))
    match what // 2:
        case 0:
            end.node.write(space, f"{end.node.name} {log}", 1 + log % 3, control=log == 3)
        case 1:
            # A third node writes to both, or what one of them has comes to the other by another way.
            for node in (end.node, other.node)[: 1 + log % 2]:
                node.write(space, f"third {log}", body=b"the same everywhere")
        case 2 if names:
            name = names[log % len(names)]
            run = end.node.logs[space][name].run(0, 10**6)
            if run is not None and end.node.logs[space][name].proof is None:
                other.node.ingest(space, run)
        case 3:
            # Both continue one log, each in its way.
            end.node.write(space, f"trunk {log % 2}", batch=1)
        case 4 if names and end.session.state is State.OPEN and end.session._pieces.is_done:
            name = names[log % len(names)]
            floor = max(0, end.node.logs[space][name].head.height - 2)
            end.effects.extend(end.session.want(space, name, floor, talk.now_ms))
        case 5 if end.session._pieces.is_done:
            end.grew(space)


def move(talk: Talk, number: int) -> None:
    """Let the link's next message or effect happen, at either end."""
    moves = talk.moves()
    if not moves:
        return
    chosen = moves[number % len(moves)]
    end = next(one for one in talk.ends if chosen in (one.take, one.perform))
    heard = read_message(end.inbox[0]) if chosen == end.take else WantBranch(bytes(16), bytes(32), 0)
    chosen()
    check_agreed(end, heard)


def check(talk: Talk) -> None:
    """Nothing is passed over at either end."""
    for end in talk.ends:
        for space in (SPACE, OTHER):
            assert passed_over(end, space) == []


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 27), st.integers(0, LOGS)), max_size=120),
    st.booleans(),
    st.booleans(),
    st.sampled_from((1, 3, limits.HEADS_AT_ONCE)),
)
def test_nothing_that_the_peer_lacks_is_passed_over(
    story: list[tuple[int, int]], many: bool, begins_same: bool, at_once: int
):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "HEADS_AT_ONCE", at_once)
        tell(story, many=many, begins_same=begins_same)


def tell(story: list[tuple[int, int]], *, many: bool, begins_same: bool) -> None:
    """Let a story happen to two nodes, and look at both all the while."""
    a, b = Node("A"), Node("B")
    for node in (a, b):
        node.share(SPACE, OTHER)
    for number in range(limits.HELLO_HEIGHTS_MAX + 2 if many else 2):
        a.write(SPACE, f"trunk {number}", 3, batch=1)
    if begins_same:
        same(a, b)
    talk = Talk(a, b)
    for what, log in story:
        if what < 16:
            move(talk, what)
        else:
            step(talk, what - 16, log)
        check(talk)
    for end in talk.ends:
        end.grew()
    talk.settle()
    for end in talk.ends:
        end.grew()
    talk.settle()
    check(talk)
    assert heads(a) == heads(b) and talk.in_sync


@pytest.mark.parametrize("logs", [20, 200])
def test_a_change_costs_no_more_looks_where_there_are_many_logs(logs: int, monkeypatch: pytest.MonkeyPatch):
    a, b = Node("A"), Node("B")
    for node in (a, b):
        node.share(SPACE)
    for number in range(logs):
        a.write(SPACE, f"log {number}")
    same(a, b)
    talk = Talk(a, b)
    talk.settle()
    looks = 0

    was = PeerSpace.lacks

    def counted(self: PeerSpace, one: LogHead) -> bool:
        nonlocal looks
        looks += 1
        return was(self, one)

    monkeypatch.setattr("sync.peer_space.PeerSpace.lacks", counted)
    for number in range(10):
        a.write(SPACE, f"log {number}")
        talk.caller.grew(SPACE)
        talk.settle()
        talk.callee.grew(SPACE)
        talk.settle()
    assert talk.in_sync and 10 <= looks <= 60
