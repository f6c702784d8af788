"""Every message that the code can raise has its sentence, and every sentence is used."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Term

from identity.errors import Fault, LocalFault, Malformed, PeerFault, Refused, Unavailable
from tests.tidy.sources import ROOT, files, modules, read, tree

FAMILIES = {family.__name__ for family in (Fault, LocalFault, Malformed, PeerFault, Refused, Unavailable)}
# A person meets these; the rest is for the log, and has one sentence by family.
SPOKEN = {Refused.__name__, Unavailable.__name__}
KEBAB = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def test_every_spoken_message_has_an_english_sentence():
    missing = {
        message: where
        for family, message, where in _raised()
        if family in SPOKEN and message not in _english()
    }
    assert missing == {}


def test_message_ids_are_kebab_case():
    assert [f"{where}: {message}" for _, message, where in _raised() if not KEBAB.fullmatch(message)] == []


def test_every_sentence_is_used():
    assert [message for message in _english() if not _used(message)] == []


def test_the_words_parse_and_no_id_is_given_twice():
    for language in sorted((ROOT / "web" / "words").iterdir()):
        ids: Counter[str] = Counter()
        for path in sorted(language.glob("*.ftl")):
            for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
                assert not isinstance(entry, Junk), f"{path.name}: {entry.content}"
                if isinstance(entry, Message | Term):
                    ids[entry.id.name] += 1
        assert [name for name, count in ids.items() if count > 1] == [], language.name


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_numbers_in_a_sentence_have_the_digits_of_its_language(language: str):
    """What is typed as it stands (codes, addresses, dates of the command line, ids) keeps those of programs."""
    assert (
        _latin("a = { $n } UTF-8, 127.0.0.1, 2026-12-01T18:00[Europe/Berlin]\n    [0] HC1, geo:41.7;u=10\n")
        == []
    )
    assert _latin("a = 48 hours\n    [one] 1 hour\n") == ["a: 48 hours", "a: 1 hour"]
    sentences = (read(path) for path in files() if path.match(f"web/words/{language}/*.ftl"))
    found = [line for text in sentences for line in _latin(text)]
    assert [line for line in found if line.partition(":")[0] not in _TYPED] == []


# Sentences with an example of what is typed at the command line, and what is stored as a record's value.
_TYPED = {
    "config-ui-elsewhere", "doctor-lan-do", "example-blankets-quantity", "example-wool-quantity",
    "network-port-forbidden", "network-port-in-use", "record-id-broken", "undo-entry-broken", "value-amount",
    "value-fuzzy-date", "value-quantity",
}  # fmt: skip


def _latin(text: str) -> list[str]:
    """Return the lines of words with a number in Latin digits that stands for itself, each with its message."""
    found, message = [], ""
    for line in text.splitlines():
        if opened := re.match(r"([a-z][\w-]*) = ?", line):
            message, line = opened[1], line[opened.end() :]
        said = re.sub(r"^\s*\*?\[[^\]]*\] ?", "", line)
        alone = re.sub(r"\{[^{}]*\}|[^\s«»(),،؛]*[A-Za-z][^\s«»()،؛]*|\d+[-.]\d[\d.:/-]*", "", said)
        if not line.startswith("#") and re.search("[0-9]", alone):
            found.append(f"{message}: {said}")
    return found


def test_a_fault_tells_its_message_and_fields_and_no_more():
    fault = Refused("no-such-record", id="ab12")
    assert (fault.message, fault.fields, str(fault)) == (
        "no-such-record",
        {"id": "ab12"},
        "no-such-record (id=ab12)",
    )
    assert str(Unavailable("peer-away")) == "peer-away"


@cache
def _english() -> frozenset[str]:
    names: set[str] = set()
    for path in files():
        if path.match("web/words/en/*.ftl"):
            entries = FluentParser().parse(read(path)).body
            names |= {entry.id.name for entry in entries if isinstance(entry, Message)}
    return frozenset(names)


def _raised() -> Iterator[tuple[str, str, str]]:
    """Yield family, message id and place of every fault, and of every ``message=``, with a literal id."""
    for path in modules():
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.Call):
                continue
            family = node.func.id if isinstance(node.func, ast.Name) else ""
            if family in FAMILIES and node.args:
                yield from ((family, message, f"{path}:{node.lineno}") for message in _literals(node.args[0]))
            for keyword in node.keywords:
                if keyword.arg == "message":
                    found = _literals(keyword.value)
                    yield from ((Refused.__name__, message, f"{path}:{node.lineno}") for message in found)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _used(message: str) -> bool:
    return message in _strings() or any(message.startswith(prefix) for prefix in _prefixes())


@cache
def _strings() -> frozenset[str]:
    """Return every text literal of the code, and every id-like word of the page's sources."""
    found: set[str] = set()
    for path in modules():
        found |= {
            node.value
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    for path in files():
        if path.parts[0] == "web" and path.suffix in {".ts", ".svelte", ".html"}:
            found |= set(KEBAB.findall(read(path)))
    return frozenset(found)


@cache
def _prefixes() -> frozenset[str]:
    """Return the beginnings of ids that are composed, like ``kind-`` of ``f"kind-{name}"`` (also in the page)."""
    found: set[str] = set()
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                found.add(str(node.values[0].value))
    for path in files():
        if path.parts[0] == "web" and path.suffix in {".ts", ".svelte"}:
            found |= set(re.findall(r"`([a-z][a-z0-9-]*-)\$\{", read(path)))
    return frozenset(prefix for prefix in found if re.fullmatch(r"[a-z][a-z0-9-]*-", prefix))
