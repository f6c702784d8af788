"""A lab of hosts on one machine: each host is a network namespace, switches are bridges, nothing leads outside.

The kernel here has no netem, so bad lines are wires of our own (``tests/live/wire.py``). Run inside the namespaces
of ``tests/isolation.py``; needs ``ip`` and, for NAT, ``nft``.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, TypeVar, cast

T = TypeVar("T")

PROJECT = Path(__file__).resolve().parents[2]
_CLONE_NEWNET = 0x4000_0000
_NAMESPACES = Path("/run/netns")
_END_S = 5.0
_START_S = 60.0
_numbers = itertools.count()
# Addresses serve at once instead of after a second of asking whether somebody has them already. Connections back off by
# the rule that most machines have, or an older one, whatever this one has.
_PREPARE = """
ip link set lo up
sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
sysctl -qw net.ipv6.conf.default.router_solicitations=0
sysctl -qw net.ipv4.tcp_congestion_control=cubic || sysctl -qw net.ipv4.tcp_congestion_control=reno
true
"""
_NAT = """table ip home {{
    chain leave {{ type nat hook postrouting priority 100; oifname "{device}" masquerade{how}; }};
    chain own {{ type filter hook input priority 0; iifname "{device}" ct state new drop; }};
    chain pass {{ type filter hook forward priority 0; iifname "{device}" ct state new drop; }};
}};
"""


class Child:
    """A Python module running on a host: takes JSON lines, gives JSON lines, each with an ``event``."""

    def __init__(self, argv: list[str], complaints: Path | None = None) -> None:
        self.seen: list[dict[str, Any]] = []
        self._unread: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        with contextlib.ExitStack() as stack:
            errors = stack.enter_context(complaints.open("ab")) if complaints is not None else None
            self._process = subprocess.Popen(
                argv,
                cwd=PROJECT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                bufsize=1,
            )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def expect(self, event: str, timeout_s: float, **fields: object) -> dict[str, Any]:
        """Return the next event of that name and with these fields; fail after ``timeout_s``."""
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                found = self._unread.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                found = None
            assert found is not None, f"no {event} {fields} within {timeout_s} s, only {self.seen}"
            if found["event"] == event and fields.items() <= found.items():
                return found

    def tell(self, **message: object) -> None:
        """Send one message."""
        cast(IO[str], self._process.stdin).write(json.dumps(message) + "\n")

    def ask_to_end(self) -> None:
        """Close its input, by which it knows that it is over."""
        with contextlib.suppress(BrokenPipeError):
            cast(IO[str], self._process.stdin).close()

    def terminate(self) -> None:
        """Ask it by signal to end."""
        self._process.terminate()

    def end(self) -> None:
        """Ask it to end and wait; kill it after five seconds."""
        self.ask_to_end()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._finish()

    def kill(self) -> None:
        """End it at once, as a loss of power would."""
        self._process.kill()
        self.ask_to_end()
        self._finish()

    def _finish(self) -> None:
        self._process.wait(_END_S)
        self._reader.join(_END_S)
        cast(IO[str], self._process.stdout).close()

    def _read(self) -> None:
        for line in cast(IO[str], self._process.stdout):
            event = json.loads(line)
            self.seen.append(event)
            self._unread.put(event)
        self._unread.put(None)


class Lab:
    """Hosts by name; everything is taken down at the end of the ``with`` block."""

    def __init__(self) -> None:
        self._tag = f"h{os.getpid() % 100_000}n{next(_numbers)}"
        self._hosts: dict[str, str] = {}
        self._children: list[Child] = []
        self._ports = itertools.count(1)

    def __enter__(self) -> Lab:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for child in self._children:
            child.ask_to_end()
        for child in self._children:
            child.end()
        for namespace in self._hosts.values():
            _run(["ip", "netns", "del", namespace])

    def host(self, name: str, *, forward: bool = False) -> str:
        """Add a host with nothing but loopback."""
        namespace = f"{self._tag}-{name}"
        _run(["ip", "netns", "add", namespace])
        self._hosts[name] = namespace
        self.shell(name, _PREPARE)
        if forward:
            self.shell(name, "sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1")
        return name

    def switch(self, name: str) -> str:
        """Add a switch: a host with a bridge ``br0`` that passes multicast to every port."""
        self.host(name)
        self.shell(name, "ip link add br0 type bridge mcast_snooping 0 forward_delay 0")
        self.shell(name, "ip link set br0 up promisc on")
        return name

    def plug(self, host: str, switch: str, *addresses: str, device: str = "eth0") -> str:
        """Connect ``host`` to ``switch`` with ``addresses`` (with prefix length); return the switch's port."""
        port = f"p{next(self._ports)}"
        ends = ["type", "veth", "peer", "name", port, "netns", self._hosts[switch]]
        _run(["ip", "link", "add", device, "netns", self._hosts[host], *ends])
        self.shell(switch, f"ip link set {port} master br0 up")
        self.dress(host, *addresses, device=device)
        return port

    def wire(self, one: str, other: str, *, seed: int = 1, **quality: float) -> Child:
        """Join two hosts' ``eth0`` by a line of the given quality; ``tell`` changes it while it runs."""
        paths = [str(_NAMESPACES / self._hosts[name]) for name in (one, other)]
        child = Child([sys.executable, "-m", "tests.live.wire", *paths, str(seed), json.dumps(quality)])
        self._children.append(child)
        child.expect("ready", _START_S)
        for host in (one, other):
            self.shell(host, "ip link set eth0 up")
        return child

    def dress(self, host: str, *addresses: str, device: str = "eth0") -> None:
        """Raise ``device`` of ``host`` and give it ``addresses`` (with prefix length)."""
        self.shell(host, f"ip link set {device} up")
        for address in addresses:
            self.shell(host, f"ip addr add {address} dev {device} {'nodad' if ':' in address else ''}")

    def nat(self, host: str, device: str, *, symmetric: bool = False) -> None:
        """Make ``host`` a usual home router: one address for all behind it, nothing unasked comes in."""
        rules = _NAT.format(device=device, how=" fully-random" if symmetric else "")
        self.shell(host, "nft -f -", text=rules)

    def shell(self, host: str, command: str, *, text: str = "") -> str:
        """Run ``command`` on ``host`` and return what it prints; raises RuntimeError when it fails."""
        return _run(["ip", "netns", "exec", self._hosts[host], "sh", "-c", command], text)

    def start(self, host: str, module: str, *arguments: object, complaints: Path | None = None) -> Child:
        """Run a module of ours on ``host``; arguments that aren't text go as JSON, its errors to ``complaints``."""
        words = [one if isinstance(one, str) else json.dumps(one) for one in arguments]
        argv = ["ip", "netns", "exec", self._hosts[host], sys.executable, "-m", module, *words]
        child = Child(argv, complaints)
        self._children.append(child)
        return child

    def within(self, host: str, make: Callable[[], T]) -> T:
        """Return what ``make`` returns when called on ``host``: sockets made there stay there."""
        made: list[T] = []
        failed: list[BaseException] = []

        def move_and_make() -> None:
            try:
                enter_namespace(str(_NAMESPACES / self._hosts[host]))
                made.append(make())
            except BaseException as error:  # handed to the caller below
                failed.append(error)

        thread = threading.Thread(target=move_and_make)
        thread.start()
        thread.join()
        if failed:
            raise failed[0]
        return made[0]


def enter_namespace(path: str) -> None:
    """Move the calling thread into the network namespace at ``path``."""
    namespace = os.open(path, os.O_RDONLY)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.setns(namespace, _CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")
    finally:
        os.close(namespace)


def _run(argv: list[str], text: str = "") -> str:
    done = subprocess.run(argv, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(argv)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
