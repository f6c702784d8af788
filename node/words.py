"""What a message id and its fields say in a language, from ``web/words/<language>/*.ftl``.

Nothing here fails: a sentence that is missing in a language is said in English, one that is missing there as its id
and fields. Text in the fields may come from anybody, so what would steer a terminal is shown as a mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

ENGLISH = "en"
LANGUAGE_CHARS_MAX = 35
FIELD_CHARS_MAX = 2_000
NUMBER_MAX = 10**15
# How numbers are read where that is not how programs write them, and which fields are read at all: not the selectors,
# nor what somebody types as it stands.
_OWN_DIGITS = {
    "ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}
_READ = re.compile(r"\{ *\$(?!port\b)([a-zA-Z][\w-]*) *\}", re.ASCII)
# What begins and ends on one line, with nothing but fields in it.
_PLAIN = re.compile(r"[A-Za-z][\w-]* *=((?:[^{}\n]|\{ *\$[A-Za-z][\w-]* *\})*)\n*", re.ASCII)
_FIELD = re.compile(r"\{ *\$([A-Za-z][\w-]*) *\}", re.ASCII)
_BEGINNING = re.compile(r"^(?=[A-Za-z][A-Za-z0-9_-]* *=)", re.MULTILINE)
# Controls, line ends, and what turns the direction of the text around it.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def sentence(message_id: str, fields: Mapping[str, object] | None = None, language: str = ENGLISH) -> str:
    """Return what the message says with its fields, as one line; a missing one as its id and fields."""
    fields = fields or {}
    for name in _chain(language):
        if (plain := _plain(message_id, fields, name)) is not None:
            return plain
        bundle = _bundle_with(message_id, name)
        if bundle.has_message(message_id) and (pattern := bundle.get_message(message_id).value) is not None:
            text, _ = bundle.format_pattern(pattern, {name: _value(value) for name, value in fields.items()})
            return str(text)
    details = ", ".join(f"{name}={one_line(value)}" for name, value in sorted(fields.items()))
    return f"{one_line(message_id)} ({details})" if details else one_line(message_id)


def known(message_id: str, language: str = ENGLISH) -> bool:
    """Tell whether there are words for the message in the language or in English."""
    return any(message_id in _sources(name) for name in _chain(language))


def accepted(header: str) -> str:
    """Return the first language with words that a browser's ``Accept-Language`` names, English where it names none."""
    wanted = [one.partition(";")[0].strip().lower() for one in header[:FIELD_CHARS_MAX].split(",")]
    known = {name.lower(): name for name in languages()}
    found = [known.get(one) or known.get(one.partition("-")[0]) for one in wanted]
    return next((name for name in found if name), ENGLISH)


def languages() -> tuple[str, ...]:
    """Return the languages that have words, English among them."""
    return tuple(sorted(folder.name for folder in _folder().iterdir() if folder.is_dir()))


def speaks(tag: str) -> bool:
    """Tell whether a language tag names a language that has words, or a form of one: ``es``, ``es-MX``."""
    own, *rest = tag.split("-")
    is_plain = tag.isascii() and len(tag) <= LANGUAGE_CHARS_MAX
    return is_plain and own in languages() and all(part.isalnum() for part in rest)


def one_line(value: object) -> str:
    """Return a field's value as text on one line that steers no terminal."""
    text = value.hex() if isinstance(value, bytes) else str(value)
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", " ".join(text[:FIELD_CHARS_MAX].split("\n")))


def several_lines(text: str) -> str:
    """Return text with its line ends and tabs, without anything else that steers a terminal."""
    return "\n".join(one_line(line.expandtabs(4)) for line in text.split("\n"))


def _value(value: object) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and abs(value) < NUMBER_MAX:
        from fluent.runtime.types import fluent_number

        # Numbers choose plurals. Ports, years and counts alike stay free of thousands separators.
        return fluent_number(value, useGrouping=False)
    if isinstance(value, list | tuple):
        return ", ".join(one_line(part) for part in value)
    return one_line(value)


def _plain(message_id: str, fields: Mapping[str, object], language: str) -> str | None:
    """Return a sentence into which nothing but fields is put; None for others.

    Most are. What else Fluent can do takes megabytes, and longer to load than a command takes.
    """
    found = _PLAIN.fullmatch(_sources(language).get(message_id, ""))
    if found is None or not {one[1] for one in _FIELD.finditer(found[1])} <= fields.keys():
        return None

    def shown(field: re.Match[str]) -> str:
        value = fields[field[1]]
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= NUMBER_MAX:
            return str(_value(value))
        return _digits(language, value) if _READ.fullmatch(field[0]) else str(value)

    return _FIELD.sub(shown, found[1].strip())


def _chain(language: str) -> list[str]:
    own, _, _ = language.partition("-")
    wanted = dict.fromkeys((language, own, ENGLISH))
    return [name for name in wanted if name in languages()]


def _bundle_with(message_id: str, language: str) -> FluentBundle:
    """Return the language's bundle, in which the message stands if there is one.

    Of thousands a program says few, and each takes kilobytes once it is read: so each is read when it is said.
    """
    bundle = _bundle(language)
    source = _sources(language).get(message_id)
    if source is not None and not bundle.has_message(message_id):
        from fluent.runtime import FluentResource

        bundle.add_resource(FluentResource(_READ.sub(r"{ READ($\1) }", source)))
    return bundle


@cache
def _bundle(language: str) -> FluentBundle:
    # Megabytes that a node which says nothing does without.
    from fluent.runtime import FluentBundle

    # No marks of isolation around fields: a terminal shows them as boxes. The page has its own words.
    return FluentBundle([language], use_isolating=False, functions={"READ": partial(_read, language)})


def _read(language: str, value: Any) -> Any:
    """Return a field as it is read in a sentence: a number with the digits of the language."""
    return _digits(language, value) if language in _OWN_DIGITS and isinstance(value, int) else value


def _digits(language: str, value: int) -> str:
    return str(int(value)).translate(_OWN_DIGITS.get(language, {}))


@cache
def _sources(language: str) -> dict[str, str]:
    """Return the messages of a language as they are written, by their ids; none refers to another."""
    found: dict[str, str] = {}
    for file in sorted(_folder().joinpath(language).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            for source in _BEGINNING.split(file.read_text(encoding="utf-8")):
                found.setdefault(source.partition("=")[0].strip(), source)
    return found


def _folder() -> Any:
    return files("web").joinpath("words")
