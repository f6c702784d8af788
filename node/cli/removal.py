"""What people read after they ended something, or asked others to agree to that."""

from __future__ import annotations

from typing import Any

from node.cli.output import label, pairs, say, short

Json = Any


def removed_shown(result: Json) -> str:
    """Return what became of a removal or of an agreement to one."""
    name, space = short(result["group_name"]), short(result["name"])
    if result["outcome"] != "request":
        return say("cli-space-removed", name=name, space=space)
    if not result["could_sign"]:
        return say("cli-space-asked-nobody", name=name, space=space)
    return say("cli-space-asked", name=name, space=space, could_sign=_names(result["could_sign"]))


def role_asked_shown(result: Json) -> str:
    """Return what is to be said after a change of role that others have to agree to; empty if it took effect."""
    if result.get("outcome") != "request":
        return ""
    if not result["could_sign"]:
        return say("cli-space-role-asked-nobody")
    return say("cli-space-role-asked", could_sign=_names(result["could_sign"]))


def requests_shown(result: Json) -> str:
    """Return the open requests of a space, one by one."""
    if not result:
        return say("cli-no-requests")
    lines = []
    for one in result:
        told = {
            "id": one["request"][:12],
            "by": one["by_name"],
            "target": one["target_name"],
            "backers": ", ".join(one["backers"]),
            "could_sign": ", ".join(one["could_sign"]) or say("cli-nobody"),
        }
        message = "cli-request-remove" if one["act"] == "remove" else "cli-request-role"
        lines.append(say(message, **told, role=one["role"] or ""))
        if one["may_i"]:
            lines.append(say("cli-request-may-i"))
    return "\n".join(lines)


def preview_shown(result: Json) -> str:
    """Return what a group holds of a space and took on there."""
    facts = [(name, short(result[name])) for name in ("name", "role", "records", "devices")]
    facts += [
        (name, ", ".join(one["title"] for one in result[name])) for name in ("roles", "turns", "promises")
    ]
    return pairs((label(name), value) for name, value in facts if value)


def copied_shown(result: Json) -> str:
    """Return what a copy of a space holds."""
    lines = [say("cli-space-copied", name=result["name"], records=result["records"])]
    if result["left_out"]:
        lines.append(say("cli-space-copy-left-out", count=result["left_out"]))
    return "\n".join(lines)


def parted_shown(result: Json) -> str:
    """Return what the end of a pairing brought."""
    lines = [say("cli-peer-removed", name=result["name"])]
    if result["removed_from"]:
        lines.append(say("cli-peer-removed-from", spaces=", ".join(result["removed_from"])))
        if not result["told"]:
            lines.append(say("cli-peer-not-told"))
    if result["still_shared"]:
        lines.append(say("cli-peer-still-in", spaces=", ".join(result["still_shared"])))
    return "\n".join(lines)


def paused_shown(result: Json) -> str:
    """Return that sharing with a peer rests or goes on."""
    return say("cli-peer-paused" if result["paused"] else "cli-peer-resumed", name=result["name"])


def _names(groups: Json) -> str:
    return ", ".join(short(one["name"]) for one in groups)
