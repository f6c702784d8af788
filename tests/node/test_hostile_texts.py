"""Codes, files and requests that nobody honest makes do no harm; the commands of ``tests/fuzz`` play any number."""

from __future__ import annotations

from tests.fuzz import api, calendars, invitations


def test_changed_codes_are_refused_or_mean_what_they_say():
    seen = invitations.trials(0, 1_500)
    assert seen["code-broken"] > 300 and seen["pairing taken"] > 10


def test_changed_files_are_refused_or_read():
    seen = calendars.trials(0, 250)
    assert seen["read"] > 20 and seen["errors told"] > 50


async def test_no_request_with_a_valid_session_is_answered_with_a_fault_of_ours():
    seen = await api.trials(0, 250)
    assert seen["400"] > 50 and seen["200"] > 20
