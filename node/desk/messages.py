"""What may be said in a language: talking points and words of the glossary, as written there or in a version.

standing     means
do-not-use   somebody says that it must not be used: told first, with the reason
usable       read by somebody else than who wrote it, and in use
unread       nobody else has read it           changed     it changed since somebody read it
moved        the original changed since        not-in-use  read, and its original isn't in use
unfinished   the original says something that the version doesn't
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from crdt.kind import kinds, lines_field
from crdt.overlays import carried
from identity.errors import Refused
from node.desk.arguments import text_of
from node.desk.page import group_json
from node.desk.reading import kind_named, names_of
from node.desk.reviews import is_language, primary, reviewed
from node.desk.scope import Scope, scope_of
from node.desk.waiting import views
from node.replica.dates import values

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
SHOWN_MAX = 500
ORDER = ("do-not-use", "usable", "moved", "changed", "unread", "not-in-use", "unfinished")
_OF_STATE = {
    "do-not-use": "do-not-use",
    "in-use": "usable",
    "reviewed": "not-in-use",
    "signed": "not-in-use",
    "moved": "moved",
    "changed": "changed",
}
# What a version has to say, too, before it can stand for its original.
_MAIN = ("title", "text", "meaning")


async def messages(desk: Desk, args: dict[str, Any]) -> Json:
    """What may be said in a ``language`` (that of the home unless told), what not, and which languages there are.

    ``kind``: talking points or terms alone.
    """
    hub, kind = desk.hub, text_of(args, "kind")
    if kind and (kind_named(kind).reviewing is None or lines_field(kind_named(kind)) is not None):
        raise Refused("messages-kind", kind=kind[:40])
    asked = primary(text_of(args, "language") or hub.home.identity.language)

    def told() -> Json:
        hub.replica.projection.listing.refresh(hub.home.clock.wall_ms())
        return _told(hub, scope_of(hub, args), asked, kind)

    return await hub.run(told)


def _told(hub: Hub, scope: Scope, asked: str, kind: str) -> Json:
    names = names_of(hub)
    counts: dict[str, Counter[str]] = {asked: Counter()}
    found, missing = [], []
    for view in reviewed(lambda where: views(hub, scope, where)):
        if kind and view["kind"] != kind:
            continue
        every = [_original(view), *(_version(view, one) for one in view["overlays"])]
        for one in every:
            counts.setdefault(primary(one["language"]), Counter())[one["standing"]] += 1
        wanted = [one for one in every if primary(one["language"]) == asked]
        found += wanted
        if not wanted and view["state"] == "in-use":
            missing.append(
                {name: view[name] for name in ("id", "kind", "space")} | {"title": _text(view, "title")}
            )
    if not found and not is_language(asked):
        raise Refused("messages-language", language=asked[:40])
    found.sort(key=lambda one: (ORDER.index(one["standing"]), one["title"].casefold(), one["id"]))
    return {
        "language": asked,
        "languages": [
            {
                "language": language,
                "usable": count["usable"],
                "stopped": count["do-not-use"],
                "all": count.total(),
            }
            for language, count in sorted(counts.items())
        ],
        "entries": [_named(one, names) for one in found[:SHOWN_MAX]],
        "more": max(0, len(found) - SHOWN_MAX),
        "missing": missing,
    }


def _original(view: Json) -> Json:
    block = view["blocks"]["reviewing"]
    return _entry(view, view["id"], view["author"]["group"]) | {
        "language": _text(view, "language"),
        "standing": _OF_STATE.get(view["state"], "unread"),
        "fields": _fields(view),
        "original": None,
        **_title(_fields(view)),
        **{name: block[name] for name in ("readers", "stops")},
    }


def _version(view: Json, one: Json) -> Json:
    under, over = _fields(view), {path: said["text"] for path, said in one["fields"].items()}
    standing = "usable" if one.get("usable") else _OF_STATE.get(one["state"], "unread")
    if standing in ("usable", "not-in-use") and any(under.get(path) and not over.get(path) for path in _MAIN):
        standing = "unfinished"
    stopped = view["blocks"]["reviewing"]["stops"]
    return _entry(view, one["id"], one["author"]) | {
        "language": one["language"],
        "standing": "do-not-use" if stopped else standing,
        "fields": over,
        "original": {"language": _text(view, "language"), "fields": under},
        **_title(over or under),
        "readers": one["signed"],
        "stops": [*stopped, *one.get("stops", ())],
    }


def _entry(view: Json, id_: str, author: str) -> Json:
    told = {"id": id_, "base": view["id"], "kind": view["kind"], "space": view["space"], "author": author}
    return told | {"sensitivity": _text(view, "sensitivity")}


def _title(fields: Mapping[str, str]) -> Json:
    return {"title": fields.get("title") or next(iter(fields.values()), "")}


def _fields(view: Json) -> dict[str, str]:
    """Return the texts that a version may word anew; of a contested one all that stand."""
    kind = kinds()[view["kind"]]
    told = {field.path: _text(view, field.path) for field in carried(kind) if field.path not in kind.long}
    return {path: text for path, text in told.items() if text}


def _text(view: Json, path: str) -> str:
    return " / ".join(values(view["fields"].get(path)))


def _named(entry: Json, names: Mapping[bytes, str]) -> Json:
    def group(text: str) -> Json:
        return group_json(names, bytes.fromhex(text)) if text else {"group": "", "name": ""}

    return entry | {
        "author": group(entry["author"]),
        **{
            name: [one | {"group": group(one["group"])} for one in entry[name]]
            for name in ("readers", "stops")
        },
    }


COMMANDS = {"messages": messages}
