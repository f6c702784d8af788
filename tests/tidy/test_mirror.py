"""Each source module has its test module, and can be the first one that a process imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tidy.sources import ROOT, dotted, files, modules

# Modules whose tests live under another name, and where; a module without behaviour needs none.
ELSEWHERE: dict[str, str] = {
    "identity/errors.py": "tests/tidy/test_words.py",
    "node/replica/outcome.py": "tests/node/replica/test_intake.py",
    "node/door/opened.py": "tests/node/door/test_front.py",
    "web/local/house.py": "tests/node/door/test_front.py",
    "node/demo_messages.py": "tests/node/test_demo_story.py",
    "node/demo_promises.py": "tests/node/test_demo_story.py",
}
# Far more than a part takes (some seconds): it is to end a hang, not to judge how busy the machine is.
PATIENCE_S = 200
PARTS = 12
WITHOUT_BEHAVIOUR = {"__init__.py", "__main__.py", "limits.py"}

# Forks once per module after loading the packages of others, so that only our own code is loaded afresh each time.
IMPORTER = """
import gc, importlib, os, sys, traceback
for name in ("msgspec", "nacl.bindings", "aiohttp.web", "aiosqlite", "pycrdt", "icalendar", "zeroconf.asyncio"):
    importlib.import_module(name)
assert not any(name.split(".")[0] in {"identity", "crdt", "sync", "web", "node"} for name in sys.modules)
gc.disable()
failed = []
for name in sys.argv[1:]:
    child = os.fork()
    if child == 0:
        try:
            importlib.import_module(name)
        except BaseException:
            print(f"--- {name}", file=sys.stderr)
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        failed.append(name)
print(*failed)
"""


def test_every_module_has_its_tests():
    tests = set(files())
    assert [str(path) for path in modules() if _has_behaviour(path) and not _mirrors(path) & tests] == []


def test_the_exceptions_are_still_needed():
    present = set(files())
    stale = [
        source
        for source, where in ELSEWHERE.items()
        if Path(source) not in present
        or Path(where) not in present
        or _mirrors(Path(source), own=False) & present
    ]
    assert stale == []


@pytest.mark.parametrize("part", range(PARTS))
def test_every_module_can_be_imported_first(part):
    names = [dotted(path) for path in modules()][part::PARTS]
    done = subprocess.run(
        [sys.executable, "-c", IMPORTER, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [], done.stderr


def _has_behaviour(path: Path) -> bool:
    return path.name not in WITHOUT_BEHAVIOUR


def _mirrors(path: Path, *, own: bool = True) -> set[Path]:
    """Return where the tests of a module may be: ``a/b/c.py`` in tests/a/b/test_c.py, a/test_c.py or a/test_b.py."""
    package, *folders = path.parts[:-1]
    name = f"test_{path.stem}.py"
    places = {Path("tests", package, *folders, name), Path("tests", package, name)}
    places |= {Path("tests", package, f"test_{folder}.py") for folder in folders}
    if own and str(path) in ELSEWHERE:
        places.add(Path(ELSEWHERE[str(path)]))
    return places
