"""What a record's short view tells: what it is called, and what a group says of it, where words met."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from crdt.kind import kinds
from crdt.view import title_of as whole_title_of
from node.replica.dates import values

_ID = re.compile("[0-9a-f]{64}", re.ASCII)


def title_of(view: Mapping[str, Any]) -> str:
    """Return what a record is called, from its short or its whole view; of a contested title all that stand."""
    if "over" in view:
        return " / ".join(values(whole_title_of(dict(view))))
    kind = kinds().get(view["kind"])
    return " / ".join(values(view["fields"].get(kind.title if kind else "title")))


def id_of(text: object) -> bytes | None:
    """Return the id that 64 hex digits spell, None for anything else: a link may hold whatever somebody wrote."""
    if not isinstance(text, str) or not _ID.fullmatch(text):
        return None
    return bytes.fromhex(text)


def stance_of(brief: Mapping[str, Any], group: str) -> str | None:
    """Return what a group's own form or last word says of a plan: yes, maybe, no, quietly, agree, object."""
    forms = [one["stance"] for one in brief["overlays"] if one["author"] == group and one["stance"]]
    words = [
        said["name"]
        for said in brief["statements"]
        if said["author"]["group"] == group and said["counts"] and said["name"] in ("agree", "object")
    ]
    return next(iter([*forms[-1:], *words[-1:]]), None)


def contested_fields(fields: Mapping[str, Any]) -> Iterator[tuple[str, list[Any]]]:
    """Yield the contested fields of a view with all their values; of a checklist by the registers of its items."""
    for path, value in fields.items():
        if isinstance(value, Mapping) and "contested" in value:
            yield path, value["contested"]
        for item in value if isinstance(value, list) else ():
            if isinstance(item, Mapping):
                stem = f"{path}/{item['id']}"
                leaves = {
                    f"{stem}/{name}": inner for name, inner in item.items() if isinstance(inner, Mapping)
                }
                yield from contested_fields(leaves)
