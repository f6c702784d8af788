"""Where the passphrase comes from: a file, or the person at the terminal; never an argument or a pipe."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from identity.errors import Refused
from node.cli import limits
from node.cli.request import read_file

Suggest = Callable[[], str]
Words = Callable[[str], str]


def known_passphrase(given: str | None) -> str | None:
    """Return the passphrase in the file of ``--passphrase-file`` or its variable, None where there is neither."""
    name = given if given is not None else os.environ.get("HEDGEROW_PASSPHRASE_FILE")
    if not name:
        return None
    data = read_file(Path(name), limits.PASSPHRASE_FILE_BYTES_MAX)
    if len(data) > limits.PASSPHRASE_FILE_BYTES_MAX:
        raise Refused("cli-passphrase-file-large", file=name)
    try:
        text = data.decode().rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refused("cli-passphrase-file-not-utf8", file=name) from error
    if not text:
        raise Refused("cli-passphrase-file-empty", file=name)
    return text


def to_unlock(given: str | None, words: Words) -> str:
    """Return the passphrase that unlocks a home; raises Refused where nobody can be asked."""
    known = known_passphrase(given)
    if known is not None:
        return known
    if not _somebody_is_there():
        raise Refused("cli-passphrase-not-given")
    return _typed(words("cli-ask-passphrase"))


def can_unlock(given: str | None) -> bool:
    """Tell whether a file or somebody at the terminal can say the passphrase."""
    return known_passphrase(given) is not None or _somebody_is_there()


def for_new_home(given: str | None, words: Words, suggest: Suggest) -> str:
    """Return the passphrase of a home to be made, typed twice at a terminal; an empty answer gets a suggestion.

    Raises Refused for one that is too short, wherever it comes from.
    """
    # The vault's cipher takes its time to load, and most commands make no home.
    from identity.vault import check_new

    known = known_passphrase(given)
    if known is not None:
        check_new(known)
        return known
    if not _somebody_is_there():
        raise Refused("cli-passphrase-to-choose")
    first = _typed(words("cli-ask-new-passphrase"))
    if not first:
        first = suggest()
        print(f"\n    {first}\n\n{words('cli-passphrase-suggested')}", file=sys.stderr)
    check_new(first)
    if _typed(words("cli-ask-passphrase-again")) != first:
        raise Refused("cli-passphrase-differs")
    return first


def _typed(prompt: str) -> str:
    try:
        return getpass.getpass(f"{prompt} ")
    except EOFError:
        raise Refused("cli-passphrase-not-given") from None


def _somebody_is_there() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()
