"""The board: what is needed and promised, what is lent and claimed, and who carried how much. All of it computed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from crdt.bookings import claimed
from crdt.kind import Field, FieldType
from crdt.moments import instant_text, read_moment
from crdt.values import MICRO, Quantity, micro_text
from crdt.values import read as read_value
from node.desk.arguments import flag_of
from node.desk.page import group_json
from node.desk.reading import named, names_of
from node.desk.scope import Scope, scope_of
from node.desk.showing import People, people_in
from node.replica.briefs import title_of
from node.replica.dates import values
from node.replica.listing import is_contested
from node.store.packing import columns

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
SHOWN_MAX = 200
FAIRNESS_DAYS = 90
_KEPT = ("accepted", "delivered", "confirmed")
_GONE = ("declined", "lapsed", "withdrawn")
_NEEDS_CLOSED = ("closed", "confirmed")
_URGENT = {"now": 0, "high": 1, "normal": 2, "": 2, "low": 3}
# What people write for an hour, in the languages of the page.
_HOURS = frozenset(
    "h hr hrs hour hours stunde stunden heure heures hora horas godzina godziny godzin година години годин год"
    " час часа часов ساعة ساعات ساعت saat saet 小时 小時 時間 giờ".split()
)
_FAR = "9999"
_COLUMNS = ("needs", "resources", "offers")
# Of a record and of who wrote it; and where in a record others are told of.
_NOT_ON_SLIPS = frozenset({"changed", "created", "device", "key", "overlays", "problems"})
_WITHIN = frozenset({"author", "claims", "pledges", "statements", "who"})


async def board(desk: Desk, args: dict[str, Any]) -> Json:
    """Needs with their promises, resources with their claims, offers, and who carried how much.

    ``short``: without what is not so, and without what no slip shows; a crowded board is a third as long then.
    """
    hub, closed, short = desk.hub, flag_of(args, "closed"), flag_of(args, "short")

    def told() -> Json:
        now_ms = hub.home.clock.wall_ms()
        hub.replica.projection.listing.refresh(now_ms)
        whole = _Board(hub, scope_of(hub, args), now_ms).told(closed=closed)
        return (
            whole | {name: [_shortened(one) for one in whole[name]] for name in _COLUMNS} if short else whole
        )

    return await hub.run(told)


class _Board:
    """All that the board shows, read in a few queries; in the store's thread."""

    def __init__(self, hub: Hub, scope: Scope, now_ms: int) -> None:
        self._hub = hub
        self._scope = scope
        self._now_ms = now_ms
        self._names = names_of(hub)
        self._people: dict[str, People] = {}
        self._pledges = {pledge["id"]: pledge for pledge in self._briefs("pledge")}
        self._by_need = _grouped(self._pledges.values(), "need")
        self._by_resource = _grouped(self._pledges.values(), "resource")

    def told(self, *, closed: bool) -> Json:
        """Return the board."""
        every = list(self._briefs("need"))
        needs = [one for one in every if closed or one["state"] not in _NEEDS_CLOSED]
        resources = [one for one in self._briefs("resource") if closed or one["state"] != "retired"]
        offers = [one for one in self._pledges.values() if _is_free(one) and (closed or _is_open(one))]
        contested = [one["id"] for one in (*every, *resources, *self._pledges.values()) if is_contested(one)]
        return {
            "needs": [self._need(one) for one in sorted(needs, key=_urgency)[:SHOWN_MAX]],
            "resources": [self._resource(one) for one in sorted(resources, key=_order)[:SHOWN_MAX]],
            "offers": [self._named(one) for one in sorted(offers, key=_order)[:SHOWN_MAX]],
            "contested": contested,
            "more": {
                "needs": max(0, len(needs) - SHOWN_MAX),
                "resources": max(0, len(resources) - SHOWN_MAX),
                "offers": max(0, len(offers) - SHOWN_MAX),
            },
            "counts": self._counts(every, resources, offers, contested),
            "fairness": self._fairness(),
        }

    def _briefs(self, kind: str) -> Iterator[Json]:
        rows = self._hub.replica.db.execute(
            f"SELECT {columns()} FROM records WHERE kind = ? AND is_withdrawn = 0 AND part_of IS NULL"  # noqa: S608
            f"{self._scope.where()} ORDER BY starts = '', starts, created_ms, id",
            (kind,),
        ).fetchall()
        own = self._hub.home.identity.group.hex()
        decode = self._hub.replica.projection.listing.packing.decode
        for brief in rows:
            view = decode(*brief)
            view["own"], view["contested"] = view["author"]["group"] == own, is_contested(view)
            yield view

    def _named(self, view: Json) -> Json:
        """Return a record with what it and those who speak in it are called; most are only counted."""
        people = self._people_in(view["space"])
        for one in (view["author"], *(said["author"] for said in view["statements"])):
            one["name"] = named(self._names, bytes.fromhex(one["group"]))
            one["for"] = people.name(one)
        return view | {"title": title_of(view)}

    def _people_in(self, space: str) -> People:
        if space not in self._people:
            self._people[space] = people_in(self._hub, bytes.fromhex(space))
        return self._people[space]

    def _need(self, need: Json) -> Json:
        pledges = [one for one in self._by_need[need["id"]] if one["state"] not in _GONE]
        told = [self._named(one) for one in pledges]
        return {**self._named(need), "pledges": told, "open": _open(need, pledges)}

    def _resource(self, resource: Json) -> Json:
        pledges = [one for one in self._by_resource[resource["id"]] if one["state"] not in _GONE]
        told = [self._named(one) for one in pledges]
        return {**self._named(resource), "pledges": told, "claims": self._claims(resource)}

    def _claims(self, resource: Json) -> list[Json]:
        """Return the claims that stand; only where some were released it needs the record itself to tell which."""
        made = [said for said in resource["statements"] if said["name"] == "claim" and said["counts"]]
        if any(said["name"] == "release" for said in resource["statements"]):
            facts = self._hub.replica.projection.listing.facts(bytes.fromhex(resource["id"]))
            standing = {one.id.hex() for one in claimed(facts, self._now_ms)}
            made = [said for said in made if said["id"] in standing]
        own = self._hub.home.identity.group.hex()
        return [self._claim(said, own) for said in made if not self._is_over(said)]

    def _is_over(self, said: Json) -> bool:
        over = read_moment(dict(said["args"]).get("to", ""))
        return over is not None and over.end_ms <= self._now_ms

    def _claim(self, said: Json, own: str) -> Json:
        given = dict(said["args"])
        group = said["author"]["group"]
        return {
            "id": said["id"],
            "who": said["author"],
            "own": group == own,
            "claimed": said["claimed"],
            "quantity": given.get("quantity"),
            "from": given.get("from"),
            "to": given.get("to"),
            "need": given.get("need"),
            "note": given.get("note"),
        }

    def _counts(
        self,
        needs: Sequence[Json],
        resources: Sequence[Json],
        offers: Sequence[Json],
        contested: Sequence[str],
    ) -> dict[str, int]:
        own = [one for one in self._pledges.values() if one["own"]]
        return {
            "open": sum(one["state"] == "open" for one in needs),
            "matched": sum(one["state"] == "matched" for one in needs),
            "delivered": sum(one["state"] == "delivered" for one in needs),
            "confirmed": sum(one["state"] == "confirmed" for one in needs),
            "closed": sum(one["state"] == "closed" for one in needs),
            "resources": len(resources),
            "offers": len(offers),
            "contested": len(contested),
            "due": sum(one["state"] == "accepted" for one in own),
        }

    # Who carried how much

    def _fairness(self) -> Json:
        """Return what each group gave that both sides confirmed, over the last days, in the order of names."""
        since = datetime.fromtimestamp(self._now_ms / 1_000, UTC) - timedelta(days=FAIRNESS_DAYS)
        rows: dict[str, Json] = {}
        for pledge in self._pledges.values():
            confirmed = _confirmed(pledge)
            if confirmed is None or confirmed < instant_text(int(since.timestamp() * 1_000)):
                continue
            group = bytes.fromhex(pledge["author"]["group"])
            row = rows.setdefault(group.hex(), {**group_json(self._names, group), "micro": 0, "lines": []})
            quantity = next(iter(values(pledge["fields"].get("quantity"))), "")
            row["micro"] += _hours_micro(quantity)
            amount = next(iter(values(pledge["fields"].get("amount"))), "")
            row["lines"].append(
                {
                    "id": pledge["id"],
                    "title": title_of(pledge),
                    "quantity": quantity or amount,
                    "confirmed": confirmed,
                }
            )
        told = [
            {
                "group": row["group"],
                "name": row["name"],
                "hours": micro_text(row["micro"]) if row["micro"] else None,
                "hours_number": row["micro"] / MICRO,
                "lines": row["lines"],
            }
            for row in sorted(rows.values(), key=lambda row: row["name"].casefold())
        ]
        return {"since": instant_text(int(since.timestamp() * 1_000)), "rows": told}


def _grouped(pledges: Iterable[Json], field: str) -> Mapping[str, list[Json]]:
    found: defaultdict[str, list[Json]] = defaultdict(list)
    for pledge in pledges:
        for target in values(pledge["fields"].get(field)):
            found[target].append(pledge)
    return found


def _is_free(pledge: Json) -> bool:
    """Tell whether a promise is for nothing in particular: whoever needs it may ask."""
    return not any(values(pledge["fields"].get(path)) for path in ("need", "resource"))


def _is_open(offer: Json) -> bool:
    return offer["state"] not in (*_GONE, "confirmed")


def _open(need: Json, pledges: Iterable[Json]) -> str | None:
    """Return how much of a need nobody promised yet, None where that can't be counted."""
    wanted = _quantity(need["fields"].get("quantity"))
    if wanted is None:
        return None
    left = wanted.micro
    for pledge in pledges:
        if pledge["state"] not in _KEPT:
            continue
        given = _quantity(pledge["fields"].get("quantity"))
        if given is None or given.unit.casefold() != wanted.unit.casefold():
            return None
        left -= given.micro
    return f"{micro_text(max(0, left))} {wanted.unit}".strip()


def _quantity(told: object) -> Quantity | None:
    found = read_value(_QUANTITY, told) if isinstance(told, str) else None
    return found if isinstance(found, Quantity) else None


_QUANTITY = Field(name="quantity", type=FieldType.QUANTITY)


def _confirmed(pledge: Json) -> str | None:
    """Return when the other side confirmed a delivery, as it claims."""
    if pledge["state"] != "confirmed":
        return None
    said = [one["claimed"] for one in pledge["statements"] if one["name"] == "confirm" and one["counts"]]
    return str(max(said, default=pledge["changed"]))


def _hours_micro(quantity: str) -> int:
    found = _quantity(quantity)
    return found.micro if found is not None and found.unit.casefold().rstrip(".") in _HOURS else 0


def _urgency(need: Json) -> tuple[object, ...]:
    """Contested first, then what is most urgent, then what is needed first."""
    day = next(iter(sorted(values(need["fields"].get("by")))), _FAR)
    urgency = next(iter(values(need["fields"].get("urgency"))), "")
    settled = need["state"] in ("delivered", *_NEEDS_CLOSED)
    return (not need["contested"], settled, _URGENT.get(urgency, 2), day, need["created"], need["id"])


def _order(one: Json) -> tuple[object, ...]:
    return (not one["contested"], title_of(one).casefold(), one["id"])


def _shortened(told: Json) -> Json:
    """Return what is told of a record without what is not so or isn't shown; fields and numbers stay as they are."""
    if isinstance(told, list):
        return [_shortened(one) for one in told]
    return {
        name: _shortened(one) if name in _WITHIN else one
        for name, one in told.items()
        if one and name not in _NOT_ON_SLIPS
    }


COMMANDS = {"board": board}
