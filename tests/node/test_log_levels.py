from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from node.log_levels import OWN, set_levels


@pytest.fixture(autouse=True)
def kept() -> Iterator[None]:
    loggers = [logging.getLogger(), *map(logging.getLogger, OWN)]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


def test_at_debug_level_libraries_say_nothing_of_their_arguments():
    set_levels(logging.DEBUG)
    assert logging.getLogger("node.hub").isEnabledFor(logging.DEBUG)
    for library in ("aiosqlite", "asyncio", "aiohttp.access", "zeroconf"):
        assert not logging.getLogger(library).isEnabledFor(logging.INFO)
        assert logging.getLogger(library).isEnabledFor(logging.ERROR)


def test_less_is_less_for_all():
    set_levels(logging.ERROR)
    for name in ("node.hub", "aiosqlite"):
        assert not logging.getLogger(name).isEnabledFor(logging.WARNING)
