"""Backups and sticks on the command line: coming back as a new device, and what people read after each command."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.cli.output import local_time, pairs, say, size
from node.cli.parse import Invocation
from node.cli.passphrase import for_new_home
from node.cli.request import recovery_words

Json = Any


def restore(invocation: Invocation, home: Path) -> dict[str, Any]:
    """Make a home from a backup: a new device of its group; return what came back."""
    from identity.pairing import is_name
    from identity.recovery import recovery
    from identity.words import from_words, passphrase
    from node.clock import draw
    from node.copies import restoring
    from node.home import is_home

    if is_home(home):
        raise Refused("restore-home-exists", home=str(home))
    label = (invocation.get("label") or "").strip()
    if label and not is_name(label):
        raise Refused("device-label-broken")
    words = recovery(from_words(recovery_words(invocation.get("recovery_words_file"))))
    source = restoring.open_backup(Path(invocation.get("file")).absolute(), words)
    secret = None
    if not invocation.get("no_passphrase"):
        secret = for_new_home(invocation.get("passphrase_file"), say, lambda: passphrase(draw))
    return asyncio.run(_restored(home, source, words, secret, label))


async def _restored(home: Path, source: Any, words: Any, secret: str | None, label: str) -> dict[str, Any]:
    from node.copies import restoring
    from node.hub import open_hub

    opened, brought = await restoring.restore(home, source, words, passphrase=secret, label=label)
    # Texts are put together once, so that whoever looks first finds them.
    hub = await open_hub(opened)
    await hub.close()
    return {
        "group": opened.identity.group.hex(),
        "device": opened.identity.writer().keys.public.id.hex(),
        "name": opened.identity.name,
        "made_ms": source.about.made_ms,
        "spaces": len(brought.spaces),
        "records": brought.records,
        "entries": brought.entries,
        "partial": not brought.is_whole,
        "reading_only": True,
        "open_lock": secret is None,
        "home": str(home),
    }


def restored_shown(result: Json) -> str:
    """Return what somebody who came back must know now."""
    lines = [
        say(
            "restore-done",
            name=result["name"],
            home=result["home"],
            made=_when(result["made_ms"]),
            records=result["records"],
            spaces=result["spaces"],
        )
    ]
    if result["partial"]:
        lines.append(say("restore-partial"))
    lines.append(say("restore-next"))
    if result["open_lock"]:
        lines.append(say("cli-open-lock"))
    return "\n".join(lines)


def space_restored_shown(result: Json) -> str:
    """Return what came back of one space."""
    lines = [say("restore-space-done", records=result["records"], entries=result["entries"])]
    return "\n".join([*lines, *([say("restore-partial")] if result["partial"] else [])])


def settled_shown(result: Json) -> str:
    """Return that the home writes again."""
    return say("restore-settled-alone")


def backup_shown(result: Json) -> str:
    """Return where the backup is and that it was read back."""
    told = say("backup-done", file=result["file"], size=size(result["bytes"]), entries=result["entries"])
    return "\n".join([told, *_parts(result)])


def backup_status_shown(result: Json) -> str:
    """Return how old the last backup is and what to do."""
    if result["last_ms"] is None:
        return say("backup-none-yet", entries=result["entries_since"])
    told = say(
        "backup-last",
        at=_when(result["last_ms"]),
        file=result["last_file"],
        entries=result["entries_since"],
    )
    return f"{told} {say('backup-is-due')}" if result["due"] else told


def bundle_written_shown(result: Json) -> str:
    """Return what is on the stick for whom, or would be."""
    message = "bundle-written" if result["written"] else "bundle-would-be"
    told = say(
        message,
        file=result["file"],
        name=result["to_name"],
        entries=result["entries"],
        spaces=result["spaces"],
        size=size(result["bytes"]),
    )
    return "\n".join([told, *_parts(result)])


def bundle_read_shown(result: Json) -> str:
    """Return what a stick brought, and whether to write one back."""
    lines = [
        pairs(
            [(say("bundle-from", name=result["from_name"]), say("bundle-brought", count=result["entries"]))]
        )
    ]
    if result["partial"]:
        lines.append(say("bundle-torn"))
    if result["gaps"]:
        lines.append(say("bundle-gaps"))
    if result["refused"]:
        lines.append(say("bundle-refused", count=result["refused"]))
    if result["reply"]:
        lines.append(say("bundle-reply", name=result["from_name"]))
    return "\n".join(lines)


def _parts(result: Json) -> list[str]:
    return [say("copy-parts", count=result["parts"])] if result["parts"] > 1 else []


def _when(at_ms: int) -> str:
    from crdt.moments import instant_text

    return local_time(instant_text(at_ms))
