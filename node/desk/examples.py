"""Example data: a small month of an invented group in the home space, marked as such, and gone again in one step.

The records come the way an import does, so they can be taken back as one, too. Their keys begin with ``example:``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from crdt.changes import withdrawal_writes
from crdt.moments import zone_known
from identity.errors import Refused
from node import words
from node.clock import draw
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import text_of
from node.desk.drafts import Draft, DraftPart
from node.desk.reading import kind_named
from node.desk.records import plan_new
from node.replica import imports
from node.replica.imports import IMPORT_ID_BYTES, Import

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
KEY_START = "example:"
SPOKEN = "{language}"
_KEYS = "key >= 'example:' AND key < 'example;' AND key != '' AND part_of IS NULL AND NOT is_withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One record: its name, its kind, the fields that have words, those that have days, and those that are links.

    The words are the messages ``example-NAME-FIELD``. ``days``: text in which ``{N}`` stands for the day N days from
    today, and SPOKEN for the language of the words. ``links`` name other examples.
    """

    name: str
    kind: str
    told: tuple[str, ...] = ("title",)
    days: Mapping[str, str]
    links: Mapping[str, str]


def _example(
    name: str, kind: str, *told: str, links: Mapping[str, str] | None = None, **days: str
) -> Example:
    return Example(name=name, kind=kind, told=told or ("title",), days=days, links=links or {})


EXAMPLES = (
    _example(
        "circle", "event", "title", "place", "notes", start="{-5}T18:00Z", recurrence="RRULE:FREQ=WEEKLY"
    ),
    _example("harvest", "event", "title", "notes", start="{6}"),
    _example("seeds", "event", "title", start="{10}", end="{15}"),
    _example("vigil", "action", "title", "aim", "pace", "notes", start="{9}T17:00Z", end="{9}T19:00Z"),
    _example("blankets", "need", "title", "quantity", by="{12}", urgency="high"),
    _example("phones", "need", "title", by="{3}", urgency="now"),
    _example("van", "resource", "title", "conditions", type="transport"),
    _example("letters", "lesson", "title", "tried", "happened"),
    _example("host", "role", "title", "order", start="{-3}", every="P7D"),
    _example("well", "check-in", "title", "questions", start="{-1}", every="P7D", window="P2D"),
    _example("river", "message", "title", "text", "do_not_say", language=SPOKEN, sensitivity="with-care"),
    _example(
        *("missing", "contingency", "title", "triggers", "first_hour", "first_day", "do_not"),
        type="unreachable",
        drill_start="{-2}",
        drill_every="P3M",
    ),
    _example(
        "room", "case", "title", "summary", "body.tasks", opened="{-8}", review_on="{4}", consent="unknown"
    ),
    _example(
        "indoors", "overlay", "label", "remark", links={"base": "vigil"}, stance="quietly", start="{10}"
    ),
    _example("wool", "pledge", "title", "quantity", links={"need": "blankets"}, to="{5}"),
)


async def examples(desk: Desk, args: dict[str, Any]) -> Json:
    """Whether example data is here, and how many records."""
    return await desk.hub.run(_told, desk.hub)


async def examples_add(desk: Desk, args: dict[str, Any]) -> Json:
    """Write the example data into the home space, in a language that this program speaks, for a time zone."""
    hub, zone = desk.hub, text_of(args, "zone")
    if zone and not zone_known(zone):
        raise Refused("calendar-zone-unknown", zone=zone[:40])
    language = text_of(args, "language") or hub.home.identity.language
    if text_of(args, "language") and language not in words.languages():
        raise Refused("examples-language-unknown", language=language[:40], known=", ".join(words.languages()))
    if (await hub.run(_told, hub))["present"]:
        raise Refused("examples-here-already")
    home: bytes = await hub.run(desk_space.find_space, hub, "home")
    name = words.sentence("example-import", language=language)
    noted = Import(id=draw(IMPORT_ID_BYTES), space=home, name=name, at_ms=hub.home.clock.wall_ms())
    made: dict[str, bytes] = {}
    # What links to others comes when their ids are known.
    for batch in ([one for one in EXAMPLES if not one.links], [one for one in EXAMPLES if one.links]):
        planned: list[Draft] = await hub.run(_planned, hub, home, batch, (language, zone), made)
        records = await drafts.write(
            hub, planned, lambda entries: imports.keep(hub.replica.db, noted, entries)
        )
        made |= dict(zip((one.name for one in batch), records, strict=True))
    return await hub.run(_told, hub)


async def examples_remove(desk: Desk, args: dict[str, Any]) -> Json:
    """Put all example data into the bin, whatever was done with it."""
    hub = desk.hub
    planned: list[Draft] = await hub.run(_withdrawals, hub)
    if planned:
        await drafts.write(hub, planned)
    return await hub.run(_told, hub)


# In the store's thread


def _told(hub: Hub) -> Json:
    return {"present": bool(_here(hub)), "records": len(_here(hub))}


def _here(hub: Hub) -> list[bytes]:
    home = hub.replica.ledger.space_rows[desk_space.find_space(hub, "home")]
    rows = hub.replica.db.execute(f"SELECT record FROM records WHERE space = ? AND {_KEYS}", (home,))  # noqa: S608
    return [bytes(record) for (record,) in rows]


def _planned(
    hub: Hub, home: bytes, batch: Sequence[Example], place: tuple[str, str], made: Mapping[str, bytes]
) -> list[Draft]:
    language, zone = place
    today = datetime.fromtimestamp(hub.home.clock.wall_ms() / 1_000, UTC)
    return [
        plan_new(
            hub,
            kind_named(one.kind),
            home,
            _fields(one, language, _Calendar(today, zone, language), made),
            key=KEY_START + one.name,
        )
        for one in batch
    ]


def _fields(one: Example, language: str, calendar: _Calendar, made: Mapping[str, bytes]) -> dict[str, str]:
    told = {
        field: words.sentence(f"example-{one.name}-{_word(field)}", language=language) for field in one.told
    }
    heading = next(iter(one.told))
    told[heading] = words.sentence("example-marked", {"title": told[heading]}, language)
    days = {field: calendar.dated(text) for field, text in one.days.items()}
    return {**told, **days, **{field: made[name].hex() for field, name in one.links.items()}}


@dataclass(frozen=True, slots=True)
class _Calendar:
    """Puts days for ``{N}``, the reader's zone for ``Z`` and the language of the words for SPOKEN."""

    today: datetime
    zone: str
    language: str

    def dated(self, text: str) -> str:
        if text == SPOKEN:
            return self.language
        before, brace, rest = text.partition("{")
        number, _, after = rest.partition("}")
        if not brace:
            return text
        placed = after.replace("Z", f"[{self.zone}]") if self.zone else after
        return f"{before}{self.today + timedelta(days=int(number)):%Y-%m-%d}{placed}"


def _word(field: str) -> str:
    return field.replace(".", "-").replace("_", "-")


def _withdrawals(hub: Hub) -> list[Draft]:
    home = desk_space.find_space(hub, "home")
    found = []
    for record in _here(hub):
        writes = withdrawal_writes(hub.replica.projection.listing.facts(record), withdrawn=True)
        found.append(Draft(main=DraftPart(space=home, record=record, writes=tuple(writes))))
    return [draft for draft in found if not draft.is_empty]


COMMANDS = {"examples": examples, "examples add": examples_add, "examples remove": examples_remove}
