from __future__ import annotations

import contextlib
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession, web

from identity.errors import Refused, Unavailable
from tests.web.local.houses import Time
from web.local import limits
from web.local.guard import VIEWER, own_host_only
from web.local.parcels import PIECE_TYPE, Parcels, parcel_extras
from web.local.sessions import KEEPER, KEEPER_AFAR, Viewer
from web.local.site import serve

PIECE = {"Content-Type": PIECE_TYPE}


@contextlib.asynccontextmanager
async def served(parcels: Parcels, viewer: Viewer = KEEPER) -> AsyncIterator[tuple[ClientSession, str]]:
    """Give a client and the address of the ways of files, as somebody who is let in sees them."""

    @web.middleware
    async def let_in(request: web.Request, handler: object) -> web.StreamResponse:
        request[VIEWER] = viewer
        return await handler(request)  # type: ignore[operator,no-any-return]

    app = web.Application(middlewares=[own_host_only, let_in], client_max_size=limits.BODY_BYTES_MAX)
    for method, path, handler in parcel_extras(parcels, lambda request: lambda message, fields: message):
        app.router.add_route(method, path, handler)
    site = await serve(app, "127.0.0.1", 0)
    async with ClientSession() as session:
        try:
            yield session, site.url
        finally:
            await site.close()


async def test_a_file_comes_in_by_pieces_goes_out_whole_and_is_gone(tmp_path: Path):
    parcels = Parcels(tmp_path)
    async with served(parcels) as (session, url):
        begun = await (await session.post(f"{url}/api/parcel", json={})).json()
        place = f"{url}/api/parcel/{begun['parcel']}"
        assert Path(begun["folder"]).parent == tmp_path / "parcels"
        for at, piece in ((0, b"abc"), (3, b"defg")):
            told = await session.post(f"{place}/copy.hedgerow?at={at}", data=piece, headers=PIECE)
            assert (told.status, (await told.json())["size"]) == (200, at + len(piece))
        assert (Path(begun["folder"]) / "copy.hedgerow").read_bytes() == b"abcdefg"
        sent = await session.get(f"{place}/copy.hedgerow")
        assert await sent.read() == b"abcdefg"
        assert sent.headers["Content-Disposition"] == 'attachment; filename="copy.hedgerow"'
        assert (await session.post(place, json={})).status == 200
        assert not Path(begun["folder"]).exists()
        gone = await session.get(f"{place}/copy.hedgerow")
        assert (gone.status, (await gone.json())["error"]["id"]) == (400, "parcel-unknown")


@pytest.mark.parametrize(
    "name", ["..", ".hidden", "a%2Fb", "..%2F..%2Fkeys", "a%00b", "x" * 101, "a\\b", "con:"]
)
async def test_a_name_leads_nowhere_else(tmp_path: Path, name: str):
    parcels = Parcels(tmp_path)
    async with served(parcels) as (session, url):
        begun = await (await session.post(f"{url}/api/parcel", json={})).json()
        told = await session.post(f"{url}/api/parcel/{begun['parcel']}/{name}?at=0", data=b"x", headers=PIECE)
        assert told.status in (400, 404, 405, 415)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_piece_out_of_its_place_or_too_long_is_refused(tmp_path: Path):
    parcels = Parcels(tmp_path)
    async with served(parcels) as (session, url):
        begun = await (await session.post(f"{url}/api/parcel", json={})).json()
        place = f"{url}/api/parcel/{begun['parcel']}/f"
        for at in ("1", "-1", "x", "", "9" * 30):
            assert (await session.post(f"{place}?at={at}", data=b"x", headers=PIECE)).status == 400
        long = await session.post(
            f"{place}?at=0", data=io.BytesIO(b"x" * (limits.PIECE_BYTES_MAX + 1)), headers=PIECE
        )
        assert (await long.json())["error"]["id"] == "parcel-piece-long"
        assert (
            await session.post(f"{place}?at=0", data=io.BytesIO(b"x" * limits.PIECE_BYTES_MAX), headers=PIECE)
        ).status == 200
        twice = await session.post(f"{place}?at=0", data=b"x", headers=PIECE)
        assert (await twice.json())["error"]["fields"]["size"] == limits.PIECE_BYTES_MAX


def test_only_files_of_an_open_parcel_are_held(tmp_path: Path):
    parcels = Parcels(tmp_path)
    parcel, folder = parcels.begin()
    assert parcels.holds(f"{folder}/orchard.hgb")
    for path in (
        *(
            "",
            "/",
            "orchard.hgb",
            f"{folder}",
            f"{folder}/",
            f"{folder}/..",
            f"{folder}/../x",
            f"{folder}//x",
        ),
        *(f"{folder}/a/x", f"{folder}/.hidden", f"{tmp_path}/x", f"{folder}x/y", f"{folder}/" + "x" * 101),
    ):
        assert not parcels.holds(path), path
    parcels.drop(parcel)
    assert not parcels.holds(f"{folder}/orchard.hgb")


async def test_the_keeper_from_afar_sends_and_fetches(tmp_path: Path):
    async with served(Parcels(tmp_path), KEEPER_AFAR) as (session, url):
        begun = await (await session.post(f"{url}/api/parcel", json={})).json()
        place = f"{url}/api/parcel/{begun['parcel']}/f"
        assert (await session.post(f"{place}?at=0", data=b"sealed", headers=PIECE)).status == 200
        assert await (await session.get(place)).read() == b"sealed"


@pytest.mark.parametrize(
    "viewer", [Viewer(member=b"wren"), Viewer(is_lan=True), Viewer(member=b"wren", is_lan=True)]
)
async def test_nobody_but_the_keeper_sends_or_fetches(tmp_path: Path, viewer: Viewer):
    parcels = Parcels(tmp_path)
    parcel, folder = parcels.begin()
    (folder / "f").write_bytes(b"secret")
    async with served(parcels, viewer) as (session, url):
        for told in (
            await session.post(f"{url}/api/parcel", json={}),
            await session.post(f"{url}/api/parcel/{parcel}/g?at=0", data=b"x", headers=PIECE),
            await session.get(f"{url}/api/parcel/{parcel}/f"),
            await session.post(f"{url}/api/parcel/{parcel}", json={}),
        ):
            assert (told.status, (await told.json())["error"]["id"]) == (400, "viewer-not-keeper")
    assert sorted(path.name for path in folder.iterdir()) == ["f"]


async def test_bytes_are_taken_where_files_come_in_and_forms_nowhere(tmp_path: Path):
    parcels = Parcels(tmp_path)
    parcel, _ = parcels.begin()
    async with served(parcels) as (session, url):
        assert (await session.post(f"{url}/api/parcel", data=b"{}", headers=PIECE)).status == 415
        for kind in ("text/plain", "multipart/form-data", "application/x-www-form-urlencoded"):
            told = await session.post(
                f"{url}/api/parcel/{parcel}/f?at=0", data=b"x", headers={"Content-Type": kind}
            )
            assert told.status == 415
        told = await session.post(f"{url}/api/parcel/{parcel}/f?at=0", json={})
        assert told.status == 400


def test_parcels_are_few_and_end_by_themselves(tmp_path: Path):
    time = Time()
    parcels = Parcels(tmp_path, time)
    first, folder = parcels.begin()
    for _ in range(limits.PARCELS_MAX - 1):
        parcels.begin()
    with pytest.raises(Unavailable) as many:
        parcels.begin()
    assert many.value.message == "parcel-too-many"
    time.s += limits.PARCEL_TIME_S + 1
    parcels.begin()
    assert not folder.exists()
    with pytest.raises(Refused):
        parcels.file(first, "f")


def test_what_a_crash_left_is_cleared_and_no_home_is_made(tmp_path: Path):
    left = tmp_path / "parcels" / "hedgerow-left"
    left.mkdir(parents=True)
    Parcels(tmp_path).clear()
    assert list(tmp_path.iterdir()) == []
    none = Parcels(tmp_path / "none")
    parcel, folder = none.begin()
    assert not (tmp_path / "none").exists() and folder.is_dir()
    none.drop(parcel)
    assert not folder.exists()
