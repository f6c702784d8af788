"""Moves the test process into its own network: whatever a test sends can reach nothing but this process's hosts.

Linux only. Root gets a network and a mount namespace; others get a user namespace around them. It has to happen
while the process has one thread, so before anything else; elsewhere the tests run in the machine's own network,
bound to loopback.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
import socket
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

# Whether a whole machine can be booted in a container is up to the kernel around it, not to what is installed.
NO_SYSTEMD = "no systemd can be booted here"
_CLONE_NEWNS = 0x0002_0000
_CLONE_NEWUSER = 0x1000_0000
_CLONE_NEWNET = 0x4000_0000
_SIOCGIFFLAGS = 0x8913
_SIOCSIFFLAGS = 0x8914
_IFF_UP = 0x1
_TOOLS = ("ip", "nft")


@dataclass(frozen=True, slots=True, kw_only=True)
class Isolation:
    """What was reached: ``alone`` in an own network, and able to build a ``lab`` of hosts in it; else ``why`` not."""

    alone: bool
    lab: bool
    why: str


def isolate() -> Isolation:
    """Move this process into its own namespaces; never raises."""
    os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    try:
        _enter()
        _raise_loopback()
    except (OSError, AttributeError, ValueError) as error:
        return Isolation(alone=False, lab=False, why=str(error))
    why = _no_lab()
    return Isolation(alone=True, lab=not why, why=why)


def _enter() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    user, group, root = os.geteuid(), os.getegid(), os.geteuid() == 0
    if libc.unshare(_CLONE_NEWNS | _CLONE_NEWNET | (0 if root else _CLONE_NEWUSER)):
        raise OSError(ctypes.get_errno(), "no own network namespace")
    if not root:
        _own_temporary_folder(user)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"0 {user} 1")
        _write("/proc/self/gid_map", f"0 {group} 1")


def _own_temporary_folder(user: int) -> None:
    """Keep pytest's folder apart from root's: inside the namespace this user looks like root."""
    folder = Path(tempfile.gettempdir()) / f"hedgerow-tests-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(folder))


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        ask = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, _SIOCGIFFLAGS, ask))[1]
        fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | _IFF_UP))


def _no_lab() -> str:
    """Return why hosts can't be made here, or nothing: `ip netns` needs its own /run, wires need /dev/net/tun."""
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        return f"missing tools: {', '.join(missing)}"
    for command in (["mount", "--make-rprivate", "/"], ["mount", "-t", "tmpfs", "none", "/run"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"{' '.join(command)}: {done.stderr.strip()}"
    return "" if os.access("/dev/net/tun", os.R_OK | os.W_OK) else "no /dev/net/tun"


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)
