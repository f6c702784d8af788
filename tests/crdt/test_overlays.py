"""Overlays: a translation or a local variation that knows which lines of its original moved."""

from __future__ import annotations

import time

import pytest

from crdt import overlays
from crdt.blocks import OVERLAYS_MAX
from crdt.changes import PlannedWrite, writes_for
from crdt.kind import item_id, kinds
from crdt.ops import Create, Edit, Write
from crdt.overlays import Moved, carried, met, plan, view
from crdt.states import Facts
from crdt.view import canonical_json, record_digest
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some

ENGLISH = "Bring candles.\nBe quiet.\n\nGo home in pairs."
PERSIAN = "شمع بیاورید.\nآرام باشید.\n\nدوتایی به خانه بروید."


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def overlay(device: Device, original: bytes, over: dict[str, str], **own: str) -> bytes:
    """Make an overlay as the command line does."""
    under = facts(device, original)
    planned = [
        *writes_for(kinds()["overlay"], {"base": original.hex(), **own}),
        *plan(under, under.notes, None, over),
    ]
    writes = tuple(Write(path=one.path, value=one.value) for one in planned)
    return device.write(
        None, Create(kind="overlay", shared=False, key="", part_of=None, part="", writes=writes), ()
    )


def again(device: Device, record: bytes, original: bytes, over: dict[str, str]) -> None:
    """Say something else over the original as it is now."""
    under, mine = facts(device, original), facts(device, record)
    device.edit_planned(record, plan(under, under.notes, mine.registers, over))


def notes(text: str | None, record: bytes, *devices: Device) -> None:
    for device in devices:
        device.shelf.put_notes(record, {"notes": text})


@pytest.fixture
def world() -> tuple[Device, Device, bytes, bytes]:
    host, translator = Device(1), Device(2)
    action = host.add("action", title="Vigil", aim="Remember.\nBe seen.", start="2026-12-01", safety="x")
    notes(ENGLISH, action, host, translator)
    meet(host, translator)
    made = overlay(
        translator,
        action,
        {"title": "شب‌زنده‌داری", "aim": "به یاد آوردن.\nدیده شدن.", "notes": PERSIAN},
        language="fa",
    )
    meet(host, translator)
    return host, translator, action, made


def test_a_translation_stands_over_its_original_line_by_line(world):
    host, translator, action, made = world
    for device in (host, translator):
        shown = device.view(action, notes={"notes": ENGLISH})["overlays"]
        assert [one["id"] for one in shown] == [made.hex()]
        assert shown[0]["language"] == "fa" and shown[0]["state"] == "draft"
        assert shown[0]["fields"]["notes"] == {"text": PERSIAN, "moved": []}
        assert device.view(made)["over"]["aim"]["text"] == "به یاد آوردن.\nدیده شدن."


def test_exactly_the_lines_that_moved_are_told_on_every_node(world):
    host, translator, action, made = world
    host.edit(action, aim="Remember.\nBe seen by all.")
    meet(host, translator)
    changed = "Bring candles.\nBe quiet, please.\n\nGo home in pairs.\nWrite to us."
    notes(changed, action, host, translator)
    for device in (host, translator):
        found = view(facts(device, made))
        assert found.fields["aim"].moved == (Moved(old="Be seen.", new="Be seen by all."),)
        assert found.fields["aim"].text == "به یاد آوردن.\nدیده شدن."
        assert found.fields["notes"].moved == (
            Moved(old="Be quiet.", new="Be quiet, please."),
            Moved(old="", new="Write to us."),
        )
        assert found.fields["title"].moved == ()
        assert found.fields["notes"].text == PERSIAN + "\nWrite to us."
        assert device.state(made) == "moved"


def test_one_statement_signs_an_old_translation_off_again(world):
    host, translator, action, made = world
    host.say(made, "sign-off", reviewer="Amal")
    meet(host, translator)
    assert translator.state(made) == "signed"
    host.edit(action, aim="Remember!\nBe seen.")
    meet(host, translator)
    assert {device.state(made) for device in (host, translator)} == {"moved"}
    host.say(made, "sign-off", reviewer="Amal")
    meet(host, translator)
    assert {device.state(made) for device in (host, translator)} == {"signed"}
    assert view(facts(translator, made)).fields["aim"].text == "به یاد آوردن.\nدیده شدن."
    host.edit(action, aim="Remember all!\nBe seen.")
    meet(host, translator)
    assert view(facts(translator, made)).fields["aim"].moved == (Moved(old="Remember.", new="Remember all!"),)


def test_a_sign_off_is_of_the_wording_of_the_overlay(world):
    host, translator, action, made = world
    host.say(made, "sign-off")
    meet(host, translator)
    again(translator, made, action, {"title": "شب بیداری"})
    assert translator.state(made) == "draft" and not translator.view(made)["statements"][0]["counts"]


def test_translating_the_moved_line_alone_settles_it(world):
    host, translator, action, made = world
    host.edit(action, aim="Remember.\nBe seen by all.")
    meet(host, translator)
    again(translator, made, action, {"aim": "به یاد آوردن.\nهمه ببینند."})
    assert view(facts(translator, made)).moved is False
    again(translator, made, action, {"aim": ""})
    assert "aim" not in view(facts(translator, made)).fields


def test_two_translations_of_one_line_made_apart_are_contested_inside_the_overlay():
    host, one, two = Device(1), Device(2), Device(2, 1)
    action = host.add("action", title="Vigil", aim="Remember.\nBe seen.")
    meet(host, one, two)
    made = overlay(one, action, {"aim": "Gedenken.\nGesehen werden."}, language="de")
    meet(host, one, two)
    host.edit(action, aim="Remember.\nBe heard.")
    meet(host, one, two)
    again(one, made, action, {"aim": "Gedenken.\nGehört werden."})
    again(two, made, action, {"aim": "Gedenken.\nMan soll uns hören."})
    meet(host, one, two)
    views = [device.view(made) for device in (one, two)]
    assert views[0]["over"] == views[1]["over"]
    assert any(problem["id"] == "field-contested" for problem in views[0]["problems"])


def test_a_variation_with_other_lines_stands_over_the_whole_field(world):
    host, translator, action, _ = world
    local = overlay(
        translator, action, {"aim": "We only light candles.", "start": "2026-12-02"}, stance="quietly"
    )
    found = view(facts(translator, local))
    assert (found.fields["aim"].text, found.fields["start"].text) == ("We only light candles.", "2026-12-02")
    assert not found.moved
    host.edit(action, aim="Remember.\nBe loud.", start="2026-12-03")
    meet(host, translator)
    found = view(facts(host, local))
    assert found.fields["aim"].moved == (Moved(old="Be seen.", new="Be loud."),)
    assert found.fields["start"].moved == (Moved(old="2026-12-01", new="2026-12-03"),)
    assert host.view(action)["details"]["quietly"] == 1


def test_what_can_not_be_told_here_is_no_change_and_is_said():
    host, translator = Device(1), Device(2)
    action = host.add("action", title="Vigil")
    notes("One.\nTwo.", action, host, translator)
    meet(host, translator)
    made = overlay(translator, action, {"notes": "Eins.\nZwei."}, language="de")
    notes(None, action, translator)
    found = view(facts(translator, made))
    assert (found.unreadable, found.moved, found.fields["notes"].text) == (("notes",), False, "Eins.\nZwei.")
    assert translator.view(made)["local_faults"] == [{"id": "note-unreadable-here", "field": "notes"}]
    with pytest.raises(Refused) as refused:
        again(translator, made, action, {"notes": "x"})
    assert refused.value.message == "overlay-unclear"


def test_an_overlay_carries_no_sensitive_field_and_nothing_kept_at_home():
    for kind in kinds().values():
        for field in carried(kind):
            assert not field.sensitive and field.part not in ("identity", "margin")
    device = Device(1)
    action = device.add("action", title="Vigil", safety="x")
    for path in ("safety", "hosts", "nothing", "__proto__"):
        with pytest.raises(Refused) as refused:
            overlay(device, action, {path: "x"})
        assert refused.value.message == "overlay-field"
    with pytest.raises(Refused) as refused:
        overlay(device, action, {"start": "tomorrow"})
    assert refused.value.message == "value-moment"


def test_an_overlay_without_its_original_keeps_what_it_says(world):
    _, translator, _, made = world
    alone = Device(3)
    for record, item in translator.items.values():
        if record == made:
            alone.take(record, item)
    shown = alone.view(made)
    assert shown["state"] == "base-missing" and shown["over"]["notes"]["text"].startswith("شمع")


def test_an_own_form_that_ends_before_it_starts_is_refused():
    device = Device(1)
    vigil = device.add("event", title="Vigil", start="2026-12-01", end="2026-12-03")
    told = facts(device, vigil)
    plan(told, {}, None, {"start": "2026-12-05"})  # the end of the plan says nothing of another day
    plan(told, {}, None, {"start": "2026-12-05", "end": ""})
    for values in ({"start": "2026-12-05", "end": "2026-12-04"}, {"end": "2026-11-30"}):
        with pytest.raises(Refused) as found:
            plan(told, {}, None, values)
        assert found.value.message == "value-end-early"


def test_overlays_are_part_of_what_nodes_compare(world):
    host, translator, action, made = world
    before = record_digest(host.view(action, notes={"notes": ENGLISH}))
    assert before == record_digest(translator.view(action, notes={"notes": ENGLISH}))
    translator.withdraw(made)
    meet(host, translator)
    assert record_digest(host.view(action, notes={"notes": ENGLISH})) != before
    assert host.view(action)["overlays"] == []


def test_foreign_lines_never_raise(world):
    host, _, action, made = world
    device = Device(2)
    device.learn(host)
    hostile = [
        PlannedWrite(path=path, value="x\n" * 10 + "\x00")
        for path in (
            "lines/aim/x/from",
            "lines/aim/x/to",
            "lines/__proto__/y/to",
            "lines/aim/z/place",
            "lines/a/b/c/d",
        )
    ]
    device.edit_planned(made, hostile)
    device.say_anyway(made, "sign-off", {"lines": "x\n\n a b c\naim"})
    assert device.view(made)["state"] in kinds()["overlay"].states
    assert overlays.overlays_of(facts(device, action))
    device.view(action)


def laid_over(device: Device, original: bytes, *lines: tuple[str, str], place: str = "0") -> bytes:
    """Make an overlay as anybody may whose program is another one."""
    writes = [Write(path="base", value=original.hex())]
    for old, new in lines:
        stem = f"lines/notes/{item_id(old)}"
        leaves = {"from": old, "to": new, "place": place}
        writes += [Write(path=f"{stem}/{leaf}", value=value) for leaf, value in leaves.items()]
    op = Create(kind="overlay", shared=False, key="", part_of=None, part="", writes=tuple(writes))
    return device.write(None, op, ())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\n".join(["a"] * 400_000), "0"),
        ("\n".join(["a"] * 400), "0"),
        ("\n".join(map(str, range(120_000))), "0"),
        ("\n".join(map(str, range(120_000))), "whole"),
        ("b" * 800_000, "0"),
        ("\n" * 800_000, "0"),
    ],
)
def test_a_few_words_over_a_long_text_are_not_shown_as_long_as_that(world, text: str, place: str):
    host, translator, action, _ = world
    notes(text, action, host, translator)
    long = "y" * 16_000
    over = [laid_over(host, action, ("a", long), ("", "c"), place=place) for _ in range(3)]
    begun_s = time.process_time()
    for record in over:
        shown = view(facts(host, record)).fields["notes"]
        assert len(shown.text) <= 5 * len(long)
        assert sum(len(one.old) + len(one.new) for one in shown.moved) <= 5 * len(long)
    assert len(canonical_json(host.view(action, notes={"notes": ""})["overlays"])) < 1_000_000
    assert time.process_time() - begun_s < 3


def test_over_a_text_that_grew_very_long_a_translation_shows_its_own_lines_and_that_it_moved(world):
    host, translator, action, made = world
    assert host.state(made) == "draft"
    longer = ENGLISH.replace("Be quiet.\n", "") + "".join(f"\nRule {number}" for number in range(5_000))
    gone = (Moved(old="Be quiet.", new=""),)
    for text, told in ((longer, gone), (longer + "\nOne more.", ())):
        notes(text, action, host, translator)
        for device in (host, translator):
            found = view(facts(device, made)).fields["notes"]
            assert found.text == PERSIAN.replace("\n\n", "\n")
            assert found.moved == (*told, Moved(old="", new=f"… {item_id(text)}"))
            assert device.state(made) == "moved"
        host.say(made, "sign-off", reviewer="Amal")
        meet(host, translator)
        assert {device.state(made) for device in (host, translator)} == {"signed"}


def test_a_group_tells_so_much_over_a_record_and_no_other_group_less(world):
    host, translator, action, made = world
    many = [laid_over(host, action, ("Be quiet.", f"Hush {number}.")) for number in range(OVERLAYS_MAX + 3)]
    meet(host, translator)
    for device in (host, translator):
        told = {one["id"]: one["fields"] for one in device.view(action, notes={"notes": ENGLISH})["overlays"]}
        assert [bool(told[one.hex()]) for one in sorted(many)] == [True] * OVERLAYS_MAX + [False] * 3
        assert told[made.hex()]["notes"]["text"] == PERSIAN
        assert device.view(max(many))["over"]["notes"]["text"]


def test_a_line_that_was_emptied_in_two_ways_met_nothing():
    device = Device(1)
    original = device.add("message", title="Water", text="One")
    over = overlay(device, original, {"title": "Agua"}, language="es")
    (path,) = [one for one in some(device.shelf.find(over)).registers.paths() if one.endswith("/to")]
    for value in ("", None):
        device.write(over, Edit(record=over, writes=(Write(path, value),)), ())
    assert met(Facts(some(device.shelf.find(over)), device.shelf)) == {"title": (("Agua", ""),)}
    standing = [one.hash for one in some(device.shelf.find(over)).registers.standing(path)]
    device.edit_planned(over, [PlannedWrite(path=path, value="", supersedes=tuple(standing[:-1]))])
    device.edit_planned(over, [PlannedWrite(path=path, value=None, supersedes=tuple(standing))])
    assert met(Facts(some(device.shelf.find(over)), device.shelf)) == {}
