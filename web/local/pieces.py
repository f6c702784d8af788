"""A long list or a file as an answer: written while it is read, so that memory holds one piece of it at a time.

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

    async def written(piece: list[Any] | None) -> AsyncIterator[bytes]:
        yield b'{"result": [' + _listed(first)
        has_any = bool(first)
        first.clear()
        while piece is not None:
            yield (b", " if has_any and piece else b"") + _listed(piece)
            has_any = has_any or bool(piece)
            piece = await anext(pieces, None)
        yield b"]}"

    return await _answer(request, written(second))


async def answer_with_content(
    request: web.Request, pieces: AsyncIterator[str | dict[str, Any]]
) -> web.StreamResponse:
    """Return the answer whose result has the texts of ``pieces`` as its ``content``, and the fields of the last one.

    Raises what the first of them raises.
    """
    first = await anext(pieces)

    async def written() -> AsyncIterator[bytes]:
        piece = first
        yield b'{"result": {"content": "'
        while isinstance(piece, str):
            yield json.dumps(piece, ensure_ascii=True)[1:-1].encode()
            # Without the last one the content isn't whole.
            piece = await anext(pieces)
        yield b'"' + b"".join(b", " + _named(name, value) for name, value in piece.items()) + b"}}"

    return await _answer(request, written())


async def _answer(request: web.Request, written: AsyncIterator[bytes]) -> web.StreamResponse:
    response = web.StreamResponse()
    response.content_type = "application/json"
    try:
        await response.prepare(request)
        async for data in written:
            async with asyncio.timeout(limits.WRITE_TIME_S):
                await response.write(data)
    except (Fault, ConnectionError, TimeoutError):
        _cut_off(request)
    except Exception as error:  # the log hears where; whoever reads hears that it is none
        log_unforeseen(error)
        _cut_off(request)
    return response


def _named(name: str, value: object) -> bytes:
    return json.dumps({name: value}, ensure_ascii=True)[1:-1].encode()


def _listed(piece: list[Any]) -> bytes:
    return json.dumps(piece, ensure_ascii=True)[1:-1].encode()


def _cut_off(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
