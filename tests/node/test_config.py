"""Settings: defaults, then the file, then the command line; what can't be read is named with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node.config import CONFIG, CONFIG_BYTES_MAX, Config, LogLevel, read_config
from node.links.lan import LanMode
from node.links.streams import Address


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert read_config(tmp_path) == Config()
    assert read_config(tmp_path / "missing", {"lan": None, "sync": None}) == Config()


def test_the_command_line_goes_before_the_file(tmp_path: Path):
    (tmp_path / CONFIG).write_text(
        'sync = ["[::]:7465", "10.0.0.1:1"]\nui = "localhost:0"\nlan = "off"\n'
        'open_page = true\naway_after_s = 60\nrotate_days = 0\nlog_level = "debug"\n'
    )
    assert read_config(tmp_path) == Config(
        sync=(Address(host="::", port=7465), Address(host="10.0.0.1", port=1)),
        ui=Address(host="localhost", port=0),
        lan=LanMode.OFF,
        open_page=True,
        away_after_s=60,
        rotate_days=0,
        log_level=LogLevel.DEBUG,
    )
    told = read_config(
        tmp_path, {"sync": ["a:0", "a:0"], "ui": "[::1]:9", "lan": "announce", "open_page": None}
    )
    assert (told.sync, told.ui, told.lan, told.open_page) == (
        (Address(host="a", port=0),),
        Address(host="::1", port=9),
        LanMode.ANNOUNCE,
        True,
    )


def test_one_listener_may_be_a_text(tmp_path: Path):
    (tmp_path / CONFIG).write_text('sync = "[::]:0"\n')
    assert read_config(tmp_path).sync == (Address(host="::", port=0),)


@pytest.mark.parametrize(
    ("text", "message", "fields"),
    [
        (b"lan = \n", "config-broken", {"line": 1}),
        (b'lan = "off"\nlan = "off"\n', "config-broken", {"line": 2}),
        (b'lan = "off"\n[', "config-broken", {"line": 2}),
        (b"# \n#\n# \xff\n", "config-not-utf8", {"line": 3}),
        (b"port = 3\n", "config-setting-unknown", {"setting": "port"}),
        (b"lan = 3\n", "config-value", {"setting": "lan"}),
        (b'lan = "loud"\n', "config-value", {"setting": "lan"}),
        (b'open_page = "yes"\n', "config-value", {"setting": "open_page"}),
        (b"sync = 7465\n", "config-value", {"setting": "sync"}),
        (b"sync = [7465]\n", "config-value", {"setting": "sync"}),
        (b'sync = "7465"\n', "network-address-malformed", {"address": "7465"}),
        (b'sync = "[::]:99999"\n', "network-address-malformed", {}),
        (b"ui = true\n", "config-value", {"setting": "ui"}),
        (b"phones = 7467\n", "config-value", {"setting": "phones"}),
        (b"keeper = 7468\n", "config-value", {"setting": "keeper"}),
        (b'keeper = "7468"\n', "network-address-malformed", {"address": "7468"}),
        (b'ui = "0.0.0.0:1"\n', "config-ui-elsewhere", {"address": "0.0.0.0:1"}),
        (b'ui = "[::]:1"\n', "config-ui-elsewhere", {}),
        (b"rotate_days = -1\n", "config-value", {"setting": "rotate_days"}),
        (b"away_after_s = 0\n", "config-value", {"setting": "away_after_s"}),
        (b"away_after_s = true\n", "config-value", {"setting": "away_after_s"}),
        (b"log_level = []\n", "config-value", {"setting": "log_level"}),
        (b'sync = ["a:1"' + b', "a:1"' * 99 + b"]\n", "config-listeners-many", {}),
        (b" " * (CONFIG_BYTES_MAX + 1), "config-too-large", {}),
    ],
)
def test_what_can_not_be_read_is_named(tmp_path: Path, text: bytes, message: str, fields: dict[str, Any]):
    (tmp_path / CONFIG).write_bytes(text)
    with pytest.raises(Refused) as caught:
        read_config(tmp_path)
    assert caught.value.message == message
    assert caught.value.fields.items() >= fields.items()


def test_a_folder_is_no_file(tmp_path: Path):
    (tmp_path / CONFIG).mkdir()
    with pytest.raises(Refused, match="config-unreadable"):
        read_config(tmp_path)


def test_the_keeper_comes_from_afar_only_where_that_was_asked_for(tmp_path: Path):
    assert read_config(tmp_path).keeper is None
    wanted = Address(host="0.0.0.0", port=7468)
    assert read_config(tmp_path, {"keeper": "0.0.0.0:7468"}).keeper == wanted


def test_phones_may_be_served_at_any_address(tmp_path: Path):
    (tmp_path / CONFIG).write_text('phones = "192.0.2.7:7467"\n')
    assert read_config(tmp_path).phones == Address(host="192.0.2.7", port=7467)
