"""A long list as an answer: written while it is read, so that memory holds one piece of it at a time.

What can't be done is said before anything is written. Where it fails later the line is cut off: whoever reads an answer
that doesn't end takes it for none.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from identity.errors import Fault
from web.local import limits
from web.local.answers import answer, log_unforeseen


async def answer_in_pieces(request: web.Request, pieces: AsyncIterator[list[Any]]) -> web.StreamResponse:
    """Return the answer whose result is the list that ``pieces`` make; raises what the first two of them raise."""
    first: list[Any] = await anext(pieces, [])
    second = await anext(pieces, None)
    if second is None:
        return answer(200, {"result": first})
    response = web.StreamResponse()
    response.content_type = "application/json"
    try:
        await response.prepare(request)
        await _write(response, b'{"result": [' + _listed(first))
        has_any = bool(first)
        del first
        while second is not None:
            await _write(response, (b", " if has_any and second else b"") + _listed(second))
            has_any = has_any or bool(second)
            second = await anext(pieces, None)
        await _write(response, b"]}")
    except (Fault, ConnectionError, TimeoutError):
        _cut_off(request)
    except Exception as error:  # the log hears where; whoever reads hears that it is none
        log_unforeseen(error)
        _cut_off(request)
    return response


def _listed(piece: list[Any]) -> bytes:
    return json.dumps(piece, ensure_ascii=True)[1:-1].encode()


async def _write(response: web.StreamResponse, data: bytes) -> None:
    async with asyncio.timeout(limits.WRITE_TIME_S):
        await response.write(data)


def _cut_off(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
