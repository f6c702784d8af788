"""What may be said in a language, on a terminal: what must not be used first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from crdt.kind import word_of
from node.cli.output import named, say, short
from node.words import one_line, several_lines

Json = Any
_INDENT = "    "


def messages_shown(result: Json) -> str:
    """Return what may be said in a language, what not and why, and what isn't written in it yet."""
    lines: list[str] = []
    for standing, entries in groupby(result["entries"], key=lambda one: one["standing"]):
        lines += [
            say(f"messages-standing-{standing}"),
            *(line for one in entries for line in _entry(one)),
            "",
        ]
    if not result["entries"]:
        lines += [say("messages-nothing", language=result["language"]), ""]
    if result["more"]:
        lines += [say("messages-more", count=result["more"]), ""]
    if result["missing"]:
        told = (f"{_INDENT}{short(one['id'])}  {one_line(one['title'])}" for one in result["missing"])
        lines += [say("messages-missing", language=result["language"]), *told, ""]
    counts = (
        f"{one_line(one['language'] or '-')} {one['usable']}/{one['all']}" for one in result["languages"]
    )
    return "\n".join([*lines, f"{say('messages-languages')}: {', '.join(counts)}"])


def stop_line(group: str, reason: str) -> str:
    """Return who says not to use it, and why."""
    return say("reviewing-stop", group=one_line(group), reason=one_line(reason))


def read_line(group: str, reviewer: str) -> str:
    """Return who read a wording."""
    if reviewer:
        return say("reviewing-read-by", group=one_line(group), reviewer=one_line(reviewer))
    return say("reviewing-read", group=one_line(group))


def _entry(one: Json) -> Iterator[str]:
    kind = named("kind", one["kind"])
    yield f"{_INDENT}{short(one['id'])}  {one_line(one['title'])} ({kind}, {one_line(one['author']['name'])})"
    if one["sensitivity"] not in ("", "open"):
        yield _INDENT * 2 + named("choice", one["kind"], "sensitivity", one["sensitivity"])
    for stop in one["stops"]:
        yield _INDENT * 2 + stop_line(stop["group"]["name"], stop["reason"])
    # What isn't said holds in every language, where a version doesn't say it in its own.
    original = one["original"] or {"fields": {}}
    unsaid = {path: text for path, text in original["fields"].items() if path == "do_not_say"}
    for path, text in {**unsaid, **one["fields"]}.items():
        if path != "title":
            yield f"{_INDENT * 2}{named('field', one['kind'], word_of(path))}:"
            yield from (f"{_INDENT * 3}{line}".rstrip() for line in several_lines(text).split("\n"))
