"""Checkpoints in sentences and tables."""

from __future__ import annotations

from typing import Any

from crdt.moments import instant_text
from node.cli.output import label, local_time, say, size, table
from node.words import one_line

Json = Any


def made_shown(result: Json) -> str:
    """Return what a checkpoint holds, and whether it counts."""
    first = say(
        "cli-generation-made",
        id=result["generation"][:10],
        records=result["records"],
        entries=result["entries_below"],
        size=size(result["bytes"]),
    )
    if not result["confirmed"]:
        return f"{first}\n{say('cli-generation-waits')}"
    by = ", ".join(map(one_line, result["by"])) or "none"
    return f"{first}\n{say('cli-generation-counts', by=by)}"


def list_shown(result: Json) -> str:
    """Return the checkpoints of a space."""
    if not result:
        return say("cli-no-generations")
    names = ("generation", "at", "by", "reason", "confirmed", "entries_below", "bytes")
    rows = [
        [
            one["generation"][:10],
            local_time(instant_text(one["at_ms"])),
            one_line(one["by"]),
            one["reason"],
            say("cli-yes") if one["confirmed"] else say("cli-no"),
            str(one["entries_below"]),
            size(one["bytes"]),
        ]
        for one in result
    ]
    return table(rows, [label(name) for name in names])


def compacted_shown(result: Json) -> str:
    """Return how much smaller the store is."""
    return say(
        "cli-compacted",
        before=size(result["bytes_before"]),
        after=size(result["bytes_after"]),
        entries=result["entries_dropped"],
    )


def history_shown(result: Json) -> str:
    """Return whether history stays."""
    return say("cli-history-kept" if result["keep_history"] else "cli-history-let-go")
