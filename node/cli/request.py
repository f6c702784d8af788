"""From an invocation to what the desk is asked: names of arguments, and the contents of the files that are named."""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.cli import limits
from node.cli.commands import options_of
from node.cli.forms import Takes
from node.cli.parse import Invocation

_FILE_STAYS = {"backup", "restore", "bundle write", "bundle read"}
_GENERAL = {"home", "json", "passphrase_file", "help", "version", "no_passphrase"}


def request(invocation: Invocation) -> dict[str, Any]:
    """Return the arguments for the desk; raises Refused for a file that can't be read."""
    command = invocation.command
    asked: dict[str, Any] = {operand.key: invocation.get(operand.key) for operand in command.operands}
    for option in options_of(command):
        if option.key not in _GENERAL:
            given = invocation.get(option.key)
            listed = option.many or option.takes is Takes.LIST
            asked[option.key] = (
                bool(given) if option.takes is Takes.NOTHING else given or [] if listed else given
            )
    for key in ("fields", "args"):
        if key in asked:
            asked[key] = {name: value_of(name, text) for name, text in (asked[key] or {}).items()}
    if command.name == "import":
        path = Path(asked.pop("file"))
        asked |= {"name": path.name, **_import_content(path)}
    if command.name in _FILE_STAYS:
        # The node reads and writes it: it may be large, and the node may have begun in another folder.
        asked["file"] = str(Path(asked["file"]).absolute())
    if asked.get("recovery_words_file"):
        asked["recovery_words"] = recovery_words(asked.pop("recovery_words_file"))
    if command.name == "export":
        asked.pop("file")
    if command.name == "export-folder":
        asked.pop("folder")
    asked.pop("recovery_words_file", None)
    return asked


def value_of(name: str, text: str) -> str:
    """Return the value that FIELD=``text`` gives: ``@FILE``, ``-`` for standard input, ``@@`` for an @ itself."""
    if text == "-":
        return _decoded(name, "-", sys.stdin.buffer.read(limits.VALUE_FILE_BYTES_MAX + 1))
    if text.startswith("@@") or not text.startswith("@"):
        return text.removeprefix("@")
    return _decoded(name, text[1:], read_file(Path(text[1:]), limits.VALUE_FILE_BYTES_MAX))


def recovery_words(file: str) -> str:
    """Return what the file with the recovery words says, ``-`` for standard input; raises Refused."""
    if file == "-":
        data = sys.stdin.buffer.read(limits.PASSPHRASE_FILE_BYTES_MAX + 1)
    else:
        data = read_file(Path(file), limits.PASSPHRASE_FILE_BYTES_MAX)
    try:
        return data[: limits.PASSPHRASE_FILE_BYTES_MAX].decode()
    except UnicodeDecodeError as error:
        raise Refused("cli-words-not-utf8", file=file) from error


def read_file(path: Path, bytes_max: int) -> bytes:
    """Return at most ``bytes_max`` + 1 bytes of a file; raises Refused."""
    try:
        with path.open("rb") as file:
            return file.read(bytes_max + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refused("cli-file-missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise Refused("cli-file-is-folder", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise Refused("cli-file-unreadable", file=str(path)) from error


def write_file(path: Path, pieces: Iterable[bytes]) -> None:
    """Put a file in place, whole or not at all, readable by its owner alone; raises Refused."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise Refused("cli-file-unwritable", file=str(path)) from error


def _import_content(path: Path) -> dict[str, str]:
    """Return a file's text, or where its bytes are none its bytes: calendars may break a line within a letter."""
    data = read_file(path, limits.IMPORT_FILE_BYTES_MAX)
    if len(data) > limits.IMPORT_FILE_BYTES_MAX:
        raise Refused("exchange-file-too-large", limit=limits.IMPORT_FILE_BYTES_MAX // 1_048_576)
    try:
        return {"content": data.decode()}
    except UnicodeDecodeError:
        return {"data": base64.b64encode(data).decode()}


def _decoded(field: str, source: str, data: bytes) -> str:
    if len(data) > limits.VALUE_FILE_BYTES_MAX:
        raise Refused("cli-value-large", field=field, limit=limits.VALUE_FILE_BYTES_MAX // 1_048_576)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refused("cli-value-not-utf8", field=field, file=source, line=line) from error
