"""From the arguments to the exit code: what each command needs, and a plain sentence for everything that goes wrong."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from identity.errors import Fault, Refused
from node.cli import limits
from node.cli.parse import Invocation, Misuse, named, parse

if TYPE_CHECKING:
    from node.cli.line import Line

DONE, FAILED, WRONG_USAGE = 0, 1, 2
_LOG = "log"


def carry_out(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code; every failure is one sentence on standard error."""
    home: Path | None = None
    try:
        _prepare_streams()
        if not arguments:
            from node.cli.usage import overview

            print(overview(), file=sys.stderr)
            return WRONG_USAGE
        invocation = parse(arguments)
        if invocation.get("help") or invocation.get("version") or invocation.command.name == "help":
            return _explain(invocation)
        home = home_folder(invocation)
        return _do(invocation, home)
    except Misuse as misuse:
        return _misused(misuse)
    except Fault as fault:
        return _failed(fault.message, **fault.fields)
    except KeyboardInterrupt:
        return _failed("cli-interrupted")
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more may be written at the end of the process either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except SystemExit:
        raise
    except BaseException as error:  # whatever it is, people hear where it is written down, not a traceback
        return _failed("cli-unforeseen", file=_log(error, home))


def home_folder(invocation: Invocation) -> Path:
    """Return the folder of the node: as given, as the environment says, or the platform's."""
    given = invocation.get("home") or os.environ.get("HEDGEROW_HOME")
    if given:
        folder = Path(given).absolute()
        try:
            folder.exists()
        except OSError as error:
            # No file system takes such a name, or nothing below a folder of its path may be looked at.
            raise Refused("home-unwritable", home=given[:80]) from error
        return folder
    from platformdirs import user_data_path

    return user_data_path("hedgerow")


def _do(invocation: Invocation, home: Path) -> int:
    from node.cli import start

    match invocation.command.name:
        case "init":
            start.init(invocation, home, lambda made: _print(invocation, made, start.init_shown))
        case "restore" if not invocation.get("space"):
            from node.cli import copies

            _print(invocation, copies.restore(invocation, home), copies.restored_shown)
        case "device join":
            from node.cli import devices

            _print(invocation, devices.join(invocation, home), devices.joined_shown)
        case "device return":
            from node.cli import devices

            _print(invocation, devices.come_back(invocation, home), devices.returned_shown)
        case "run":
            start.run(invocation, home)
        case "demo":
            start.demo(invocation)
        case "page":
            _print(invocation, start.page(invocation, home), start.page_shown)
        case "courier init" | "courier run" | "courier invite" | "courier status" as name:
            _courier(name, invocation, home)
        case _:
            return _ask_desk(invocation, home)
    return DONE


def _courier(name: str, invocation: Invocation, home: Path) -> None:
    from node.cli import couriers

    match name:
        case "courier init":
            _print(invocation, couriers.init(home), couriers.init_shown)
        case "courier invite":
            _print(invocation, couriers.invite(invocation, home), couriers.invite_shown)
        case "courier status":
            _print(invocation, couriers.status(home), couriers.status_shown)
        case _:
            couriers.run(invocation, home)


def _ask_desk(invocation: Invocation, home: Path) -> int:
    from node.cli.folders import check_free
    from node.cli.line import connect
    from node.cli.output import say
    from node.cli.passphrase import to_unlock
    from node.cli.request import request

    name = invocation.command.name
    if name == "export-folder":
        check_free(Path(invocation.get("folder")))
    asked = request(invocation)
    line = connect(home, lambda: to_unlock(invocation.get("passphrase_file"), say))
    try:
        if name == "export":
            result = _file(line, asked, invocation.get("file"))
        else:
            result = line.call(name, asked)
        if name == "show" and not invocation.get("json"):
            result = _with_names(line, result)
        if name == "export-folder":
            result = _folder(line, result, Path(invocation.get("folder")))
    finally:
        line.close()

    def for_people(told: Any) -> str:
        from node.cli.shown import shown

        return shown(name, told)

    _print(invocation, result, for_people)
    if name == "verify" and result["bad"]:
        return _failed("cli-verify-bad")
    return DONE


def _file(line: Line, asked: dict[str, Any], file: str) -> Any:
    """Write the file that the desk exports, as it comes."""
    from node.cli.request import write_file

    told: dict[str, Any] = {}
    write_file(Path(file), _content(line, asked, told))
    return {"records": told["records"], "file": file, "left_out": told["left_out"]}


def _content(line: Line, asked: dict[str, Any], told: dict[str, Any]) -> Iterator[bytes]:
    """Yield an export's bytes; put what else is said of it into ``told``."""
    for piece in line.content(asked):
        if isinstance(piece, str):
            yield piece.encode("utf-8", "surrogatepass")
        else:
            told |= piece


def _folder(line: Line, told: Any, folder: Path) -> Any:
    """Write the folder that the desk told of, asking for one file after the other."""
    from node.cli.folders import write_folder

    def files() -> Iterator[tuple[str, Iterable[bytes]]]:
        for name, text in told["pages"].items():
            yield name, (text.encode(),)
        for one in told["files"]:
            yield one["file"], _content(line, one["ask"], {})

    return {"records": told["records"], "files": write_folder(folder, files()), "folder": str(folder)}


def _with_names(line: Line, record: Any) -> Any:
    from node.cli.records import with_names

    members = line.call("space members", {"space": record["space"]})
    peers = {peer["peer"]: peer["name"] for peer in line.call("peer list", {}) if peer["peer"]}
    names = {member["group"]: member["name"] for member in members}
    return {**with_names(record, names), "names": {**peers, **names}}


def _print(invocation: Invocation, result: Any, for_people: Any) -> None:
    from node.cli.output import json_text

    print(json_text(result) if invocation.get("json") else for_people(result), flush=True)


def _explain(invocation: Invocation) -> int:
    from node.cli import usage

    if invocation.get("version"):
        import hedgerow

        print(f"hedgerow {hedgerow.__version__}")
        return DONE
    command = invocation.command
    if command.name == "help" and (wanted := invocation.get("command")):
        command = named(str(wanted).split())
    if invocation.get("json"):
        import json

        print(json.dumps(usage.as_json()))
    elif command.name == "help":
        print(usage.overview())
    else:
        print(usage.details(command))
    return DONE


def _misused(misuse: Misuse) -> int:
    from node.cli.usage import synopsis

    _failed(misuse.message, **misuse.fields)
    usage = synopsis(misuse.command) if misuse.command else "hedgerow help"
    print(f"    {usage}", file=sys.stderr)
    return WRONG_USAGE


def _failed(message: str, **fields: object) -> int:
    from node.cli.output import say

    print(say(message, **fields), file=sys.stderr, flush=True)
    return FAILED


def _prepare_streams() -> None:
    # A letter that a terminal can't show must not end a command.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _log(error: BaseException, home: Path | None) -> str:
    """Write down where the error came from, and no message of it, which may quote what somebody wrote."""
    import time
    import traceback

    where = home if home is not None and (home / "key").exists() else None
    if where is None:
        from platformdirs import user_state_path

        where = user_state_path("hedgerow")
    path = where / _LOG
    places = "".join(traceback.format_tb(error.__traceback__))
    number = f" {error.errno}" if isinstance(error, OSError) else ""
    text = f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {type(error).__name__}{number}\n{places}\n"
    with contextlib.suppress(OSError):
        where.mkdir(parents=True, exist_ok=True, mode=0o700)
        full = path.exists() and path.stat().st_size > limits.LOG_BYTES_MAX
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if full else os.O_APPEND)
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
    return str(path)
