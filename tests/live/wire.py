"""A line between two hosts that delays, loses, doubles, reorders and starves: one TAP device on each side.

    python -m tests.live.wire NAMESPACE NAMESPACE SEED QUALITY

QUALITY is a JSON object of what ``Quality`` holds; each line on standard input changes it. Prints one line when
the devices (``eth0`` on both hosts) are there. The same seed loses the same frames.
"""

from __future__ import annotations

import fcntl
import heapq
import json
import os
import random
import select
import struct
import sys
import time
from dataclasses import dataclass, field, replace

from tests.live.netlab import enter_namespace

_TUNSETIFF = 0x4004_54CA
_IFF_TAP = 0x0002
_IFF_NO_PI = 0x1000
_FRAME_BYTES_MAX = 2_048
_FRAMES_AT_ONCE = 64
_LATE_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """Seconds, shares of one, kilobits per second (0: as fast as it goes), frames that may wait."""

    delay: float = 0.0
    jitter: float = 0.0
    loss: float = 0.0
    double: float = 0.0
    reorder: float = 0.0
    kbit: float = 0.0
    queue: int = 100
    down: bool = False


@dataclass(slots=True)
class Direction:
    """Frames on their way to one device."""

    device: int
    free_at: float = 0.0
    waiting: list[tuple[float, int, bytes]] = field(default_factory=list)


class Wire:
    """Decides when each frame arrives."""

    def __init__(self, one: int, other: int, seed: int, quality: Quality) -> None:
        self.quality = quality
        self._chance = random.Random(seed)
        self._count = 0
        self._towards = {one: Direction(other), other: Direction(one)}

    def run(self, control: int) -> None:
        """Carry frames until ``control`` is closed."""
        while True:
            due = [direction.waiting[0][0] for direction in self._towards.values() if direction.waiting]
            pause = max(0.0, min(due) - time.monotonic()) if due else None
            ready, _, _ = select.select([*self._towards, control], [], [], pause)
            if control in ready and not self._obey(os.read(control, 65_536)):
                return
            for device in self._towards.keys() & set(ready):
                self._take(device)
            self._deliver()

    def _obey(self, lines: bytes) -> bool:
        for line in lines.splitlines():
            self.quality = replace(self.quality, **json.loads(line))
        return bool(lines)

    def _take(self, device: int) -> None:
        for _ in range(_FRAMES_AT_ONCE):
            try:
                frame = os.read(device, _FRAME_BYTES_MAX)
            except BlockingIOError:
                return
            if not self.quality.down and self._chance.random() >= self.quality.loss:
                for _ in range(2 if self._chance.random() < self.quality.double else 1):
                    self._schedule(self._towards[device], frame)

    def _schedule(self, direction: Direction, frame: bytes) -> None:
        quality = self.quality
        at = time.monotonic()
        if quality.kbit:
            if len(direction.waiting) >= quality.queue:
                return
            at = direction.free_at = max(at, direction.free_at) + len(frame) * 8 / (quality.kbit * 1000)
        at += quality.delay + self._chance.uniform(-1, 1) * quality.jitter
        if self._chance.random() < quality.reorder:
            at += quality.delay + _LATE_S
        self._count += 1
        heapq.heappush(direction.waiting, (at, self._count, frame))

    def _deliver(self) -> None:
        now = time.monotonic()
        for direction in self._towards.values():
            while direction.waiting and direction.waiting[0][0] <= now:
                _, _, frame = heapq.heappop(direction.waiting)
                try:
                    os.write(direction.device, frame)
                except OSError:
                    continue  # the host took its interface down: the frame is lost, as on a real line


def _tap(namespace: str) -> int:
    enter_namespace(namespace)
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH14x", b"eth0", _IFF_TAP | _IFF_NO_PI))
    return device


def main() -> None:
    """Make the devices, say so, carry frames."""
    one, other, seed, quality = sys.argv[1:5]
    wire = Wire(_tap(one), _tap(other), int(seed), Quality(**json.loads(quality)))
    print(json.dumps({"event": "ready"}), flush=True)
    wire.run(sys.stdin.fileno())


if __name__ == "__main__":
    main()
