"""Exporting records: one file of any format, or a folder that a person can read without Hedgerow.

What lives at home of a record and what was withdrawn goes into a file only if that is asked for. A folder is asked for
in two steps: ``export-folder`` names its files and gives the pages that lead to them, ``export`` gives each of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from crdt.kind import FieldType, Kind, kinds
from identity.errors import Refused
from node import words
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.reading import kind_named
from node.desk.sheets import Choice, Found, count_chosen, find_chosen
from node.exchange.calendar_files import own_id
from node.exchange.folders import UNDECLARED, Section, index_page, page_name, read_me
from node.exchange.formats import Format, write_file
from node.exchange.html_pages import Wording
from node.exchange.rows import Tally
from node.exchange.spool import Spool

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_PLAIN_FORMATS = (Format.HTML, Format.MARKDOWN, Format.CSV, Format.JSON)


async def export_file(desk: Desk, args: dict[str, Any]) -> Json:
    """Return the text of a file with the records; in a ``folder`` its links lead to the other pages."""
    content: list[str] = []
    told: dict[str, Json] = {}
    async for piece in export_in_pieces(desk, args):
        if isinstance(piece, str):
            content.append(piece)
        else:
            told = piece
    return {"content": "".join(content), **told}


async def export_in_pieces(desk: Desk, args: dict[str, Any]) -> AsyncGenerator[str | dict[str, Json], None]:
    """Yield the content of what ``export`` returns, piece by piece so that memory stays flat; last the other fields.

    Where the last doesn't come, the content isn't whole. The first may raise a Fault.
    """
    hub = desk.hub
    wanted = next((one for one in Format if one.value == needed_text_of(args, "format")), None)
    if wanted is None:
        known = ", ".join(one.value for one in Format)
        raise Refused("exchange-format-unknown", format=text_of(args, "format")[:40], known=known)
    chosen, in_folder = await _chosen(desk, args), flag_of(args, "folder")
    found: Found = await hub.run(lambda: find_chosen(hub, chosen, in_folder=in_folder))
    if wanted is Format.ICS and (chosen.kind or chosen.record):
        _check_starts([chosen.kind] if chosen.kind else found.kinds)
    groups = {group.hex(): name for group, name in found.groups.items()}
    tally = Tally()
    sheets = found.sheets(hub, asyncio.get_running_loop())
    if wanted is Format.ICS:
        misleading = await hub.run(_misleading_keys, hub)
        sheets = (replace(one, key="") if one.key in misleading else one for one in sheets)
    texts = write_file(
        wanted,
        sheets,
        tally,
        wording=replace(_in_words(hub.home.identity.language), groups=groups, records=found.linked),
        title=found.title or _title(hub, chosen),
        spools=partial(Spool, hub.home.path),
    )
    async for piece in _in_a_thread(texts):
        yield piece
    yield {"records": tally.records, "left_out": tally.left_out}


def _misleading_keys(hub: Hub) -> frozenset[str]:
    """Return the keys that lead to another record, too: what has one goes by its id (in the store's thread)."""
    rows = hub.replica.db.execute("SELECT key, count(*) FROM records WHERE key != '' GROUP BY key").fetchall()
    named = ((key, own_id(key), count) for key, count in rows)
    row = hub.replica.projection.row
    return frozenset(key for key, id_, count in named if count > 1 or (id_ and row(bytes.fromhex(id_))))


async def _in_a_thread(texts: Iterator[str]) -> AsyncGenerator[str, None]:
    """Yield what the generator does, which may wait for the loop; it is closed also where nobody reads on."""
    working: asyncio.Future[str | None] | None = None
    try:
        while working is None or working.result() is not None:
            working = asyncio.ensure_future(asyncio.to_thread(next, texts, None))
            piece = await asyncio.shield(working)
            if piece is not None:
                yield piece
    finally:
        _close(texts, working)


def _close(texts: Iterator[str], working: asyncio.Future[str | None] | None) -> None:
    """Close a generator, as soon as it stands still."""
    if working is None or working.done():
        cast("Generator[str, None, None]", texts).close()
    else:
        working.add_done_callback(lambda done: _close(texts, done))


async def export_folder(desk: Desk, args: dict[str, Any]) -> Json:
    """Return what a readable folder holds: each file with what to ask ``export`` for, and the pages around them."""
    hub = desk.hub
    chosen = await _chosen(desk, args)
    counted: dict[str, int] = await hub.run(count_chosen, hub, chosen)
    sections = [
        Section(kind=kind.name, records=counted[kind.name], formats=tuple(_formats(kind)))
        for kind in kinds().values()
        if kind.name in counted
    ]
    others = sum(number for name, number in counted.items() if name not in kinds())
    if others:
        sections.append(
            Section(kind=UNDECLARED, records=others, formats=(Format.HTML.value, Format.JSON.value))
        )
    wording, title = _in_words(hub.home.identity.language), _title(hub, chosen)
    pages = {
        "index.html": index_page(sections, title=title, wording=wording),
        "README.txt": read_me(title=title, wording=wording, parts=chosen.parts, withdrawn=chosen.withdrawn),
    }
    same = {"space": chosen.space.hex(), "withdrawn": chosen.withdrawn, "parts": chosen.parts, "folder": True}
    files = [
        {"file": page_name(section.kind, format_), "ask": same | _ask(section, format_)}
        for section in sections
        for format_ in section.formats
    ]
    return {"records": sum(counted.values()), "files": files, "pages": pages}


async def _chosen(desk: Desk, args: Mapping[str, Any]) -> Choice:
    hub, record = desk.hub, text_of(args, "record")
    kind = kind_named(text_of(args, "kind")).name if text_of(args, "kind") else ""
    flags = {name: flag_of(args, name) for name in ("withdrawn", "parts", "undeclared")}
    space = await hub.run(space_to_export, hub, text_of(args, "space"))
    found = await hub.run(hub.replica.projection.listing.find, record) if record else b""
    await hub.write_notes()
    return Choice(space=space, kind=kind, record=found, **flags)


def space_to_export(hub: Hub, text: str) -> bytes:
    """Return the space that ``text`` names, empty for none; Refused when nothing of it is here yet."""
    if not text:
        return b""
    space = desk_space.find_space(hub, text)
    if hub.replica.state(space).genesis is None:
        raise Refused("space-not-here-yet")
    return space


def _check_starts(names: Iterable[str]) -> None:
    """Raise Refused for a kind that a calendar can't show: its file would be empty."""
    for name in names:
        if name not in kinds() or not _has_start(kinds()[name]):
            raise Refused("exchange-kind-no-start", kind=name)


def _has_start(kind: Kind) -> bool:
    start = kind.field("start")
    return start is not None and start.type is FieldType.MOMENT


def _formats(kind: Kind) -> Iterator[str]:
    yield from (one.value for one in _PLAIN_FORMATS)
    if _has_start(kind):
        yield Format.ICS.value


def _ask(section: Section, format_: str) -> dict[str, Json]:
    undeclared = section.kind == UNDECLARED
    return {"format": format_, "kind": "" if undeclared else section.kind, "undeclared": undeclared}


def _title(hub: Hub, chosen: Choice) -> str:
    return hub.replica.state(chosen.space).name if chosen.space else hub.home.identity.name


def _in_words(language: str) -> Wording:
    own = language if language in words.languages() else language.partition("-")[0]

    def said(message: str, fields: Mapping[str, object]) -> str:
        return words.sentence(message, fields, language) if words.known(message, language) else ""

    # The same few words stand at every record.
    plain = cache(lambda message: said(message, {}))

    def say(message: str, fields: Mapping[str, object]) -> str:
        return said(message, fields) if fields else plain(message)

    return Wording(words=say, language=own if own in words.languages() else words.ENGLISH)


COMMANDS = {"export": export_file, "export-folder": export_folder}
