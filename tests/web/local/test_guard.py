"""Fields of faults as JSON, who is near; who is let in is shown in test_api, over real connections."""

from __future__ import annotations

import json

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request
from hypothesis import given
from hypothesis import strategies as st

from web.local.guard import as_plain, neighbours_only


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.sets(st.integers()), st.lists
    )
)
def test_any_field_becomes_json(value: object):
    json.dumps(as_plain(value))


@pytest.mark.parametrize(
    ("address", "status"),
    [
        *((near, 200) for near in ("192.168.7.5", "10.0.0.1", "172.16.3.4", "169.254.1.1", "127.0.0.1")),
        *((near, 200) for near in ("fe80::1%eth0", "fd00::1", "::1")),
        *((far, 403) for far in ("8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8", "", "a name")),
    ],
)
async def test_only_who_is_in_the_local_network_is_answered(address: str, status: int):
    async def handler(request: web.Request) -> web.StreamResponse:
        return web.Response()

    request = make_mocked_request("GET", "/api/door").clone(remote=address)
    assert (await neighbours_only(request, handler)).status == status
