"""Printable pages (.html): one file that any browser shows and prints, with no script and nothing fetched.

Whatever somebody wrote is escaped text in a paragraph of its own, whose direction follows its own letters. The page's
language is that of its words; a text is marked with a language only where its record names one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from html import escape
from itertools import chain
from typing import Any

from crdt.kind import COMPUTED_ARGUMENTS, Field, FieldType, Kind, argument_choice_id, kinds, word_of
from node.exchange.plain import over_word
from node.exchange.rows import Said, Sheet, moment_text
from node.exchange.spool import Spool, Spools

Words = Callable[[str, Mapping[str, object]], str]

_LANGUAGE = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
# Characters that HTML forbids; a lone half of a character can't be written at all.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?(?:\[([^\]]+)\])?")
_ID = re.compile("(?:(?:group|role):)?([0-9a-f]{64})")
_TASK_DONE = "[x] "
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { --ink: #1b1b1b; --quiet: #5a5a5a; --line: #c9c9c9; --gap: 0.75rem; color-scheme: light; }
* { box-sizing: border-box; }
body { margin-block: 0; margin-inline: auto; max-inline-size: 48rem; padding: 1.5rem; color: var(--ink);
  background: #fff; font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin-block: 1.5rem var(--gap); break-after: avoid; }
p, ul { margin-block: 0 0.4rem; }
ul { padding-inline-start: 1.25rem; }
a { color: inherit; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.9rem; }
th, td { text-align: start; vertical-align: top; padding-block: 0.25rem; padding-inline: 0 var(--gap);
  border-block-end: 1px solid var(--line); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
article { margin-block-start: 1.5rem; padding-block-start: var(--gap); border-block-start: 2px solid var(--ink); }
article h3 { margin-block-start: 0; }
dl { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: 0.25rem var(--gap); margin-block: var(--gap); }
dt { color: var(--quiet); }
dd { margin: 0; min-inline-size: 0; }
.quiet { color: var(--quiet); font-size: 0.85rem; }
.contested { border-inline-start: 3px solid var(--ink); padding-inline-start: 0.5rem; }
@media print {
  @page { margin: 18mm; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  a { text-decoration: none; }
  p { orphans: 3; widows: 3; }
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A record that others link to: its title, and the page on which it stands (empty: on none).

    ``is_here``: it stands on the page that is written.
    """

    title: str
    page: str = ""
    is_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """In which words a page speaks.

    ``words`` says a message id with its fields, empty where there are none. ``groups`` and ``records`` by their ids;
    of the records only those have to be there to which the one that is just written links.
    """

    words: Words = lambda message, fields: ""
    language: str = "en"
    groups: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, Linked] = field(default_factory=dict)

    def say(self, message: str, otherwise: str, /, **fields: object) -> str:
        """Return the words for a message id, else ``otherwise``."""
        return self.words(message, fields) or otherwise


def write_html(
    sheets: Iterable[Sheet],
    *,
    wording: Wording | None = None,
    title: str = "",
    leave_out: Iterable[str] = ("ics",),
    spools: Spools = Spool,
) -> Iterator[str]:
    """Yield, bit by bit, one page with a list of the records of each kind, and every record whole."""
    page = _Page(wording or Wording(), frozenset(leave_out), spools)
    yield from framed(page.body(title, sheets), title=title, language=page.wording.language)


def framed(body: Iterable[str], *, title: str, language: str) -> Iterator[str]:
    """Yield a whole document around the lines of its ``body``, which are HTML already."""
    named = language if _LANGUAGE.fullmatch(language) else "en"
    direction = "rtl" if named.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"
    head = [
        "<!doctype html>",
        f'<html lang="{named}" dir="{direction}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{text_html(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
    ]
    for line in chain(head, body, ("</body>", "</html>")):
        yield line + "\n"


def text_html(text: str) -> str:
    """Return ``text`` as HTML that shows it as it is, without what HTML can't hold."""
    return escape(_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n").replace("\r", "\n")))


def paragraphs(text: str, *, language: str = "") -> str:
    """Return ``text`` as paragraphs, each with its own direction; a language that nobody named is empty."""
    blocks = [block.strip("\n") for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n"))]
    told = [text_html(block).replace("\n", "<br>\n") for block in blocks if block.strip()]
    return "\n".join(f'<p dir="auto" lang="{language}">{block}</p>' for block in told)


def anchor(record: str) -> str:
    """Return the name by which a page's address points to a record, from the record's id in hex."""
    return f"record-{record[:32]}" if re.fullmatch("[0-9a-f]+", record) else "record"


@dataclass(slots=True)
class _Section:
    """The records of one kind as they stand in the list, and whole."""

    rows: Spool
    articles: Spool
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Page:
    wording: Wording
    hidden: frozenset[str]
    spools: Spools

    def body(self, title: str, sheets: Iterable[Sheet]) -> Iterator[str]:
        """Yield the page below its head."""
        with ExitStack() as stack:
            sections: dict[str, _Section] = {}
            for sheet in sheets:
                if sheet.kind not in sections:
                    rows, articles = (stack.enter_context(self.spools()) for _ in range(2))
                    sections[sheet.kind] = _Section(rows, articles)
                sections[sheet.kind].rows.add(self._row(sheet))
                sections[sheet.kind].articles.add("\n".join(self._article(sheet)))
                sections[sheet.kind].count += 1
            yield f'<header><h1 dir="auto" lang="">{text_html(title)}</h1></header>'
            yield "<main>"
            if not sections:
                yield f"<p>{text_html(self._say('printed-nothing'))}</p>"
            for name, found in sections.items():
                yield from self._section(name, found)
            yield "</main>"

    def _section(self, kind: str, found: _Section) -> Iterator[str]:
        yield f"<section><h2>{text_html(self._kind(kind))}</h2>"
        if found.count > 1:
            heads = "".join(
                f"<th scope='col'>{text_html(self._say(message))}</th>"
                for message in ("printed-title", "printed-when", "printed-state", "printed-by")
            )
            yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
            yield from found.rows
            yield "</tbody></table>"
        yield from found.articles
        yield "</section>"

    def _row(self, sheet: Sheet) -> str:
        kind = kinds().get(sheet.kind)
        when = next((sheet.fields[path] for path in kind.when if sheet.fields.get(path)), "") if kind else ""
        cells = (_inline(readable_moment(when)), text_html(self._state(sheet)), _inline(sheet.author))
        link = f'<a href="#{anchor(sheet.id)}">{_inline(_title(sheet), _language(sheet))}</a>'
        return f"<tr><td>{link}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"

    def _article(self, sheet: Sheet) -> Iterator[str]:
        kind, language = kinds().get(sheet.kind), _language(sheet)
        yield f'<article id="{anchor(sheet.id)}">'
        yield f'<h3 dir="auto" lang="{language}">{text_html(_title(sheet))}</h3>'
        told = [(path, text) for path, text in self._told(sheet) if not _is_long(kind, path)]
        facts = [(self._say("printed-state"), text_html(self._state(sheet)))] if sheet.state else []
        facts += [(self._say("printed-space"), _inline(sheet.space))] if sheet.space else []
        facts += [(self._field(sheet.kind, path), self._value(sheet, path, text)) for path, text in told]
        if facts:
            rows = "\n".join(f"<dt>{text_html(name)}</dt><dd>{shown}</dd>" for name, shown in facts)
            yield f"<dl>\n{rows}\n</dl>"
        for path, text in self._told(sheet):
            if _is_long(kind, path):
                yield f"<h4>{text_html(self._field(sheet.kind, path))}</h4>"
                yield self._value(sheet, path, text)
        yield from self._said(sheet)
        yield from self._rest(sheet)
        times = {"created": moment_text(sheet.created_ms), "changed": moment_text(sheet.changed_ms)}
        yield f'<p class="quiet">{text_html(self._say("printed-origin", author=sheet.author, **times))}'
        yield f'<br><code dir="ltr">{text_html(sheet.id)}</code></p>'
        yield "</article>"

    def _told(self, sheet: Sheet) -> Iterator[tuple[str, str]]:
        """Yield the fields that say something, but for the title, which is the heading unless it is contested."""
        title = _title_path(sheet)
        for path, text in sheet.fields.items():
            if text.strip() and path not in self.hidden and (path != title or path in sheet.contested):
                yield path, text

    def _value(self, sheet: Sheet, path: str, text: str) -> str:
        kind, language = kinds().get(sheet.kind), _language(sheet)
        declared = kind.field(path) if kind else None
        texts = sheet.contested.get(path, (text,))
        shown = [self._one(declared, sheet.kind, one, language) for one in texts]
        if len(shown) == 1:
            return shown[0]
        note = f'<p class="quiet">{text_html(self._say("printed-contested"))}</p>'
        return note + "".join(f'<div class="contested">{one}</div>' for one in shown)

    def _one(self, declared: Field | None, kind: str, text: str, language: str) -> str:
        if declared is None or not (declared.many or declared.type is FieldType.CHECKLIST):
            return self._item(declared, kind, text, language)
        several = (part.replace("\\;", ";").strip() for part in re.split(r"(?<!\\);", text))
        shown = [self._item(declared, kind, one, language) for one in several if one]
        return "<ul>" + "".join(f"<li>{one}</li>" for one in shown) + "</ul>"

    def _item(self, declared: Field | None, kind: str, text: str, language: str) -> str:
        """Return one value as people read it."""
        match declared.type if declared is not None else FieldType.TEXT:
            case FieldType.LINK:
                return self._link(text)
            case FieldType.GROUP | FieldType.PERSON | FieldType.ORDER:
                return _inline(_ID.sub(lambda found: self._named(found[1]), text))
            case FieldType.MOMENT | FieldType.SPAN:
                return _inline(readable_moment(text))
            case FieldType.CHOICE if declared is not None:
                message = f"choice-{kind}-{word_of(declared.path)}-{text}"
                return text_html(self.wording.say(message, text))
            case FieldType.CHECKLIST:
                done = text.startswith(_TASK_DONE)
                return f"{'☑' if done else '☐'} {_inline(text.removeprefix(_TASK_DONE), language)}"
            case _:
                return paragraphs(text, language=language)

    def _named(self, id_: str) -> str:
        found = self.wording.records.get(id_)
        return self.wording.groups.get(id_) or (found.title if found else id_)

    def _link(self, text: str) -> str:
        found = self.wording.records.get(text)
        if found is None:
            return f'<code dir="ltr">{text_html(text)}</code>'
        if not found.is_here and not found.page:
            return _inline(found.title)
        page = "" if found.is_here else found.page
        return f'<a href="{text_html(page)}#{anchor(text)}">{_inline(found.title)}</a>'

    def _said(self, sheet: Sheet) -> Iterator[str]:
        if not sheet.said:
            return
        yield f"<h4>{text_html(self._say('printed-statements'))}</h4><ul>"
        for one in sheet.said:
            yield f"<li>{self._statement(sheet.kind, one)}</li>"
        yield "</ul>"

    def _statement(self, kind: str, said: Said) -> str:
        name = self.wording.say(f"statement-{kind}-{word_of(said.statement)}", said.statement)
        shown = [
            f"{_inline(said.author)}: {text_html(name)} <span class='quiet'>{text_html(said.claimed)}</span>"
        ]
        notes = [*(["printed-earlier-wording"] if said.is_earlier else ())]
        notes += [] if said.has_effect else ["printed-without-effect"]
        shown += [f"<p class='quiet'>{text_html(self._say(message))}</p>" for message in notes]
        declared = kinds()[kind].statement(said.statement) if kind in kinds() else None
        for argument, text in said.args.items():
            if argument in COMPUTED_ARGUMENTS:
                continue
            # "To" is a time where the kind has a field of that name, else somebody.
            label = self.wording.say(f"argument-{word_of(argument)}", argument)
            label = self.wording.say(f"field-{kind}-{word_of(argument)}", label)
            field_ = declared.arg(argument) if declared else None
            # The words for the choices of an argument have names of their own.
            message = argument_choice_id(kinds().get(kind), said.statement, argument, text)
            value = (
                text_html(self.wording.say(message, text)) if message else self._item(field_, kind, text, "")
            )
            shown.append(f"<p class='quiet'>{text_html(label)}</p>{value}")
        return "".join(shown)

    def _rest(self, sheet: Sheet) -> Iterator[str]:
        """Yield what a newer version wrote and this one has no name for: nobody's words are left out."""
        found = [one for one in _listed(sheet.more.get("others")) if isinstance(one, dict)]
        if not found:
            return
        yield f"<h4>{text_html(self._say('printed-others'))}</h4><dl>"
        for one in found:
            texts = [str(value.get("value") or "") for value in _listed(one.get("values"))]
            texts = texts or [str(one.get("text") or "")]
            yield f"<dt>{_inline(str(one.get('path')))}</dt><dd>{''.join(map(paragraphs, texts))}</dd>"
        yield "</dl>"

    def _kind(self, kind: str) -> str:
        return self.wording.say(f"kind-{kind}", kind)

    def _field(self, kind: str, path: str) -> str:
        say = self.wording.say
        return say(f"field-{kind}-{word_of(path)}", "") or over_word(kind, path, say) or path

    def _state(self, sheet: Sheet) -> str:
        details = sheet.more.get("details")
        fields = dict(details) if isinstance(details, Mapping) else {}
        return self.wording.say(f"state-{sheet.kind}-{sheet.state}", sheet.state, **fields)

    def _say(self, message: str, **fields: object) -> str:
        return self.wording.say(message, message.partition("-")[2], **fields)


def readable_moment(text: str) -> str:
    """Return text with its moments as people write them: ``2026-12-01 18:00 Europe/Berlin``."""
    return _MOMENT.sub(lambda found: " ".join(part for part in found.groups() if part), text)


def _inline(text: str, language: str = "") -> str:
    """Return text in a sentence, kept from turning what stands beside it."""
    return f'<bdi lang="{language}">{text_html(text)}</bdi>'


def _title_path(sheet: Sheet) -> str:
    kind = kinds().get(sheet.kind)
    own = kind.title if kind else "title"
    return own if sheet.fields.get(own) else "title"


def _title(sheet: Sheet) -> str:
    return " ".join(sheet.fields.get(_title_path(sheet), "").split()) or sheet.id[:12]


def _language(sheet: Sheet) -> str:
    """Return the language that a record says it is in, empty where it names none."""
    named = sheet.fields.get("language", "").strip()
    return named if _LANGUAGE.fullmatch(named) else ""


def _is_long(kind: Kind | None, path: str) -> bool:
    declared = kind.field(path) if kind else None
    return declared is not None and declared.type is FieldType.LONG_TEXT


def _listed(value: object) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else []
