"""The documents name everything that exists: commands, settings, kinds, messages, effects, limits of no one's guess."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from identity.encoding import Wire
from tests.tidy.sources import ROOT, files, read

DOCUMENTS = [path for path in files() if path.suffix == ".md" and path.parts[0] != "tests"]
README = Path("README.md")
ARCHITECTURE = Path("ARCHITECTURE.md")
PROTOCOL = Path("sync/PROTOCOL.md")
# Modules whose structs travel or are signed.
WIRE_MODULES = (
    *("sync.messages", "sync.bundle", "crdt.entry", "crdt.ops", "crdt.acts", "identity.roster"),
    *("identity.pairing", "node.copies.backup_form"),
)


def test_every_command_is_in_the_readme():
    commands: Iterable[str] = import_module("node.cli").COMMANDS
    assert _absent(commands, README) == []


def test_every_setting_is_documented():
    fields = dataclasses.fields(import_module("node.config").Config)
    assert _absent((field.name for field in fields), README, ARCHITECTURE) == []


def test_every_kind_is_in_the_readme():
    assert _absent(import_module("crdt.kind").kinds(), README) == []


@pytest.mark.parametrize("name", WIRE_MODULES)
def test_every_struct_that_travels_is_in_the_protocol(name: str):
    assert _absent(_classes(import_module(name), Wire), PROTOCOL) == []


def test_every_effect_is_in_a_document():
    assert _absent(_classes(import_module("sync.effects"), object), PROTOCOL, ARCHITECTURE) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=str)
def test_links_lead_somewhere(path: Path):
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", read(path))
    inside = [target for target in targets if "://" not in target and not target.startswith("mailto:")]
    assert [target for target in inside if not (ROOT / path.parent / target).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=str)
def test_headings_have_something_below_them(path: Path):
    outside_of_code = re.sub(r"^```.*?^```", "code", read(path), flags=re.MULTILINE | re.DOTALL)
    empty = re.findall(r"^(#+ .+)\n+(?=#|\Z)", outside_of_code, re.MULTILINE)
    deeper = re.findall(r"^(#+ .+)\n+(?=#{2,} )", outside_of_code, re.MULTILINE)
    assert [heading for heading in empty if heading not in deeper] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=str)
def test_what_a_document_names_is_there(path: Path):
    assert _gone(read(path)) == []


def test_names_of_what_is_gone_are_caught():
    assert _gone(
        "`node/gone.py`, `gone.md`, `tests/gone/` and\n```\npython -m tests.gone.main --seeds 0:3\n```\n"
    ) == [
        *("gone.md", "node/gone.py", "tests/gone/", "tests.gone.main"),
    ]
    assert (
        _gone(
            "`src/App.svelte`, `door.py`, `node/desk`, `tests.bench.idle`, `hosts/ITEM`, `crdt/kinds/book.py`"
        )
        == []
    )


# What somebody makes, the set-up makes, or an example makes.
_ELSEWHERE = {
    *("config.toml", "words.txt", "index.html", "harvest.json", "web/static", ".venv/bin/hedgerow"),
    *("crdt/kinds/book.py", "identity.names", "/boot/firmware/hedgerow.txt", "hedgerow.txt"),
}


def _gone(text: str) -> list[str]:
    """Return what a document names in code and isn't there: paths, which may lack their beginning, and modules."""
    there = {f"/{path}" for file in files() for path in (file, *file.parents)}
    code = " ".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL)).replace("`", " ").split()
    top = sorted({file.parts[0] for file in files() if len(file.parts) > 1})
    file_or_folder = re.compile(
        rf"[\w./-]*\w\.(?:py|md|ts|svelte|css|ftl|toml|txt|lock|json|service)|(?:{'|'.join(top)})/[\w./-]+"
    )
    module = re.compile(rf"(?:{'|'.join(top)})(?:\.[a-z_]+)+")
    paths = {word for word in code if file_or_folder.fullmatch(word)} - _ELSEWHERE
    modules = {word for word in code if module.fullmatch(word)} - paths - _ELSEWHERE
    gone = [
        word for word in sorted(paths) if not any(path.endswith(f"/{word.rstrip('/')}") for path in there)
    ]
    names = {path.with_suffix("").as_posix() for path in files() if path.suffix == ".py"}
    return gone + [word for word in sorted(modules) if not _is_module(word.replace(".", "/"), names)]


def _is_module(name: str, names: set[str]) -> bool:
    return name in names or f"{name}/__init__" in names or name.rpartition("/")[0] in names


def _classes(module: ModuleType, family: type) -> list[str]:
    """Return the public classes that the module itself defines."""
    return [
        name
        for name, found in inspect.getmembers(module, inspect.isclass)
        if found.__module__ == module.__name__ and issubclass(found, family) and not name.startswith("_")
    ]


def _absent(names: Iterable[str], *documents: Path) -> list[str]:
    """Return the names that stand in code type in none of the documents."""
    known = set()
    for document in documents:
        assert document in files(), f"{document} is missing"
        for code in re.findall(r"`([^`\n]+)`", read(document)):
            known |= {code, " ".join(code.split()[:2]), *re.findall(r"[\w.-]+", code)}
    return [name for name in names if name not in known]
