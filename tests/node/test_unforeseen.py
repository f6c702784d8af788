"""A log of what nobody foresaw tells where, and no word that somebody wrote."""

from __future__ import annotations

import asyncio
import gc
import logging

import pytest

from node.unforeseen import begin, log_unforeseen, tell_of


def test_places_and_type_are_told_and_the_message_is_not(caplog: pytest.LogCaptureFixture):
    written = " ".join(("secret", "meeting"))
    try:
        raise ValueError(written)
    except ValueError as error:
        log_unforeseen(logging.getLogger("hedgerow.test"), "follow-up work failed", error)
    assert "follow-up work failed: ValueError" in caplog.text and "test_unforeseen.py" in caplog.text
    assert written not in caplog.text


async def test_work_that_fails_beside_is_logged_at_once_and_work_that_ends_is_not(
    caplog: pytest.LogCaptureFixture,
):
    async def work(*, fails: bool) -> None:
        await asyncio.sleep(0)
        if fails:
            raise ValueError

    log = logging.getLogger("hedgerow.test")
    ended, failed = begin(log, "the first", work(fails=False)), begin(log, "the second", work(fails=True))
    stopped = begin(log, "the third", asyncio.Event().wait())  # type: ignore[arg-type]
    await asyncio.wait({ended, failed})
    stopped.cancel()
    await asyncio.wait({stopped})
    assert [record.getMessage().partition("\n")[0] for record in caplog.records] == ["the second: ValueError"]


async def test_what_a_loop_tells_of_work_that_nobody_waited_for_quotes_nothing(
    caplog: pytest.LogCaptureFixture,
):
    written = " ".join(("secret", "meeting"))

    async def fails() -> None:
        raise ValueError(written)

    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(tell_of)
    try:
        forgotten = asyncio.create_task(fails(), name=written)
        await asyncio.wait({forgotten})
        del forgotten
        gc.collect()
        loop.call_exception_handler({"message": "a line broke", "transport": written})
    finally:
        loop.set_exception_handler(before)
    assert "Task exception was never retrieved: ValueError" in caplog.text and "a line broke" in caplog.text
    assert written not in caplog.text
