"""A whole export as a folder: one page, text, table and data file for each kind, and an index that leads to them.

The names of its files come from the kinds that are declared here, never from what somebody wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from node.exchange.html_pages import Wording, framed, text_html

# The records of all kinds that a newer version declares are in files of this name.
UNDECLARED = "other-records"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """All records of one kind: how many, and in which formats (ends of file names) the folder has them."""

    kind: str
    records: int
    formats: tuple[str, ...]


def page_name(kind: str, format_: str) -> str:
    """Return the name of a kind's file."""
    return f"{kind}.{format_}"


def index_page(sections: Iterable[Section], *, title: str, wording: Wording) -> str:
    """Return the page that leads to all others."""
    body = _index(tuple(sections), title, wording)
    return "".join(framed(body, title=title, language=wording.language))


def read_me(*, title: str, wording: Wording, parts: bool, withdrawn: bool) -> str:
    """Return the text that says what the files are and what is not in them."""
    messages = [
        "folder-what",
        *(f"folder-format-{format_}" for format_ in ("html", "md", "csv", "ics", "json")),
        "folder-again",
        "folder-with-parts" if parts else "folder-without-parts",
        "folder-with-withdrawn" if withdrawn else "folder-without-withdrawn",
        "folder-open",
    ]
    told = [wording.say(message, message, name=title) for message in messages]
    return "\n\n".join(told) + "\n"


def _index(sections: tuple[Section, ...], title: str, wording: Wording) -> Iterator[str]:
    yield f'<header><h1 dir="auto" lang="">{text_html(title)}</h1></header>'
    yield "<main>"
    if not sections:
        yield f"<p>{text_html(wording.say('printed-nothing', 'nothing'))}</p>"
    for section in sections:
        name = wording.say(f"kind-{section.kind}", section.kind)
        links = " · ".join(
            f'<a href="{page_name(section.kind, format_)}">'
            f"{text_html(wording.say(f'folder-link-{format_}', format_))}</a>"
            for format_ in section.formats
        )
        count = wording.say("folder-count", str(section.records), count=section.records)
        yield f"<h2>{text_html(name)}</h2>"
        yield f"<p>{text_html(count)}</p>"
        yield f"<p>{links}</p>"
    yield "</main>"
