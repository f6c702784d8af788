"""Since you were away: where this group's words met others', what was closed without it, what is its turn now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from crdt.kind import WITHDRAWN_PATH
from crdt.view import written_json
from node.desk import showing
from node.desk.reading import with_names
from node.desk.scope import Scope
from node.replica.briefs import contested_fields, title_of

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any
_MET_MAX = 50


def met(hub: Hub, scope: Scope, names: Mapping[bytes, str]) -> list[Json]:
    """Return where words of this group stand beside others', both with who wrote them, when, and when they came."""
    own = hub.home.identity.group.hex()
    found = []
    rows = hub.replica.db.execute(
        "SELECT r.record FROM records r WHERE r.is_contested = 1 AND NOT r.is_withdrawn AND r.part_of IS NULL"  # noqa: S608
        f"{scope.where('r.space')} ORDER BY r.changed_ms DESC LIMIT ?",
        (_MET_MAX,),
    ).fetchall()
    for (record,) in rows:
        view = hub.replica.projection.listing.view(bytes(record))
        told = _told(hub, view, names)
        groups = {value["by"]["group"] for field in told["fields"] for value in field["values"]}
        groups |= {said["author"]["group"] for said in told["said"]}
        if told["withdrawn_while_edited"]:
            groups |= {one["by"]["group"] for written in view["sources"].values() for one in written}
        if own in groups or view["author"]["group"] == own:
            found.append(told)
    return found


def _told(hub: Hub, view: Json, names: Mapping[bytes, str]) -> Json:
    fields = {**view["fields"], WITHDRAWN_PATH: {"contested": _withdrawal(hub, view["id"])}}
    whole = with_names(names, {**view, "fields": showing.with_arrivals(hub, fields)})
    told = showing.with_people(whole, showing.people_in(hub, bytes.fromhex(view["space"])))
    last = {said["author"]["group"]: said for said in told["statements"] if said["counts"]}
    problems = {problem["id"] for problem in view["problems"]}
    withdrawal = told["fields"].pop(WITHDRAWN_PATH)["contested"]
    clashed = "record-withdrawn-while-edited" in problems
    return {
        "id": view["id"],
        "kind": view["kind"],
        "title": title_of(view),
        "space": view["space"],
        "state": view["state"],
        "fields": [{"field": path, "values": values} for path, values in contested_fields(told["fields"])],
        "said": list(last.values()) if view["state"] == "contested" else [],
        "withdrawn_while_edited": clashed,
        "withdrawal": withdrawal if clashed else [],
    }


def _withdrawal(hub: Hub, record: str) -> list[Json]:
    """Return who withdrew a record or brought it back, as that stands."""
    registers = hub.replica.projection.listing.facts(bytes.fromhex(record)).registers
    return [written_json(written) for written in registers.standing(WITHDRAWN_PATH)]
