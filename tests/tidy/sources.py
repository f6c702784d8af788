"""The project's own files, as the tidy tests see them."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("identity", "crdt", "sync", "web", "node")
_LEFT_OUT = {".git", ".venv", "node_modules", "dist", "build", "__pycache__", ".hypothesis"}
_BINARY = {".png", ".woff2", ".ico", ".bin", ".gz", ".db"}


@cache
def files() -> tuple[Path, ...]:
    """Return every file of the project, relative to its root: tracked, or new and not ignored."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return tuple(sorted(path.relative_to(ROOT) for path in ROOT.rglob("*") if _is_own(path)))
    return tuple(sorted(Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file()))


@cache
def modules() -> tuple[Path, ...]:
    """Return the source modules of the five packages."""
    return tuple(path for path in files() if path.suffix == ".py" and path.parts[0] in PACKAGES)


@cache
def python_files() -> tuple[Path, ...]:
    """Return every Python file, tests included."""
    return tuple(path for path in files() if path.suffix == ".py")


@cache
def text_files() -> tuple[Path, ...]:
    """Return every file that is meant to be read."""
    return tuple(path for path in files() if path.suffix not in _BINARY)


@cache
def read(path: Path) -> str:
    """Return the text of a project file."""
    return (ROOT / path).read_text(encoding="utf-8", errors="replace")


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(read(path), filename=str(path))


def dotted(path: Path) -> str:
    """Return the import name of a module's path."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_own(path: Path) -> bool:
    return path.is_file() and not _LEFT_OUT & set(path.relative_to(ROOT).parts)
