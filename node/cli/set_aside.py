"""What is kept without effect after a removal, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from node.cli.output import local_time, say, short
from node.words import one_line

Json = Any


def set_aside_shown(result: Json) -> str:
    """Return what is set aside and why, by space and group, with the records that it is about."""
    if not result:
        return say("set-aside-nothing")
    lines: list[str] = []
    for one in result:
        lines += [f"{one_line(one['space_name'])}: {ending_line(one)}", *counts(one, one["count"])]
        lines += [f"  {short(record['id'])}  {one_line(record['title'] or '-')}" for record in one["records"]]
        lines += [f"  {say('set-aside-more')}"] if one["more"] else []
    return "\n".join(lines)


def removal_lines(one: Json) -> Iterator[str]:
    """Yield what happened to a group in a space since somebody looked, and what that did to words."""
    yield f"{one_line(one['space_name'])}: {ending_line(one)}"
    yield from counts(one, one["set_aside"])
    if one["your_words_stay"]:
        yield f"  {say('set-aside-your-words-stay')}"


def ending_line(one: Json) -> str:
    """Return the sentence that says what ended a group's right to write."""
    when = local_time(one["at"]) if one["at"] else "-"
    by = one_line(one["by_name"] or "-")
    return say(f"set-aside-why-{one['why']}", group=one_line(one["group_name"]), by=by, when=when)


def counts(one: Json, count: int) -> list[str]:
    """Return how much came too late, and how much of that stays."""
    lines = [f"  {say('set-aside-count', count=count)}"] if count else []
    if one["stays"]:
        who = ", ".join(map(one_line, one["because_of"]))
        lines.append(f"  {say('set-aside-stays', count=one['stays'], who=who)}")
    return lines
