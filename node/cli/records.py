"""Records on a terminal: lists, one record with all that was said about it, and its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crdt.kind import COMPUTED_ARGUMENTS, FieldType, argument_choice_id, kinds, word_of
from crdt.view import title_of
from node.cli.blocks import block_lines, called, clock_lines, over_lines, overlay_lines
from node.cli.output import label, local_time, named, say, short, table
from node.words import one_line, several_lines

Json = Any
_INDENT = "    "


def list_shown(result: list[Json]) -> str:
    """Return records as a table."""
    if not result:
        return say("cli-nothing")
    rows = [
        [
            short(record["id"]),
            named("kind", record["kind"]),
            _flat(record["fields"].get("title")),
            _flat(
                record["fields"].get("start") or record["fields"].get("by") or record["fields"].get("from")
            ),
            named("state", record["kind"], record["state"], **record["details"]),
            _author(record["author"]),
        ]
        for record in result
    ]
    return table(rows, [label(name) for name in ("id", "kind", "title", "when", "state", "author")])


def record_shown(record: Json) -> str:
    """Return a record: its fields, statements, problems, and who holds it."""
    kind = record["kind"]
    head = f"{named('kind', kind)}: {_flat(title_of(record))}"
    lines = [
        head,
        f"{label('state')}: {named('state', kind, record['state'], **record['details'])}",
        f"{label('id')}: {one_line(record['id'])}",
    ]
    lines.append(
        say("cli-record-by", author=_author(record["author"]), created=local_time(record["created"]))
    )
    lines.append("")
    for path, value in record["fields"].items():
        lines += _field(named("field", kind, word_of(path)), _told(record, path, value))
    lines += _section("over", over_lines(record))
    lines += _section("statements", (_said(record, said) for said in record["statements"]))
    lines += _section("overlays", overlay_lines(record))
    lines += _section("clocks", clock_lines(record))
    for name, told in block_lines(record):
        lines += _section(name, told)
    lines += _section("others", (_stranger(other) for other in record.get("others", [])))
    lines += _section("problems", (_problem(record, problem) for problem in record["problems"]))
    late = record.get("set_aside", ())
    lines += [""] if late else []
    for one in late:
        lines.append(say("set-aside-in-record", group=one_line(one["group_name"]), count=one["count"]))
    lines += ["", *_holders(record)]
    return "\n".join(lines)


def with_names(value: Json, names: Mapping[str, str]) -> Json:
    """Return a result in which every group that ``names`` knows has its name beside its id."""
    if isinstance(value, list):
        return [with_names(inner, names) for inner in value]
    if not isinstance(value, dict):
        return value
    told = {key: with_names(inner, names) for key, inner in value.items()}
    if not told.get("name") and isinstance(value.get("group"), str) and value["group"] in names:
        told["name"] = names[value["group"]]
    return told


def history_shown(result: list[Json]) -> str:
    """Return what happened to a record, first to last."""
    return "\n".join(line for one in result for line in happening_lines(one))


def kinds_shown(result: list[Json]) -> str:
    """Return the kinds with what they are called."""
    rows = [[kind["kind"], named("kind", kind["kind"]), ", ".join(kind["states"])] for kind in result]
    return table(rows, [label(name) for name in ("kind", "title", "states")])


def kind_shown(kind: Json) -> str:
    """Return a kind's fields and statements."""
    name = kind["kind"]
    fields = [
        [
            field["name"],
            named("field", name, word_of(field["name"])),
            field["type"] + ("; ..." if field["many"] else ""),
            short(field["required"]) if field["required"] else "",
            ", ".join(field["choices"]),
        ]
        for field in kind["fields"]
    ]
    said = [
        [one["name"], named("statement", name, one["name"]), one["by"], ", ".join(one["args"])]
        for one in kind["statements"]
    ]
    states = [[state, named("state", name, state)] for state in kind["states"]]
    return "\n\n".join(
        [
            named("kind", name),
            table(fields, [label(key) for key in ("field", "title", "type", "required", "choices")]),
            table(said, [label(key) for key in ("statement", "title", "by", "args")]),
            table(states, [label(key) for key in ("state", "title")]),
        ]
    )


def _holders(record: Json) -> Iterator[str]:
    """Yield who acknowledged the record, who holds it by the word of others, and of whom nothing is known."""
    held: dict[tuple[str, ...], list[str]] = {(): []}
    for holder in record.get("held_by", []):
        tellers = tuple(short(teller) for teller in holder.get("told_by", []))
        held.setdefault(tellers, []).append(short(holder))
    others = [short(group) for group in record.get("not_known", [])]
    for tellers, names in held.items():
        if tellers:
            yield say("cli-held-told", names=", ".join(names), tellers=", ".join(tellers))
        elif names or not (others or len(held) > 1):
            yield say("cli-held-by", count=len(names), names=", ".join(names))
    if others:
        yield say("cli-held-not-known", names=", ".join(others))


def _told(record: Json, path: str, value: Json) -> Json:
    """Return a value as people call it: choices in words, groups by their names."""
    if isinstance(value, list):
        return [_told(record, path, one) for one in value]
    if isinstance(value, dict) and "contested" in value:
        met = [{**one, "value": _told(record, path, one["value"])} for one in value["contested"]]
        return {**value, "contested": met}
    if not isinstance(value, str):
        return value
    kind = kinds().get(record["kind"])
    field = kind.field(path) if kind else None
    match field.type if field else None:
        case FieldType.CHOICE:
            return named("choice", record["kind"], word_of(path), value)
        case FieldType.GROUP | FieldType.ORDER:
            return "; ".join(called(record, one) for one in value.split("; "))
        case _:
            return value


def _field(name: str, value: Json) -> Iterator[str]:
    if isinstance(value, dict) and "contested" in value:
        yield say("cli-field-contested", field=name)
        for one in value["contested"]:
            yield f"{_INDENT}{_flat(one['value'])}   ({_author(one['by'])}, {local_time(one['claimed'])})"
    elif isinstance(value, list):
        yield f"{name}:"
        yield from (f"{_INDENT}{_item(one)}" for one in value)
    elif isinstance(value, str) and "\n" in value:
        yield f"{name}:"
        yield from (f"{_INDENT}{line}".rstrip() for line in several_lines(value).split("\n"))
    else:
        yield f"{name}: {_flat(value)}"


def _item(value: Json) -> str:
    if isinstance(value, dict) and "done" in value:
        return f"[{'x' if value['done'] is True else ' '}] {_flat(value['title'])}"
    return _flat(value)


def _flat(value: Json) -> str:
    if isinstance(value, dict) and "contested" in value:
        return " / ".join(_flat(one["value"]) for one in value["contested"])
    return short(value)


def _section(name: str, lines: Iterator[str]) -> list[str]:
    told = [f"{_INDENT}{line}" for line in lines]
    return ["", f"{label(name)}:", *told] if told else []


def _said(record: Json, said: Json) -> str:
    kind = record["kind"]
    given = [(name, value) for name, value in said["args"] if name not in COMPUTED_ARGUMENTS]
    args = "".join(f", {one_line(name)}: {_argument(record, said, name, value)}" for name, value in given)
    marks = [say("cli-earlier-wording")] if said["earlier_wording"] else []
    marks += [say(said["problem"], kind=kind, statement=said["name"])] if said["problem"] else []
    text = f"{named('statement', kind, said['name'])}{args} ({_author(said['author'])}, {local_time(said['claimed'])})"
    return " ".join([text, *marks])


def _argument(record: Json, said: Json, name: str, value: str) -> str:
    message = argument_choice_id(kinds().get(record["kind"]), said["name"], name, value)
    return say(message) if message else called(record, value)


def _stranger(other: Json) -> str:
    values = [_flat(one["value"]) for one in other.get("values", [])] or [_flat(other.get("text"))]
    return f"{one_line(other['path'])}: {' / '.join(values)}"


def _problem(record: Json, problem: Json) -> str:
    kind = record["kind"]
    told = {name: value for name, value in problem.items() if name not in ("id", "by")}
    for name in told.keys() & {"field", "other"}:
        told[name] = named("field", kind, word_of(str(told[name]).partition("/")[0]))
    by = f" ({_author(problem['by'])})" if problem.get("by") else ""
    return say(problem["id"], **({"kind": named("kind", kind)} | told)) + by


def happening_lines(one: Json) -> Iterator[str]:
    """Yield what happened, from what to what, as lines; the first begins with the entry's id."""
    who = _author(one["who"]) + (f", {one_line(one['for'])}" if one.get("for") else "")
    did = say(f"cli-did-{one['did']}", what=one_line(one["what"]))
    void = f" {say(one['void'], kind='', statement=one['what'])}" if one.get("void") else ""
    yield f"{short(one['entry'])}  {local_time(one['claimed'])}  {who}: {did}{void}"
    if one["before"] or one["after"] is not None:
        before = " / ".join(_flat(value) for value in one["before"])
        yield f"{_INDENT}{f'{before} → ' if before else ''}{_flat(one['after'])}"
    for name, value in one.get("args", ()):
        yield f"{_INDENT}{one_line(name)}: {short(value)}"


def _author(author: Json) -> str:
    return short(author.get("name") or author.get("group"))
