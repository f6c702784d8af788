"""What short views tell."""

from __future__ import annotations

from typing import Any

from node.replica.briefs import contested_fields, id_of, stance_of, title_of

OWN, OTHER = "aa", "bb"


def _said(name: str, group: str, *, counts: bool = True) -> dict[str, Any]:
    return {"name": name, "author": {"group": group}, "counts": counts}


def test_a_contested_title_tells_all_that_stand():
    met = {"contested": [{"value": "Vigil"}, {"value": "Walk"}]}
    assert title_of({"kind": "event", "fields": {"title": met}}) == "Vigil / Walk"
    assert title_of({"kind": "event", "fields": {}}) == ""
    assert title_of({"kind": "of-a-later-version", "fields": {"title": "Told"}}) == "Told"


def test_an_overlay_is_called_by_its_label_and_else_by_its_own_title():
    over = {"title": {"text": "Our vigil", "moved": []}}
    assert title_of({"kind": "overlay", "fields": {"label": "Indoors"}, "over": over}) == "Indoors"
    assert title_of({"kind": "overlay", "fields": {}, "over": over}) == "Our vigil"


def test_an_own_form_says_more_than_a_word():
    brief = {
        "overlays": [{"author": OTHER, "stance": "no"}, {"author": OWN, "stance": "quietly"}],
        "statements": [_said("agree", OWN)],
    }
    assert stance_of(brief, OWN) == "quietly"
    assert stance_of({**brief, "overlays": []}, OWN) == "agree"
    assert stance_of({"overlays": [], "statements": [_said("agree", OWN, counts=False)]}, OWN) is None


def test_contested_items_of_a_list_are_told_by_their_registers():
    met = {"contested": [{"value": "yes"}, {"value": ""}]}
    fields = {"place": met, "tasks": [{"id": "t1", "title": "Call", "done": met, "order": "i"}]}
    assert [path for path, _ in contested_fields(fields)] == ["place", "tasks/t1/done"]


def test_only_sixty_four_digits_are_an_id():
    assert id_of("ab" * 32) == bytes.fromhex("ab" * 32)
    assert [id_of(text) for text in ("zz" * 32, "AB" * 32, "ab", "", None, ["ab" * 32])] == [None] * 6
