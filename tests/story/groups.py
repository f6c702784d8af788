"""Groups as people have them: a home folder, the command line, and a node that runs as a process or doesn't."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, TypeVar, cast

T = TypeVar("T")

PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "hedgerow"]
PATIENCE_S = 60.0
COMMAND_S = 60.0
STOP_S = 5.0


class Running:
    """A process that prints one JSON event per line."""

    def __init__(self, arguments: list[str]) -> None:
        self.seen: list[dict[str, Any]] = []
        self._unread: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self.process = subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._is_ended = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @staticmethod
    def once(arguments: list[str]) -> Any:
        """Do a command in a process of its own and return what it prints as JSON."""
        done = subprocess.run(
            [*PROGRAM, *arguments], cwd=PROJECT, capture_output=True, text=True, check=True, timeout=COMMAND_S
        )
        return json.loads(done.stdout)

    def expect(self, event: str, timeout_s: float = PATIENCE_S, **fields: object) -> dict[str, Any]:
        """Return the next event of that name with these fields; fail when it doesn't come."""
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                found = self._unread.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                found = None
            assert found is not None, f"no {event} {fields} within {timeout_s} s, only {self.seen[-20:]}"
            if found["event"] == event and fields.items() <= found.items():
                return found

    def stop(self, number: int = signal.SIGTERM) -> float:
        """Ask it to stop, see that it does in time and without a word of complaint; return the seconds it took.

        SIGINT reaches all processes of the terminal's group, as Ctrl-C does.
        """
        began = time.monotonic()
        if number == signal.SIGINT:
            os.killpg(self.process.pid, number)
        else:
            self.process.send_signal(number)
        try:
            self.process.wait(STOP_S)
        finally:
            complaint = self.kill()
        assert (self.process.returncode, complaint) == (0, "")
        return time.monotonic() - began

    def kill(self) -> str:
        """End the process, whatever it does, and return what it complained of; nothing where it was ended before."""
        if self._is_ended:
            return ""
        self._is_ended = True
        self.process.kill()
        self.process.wait()
        self._reader.join()
        complaint = cast(IO[str], self.process.stderr).read()
        for pipe in (self.process.stdout, self.process.stderr):
            cast(IO[str], pipe).close()
        return complaint

    def _read(self) -> None:
        for line in cast(IO[str], self.process.stdout):
            event = json.loads(line)
            self.seen.append(event)
            self._unread.put(event)
        self._unread.put(None)


class Group:
    """One group on this machine."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self.home = folder
        self.running: Running | None = None
        self.sync = "127.0.0.1:0"
        made = self.do("init", "--name", name, "--no-passphrase")
        self.id: str = made["group"]
        self.device: str = made["device"]

    def do(self, *words: str) -> Any:
        """Do a command that works, and return what it prints."""
        code, out, err = self.attempt(*words)
        assert code == 0, f"{self.name}: {' '.join(words)}: {err}"
        return json.loads(out)

    def refused(self, *words: str) -> str:
        """Do a command that is refused, and return the one sentence about it."""
        code, out, err = self.attempt(*words)
        assert (code, out) == (1, ""), f"{self.name}: {' '.join(words)}: {code} {out} {err}"
        assert "Traceback" not in err and len(err.strip().splitlines()) == 1, err
        return err.strip()

    def attempt(self, *words: str) -> tuple[int, str, str]:
        """Do a command; return its exit code and what it printed on both streams."""
        done = subprocess.run(
            [*PROGRAM, "--home", str(self.home), "--json", *words],
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=COMMAND_S,
        )
        return done.returncode, done.stdout, done.stderr

    def start(self, *options: str) -> None:
        """Run the node, at the address that it had before."""
        network = ["--sync", self.sync, "--ui", "127.0.0.1:0", "--lan", "off"]
        self.running = Running(["--home", str(self.home), "--json", "run", *network, *options])
        ready = self.running.expect("ready")
        [self.sync] = ready["sync"]

    def stop(self) -> float:
        """Stop the node; return the seconds it took."""
        assert self.running is not None
        running, self.running = self.running, None
        return running.stop()

    def show(self, record: str) -> dict[str, Any]:
        """Return a record."""
        shown: dict[str, Any] = self.do("show", record)
        return shown


def until(get: Callable[[], T], true: Callable[[T], object], timeout_s: float = PATIENCE_S) -> T:
    """Ask again and again until the answer is as wanted; return it."""
    deadline = time.monotonic() + timeout_s
    while True:
        found = get()
        if true(found):
            return found
        assert time.monotonic() < deadline, f"still not so after {timeout_s} s: {found}"


@contextlib.contextmanager
def groups(folder: Path, *names: str) -> Iterator[list[Group]]:
    """Give groups with a home each; no process of theirs is left at the end."""
    made: list[Group] = []
    try:
        for name in names:
            made.append(Group(folder / f"home-{len(made)}", name))
        yield made
    finally:
        for group in made:
            if group.running is not None:
                group.running.kill()


def children_of(process: int) -> list[int]:
    """Return the processes that ``process`` has started and that still run."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if int(fields[1]) == process:
                    found.append(int(entry.name))
    return found


def is_running(process: int) -> bool:
    """Return whether there is a process with this id that has not ended."""
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True
