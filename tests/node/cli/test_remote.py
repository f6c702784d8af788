"""Asking a running node: believed only where it proves itself, and its faults come through as they were."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from identity.errors import LocalFault, PeerFault, Refused, Unavailable
from node.cli import limits
from node.cli.remote import Remote, find_remote
from node.cli.request import write_file
from tests.node.cli.conftest import Run
from tests.web.local.houses import TOKEN, House
from web.local.api import make_app
from web.local.site import Site, serve


class Node:
    """The local API of an echoing desk, in a thread of its own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.site: Site = self._do(self._open())

    async def _open(self) -> Site:
        house = House()
        return await serve(make_app(house, house.access, {}), "127.0.0.1", 0)

    def _do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)

    def close(self) -> None:
        """Stop."""
        self._do(self.site.close())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.fixture
def node() -> Iterator[Node]:
    """Run an echoing node."""
    found = Node()
    yield found
    found.close()


def _write(home: Path, **told: Any) -> None:
    home.mkdir(exist_ok=True)
    (home / "api").write_text(json.dumps(told))


def test_a_running_node_is_found_and_asked(node: Node, tmp_path: Path):
    _write(tmp_path, url=node.site.url, token=TOKEN, pid=1)
    remote = find_remote(tmp_path)
    assert remote is not None
    assert remote.call("add", {"a": "ü\u2028"}) == {"command": "add", "args": {"a": "ü\u2028"}}
    remote.close()


@pytest.mark.parametrize(
    ("command", "family", "fields"),
    [
        ("refuse", Refused, {"key": "01", "count": 3, "names": ["a", "b"]}),
        ("misuse", LocalFault, {}),
        ("peer", PeerFault, {}),
        ("later", Unavailable, {}),
        ("break", Unavailable, {}),
    ],
)
def test_faults_come_through(node: Node, command: str, family: type[Exception], fields: dict[str, Any]):
    with pytest.raises(family) as caught:
        Remote("127.0.0.1", node.site.port, TOKEN).call(command, {})
    assert caught.value.fields == fields  # type: ignore[attr-defined]


def test_what_is_too_large_for_the_node_is_refused(node: Node):
    with pytest.raises(Refused, match="cli-too-large-for-node"):
        Remote("127.0.0.1", node.site.port, TOKEN).call("import", {"content": "x" * 9_000_000})


def test_a_node_that_stops_meanwhile_is_told_of():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unavailable, match="cli-node-stopped"):
        Remote("127.0.0.1", port, TOKEN).call("add", {})


def test_a_silent_node_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "GREETING_TIME_S", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        _write(tmp_path, url=f"http://127.0.0.1:{silent.getsockname()[1]}", token=TOKEN, pid=1)
        with pytest.raises(Unavailable, match="cli-node-silent"):
            find_remote(tmp_path)


def test_a_remnant_is_no_node(node: Node, tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for told in (
        {"url": f"http://127.0.0.1:{port}", "token": TOKEN},
        {"url": node.site.url, "token": "77" * 32},
        {"url": node.site.url},
        {"url": 3, "token": 4},
        {"url": node.site.url, "token": "a\r\nHost: b"},
        {"url": f"http://192.0.2.1:{node.site.port}", "token": TOKEN},
        {"url": f"http://127.0.0.1.example:{node.site.port}", "token": TOKEN},
        {"url": f"http://evil@127.0.0.1:{node.site.port}", "token": TOKEN},
        {"url": f"https://127.0.0.1:{node.site.port}", "token": TOKEN},
        {"url": "http://127.0.0.1:0x50", "token": TOKEN},
    ):
        _write(tmp_path, **told)
        assert find_remote(tmp_path) is None, told
    for text in ("", "[]", "{", "null", "[" * 4_000):
        (tmp_path / "api").write_text(text)
        assert find_remote(tmp_path) is None, text


def test_commands_go_to_the_running_node(node: Node, home: Path, run: Run):
    _write(home, url=node.site.url, token=TOKEN, pid=1)
    assert run("show", "ab", "--json").json == {"command": "show", "args": {"id": "ab"}}
    failed = run("--home", str(home), "refuse")
    assert failed.code == 2
    (home / "api").unlink()
    assert run("space", "list", "--json").json[0]["name"] == "Orchard"


def test_a_remnant_of_a_node_is_passed_over(home: Path, run: Run):
    _write(home, url="http://127.0.0.1:1", token=TOKEN, pid=1)
    assert run("space", "list").code == 0


def test_content_comes_in_pieces(node: Node, tmp_path: Path):
    _write(tmp_path, url=node.site.url, token=TOKEN, pid=1)
    remote = find_remote(tmp_path)
    assert remote is not None
    texts = ["سلام" * 100_000, 'a"b\\c\n', "\N{RED APPLE}" * 50_000]
    *found, told = remote.content({"texts": texts})
    assert "".join(map(str, found)) == "".join(texts) and len(found) > 3
    assert told == {"records": 3, "left_out": []}
    with pytest.raises(Refused, match="echo-refused"):
        list(remote.content({"texts": texts, "fails": 0}))


@pytest.mark.parametrize("fault", ["refuse", "break", "end"])
def test_content_that_is_cut_off_leaves_no_file(node: Node, tmp_path: Path, fault: str):
    _write(tmp_path, url=node.site.url, token=TOKEN, pid=1)
    remote = find_remote(tmp_path)
    assert remote is not None

    def content() -> Iterator[bytes]:
        for piece in remote.content({"texts": ["a" * 100_000] * 5, "fails": 3, "fault": fault}):
            assert isinstance(piece, str), "nothing says that it is whole"
            yield piece.encode()

    with pytest.raises(Unavailable, match="cli-node-stopped"):
        write_file(tmp_path / "out", content())
    assert [path.name for path in tmp_path.iterdir()] == ["api"]
