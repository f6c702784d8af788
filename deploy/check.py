"""The one check command: everything a contributor must pass, step by step with its seconds; CI runs the same.

    python deploy/check.py [--fix] [ARGS FOR PYTEST...]

``--fix`` formats and repairs what can be repaired first. Code and page are checked beside each other; the tests come
last, so that the last line is theirs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(sys.executable).parent
PAGE = str(ROOT / "deploy" / "page.py")
PROCESSES_MAX = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One check: its name and its command, run in the checkout's root."""

    name: str
    command: tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Run every step and return 0 only if all of them passed."""
    rest = [argument for argument in arguments if argument != "--fix"]
    failed = _failed(repairs()) if "--fix" in arguments else []
    with ThreadPoolExecutor() as pool:
        failed += [name for several in pool.map(_failed, (of_code(), of_page())) for name in several]
    if failed:
        print(f"Failed before the tests: {', '.join(failed)}", flush=True)
    # pytest's summary repeats it, so that its closing line is never read as if all were well.
    environment = os.environ | {"HEDGEROW_FAILED_STEPS": ", ".join(failed)}
    # Tests start a thousand processes: each would compile all modules for itself.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    tests = [sys.executable, "-m", "pytest", "--durations=5", *_several(), *rest]
    code = subprocess.call(tests, cwd=ROOT, env=environment)
    return code or int(bool(failed))


def repairs() -> list[Step]:
    """Return what formats the code and repairs what can be repaired."""
    return [
        Step(name="repair", command=(_tool("ruff"), "check", "--fix", "--quiet", ".")),
        Step(name="format", command=(_tool("ruff"), "format", "--quiet", ".")),
    ]


def of_code() -> list[Step]:
    """Return the checks of the code that come before the tests, in order."""
    return [
        Step(name="format", command=(_tool("ruff"), "format", "--check", "--output-format", "concise", ".")),
        Step(name="lint", command=(_tool("ruff"), "check", "--quiet", "--output-format", "concise", ".")),
        Step(name="types", command=(_tool("mypy"), "--no-error-summary")),
        Step(name="layers", command=(_tool("lint-imports"), "--no-logo")),
    ]


def of_page() -> list[Step]:
    """Return the checks of the page, in order: they need what the first of them builds."""
    return [
        Step(name="page", command=(sys.executable, PAGE)),
        Step(name="page types", command=(sys.executable, PAGE, "npm", "run", "check", "--silent")),
        Step(name="page tests", command=(sys.executable, PAGE, "npm", "test", "--silent")),
    ]


def _several() -> list[str]:
    """Return how the tests are shared out among processes.

    One more than there are cores, as many tests wait; each file in one of them, so that what its tests share is made
    once; in the order of the folders, which ends with short files: nobody waits for one long one.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    processes = str(min(cores + 1, PROCESSES_MAX))
    return ["--numprocesses", processes, "--dist", "loadfile", "--no-loadscope-reorder"]


def _failed(given: Iterable[Step]) -> list[str]:
    return [step.name for step in given if not _passes(step)]


def _passes(step: Step) -> bool:
    started = time.monotonic()
    done = subprocess.run(
        step.command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    passed = done.returncode == 0
    took = time.monotonic() - started
    print(f"{'ok    ' if passed else 'FAILED'} {step.name:<10} {took:5.1f} s", flush=True)
    if not passed:
        print(done.stdout, flush=True)
    return passed


def _tool(name: str) -> str:
    return str(FOLDER / name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
