"""What may be said in a language: originals and versions, what must not be used first, what isn't written yet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node.desk.desk import Desk
from tests.node.desk_world import one_desk
from tests.node.neighbours import in_step, neighbours, shared_space


async def _add(desk: Desk, kind: str, space: str = "home", **fields: str) -> str:
    return str((await desk.call("add", {"kind": kind, "space": space, "fields": fields}))["id"])


async def _say(desk: Desk, record: str, statement: str, **args: str) -> None:
    await desk.call("say", {"id": record, "statement": statement, "args": args})


async def _in_use(desk: Desk, *, space: str = "home", **fields: str) -> str:
    made = await _add(desk, "message", space, **fields)
    await _say(desk, made, "sign-off", reviewer="Amal")
    await _say(desk, made, "use")
    return made


async def _told(desk: Desk, language: str = "", **args: Any) -> Any:
    return await desk.call("messages", {"language": language, **args})


def _standings(told: Any) -> list[tuple[str, str]]:
    return [(one["title"], one["standing"]) for one in told["entries"]]


async def test_what_must_not_be_said_stands_first_with_the_reason_and_what_may_next(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for title in ("Bread", "Water"):
            await _in_use(desk, title=title, language="en", text=f"{title} is for all.")
        stopped = await _in_use(desk, title="Zeal", language="en")
        await _say(desk, stopped, "do-not-use", reason="It is a slogan of theirs.")
        await _add(desk, "message", title="Air", language="en-GB")
        await _add(desk, "term", title="mutual aid", language="en", meaning="We give and take.")
        told = await _told(desk)
        assert told["language"] == "en"
        assert _standings(told) == [
            ("Zeal", "do-not-use"),
            ("Bread", "usable"),
            ("Water", "usable"),
            ("Air", "unread"),
            ("mutual aid", "unread"),
        ]
        (stop,) = told["entries"][0]["stops"]
        assert stop["reason"] == "It is a slogan of theirs." and stop["group"]["name"]
        assert told["entries"][1]["fields"]["text"] == "Bread is for all."
        assert told["entries"][1]["readers"][0]["reviewer"] == "Amal"
        assert told["languages"] == [{"language": "en", "usable": 2, "stopped": 1, "all": 5}]


async def test_a_version_goes_through_all_its_standings(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        made = await _in_use(desk, title="Water", language="en", text="It is for all.\nWe keep it.")
        assert [one["id"] for one in (await _told(desk, "ar"))["missing"]] == [made]
        version = await _add(desk, "overlay", base=made, language="ar", title="الماء")

        async def standing(now: str) -> Any:
            told = await _told(desk, "ar-EG")
            (entry,) = told["entries"]
            assert (entry["id"], entry["standing"]) == (version, now) and told["missing"] == []
            return entry

        assert (await standing("unread"))["original"]["fields"]["text"].startswith("It is for all.")
        await _say(desk, version, "sign-off", reviewer="نادر")
        await standing("unfinished")
        await desk.call("edit", {"id": version, "fields": {"text": "للجميع.\nنحفظه."}})
        await standing("changed")
        await _say(desk, version, "sign-off", reviewer="نادر")
        assert (await standing("usable"))["title"] == "الماء"
        await desk.call("edit", {"id": made, "fields": {"text": "It is for everybody.\nWe keep it."}})
        await standing("moved")
        await _say(desk, version, "sign-off")
        await standing("not-in-use")
        await _say(desk, made, "sign-off", reviewer="Amal")
        await standing("usable")
        await _say(desk, made, "do-not-use", reason="Not this month.")
        assert [one["reason"] for one in (await standing("do-not-use"))["stops"]] == ["Not this month."]
        await _say(desk, made, "use-again", reason="It is over.")
        await standing("usable")


async def test_nobody_signs_off_their_own_words_or_takes_back_what_others_said(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        made = await _add(a.desk, "message", space, title="Water", language="en")
        with pytest.raises(Refused, match="reviewing-own-words"):
            await _say(a.desk, made, "sign-off")
        await in_step(a, b)
        await _say(b.desk, made, "do-not-use", reason="People are arrested for it.")
        await in_step(a, b)
        version = await _add(a.desk, "overlay", space, base=made, language="ar", title="الماء")
        await _say(a.desk, version, "do-not-use", reason="Not in the villages.")
        await in_step(a, b)
        with pytest.raises(Refused, match="reviewing-not-yours"):
            await _say(b.desk, version, "use-again", reason="Why not?")
        await _say(a.desk, made, "use-again", reason="They are free.")
        assert (await a.call("show", id=made))["state"] == "draft"


async def test_a_reader_of_some_spaces_hears_of_no_others(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _in_use(desk, title="Water", language="en")
        assert (await _told(desk, only=[]))["entries"] == []


async def test_nobody_signs_what_changed_while_they_read_it(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        made = await _in_use(a.desk, title="Water", language="en", text="For all.\nWe keep it.", space=space)
        said = {"title": "Eau", "text": "Pour tous.\nNous la gardons."}
        version = await _add(a.desk, "overlay", space, base=made, language="fr", **said)
        await in_step(a, b)
        changes = ((made, {"text": "For some.\nWe keep it."}), (version, {"title": "L'eau"}))
        for changed, fields in changes:
            seen = (await b.call("show", id=version))["may"]["seen"]["sign-off"]
            await a.call("edit", id=changed, fields=fields)
            await in_step(a, b)
            with pytest.raises(Refused, match="record-changed-since-seen"):
                await b.call("say", id=version, statement="sign-off", seen=seen)
        seen = (await b.call("show", id=version))["may"]["seen"]["sign-off"]
        assert (await b.call("say", id=version, statement="sign-off", seen=seen))["state"] == "signed"


async def test_another_member_of_the_group_reads_what_one_wrote(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        for name in ("Nadia", "Oleh"):
            await a.call("member add", name=name, role="edit", spaces=[space])
        fields = {"title": "Water", "language": "en"}
        made = (await a.call("add", kind="message", space=space, fields=fields, **{"as": "Nadia"}))["id"]
        with pytest.raises(Refused, match="reviewing-own-words"):
            await a.call("say", id=made, statement="sign-off", **{"as": "Nadia"})
        told = await a.call("say", id=made, statement="sign-off", **{"as": "Oleh"})
        assert told["state"] == "reviewed"


async def test_what_is_no_language_is_refused_unless_something_is_written_in_it(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for language in ("ckb", "pt-BR", "FA"):
            assert (await _told(desk, language))["entries"] == []
        for nonsense in ("xx-nonsense", "english", "x"):
            with pytest.raises(Refused, match="messages-language"):
                await _told(desk, nonsense)
        await _add(desk, "message", title="Air", language="xx")
        assert _standings(await _told(desk, "xx-nonsense")) == [("Air", "unread")]
