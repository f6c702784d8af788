from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sync import effects as do
from sync import limits
from sync.budget import Budget
from sync.messages import (
    AskView,
    Hello,
    Message,
    Ping,
    Pong,
    Status,
    View,
    WantBranch,
    space_alias,
)
from sync.session import Session, State
from tests.sync.two_nodes import (
    TRANSCRIPT,
    End,
    Node,
    Talk,
    entries_sent,
    heads,
    hello_of,
    pair,
    same,
    space_id,
)

SPACE, OTHER = space_id(1), space_id(2)
ALIAS = space_alias(SPACE, TRANSCRIPT)


def names(messages: list[Message]) -> list[str]:
    return [type(message).__name__ for message in messages]


# Round trips


def test_in_sync_takes_one_round_trip_whatever_the_history():
    a, b = pair()
    a.write(SPACE, "control", 20, control=True)
    for number in range(100):
        a.write(SPACE, f"log {number}", 30)
    same(a, b)
    talk = Talk(a, b)
    assert [names(said) for said in talk.rounds()] == [["Hello"]]
    assert talk.in_sync
    assert sum(end.bytes_sent for end in talk.ends) < 300


def test_entries_reach_the_caller_with_the_first_answer():
    a, b = pair()
    b.write(SPACE, "b", 10)
    assert [names(said) for said in Talk(a, b).rounds()] == [["Hello", "Entries"], ["Status"]]


def test_entries_reach_the_callee_one_message_after_its_hello():
    a, b = pair()
    a.write(SPACE, "a", 10)
    talk = Talk(a, b)
    assert [names(said) for said in talk.rounds()][:3] == [["Hello"], ["Entries"], ["Status"]]
    assert talk.in_sync


def test_ten_missing_entries_cost_little():
    a, b = pair()
    a.write(SPACE, "control", 5, control=True)
    a.write(SPACE, "data", 300)
    same(a, b)
    b.write(SPACE, "data of b", 10)
    talk = Talk(a, b)
    talk.settle()
    assert talk.in_sync
    assert sum(end.bytes_sent for end in talk.ends) < 2_000


def test_many_logs_are_told_by_digest_first():
    a, b = pair()
    for number in range(limits.HELLO_HEIGHTS_MAX + 1):
        a.write(SPACE, f"log {number}")
    same(a, b)
    a.write(SPACE, "one more", 3)
    b.write(SPACE, "another", 3)
    talk = Talk(a, b)
    assert hello_of(talk.caller).spaces[0].heights == ()
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)
    assert entries_sent(talk.caller) == entries_sent(talk.callee) == 3


def test_a_change_after_an_equal_greeting_is_all_that_is_sent():
    a, b = pair()
    for number in range(limits.HELLO_HEIGHTS_MAX + 10):
        a.write(SPACE, f"log {number}", 5)
    same(a, b)
    talk = Talk(a, b)
    talk.settle()
    a.write(SPACE, "log 1", 2)
    talk.caller.grew(SPACE)
    talk.settle()
    assert talk.in_sync
    assert entries_sent(talk.caller) == 2 and entries_sent(talk.callee) == 0


# While both are linked


def test_live_pushes_come_back_to_nobody():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    for _ in range(5):
        a.write(SPACE, "a")
        talk.caller.grew(SPACE)
        talk.settle()
        talk.callee.grew(SPACE)
        talk.settle()
        assert talk.in_sync
    assert entries_sent(talk.caller) == 5 and entries_sent(talk.callee) == 0
    assert talk.sent()["Status"] <= 15


def test_both_sides_know_that_they_are_in_sync():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    b.write(SPACE, "b")
    talk.callee.grew(SPACE)
    assert not talk.callee.session.in_sync()
    talk.settle()
    assert talk.caller.session.in_sync() and talk.callee.session.in_sync()


def test_what_the_peer_holds_is_told_once():
    a, b = pair()
    a.write(SPACE, "a", 4)
    talk = Talk(a, b)
    talk.settle()
    talk.caller.effects.extend(talk.caller.session.ask(0))
    talk.settle()
    log = next(iter(a.logs[SPACE]))
    told = [effect for effect in talk.caller.done if isinstance(effect, do.Holds)]
    assert [effect.heights for effect in told] == [((log, 4),)]


def test_asking_is_always_answered():
    a, b = Node("A"), Node("B")
    talk = Talk(a, b)
    talk.settle()
    talk.caller.effects.extend(talk.caller.session.ask(0))
    talk.settle()
    assert talk.caller.session.statuses_heard == 1


def test_growth_before_the_answer_is_not_lost():
    a, b = pair()
    a.write(SPACE, "a", 3)
    same(a, b)
    talk = Talk(a, b)
    a.write(SPACE, "a", 2)
    talk.caller.grew(SPACE)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)


def test_who_grew_while_the_peer_answered_that_it_holds_the_same_asks_again():
    a, b = pair()
    talk = Talk(a, b)
    talk.callee.take()
    talk.callee.perform()
    for node in (a, b):
        node.write(SPACE, "third", body=b"from elsewhere")
    # The caller finds that the two differ, and asks; the callee finds that they no longer do.
    for end in (talk.caller, talk.callee):
        end.take()
        while end.effects:
            end.perform()
    assert names(talk.callee.sent) == ["Hello", "Status"] and talk.caller.inbox
    a.write(SPACE, "a", 2)
    talk.caller.grew(SPACE)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)


# Spaces that come and go


def test_a_space_that_is_allowed_later_is_spoken_of_then():
    a, b = pair()
    b.allowed.clear()
    a.write(SPACE, "a", 3)
    talk = Talk(a, b)
    talk.settle()
    assert not talk.caller.session.in_sync() and heads(b) == {}
    b.share(SPACE)
    talk.callee.grew(SPACE)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)


def test_a_space_that_is_allowed_on_both_sides_later():
    a, b = Node("A"), Node("B")
    a.write(SPACE, "a", 3)
    talk = Talk(a, b)
    talk.settle()
    for end in talk.ends:
        end.node.share(SPACE)
        end.grew(SPACE)
        talk.settle()
    assert talk.in_sync and heads(a) == heads(b)


def test_a_space_that_is_no_longer_allowed_gets_nothing_more():
    a, b = pair(SPACE, OTHER)
    talk = Talk(a, b)
    talk.settle()
    a.allowed.discard(SPACE)
    a.write(SPACE, "a", 3)
    talk.caller.grew(SPACE)
    talk.settle()
    assert heads(b) == {}
    assert talk.caller.session.in_sync()


def test_entries_of_a_space_that_we_left_are_acknowledged():
    a, b = pair(SPACE, OTHER)
    a.write(SPACE, "big", 12, size=200_000, batch=1)
    a.write(OTHER, "other", 80)
    talk = Talk(a, b)
    talk.callee.take()
    while talk.callee.effects:
        talk.callee.perform()
    b.allowed.discard(SPACE)
    b.inventory.drop(SPACE)
    talk.settle()
    assert b.logs[OTHER]


def test_a_stranger_to_a_space_is_told_nothing_of_it():
    a, b = pair()
    b.allowed.clear()
    b.write(SPACE, "b", 3)
    talk = Talk(a, b)
    talk.settle()
    assert hello_of(talk.callee).spaces == ()
    for message in (
        Status(hello_of(talk.caller).spaces, 0, False),
        WantBranch(ALIAS, next(iter(b.logs[SPACE])), 0),
        AskView(ALIAS, 0),
        View(ALIAS, 0, bytes(32), True, bytes(16), bytes(16)),
    ):
        assert talk.callee.session.receive(message, 100, 0) == []


def test_more_spaces_than_one_message_holds():
    spaces = [space_id(number) for number in range(limits.SPACES_MAX + 40)]
    a, b = pair(*spaces)
    a.write(spaces[-1], "a", 2)
    b.write(spaces[7], "b", 2)
    talk = Talk(a, b)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b) and len(heads(a)) == 2


# Time and quotas


def test_a_quiet_link_is_kept_alive_and_a_dead_one_given_up():
    talk = Talk(*pair())
    talk.settle()
    session = talk.caller.session
    assert session.timer_ms() == limits.PING_AFTER_MS
    assert session.tick(limits.PING_AFTER_MS - 1) == []
    (ping,) = session.tick(limits.PING_AFTER_MS)
    assert isinstance(ping, do.Send) and isinstance(ping.message, Ping)
    assert session.timer_ms() == 2 * limits.PING_AFTER_MS
    assert talk.callee.session.receive(ping.message, 10, 0) == [do.Send(message=Pong(ping.message.number))]
    assert session.receive(Pong(ping.message.number), 10, 40_000) == []
    assert session.tick(40_000 + limits.SILENCE_MS_MAX) == [do.Close(why=do.Ended.SILENCE)]
    assert session.state is State.CLOSED and session.tick(10**9) == []


def test_quotas_delay_and_refuse_nothing():
    talk = Talk(*pair())
    talk.settle()
    session = talk.caller.session
    status = Status((), 0, False)
    # By then what greeting each other cost is paid.
    assert session.receive(status, limits.QUOTA_BURST_BYTES - 1_000, 10_000) == []
    (pause,) = session.receive(status, limits.QUOTA_BYTES_PER_S, 10_000)
    assert isinstance(pause, do.Pause) and 950 < pause.delay_ms < 1_050
    assert session.receive(status, 10, 20_000) == []


def test_a_greeting_and_work_cost_quota_and_nobody_waits_too_long_at_a_time():
    spent = Budget(0)
    a, b = pair()
    ground = replace(Talk(a, b).callee.session._ground, budget=spent)
    session = Session(ground, 0)
    session.receive(Hello(bytes(16), 0, ()), 0, 0)
    left = limits.QUOTA_BURST_BYTES - limits.MESSAGE_COST_BYTES - limits.LINK_COST_BYTES
    assert session.worked(left // limits.WORK_COST_BYTES_PER_MS, 0) == []
    assert session.worked(2_000_000, 0) == [do.Pause(delay_ms=limits.PAUSE_MS_MAX)]
    # Another link of the same peer has no budget of its own.
    (pause,) = Session(ground, 0).worked(1, 0)
    assert isinstance(pause, do.Pause)


def test_no_number_of_short_messages_is_for_nothing():
    talk = Talk(*pair())
    talk.settle()
    budget = Budget(0, burst_bytes=100 * limits.MESSAGE_COST_BYTES, bytes_per_s=limits.MESSAGE_COST_BYTES)
    session = Session(replace(talk.caller.session._ground, budget=budget), 0)
    session.receive(Hello(bytes(16), 0, ()), 0, 0)
    effects = [effect for number in range(200) for effect in session.receive(Ping(number), 3, 0)]
    pauses = [effect.delay_ms for effect in effects if isinstance(effect, do.Pause)]
    assert len(pauses) > 100 and pauses[-1] == limits.PAUSE_MS_MAX


def test_questions_that_are_long_to_answer_cost_quota():
    talk = Talk(*pair())
    talk.settle()
    effects: list[do.Effect] = []
    for _ in range(100):
        effects += talk.caller.session.receive(AskView(ALIAS, 0), 40, 0)
    assert any(isinstance(effect, do.Pause) for effect in effects)


# Anything may happen in any order


@st.composite
def stories(draw: st.DrawFn) -> list[int]:
    return draw(st.lists(st.integers(0, 11), max_size=120))


@settings(max_examples=150)
@given(stories(), st.integers(0, 3), st.booleans())
def test_any_interleaving_ends_in_sync(story: list[int], trunk: int, many: bool):
    a, b = pair(SPACE, OTHER)
    for number in range(limits.HELLO_HEIGHTS_MAX + 2 if many else trunk):
        a.write(SPACE, f"trunk {number}", 2)
    same(a, b)
    b.allowed.discard(OTHER)
    talk = Talk(a, b)
    written = 0
    for step in story:
        moves = talk.moves()
        if step < 8 and moves:
            moves[step % len(moves)]()
            continue
        end: End = talk.ends[step % 2]
        if step < 10:
            end.node.write(SPACE, f"{end.node.name} {step}", control=step == 9)
            end.grew(SPACE)
            written += 1
        else:
            b.share(OTHER)
            end.node.write(OTHER, f"{end.node.name} elsewhere", 2, size=3_000)
            end.grew(OTHER)
            written += 2
    b.share(OTHER)
    talk.callee.grew(OTHER)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)
    assert sum(entries_sent(end) for end in talk.ends) == written
    assert len(talk.caller.sent) + len(talk.callee.sent) < 20 + 6 * written
