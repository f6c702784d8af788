"""Overlays: what one group, or one language, says over a record that stays what it is.

An overlay is a record of its own with a link ``base``. It keeps, per field and line of the base, the line that it was
made from and its own line, so it always knows which lines of the base *moved* since: (line then, line now). A line
that the base changed shows its old rendering and is marked; all others stay as they are. Where a text has another
number of lines than its base, it stands over the field as a whole, and what moved is still told by lines. Over a base
that has become SHOWN_TIMES_MAX times as large as all that was said over it, an overlay shows its own lines alone: a few
words over a long text would else be shown as long as that, for each of very many overlays.

Over a record whose wording is reviewed (``crdt.reviewing``) it is reviewed, too, by somebody else than who wrote it.
``sign-off`` is a statement of a reviewer about the overlay's wording. It also accepts the lines that had moved by then,
each from what to what (``lines``), so one statement signs an old translation off again.

Registers: ``lines/<field>/<line>/from``, ``…/to`` and ``…/place`` (the number of the line, or WHOLE), where <line> is
the item id of the line in the base: the same on every node, so two translations of one line made apart are contested.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from itertools import accumulate, zip_longest

from crdt import limits, sense
from crdt.changes import PlannedWrite, replacing
from crdt.kind import (
    BASE,
    LINE_LEAVES,
    Audience,
    Field,
    FieldType,
    Kind,
    Statement,
    item_id,
    kinds,
    lines_field,
)
from crdt.registers import Registers
from crdt.reviewing import SIGN_OFF, is_reviewed, readers, reviewing_state, stops, was_read
from crdt.states import Facts, Said
from crdt.values import parse
from identity.encoding import domain_hash
from identity.errors import Refused

LANGUAGE = "language"
WHOLE = "whole"
LINES_MAX = 120
SHOWN_TIMES_MAX = 4
_CARRIED = (
    FieldType.TEXT,
    FieldType.MOMENT,
    FieldType.FUZZY_DATE,
    FieldType.SPAN,
    FieldType.PLACE,
    FieldType.LONG_TEXT,
)
_LINED = (FieldType.TEXT, FieldType.LONG_TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A line of the base that moved: how it was when the overlay was made, and how it is now; empty for none."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """What an overlay says over one field: its text now, and the lines of the base that moved since."""

    text: str
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlayView:
    """An overlay against its base as it is now: ``fields`` by path; ``signed`` are the sign-offs that count.

    ``unreadable``: paths of fields of which the base's text can't be told here or is contested.
    """

    original: Facts | None
    fields: Mapping[str, Over]
    signed: tuple[Said, ...]
    unreadable: tuple[str, ...]

    @property
    def moved(self) -> bool:
        """Whether any line of the base moved since."""
        return any(over.moved for over in self.fields.values())


def carried(kind: Kind) -> tuple[Field, ...]:
    """Return the fields of a kind over which an overlay may say something: never sensitive, never kept at home.

    An overlay has a language of its own.
    """
    homes = {part.name for part in kind.parts if part.audience is Audience.HOME}
    return tuple(
        field
        for field in kind.fields
        if field.type in _CARRIED
        and not (field.many or field.sensitive or field.part in homes or field.path == LANGUAGE)
    )


def carriers(path: str) -> tuple[str, ...]:
    """Return the kinds that have a field at ``path`` over which an overlay may say something, by name."""
    return tuple(name for name, kind in kinds().items() if path in (field.path for field in carried(kind)))


def overlays_of(original: Facts) -> tuple[Facts, ...]:
    """Return the overlays of a record in its space, by id, withdrawn ones left out."""
    return original.incoming("overlay", BASE)


def view(overlay: Facts, notes: Mapping[str, str | None] | None = None) -> OverlayView:
    """Return an overlay against its base; ``notes`` are the base's texts where the caller has them at hand.

    Of the lines that moved those are left out that somebody accepted by a sign-off.
    """
    found = against(overlay, notes)
    names = {_named(path, pair) for path, over in found.fields.items() for pair in over.moved}
    accepted = _accepted(overlay, names) if names and found.original is not None else frozenset[str]()
    if not accepted:
        return found
    left = {
        path: tuple([pair for pair in over.moved if _named(path, pair) not in accepted])
        for path, over in found.fields.items()
    }
    return replace(
        found, fields={path: replace(over, moved=left[path]) for path, over in found.fields.items()}
    )


def against(overlay: Facts, notes: Mapping[str, str | None] | None = None) -> OverlayView:
    """Return what ``view`` does, with all lines that moved, whether anybody accepted them or not."""
    original = overlay.linked(BASE)
    signed = overlay.said(SIGN_OFF)
    if original is None or original.kind is None:
        return OverlayView(
            original=None, fields=_without_base(overlay.registers), signed=signed, unreadable=()
        )
    fields: dict[str, Over] = {}
    unreadable: list[str] = []
    known = {field.path: field for field in carried(original.kind)}
    for path, lines in _bindings(overlay.registers).items():
        if path not in known:
            continue
        text = original_text(original, known[path], original.notes if notes is None else notes)
        if text is None:
            unreadable.append(path)
            fields[path] = _as_made(lines)
        else:
            fields[path] = _over(lines, _under(original, text))
    return OverlayView(original=original, fields=fields, signed=signed, unreadable=tuple(unreadable))


def met(overlay: Facts) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return by field the lines over which words met: all that stand, the shown one first, empty for none."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for register in overlay.registers.below("lines"):
        parts = register.split("/")
        if len(parts) == 4 and parts[3] == "to":
            values = {one or "" for one in overlay.registers.all_values(register)}
            line = tuple(sorted(values, key=lambda one: (not one, one)))
            if len(line) > 1:
                found[parts[1]].append(line)
    return {path: tuple(lines) for path, lines in found.items()}


def overlay_state(overlay: Facts) -> str:
    """Return base-missing, moved, signed or draft; of a reviewed one also do-not-use, or changed since it was read."""
    found = view(overlay)
    if found.original is None:
        return "base-missing"
    reviewed = is_reviewed(overlay)
    if reviewed and stops(overlay):
        return "do-not-use"
    if found.moved:
        return "moved"
    if not reviewed or not found.fields:
        return "signed" if found.signed and not reviewed else "draft"
    return "signed" if readers(overlay) else "changed" if was_read(overlay) else "draft"


def has_moved(facts: Facts) -> bool:
    """Tell of an overlay whether any line of its base moved since; of other records that none did."""
    return facts.kind is not None and lines_field(facts.kind) is not None and view(facts).moved


def seen_mark(facts: Facts, statement: Statement) -> str:
    """Return what stands for all that somebody sees who makes ``statement`` now: its wording, a base's moved lines."""
    is_over = facts.kind is not None and lines_field(facts.kind) is not None and statement.name == SIGN_OFF
    lines = "\n".join(_moved_names(facts)) if is_over else ""
    return domain_hash(b"hedgerow seen", facts.wording(statement.binds), lines.encode(), size=16).hex()


def is_usable(overlay: Facts) -> bool:
    """Tell whether a reviewed overlay may be said: signed off as it stands, and its base in use."""
    original = overlay.linked(BASE)
    return (
        original is not None
        and is_reviewed(overlay)
        and reviewing_state(original) == "in-use"
        and overlay_state(overlay) == "signed"
    )


def original_text(original: Facts, field: Field, notes: Mapping[str, str | None]) -> str | None:
    """Return the text of a field as it is now, empty for none; None while it is contested or can't be read here."""
    if field.type is FieldType.LONG_TEXT:
        return notes.get(field.path, "")
    if original.registers.contested(field.path):
        return None
    return original.value(field.path) or ""


def plan(
    original: Facts, notes: Mapping[str, str | None], registers: Registers | None, values: Mapping[str, str]
) -> list[PlannedWrite]:
    """Return the writes that make an overlay say ``values`` (by field of the base) over the base as it is now.

    ``registers``: those of the overlay, None for a new one. An empty value takes back what it said over a field.
    Raise Refused for fields that an overlay can't carry and for a base that can't be told.
    """
    known = {field.path: field for field in carried(original.kind)} if original.kind else {}
    said = {path: over.text for path, over in _without_base(registers or Registers()).items()}
    planned: list[PlannedWrite] = []
    for path, text in values.items():
        field = known.get(path)
        if field is None:
            raise Refused("overlay-field", field=path, known=", ".join(known))
        under = original_text(original, field, notes)
        if under is None:
            raise Refused("overlay-unclear", field=path)
        planned += _planned(registers or Registers(), field, under, text)
        said[path] = _stored(field, text)
    if original.kind is not None:
        _check_said(original, {path: said[path] for path in values}, said)
    if len(planned) > limits.WRITES_MAX:
        raise Refused("value-too-many", count=len(planned), limit=limits.WRITES_MAX)
    return planned


def fill_lines(overlay: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the argument ``lines`` of a sign-off: which lines of the base it accepts, each from what to what."""
    lines = accumulate(_moved_names(overlay), lambda text, line: f"{text}\n{line}")
    return {
        "lines": next((text for text in reversed(list(lines)) if len(text) <= limits.VALUE_CHARS_MAX), "")
    }


def _moved_names(overlay: Facts) -> list[str]:
    """Return the names of the lines of the base that moved, those too that somebody accepted."""
    fields = against(overlay).fields
    return sorted({_named(path, pair) for path, over in fields.items() for pair in over.moved})


def _named(path: str, pair: Moved) -> str:
    return f"{path} {item_id(pair.old)} {item_id(pair.new)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    id: str
    old: str
    text: str
    place: str


def _bindings(registers: Registers) -> Mapping[str, tuple[_Line, ...]]:
    """Return the lines of an overlay by field, in the order of their places; of contested ones the first value."""
    found: defaultdict[str, dict[str, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for register in registers.below("lines"):
        parts = register.split("/")
        values = registers.values(register)
        if len(parts) == 4 and parts[3] in LINE_LEAVES and values:
            found[parts[1]][parts[2]][parts[3]] = values[0]
    return {path: _ordered(lines) for path, lines in sorted(found.items()) if _ordered(lines)}


def _ordered(lines: Mapping[str, Mapping[str, str]]) -> tuple[_Line, ...]:
    made = (
        _Line(id=name, old=leaves["from"], text=leaves["to"], place=leaves.get("place", ""))
        for name, leaves in lines.items()
        if "from" in leaves and "to" in leaves
    )
    return tuple(sorted(made, key=lambda line: (len(line.place), line.place, line.id)))


def _without_base(registers: Registers) -> Mapping[str, Over]:
    return {path: _as_made(lines) for path, lines in _bindings(registers).items()}


def _as_made(lines: Iterable[_Line]) -> Over:
    return Over(text="\n".join(line.text for line in lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Under:
    """The text of a base: its lines, each once among ``there``, and a name for all of it."""

    text: str
    lines: list[str]
    there: frozenset[str]
    name: str


def _under(original: Facts, text: str) -> _Under:
    def made() -> _Under:
        lines = _lines_of(text)
        return _Under(text=text, lines=lines, there=frozenset(lines), name=item_id(text))

    return original.once(("lines", text), made)


def _over(lines: tuple[_Line, ...], under: _Under) -> Over:
    """Return what ``lines`` say over a base."""
    wholes = [line for line in lines if line.place == WHOLE]
    exact = [line for line in wholes if line.old == under.text]
    if exact:
        return Over(text=exact[0].text)
    old = _lines_of(wholes[-1].old) if wholes else [line.old for line in lines]
    room = max(
        limits.VALUE_CHARS_MAX, SHOWN_TIMES_MAX * sum(len(line.old) + len(line.text) for line in lines)
    )
    if len(under.text) > room or len(under.lines) > SHOWN_TIMES_MAX * max(LINES_MAX, len(old)):
        pairs, rendered = _moved_apart(old, under), None
    else:
        pairs = _moved(old, under.lines)
        rendered = _rendered(lines, under.text, pairs, room)
    shown = wholes[-1].text if wholes else _as_made(lines).text if rendered is None else rendered
    return Over(text=shown, moved=tuple(pairs))


def _rendered(lines: Iterable[_Line], text: str, pairs: Iterable[Moved], room: int) -> str | None:
    """Return the base with each line replaced by its own, a moved one by what stood over it before.

    None where that is longer than ``room``: one long line of an overlay may stand over very many of its base.
    """
    own = {line.old: line.text for line in lines}
    before = {pair.new: pair.old for pair in pairs if pair.new}
    shown = [own.get(line, own.get(before.get(line, ""), line)) for line in text.split("\n")]
    return "\n".join(shown) if sum(map(len, shown)) <= room else None


def _moved_apart(old: Iterable[str], under: _Under) -> list[Moved]:
    """Return which lines are gone from a base that has become much larger, and what names it as it is now."""
    had = dict.fromkeys(old)
    gone = [Moved(old=line, new="") for line in had if line not in under.there]
    has_more = len(under.there) > len(had) - len(gone)
    return [*gone, Moved(old="", new=f"… {under.name}")] if has_more else gone


def _moved(old: list[str], new: list[str]) -> list[Moved]:
    """Pair the lines that are gone with those that came, between the lines that stayed."""
    stayed = set(old) & set(new)
    gone, came = _between(old, stayed), _between(new, stayed)
    found: list[Moved] = []
    for before in dict.fromkeys([*came, *gone]):
        rows = zip_longest(gone.get(before, ()), came.get(before, ()), fillvalue="")
        found += [Moved(old=one, new=other) for one, other in rows]
    return found


def _between(lines: Iterable[str], stayed: set[str]) -> Mapping[str, list[str]]:
    """Return the lines that aren't in ``stayed``, by the nearest line before them that is; each line once."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    before = ""
    for line in dict.fromkeys(lines):
        if line in stayed:
            before = line
        else:
            found[before].append(line)
    return found


def _accepted(overlay: Facts, names: Set[str]) -> Set[str]:
    """Return which of these moved lines anybody accepted by right, on whatever wording."""
    found: set[str] = set()
    for said in overlay.all_said():
        if said.name == SIGN_OFF and not said.flaw:
            # What else stands there says nothing, however much it is.
            found |= names & set(said.arg("lines").split("\n"))
    return found


def _check_said(original: Facts, typed: Mapping[str, str], said: Mapping[str, str]) -> None:
    """Raise Refused for what nobody means; where an overlay has no start of its own, that of its base counts."""
    kind = original.kind
    assert kind is not None
    starts = {first for first, _ in kind.ranges}

    def standing(path: str) -> tuple[str, ...]:
        text = said.get(path) or (original.value(path) if path in starts else "")
        return (text,) if text else ()

    sense.check_written(kind, {path: text or None for path, text in typed.items()}, standing)


def _stored(field: Field, text: str) -> str:
    if field.type is FieldType.LONG_TEXT:
        return text
    return parse(field, text) if text.strip() else ""


def _planned(registers: Registers, field: Field, under: str, text: str) -> Iterator[PlannedWrite]:
    stored = _stored(field, text)
    wanted: dict[str, str | None] = {
        path: None for path in registers.below(f"lines/{field.path}") if registers.values(path)
    }
    for number, (old, new) in enumerate(_pairs(field, under, stored)):
        if max(len(old), len(new)) > limits.VALUE_CHARS_MAX:
            raise Refused("value-too-long", field=field.path, chars=limits.VALUE_CHARS_MAX)
        stem = f"lines/{field.path}/{item_id(old)}"
        is_whole = (old, new) == (under, stored)
        place = WHOLE if is_whole else str(number)
        wanted |= {f"{stem}/from": old, f"{stem}/to": new, f"{stem}/place": place}
    yield from replacing(registers, Field(name="lines", type=FieldType.LINES), wanted)


def _pairs(field: Field, under: str, text: str) -> list[tuple[str, str]]:
    """Return what stands over what: line over line where both have as many, else the whole over the whole."""
    if not text.strip():
        return []
    old, new = _lines_of(under), _lines_of(text)
    lined = field.type in _LINED and len(old) == len(new) <= LINES_MAX and len(set(old)) == len(old) > 1
    return list(zip(old, new, strict=True)) if lined else [(under, text)]


def _lines_of(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
