"""A log of what nobody foresaw tells where, and no word that somebody wrote."""

from __future__ import annotations

import logging

import pytest

from node.unforeseen import log_unforeseen


def test_places_and_type_are_told_and_the_message_is_not(caplog: pytest.LogCaptureFixture):
    written = " ".join(("secret", "meeting"))
    try:
        raise ValueError(written)
    except ValueError as error:
        log_unforeseen(logging.getLogger("hedgerow.test"), "follow-up work failed", error)
    assert "follow-up work failed: ValueError" in caplog.text and "test_unforeseen.py" in caplog.text
    assert written not in caplog.text
