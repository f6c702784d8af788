"""Whom what is said in public waits for: who speaks its language, as far as is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from node.desk.reviews import UNTOLD, primary, reviewed, waiting_reviews

Json = Any


def _original(**more: Json) -> Json:
    told = {
        "id": "m",
        "kind": "message",
        "space": "s",
        "author": {"group": "them"},
        "created": "",
        "state": "draft",
        "blocks": {"reviewing": {"stops": []}},
    }
    return {**told, "fields": {"title": "Water", "language": "es"}, "overlays": [], **more}


def _version(**more: Json) -> Json:
    return {
        "id": "v",
        "author": "them",
        "language": "ar",
        "state": "draft",
        "fields": {"text": {"text": "x"}},
        **more,
    }


def _waits(originals: list[Json], spoken: str, *, may: bool = True) -> list[tuple[str, str]]:
    found = waiting_reviews(
        originals,
        own="us",
        spoken=spoken,
        may=lambda space: may,
        row=lambda view, waits_for, who: (view["id"], waits_for),
    )
    return list(found)


@pytest.mark.parametrize(
    ("spoken", "waits"), [("es-MX", ["m"]), ("ar", ["v"]), ("fr", [])], ids=["original", "version", "neither"]
)
def test_only_who_speaks_a_language_is_asked_to_read_it(spoken: str, waits: list[str]):
    original = _original(
        overlays=[_version(), _version(id="empty", fields={}), _version(id="x", state="signed")]
    )
    assert _waits([original], spoken) == [(one, "review") for one in waits]
    assert _waits([original], spoken, may=False) == []


def test_a_group_speaks_what_it_wrote_in():
    mine = _original(id="o", author={"group": "us"}, fields={"language": "uk"}, state="in-use")
    translated = _original(id="t", state="in-use", overlays=[_version(author="us", state="signed")])
    theirs = _original(fields={"language": "uk"}, overlays=[_version()])
    assert _waits([mine, translated, theirs], "en") == [("m", "review"), ("v", "review")]


def test_what_was_read_waits_to_be_used_by_who_made_it():
    assert _waits([_original(state="reviewed")], "es") == []
    assert _waits([_original(state="reviewed", author={"group": "us"})], "en") == [("m", "use")]


@pytest.mark.parametrize(("by", "waits"), [(("them",), True), (("them", "us"), False), (("us",), False)])
def test_what_others_stop_waits_for_a_word_of_who_wrote_it(by: tuple[str, ...], waits: bool):
    stops = [{"group": one} for one in by]
    mine = _original(author={"group": "us"}, state="do-not-use", blocks={"reviewing": {"stops": stops}})
    version = _original(state="in-use", overlays=[_version(author="us", state="do-not-use", stops=stops)])
    assert _waits([mine], "fr") == [("m", "stopped")] * waits
    assert _waits([version], "fr") == [("v", "stopped")] * waits
    assert _waits([_original(state="do-not-use", blocks={"reviewing": {"stops": stops}})], "fr") == []


def test_a_region_is_no_language_and_none_is_told_as_none():
    assert [primary(one) for one in ("ar-EG", "AR_eg", " uk ", "")] == ["ar", "ar", "uk", UNTOLD]


def test_what_is_reviewed_is_asked_for_by_its_kinds():
    asked: list[str] = []

    def views(where: str) -> Iterator[Json]:
        asked.append(where)
        yield from ()

    assert list(reviewed(views)) == [] and "'message', 'term'" in asked[0] and "overlay" not in asked[0]
