"""What no file of the project may hold, and what belongs together across files."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tidy.sources import ROOT, read, text_files

# Joined here, so that this file does not hold what it looks for.
REGISTRIES = [
    "pypi" + ".org",
    "python" + "hosted",
    "registry.npm" + "js",
    "npm" + "mirror",
    "index" + "-url",
    "crates" + ".io",
]
HOMES = re.compile("/(?:ro" + "ot|wo" + "rk|Us" + "ers|ho" + r"me/(?!pi\b)\w+)/")
LICENSE_ENDS = 'Incompatible With Secondary Licenses", as\n  defined by the Mozilla Public License, v. 2.0.'


def test_no_file_names_a_package_registry():
    assert _holding(lambda line: any(name in line for name in REGISTRIES)) == []


def test_no_file_names_a_folder_of_one_machine():
    own = {str(place) for place in (ROOT, Path.home()) if len(place.parts) > 1}
    assert _holding(lambda line: bool(HOMES.search(line)) or any(place in line for place in own)) == []


def test_the_locks_name_only_hashes():
    for name in ("run", "check"):
        text = read(Path("deploy", f"{name}.lock"))
        assert "://" not in text
        packages = re.findall(r"^[\w.-]+==\S+.*?(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
        assert packages and all("--hash=sha256:" in package for package in packages)


def test_the_locks_satisfy_the_declared_dependencies():
    declared = tomllib.loads(read(Path("pyproject.toml")))
    running = declared["project"]["dependencies"]
    checking = [*running, *declared["dependency-groups"]["check"]]
    for name, wanted in (("run", running), ("check", checking)):
        locked = _locked(name)
        for line in wanted:
            need = Requirement(line)
            assert need.specifier.contains(locked[canonicalize_name(need.name)]), line


def test_the_locks_agree():
    assert _locked("run").items() <= _locked("check").items()


def test_the_license_is_complete():
    text = read(Path("LICENSE"))
    assert text.startswith("Mozilla Public License Version 2.0\n")
    assert text.rstrip().endswith(LICENSE_ENDS)
    assert [bool(re.search(rf"^\W*{number}\. [A-Z]", text, re.MULTILINE)) for number in range(1, 11)] == [
        True
    ] * 10


def _holding(guilty) -> list[str]:
    return [
        f"{path}:{number}"
        for path in text_files()
        for number, line in enumerate(read(path).splitlines(), 1)
        if guilty(line)
    ]


def _locked(name: str) -> dict[str, str]:
    found = re.findall(r"^([\w.-]+)==([\w.+!-]+)", read(Path("deploy", f"{name}.lock")), re.MULTILINE)
    return {canonicalize_name(package): version for package, version in found}
