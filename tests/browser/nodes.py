"""Nodes as people run them, each a process with a page; what a test starts is gone at its end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node.cli.parse import parse
from node.cli.remote import find_remote
from node.cli.request import request
from tests.story.groups import Running

READY_S = 30.0
# What the command line does beyond asking the node that runs.
_IN_A_PROCESS = {"init", "restore", "device join", "device return", "export", "export-folder"}


class Node:
    """One home and, while it runs, its process."""

    def __init__(self, home: Path, name: str = "", *, language: str = "en", passphrase: str = "") -> None:
        self.home = home
        self.sync = self.ui = "127.0.0.1:0"
        self.running: Running | None = None
        self._secret = home.parent / f"{home.name}.passphrase"
        if passphrase:
            self._secret.write_text(passphrase, encoding="utf-8")
        if name:
            lock = [] if passphrase else ["--no-passphrase"]
            self.do("init", "--name", name, "--language", language, *lock)

    def do(self, *words: str) -> Any:
        """Do a command and return what it prints; where the node runs it is asked from here, which costs no process."""
        line = [*self._home(), *words]
        asked = parse(line)
        remote = find_remote(self.home) if asked.command.name not in _IN_A_PROCESS else None
        return Running.once(line) if remote is None else remote.call(asked.command.name, request(asked))

    def call(self, command: str, **args: Any) -> Any:
        """Have the running node carry out a command that only the page has, as the command line would."""
        remote = find_remote(self.home)
        assert remote is not None
        return remote.call(command, args)

    def add(self, kind: str, **fields: str) -> str:
        """Write a record through the running node; return its id."""
        return str(self.call("add", kind=kind, fields=fields)["id"])

    def start(self, *options: str, unlocked: bool = True) -> str:
        """Run the node; return the one-time link of its page. The addresses stay what they were before."""
        words = ["run", "--sync", self.sync, "--ui", self.ui, "--lan", "off", *options]
        self.running = Running([*self._home(unlocked=unlocked), *words])
        ready = self.running.expect("ready", READY_S)
        if ready["sync"]:
            [self.sync] = ready["sync"]
        self.ui = ready["ui"].removeprefix("http://").split("/")[0]
        return str(ready["ui"])

    def link(self) -> str:
        """Return another one-time link of the running node."""
        return str(self.call("page link")["url"])

    def stop(self) -> None:
        """Ask the node to stop and see that it does."""
        assert self.running is not None
        running, self.running = self.running, None
        running.stop()

    def kill(self) -> None:
        """End the process, whatever it does."""
        if self.running is not None:
            self.running.kill()
            self.running = None

    def _home(self, *, unlocked: bool = True) -> list[str]:
        secret = ["--passphrase-file", str(self._secret)] if unlocked and self._secret.exists() else []
        return ["--home", str(self.home), "--json", *secret]
