"""Plans that are set off: what Today shows first, with the steps in this group's own words, and who did which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from crdt.kind import kinds
from identity.errors import Refused
from node.desk.page import group_json
from node.desk.records import check_writer
from node.desk.scope import Scope
from node.desk.showing import people_in
from node.desk.waiting import views
from node.replica.briefs import title_of
from node.replica.dates import values

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any
WHOLE_MAX = 3


def set_off(hub: Hub, scope: Scope, names: Mapping[bytes, str]) -> list[Json]:
    """Return the plans that are set off, those that this group has a part in first; in the store's thread.

    Of each group that sets plans off one comes before the next one of anybody: who sets off very many hides nobody
    else's. The first WHOLE_MAX tell what to do, the others that they are.
    """
    # What is set off stays told while some withdraw it and others don't know.
    where = f"kind IN ({_kinds()}) AND state IN ('activated', 'contested')"
    found = [told(hub, names, view) for view in views(hub, scope, where) if is_set_off(view)]
    found.sort(key=lambda one: (not one["ours"], one["set_off"][0]["when"], one["id"]))
    turns = _turns(found)
    found.sort(key=lambda one: turns[one["id"]])
    return [one if at < WHOLE_MAX else {**one, "lists": []} for at, one in enumerate(found)]


def are_written(hub: Hub, scope: Scope) -> bool:
    """Tell whether there is a plan that could be set off."""
    where = f"kind IN ({_kinds()}) AND NOT is_withdrawn AND part_of IS NULL{scope.where()}"
    return hub.replica.db.execute(f"SELECT 1 FROM records WHERE {where} LIMIT 1").fetchone() is not None  # noqa: S608


def told(hub: Hub, names: Mapping[bytes, str], view: Json) -> Json:
    """Return how a plan stands: who set it off, whether this group may speak, its steps with who did each."""
    block, own = view["blocks"]["activation"], hub.home.identity.group.hex()
    said = {one["id"]: one for one in view["statements"]}
    people = people_in(hub, bytes.fromhex(view["space"]))

    def by(id_: str) -> Json:
        author, args = said[id_]["author"], dict(said[id_]["args"])
        return {
            "id": id_,
            **group_json(names, bytes.fromhex(author["group"])),
            "for": people.name(author),
            "when": said[id_]["claimed"],
            "unsure": said[id_]["clock_unsure"],
            "trigger": args.get("trigger"),
            "note": args.get("note"),
        }

    return {
        "id": view["id"],
        "title": title_of(view),
        "space": view["space"],
        "phase": block["phase"],
        "do_not": own_text(view, own, "do_not"),
        "set_off": [by(id_) for id_ in block["set_off"]],
        "ours": _is_ours(view, own),
        "may": _may_write(hub, view["space"]),
        "drilled": max((said[id_]["claimed"] for id_ in block["drills"]), default=None),
        "lists": [
            {"field": one["field"], "steps": _steps(view, own, one, by)}
            for one in block["lists"]
            if one["steps"]
        ],
    }


def is_set_off(view: Json) -> bool:
    """Tell whether a plan is set off, from its view."""
    return bool(view["blocks"]["activation"]["phase"] == "active")


def own_steps(view: Json, own: str, path: str, steps: list[str]) -> list[str]:
    """Return the steps of a list in the words of a group's own form of the plan, where it has a line for each.

    As it is written where a line of it moved since, whoever accepted that: who ticks a step signs what is written.
    """
    for text in _own_texts(view, own, path):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if len(lines) == len(steps):
            return lines
    return steps


def own_text(view: Json, own: str, path: str) -> str:
    """Return a field in the words of a group's own form of the plan, else, or where it moved since, as written."""
    return next(_own_texts(view, own, path), "\n".join(values(view["fields"].get(path))))


def _own_texts(view: Json, own: str, path: str) -> Iterator[str]:
    forms = (one for one in view["overlays"] if one["author"] == own and path in one["fields"])
    moved = view["blocks"]["activation"].get("moved", {})
    return (str(one["fields"][path]["text"]) for one in forms if path not in moved.get(one["id"], ()))


def _turns(plans: Iterable[Json]) -> Mapping[str, int]:
    """Return how many plans before each, in the given order, were set off by a group that set it off, too."""
    counted: Counter[str] = Counter()
    found: dict[str, int] = {}
    for one in plans:
        groups = {by["group"] for by in one["set_off"]}
        found[one["id"]] = min(counted[group] for group in groups)
        counted.update(groups)
    return found


def _kinds() -> str:
    having = sorted(kind.name for kind in kinds().values() if kind.activation is not None)
    return ", ".join(f"'{name}'" for name in having)


def _steps(view: Json, own: str, listed: Json, by: Any) -> list[Json]:
    texts = [step["text"] for step in listed["steps"]]
    local = own_steps(view, own, listed["field"], texts)
    return [
        {
            "text": step["text"],
            "shown": shown,
            "done": [by(one["id"]) for one in step["done"]],
        }
        for step, shown in zip(listed["steps"], local, strict=True)
    ]


def _is_ours(view: Json, own: str) -> bool:
    """Tell whether a group made a plan, is a party of it, or said something of it."""
    parties = {one["group"] for one in view["blocks"]["signing"]["parties"]}
    return own in parties | {view["author"]["group"]} | {one["author"]["group"] for one in view["statements"]}


def _may_write(hub: Hub, space: str) -> bool:
    try:
        check_writer(hub, bytes.fromhex(space))
    except Refused:
        return False
    return True
