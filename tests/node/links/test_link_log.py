from __future__ import annotations

import logging

import pytest

from node.links.link_log import LinkLog

A, B = b"a" * 32, b"b" * 32


def test_each_change_of_state_is_one_line_and_nothing_else_is(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG, logger="node.links.link_log")
    log = LinkLog()
    assert not log.gone(A, "cut")
    assert log.linked(B, calls=False) and log.linked(A, calls=True)
    assert not log.linked(A, calls=False)
    log.counted(A, 700, 0)
    log.counted(A, 300, 10)
    assert log.gone(A, "cut") and not log.gone(A, "cut")
    assert log.linked(A, calls=False) and log.gone(A, "silence")
    assert [record.getMessage() for record in caplog.records] == [
        "p1 linked, called by it",
        "p2 linked, called by us",
        "p2 gone, cut; 1000 bytes of entries came, 10 of them again",
        "p2 linked, called by it",
        "p2 gone, silence; 0 bytes of entries came, 0 of them again",
    ]


def test_no_key_and_no_address_is_written(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG, logger="node.links.link_log")
    log = LinkLog()
    log.linked(A, calls=True)
    log.gone(A, "cut")
    assert not any(A.hex()[:8] in line or "aaaa" in line for line in caplog.messages)


def test_what_came_from_nobody_known_counts_nowhere():
    log = LinkLog()
    log.counted(A, 1, 1)
    assert not log.gone(A, "cut")
