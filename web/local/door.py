"""The door: how a browser gets in, and how everything is locked again.

    GET  /api/door             what stands behind the door; without a session no name of anybody
    POST /api/enter            {"link": TOKEN}            a one-time link  →  a session
    POST /api/unlock           {"passphrase"}             opens the home where it is locked; a session of the keeper
    POST /api/here             {}                         somebody has a hand on the page: it isn't idle
    POST /api/lock             {"node": bool}             ends the sessions; with node closes the home, too
    POST /api/new              {"name", "language", "passphrase"}  →  {"recovery_words"}; where no home is
    POST /api/new/back         {"how", "file", "code", "words", "passphrase", "label"}  a group that lived before
    POST /api/new/courier      {}  →  {"code", "expires"}  this box carries for others and reads nothing
    POST /api/new/passphrase   {}  →  {"words"}           six words, kept nowhere
    POST /api/join             {"token", "name"?, "pin"}  a member's invitation  →  a session, and a known browser
    POST /api/pin              {"member", "pin"}          a known browser, after it was idle  →  a session

Each but those of ``new`` answers with what ``/api/door`` says afterwards. From the LAN there are only:
door, here, lock, join and pin.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import hdrs, web

from identity.errors import Refused
from web.local import limits
from web.local.answers import Sentence, answer, answering, read_json
from web.local.guard import Handler, is_own_page
from web.local.house import House, Return
from web.local.sessions import KEEPER, Access, Session, Viewer

_KNOWN_S = limits.SIGN_IN_DAYS * 86_400


def add_door(app: web.Application, house: House, access: Access, *, is_lan: bool) -> None:
    """Let the application answer at the door."""
    door = _Door(house, access, is_lan)
    app.router.add_get("/api/door", answering(door.look, door.say))
    ways: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
        "here": door.here,
        "lock": door.lock,
        "join": door.join,
        "pin": door.pin,
    }
    if not is_lan:
        ways |= {"enter": door.enter, "unlock": door.unlock}
        ways |= {"new": door.new, "new/passphrase": door.suggest}
        ways |= {"new/back": door.back, "new/courier": door.courier}
    for name, way in ways.items():
        app.router.add_post(f"/api/{name}", answering(_from_page(way), door.say))


def session_of(request: web.Request, access: Access) -> Session | None:
    """Return the session whose cookie a request brings."""
    return access.sessions.find(request.cookies.get(cookie_name(request)))


def cookie_name(request: web.Request, purpose: str = "") -> str:
    """Return what our cookie is called: browsers share cookies among all ports of a host."""
    name = request.transport.get_extra_info("sockname") if request.transport else None
    port = name[1] if name else 0
    return f"{'__Host-' if request.secure else ''}hedgerow-{purpose}{port}"


class _Door:
    def __init__(self, house: House, access: Access, is_lan: bool) -> None:
        self.house, self.access, self.is_lan = house, access, is_lan

    def say(self, request: web.Request) -> Sentence:
        session = session_of(request, self.access)
        viewer = session.viewer if session is not None else None
        accepted = request.headers.get(hdrs.ACCEPT_LANGUAGE, "")
        return lambda message, fields: self.house.sentence(viewer, message, fields, accepted)

    async def look(self, request: web.Request) -> web.StreamResponse:
        return answer(200, await self._told(request, session_of(request, self.access)))

    async def enter(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"link"})
        viewer = self.access.links.use(_text(asked, "link"))
        if viewer is None:
            raise Refused("door-link-spent")
        return await self._let_in(request, viewer)

    async def unlock(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"passphrase"})
        await self.house.unlock(_text(asked, "passphrase"))
        return await self._let_in(request, KEEPER)

    async def here(self, request: web.Request) -> web.StreamResponse:
        session = session_of(request, self.access)
        if session is None:
            return web.Response(status=401)
        self.access.sessions.touch(session)
        session.idle_s = await self.house.idle_s(session.viewer)
        session.last_s = _last_s(session.idle_s)
        return answer(200, await self._told(request, session))

    async def lock(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"node"})
        session = session_of(request, self.access)
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

    async def new(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"name", "language", "passphrase"})
        if (refusal := self._check_new(request)) is not None:
            return refusal
        passphrase = asked.get("passphrase")
        if passphrase is not None and not isinstance(passphrase, str):
            raise Refused("api-not-a-call")
        words = await self.house.make(_text(asked, "name"), _text(asked, "language"), passphrase)
        return answer(200, {"recovery_words": words})

    async def back(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"how", "file", "code", "words", "passphrase", "label"})
        if (refusal := self._check_new(request)) is not None:
            return refusal
        passphrase = asked.get("passphrase")
        if passphrase is not None and not isinstance(passphrase, str):
            raise Refused("api-not-a-call")
        given = {name: _text(asked, name) for name in ("how", "file", "code", "words", "label")}
        await self.house.come_back(Return(passphrase=passphrase, **given))
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
        _set_cookie(request, response, cookie_name(request, "known-"), signed_in.secret, _KNOWN_S)
        return response

    async def pin(self, request: web.Request) -> web.StreamResponse:
        asked = await _asked(request, {"member", "pin"})
        viewer = await self._bound(request)
        if viewer is None or viewer.member is None or viewer.member.hex() != _text(asked, "member"):
            raise Refused("door-browser-unknown")
        await self.house.check_pin(viewer, _text(asked, "pin"))
        return await self._let_in(request, viewer)

    async def _let_in(self, request: web.Request, viewer: Viewer) -> web.Response:
        """Begin a session; the one that the browser had before ends."""
        before, sessions = session_of(request, self.access), self.access.sessions
        if before is not None:
            sessions.end(lambda session: session is before)
        idle_s = await self.house.idle_s(viewer)
        secret = sessions.begin(viewer, idle_s, _last_s(idle_s))
        response = answer(200, await self._told(request, sessions.find(secret)))
        _set_cookie(request, response, cookie_name(request), secret, None)
        return response

    def _check_new(self, request: web.Request) -> web.Response | None:
        session = session_of(request, self.access)
        if session is None or not session.viewer.is_keeper:
            return web.Response(status=401)
        if self.house.state != "new":
            raise Refused("door-not-new")
        return None

    async def _bound(self, request: web.Request) -> Viewer | None:
        secret = request.cookies.get(cookie_name(request, "known-"))
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
