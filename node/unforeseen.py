"""How what nobody foresaw is logged: where and what sort, never its message, which may quote what somebody wrote."""

from __future__ import annotations

import logging
import traceback


def log_unforeseen(log: logging.Logger, what: str, error: BaseException) -> None:
    """Log that ``what`` failed, with the places in the code and the error's type."""
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s: %s\n%s", what, type(error).__name__, places)
