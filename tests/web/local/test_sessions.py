"""Links work once and for a while; sessions end when they are told to, with time, and when nobody is there."""

from __future__ import annotations

import asyncio

import pytest

from tests.web.local.houses import Time
from web.local import limits
from web.local.sessions import KEEPER, KEEPER_AFAR, Access, Links, Sessions, Side, Viewer, boot_time_s

ADA, BEA = Viewer(member=b"ada"), Viewer(member=b"bea")


@pytest.fixture
def time() -> Time:
    return Time()


def test_a_link_lets_in_once(time: Time):
    links = Links(time)
    secret = links.make(ADA)
    assert len(secret) == 64 and links.use(secret[:-1] + "x") is None and links.use("") is None
    assert links.peek(secret) == links.use(secret) == ADA
    assert links.use(secret) is None and links.peek(secret) is None


def test_a_link_lasts_ten_minutes(time: Time):
    links = Links(time)
    secret, other = links.make(), links.make()
    time.s += 599.9
    assert links.use(secret) == KEEPER
    time.s += 0.2
    assert links.peek(other) is None and links.use(other) is None


def test_there_are_never_too_many_links(time: Time):
    links = Links(time)
    first, *rest = [links.make() for _ in range(limits.LINKS_MAX + 1)]
    assert links.use(first) is None and links.use(rest[0]) == KEEPER


def test_what_is_kept_of_a_secret_does_not_let_in(time: Time):
    sessions, links = Sessions(time), Links(time)
    secret, link = sessions.begin(KEEPER, 0), links.make()
    assert secret not in repr(vars(sessions)) and link not in repr(vars(links))


def test_a_session_ends_when_nobody_is_there(time: Time):
    sessions = Sessions(time)
    secret = sessions.begin(KEEPER, 60)
    time.s += 59
    session = sessions.find(secret)
    assert session is not None
    sessions.touch(session)
    time.s += 59
    assert sessions.find(secret) is session
    # Being found is not being there.
    time.s += 1
    assert sessions.find(secret) is None and session.ended.is_set()
    time.s -= 50
    assert sessions.find(secret) is None


def test_a_session_ends_at_the_latest_after_half_a_day(time: Time):
    sessions = Sessions(time)
    secret = sessions.begin(KEEPER, 0)
    time.s += limits.SESSION_TIME_S - 1
    session = sessions.find(secret)
    assert session is not None
    sessions.touch(session)
    time.s += 1
    assert sessions.find(secret) is None


def test_some_are_shut_out_and_others_stay(time: Time):
    access = Access(time)
    secrets = {viewer: access.sessions.begin(viewer, 0) for viewer in (ADA, BEA)}
    links = {viewer: access.links.make(viewer) for viewer in (ADA, BEA)}
    invitations = {viewer: access.invitations.make(viewer) for viewer in (ADA, BEA)}
    access.shut_out(lambda viewer: viewer == ADA)
    assert access.sessions.find(secrets[ADA]) is None and access.sessions.find(secrets[BEA]) is not None
    assert access.links.use(links[ADA]) is None and access.links.use(links[BEA]) == BEA
    assert (
        access.invitations.use(invitations[ADA]) is None and access.invitations.use(invitations[BEA]) == BEA
    )


def test_there_are_never_too_many_sessions(time: Time):
    sessions = Sessions(time)
    first = sessions.begin(KEEPER, 0)
    time.s += 1
    last = [sessions.begin(KEEPER, 0) for _ in range(limits.SESSIONS_MAX)][-1]
    assert sessions.find(first) is None and sessions.find(last) is not None


@pytest.mark.parametrize("secret", [None, "", "\udc80", "é", "0" * 64, "x" * 10_000])
def test_what_is_no_secret_finds_nothing(time: Time, secret: str | None):
    sessions = Sessions(time)
    sessions.begin(KEEPER, 0)
    assert sessions.find(secret) is None


def test_a_token_is_known_while_there_is_one(time: Time):
    access = Access(time)
    assert not access.knows("") and not access.knows("None")
    access.token = "ab" * 32
    assert (
        access.knows("ab" * 32)
        and not access.knows("ab" * 31)
        and not access.knows("é")
        and not access.knows("")
    )
    access.close()
    assert not access.knows("ab" * 32) and not access.knows("")


async def test_whoever_waits_for_the_end_of_a_session_hears_of_it():
    sessions = Sessions()
    ended = sessions.find(sessions.begin(KEEPER, 0))
    idle = sessions.find(sessions.begin(KEEPER, 0.05))
    assert ended is not None and idle is not None
    async with asyncio.timeout(60):
        await sessions.over(idle)
        waiting = asyncio.create_task(sessions.over(ended))
        await asyncio.sleep(0)
        assert not waiting.done()
        sessions.end(lambda session: session is ended)
        await waiting


def test_time_goes_on():
    assert boot_time_s() <= boot_time_s()


def test_the_keeper_sits_at_the_node():
    assert KEEPER.is_keeper and not ADA.is_keeper and not Viewer(is_lan=True).is_keeper


def test_a_keeper_from_afar_came_by_their_own_page():
    assert KEEPER_AFAR.is_keeper and KEEPER_AFAR.is_lan
    assert not Viewer(from_afar=True).is_keeper
    assert not Viewer(member=b"ada", is_lan=True, from_afar=True).is_keeper


def test_a_session_holds_on_one_side():
    viewers = {
        KEEPER: Side.HERE,
        ADA: Side.HERE,
        Viewer(member=b"ada", is_lan=True): Side.PHONES,
        KEEPER_AFAR: Side.AFAR,
    }
    for viewer, side in viewers.items():
        assert [one for one in Side if one.lets(viewer)] == [side]
    for nobody in (Viewer(is_lan=True), Viewer(member=b"ada", is_lan=True, from_afar=True)):
        assert not Side.AFAR.lets(nobody) and not Side.HERE.lets(nobody)
