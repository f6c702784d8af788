from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from node.log_levels import OWN, set_levels

LIBRARIES = ("aiosqlite", "asyncio", "aiohttp.access", "zeroconf")


@pytest.fixture(autouse=True)
def kept() -> Iterator[None]:
    loggers = [logging.getLogger(), *map(logging.getLogger, (*OWN, *LIBRARIES))]
    before = [logger.level for logger in loggers]
    for library in LIBRARIES:  # discovery has set one of them, where it ran before
        logging.getLogger(library).setLevel(logging.NOTSET)
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


def test_at_debug_level_libraries_say_nothing_of_their_arguments():
    set_levels(logging.DEBUG)
    assert logging.getLogger("node.hub").isEnabledFor(logging.DEBUG)
    for library in LIBRARIES:
        assert not logging.getLogger(library).isEnabledFor(logging.INFO)
        assert logging.getLogger(library).isEnabledFor(logging.ERROR)


def test_less_is_less_for_all():
    set_levels(logging.ERROR)
    for name in ("node.hub", "aiosqlite"):
        assert not logging.getLogger(name).isEnabledFor(logging.WARNING)
