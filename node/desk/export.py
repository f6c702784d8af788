"""Exporting records: one file of any format, or a folder that a person can read without Hedgerow.

What lives at home of a record and what was withdrawn goes into a file only if that is asked for. A folder is asked for
in two steps: ``export-folder`` names its files and gives the pages that lead to them, ``export`` gives each of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt.kind import FieldType, Kind, kinds, message_ids, word_of
from identity.errors import Refused
from node import words
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.reading import kind_named, named, names_of
from node.exchange.folders import UNDECLARED, Section, index_page, page_name, read_me
from node.exchange.formats import Format, write_file
from node.exchange.html_pages import Linked, Wording
from node.exchange.rows import Sheet
from node.exchange.sheets import sheet_of

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_PLAIN_FORMATS = (Format.HTML, Format.MARKDOWN, Format.CSV, Format.JSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which records to export: empty or False where everything is meant.

    ``parts``: with what lives at home of them. ``undeclared``: only those of kinds that this version doesn't know.
    """

    space: bytes = b""
    kind: str = ""
    record: bytes = b""
    withdrawn: bool = False
    parts: bool = False
    undeclared: bool = False


async def export_file(desk: Desk, args: dict[str, Any]) -> Json:
    """Return the text of a file with the records; in a ``folder`` its links lead to the other pages."""
    hub = desk.hub
    wanted = next((one for one in Format if one.value == needed_text_of(args, "format")), None)
    if wanted is None:
        known = ", ".join(one.value for one in Format)
        raise Refused("exchange-format-unknown", format=text_of(args, "format")[:40], known=known)
    chosen, in_folder = await _chosen(desk, args), flag_of(args, "folder")
    sheets: list[Sheet] = await hub.run(sheets_of, hub, chosen)
    wording: Wording = await hub.run(lambda: _wording(hub, chosen, sheets, in_folder=in_folder))
    said = _vocabulary({sheet.kind for sheet in sheets}, hub.home.identity.language)
    written = await asyncio.to_thread(
        write_file,
        wanted,
        sheets,
        word=lambda name: said.get(word_of(name), name),
        wording=wording,
        title=_title(hub, chosen, sheets),
    )
    return {
        "records": written.records,
        "content": written.data.decode(),
        "left_out": list(written.left_out),
    }


async def export_folder(desk: Desk, args: dict[str, Any]) -> Json:
    """Return what a readable folder holds: each file with what to ask ``export`` for, and the pages around them."""
    hub = desk.hub
    chosen = await _chosen(desk, args)
    counted: dict[str, int] = await hub.run(_counted, hub, chosen)
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
    wording, title = _in_words(hub.home.identity.language), _title(hub, chosen, ())
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


def sheets_of(hub: Hub, chosen: Choice) -> list[Sheet]:
    """Return the chosen records ready to be written to a file (in the store's thread)."""
    listing = hub.replica.projection.listing
    listing.refresh(hub.home.clock.wall_ms())
    where, given = _where(hub, chosen)
    names = names_of(hub)
    spaces = {space.hex(): state.name for space, state in hub.replica.spaces.items()}

    def name_of(author: Mapping[str, Any]) -> str:
        return named(names, bytes.fromhex(author["group"]))

    found = []
    for view in listing.rows(where, given):
        whole = listing.view(bytes.fromhex(view["id"]), with_parts=True) if chosen.parts else view
        found.append(sheet_of(whole, name_of=name_of, space=spaces.get(view["space"], "")))
    return found


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


def _where(hub: Hub, chosen: Choice) -> tuple[str, list[object]]:
    """Return the chosen records as a condition over ``records``."""
    if chosen.record:
        return "record = ? AND kind != ''", [chosen.record]
    where, given = "part_of IS NULL AND kind != ''", list[object]()
    if chosen.space:
        where, given = where + " AND space = ?", [hub.replica.ledger.space_rows[chosen.space]]
    if chosen.kind:
        where, given = where + " AND kind = ?", [*given, chosen.kind]
    if chosen.undeclared:
        marks = ", ".join("?" for _ in kinds())
        where, given = f"{where} AND kind NOT IN ({marks})", [*given, *kinds()]
    if not chosen.withdrawn:
        where += " AND is_withdrawn = 0"
    return where, given


def _counted(hub: Hub, chosen: Choice) -> dict[str, int]:
    where, given = _where(hub, chosen)
    rows = hub.replica.db.execute(f"SELECT kind, count(*) FROM records WHERE {where} GROUP BY kind", given)  # noqa: S608
    return {str(kind): int(number) for kind, number in rows}


def _formats(kind: Kind) -> Iterator[str]:
    yield from (one.value for one in _PLAIN_FORMATS)
    start = kind.field("start")
    if start is not None and start.type is FieldType.MOMENT:
        yield Format.ICS.value


def _ask(section: Section, format_: str) -> dict[str, Json]:
    undeclared = section.kind == UNDECLARED
    return {"format": format_, "kind": "" if undeclared else section.kind, "undeclared": undeclared}


def _title(hub: Hub, chosen: Choice, sheets: Sequence[Sheet]) -> str:
    if chosen.record and sheets:
        return sheets[0].fields.get("title", "") or sheets[0].id[:12]
    return hub.replica.state(chosen.space).name if chosen.space else hub.home.identity.name


def _in_words(language: str) -> Wording:
    own = language if language in words.languages() else language.partition("-")[0]

    def say(message: str, fields: Mapping[str, object]) -> str:
        return words.sentence(message, fields, language) if words.known(message, language) else ""

    return Wording(words=say, language=own if own in words.languages() else words.ENGLISH)


def _wording(hub: Hub, chosen: Choice, sheets: Iterable[Sheet], *, in_folder: bool) -> Wording:
    """Return the words of a page, with the names of the groups and records that it names by their ids.

    From the page of one space or record no title of another space's record may be learned.
    """
    plain = _in_words(hub.home.identity.language)
    groups = {group.hex(): name for group, name in names_of(hub).items()}
    row = hub.replica.projection.row(chosen.record) if chosen.record else None
    only = row.space if row is not None else chosen.space
    records: dict[str, Linked] = {}
    for target in sorted({target for sheet in sheets for target in _linked(sheet)}):
        found = hub.replica.db.execute(
            "SELECT r.title, r.kind, s.space, r.is_withdrawn FROM records r JOIN spaces s ON s.id = r.space"
            " WHERE r.record = ? AND r.part_of IS NULL",
            (bytes.fromhex(target),),
        ).fetchone()
        if found is None or (only and found[2] != only) or (found[3] and not chosen.withdrawn):
            continue
        place = page_name(found[1] if found[1] in kinds() else UNDECLARED, Format.HTML.value)
        records[target] = Linked(title=found[0] or target[:12], page=place if in_folder else "")
    return Wording(words=plain.words, language=plain.language, groups=groups, records=records)


def _linked(sheet: Sheet) -> Iterator[str]:
    """Yield the ids of records that a record's fields hold."""
    kind = kinds().get(sheet.kind)
    for field in kind.fields if kind else ():
        if field.type in (FieldType.LINK, FieldType.PERSON, FieldType.ORDER):
            for text in (sheet.fields.get(field.path, ""), *sheet.contested.get(field.path, ())):
                yield from (
                    id_ for one in text.split(";") if _is_id(id_ := one.strip().removeprefix("role:"))
                )


def _is_id(text: str) -> bool:
    return len(text) == 64 and not set(text) - set("0123456789abcdef")


def _vocabulary(names: set[str], language: str) -> dict[str, str]:
    """Return what the kinds' own words are called in a language, by the names that files have for them."""
    found: dict[str, str] = {}
    for kind in (kind for name, kind in kinds().items() if name in names):
        for message in message_ids(kind):
            _, _, word = message.partition(f"-{kind.name}-")
            if words.known(message, language):
                found.setdefault(word or kind.name, words.sentence(message, None, language))
    return found


COMMANDS = {"export": export_file, "export-folder": export_folder}
