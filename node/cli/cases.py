"""What was sent of a case to whom, and what a lesson from a case would say, in sentences."""

from __future__ import annotations

from typing import Any

from crdt.kind import word_of
from node.cli.output import named, say, short
from node.words import several_lines

Json = Any
_INDENT = "    "


def referred_shown(result: Json) -> str:
    """Return what was sent, to whom, and everybody who can read it there."""
    parts = ", ".join(named("choice", "case", "consent-parts", part) for part in result["parts"])
    told = {"name": result["name"], "id": short(result["sent"])}
    lines = [say("refer-sent", parts=parts, **told)]
    lines.append(say("refer-readers", names=", ".join(short(reader) for reader in _readers(result))))
    if not result["can_answer"]:
        lines.append(say("refer-cannot-answer", **told))
    return "\n".join(lines)


def lesson_shown(result: Json) -> str:
    """Return the lesson's words, where each comes from, what stays behind, and whether it is written."""
    lines = [f"{named('field', 'lesson', 'title')}: {several_lines(result['fields']['title'])}"]
    for one in result["redaction"]:
        if one["into"] is None:
            continue
        struck = f" {say('lesson-struck', count=one['struck'])}" if one["struck"] else ""
        into = named("field", "lesson", one["into"])
        lines.append(say("lesson-takes", into=into, **{"from": _field(one)}) + struck)
        text = several_lines(result["fields"][one["into"]])
        lines += [f"{_INDENT}{line}".rstrip() for line in text.split("\n")]
    stays = [_field(one) for one in result["redaction"] if one["into"] is None]
    lines += ["", say("lesson-stays", names=stays), say("lesson-read")]
    lines.append(say("lesson-written", id=short(result["id"])) if result["id"] else say("lesson-not-written"))
    return "\n".join(lines)


def _readers(result: Json) -> list[str]:
    return [reader["name"] or reader["group"] for reader in result["readers"]]


def _field(one: Json) -> str:
    return named("field", "case", word_of(one["from"]))
