"""What members see through the page: their spaces, and no word of any other, whatever they ask for and however."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from crdt.kind import Audience, kinds
from identity.errors import Fault, LocalFault, Refused
from node.desk import reading, viewing
from node.desk.desk import COMMANDS, Desk
from node.desk.rights import FROM_AFAR, RIGHTS, Right
from tests.node.desk_world import counted, one_desk
from web.local.sessions import KEEPER_AFAR, Viewer

FORBIDDEN = "Nightjar"
PART = "Woodlark"


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A desk with an open and a closed space, records in both and at home, and members of every role."""

    desk: Desk
    spaces: dict[str, str]
    records: dict[str, str]
    members: dict[str, str]

    def viewer(self, role: str, *, is_lan: bool = False) -> Viewer:
        """Return how a member of a role looks."""
        return Viewer(member=bytes.fromhex(self.members[role]), is_lan=is_lan)


@contextlib.asynccontextmanager
async def _world(folder: Path) -> AsyncIterator[World]:
    async with one_desk(folder) as desk:
        spaces = {
            name: (await desk.call("space create", {"name": name}))["space"] for name in ("Open", FORBIDDEN)
        }
        members = {}
        for role in ("see", "add", "edit"):
            made = await desk.call(
                "member add", {"name": f"{role} person", "role": role, "spaces": [spaces["Open"]]}
            )
            members[role] = made["member"]
        made = await desk.call(
            "member add", {"name": "home person", "role": "edit", "spaces": [spaces["Open"], "home"]}
        )
        members["home"] = made["member"]
        records = {}
        for name, space, kind, fields in _records(spaces):
            made = await desk.call("add", {"kind": kind, "space": space, "fields": fields})
            records[name] = made["id"]
        # What an overlay says of its base is written in the overlay's own space; the rest of the base isn't.
        over = {"base": records["base"], "language": "es", "place": "El granero"}
        made = await desk.call("add", {"kind": "overlay", "space": spaces["Open"], "fields": over})
        records["overlay"] = made["id"]
        yield World(desk=desk, spaces=spaces, records=records, members=members)


def _records(spaces: dict[str, str]) -> list[tuple[str, str, str, dict[str, str]]]:
    at, words = "2026-12-01T10:00[UTC]", f"{FORBIDDEN} words"
    case = {
        "title": "A case",
        "summary": "in short",
        "identity.names": PART,
        "margin.notes": f"{PART} thoughts",
    }
    return [
        ("event", spaces["Open"], "event", {"title": "Harvest", "start": at}),
        ("need", spaces["Open"], "need", {"title": "Baskets", "quantity": "3 baskets", "by": at}),
        (
            "base",
            spaces[FORBIDDEN],
            "event",
            {"title": words, "start": at, "place": "The barn", "notes": words},
        ),
        ("secret need", spaces[FORBIDDEN], "need", {"title": words, "quantity": f"4 {FORBIDDEN}", "by": at}),
        ("secret action", "home", "action", {"title": words, "aim": words, "start": at, "notes": words}),
        ("case", spaces["Open"], "case", case),
        ("secret case", spaces[FORBIDDEN], "case", case | {"title": words, "summary": words}),
        ("home case", "home", "case", case | {"title": "A case at home"}),
    ]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with _world(tmp_path) as found:
        yield found


async def _parts(world: World) -> list[str]:
    """Return the ids of the parts that live at home."""
    db = world.desk.hub.replica.db
    sought = "SELECT record FROM records WHERE part_of IS NOT NULL"
    rows: list[tuple[bytes]] = await world.desk.hub.run(lambda: db.execute(sought).fetchall())
    return [bytes(record).hex() for (record,) in rows]


def _questions(world: World) -> list[dict[str, Any]]:
    """Return arguments that fit one command or another, hostile ones among them."""
    secret = world.records["base"]
    general: list[dict[str, Any]] = [
        {}, {"space": "Open"}, {"space": FORBIDDEN}, {"space": world.spaces[FORBIDDEN]}, {"space": "home"},
        {"spaces": [FORBIDDEN]}, {"only": list(world.spaces.values())}, {"only": None, "as": "home person"},
        {"as": None}, {"as": ""}, {"without_parts": False}, {"text": FORBIDDEN}, {"text": PART}, {"text": "case"},
        {"from": "2026-11-01", "to": "2027-01-31"}, {"closed": True}, {"away": True}, {"seen": False},
        {"member": "home person"}, {"name": "x"}, {"peer": "x"}, {"days": 14}, {"set": {"theme": "dark"}},
        {"from": "2026-11-01", "to": "2027-01-31", "spaces": [world.spaces[FORBIDDEN]]},
        {"format": "json"}, {"format": "json", "space": FORBIDDEN, "parts": True}, {"limit": 100}, {"args": {}},
    ]  # fmt: skip
    general += [{"kind": kind} for kind in kinds()]
    general += [{"kind": kind, "space": FORBIDDEN} for kind in ("event", "need", "case")]
    general += [{"kind": kind, "search": word} for kind in ("event", "case") for word in (FORBIDDEN, PART)]
    for record in world.records.values():
        general += [{"id": record}, {"id": record[:8]}, {"id": record, "only": list(world.spaces.values())}]
        general += [{"record": record, "kind": "need"}]
    general += [
        {"id": secret, "fields": {"title": "x"}},
        {"id": secret, "statement": "agree"},
        {"id": secret, "field": "title", "value": "x"},
        {"kind": "pledge", "space": "Open", "fields": {"title": "t", "need": world.records["secret need"]}},
        {
            "kind": "pledge",
            "space": "Open",
            "fields": {"title": "t", "need": world.records["secret need"][:10]},
        },
        {"kind": "event", "space": FORBIDDEN, "fields": {"title": "t", "start": "2026-12-02"}},
        {"kind": "event", "fields": {"title": "t", "start": "2026-12-02"}},
        {"kind": "case", "space": "Open", "fields": {"title": "t", "identity.names": "n"}},
        {"id": world.records["case"], "fields": {"identity.names": "n"}},
        {"id": world.records["case"], "field": "margin.notes", "value": "n"},
    ]
    return general


LOOKS = (*(("see", False), ("see", True), ("add", False), ("edit", False), ("edit", True), ("home", True)),)


@pytest.mark.parametrize(("role", "is_lan"), LOOKS)
async def test_no_answer_tells_of_what_is_not_theirs(world: World, role: str, is_lan: bool):
    viewer, told = world.viewer(role, is_lan=is_lan), 0
    questions = _questions(world)
    home_only = role == "home"
    for command in COMMANDS:
        if command in ("sync", "verify", "pair"):
            continue
        for args in questions:
            try:
                async with asyncio.timeout(20):
                    answer = json.dumps(await viewing.call(world.desk, viewer, command, dict(args)))
            except Fault as fault:
                answer = json.dumps({name: str(value) for name, value in fault.fields.items()})
                for given in _strings(args):
                    answer = answer.replace(given, "")
            else:
                told += 1
                for given in _strings(args):
                    # What the question says may be said again.
                    answer = answer.replace(f'"{given}"', "") if given == FORBIDDEN else answer
            assert PART not in answer, (command, args)
            if not home_only:
                assert FORBIDDEN not in answer, (command, args)
                for hidden in ("secret need", "secret action", "home case"):
                    assert world.records[hidden] not in answer or world.records[hidden] in _strings(args), (
                        command,
                        args,
                    )
    assert told > 50


async def test_at_the_node_itself_those_who_have_the_home_space_see_its_parts(world: World):
    shown = await viewing.call(world.desk, world.viewer("home"), "show", {"id": world.records["case"]})
    assert PART in json.dumps(shown)
    shown = await viewing.call(world.desk, world.viewer("edit"), "show", {"id": world.records["case"]})
    assert PART not in json.dumps(shown) and "A case" in json.dumps(shown)


async def test_members_get_nothing_of_the_keepers(world: World):
    before = await counted(world.desk)
    for command in (name for name, right in RIGHTS.items() if right is Right.KEEPER):
        for role in ("see", "add", "edit", "home"):
            with pytest.raises(LocalFault, match="viewer-may-not"):
                await viewing.call(world.desk, world.viewer(role), command, {})
    assert await counted(world.desk) == before


async def test_the_keeper_from_afar_gets_nothing_that_lives_at_home(world: World):
    told, parts = 0, await _parts(world)
    seeing = [command for command, right in RIGHTS.items() if right is Right.SEE]
    ending = {"sync", "verify", "pair", "erase", "compact", "space leave", "space remove", "device lost"}
    for command in (*seeing, *sorted(FROM_AFAR - ending), "edit", "settle", "say", "undo"):
        for args in [
            *_questions(world),
            *({"id": part} for part in parts),
            *({"id": part[:8]} for part in parts),
        ]:
            try:
                async with asyncio.timeout(20):
                    answer = json.dumps(await viewing.call(world.desk, KEEPER_AFAR, command, dict(args)))
                told += 1
            except Fault as fault:
                answer = json.dumps({name: str(value) for name, value in fault.fields.items()})
            for given in _strings(args):
                answer = answer.replace(given, "") if given else answer
            assert PART not in answer and not any(part in answer for part in parts), (command, args)
    assert told > 200 and parts


async def test_the_keeper_from_afar_has_every_space_and_hears_of_it(world: World):
    secret = world.records["base"]
    assert (await viewing.call(world.desk, KEEPER_AFAR, "show", {"id": secret}))["id"] == secret
    made = await viewing.call(world.desk, KEEPER_AFAR, "space create", {"name": "Made just now"})
    assert made["space"] and made["name"] == "Made just now"
    event = {"event": "record", "id": secret, "space": world.spaces[FORBIDDEN]}
    assert await viewing.visible(world.desk, KEEPER_AFAR, event) == event
    for part in await _parts(world):
        assert await viewing.visible(world.desk, KEEPER_AFAR, {"event": "record", "id": part}) is None


async def test_what_stays_at_the_node_is_refused_from_afar(world: World):
    before = await counted(world.desk)
    for command in (
        name for name, right in RIGHTS.items() if right is Right.KEEPER and name not in FROM_AFAR
    ):
        with pytest.raises(LocalFault, match="viewer-not-keeper"):
            await viewing.call(world.desk, KEEPER_AFAR, command, {"id": world.records["case"]})
    with pytest.raises(LocalFault, match="viewer-not-keeper"):
        await viewing.call(world.desk, KEEPER_AFAR, "conquer", {})
    fields = {"identity.names": "x"}
    with pytest.raises(LocalFault, match="viewer-not-this-part"):
        await viewing.call(world.desk, KEEPER_AFAR, "edit", {"id": world.records["case"], "fields": fields})
    assert await counted(world.desk) == before


async def test_an_unknown_command_is_the_keepers(world: World):
    with pytest.raises(LocalFault, match="viewer-may-not"):
        await viewing.call(world.desk, world.viewer("edit"), "conquer", {})


async def test_who_may_see_writes_nothing(world: World):
    before = await counted(world.desk)
    for command, right in RIGHTS.items():
        if right > Right.SEE:
            for args in _questions(world)[-10:]:
                with pytest.raises(Fault):
                    await viewing.call(world.desk, world.viewer("see"), command, args)
    assert await counted(world.desk) == before


async def test_what_members_write_bears_their_name_and_no_other(world: World):
    fields = {"title": "Soup", "start": "2026-12-03"}
    args = {"kind": "event", "space": "Open", "fields": fields, "as": "home person"}
    made = await viewing.call(world.desk, world.viewer("add"), "add", args)
    history = await world.desk.call("history", {"id": made["id"]})
    assert {one["for"] for one in history} == {"add person"}


async def test_who_may_add_changes_their_own_records_only(world: World):
    viewer = world.viewer("add")
    fields = {"title": "Soup", "start": "2026-12-03"}
    made = await viewing.call(world.desk, viewer, "add", {"kind": "event", "space": "Open", "fields": fields})
    await viewing.call(world.desk, viewer, "edit", {"id": made["id"], "fields": {"title": "Good soup"}})
    await viewing.call(world.desk, viewer, "withdraw", {"id": made["id"]})
    await viewing.call(world.desk, viewer, "restore-record", {"id": made["id"]})
    with pytest.raises(LocalFault, match="viewer-only-own"):
        await viewing.call(
            world.desk, viewer, "edit", {"id": world.records["event"], "fields": {"title": "x"}}
        )
    with pytest.raises(LocalFault, match="viewer-only-own"):
        await viewing.call(world.desk, viewer, "withdraw", {"id": world.records["event"][:10]})
    await viewing.call(
        world.desk, world.viewer("edit"), "edit", {"id": made["id"], "fields": {"title": "Better soup"}}
    )


async def test_another_space_is_as_if_it_were_not_there(world: World):
    for command, args in (
        ("list", {"kind": "event", "space": FORBIDDEN}),
        ("space members", {"space": world.spaces[FORBIDDEN]}),
        ("show", {"id": world.records["base"]}),
        ("history", {"id": world.records["base"]}),
        ("edit", {"id": world.records["base"], "fields": {"title": "x"}}),
    ):
        with pytest.raises(LocalFault, match=r"space-unknown|record-unknown"):
            await viewing.call(world.desk, world.viewer("edit"), command, args)


async def test_nothing_is_written_over_or_linked_to_what_is_hidden(world: World):
    before = await counted(world.desk)
    secret, need = world.records["base"], world.records["secret need"]
    mine, over = world.records["need"], world.records["overlay"]
    for length in (64, 20, 8, 7, 5, 4, 3, 2, 1):
        fields = {"base": secret[:length], "language": "es", "title": "x"}
        pledge = {"title": "t", "need": need[:length]}
        action = {"title": "t", "needs": f"{mine};{need[:length]}"}
        for command, args in (
            ("add", {"kind": "overlay", "space": "Open", "fields": fields}),
            ("add", {"kind": "pledge", "space": "Open", "fields": pledge}),
            ("add", {"kind": "action", "space": "Open", "fields": action}),
            ("edit", {"id": over, "fields": {"base": secret[:length]}}),
            ("settle", {"id": over, "field": "base", "value": secret[:length]}),
            ("show", {"id": secret[:length]}),
            ("say", {"id": secret[:length], "statement": "agree"}),
        ):
            with pytest.raises(LocalFault, match="record-unknown"):
                await viewing.call(world.desk, world.viewer("edit"), command, args)
    assert await counted(world.desk) == before


async def test_one_change_is_undone_in_ones_own_spaces_only(world: World):
    entries = {
        name: (await world.desk.call("history", {"id": world.records[name]}))[-1]["entry"]
        for name in ("event", "base")
    }
    with pytest.raises(LocalFault, match="undo-entry-unknown"):
        await viewing.call(world.desk, world.viewer("edit"), "undo", {"entry": entries["base"]})
    with pytest.raises(LocalFault, match="viewer-may-not"):
        await viewing.call(world.desk, world.viewer("add"), "undo", {"entry": entries["event"]})


async def test_a_change_of_the_list_holds_at_once(world: World):
    viewer = world.viewer("edit")
    assert await viewing.call(world.desk, viewer, "list", {"kind": "event"})
    await world.desk.call("member change", {"member": "edit person", "spaces": []})
    assert await viewing.call(world.desk, viewer, "list", {"kind": "event"}) == []
    await world.desk.call("member remove", {"member": "edit person"})
    with pytest.raises(LocalFault, match="viewer-gone"):
        await viewing.call(world.desk, viewer, "list", {"kind": "event"})


async def test_an_id_that_is_named_a_thousand_times_is_looked_up_once(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    looked_up = []
    monkeypatch.setattr(viewing, "_names_hidden", lambda hub, person, text: looked_up.append(text))
    await viewing.call(world.desk, world.viewer("see"), "search", {"text": "deadbeef " * 1_000})
    assert looked_up == ["deadbeef"]


async def test_events_of_other_spaces_are_not_heard(world: World):
    viewer, keeper = world.viewer("see"), Viewer()
    mine = {"event": "record", "id": world.records["event"], "space": world.spaces["Open"]}
    others: list[dict[str, Any]] = [
        {"event": "record", "id": world.records["base"], "space": world.spaces[FORBIDDEN]},
        {"event": "record", "id": world.records["base"]},
        {"event": "record", "id": "00" * 32},
        {"event": "space", "id": world.spaces[FORBIDDEN]},
        {"event": "notice", "message": FORBIDDEN, "fields": {}},
        {"event": "peer", "name": FORBIDDEN},
        {"event": "link", "id": "x"},
    ]
    assert await viewing.visible(world.desk, viewer, mine) == mine
    assert await viewing.visible(world.desk, viewer, {"event": "missed"}) == {"event": "missed"}
    assert [await viewing.visible(world.desk, viewer, event) for event in others] == [None] * len(others)
    assert [await viewing.visible(world.desk, keeper, event) for event in others] == others


async def test_long_texts_that_live_at_home_are_not_opened_from_the_lan(world: World):
    at_home = [
        field.path
        for field in kinds()["case"].fields
        if (part := kinds()["case"].part(field.part)) is not None and part.audience is Audience.HOME
    ]
    for path in at_home:
        with pytest.raises(LocalFault, match="viewer-not-this-part"):
            await viewing.check_note(
                world.desk, world.viewer("home", is_lan=True), world.records["case"], path
            )
        await viewing.check_note(world.desk, world.viewer("home"), world.records["case"], path)
    with pytest.raises(LocalFault, match="record-unknown"):
        await viewing.check_note(world.desk, world.viewer("edit"), world.records["base"], "notes")


async def test_whatever_an_answer_looks_like_no_hidden_id_is_left_in_it(world: World, chance: Random):
    hub = world.desk.hub
    person = await hub.run(viewing.person_of, hub, world.viewer("edit"))
    hidden = [world.records["base"], world.records["secret action"], world.spaces[FORBIDDEN]]
    mine = [world.records["event"], world.spaces["Open"], "words", 7, None, True]

    def tree(depth: int) -> Any:
        kind = chance.randrange(6) if depth else 3
        if kind == 0:
            return [tree(depth - 1) for _ in range(chance.randrange(4))]
        if kind in (1, 2):
            names = [
                "id",
                "space",
                "record",
                "title",
                "x",
                f"about {chance.choice(hidden)}",
                chance.choice(hidden),
            ]
            return {chance.choice(names): tree(depth - 1) for _ in range(chance.randrange(5))}
        one = chance.choice([*hidden, *mine])
        return f"see {one} there" if kind == 4 else one

    for _ in range(400):
        told = json.dumps(await hub.run(viewing.cut, hub, person, [tree(5)]))
        assert not [one for one in hidden if one in told]


async def test_what_is_theirs_is_left_as_it_is(world: World):
    hub = world.desk.hub
    person = await hub.run(viewing.person_of, hub, world.viewer("edit"))
    shown = await world.desk.call("show", {"id": world.records["event"]})
    assert await hub.run(viewing.cut, hub, person, shown) == shown
    listed = await world.desk.call("list", {"kind": "event"})
    kept = await hub.run(viewing.cut, hub, person, listed)
    assert kept == [one for one in listed if one["space"] == world.spaces["Open"]]


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _strings(inner)]
    return [text for inner in value for text in _strings(inner)] if isinstance(value, list) else []


async def test_what_may_be_done_is_told_for_who_looks(world: World):
    desk, event = world.desk, world.records["event"]
    told = {
        role: (await viewing.call(desk, world.viewer(role), "show", {"id": event}))["may"]
        for role in ("see", "add", "edit")
    }
    assert (told["see"]["edit"], told["see"]["say"], told["see"]["why"]) == (False, [], "viewer-may-not")
    assert (told["add"]["edit"], told["add"]["withdraw"], told["add"]["why"]) == (
        False,
        False,
        "viewer-only-own",
    )
    assert told["add"]["say"] and told["edit"] == (await desk.call("show", {"id": event}))["may"]
    own = await viewing.call(
        desk,
        world.viewer("add"),
        "add",
        {"kind": "event", "space": world.spaces["Open"], "fields": {"title": "Mine", "start": "2026-12-02"}},
    )
    shown = await viewing.call(desk, world.viewer("add"), "show", {"id": own["id"]})
    assert shown["may"]["edit"] and shown["may"]["why"] is None
    for role, may in (("see", False), ("add", False), ("edit", True)):
        happened = (await viewing.call(desk, world.viewer(role), "activity", {}))["happened"]
        assert any(one["undo"] for one in happened) is may


async def test_a_list_in_pieces_is_the_list_and_ends_with_the_right_to_see_it(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reading, "PIECE_RECORDS", 1)
    for number in range(3):
        fields = {"title": f"Walk {number}", "start": "2026-12-02"}
        await world.desk.call("add", {"kind": "event", "space": world.spaces["Open"], "fields": fields})
    asked = {"kind": "event"}
    for viewer in (Viewer(), world.viewer("see"), world.viewer("home")):
        whole = await viewing.call(world.desk, viewer, "list", asked)
        found = [piece async for piece in viewing.listed(world.desk, viewer, asked)]
        assert [one for piece in found for one in piece] == whole and len(found) >= 4
        assert viewer == Viewer() or FORBIDDEN not in json.dumps(found)
    pieces = viewing.listed(world.desk, world.viewer("see"), asked)
    await anext(pieces)
    await world.desk.call("member remove", {"member": world.members["see"]})
    with pytest.raises(Fault):
        await anext(pieces)


async def test_an_export_is_for_the_keeper(world: World):
    asked = {"format": "json"}
    whole = await world.desk.call("export", asked)
    *texts, told = [piece async for piece in viewing.exported(world.desk, Viewer(), asked)]
    assert isinstance(told, dict)
    assert {"content": "".join(map(str, texts)), **told} == whole
    for role in ("see", "home", "edit"):
        pieces = viewing.exported(world.desk, world.viewer(role), asked)
        with pytest.raises(Refused, match="viewer-may-not"):
            await anext(pieces)
