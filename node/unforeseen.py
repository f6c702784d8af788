"""How what nobody foresaw is logged: where and what sort, never its message, which may quote what somebody wrote."""

from __future__ import annotations

import asyncio
import functools
import logging
import traceback
from collections.abc import Coroutine
from typing import Any

from identity.errors import Fault

_log = logging.getLogger(__name__)


def log_unforeseen(log: logging.Logger, what: str, error: BaseException, level: int = logging.ERROR) -> None:
    """Log that ``what`` failed, with the places in the code and the error's type, of a fault what it says."""
    places = "".join(traceback.format_tb(error.__traceback__))
    sort = error.message if isinstance(error, Fault) else type(error).__name__
    log.log(level, "%s: %s\n%s", what, sort, places)


def log_failed(log: logging.Logger, what: str, task: asyncio.Task[Any]) -> None:
    """Log that ``what`` failed where a task ended that way."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log_unforeseen(log, what, error)


def tell_of(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what a loop says of something that nobody waited for; it would quote the error, and whatever it was about."""
    error = context.get("exception")
    what = str(context.get("message") or "something failed in the loop")
    if isinstance(error, BaseException):
        log_unforeseen(_log, what, error)
    else:
        _log.error("%s", what)


def begin(log: logging.Logger, what: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Begin work that goes on beside; where it fails that is logged at once, not only when somebody waits for it."""
    task = asyncio.create_task(work)
    task.add_done_callback(functools.partial(log_failed, log, what))
    return task
