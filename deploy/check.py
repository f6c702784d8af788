"""The one check command: everything a contributor must pass, step by step with its seconds; CI runs the same.

    python deploy/check.py [--fix] [ARGS FOR PYTEST...]

``--fix`` formats and repairs what can be repaired first. The tests come last, so that the last line is theirs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(sys.executable).parent
PAGE = str(ROOT / "deploy" / "page.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One check: its name and its command, run in the checkout's root."""

    name: str
    command: tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Run every step and return 0 only if all of them passed."""
    rest = [argument for argument in arguments if argument != "--fix"]
    failed = [step.name for step in steps(fix="--fix" in arguments) if not _passes(step)]
    if failed:
        print(f"Failed before the tests: {', '.join(failed)}", flush=True)
    # pytest's summary repeats it, so that its closing line is never read as if all were well.
    environment = os.environ | {"HEDGEROW_FAILED_STEPS": ", ".join(failed)}
    # A process a core, each file in one of them, so that what a file's tests share is made once.
    several = ["--numprocesses", "auto", "--maxprocesses", "4", "--dist", "loadfile"]
    tests = [sys.executable, "-m", "pytest", "--durations=5", *several, *rest]
    code = subprocess.call(tests, cwd=ROOT, env=environment)
    return code or int(bool(failed))


def steps(*, fix: bool) -> list[Step]:
    """Return the checks that come before the tests, in order."""
    repair = [
        Step(name="repair", command=(_tool("ruff"), "check", "--fix", "--quiet", ".")),
        Step(name="format", command=(_tool("ruff"), "format", "--quiet", ".")),
    ]
    check = [
        Step(name="format", command=(_tool("ruff"), "format", "--check", "--output-format", "concise", ".")),
        Step(name="lint", command=(_tool("ruff"), "check", "--quiet", "--output-format", "concise", ".")),
        Step(name="types", command=(_tool("mypy"), "--no-error-summary")),
        Step(name="layers", command=(_tool("lint-imports"), "--no-logo")),
        Step(name="page", command=(sys.executable, PAGE)),
        Step(name="page types", command=(sys.executable, PAGE, "npm", "run", "check", "--silent")),
        Step(name="page tests", command=(sys.executable, PAGE, "npm", "test", "--silent")),
    ]
    return [*(repair if fix else []), *check]


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
