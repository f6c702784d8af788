"""The records that go into a file, read some at a time, so that neither memory nor the page waits for all of them.

Which records they are is settled at the beginning; what each of them says is read when its turn comes, if it still
belongs to what was asked for.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crdt.kind import FieldType, kinds
from node.desk.reading import named, names_of
from node.exchange.folders import UNDECLARED, page_name
from node.exchange.formats import Format
from node.exchange.html_pages import Linked
from node.exchange.rows import Sheet
from node.exchange.sheets import sheet_of

if TYPE_CHECKING:
    from node.hub import Hub

# So long the store's thread is kept by one job at most, one record apart.
_JOB_S = 0.03
_AT_ONCE = 50  # rows that one question names
_CHARS_AT_ONCE = 1024 * 1024
# The same as ``part_of IS NULL``, out of an index.
_IS_WHOLE = "id NOT IN (SELECT id FROM records WHERE part_of IS NOT NULL)"


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

    def condition(self, hub: Hub, *, is_whole: str = "part_of IS NULL") -> tuple[str, list[object]]:
        """Return the same as an SQL condition over ``records``, with its values; ``is_whole``: of what is no part."""
        if self.record:
            return "record = ? AND kind != ''", [self.record]
        where, given = f"{is_whole} AND kind != ''", list[object]()
        if self.space:
            where, given = where + " AND space = ?", [hub.replica.ledger.space_rows[self.space]]
        if self.kind:
            where, given = where + " AND kind = ?", [*given, self.kind]
        if self.undeclared:
            marks = ", ".join("?" for _ in kinds())
            where, given = f"{where} AND kind NOT IN ({marks})", [*given, *kinds()]
        if not self.withdrawn:
            where += " AND is_withdrawn = 0"
        return where, given


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The chosen records in order, by their rows; what they are called by; ``title``: of the only one."""

    chosen: Choice
    rows: tuple[int, ...]
    kinds: frozenset[str]
    groups: Mapping[bytes, str]
    spaces: Mapping[str, str]
    title: str
    in_folder: bool = False
    linked: dict[str, Linked] = field(default_factory=dict)

    def sheets(self, hub: Hub, loop: asyncio.AbstractEventLoop) -> Iterator[Sheet]:
        """Yield the records ready to be written; for a thread that is neither the loop's nor the store's.

        ``linked`` holds the records to which those link that were read with the one that is yielded.
        """
        known, at = frozenset(self.rows), 0
        while at < len(self.rows):
            job = hub.run(_some, hub, self, at, known)
            sheets, at, linked = asyncio.run_coroutine_threadsafe(job, loop).result()
            self.linked.clear()
            self.linked.update(linked)
            yield from sheets


def find_chosen(hub: Hub, chosen: Choice, *, in_folder: bool = False) -> Found:
    """Return the chosen records (in the store's thread)."""
    listing = hub.replica.projection.listing
    listing.refresh(hub.home.clock.wall_ms())
    where, given = chosen.condition(hub, is_whole=_IS_WHOLE)
    order = "ORDER BY starts = '', starts, created_ms, id"
    # Nothing is read here but the index, which is small beside the records.
    source = "records" if chosen.record else "records INDEXED BY records_by_kind"
    found = hub.replica.db.execute(f"SELECT id, kind FROM {source} WHERE {where} {order}", given).fetchall()  # noqa: S608
    only = next(iter(listing.rows(where, given)), None) if chosen.record else None
    groups = names_of(hub)
    return Found(
        chosen=chosen,
        rows=tuple(row for row, _ in found),
        kinds=frozenset(kind for _, kind in found),
        groups=groups,
        spaces={space.hex(): state.name for space, state in hub.replica.spaces.items()},
        title=_sheet(hub, only, groups, {}).fields.get("title", "") or only["id"][:12] if only else "",
        in_folder=in_folder,
    )


def count_chosen(hub: Hub, chosen: Choice) -> dict[str, int]:
    """Return how many records of each kind are chosen (in the store's thread)."""
    where, given = chosen.condition(hub)
    rows = hub.replica.db.execute(f"SELECT kind, count(*) FROM records WHERE {where} GROUP BY kind", given)  # noqa: S608
    return {str(kind): int(number) for kind, number in rows}


# In the store's thread


def _some(
    hub: Hub, found: Found, at: int, known: frozenset[int]
) -> tuple[list[Sheet], int, dict[str, Linked]]:
    """Return some sheets, where the next ones begin, and the records to which these link."""
    until_s, chars, sheets = time.monotonic() + _JOB_S, 0, list[Sheet]()
    is_over = False
    while at < len(found.rows) and not is_over:
        # With its parts each record is put together anew.
        count = 1 if found.chosen.parts else _AT_ONCE
        for view in _views(hub, found, found.rows[at : at + count]):
            sheets.append(_sheet(hub, view, found.groups, found.spaces))
            chars += sum(map(len, sheets[-1].fields.values()))
        at += count
        is_over = time.monotonic() >= until_s or chars >= _CHARS_AT_ONCE
    return sheets, at, _linked_by(hub, found, sheets, known)


def _views(hub: Hub, found: Found, rows: tuple[int, ...]) -> Iterator[Any]:
    where, given = found.chosen.condition(hub)
    marks = ", ".join("?" for _ in rows)
    listing = hub.replica.projection.listing
    # The rows lead to the records here; an index would read many more.
    for view in listing.rows(f"id IN ({marks}) AND ({where}) IS TRUE", [*rows, *given]):
        yield listing.view(bytes.fromhex(view["id"]), with_parts=True) if found.chosen.parts else view


def _sheet(hub: Hub, view: Any, groups: Mapping[bytes, str], spaces: Mapping[str, str]) -> Sheet:
    def name_of(author: Mapping[str, Any]) -> str:
        return named(groups, bytes.fromhex(author["group"]))

    return sheet_of(view, name_of=name_of, space=spaces.get(view["space"], ""))


def _linked_by(hub: Hub, found: Found, sheets: Iterable[Sheet], known: frozenset[int]) -> dict[str, Linked]:
    """Return what the records are called that these name by their ids.

    From the page of one space or record no title of another space's record may be learned.
    """
    chosen = found.chosen
    row = hub.replica.projection.row(chosen.record) if chosen.record else None
    only = row.space if row is not None else chosen.space
    records: dict[str, Linked] = {}
    for target in sorted({target for sheet in sheets for target in _targets(sheet)}):
        one = hub.replica.db.execute(
            "SELECT r.title, r.kind, s.space, r.is_withdrawn, r.id FROM records r JOIN spaces s ON s.id = r.space"
            " WHERE r.record = ? AND r.part_of IS NULL",
            (bytes.fromhex(target),),
        ).fetchone()
        if one is None or (only and one[2] != only) or (one[3] and not chosen.withdrawn):
            continue
        place = page_name(one[1] if one[1] in kinds() else UNDECLARED, Format.HTML.value)
        title, page = one[0] or target[:12], place if found.in_folder else ""
        records[target] = Linked(title=title, page=page, is_here=one[4] in known)
    return records


def _targets(sheet: Sheet) -> Iterator[str]:
    """Yield the ids of records that a record's fields hold."""
    kind = kinds().get(sheet.kind)
    for field_ in kind.fields if kind else ():
        if field_.type in (FieldType.LINK, FieldType.PERSON, FieldType.ORDER):
            for text in (sheet.fields.get(field_.path, ""), *sheet.contested.get(field_.path, ())):
                yield from (
                    id_ for one in text.split(";") if _is_id(id_ := one.strip().removeprefix("role:"))
                )


def _is_id(text: str) -> bool:
    return len(text) == 64 and not set(text) - set("0123456789abcdef")
