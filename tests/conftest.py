"""What holds for every test: an own network, an own home folder, seeds that are printed, no silent skips in CI."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.in_memory import write_to_memory
from tests.isolation import NO_SYSTEMD, Isolation, isolate

# A green CI run hides no skipped test: it may skip only for these reasons (each begins so).
SKIPS_ALLOWED_IN_CI: tuple[str, ...] = (NO_SYSTEMD,)
SEED_DEFAULT = 1
_FOLDERS = {
    "HOME": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".run",
    "XDG_STATE_HOME": ".local/state",
}
_folder = pytest.StashKey[Path]()
_isolation = pytest.StashKey[Isolation]()
_skips = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Choose where tests write, enter own namespaces before any thread exists, and choose the hypothesis profile."""
    config.addinivalue_line("markers", "netns: needs hosts of its own (network namespaces, ip, nft)")
    config.stash[_folder] = write_to_memory()
    config.stash[_isolation] = isolate()
    config.stash[_skips] = []
    config.pluginmanager.register(SkipKeeper(config.stash[_skips]))
    hypothesis.settings.register_profile("here", deadline=None, print_blob=True)
    hypothesis.settings.register_profile(
        "ci", deadline=None, print_blob=True, derandomize=True, database=None
    )
    hypothesis.settings.load_profile("ci" if _in_ci() else "here")


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say in which network the tests run, where they write and from which seed they draw."""
    found = config.stash[_isolation]
    network = "its own" if found.alone else f"this machine's, because of: {found.why}"
    hosts = "yes" if found.lab else f"no, because of: {found.why}"
    return [
        f"network: {network}; hosts for live tests: {hosts}",
        f"temporary folders: in {config.stash[_folder]} (TMPDIR=FOLDER sets another)",
        f"seed: {session_seed()} (HEDGEROW_SEED=N sets another)",
    ]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip tests that need hosts where none can be made; in CI such a skip fails the run."""
    found = config.stash[_isolation]
    if found.lab:
        return
    for item in items:
        if "netns" in item.keywords:
            item.add_marker(pytest.mark.skip(reason=f"no network namespaces: {found.why}"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Tell a failing seeded test's seed and how to run it again."""
    outcome = yield
    report: pytest.TestReport = outcome.get_result()  # type: ignore[attr-defined]
    if report.failed and "seed" in getattr(item, "fixturenames", ()):
        again = f"HEDGEROW_SEED={session_seed()} python -m pytest '{item.nodeid}'"
        report.sections.append(("seed", f"{_seed_of(item.nodeid)}; run it again: {again}"))


class SkipKeeper:
    """Collects skips, also those of tests that ran in another process."""

    def __init__(self, skips: list[str]) -> None:
        self._skips = skips

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the reason of a skip."""
        if report.skipped and not hasattr(report, "wasxfail"):
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            self._skips.append(f"{report.nodeid}: {reason.removeprefix('Skipped: ')}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a CI run that skipped something it should have run."""
    if exitstatus == 0 and _forbidden(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name what failed outside of the tests, above the closing line."""
    for line in _forbidden(config):
        terminalreporter.write_line(f"SKIPPED IN CI, which counts as a failure: {line}", red=True)
    if failed := os.environ.get("HEDGEROW_FAILED_STEPS"):
        terminalreporter.write_line(f"FAILED BEFORE THE TESTS: {failed}", red=True)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test its own empty home folder, so that nothing finds the folders of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable, below in _FOLDERS.items():
        monkeypatch.setenv(variable, str(home / below))
    for variable in ("HEDGEROW_HOME", "HEDGEROW_PASSPHRASE_FILE"):
        monkeypatch.delenv(variable, raising=False)
    return home


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """Return this test's own seed: fixed by the session's seed and the test's name."""
    return _seed_of(request.node.nodeid)


@pytest.fixture
def chance(seed: int) -> random.Random:
    """Return a generator seeded for this test."""
    return random.Random(seed)


def session_seed() -> int:
    """Return the seed that all others derive from."""
    return int(os.environ.get("HEDGEROW_SEED", SEED_DEFAULT))


def _seed_of(name: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{session_seed()} {name}".encode()).digest()[:6], "big")


def _forbidden(config: pytest.Config) -> list[str]:
    if not _in_ci():
        return []
    return [
        line for line in config.stash[_skips] if not line.split(": ", 1)[1].startswith(SKIPS_ALLOWED_IN_CI)
    ]


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}
