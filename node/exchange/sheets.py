"""From a record's view (crdt/view.py) to the sheet that files are written from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from crdt import values
from crdt.kind import Field, FieldType, kinds
from crdt.moments import read_moment
from node.exchange.rows import Said, Sheet

View = Mapping[str, Any]

_FOR_READING = (
    "others",
    "problems",
    "overlays",
    "sources",
    "details",
    "parts",
    "withdrawn",
    "shared",
    "part_of",
    "part",
)


def sheet_of(view: View, *, name_of: Callable[[Mapping[str, Any]], str], space: str = "") -> Sheet:
    """Return the sheet of a record; ``name_of`` says an author object in words, ``space`` is its space's name.

    Every field that the kind declares is there, empty where the record has none: so a file says that it is empty.
    """
    kind = kinds().get(view["kind"])
    fields = kind.fields if kind else ()
    declared = {field.path: field for field in fields if field.type is not FieldType.LINES}
    texts = {path: _texts(field, view["fields"].get(path)) for path, field in declared.items()}
    texts |= {path: _texts(None, value) for path, value in view["fields"].items() if path not in declared}
    # What an overlay says over its base stands under the names of the base's fields, as it was typed.
    texts |= {path: (over["text"],) for path, over in view.get("over", {}).items() if path not in declared}
    return Sheet(
        id=view["id"],
        kind=view["kind"],
        key=view["key"],
        space=space or view["space"],
        author=name_of(view["author"]),
        state=view["state"],
        created_ms=_ms(view["created"]),
        changed_ms=_ms(view["changed"]),
        fields={path: found[0] if found else "" for path, found in texts.items()},
        contested={path: found for path, found in texts.items() if len(found) > 1},
        said=tuple(_said(one, name_of) for one in view["statements"]),
        more={name: view[name] for name in _FOR_READING if view.get(name)},
    )


def _texts(field: Field | None, value: object) -> tuple[str, ...]:
    """Return the texts of a field: none, one, or all that stand where it is contested."""
    match value:
        case None:
            return ()
        case {"contested": list(standing)}:
            return tuple(dict.fromkeys(str(one["value"] or "") for one in standing))
        case list() if field is not None and field.type is FieldType.CHECKLIST:
            return (values.format_many(_task(task) for task in value),)
        case list():
            return (values.format_many(str(one) for one in value),)
        case _:
            return (str(value),)


def _task(task: Mapping[str, Any]) -> str:
    """Return an item of a checklist as people type it; of a contested title the first."""
    title = (*_texts(None, task["title"]), "")[0]
    return f"[x] {title}" if task["done"] is True else title


def _said(one: Mapping[str, Any], name_of: Callable[[Mapping[str, Any]], str]) -> Said:
    return Said(
        statement=one["name"],
        args=dict(one["args"]),
        author=name_of(one["author"]),
        claimed=one["claimed"],
        is_earlier=bool(one.get("earlier_wording")),
        has_effect=not one.get("problem"),
    )


def _ms(text: str) -> int:
    found = read_moment(text)
    return found.start_ms if found is not None else 0
