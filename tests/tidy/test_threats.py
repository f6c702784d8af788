"""The threats document names only tests that exist, and says what is not proven."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.tidy.sources import files, read, tree

THREATS = Path("identity/THREATS.md")
LIMITS = Path("web/page/src/pages/safety/limits.ts")
WORDS = Path("web/words/en/page_limits.ftl")
# Claims that would be false of any program, and of this one.
BOASTS = re.compile(r"\b(un" + r"hackable|100 ?% secure|perfectly secure|military-grade)\b", re.IGNORECASE)


def test_every_test_that_is_named_exists():
    assert [f"{path}::{name}" for path, name in _named() if name not in _tests(Path(path))] == []


def test_every_actor_has_its_promise_its_limit_and_its_proof():
    actors = re.findall(r"^### (.+?)\n\n(.+?)(?=^##|\Z)", read(THREATS), re.MULTILINE | re.DOTALL)
    assert len(actors) > 10
    wanted = ("- Promise: ", "- Not: ", "- The page says so in ", "- Proven by ")
    assert [(actor, part) for actor, text in actors for part in wanted if part not in text] == []


def test_the_page_says_what_is_not_promised_and_nothing_else():
    named = re.findall(r"^- The page says so in `page-limits-([a-z-]+)`\.$", read(THREATS), re.MULTILINE)
    shown = re.findall(r"about: \[(.+)\]", read(LIMITS))
    listed = [one for group in shown for one in re.findall(r'"([a-z-]+)"', group)]
    words = set(re.findall(r"^page-limits-([a-z-]+)-who = ", read(WORDS), re.MULTILINE))
    assert sorted(named) == sorted(listed) and set(named) == words


def test_nothing_boasts():
    documents = [path for path in files() if path.suffix in {".md", ".ftl"} and path != THREATS]
    assert [str(path) for path in documents if BOASTS.search(read(path))] == []


def _named() -> list[tuple[str, str]]:
    found = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", read(THREATS))
    assert len(found) > 40
    return found


def _tests(path: Path) -> set[str]:
    if path not in files():
        return set()
    return {
        node.name for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
