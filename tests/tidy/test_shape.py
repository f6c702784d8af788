"""The house style that a machine can check: sizes, names, docstrings, nothing left over."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.tidy.sources import dotted, modules, python_files, read, text_files, tree

FUNCTION_LINES_MAX = 70
MODULE_LINES_MAX = 500
BANNED_WORDS = {"util", "utils", "helper", "helpers", "manager", "common", "misc", "base", "impl"}
# Joined here, so that this file does not hold what it looks for.
LEFTOVERS = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]) + r")\b")
Function = ast.FunctionDef | ast.AsyncFunctionDef
Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def test_no_module_is_longer_than_a_few_screens():
    long = {str(path): len(read(path).splitlines()) for path in python_files()}
    assert {name: lines for name, lines in long.items() if lines > MODULE_LINES_MAX} == {}


def test_no_function_is_longer_than_a_screen():
    assert {name: lines for name, lines in _function_lines() if lines > FUNCTION_LINES_MAX} == {}


def test_no_name_says_nothing():
    bad = [f"{path}: {name}" for path in python_files() for name in _names(path) if _says_nothing(name)]
    bad += [
        f"{path}: {name}" for path in python_files() for name in _places(path) if _words(name) & BANNED_WORDS
    ]
    assert bad == []


def test_modules_and_public_names_have_docstrings():
    assert [missing for path in modules() for missing in _undocumented(path)] == []


def test_modules_begin_with_the_future_import():
    late = [
        str(path)
        for path in modules()
        if any(not isinstance(node, ast.Expr) for node in tree(path).body)
        and "from __future__ import annotations" not in read(path)
    ]
    assert late == []


def test_nothing_is_left_over():
    found = [
        f"{path}:{number}"
        for path in text_files()
        if path.suffix not in {".lock", ".json", ".ics"}
        for number, line in enumerate(read(path).splitlines(), 1)
        if LEFTOVERS.search(line)
    ]
    assert found == []


def test_what_catches_everything_raises_it_again_or_says_why():
    found = [f"{path}:{node.lineno}" for path in python_files() for node in _silent(path)]
    assert found == []


def test_an_error_that_is_swallowed_without_a_reason_is_found(tmp_path: Path):
    body = "try:\n    pass\nexcept {}:{}\n    {}\n"
    cases = (
        ("Exception", "", "pass", True),
        ("Exception", "  # noqa: BLE001", "pass", True),
        ("(OSError, BaseException) as error", "", "print(error)", True),
        ("", "", "pass", True),
        ("Exception", "  # whatever breaks is the finding", "pass", False),
        ("BaseException", "", "raise", False),
        ("OSError", "", "pass", False),
    )
    for number, (caught, reason, then, is_silent) in enumerate(cases):
        planted = tmp_path / f"planted{number}.py"
        planted.write_text(body.format(caught, reason, then).replace("except :", "except:"))
        assert bool(list(_silent(planted))) is is_silent, planted.read_text()


def _silent(path: Path) -> Iterator[ast.ExceptHandler]:
    """Yield the handlers that catch whatever comes, don't end by raising, and have no reason in their line."""
    lines = read(path).splitlines()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler) and _is_broad(node.type):
            _, _, reason = lines[node.lineno - 1].partition("#")
            if not isinstance(node.body[-1], ast.Raise) and (not reason or reason.strip().startswith("noqa")):
                yield node


def _is_broad(caught: ast.expr | None) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(map(_is_broad, caught.elts))
    return caught is None or (isinstance(caught, ast.Name) and caught.id in {"Exception", "BaseException"})


def _function_lines() -> Iterator[tuple[str, int]]:
    for path in python_files():
        for node in ast.walk(tree(path)):
            if isinstance(node, Function):
                yield f"{path}:{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def _names(path: Path) -> Iterator[str]:
    """Yield the names of functions, arguments and variables."""
    for node in ast.walk(tree(path)):
        if isinstance(node, Function):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _places(path: Path) -> Iterator[str]:
    """Yield the names that gather other names: folders, modules, classes."""
    yield from path.with_suffix("").parts
    yield from (node.name for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef))


def _says_nothing(name: str) -> bool:
    return name.strip("_") in BANNED_WORDS


def _words(name: str) -> set[str]:
    """Split ``snake_case`` and ``CamelCase`` into lower-case words."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def _undocumented(path: Path) -> Iterator[str]:
    if ast.get_docstring(tree(path)) is None:
        yield str(path)
    for node in tree(path).body:
        if isinstance(node, Named) and not node.name.startswith("_"):
            yield from _undocumented_below(node, dotted(path))


def _undocumented_below(node: Named, where: str) -> Iterator[str]:
    name = f"{where}.{node.name}"
    if ast.get_docstring(node) is None:
        yield name
    if isinstance(node, ast.ClassDef):
        for below in node.body:
            if isinstance(below, Function) and not below.name.startswith("_"):
                yield from _undocumented_below(below, name)
