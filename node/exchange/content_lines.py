"""Content lines and components: the syntax of iCalendar (RFC 5545 section 3.1), and nothing of its meaning.

Promise: a line that is read and written again is the same line, but for where it was folded. Folding is undone on
bytes, because other programs cut between the bytes of one character.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from identity.errors import Refused
from node.exchange import limits
from node.exchange.rows import text_of

FOLD_OCTETS_MAX = 75

_NAME = re.compile(r"[A-Za-z0-9_.-]+")
_PARAM = re.compile(r';([A-Za-z0-9_.-]+)=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One content line, split: name in upper case, parameters as written (name, value without quotes), value."""

    name: str
    params: tuple[tuple[str, str], ...]
    value: str

    def param(self, name: str) -> str:
        """Return the value of the parameter ``name``, empty when there is none."""
        return next((value for key, value in self.params if key.upper() == name), "")

    def with_param(self, name: str, value: str) -> Property:
        """Return this property with one parameter set (or taken away, by an empty value), the others untouched."""
        kept = [(key, old) for key, old in self.params if key.upper() != name]
        return Property(
            name=self.name, params=(*kept, (name, value)) if value else tuple(kept), value=self.value
        )

    def __str__(self) -> str:
        return (
            self.name + "".join(f";{key}={_quoted(value)}" for key, value in self.params) + ":" + self.value
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A component with its lines and subcomponents in the order of the file; ``line`` is where it begins."""

    name: str
    parts: tuple[str | Component, ...]
    line: int = 0

    @property
    def lines(self) -> list[str]:
        """Return the content lines of this component itself."""
        return [part for part in self.parts if isinstance(part, str)]

    @property
    def children(self) -> list[Component]:
        """Return the subcomponents."""
        return [part for part in self.parts if isinstance(part, Component)]

    def properties(self, name: str) -> list[Property]:
        """Return the properties called ``name``."""
        size = len(name)
        # Most lines are called something else, which is seen at once.
        return [
            read_line(part)
            for part in self.parts
            if isinstance(part, str) and part[:size].upper() == name and name_of(part) == name
        ]

    def value(self, name: str) -> str:
        """Return the raw value of the first property ``name``, empty when there is none."""
        return next((found.value for found in self.properties(name)), "")

    def written(self) -> Iterator[str]:
        """Yield the unfolded lines of the component, BEGIN and END included."""
        yield f"BEGIN:{self.name}"
        for part in self.parts:
            if isinstance(part, str):
                yield part
            else:
                yield from part.written()
        yield f"END:{self.name}"


def unfold(data: bytes) -> Iterator[tuple[int, str]]:
    """Yield the unfolded, non-empty lines of a file with their line numbers; raise Refused when it is not text."""
    if len(data) > limits.FILE_BYTES_MAX or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = text_of(data).encode()
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    begun, gathered, count = 0, bytearray(), 0
    for number, ended in enumerate(io.BytesIO(data.removeprefix(_MARK)), 1):
        line = ended.removesuffix(b"\n").removesuffix(b"\r")
        if line[:1] in (b" ", b"\t") and begun:
            gathered += line[1:]
        elif line.strip():
            if begun:
                yield begun, _text(begun, gathered)
            begun, gathered, count = number, bytearray(line), count + 1
            if count > limits.LINES_MAX:
                raise Refused("exchange-too-much")
    if begun:
        yield begun, _text(begun, gathered)


def fold(line: str) -> str:
    """Return the line folded to 75 octets, cut between characters, with CRLF."""
    pieces, start, size = [], 0, 0
    for index, character in enumerate(line):
        octets = len(character.encode())
        if size + octets > FOLD_OCTETS_MAX:
            pieces.append(line[start:index])
            start, size = index, 1
        size += octets
    pieces.append(line[start:])
    return "\r\n ".join(pieces) + "\r\n"


def name_of(line: str) -> str:
    """Return the property name of a line in upper case, empty when it begins with none."""
    found = _NAME.match(line)
    return found.group().upper() if found else ""


def read_line(line: str) -> Property:
    """Return the parts of a content line; raise Refused when it is none."""
    found = _NAME.match(line)
    if found is None:
        raise Refused("exchange-bad-line", text=line[:60])
    params, at = [], found.end()
    while match := _PARAM.match(line, at):
        params.append((match.group(1), _unquoted(match.group(2) + match.group(3))))
        at = match.end()
    if line[at : at + 1] != ":" or len(line) > limits.LINE_CHARS_MAX:
        raise Refused("exchange-bad-line", text=line[:60])
    return Property(name=found.group().upper(), params=tuple(params), value=line[at + 1 :])


def readable(line: str) -> bool:
    """Tell whether ``line`` is a content line."""
    try:
        read_line(line)
    except Refused:
        return False
    return True


def read_text(value: str) -> str:
    """Return the text that a TEXT value stands for (RFC 5545 section 3.3.11), without control characters."""
    text = _ESCAPED.sub(lambda match: "\n" if match.group(1) in "nN" else match.group(1), value)
    return _CONTROLS.sub("", text)


def write_text(text: str) -> str:
    """Return the TEXT value that stands for ``text``."""
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for character in "\\;,":
        plain = plain.replace(character, "\\" + character)
    return plain.replace("\n", "\\n")


def read_component(lines: list[tuple[int, str]]) -> Component:
    """Return the component that ``lines`` (BEGIN to END) spell; raise Refused when they don't nest.

    A line that is no content line is kept as it is: some calendars have one, and it is theirs.
    """
    stack: list[tuple[str, int, list[str | Component]]] = []
    for at, (number, line) in enumerate(lines):
        name = name_of(line)
        if name == "BEGIN":
            if len(stack) == limits.COMPONENT_DEPTH_MAX:
                raise Refused("exchange-bad-nesting")
            stack.append((read_line(line).value.strip().upper(), number, []))
        elif name == "END" and stack and read_line(line).value.strip().upper() == stack[-1][0]:
            begun, first, parts = stack.pop()
            done = Component(name=begun, parts=tuple(parts), line=first)
            if not stack:
                if at + 1 < len(lines):
                    break
                return done
            stack[-1][2].append(done)
        elif name == "END" or not stack:
            break
        else:
            stack[-1][2].append(line)
    raise Refused("exchange-bad-nesting")


def _text(number: int, line: bytearray) -> str:
    if b"\0" in line:
        raise Refused("exchange-not-text")
    try:
        return line.decode()
    except UnicodeDecodeError:
        raise Refused("exchange-not-utf8", line=number) from None


def _unquoted(value: str) -> str:
    if value.count('"') == 2 and value[0] == value[-1] == '"':
        return value[1:-1]
    return value


def _quoted(value: str) -> str:
    # A list of values keeps the quotes that it came with.
    if '"' in value or not re.search("[;:,]", value):
        return value
    return f'"{value}"'
