"""What CONTRIBUTING says of a new kind: one file and its words, in a copy of the sources, and it works whole."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[2]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
BOOKS = "title,language,bought,shelf\nStories,fa,2019~,stories\nLaw,en,2024-05,law\nBroken,en,soon,law\n"


def block(language: str) -> str:
    """Return the block of code that the document shows for the new kind."""
    found = re.search(
        rf"^( *)```{language}\n(.*?)^\1```", CONTRIBUTING[CONTRIBUTING.index("## A new kind") :], re.M | re.S
    )
    assert found is not None
    return dedent(found[2])


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a copy of the sources with the new kind in it."""
    kept_out = shutil.ignore_patterns("__pycache__", "node_modules", "static", ".*")
    for name in ("identity", "crdt", "sync", "node", "web/local", "web/words"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=kept_out)
    for name in ("hedgerow.py", "web/__init__.py", "tests/crdt/kind_races.py", "tests/crdt/record_world.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "crdt/kinds/book.py").write_text(block("python"), encoding="utf-8")
    with (tmp_path / "web/words/en/kinds.ftl").open("a", encoding="utf-8") as words:
        words.write("\n" + block("fluent"))
    return tmp_path


def run(copy: Path, *arguments: str, code: int = 0) -> str:
    """Run Python in the copy; return what it printed."""
    command = [sys.executable, "-P", *arguments]
    environment = {
        "PYTHONPATH": str(copy),
        "HEDGEROW_HOME": str(copy / "home"),
        "HOME": str(copy),
        "PATH": "",
    }
    done = subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def test_a_newcomers_kind_works_whole(copy: Path):
    def hedgerow(*arguments: str, code: int = 0):
        return run(copy, str(copy / "hedgerow.py"), *arguments, "--json", code=code)

    hedgerow("init", "--name", "Kiln", "--no-passphrase")
    kind = json.loads(hedgerow("kinds", "book"))
    assert kind["states"] == ["here", "lent", "contested", "withdrawn"]
    made = json.loads(hedgerow("add", "book", "title=Garden", "shelf=stories", "bought=2020"))
    assert json.loads(hedgerow("say", made["id"], "borrow", "note=for the winter"))["state"] == "lent"
    (copy / "books.csv").write_text(BOOKS, encoding="utf-8")
    arguments = ("import", str(copy / "books.csv"), "--space", "home", "--kind", "book")
    tried = json.loads(hedgerow(*arguments, "--dry-run"))
    assert (tried["added"], [error["message"] for error in tried["errors"]]) == (2, ["value-fuzzy-date"])
    assert json.loads(hedgerow(*arguments))["added"] == 2
    assert json.loads(hedgerow(*arguments))["unchanged"] == 2
    assert [book["fields"]["title"] for book in json.loads(hedgerow("list", "book", "--state", "lent"))] == [
        "Garden"
    ]
    listed = json.loads(hedgerow("list", "book"))
    assert {(book["fields"]["title"], book["state"]) for book in listed} == {
        ("Garden", "lent"),
        ("Stories", "here"),
        ("Law", "here"),
    }
    hedgerow("edit", made["id"], "shelf=poems", code=1)


def test_a_newcomers_kind_has_all_its_words_and_races_like_the_others(copy: Path):
    told = (
        "from crdt.kind import kinds, message_ids; from node.words import known;"
        "print([word for word in message_ids(kinds()['book']) if not known(word)])"
    )
    assert run(copy, "-c", told).strip() == "[]"
    assert "equal views" in run(copy, "-m", "tests.crdt.kind_races", "--kind", "book", "--cases", "5")
