"""What a running node is told: defaults, then ``config.toml`` in its home, then the command line, read once.

sync = ["[::]:7465"]        # where other nodes may call; a text or a list of texts
ui = "127.0.0.1:7466"       # where the page and the command line talk to this node; this machine only
lan = "quiet"               # off, quiet, or announce
phones = "192.0.2.7:7467"   # where members' phones find the page, once that is switched on
keeper = "0.0.0.0:7468"     # where the keeper of a node without a screen finds the page, from the LAN
open_page = false           # open the page in a browser at start
away_after_s = 3600         # so long without any peer, and "Since you were away" begins anew
rotate_days = 90            # no keys serve a shared space for longer; 0: they are replaced only when somebody goes
log_level = "warning"       # error, warning, info, or debug
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.links.lan import LanMode
from node.links.peers import AWAY_AFTER_MS
from node.links.streams import Address, parse_address
from node.sharing.rotation import ROTATE_DAYS

CONFIG = "config.toml"
SYNC_PORT, UI_PORT = 7465, 7466
CONFIG_BYTES_MAX = 65_536
LISTENERS_MAX = 16
AWAY_AFTER_S_MAX = 366 * 86_400
ROTATE_DAYS_MAX = 3_660
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_LINE = re.compile(r"at line (\d+)")


class LogLevel(Enum):
    """How much the node tells of itself on standard error."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    DEBUG = "debug"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one run.

    ``sync`` empty: SYNC_PORT on all addresses, or a free port where it is taken. ``ui`` None: UI_PORT of 127.0.0.1,
    or a free port where it is taken. ``phones`` None: a private address of this machine. Addresses that were asked
    for are taken as they are, or not at all.
    """

    sync: tuple[Address, ...] = ()
    ui: Address | None = None
    phones: Address | None = None
    keeper: Address | None = None
    lan: LanMode = LanMode.QUIET
    open_page: bool = False
    away_after_s: int = AWAY_AFTER_MS // 1_000
    rotate_days: int = ROTATE_DAYS
    log_level: LogLevel = LogLevel.WARNING


def read_config(home: Path, given: Mapping[str, Any] | None = None) -> Config:
    """Return the settings for the home: its ``config.toml``, overridden by ``given`` (None: not given).

    Raises Refused with the file's line or setting that can't be read.
    """
    told = _from_file(home / CONFIG)
    told |= {name: value for name, value in (given or {}).items() if value is not None}
    config = Config()
    for name, value in told.items():
        if name not in _READERS:
            raise Refused("config-setting-unknown", setting=name[:40], known=", ".join(_READERS))
        config = replace(config, **{name: _READERS[name](name, value)})
    return config


def _from_file(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(CONFIG_BYTES_MAX + 1)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise Refused("config-unreadable", file=str(path)) from error
    if len(data) > CONFIG_BYTES_MAX:
        raise Refused("config-too-large", file=str(path))
    try:
        return tomllib.loads(data.decode())
    except UnicodeDecodeError as error:
        raise Refused(
            "config-not-utf8", file=str(path), line=data.count(b"\n", 0, error.start) + 1
        ) from error
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else data.count(b"\n") + 1
        raise Refused("config-broken", file=str(path), line=line) from error


def _listeners(name: str, value: object) -> tuple[Address, ...]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list | tuple) or not all(isinstance(text, str) for text in texts):
        raise Refused("config-value", setting=name, wanted='"HOST:PORT"')
    if len(texts) > LISTENERS_MAX:
        raise Refused("config-listeners-many", limit=LISTENERS_MAX)
    return tuple(dict.fromkeys(parse_address(text) for text in texts))


def _page_address(name: str, value: object) -> Address:
    if not isinstance(value, str):
        raise Refused("config-value", setting=name, wanted='"127.0.0.1:7466"')
    address = parse_address(value)
    if address.host not in _LOOPBACK:
        raise Refused("config-ui-elsewhere", address=str(address))
    return address


def _lan_address(name: str, value: object) -> Address:
    if not isinstance(value, str):
        raise Refused("config-value", setting=name, wanted='"HOST:PORT"')
    return parse_address(value)


def _yes_or_no(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise Refused("config-value", setting=name, wanted="true, false")
    return value


def _seconds(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= AWAY_AFTER_S_MAX:
        raise Refused("config-value", setting=name, wanted=f"1 – {AWAY_AFTER_S_MAX}")
    return value


def _days(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= ROTATE_DAYS_MAX:
        raise Refused("config-value", setting=name, wanted=f"0 – {ROTATE_DAYS_MAX}")
    return value


def _one_of(family: type[Enum]) -> Callable[[str, object], Any]:
    def read(name: str, value: object) -> Enum:
        known = [member.value for member in family]
        if value not in known:
            raise Refused("config-value", setting=name, wanted=", ".join(known))
        return family(value)

    return read


_READERS: dict[str, Callable[[str, object], Any]] = {
    "sync": _listeners,
    "ui": _page_address,
    "lan": _one_of(LanMode),
    "phones": _lan_address,
    "keeper": _lan_address,
    "open_page": _yes_or_no,
    "away_after_s": _seconds,
    "rotate_days": _days,
    "log_level": _one_of(LogLevel),
}
