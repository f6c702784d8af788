"""The browsers of members: let in once, known by their PIN, out when they are signed out."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from node.door import sign_ins, tries
from tests.node.page_world import PIN, browser, joined, member, node_at, until_said
from web.local.sessions import Viewer


async def test_a_member_comes_in_once_by_an_invitation_and_after_that_by_pin(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        made = await member(front)
        invited = await front.desk.call("member invite", {"member": "Nadia"})
        assert invited["lan"] is False and invited["url"] == f"{front.url}/#join={invited['token']}"
        wanted = {"token": invited["token"], "name": "Phone", "pin": PIN}
        for pin, why in (("12345", "pin-length"), ("7" * 200, "pin-length"), ("aaaaaaa", "pin-plain")):
            assert await page.refused("/api/join", wanted | {"pin": pin}) == why
        assert await page.refused("/api/join", wanted | {"token": "0" * 64}) == "door-link-spent"
        assert await page.refused("/api/enter", {"link": invited["token"]}) == "door-link-spent"
        _, door = await page.post("/api/join", wanted)
        assert door["viewer"] == {"member": made["member"], "name": "Nadia", "role": "edit", "lan": False}
        assert await page.refused("/api/join", wanted) == "door-link-spent"
        assert await page.call("member list") == "viewer-may-not"
        assert await page.refused("/api/lock", {"node": True}) == "viewer-not-keeper"
        [one] = await front.desk.call("member sign-ins", {})
        assert (one["name"], one["browser"], one["lan"]) == ("Nadia", "Phone", False)
        _, door = await page.post("/api/lock", {"node": False})
        assert (door["signed_in"], door["bound"], door["group"]) == (False, made["member"], None)
        assert await page.refused("/api/pin", {"member": "00" * 16, "pin": PIN}) == "door-browser-unknown"
        assert await page.refused("/api/pin", {"member": made["member"], "pin": "tulip 8"}) == "pin-wrong"
        _, door = await page.post("/api/pin", {"member": made["member"], "pin": PIN})
        assert door["viewer"]["name"] == "Nadia"
        async with browser(front.url) as stranger:
            wanted = {"member": made["member"], "pin": PIN}
            assert await stranger.refused("/api/pin", wanted) == "door-browser-unknown"


async def test_of_an_invitation_used_twice_at_once_one_holds(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, browser(front.url) as one, browser(front.url) as other:
        await member(front)
        invited = await front.desk.call("member invite", {"member": "Nadia"})
        wanted = {"token": invited["token"], "pin": PIN}
        answers = await asyncio.gather(one.post("/api/join", wanted), other.post("/api/join", wanted))
        assert sorted(status for status, _ in answers) == [200, 400]
        assert len(await front.desk.call("member sign-ins", {})) == 1


async def test_ten_wrong_pins_end_a_sign_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sign_ins, "is_pin", lambda kept, pin: pin == PIN)
    monkeypatch.setattr(tries, "WAIT_S", 0.0)
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        made = await joined(front, page)
        wanted = {"member": made["member"], "pin": "wrong pin"}
        said = [await page.refused("/api/pin", wanted) for _ in range(11)]
        assert said == ["pin-wrong"] * 9 + ["door-browser-unknown"] * 2
        assert await page.refused("/api/pin", wanted | {"pin": PIN}) == "door-browser-unknown"
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
        assert await front.desk.call("member sign-ins", {}) == []


async def test_wrong_pins_cost_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sign_ins, "is_pin", lambda kept, pin: pin == PIN)
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        made = await joined(front, page)
        wanted = {"member": made["member"], "pin": "wrong pin"}
        said = [await page.refused("/api/pin", wanted) for _ in range(4)]
        assert said == ["pin-wrong"] * 3 + ["door-wait"]
        assert await page.refused("/api/pin", wanted | {"pin": PIN}) == "door-wait"


async def test_who_is_signed_out_or_taken_off_the_list_is_out_at_once(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        made = await joined(front, page)
        async with page.client.get(f"{page.url}/api/events") as stream:
            await stream.content.readline()
            [one] = await front.desk.call("member sign-ins", {})
            await front.desk.call("member sign-out", {"id": one["id"]})
            await until_said(stream, "locked")
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
        assert (await page.door())["bound"] is None
        assert (
            await page.refused("/api/pin", {"member": made["member"], "pin": PIN}) == "door-browser-unknown"
        )
        invited = await front.desk.call("member invite", {"member": "Nadia"})
        await page.post("/api/join", {"token": invited["token"], "pin": PIN})
        again = await front.desk.call("member invite", {"member": "Nadia"})
        await front.desk.call("member remove", {"member": "Nadia"})
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
        assert await page.refused("/api/join", {"token": again["token"], "pin": PIN}) == "door-link-spent"


async def test_who_is_signed_out_while_the_pin_is_checked_stays_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        made = await joined(front, page)
        await page.post("/api/lock", {"node": False})
        [one] = await front.desk.call("member sign-ins", {})
        checking, signed_out = threading.Event(), threading.Event()

        def slow(kept: str, pin: str) -> bool:
            checking.set()
            return signed_out.wait(60)

        monkeypatch.setattr(sign_ins, "is_pin", slow)
        asked = asyncio.create_task(page.refused("/api/pin", {"member": made["member"], "pin": PIN}))
        await asyncio.to_thread(checking.wait, 60)
        await front.desk.call("member sign-out", {"id": one["id"]})
        signed_out.set()
        assert await asked == "door-browser-unknown"
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401


async def test_who_is_signed_out_after_the_pin_was_right_stays_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        made = await joined(front, page)
        await page.post("/api/lock", {"node": False})
        [one] = await front.desk.call("member sign-ins", {})
        idle_s = front.idle_s

        async def late(viewer: Viewer) -> float:
            await front.desk.call("member sign-out", {"id": one["id"]})
            return await idle_s(viewer)

        monkeypatch.setattr(front, "idle_s", late)
        wanted = {"member": made["member"], "pin": PIN}
        assert await page.refused("/api/pin", wanted) == "door-browser-unknown"
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
