"""A long list is written while it is read; one that fails is never taken for whole."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.web.local.houses import KEY, House, served
from web.local.site import Site


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def site(house: House) -> AsyncIterator[Site]:
    async with served(house) as site:
        yield site


async def asked(site: Site, command: str = "list", **args: Any) -> tuple[int, dict[str, str], Any]:
    """Return status, headers and JSON of the answer to a command."""
    async with aiohttp.ClientSession(headers=KEY) as client:
        async with client.post(f"{site.url}/api/call", json={"command": command, "args": args}) as reply:
            return reply.status, dict(reply.headers), await reply.json()


@pytest.mark.parametrize(("pieces", "size"), [(0, 0), (1, 3), (2, 1), (5, 400), (3, 0)])
async def test_pieces_make_one_list(site: Site, pieces: int, size: int):
    status, headers, told = await asked(site, pieces=pieces, size=size)
    assert (status, told) == (200, {"result": list(range(pieces * size))})
    assert headers["Content-Type"].startswith("application/json")
    assert ("Content-Length" in headers) == (pieces < 2)


@pytest.mark.parametrize("fails", [0, 1])
async def test_what_fails_before_anything_is_written_is_said(site: Site, fails: int):
    status, _, told = await asked(site, pieces=5, size=10, fails=fails)
    assert status == 400 and told["error"]["id"] == "echo-refused"


@pytest.mark.parametrize("fault", ["refuse", "break"])
async def test_what_fails_later_cuts_the_answer_off(site: Site, fault: str):
    with pytest.raises(aiohttp.ClientError):
        await asked(site, pieces=5, size=10, fails=3, fault=fault)


@pytest.mark.parametrize("texts", [[], [""], ["a", 'b"\\\n', "\ud83c", "\udf4e سلام"], ["x" * 100_000] * 3])
async def test_texts_make_one_content(site: Site, texts: list[str]):
    status, _, told = await asked(site, "export", texts=texts)
    assert status == 200
    # Two halves that meet are one character.
    whole = "".join(texts).encode("utf-16", "surrogatepass").decode("utf-16")
    assert told == {"result": {"content": whole, "records": len(texts), "left_out": []}}


async def test_content_that_fails_at_once_is_refused(site: Site):
    status, _, told = await asked(site, "export", texts=["a"], fails=0)
    assert status == 400 and told["error"]["id"] == "echo-refused"


@pytest.mark.parametrize("fault", ["refuse", "break", "end"])
async def test_content_that_fails_later_or_just_ends_is_cut_off(site: Site, fault: str):
    with pytest.raises(aiohttp.ClientError):
        await asked(site, "export", texts=["a" * 1_000] * 5, fails=3, fault=fault)
