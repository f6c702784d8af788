"""Devices on the command line: making this machine one of a group's, and what people read about devices."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.cli.output import label, local_time, pairs, say, short, table
from node.cli.parse import Invocation
from node.cli.passphrase import for_new_home

Json = Any
WAIT_S = 60.0


def join(invocation: Invocation, home: Path) -> dict[str, Any]:
    """Make a home for a new device of the group whose code was given, and fetch what the other device holds."""
    from identity.pairing import is_name
    from identity.words import passphrase
    from node.clock import draw
    from node.devices.joining import begin
    from node.home import is_home

    called = (invocation.get("name") or "").strip()
    if called and not is_name(called):
        raise Refused("device-label-broken")
    if is_home(home):
        raise Refused("home-exists", home=str(home))
    secret = None
    if not invocation.get("no_passphrase"):
        secret = for_new_home(invocation.get("passphrase_file"), say, lambda: passphrase(draw))
    wait_s = float(invocation.get("wait") or WAIT_S)
    return asyncio.run(begin(home, secret, str(invocation.get("code")), called, wait_s=wait_s))


def come_back(invocation: Invocation, home: Path) -> dict[str, Any]:
    """Make a home for a new device of the group whose recovery words were given, from the kit that a keeper has."""
    from identity.pairing import is_name
    from identity.recovery import recovery
    from identity.words import from_words, passphrase
    from node.cli.request import recovery_words
    from node.clock import draw
    from node.copies.kit_calls import returned
    from node.home import is_home

    called = (invocation.get("name") or "").strip()
    if called and not is_name(called):
        raise Refused("device-label-broken")
    if is_home(home):
        raise Refused("restore-home-exists", home=str(home))
    words = recovery(from_words(recovery_words(invocation.get("recovery_words_file"))))
    secret = None
    if not invocation.get("no_passphrase"):
        secret = for_new_home(invocation.get("passphrase_file"), say, lambda: passphrase(draw))
    return asyncio.run(returned(home, secret, words, str(invocation.get("code")), called))


def returned_shown(result: Json) -> str:
    """Return what somebody who came back must know."""
    lines = [say("device-returned", name=result["name"], home=result["home"]), say("restore-next")]
    if result["open_lock"]:
        lines.append(say("cli-open-lock"))
    return "\n".join(lines)


def left_shown(result: Json) -> str:
    """Return what somebody who left needs for coming back."""
    lines = [say("travel-left"), "", say("travel-codes")]
    lines += [f"  {one['name']}\n  {one['code']}" for one in result["kits"]]
    return "\n".join([*lines, "", say("travel-flash")])


def check_shown(result: Json) -> str:
    """Return who holds what is here."""
    message = "travel-ready" if result["ready"] else "travel-check-not-ready"
    lines = [say(message, count=result["missing"], records=result["records_only_here"])]
    for one in result["holders"]:
        lines.append("  " + say("travel-holds-all" if one["all"] else "travel-holds-some", name=one["name"]))
    return "\n".join(lines)


def kits_shown(result: list[Json]) -> str:
    """Return who keeps a kit, each with its code."""
    if not result:
        return say("kit-nobody")
    lines = []
    for one in result:
        state = "kit-fresh" if one["fresh"] else "kit-old" if one["kept"] else "kit-not-yet"
        lines += [f"{one['name']}: {say(state)}", f"  {one['code']}"]
    return "\n".join([*lines, "", say("kit-print")])


def joined_shown(result: Json) -> str:
    """Return what somebody at a new device must know."""
    lines = [say("device-joined-here", home=result["home"], group=short(result["group"]))]
    if result["waiting"]:
        lines.append(say("device-joined-waiting"))
    if result["open_lock"]:
        lines.append(say("cli-open-lock"))
    return "\n".join([*lines, say("cli-not-audited")])


def invited_shown(result: Json) -> str:
    """Return a code for a new device."""
    return f"{result['code']}\n\n{say('device-invited', expires=local_time(result['expires']))}"


def list_shown(result: list[Json]) -> str:
    """Return devices as a table."""
    rows = []
    for row in result:
        state = "device-is-here" if row["here"] else "device-is-lost" if row["lost"] else "device-is-live"
        met = local_time(_instant(row["last_met_ms"])) if row["last_met_ms"] else "-"
        rows.append([row["label"] or "-", short(row["device"]), say(state), met])
    return table(rows, [label("name"), label("device"), label("state"), label("last_met")])


def lost_shown(result: Json) -> str:
    """Return what was done about a lost device, what it could read, whom to warn, what nobody can do."""
    lines = [say("device-lost-done", device=short(result["device"])), ""]
    closed = [one["name"] for one in result["spaces"] if one["rotated"]]
    waiting = [one["name"] for one in result["spaces"] if not one["rotated"]]
    if closed:
        lines.append(say("device-lost-rotated", spaces=", ".join(closed)))
    if waiting:
        lines.append(say("device-lost-not-rotated", spaces=", ".join(waiting)))
    waits = [one["name"] or short(one["group"]) for one in result["couriers"] if not one["stopped"]]
    if waits:
        lines.append(say("device-lost-couriers-wait", couriers=", ".join(waits)))
    lines += ["", say("device-lost-could-read")]
    lines.append(pairs((one["name"], _kinds(one)) for one in result["could_read"] if one["records"]))
    lines += ["", say("device-lost-warn")]
    lines += [f"  {say(one['why'], name=one['name'])}" for one in result["warn"]]
    lines += ["", say("device-lost-cannot")]
    return "\n".join([*lines, *(f"  {say(one)}" for one in result["cannot"])])


def _kinds(space: Json) -> str:
    return ", ".join(f"{one['count']} {say('kind-' + one['kind'])}" for one in space["kinds"])


def _instant(at_ms: int) -> str:
    from crdt.moments import instant_text

    return instant_text(at_ms)
