"""A machine that boots: systemd as its first process, on a copy of this system that is thrown away with it.

What it writes goes to memory. It has the program in /opt/hedgerow, with Debian's own Python, and no network but
loopback. Needs root, and ``systemd-nspawn`` (Debian: systemd-container, dbus).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.isolation import NO_SYSTEMD
from tests.tidy.sources import ROOT

_PYTHON = "/usr/bin/python3"
_BOOT_S = 240
_PLACE = Path("/opt/hedgerow")
_UNIT = """[Unit]
After=basic.target dbus.service
Wants=dbus.service

[Service]
Type=oneshot
ExecStart=/bin/bash /opt/trial/all
ExecStopPost=/bin/systemctl --no-block poweroff
"""
# Each script's output and how it ended, one line of JSON each.
_RUN_ALL = """
cd /opt/trial/project
for script in /opt/trial/scripts/*; do
    bash -e "$script" </opt/trial/typed >/opt/trial/said 2>&1
    python3 /opt/trial/tell $?
done >/opt/trial/answers
"""
_TELL = """
import json, sys
print(json.dumps([int(sys.argv[1]), open("/opt/trial/said", errors="replace").read()]))
"""
_SUDO = '#!/bin/sh\nexec env "$@"\n'


@dataclass(frozen=True, slots=True)
class Done:
    """How one script ended, and all that it said."""

    code: int
    said: str


def why_not() -> str:
    """Return why no machine can be booted here, or nothing."""
    if os.geteuid():
        return "that needs root"
    missing = [tool for tool in ("systemd-nspawn", "dbus-daemon", _PYTHON) if shutil.which(tool) is None]
    if missing:
        return f"missing tools: {', '.join(missing)}"
    asked = [_PYTHON, "-c", "import sys; print(sys.implementation.cache_tag)"]
    tag = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    own = sys.implementation.cache_tag
    return "" if tag == own else f"the packages here are for {own}, and {_PYTHON} is {tag}"


def all_done(folder: Path, scripts: Mapping[str, str], typed: str) -> dict[str, Done]:
    """Boot a machine with the program as it is now, run the scripts in order, and return how each ended.

    Skips the test, with the reason, where no machine can be booted. ``folder``: where the program may be put together.
    """
    if why := why_not():
        pytest.skip(f"{NO_SYSTEMD}: {why}")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    try:
        return dict(zip(scripts, boot(wheel, list(scripts.values()), typed), strict=True))
    except OSError as error:
        pytest.skip(f"{NO_SYSTEMD}: {error}")


def boot(wheel: Path, scripts: Sequence[str], typed: str) -> list[Done]:
    """Boot a machine, run ``scripts`` in the project's folder as root, each with ``typed`` to read.

    Return how each ended, in order. Raises OSError where the machine could not be booted, with what it said.
    """
    with _overlay() as root:
        _install(root, wheel)
        _put_scripts(root, scripts, typed)
        packages = f"{_packages()}:{_PLACE}/lib/packages"
        boots = [
            "systemd-nspawn",
            "--quiet",
            f"--directory={root}",
            "--machine=hedgerow-trial",
            "--register=no",
        ]
        boots += [
            "--keep-unit",
            "--private-network",
            f"--bind-ro={packages}",
            "--boot",
            "systemd.unit=trial.service",
        ]
        said = subprocess.run(
            boots, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=_BOOT_S
        )
        answers = root / "opt/trial/answers"
        if not answers.exists():
            raise OSError(f"{said.stdout[-400:]}{said.stderr[-400:]}".strip())
        return [Done(*json.loads(line)) for line in answers.read_text().splitlines()]


@contextlib.contextmanager
def _overlay() -> Iterator[Path]:
    """Yield a root folder: this system's, below what is written to memory."""
    place = Path(tempfile.mkdtemp())
    _run("mount", "-t", "tmpfs", "none", str(place))
    try:
        for name in ("upper", "work", "root"):
            (place / name).mkdir()
        layers = f"lowerdir=/,upperdir={place}/upper,workdir={place}/work"
        _run("mount", "-t", "overlay", "overlay", "-o", layers, str(place / "root"))
        try:
            yield place / "root"
        finally:
            _run("umount", str(place / "root"))
    finally:
        _run("umount", str(place))
        place.rmdir()


def _install(root: Path, wheel: Path) -> None:
    """Put the program where the guide puts it; the packages that it needs are those of the tests."""
    _run(_PYTHON, "-m", "venv", "--without-pip", str(root / _PLACE.relative_to("/")))
    [site] = (root / _PLACE.relative_to("/")).glob("lib/python*/site-packages")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--disable-pip-version-check",
    ]
    _run(*pip, "--target", str(site), str(wheel))
    (site / "packages.pth").write_text(f"{_PLACE}/lib/packages\n")
    (root / "opt/hedgerow/lib/packages").mkdir()
    command = root / "opt/hedgerow/bin/hedgerow"
    command.write_text(f"#!{_PLACE}/bin/python3\nfrom hedgerow import main\nraise SystemExit(main())\n")
    command.chmod(0o755)


def _put_scripts(root: Path, scripts: Sequence[str], typed: str) -> None:
    trial = root / "opt/trial"
    (trial / "scripts").mkdir(parents=True)
    (trial / "project").mkdir()
    shutil.copytree(ROOT / "deploy", trial / "project" / "deploy")
    for number, script in enumerate(scripts):
        (trial / "scripts" / f"{number:03}").write_text(script)
    (trial / "typed").write_text(typed)
    (trial / "all").write_text(_RUN_ALL)
    (trial / "tell").write_text(_TELL)
    sudo = root / "usr/local/bin/sudo"
    sudo.write_text(_SUDO)
    sudo.chmod(0o755)
    (root / "etc/systemd/system/trial.service").write_text(_UNIT)
    (root / "etc/machine-id").unlink(missing_ok=True)


def _packages() -> Path:
    import nacl

    return Path(nacl.__file__).parents[1]


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def commands(guide: str, step: str) -> list[str]:
    """Return the blocks of commands in one step of a guide, as scripts that need no terminal and follow no log."""
    [text] = re.findall(rf"^## {re.escape(step)}$(.*?)(?=^## |\Z)", guide, re.MULTILINE | re.DOTALL)
    blocks = re.findall(r"^```\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    lines = (
        "".join(f"{line}\n" for line in block.splitlines() if "--follow" not in line) for block in blocks
    )
    return [block.replace(" --pty ", " --pipe ") for block in lines]


def served(url: str) -> str:
    """Return a script that asks for a page of the machine itself."""
    ask = f"import urllib.request; print(urllib.request.urlopen({url!r}).read().decode())"
    return f"{_PYTHON} -c {shlex.quote(ask)}\n"
