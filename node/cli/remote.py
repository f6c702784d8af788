"""Asking the node that runs in this home, over its local API.

The file ``api`` in the home (mode 0600) says where the node listens and holds the token that proves that we may read
the home. It is believed only if it points to this machine and whoever answers there knows the token; otherwise the
file is a remnant.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from identity.errors import Fault, LocalFault, PeerFault, Refused, Unavailable
from node.cli import limits
from node.cli.content import read_content

API = "api"
_HOSTS = ("127.0.0.1", "[::1]", "localhost")
_FAMILIES = {"refused": Refused, "local": LocalFault, "peer": PeerFault, "unavailable": Unavailable}
_TAKES_LONG = {"import", "undo-import", "export", "export-folder", "verify", "sync"} | {
    *("backup", "restore", "bundle write", "bundle read"),
}


class Remote:
    """A running node; ``call`` as the desk's."""

    def __init__(self, host: str, port: int, token: str) -> None:
        self._host, self._port = host, port
        self._headers = {"Authorization": f"Bearer {token}"}

    def greets(self) -> bool:
        """Tell whether the node answers there to its token; raises Unavailable when somebody is there and silent."""
        try:
            status, _ = self._ask("GET", "/api", None, limits.GREETING_TIME_S)
        except TimeoutError:
            raise Unavailable("cli-node-silent") from None
        except (OSError, http.client.HTTPException):
            return False
        return status == 204

    def call(self, command: str, args: dict[str, Any]) -> Any:
        """Have the node carry out a command; raises Fault, also when the node stops meanwhile."""
        body = _body({"command": command, "args": args})
        time_s = limits.LONG_CALL_TIME_S if command in _TAKES_LONG else limits.CALL_TIME_S
        try:
            status, data = self._ask("POST", "/api/call", body, time_s)
            reply = json.loads(data) if status != 413 else {}
        except TimeoutError:
            raise Unavailable("cli-node-silent") from None
        except (OSError, http.client.HTTPException, ValueError, RecursionError):
            raise Unavailable("cli-node-stopped") from None
        if status == 413:
            raise Refused("cli-too-large-for-node")
        if status == 200:
            return reply["result"]
        raise _fault(reply)

    def content(self, args: dict[str, Any]) -> Iterator[str | dict[str, Any]]:
        """Yield the content of what ``export`` returns, piece by piece, and last its other fields; raises Fault.

        Where the node stops meanwhile, the last doesn't come but a Fault.
        """
        headers = self._headers | {"Content-Type": "application/json"}
        connection = http.client.HTTPConnection(self._host, self._port, timeout=limits.LONG_CALL_TIME_S)
        try:
            body = _body({"command": "export", "args": args})
            connection.request("POST", "/api/call", body, headers)
            answer = connection.getresponse()
            if answer.status != 200:
                raise _fault(json.loads(answer.read(limits.REPLY_BYTES_MAX)))
            yield from read_content(iter(partial(answer.read1, limits.READ_BYTES), b""))
        except TimeoutError:
            raise Unavailable("cli-node-silent") from None
        except (OSError, http.client.HTTPException, ValueError, RecursionError):
            raise Unavailable("cli-node-stopped") from None
        finally:
            connection.close()

    def close(self) -> None:
        """Nothing is kept open."""

    def _ask(self, method: str, path: str, body: bytes | None, time_s: float) -> tuple[int, bytes]:
        headers = self._headers | ({"Content-Type": "application/json"} if body is not None else {})
        connection = http.client.HTTPConnection(self._host, self._port, timeout=time_s)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read(limits.REPLY_BYTES_MAX)
        finally:
            connection.close()


def find_remote(home: Path) -> Remote | None:
    """Return the node that runs in ``home``, None where none does; raises Unavailable when it is there and silent."""
    try:
        with (home / API).open("rb") as file:
            told = json.loads(file.read(limits.API_FILE_BYTES_MAX))
        remote = _remote(str(told["url"]), str(told["token"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return remote if remote.greets() else None


def _remote(url: str, token: str) -> Remote:
    scheme, _, rest = url.rstrip("/").partition("://")
    host, _, port = rest.rpartition(":")
    if scheme != "http" or host not in _HOSTS or not (port.isascii() and port.isdigit()):
        raise ValueError("not on this machine")
    if not token.isascii() or not token.isalnum():
        raise ValueError("no token")
    return Remote(host.strip("[]"), int(port), token)


def _body(asked: dict[str, Any]) -> bytes:
    """Return JSON in UTF-8, in which a file in any script is not much longer than it is; in ASCII where it can't be."""
    try:
        return json.dumps(asked, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(asked).encode()


def _fault(reply: Any) -> Fault:
    try:
        error = reply["error"]
        fields = {str(name): value for name, value in error["fields"].items()}
        return _FAMILIES.get(error["family"], Unavailable)(str(error["id"]), **fields)
    except (KeyError, TypeError, AttributeError):
        return Unavailable("cli-node-strange")
