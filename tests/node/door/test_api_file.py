"""Where the command line finds the running node."""

from __future__ import annotations

import json
import stat
from pathlib import Path

from node.door import api_file
from node.home import API


def test_the_file_is_its_owners_alone_and_each_start_has_its_own_token(tmp_path: Path):
    first = api_file.tell(tmp_path, "http://127.0.0.1:1")
    (tmp_path / API).chmod(0o644)
    second = api_file.tell(tmp_path, "http://127.0.0.1:2")
    told = json.loads((tmp_path / API).read_text())
    assert first != second and (told["url"], told["token"]) == ("http://127.0.0.1:2", second)
    assert stat.S_IMODE((tmp_path / API).stat().st_mode) == 0o600


def test_a_node_that_stops_takes_away_its_own_file_alone(tmp_path: Path):
    first = api_file.tell(tmp_path, "http://127.0.0.1:1")
    second = api_file.tell(tmp_path, "http://127.0.0.1:2")
    api_file.forget(tmp_path, first)
    assert (tmp_path / API).exists()
    api_file.forget(tmp_path, second)
    assert not (tmp_path / API).exists()
    api_file.forget(tmp_path, second)
