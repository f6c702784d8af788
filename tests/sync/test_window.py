"""A peer that may see a part of a space is told that part alone, and what it sends is passed over."""

from __future__ import annotations

from msgspec.structs import replace

from crdt.entry import EntryClass
from crdt.run import ForkProof, LogHead, Present, Run
from sync.effects import Effect, Ingest, IngestFork, Load, Send, TellView
from sync.ground import Ground
from sync.inventory import Inventory
from sync.messages import AskView, Entries, Fork, Height, Hello, SpaceStatus, Status, log_alias, space_alias
from sync.session import Session
from sync.window import Window, window_of

SPACE, CONTROL, DATA = b"s" * 32, b"c" * 32, b"d" * 32
TRANSCRIPT = b"t" * 160
ALIAS = space_alias(SPACE, TRANSCRIPT)
PART = LogHead(log=CONTROL, is_control=True, height=3, tip=b"3" * 32)
FAREWELL = window_of([PART], takes_control=False)
RESTING = window_of([PART], takes_control=True)


class World:
    """One session whose node has a control log of 9 and a data log of 5; ``window`` may change."""

    def __init__(self, window: Window | None) -> None:
        self.window = window
        inventory = Inventory()
        inventory.update(
            SPACE,
            [
                LogHead(log=CONTROL, is_control=True, height=9, tip=b"9" * 32),
                LogHead(log=DATA, is_control=False, height=5, tip=b"5" * 32),
            ],
        )
        self.session = Session(
            Ground(
                transcript=TRANSCRIPT,
                instance=bytes(16),
                inventory=inventory,
                allowed=lambda: [SPACE],
                others=lambda space: {},
                calls=True,
                window=lambda space: self.window,
            ),
            0,
        )

    def hear(self, *heights: Height) -> list[Effect]:
        """Let the peer greet with what it has."""
        status = SpaceStatus(ALIAS, b"c" * 16, b"d" * 16, True, heights)
        return self.session.receive(Hello(b"i" * 16, 0, (status,)), 10, 0)


def height(log: bytes, count: int, tip: bytes = b"x" * 8) -> Height:
    return Height(log_alias(log, TRANSCRIPT), count, tip, 0, False)


def run(kind: EntryClass) -> Run:
    return Run(DATA, 1, b"b" * 32, (b"k" * 32,), (Present(0, kind, b"payload"),), (bytes(64),))


def told(world: World) -> dict[bytes, int]:
    """Return the heights in the first message, by the name of the log."""
    (status,) = world.session.hello().spaces
    return {one.log: one.height for one in status.heights}


def test_the_peer_is_told_the_part_and_its_digests_alone():
    world = World(FAREWELL)
    assert told(world) == {log_alias(CONTROL, TRANSCRIPT): 3}
    (status,) = world.session.hello().spaces
    assert (status.control, status.data) == (FAREWELL.digests.control, FAREWELL.digests.data)
    assert len(told(World(None))) == 2


def test_nothing_beyond_the_part_is_loaded():
    world = World(FAREWELL)
    loads = [effect for effect in world.hear() if isinstance(effect, Load)]
    assert [(load.log, load.first, load.before) for load in loads] == [(CONTROL, 0, 3)]
    world = World(FAREWELL)
    assert not [effect for effect in world.hear(height(CONTROL, 3, b"3" * 8)) if isinstance(effect, Load)]


def test_a_proof_that_the_part_forked_is_taken_and_no_other():
    """Who was removed may hold another branch of the log that tells it so, and nobody sends it more of that log."""
    for window, log, kind, is_taken in (
        (FAREWELL, CONTROL, EntryClass.CONTROL, True),
        (FAREWELL, CONTROL, EntryClass.DATA, False),
        (FAREWELL, b"o" * 32, EntryClass.CONTROL, False),
        (FAREWELL, DATA, EntryClass.DATA, False),
        (RESTING, b"o" * 32, EntryClass.CONTROL, True),
        (RESTING, DATA, EntryClass.DATA, False),
        (None, DATA, EntryClass.DATA, True),
    ):
        world = World(window)
        world.hear(height(CONTROL, 3, b"3" * 8))
        left, right = (replace(run(one), log=log) for one in (EntryClass.CONTROL, kind))
        left = replace(left, items=right.items) if kind is EntryClass.DATA and log == DATA else left
        effects = world.session.receive(Fork(ALIAS, ForkProof(left, right)), 10, 0)
        assert any(isinstance(effect, IngestFork) for effect in effects) is is_taken, (window, log, kind)
        acks = [one.message for one in effects if isinstance(one, Send) and isinstance(one.message, Status)]
        assert is_taken or [message.acks for message in acks] == [1]


def test_who_holds_the_part_is_in_sync_whatever_else_it_holds():
    world = World(FAREWELL)
    world.hear(height(CONTROL, 3, b"3" * 8), height(DATA, 7))
    assert world.session.in_sync()
    world = World(FAREWELL)
    world.hear(height(CONTROL, 2))
    assert not world.session.in_sync()


def test_what_a_removed_peer_sends_is_acknowledged_and_passed_over():
    world = World(FAREWELL)
    world.hear()
    for kind in EntryClass:
        effects = world.session.receive(Entries(ALIAS, run(kind)), 10, 0)
        assert effects == [Send(message=Status((), 1, False))]


def test_while_sharing_rests_control_entries_go_on():
    world = World(RESTING)
    world.hear()
    data = world.session.receive(Entries(ALIAS, run(EntryClass.DATA)), 10, 0)
    assert data == [Send(message=Status((), 1, False))]
    control = run(EntryClass.CONTROL)
    assert world.session.receive(Entries(ALIAS, control), 10, 0) == [Ingest(space=SPACE, run=control)]


def test_who_sees_a_part_learns_no_view():
    world = World(RESTING)
    world.hear()
    assert world.session.receive(AskView(ALIAS, 1), 10, 0) == []
    world = World(None)
    world.hear()
    assert world.session.receive(AskView(ALIAS, 1), 10, 0) == [TellView(space=SPACE, at_ms=1)]


def test_when_the_rest_is_over_all_is_compared_anew():
    world = World(RESTING)
    world.hear(height(CONTROL, 3, b"3" * 8))
    world.window = None
    (effect,) = world.session.grew(SPACE, 0)
    assert isinstance(effect, Send) and isinstance(effect.message, Status) and effect.message.ask
    (status,) = effect.message.spaces
    assert status.whole and {one.height for one in status.heights} == {9, 5}
