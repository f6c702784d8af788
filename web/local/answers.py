"""What a request asks and what it is answered, both JSON: results, and faults with their sentence.

Errors of a caller are 4xx, what may go better later is 503, what nobody foresaw is 500 and tells no detail.
"""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import hdrs, web

from identity.errors import Fault, LocalFault, PeerFault, Refused, Unavailable
from web.local import limits
from web.local.guard import Handler, as_plain

_log = logging.getLogger(__name__)

Sentence = Callable[[str, Mapping[str, object]], str]


def answer(status: int, content: object) -> web.Response:
    """Return an answer in ASCII: a lone surrogate in a text must not break it."""
    return web.Response(
        status=status, body=json.dumps(content, ensure_ascii=True).encode(), content_type="application/json"
    )


def failed(fault: Fault, sentence: Sentence) -> web.Response:
    """Return what a fault says, in its reader's language."""
    status, family = _FAMILIES[next(known for known in _FAMILIES if isinstance(fault, known))]
    told = {
        "id": fault.message,
        "sentence": sentence(fault.message, fault.fields),
        "fields": {name: as_plain(value) for name, value in fault.fields.items()},
        "family": family,
    }
    return answer(status, {"error": told})


def answering(handler: Handler, say: Callable[[web.Request], Sentence]) -> Handler:
    """Return the handler with its faults told as JSON, and what nobody foresaw told to nobody but the log."""

    async def careful(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except Fault as fault:
            return failed(fault, say(request))
        except web.HTTPException:
            raise
        except Exception as error:  # the browser hears that something failed, the log hears where
            log_unforeseen(error)
            return _unforeseen(say(request))

    return careful


@web.middleware
async def closed_mouthed(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Tell of what no handler foresaw that it happened, and where, and nothing else to anybody."""
    try:
        return await handler(request)
    except (web.HTTPException, ConnectionError):
        raise
    except Exception as error:  # as above, for what answers no command
        log_unforeseen(error)
        if hdrs.UPGRADE in request.headers and request.transport is not None:
            # What talks on this line now understands no answer.
            request.transport.close()
        return web.Response(status=500)


def log_unforeseen(error: BaseException) -> None:
    """Log places and the type only: the message of an error may quote what somebody wrote."""
    places = "".join(traceback.format_tb(error.__traceback__))
    _log.error("unforeseen %s\n%s", type(error).__name__, places)


async def read_json(request: web.Request, bytes_max: int = limits.BODY_BYTES_MAX) -> Any:
    """Return the JSON in a request's body; raises Refused, and gives up on a body that doesn't come."""
    try:
        async with asyncio.timeout(limits.BODY_TIME_S):
            body = await _read(request, bytes_max)
    except TimeoutError:
        raise web.HTTPRequestTimeout() from None
    try:
        return json.loads(body.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refused("api-not-json") from None


async def _read(request: web.Request, bytes_max: int) -> bytes:
    """Return a body; what is longer than it may be is never held whole, whoever sends it."""
    told = request.content_length or 0
    body = bytearray()
    if told <= bytes_max:
        async for piece in request.content.iter_any():
            body += piece
            if len(body) > bytes_max:
                break
    if max(told, len(body)) > bytes_max:
        raise web.HTTPRequestEntityTooLarge(max_size=bytes_max, actual_size=max(told, len(body)))
    return bytes(body)


def _unforeseen(sentence: Sentence) -> web.Response:
    told = {"id": "api-unforeseen", "sentence": sentence("api-unforeseen", {}), "fields": {}}
    return answer(500, {"error": told | {"family": "unforeseen"}})


def _no_constant(name: str) -> None:
    raise ValueError(name)


_FAMILIES: dict[type[Fault], tuple[int, str]] = {
    Refused: (400, "refused"),
    LocalFault: (400, "local"),
    PeerFault: (422, "peer"),
    Unavailable: (503, "unavailable"),
    Fault: (500, "fault"),
}
