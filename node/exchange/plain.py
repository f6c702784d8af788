"""Hedgerow's own file (.json), which can be read back, and Markdown pages for people.

The JSON is one document: ``{"hedgerow": 1, "records": [...]}``. Each record has the id, the key, the kind and the
fields, which an import reads, and the state, the author, the times and the statements, which are there for reading:
an act that somebody signed can't be brought in by a file that somebody else wrote.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from crdt import values
from crdt.kind import COMPUTED_ARGUMENTS, FieldType, argument_choice_id, kinds, lines_field, word_of
from crdt.overlays import carriers
from identity.errors import Refused
from node.exchange import limits
from node.exchange.rows import Parsed, Row, RowError, Said, Sheet, moment_text, text_of

Word = Callable[[str, str], str]
FORMAT_VERSION = 1
KEY_START = "hedgerow:"

_NOBODY: Mapping[str, str] = {}
# Between the standing values of a contested field.
_BETWEEN = " ⟷ "
_ID = re.compile("[0-9a-f]{64}")
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_LINE_STARTS = re.compile(r"^([ \t]*)(\d*)([-+=.)]?)", re.MULTILINE)


def write_json(sheets: Iterable[Sheet]) -> Iterator[str]:
    """Yield, record by record, one JSON document with them that read_json reads back."""
    yield f'{{\n "hedgerow": {FORMAT_VERSION},\n "records": ['
    between = "\n  "
    for sheet in sheets:
        # Texts have no line break of their own here, so each one is the document's.
        told = msgspec.json.format(json.dumps(_told(sheet), ensure_ascii=False), indent=1)
        yield between + told.replace("\n", "\n  ")
        between = ",\n  "
    yield "]\n}\n" if between == "\n  " else "\n ]\n}\n"


def read_json(data: bytes) -> Parsed:
    """Return the records of a Hedgerow file; raise Refused when it is none. Errors count records from 1."""
    try:
        document = json.loads(text_of(data), parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Refused("exchange-not-json", line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError):
        raise Refused("exchange-not-json", line=1, column=1) from None
    records = document.get("records") if isinstance(document, dict) else document
    if not isinstance(records, list):
        raise Refused("exchange-not-ours")
    version = document.get("hedgerow", FORMAT_VERSION) if isinstance(document, dict) else FORMAT_VERSION
    if version != FORMAT_VERSION:
        raise Refused("exchange-newer-file")
    if len(records) > limits.ROWS_MAX:
        raise Refused("exchange-too-many-rows", limit=limits.ROWS_MAX)
    rows: list[Row] = []
    errors: list[RowError] = []
    for number, record in enumerate(records, 1):
        try:
            _check_text(number, record)
            rows.append(_row(number, record))
        except Refused as fault:
            errors.append(RowError(line=number, message=fault.message, fields=fault.fields))
    return Parsed(rows=tuple(rows), errors=tuple(errors))


def write_markdown(
    sheets: Iterable[Sheet],
    *,
    word: Word = lambda message, otherwise: otherwise,
    groups: Mapping[str, str] = _NOBODY,
    title: str = "",
    leave_out: Iterable[str] = ("ics",),
) -> Iterator[str]:
    """Yield the records as Markdown for people.

    ``word`` says a message id, or what is given where there are no words; ``groups``: names of groups by their ids.
    """
    hidden, between = frozenset(leave_out), ""
    if title:
        yield f"# {_cell(title)}\n"
        between = "\n"
    for sheet in sheets:
        yield between + _page(sheet, word, groups, hidden)
        between = "\n"


def over_word(kind: str, path: str, say: Word) -> str:
    """Return what a field is called that an overlay says something over, empty for other kinds."""
    declared = kinds().get(kind)
    if declared is None or lines_field(declared) is None:
        return ""
    return next(filter(None, (say(f"field-{one}-{word_of(path)}", "") for one in carriers(path))), "")


def _told(sheet: Sheet) -> dict[str, object]:
    said = [
        {"statement": one.statement, "args": dict(one.args), "author": one.author, "claimed": one.claimed}
        for one in sheet.said
    ]
    told: dict[str, object] = {
        "id": sheet.id,
        "key": sheet.key,
        "kind": sheet.kind,
        "space": sheet.space,
        "author": sheet.author,
        "created": moment_text(sheet.created_ms),
        "changed": moment_text(sheet.changed_ms),
        "state": sheet.state,
        "fields": dict(sheet.fields),
        "statements": said,
    }
    if sheet.contested:
        told["contested"] = {name: list(texts) for name, texts in sheet.contested.items()}
    return told | {name: value for name, value in sheet.more.items() if name not in told}


def _check_text(number: int, record: object) -> None:
    """Raise Refused for a record with half a character in it, which JSON can spell and nothing can keep."""
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except (UnicodeEncodeError, RecursionError):
        raise Refused("exchange-bad-record", field=str(number)) from None


def _row(number: int, record: object) -> Row:
    if not isinstance(record, dict):
        raise Refused("exchange-bad-record", field=str(number))
    kind, key, id_ = (_text(record, name) for name in ("kind", "key", "id"))
    if not kind:
        raise Refused("exchange-bad-record", field="kind")
    if id_ and not _ID.fullmatch(id_):
        raise Refused("exchange-bad-id", id=id_[:80])
    fields = record.get("fields", {})
    if not isinstance(fields, dict):
        raise Refused("exchange-bad-record", field="fields")
    key = key or (f"{KEY_START}{id_}" if id_ else "")
    if not key or len(key) > limits.KEY_CHARS_MAX:
        raise Refused("exchange-bad-record", field="id")
    told = {str(name): _value(str(name), value) for name, value in fields.items()}
    return Row(key=key, kind=kind, fields=told, line=number, id=id_ or None)


def _text(record: Mapping[str, Any], name: str) -> str:
    value = record.get(name, "")
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > limits.VALUE_CHARS_MAX:
        raise Refused("exchange-bad-record", field=name)
    return value


def _value(name: str, value: object) -> str:
    """Return a field's text: numbers and yes or no as people write them, lists with ';' between."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case str() if len(value) <= limits.CELL_CHARS_MAX:
            return value
        case list() if all(isinstance(item, str) for item in value):
            return values.format_many(value)
        case _:
            raise Refused("exchange-bad-record", field=name[:80])


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _long_fields(kind: str) -> frozenset[str]:
    found = kinds().get(kind)
    return (
        frozenset(field.path for field in found.fields if field.type is FieldType.LONG_TEXT)
        if found
        else frozenset()
    )


def _page(sheet: Sheet, say: Word, groups: Mapping[str, str], hidden: frozenset[str]) -> str:
    def word(sort: str, name: str) -> str:
        own = say(f"{sort}-{sheet.kind}-{word_of(name)}", "")
        return own or (over_word(sheet.kind, name, say) if sort == "field" else "") or name

    long = _long_fields(sheet.kind)
    state = _cell(word("state", sheet.state)) if sheet.state else ""
    heading = sheet.fields.get("title") or sheet.id[:12]
    told = {
        name: text for name, text in sheet.fields.items() if text and name not in hidden and name != "title"
    }
    told |= {name: _BETWEEN.join(texts) for name, texts in sheet.contested.items() if name not in hidden}
    facts = [
        (word("field", name), _value_told(sheet.kind, name, text, say, groups))
        for name, text in told.items()
        if name not in long
    ]
    lines = [
        f"## {_cell(heading)}",
        "",
        f"| {_cell(say(f'kind-{sheet.kind}', sheet.kind))} | {state} |",
        "|---|---|",
    ]
    lines += [f"| {_cell(name)} | {_cell(text)} |" for name, text in facts]
    for name in (name for name in told if name in long):
        lines += ["", f"### {_cell(word('field', name))}", "", _escaped(told[name])]
    if sheet.said:
        lines.append("")
    for one in sheet.said:
        args = "; ".join(
            f"{_cell(name)}: {_cell(text)}" for name, text in _arguments(sheet.kind, one, say, groups)
        )
        said = _cell(word("statement", one.statement))
        lines.append(f"- {_cell(one.author)}: {said}{f' ({args})' if args else ''}, {one.claimed}")
    lines += [
        "",
        f"{_cell(sheet.author)}, {moment_text(sheet.created_ms)} / {moment_text(sheet.changed_ms)}, `{sheet.id}`",
    ]
    return "\n".join(lines) + "\n"


def _arguments(kind: str, said: Said, say: Word, groups: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what goes with a statement, by the words for each argument; choices in words, groups by their names."""
    declared = kinds()[kind].statement(said.statement) if kind in kinds() else None
    for name, text in said.args.items():
        if name not in COMPUTED_ARGUMENTS:
            message = argument_choice_id(kinds().get(kind), said.statement, name, text)
            label = say(f"argument-{word_of(name)}", name)
            field = declared.arg(name) if declared else None
            if field is not None and field.type in (FieldType.GROUP, FieldType.PERSON):
                text = _ID.sub(lambda found: groups.get(found[0], found[0]), text)
            yield label, say(message, text) if message else text


def _value_told(kind: str, path: str, text: str, say: Word, groups: Mapping[str, str]) -> str:
    """Return a field's value as people call it: choices in words, groups by their names."""
    declared = kinds().get(kind)
    field = declared.field(path) if declared else None
    match field.type if field else None:
        case FieldType.CHOICE:
            stem = f"choice-{kind}-{word_of(path)}"
            return "; ".join(say(f"{stem}-{one}", one) for one in text.split("; "))
        case FieldType.GROUP | FieldType.PERSON | FieldType.ORDER:
            return _ID.sub(lambda found: groups.get(found[0], found[0]), text)
        case _:
            return text


def _cell(text: str) -> str:
    """Return ``text`` escaped and on one line."""
    return _escaped(" ".join(text.split()))


def _escaped(text: str) -> str:
    """Return Markdown that shows ``text`` as it is, line by line, and turns nothing that stands around it."""
    # A carriage return alone ends a line there, too.
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if values.hidden(plain, multiline=True):
        plain = "".join(map(_seen, plain))
    marked = _MARKS.sub(r"\\\1", plain)
    marked = _LINE_STARTS.sub(_plain_start, marked)
    return re.sub(r"(?<=\S)\n(?=\S)", "  \n", marked)


def _seen(character: str) -> str:
    is_hidden = character not in "\n\t" and values.hidden(character, multiline=True)
    return "\N{REPLACEMENT CHARACTER}" if is_hidden else character


def _plain_start(found: re.Match[str]) -> str:
    """Return a line's beginning as one that starts no list, heading or code."""
    indent, number, mark = found.groups()
    return "\u00a0" * len(indent) + number + (f"\\{mark}" if mark else "")
