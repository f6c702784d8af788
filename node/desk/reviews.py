"""What waits to be read before it is said in public: by whom, and what was read and waits to be used.

Someone reads best what stands in a language that is spoken in their group. Nobody tells which ones those are, so they
are taken from what is known: the language of this home, and those in which the group wrote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from crdt.kind import kinds, lines_field
from node.replica.briefs import title_of
from node.replica.dates import values

Json = Any
UNTOLD = "und"
_UNREAD = ("draft", "changed")
_CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz"
    " ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik"
    " io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml"
    " mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd"
    " se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve"
    " vi vo wa wo xh yi yo za zh zu".split()
)
_THREE = re.compile("[a-z]{3}")


def reviewed(views: Callable[[str], Iterator[Json]]) -> Iterator[Json]:
    """Yield the whole views of what is reviewed and is nobody's version; ``views`` finds them by an SQL condition."""
    found = [one.name for one in kinds().values() if one.reviewing is not None and lines_field(one) is None]
    named = ", ".join(f"'{name}'" for name in found)
    yield from views(f"kind IN ({named}) AND part_of IS NULL")


def waiting_reviews(
    originals: Iterable[Json],
    *,
    own: str,
    spoken: str,
    may: Callable[[str], bool],
    row: Callable[[Json, str, str], Json],
) -> Iterator[Json]:
    """Yield what the group ``own`` is to read, to take into use, or to answer, where it ``may`` write.

    ``spoken``: a language of the group; ``row`` makes a row of a record, what waits for a word of whom.
    """
    here = [view for view in originals if may(view["space"])]
    known = {primary(spoken), *_written_by(own, here)}
    for view in here:
        language = primary(next(iter(values(view["fields"].get("language"))), ""))
        if view["state"] in _UNREAD and language in known:
            yield row(view, "review", own)
        if view["state"] == "reviewed" and view["author"]["group"] == own:
            yield row(view, "use", own)
        if view["author"]["group"] == own and _is_stopped(view["blocks"]["reviewing"], own):
            yield row(view, "stopped", own)
        for one in view["overlays"]:
            if one["author"] == own and _is_stopped(one, own):
                yield row(_as_view(view, one), "stopped", own)
            if one["state"] in _UNREAD and one["fields"] and primary(one["language"]) in known:
                yield row(_as_view(view, one), "review", own)


def primary(language: str) -> str:
    """Return the language of a code without its region: ``ar`` of ``ar-EG``; UNTOLD of none."""
    return language.strip().casefold().replace("_", "-").partition("-")[0] or UNTOLD


def is_language(code: str) -> bool:
    """Tell whether ``code``, without a region, may stand for a language: of ISO 639-1, or one of three letters."""
    return code in _CODES or bool(_THREE.fullmatch(code))


def _is_stopped(told: Json, own: str) -> bool:
    """Tell whether others say not to use it, and the group itself hasn't said the same."""
    by = {one["group"] for one in told.get("stops", ())}
    return bool(by) and own not in by


def _written_by(group: str, originals: Iterable[Json]) -> Iterator[str]:
    for view in originals:
        if view["author"]["group"] == group:
            yield from map(primary, values(view["fields"].get("language")))
        yield from (primary(one["language"]) for one in view["overlays"] if one["author"] == group)


def _as_view(original: Json, one: Json) -> Json:
    """Return a version as a record that a row can be made of."""
    title: Mapping[str, str] = one["fields"].get("title", {})
    return {
        "id": one["id"],
        "kind": "overlay",
        "fields": {"label": title.get("text") or title_of(original)},
        "state": one["state"],
        "space": original["space"],
        "statements": [],
        "created": original["created"],
    }
