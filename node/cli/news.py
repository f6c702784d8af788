"""What is new, what waits, and what lies in the bin, in sentences."""

from __future__ import annotations

from typing import Any

from node.cli.output import label, local_time, say, short, table
from node.cli.records import happening_lines
from node.cli.set_aside import removal_lines
from node.words import one_line

Json = Any


def since_shown(result: Json) -> str:
    """Return what others changed, what clashed, and what waits for whom."""
    lines: list[str] = []
    if result["since"]:
        lines.append(say("news-since", when=local_time(result["since"])))
    if not result["changes"]:
        lines.append(say("news-nothing"))
    for change in result["changes"]:
        lines += ["", f"{short(change['id'])}  {one_line(change['title'] or '-')}"]
        lines += [f"  {line}" for one in change["happened"] for line in happening_lines(one)]
    if result["more"]:
        lines += ["", say("news-more")]
    removals = [line for one in result["removals"] for line in removal_lines(one)]
    lines += _section("news-removals", removals)
    lines += _section("news-contested", [_record(one) for one in result["contested"]])
    lines += _section("news-closed", [_record(one) for one in result["closed"]])
    lines += _section("news-waiting", [_waits(one) for one in result["waiting"]])
    return "\n".join(lines)


def bin_shown(result: Json) -> str:
    """Return the withdrawn records with the days that are left."""
    if not result:
        return say("news-bin-empty")
    rows = [
        [short(one["id"]), one_line(_title(one)), short(one["author"]), str(one["days_left"])]
        for one in result
    ]
    return table(rows, [label(name) for name in ("id", "title", "author", "days_left")])


def undone_shown(result: Json) -> str:
    """Return that a change was taken back, and what of it stays because somebody wrote since."""
    told = say("news-undone", id=short(result["id"]))
    return f"{told} {say('news-kept', fields=result['kept'])}" if result["kept"] else told


def _section(message: str, lines: list[str]) -> list[str]:
    return ["", say(message), *(f"  {line}" for line in lines)] if lines else []


def _record(one: Json) -> str:
    return f"{short(one['id'])}  {one_line(_title(one))}"


def _title(one: Json) -> str:
    title = one["title"]
    if isinstance(title, dict):
        return " / ".join(str(found["value"]) for found in title["contested"])
    return title or "-"


def _waits(one: Json) -> str:
    who = say("news-you") if one["here"] else short(one["who"])
    shared = {"by": short(one["by"]), "count": one["count"]} if "by" in one else {}
    return say(f"news-waits-{one['for']}", who=who, title=_title(one), id=short(one["id"]), **shared)
