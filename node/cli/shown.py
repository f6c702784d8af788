"""What people read after a command: a sentence, a table, or a record with everything said about it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from node.cli import (
    cases,
    copies,
    couriers,
    devices,
    erasures,
    generations,
    messages,
    news,
    records,
    removal,
    set_aside,
)
from node.cli.output import label, local_time, named, pairs, say, short, size, table
from node.words import one_line

Json = Any


def shown(command: str, result: Json) -> str:
    """Return a command's result for people."""
    found = _SHOWN.get(command)
    if found is not None:
        return found(result)
    if isinstance(result, list):
        return rows_of(result)
    return facts_of(result) if isinstance(result, dict) else short(result)


def rows_of(rows: list[Json], *columns: str) -> str:
    """Return a list as a table of the given columns, by default of all that the first row has."""
    if not rows:
        return say("cli-nothing")
    names = columns or tuple(rows[0])
    return table([[short(row.get(name)) for name in names] for row in rows], [label(name) for name in names])


def facts_of(result: dict[str, Json]) -> str:
    """Return a result as names and values."""
    return pairs((label(name), short(value)) for name, value in result.items())


def _status(result: Json) -> str:
    told = dict(result) | {"storage_bytes": size(result["storage_bytes"])}
    notices = told.pop("notices", [])
    open_lock = told.pop("open_lock", False)
    reading_only, backup = told.pop("reading_only", False), told.pop("backup", None)
    lines = [facts_of(told)]
    if reading_only:
        lines.append(say("restored-reading-only"))
    if backup is not None and backup["due"]:
        lines.append(copies.backup_status_shown(backup))
    if open_lock:
        lines.append(say("cli-open-lock"))
    lines += [f"{local_time(one['at'])}  {say(one['message'], **one['fields'])}" for one in notices]
    return "\n".join(lines)


def _invite(result: Json) -> str:
    text = say("cli-invited", expires=local_time(result["expires"]))
    picture = f"{_qr(result['code'])}\n" if sys.stdout.isatty() else ""
    return f"{picture}{result['code']}\n\n{text}"


def _qr(code: str) -> str:
    import io

    import segno

    out = io.StringIO()
    segno.make(code, error="m").terminal(out, compact=True)
    return out.getvalue()


def _pair(result: Json) -> str:
    if result["waiting"]:
        return say("cli-pair-waiting")
    if result.get("courier"):
        return couriers.paired_shown(result)
    return say("cli-paired", name=_name(result), check=result["check"])


def _peers(result: Json) -> str:
    known = [row for row in result if not row["waiting"]]
    waiting = len(result) - len(known)
    lines = [rows_of(known, "name", "peer", "check", "confirmed", "last_met")] if known else []
    lines += [say("page-safety-paused", name=row["name"]) for row in known if row.get("paused")]
    if waiting:
        lines.append(say("cli-peers-waiting", count=waiting))
    return "\n".join(lines) or say("cli-no-peers")


def _spaces(result: Json) -> str:
    rows = [row | {"members": len(row["members"])} for row in result]
    return rows_of(rows, "name", "space", "role", "members")


def _space(result: Json) -> str:
    members = result.get("members") or []
    shown = f"{_spaces([result])}\n\n{_members(members)}" if members else _spaces([result])
    asked = removal.role_asked_shown(result)
    return f"{shown}\n\n{asked}" if asked else shown


def _members(result: Json) -> str:
    return rows_of(result, "name", "group", "role")


def _kinds(result: Json) -> str:
    return records.kinds_shown(result) if isinstance(result, list) else records.kind_shown(result)


def _sync(result: Json) -> str:
    if not result:
        return say("cli-no-peers")
    return "\n".join(_synced(row) for row in result)


def _synced(row: Json) -> str:
    if row.get("error"):
        return f"{_name(row)}: {say(row['error'])}"
    message = "cli-synced" if row["in_sync"] else "cli-not-yet-synced"
    moved = {"sent": row["sent"], "received": row["received"]}
    return say(message, name=_name(row), **moved, size=size(row["bytes_sent"] + row["bytes_received"]))


def _exported(result: Json) -> str:
    lines = [facts_of({name: result[name] for name in ("records", "file")})]
    if result["left_out"]:
        lines.append(say("cli-export-left-out", count=len(result["left_out"])))
    return "\n".join(lines)


def _import(result: Json) -> str:
    counts = {name: result[name] for name in ("added", "updated", "unchanged")}
    lines = [say("cli-imported", **counts, errors=len(result["errors"]))]
    for one in result["changed"]:
        lines.append(say("cli-import-changed", id=short(one["id"]), title=one["title"] or "-"))
    for error in result["errors"]:
        reason = say(error["message"], **error.get("fields", {})) if "message" in error else short(error)
        lines.append(say("cli-import-error", line=error.get("line") or 0, reason=reason))
    if result.get("import"):
        lines.append(say("cli-import-undo", id=result["import"]))
    return "\n".join(lines)


def _imports(result: Json) -> str:
    return rows_of(result, "import", "at", "name", "space_name", "records", "days_left")


def _undone(result: Json) -> str:
    lines = [say("cli-import-undone", withdrawn=result["withdrawn"], back=result["set_back"])]
    for one in result["left"]:
        reason = say(one["message"], **one["fields"])
        lines.append(say("cli-import-left", id=short(one["id"]), title=one["title"] or "-", reason=reason))
    return "\n".join(lines)


def _folder(result: Json) -> str:
    return say(
        "cli-folder-written", records=result["records"], files=result["files"], folder=result["folder"]
    )


def _feed(result: Json) -> str:
    if result["url"] is None:
        return say("cli-feed-waits", name=result["name"], feed=result["feed"])
    return f"{result['url']}\n\n{say('cli-feed-made', name=result['name'])}"


def _feeds(result: Json) -> str:
    rows = [row | {"url": row["url"] or row["path"]} for row in result]
    return rows_of(rows, "feed", "name", "created", "url")


def _verify(result: Json) -> str:
    lines = [
        say("cli-verified", entries=result["entries"], records=result["records"], bad=_count(result["bad"]))
    ]
    lines += [_bad_entry(one) for one in result.get("bad_entries", ())]
    spaces = result["spaces"]
    for space, told in spaces.items():
        message = "cli-verified-space" if told["readable"] else "cli-verified-unread"
        lines.append(say(message, space=_space_words(told), id=space[:10], hash=told["view_hash"][:16]))
    against = dict(result.get("against") or {})
    why = against.pop("why", {})
    for space, outcome in against.items():
        reason = say(why[space]) if space in why else ""
        lines.append(say(_COMPARED[outcome], space=_space_words(spaces[space]), why=reason))
    return "\n".join(lines)


def _space_words(told: Json) -> str:
    return say(f"cli-space-{told['sort']}", name=one_line(told["name"]))


def _bad_entry(one: Json) -> str:
    place = {"space": _space_words(one), "seq": one["seq"], "log": one["log"]}
    if one["kind"] is None:
        return say("cli-verified-bad-other", **place)
    return say(
        "cli-verified-bad-record", what=f"{named('kind', one['kind'])} {one_line(one['title'])}", **place
    )


def _count(value: Json) -> int:
    return len(value) if isinstance(value, list) else int(value)


def _said(result: Json) -> str:
    return say("cli-said", id=short(result["id"]), state=short(result["state"]))


def _done(message_id: str) -> Callable[[Json], str]:
    return lambda result: say(message_id, id=short(result.get("id")), name=_name(result))


def _written(message_id: str) -> Callable[[Json], str]:
    def lines(result: Json) -> str:
        skipped = [say("cli-moment-skipped", **one) for one in result.get("skipped", [])]
        return "\n".join([say(message_id, id=short(result.get("id"))), *skipped])

    return lines


def _name(result: Json) -> str:
    return short(result.get("name") or result.get("peer"))


_COMPARED = {
    "equal": "cli-compared-equal",
    "different": "cli-compared-different",
    "not comparable": "cli-compared-unknown",
}
_SHOWN: dict[str, Callable[[Json], str]] = {
    "status": _status,
    "backup": copies.backup_shown,
    "backup status": copies.backup_status_shown,
    "restore": copies.space_restored_shown,
    "restore settle": copies.settled_shown,
    "bundle write": copies.bundle_written_shown,
    "bundle read": copies.bundle_read_shown,
    "invite": _invite,
    "pair": _pair,
    "courier list": couriers.list_shown,
    "courier label": facts_of,
    "peer list": _peers,
    "peer confirm": _done("cli-confirmed"),
    "peer address": facts_of,
    "peer pause": removal.paused_shown,
    "peer resume": removal.paused_shown,
    "peer remove": removal.parted_shown,
    "space preview": removal.preview_shown,
    "space remove": removal.removed_shown,
    "space requests": removal.requests_shown,
    "space confirm": removal.removed_shown,
    "space withdraw": lambda result: say("cli-request-withdrawn"),
    "space rotate": _done("cli-space-rotated"),
    "space copy": removal.copied_shown,
    "space create": _done("cli-space-made"),
    "space list": _spaces,
    "space share": _space,
    "space accept": _space,
    "space members": _members,
    "space leave": _done("cli-space-left"),
    "member add": _done("cli-member-added"),
    "member remove": _done("cli-member-removed"),
    "kinds": _kinds,
    "add": _written("cli-added"),
    "edit": _written("cli-edited"),
    "withdraw": _done("cli-withdrawn"),
    "restore-record": _done("cli-brought-back"),
    "say": _said,
    "list": records.list_shown,
    "search": records.list_shown,
    "show": records.record_shown,
    "history": records.history_shown,
    "refer": cases.referred_shown,
    "lesson": cases.lesson_shown,
    "messages": messages.messages_shown,
    "undo": news.undone_shown,
    "bin": news.bin_shown,
    "since": news.since_shown,
    "set-aside": set_aside.set_aside_shown,
    "space checkpoint": generations.made_shown,
    "space generations": generations.list_shown,
    "space history": generations.history_shown,
    "compact": generations.compacted_shown,
    "erase": erasures.erased_shown,
    "receipts": erasures.receipts_shown,
    "erased": erasures.list_shown,
    "proposals": erasures.proposals_shown,
    "proposal keep": erasures.kept_shown,
    "proposal discard": erasures.discarded_shown,
    "retention": erasures.retention_shown,
    "sync": _sync,
    "import": _import,
    "imports": _imports,
    "undo-import": _undone,
    "feed create": _feed,
    "feed list": _feeds,
    "feed remove": _done("cli-feed-removed"),
    "export": _exported,
    "export-folder": _folder,
    "verify": _verify,
    "device list": devices.list_shown,
    "device invite": devices.invited_shown,
    "device lost": devices.lost_shown,
    "kit list": devices.kits_shown,
    "kit keep": lambda result: devices.kits_shown(result["kits"]),
    "kit stop": _done("kit-stopped"),
    "travel check": devices.check_shown,
    "travel leave": devices.left_shown,
}
