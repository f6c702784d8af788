"""The threats document names only tests that exist, and says what is not proven."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.tidy.sources import files, read, tree

THREATS = Path("identity/THREATS.md")
# Claims that would be false of any program, and of this one.
BOASTS = re.compile(r"\b(un" + r"hackable|100 ?% secure|perfectly secure|military-grade)\b", re.IGNORECASE)


def test_every_test_that_is_named_exists():
    assert [f"{path}::{name}" for path, name in _named() if name not in _tests(Path(path))] == []


def test_every_actor_has_its_promise_its_limit_and_its_proof():
    actors = re.findall(r"^### (.+?)\n\n(.+?)(?=^##|\Z)", read(THREATS), re.MULTILINE | re.DOTALL)
    assert len(actors) > 10
    wanted = ("- Promise: ", "- Not: ", "- Proven by ")
    assert [(actor, part) for actor, text in actors for part in wanted if part not in text] == []


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
