"""What a record's kind computes beside its fields: overlays, clocks, who is asked, turns, sums and so on.

Groups are called by the names that ``names`` of the record gives them, by their ids in hex.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from crdt.kind import word_of
from node.cli.messages import read_line, stop_line
from node.cli.output import local_time, named, say, short
from node.words import one_line, several_lines

Json = Any
_INDENT = "    "


def overlay_lines(record: Json) -> Iterator[str]:
    """Yield what others say over the record, which lines of it moved since, and who signed that off."""
    original = record["kind"]
    for one in record["overlays"]:
        yield say(
            "block-overlay",
            author=called(record, one["author"]),
            id=short(one["id"]),
            language=one["language"] or "-",
            state=named("state", "overlay", one["state"]),
        )
        if one["stance"]:
            yield _INDENT + _pair(named("field", "overlay", "stance"), _stance(one["stance"]))
        yield from _over(original, one["fields"])
        for stop in one.get("stops", ()):
            yield _INDENT + stop_line(called(record, stop["group"]), stop["reason"])
        yield from (_INDENT + _signed(record, signed) for signed in one["signed"])
        for path in one["unreadable"]:
            yield _INDENT + say("block-overlay-unreadable", field=_field(original, path))


def over_lines(record: Json) -> Iterator[str]:
    """Yield what the record, an overlay, says over its base, and how its wording is signed off again."""
    yield from _over("", record["over"])
    if record["state"] == "moved":
        yield say("block-sign-off", id=short(record["id"]))


def clock_lines(record: Json) -> Iterator[str]:
    """Yield the dates by which something is to be done."""
    for one in record["clocks"]:
        marks = [say("block-clock-extended")] if one["extended"] else []
        marks += [say("block-clock-unsure")] if one["unsure"] else []
        clock = named("clock", record["kind"], one["clock"])
        yield " ".join([say(f"block-clock-{one['state']}", clock=clock, due=local_time(one["due"])), *marks])


def block_lines(record: Json) -> Iterator[tuple[str, Iterator[str]]]:
    """Yield the name of each other block's heading, and its lines."""
    for name, block in record["blocks"].items():
        shown = _BLOCKS.get(name)
        if shown is not None:
            yield f"block-{name}", shown(record, block)


def called(record: Json, text: str) -> str:
    """Return what a group is called; a person, or a group that isn't known, as it stands."""
    return one_line(record.get("names", {}).get(text) or short(text))


def _over(original: str, fields: Json) -> Iterator[str]:
    for path, over in fields.items():
        field = _field(original, path)
        lines = several_lines(over["text"]).split("\n")
        if len(lines) == 1:
            yield _INDENT + _pair(field, lines[0])
        else:
            yield f"{_INDENT}{field}:"
            yield from (f"{_INDENT * 2}{line}".rstrip() for line in lines)
        for moved in over["moved"]:
            yield _INDENT + say("block-moved", field=field, old=moved["old"] or "-", new=moved["new"] or "-")


def _signed(record: Json, signed: Json) -> str:
    group = called(record, signed["group"])
    if signed["reviewer"]:
        return say("block-signed-by", group=group, reviewer=signed["reviewer"])
    return say("block-signed", group=group)


def _escalation(record: Json, block: Json) -> Iterator[str]:
    for one in block["asks"]:
        who = called(record, one["who"]) if one["who"] else say("block-ask-others")
        times = {"from": local_time(one["from"]), "due": local_time(one["due"])}
        yield say(f"block-ask-{one['state']}", who=who, **times)


def _rhythm(record: Json, block: Json) -> Iterator[str]:
    drills = "activation" in record["blocks"]
    for one in block["occurrences"]:
        done = "block-drill-done" if drills and one["state"] == "done" else f"block-occurrence-{one['state']}"
        yield say(done, on=one["on"], due=local_time(one["due"]))
        for name in ("answered", "missing"):
            if drills and one[name]:
                names = [called(record, group) for group in one[name]]
                yield _INDENT + say(f"block-drill-{name}", names=names)
            elif one[name]:
                names = [called(record, group) for group in one[name]]
                yield _INDENT + say(f"block-occurrence-{name}", names=names)


def _turn(record: Json, block: Json) -> Iterator[str]:
    for one in block["periods"]:
        now = say("block-turn-now") if one["number"] == block["now"] else ""
        taken = say("block-turn-taken") if one["taken"] else ""
        told = say(
            "block-turn",
            on=one["on"],
            until=local_time(one["until"]),
            who=called(record, one["holder"] or ""),
        )
        yield " ".join(filter(None, (told, now, taken)))
    counts = [f"{called(record, one['who'])} {one['count']}" for one in block["served"]]
    yield say("block-turn-served", names=counts)


def _ledger(record: Json, block: Json) -> Iterator[str]:
    for one in block["lines"]:
        reversed_ = f" {say('block-ledger-reversed')}" if one["reversed"] else ""
        name = named("statement", record["kind"], one["statement"])
        yield f"{short(one['id'])}  {name}: {one_line(one['amount'])} {one_line(one['unit'])}{reversed_}"
    for name in ("totals", "spent", "balance"):
        if block[name]:
            yield say(
                f"block-ledger-{name}", sums=[f"{amount} {unit}" for unit, amount in block[name].items()]
            )


def _readings(record: Json, block: Json) -> Iterator[str]:
    for one in block["readings"]:
        corrected = f" {say('block-reading-corrected')}" if one["corrected"] else ""
        value = f"{short(one['value'])} {one_line(one['unit'])}".strip()
        yield f"{short(one['id'])}  {short(one['on'])}  {value} ({called(record, one['group'])}){corrected}"
    yield say(f"block-readings-{block['standing']}")


def _round(record: Json, block: Json) -> Iterator[str]:
    yield (
        say("block-round-closed") if block["closed"] else say("block-round-open", points=block["points_max"])
    )
    yield say("block-round-weights", names=[f"{name} {weight}" for name, weight in block["weights"].items()])
    for one in block["ranking"]:
        told = {"candidate": short(one["candidate"]), "scorers": one["scorers"], "served": one["served"]}
        yield say("block-candidate", sum=one["sum"] or "-", **told)
    if block["outcome"]:
        yield say("block-round-outcome", outcome=short(block["outcome"]))


def _deciding(record: Json, block: Json) -> Iterator[str]:
    yield say(f"deciding-means-{block['method']}")
    if not block["opened"]:
        yield say("deciding-changed") if block["was_opened"] else say("deciding-not-open")
        return
    if record.get("state") == "withdrawn":
        return
    times = {name: _day_or_time(block[name]) for name in ("closes", "ends")}
    if not block["outcomes"]:
        when = "until" if not block["closed"] else "grace" if not block["over"] else "over"
        yield say(f"deciding-{when}", **times)
    count = len(block["deciders"])
    yield say("deciding-spoken", spoken=count - len(block["missing"]), count=count)
    yield say("deciding-quorum", quorum=block["quorum"])
    for voice in block["voices"]:
        told = say("deciding-for-option", option=one_line(voice["option"])) if voice["option"] else ""
        yield _INDENT + _pair(
            called(record, voice["group"]), told or say(f"deciding-stance-{voice['stance']}")
        )
    silent = set(block["missing"]) - {voice["group"] for voice in block["voices"]}
    for group in (one for one in block["missing"] if one in silent):
        yield _INDENT + _pair(called(record, group), say("deciding-stance-missing"))
    if not block["outcomes"]:
        yield _verdict(block)
    yield from _beside(record, block)


def _day_or_time(text: str) -> str:
    return local_time(text) if text.endswith("Z") else one_line(text)


def _verdict(block: Json) -> str:
    if block["option"]:
        return say("deciding-verdict-option", option=one_line(block["option"]))
    return say(f"deciding-verdict-{block['verdict']}")


def _beside(record: Json, block: Json) -> Iterator[str]:
    """Yield what doesn't count, or came late, and who contests the outcome."""
    said = {one["id"]: one for one in record["statements"]}
    for id_ in block["contests"]:
        yield say("deciding-contested-by", group=called(record, said[id_]["author"]["group"]))
    if block["early"]:
        yield say("deciding-early")
    for one in block["late"]:
        yield _pair(called(record, one["group"]), say("deciding-late"))
    if block["unheard"]:
        yield say("deciding-unheard") + ":"
    for one in block["unheard"]:
        who, what = called(record, one["group"]), named("statement", record["kind"], said[one["id"]]["name"])
        yield f"{_INDENT}{who}, " + _pair(what, say(f"deciding-unheard-{one['why']}"))


def _signing(record: Json, block: Json) -> Iterator[str]:
    if not block["parties"]:
        yield say("signing-needs")
        return
    signed = sum(one["stance"] == "signed" for one in block["parties"])
    if not block["opened"]:
        yield say("signing-changed") if block["was_opened"] else say("signing-not-open")
    yield say("signing-count", signed=signed, count=len(block["parties"]))
    yield say("signing-needed", needed=block["needed"])
    said = {one["id"]: dict(one["args"]) for one in record["statements"]}
    for one in block["parties"]:
        reserved = one["stance"] == "signed" and any(said[id_].get("reservation") for id_ in one["ids"])
        stance = "reservation" if reserved else one["stance"]
        yield _INDENT + _pair(called(record, one["group"]), say(f"signing-stance-{stance}"))


def _activation(record: Json, block: Json) -> Iterator[str]:
    said = {one["id"]: one for one in record["statements"]}
    if block["phase"] in ("active", "stood-down"):
        yield say("activation-now" if block["phase"] == "active" else "activation-over")
    for one in (said[id_] for id_ in block["set_off"]):
        told = say(
            "activation-set-off",
            group=called(record, one["author"]["group"]),
            when=local_time(one["claimed"]),
        )
        trigger = dict(one["args"]).get("trigger", "")
        yield _pair(told, one_line(trigger)) if trigger else told
    for listed in (one for one in block["lists"] if one["steps"]):
        yield named("choice", record["kind"], f"did-list-{word_of(listed['field'])}") + ":"
        for step in listed["steps"]:
            groups = [called(record, one["group"]) for one in step["done"]]
            mark = say("activation-done-by", groups=groups) if groups else ""
            yield f"{_INDENT}[{'x' if groups else ' '}] {one_line(step['text'])}" + (
                f" ({mark})" if mark else ""
            )
    drills = [local_time(said[id_]["claimed"]) for id_ in block["drills"]]
    yield say("activation-drilled", when=max(drills)) if drills else say("activation-never-drilled")


def _reviewing(record: Json, block: Json) -> Iterator[str]:
    for one in block["stops"]:
        yield stop_line(called(record, one["group"]), one["reason"])
    for one in block["readers"]:
        yield read_line(called(record, one["group"]), one["reviewer"])
    if not block["readers"]:
        yield say("reviewing-nobody")


def _referrals(record: Json, block: Json) -> Iterator[str]:
    for one in block:
        to = called(record, one["to"])
        if one["why"]:
            yield say("block-referred", to=to) + " " + say(one["why"])
        else:
            parts = [named("choice", "case", "consent-parts", part) for part in one["parts"]]
            yield say("block-may-have", to=to, parts=parts)


def _pair(name: str, value: str) -> str:
    return f"{name}: {value}"


def _stance(stance: str) -> str:
    return named("choice", "overlay", "stance", stance)


def _field(kind: str, path: str) -> str:
    return named("field", kind, word_of(path)) if kind else one_line(path)


_BLOCKS: dict[str, Callable[[Json, Json], Iterator[str]]] = {
    "escalation": _escalation,
    "rhythm": _rhythm,
    "turn": _turn,
    "ledger": _ledger,
    "readings": _readings,
    "round": _round,
    "deciding": _deciding,
    "signing": _signing,
    "activation": _activation,
    "reviewing": _reviewing,
    "referrals": _referrals,
}
