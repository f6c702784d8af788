"""Where a number stands before a noun, the sentence has a form for one.

What counts as a number is every field by which some sentence in some language chooses a plural; so a field of a new
name is seen only once one sentence counts by it. Persian is left out: its nouns stay as they are after a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    FunctionReference,
    Identifier,
    Message,
    Pattern,
    Placeable,
    SelectExpression,
    SyntaxNode,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from tests.tidy.sources import ROOT

PLURALS = {"zero", "one", "two", "few", "many"}
NO_NOUN = {"cli-generation-made/ar", "cli-verified", "page-shell-due"}
# More than one at all times: beyond a limit, of several, or a fixed number of days.
ALWAYS_MANY = {
    "copy-parts", "import-unknown", "page-pledges-more-clashes", "page-settings-checked-bad",
    "page-today-away-holds-some", "share-keys-too-many", "undo-too-old", "value-too-many",
}  # fmt: skip
# Here the field is a list of names.
LISTS = {
    "page-cases-refer-slipped", "page-erasing-before", "page-erasing-happens-others", "page-safety-parted-asked",
    "page-spaces-aside-stays", "page-today-away-stays",
}  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "uk"])
def test_what_counts_has_a_form_for_one(language: str):
    fine = NO_NOUN | ALWAYS_MANY | LISTS
    counted = {
        (message.id.name, said)
        for message in _messages(language)
        if not fine & {message.id.name, f"{message.id.name}/{language}"}
        for said in _bare(message.value, _numbers())
    }
    assert sorted(counted) == []


def test_a_number_before_a_noun_is_seen_unless_its_sentence_chooses_by_it():
    def found(text: str) -> list[str]:
        [entry] = FluentParser().parse(text).body
        assert isinstance(entry, Message)
        return list(_bare(entry.value, {"count"}))

    assert found("a = There are { $count } files.\n") == ["$count files"]
    assert found("a = { $name } has { NUMBER($count) } files of { $name }.\n") == ["$count files"]
    assert found("a = Files: { $count }. They are { $name } files.\n") == []
    assert found("a = { $count ->\n    [one] One file\n   *[other] { $count } files\n  }\n") == []
    assert found("a = { $name ->\n    [one] x\n   *[other] { $count } files\n  }\n") == ["$count files"]


def test_every_exception_is_still_one():
    known = {message.id.name for message in _messages("en")}
    assert {name.partition("/")[0] for name in NO_NOUN | ALWAYS_MANY | LISTS} <= known


def _bare(pattern: Pattern | None, numbers: set[str], chosen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield every number with the word behind it that is in no choice by that number."""
    elements = pattern.elements if pattern is not None else []
    for element, after in zip(elements, [*elements[1:], None], strict=True):
        if not isinstance(element, Placeable):
            continue
        if isinstance(element.expression, SelectExpression):
            inside = chosen | {_field(element.expression.selector)}
            for variant in element.expression.variants:
                yield from _bare(variant.value, numbers, inside)
            continue
        name = _field(element.expression)
        word = re.match(r"\s([^\W\d_]+)", after.value) if isinstance(after, TextElement) else None
        if word and name in numbers - chosen:
            yield f"${name} {word[1]}"


def _field(expression: SyntaxNode) -> str:
    if isinstance(expression, FunctionReference) and expression.arguments.positional:
        return _field(expression.arguments.positional[0])
    return expression.id.name if isinstance(expression, VariableReference) else ""


class _Choices(Visitor):
    """Gathers the fields by which a plural is chosen."""

    def __init__(self) -> None:
        self.fields: set[str] = set()

    def visit_SelectExpression(self, node: SelectExpression) -> None:
        keys = {one.key.name for one in node.variants if isinstance(one.key, Identifier)}
        if keys & PLURALS:
            self.fields.add(_field(node.selector))
        self.generic_visit(node)


@cache
def _numbers() -> set[str]:
    choices = _Choices()
    for language in (ROOT / "web" / "words").iterdir():
        for message in _messages(language.name):
            choices.visit(message)
    return choices.fields - {""}


@cache
def _messages(language: str) -> tuple[Message, ...]:
    found: list[Message] = []
    for path in sorted((ROOT / "web" / "words" / language).glob("*.ftl")):
        entries = FluentParser().parse(path.read_text(encoding="utf-8")).body
        found += [entry for entry in entries if isinstance(entry, Message)]
    return tuple(found)
