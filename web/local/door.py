"""The door: how a browser gets in, and how everything is locked again.

    GET  /api/door             what stands behind the door; without a session no name of anybody
    POST /api/enter            {"link": TOKEN}            a one-time link  →  a session
    POST /api/unlock           {"passphrase"}             opens the home where it is locked; a session of the keeper
    POST /api/here             {}                         somebody has a hand on the page: it isn't idle
    POST /api/lock             {"node": bool}             ends the sessions; with node closes the home, too
    POST /api/new/sheet        {"name", "language", "passphrase"}  →  {"words"} for such a group, kept nowhere
    POST /api/new              {"name", "language", "passphrase", "words"}  makes the group, once they are on paper
    POST /api/new/back         {"how", "file", "code", "words", "passphrase", "label"}  a group that lived before
    POST /api/new/courier      {}  →  {"code", "expires"}  this box carries for others and reads nothing
    POST /api/new/passphrase   {}  →  {"words"}           six words, kept nowhere
    POST /api/join             {"token", "name"?, "pin"}  a member's invitation  →  a session, and a known browser
    POST /api/pin              {"member", "pin"}          a known browser, after it was idle  →  a session

    POST /api/claim            {"code"}                   the claim code  →  the keeper's session, a known browser

Each but those of ``new`` answers with what ``/api/door`` says afterwards. For members' phones there are only: door,
here, lock, join and pin. At the keeper's page in the LAN, of a node without a screen: door, here, lock, claim, those of
``new``, and unlock for browsers that ``claim`` lets try.
"""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import hdrs, web

from identity.errors import Fault, Refused
from web.local import limits
from web.local.answers import Sentence, answer, answering, read_json
from web.local.guard import Handler, is_own_page
from web.local.house import Claim, House, NewGroup, Return
from web.local.sessions import KEEPER, KEEPER_AFAR, Access, Session, Side, Viewer

_KNOWN_S = limits.SIGN_IN_DAYS * 86_400


def add_door(
    app: web.Application, house: House, access: Access, side: Side, claim: Claim | None = None
) -> None:
    """Let the application answer at the door; ``claim`` says who may be the keeper where they come from the LAN."""
    door = _Door(house, access, side, claim)
    app.router.add_get("/api/door", answering(door.look, door.say))
    ways: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
        "here": door.here,
        "lock": door.lock,
    }
    if side is not Side.AFAR:
        ways |= {"join": door.join, "pin": door.pin}
    if side is not Side.PHONES:
        ways |= {
            "unlock": door.unlock,
            "new": door.new,
            "new/sheet": door.sheet,
            "new/passphrase": door.suggest,
        }
        ways |= {"new/back": door.back, "new/courier": door.courier}
        ways |= {"enter": door.enter} if claim is None else {"claim": door.use_claim}
    for name, way in ways.items():
        app.router.add_post(f"/api/{name}", answering(_from_page(way), door.say))


def session_of(request: web.Request, access: Access, side: Side) -> Session | None:
    """Return the session whose cookie a request brings, None for one that was begun on another side."""
    session = access.sessions.find(request.cookies.get(cookie_name(request)))
    return session if session is not None and side.lets(session.viewer) else None


def cookie_name(request: web.Request, purpose: str = "") -> str:
    """Return what our cookie is called: browsers share cookies among all ports of a host."""
    name = request.transport.get_extra_info("sockname") if request.transport else None
    port = name[1] if name else 0
    return f"{'__Host-' if request.secure else ''}hedgerow-{purpose}{port}"


class _Door:
    def __init__(self, house: House, access: Access, side: Side, claim: Claim | None) -> None:
        self.house, self.access, self.side, self.claim = house, access, side, claim
        self.is_lan = side is not Side.HERE

    def say(self, request: web.Request) -> Sentence:
        session = self._session(request)
        viewer = session.viewer if session is not None else None
        accepted = request.headers.get(hdrs.ACCEPT_LANGUAGE, "")
        return lambda message, fields: self.house.sentence(viewer, message, fields, accepted)

    async def look(self, request: web.Request) -> web.StreamResponse:
        return answer(200, await self._told(request, self._session(request)))

    async def enter(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"link"})
        viewer = self.access.links.use(_text(asked, "link"))
        if viewer is None:
            raise Refused("door-link-spent")
        return await self._let_in(request, viewer)

    async def unlock(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"passphrase"})
        passphrase = _text(asked, "passphrase")
        if self.claim is not None:
            return await self._unlock_from_afar(request, self.claim, passphrase)
        await self.house.unlock(passphrase)
        return await self._let_in(request, KEEPER)

    async def _unlock_from_afar(
        self, request: web.Request, claim: Claim, passphrase: str
    ) -> web.StreamResponse:
        secret, address = self._known(request), request.remote or ""
        # Counted before it is tried: many at once are no way around the limit.
        claim.begin_try(secret, address)
        try:
            await self.house.unlock(passphrase, is_stranger=not claim.knows(secret))
        except Fault as fault:
            if fault.message != "vault-wrong-passphrase":
                claim.take_back_try(secret, address)
            raise
        claim.take_back_try(secret, address)
        response = await self._let_in(request, KEEPER_AFAR)
        if not claim.knows(secret):
            # Where the disk is full a browser is let in all the same, and not known the next time.
            with contextlib.suppress(Refused):
                self._remember(request, response, claim.admit())
        return response

    async def use_claim(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"code"})
        code = _text(asked, "code")
        assert self.claim is not None
        if self.house.state != "new":
            raise Refused("door-not-new")
        if self.claim.knows(self._known(request)):
            return await self._let_in(request, KEEPER_AFAR)
        secret = self.claim.use(code, request.remote or "")
        response = await self._let_in(request, KEEPER_AFAR)
        self._remember(request, response, secret)
        return response

    async def here(self, request: web.Request) -> web.StreamResponse:
        session = self._session(request)
        if session is None:
            return web.Response(status=401)
        self.access.sessions.touch(session)
        session.idle_s = await self.house.idle_s(session.viewer)
        session.last_s = _last_s(session.idle_s)
        return answer(200, await self._told(request, session))

    async def lock(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"node"})
        session = self._session(request)
        if session is None:
            return web.Response(status=401)
        viewer = session.viewer
        if asked.get("node", False) is True:
            if not viewer.is_keeper:
                raise Refused("viewer-not-keeper")
            await self.house.lock()
        self.access.sessions.end(lambda other: other.viewer == viewer)
        response = answer(200, await self._told(request, None))
        response.del_cookie(cookie_name(request), path="/")
        return response

    async def sheet(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"name", "language", "passphrase"})
        if (refusal := self._check_new(request)) is not None:
            return refusal
        given = {name: _text(asked, name) for name in ("name", "language")}
        return answer(200, {"words": self.house.propose(NewGroup(passphrase=self._lock_of(asked), **given))})

    async def new(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"name", "language", "passphrase", "words"})
        # Also where a home is: it may be this one, and a line broke before that could be said.
        if not self._is_keeper(request):
            return web.Response(status=401)
        given = {name: _text(asked, name) for name in ("name", "language", "words")}
        await self.house.make(NewGroup(passphrase=self._lock_of(asked), **given))
        return answer(200, {})

    async def back(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"how", "file", "code", "words", "passphrase", "label"})
        if (refusal := self._check_new(request)) is not None:
            return refusal
        passphrase = self._lock_of(asked)
        given = {name: _text(asked, name) for name in ("how", "file", "code", "words", "label")}
        from_afar = self.claim is not None
        await self.house.come_back(Return(passphrase=passphrase, from_afar=from_afar, **given))
        return answer(200, {})

    async def courier(self, request: web.Request) -> web.StreamResponse:
        await _asked(request, set())
        if (refusal := self._check_new(request)) is not None:
            return refusal
        return answer(200, await self.house.make_courier())

    async def suggest(self, request: web.Request) -> web.StreamResponse:
        await _asked(request, set())
        if (refusal := self._check_new(request)) is not None:
            return refusal
        return answer(200, {"words": self.house.suggest()})

    async def join(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"token", "name", "pin"})
        name = _text(asked, "name") if asked.get("name") is not None else None
        signed_in = await self.house.join(
            _text(asked, "token"), name, _text(asked, "pin"), is_lan=self.is_lan
        )
        response = await self._let_in(request, signed_in.viewer)
        self._remember(request, response, signed_in.secret)
        return response

    async def pin(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"member", "pin"})
        viewer = await self._bound(request)
        if viewer is None or viewer.member is None or viewer.member.hex() != _text(asked, "member"):
            raise Refused("door-browser-unknown")
        await self.house.check_pin(viewer, _text(asked, "pin"))
        return await self._let_in(request, viewer)

    def _session(self, request: web.Request) -> Session | None:
        return session_of(request, self.access, self.side)

    def _known(self, request: web.Request) -> str | None:
        return request.cookies.get(cookie_name(request, "known-"))

    def _remember(self, request: web.Request, response: web.Response, secret: str) -> None:
        _set_cookie(request, response, cookie_name(request, "known-"), secret, _KNOWN_S)

    def _lock_of(self, asked: dict[str, Any]) -> str | None:
        """Return the passphrase that a new home is to have, None for an open lock."""
        passphrase = asked.get("passphrase")
        if passphrase is not None and not isinstance(passphrase, str):
            raise Refused("api-not-a-call")
        if passphrase is None and self.claim is not None:
            # Nothing else would keep out who is on the same network.
            raise Refused("claim-needs-passphrase")
        return passphrase

    async def _let_in(self, request: web.Request, viewer: Viewer) -> web.Response:
        """Begin a session; the one that the browser had before ends."""
        before, sessions = self._session(request), self.access.sessions
        if before is not None:
            sessions.end(lambda session: session is before)
        idle_s = await self.house.idle_s(viewer)
        secret = sessions.begin(viewer, idle_s, _last_s(idle_s))
        response = answer(200, await self._told(request, sessions.find(secret)))
        _set_cookie(request, response, cookie_name(request), secret, None)
        return response

    def _check_new(self, request: web.Request) -> web.Response | None:
        if not self._is_keeper(request):
            return web.Response(status=401)
        if self.house.state != "new":
            raise Refused("door-not-new")
        return None

    def _is_keeper(self, request: web.Request) -> bool:
        session = self._session(request)
        return session is not None and session.viewer.is_keeper

    async def _bound(self, request: web.Request) -> Viewer | None:
        secret = self._known(request) if self.claim is None else None
        return await self.house.bound(secret, is_lan=self.is_lan) if secret else None

    async def _told(self, request: web.Request, session: Session | None) -> dict[str, Any]:
        # A link that was used at a locked door opens nothing before the passphrase does.
        signed_in = session is not None and self.house.state != "locked"
        viewer = session.viewer if session is not None and signed_in else None
        bound = await self._bound(request) if viewer is None else None
        told = await self.house.about(viewer, request.headers.get(hdrs.ACCEPT_LANGUAGE, ""))
        idle_s = session.idle_s if session is not None else 0
        return {
            "state": self.house.state,
            "signed_in": signed_in,
            "viewer": None,
            "group": None,
            "device": None,
            "bound": bound.member.hex() if bound is not None and bound.member is not None else None,
            "asks": self.claim.asks(self._known(request)) if self.claim is not None else None,
            "idle_s": int(idle_s),
            **told,
        }


def _from_page(handler: Handler) -> Handler:
    """Return the handler for pages of this node only."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        if not is_own_page(request):
            return web.Response(status=403)
        return await handler(request)

    return guarded


async def _asked(request: web.Request, names: set[str]) -> dict[str, Any]:
    asked = await read_json(request, limits.DOOR_BODY_BYTES_MAX)
    if not isinstance(asked, dict) or asked.keys() - names:
        raise Refused("api-not-a-call")
    return asked


def _text(asked: dict[str, Any], name: str) -> str:
    value = asked.get(name)
    if not isinstance(value, str):
        raise Refused("command-argument-missing", argument=name)
    return value


def _last_s(idle_s: float) -> float:
    # Where nobody is signed out for being idle, nothing is behind the door that a passphrase would keep.
    return limits.SESSION_TIME_S if idle_s else limits.OPEN_SESSION_TIME_S


def _set_cookie(
    request: web.Request, response: web.Response, name: str, secret: str, max_age_s: int | None
) -> None:
    response.set_cookie(
        name, secret, path="/", httponly=True, samesite="Strict", secure=request.secure, max_age=max_age_s
    )
