"""What was erased, who confirmed it, and what came too late, in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crdt.moments import instant_text
from node.cli.output import label, local_time, say, short, table
from node.words import one_line

Json = Any


def erased_shown(result: Json) -> str:
    """Return what an erasure did."""
    return say("cli-erased", records=result["records"], id=result["record"][:10])


def receipts_shown(result: Json) -> str:
    """Return who confirmed an erasure and who has not been heard from."""
    lines = [say("cli-erasure", kind=result["kind"], date=_date(result["at_ms"]), by=result["by_name"])]
    if result["why"]:
        lines.append(say("cli-erasure-why", why=result["why"]))
    devices = [
        f"{one_line(one['name'])}  {one['device'][:10]}  {_date(one['at_ms'])}" for one in result["confirmed"]
    ]
    waiting = [f"{one_line(one['name'])}  {(one['device'] or '')[:10]}" for one in result["waiting"]]
    lines += _section("cli-erasure-confirmed", devices)
    lines += _section("cli-erasure-waiting", waiting)
    for message, confirmed in (("cli-erasure-couriers-done", True), ("cli-erasure-couriers", False)):
        named = (one_line(one["name"]) for one in result["couriers"] if one["confirmed"] == confirmed)
        lines += _section(message, named)
    lines += _section("cli-erasure-before", (one_line(one["name"]) for one in result["before"]))
    if result["proposals"]:
        lines += ["", say("cli-erasure-proposals", count=result["proposals"])]
    return "\n".join([*lines, "", say("cli-erasure-reach")])


def list_shown(result: Json) -> str:
    """Return all that was erased."""
    if not result:
        return say("cli-no-erasures")
    rows = [
        [
            one["record"][:10],
            _date(one["at_ms"]),
            one["kind"],
            one_line(one["space_name"]),
            one_line(one["by_name"]),
            str(one["confirmed"]),
            str(one["waiting"]),
        ]
        for one in result
    ]
    names = ("record", "at", "kind", "space_name", "author", "confirmed", "waiting")
    return table(rows, [label(name) for name in names])


def proposals_shown(result: Json) -> str:
    """Return what came too late, with its words."""
    if not result:
        return say("cli-no-proposals")
    lines: list[str] = []
    for one in result:
        told = {"proposal": one["proposal"][:10], "kind": one["kind"], "by": one["by_name"]}
        lines += ["", say("cli-proposal", **told, date=_date(one["at_ms"])), f"  {say(one['why'])}"]
        lines += [f"  {one_line(text)}" for text in one["words"]]
    return "\n".join(lines[1:])


def kept_shown(result: Json) -> str:
    """Return which record a proposal became."""
    return say("cli-proposal-kept", id=short(result["id"]))


def discarded_shown(result: Json) -> str:
    """Return that a proposal is gone."""
    return say("cli-proposal-discarded")


def retention_shown(result: Json) -> str:
    """Return the records that are past their time."""
    if not result:
        return say("cli-no-retention")
    rows = [
        [one["record"][:10], one["kind"], one_line(one["title"] or "-"), _date(one["due_ms"])]
        for one in result
    ]
    return table(rows, [label(name) for name in ("record", "kind", "title", "due_ms")])


def _date(at_ms: int) -> str:
    return local_time(instant_text(at_ms))


def _section(message: str, lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return ["", say(message), *(f"  {line}" for line in found)] if found else []
