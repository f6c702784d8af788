from __future__ import annotations

from sync.holdings import Holdings

SPACE, OTHER, KILN, MILL, LOG = b"s" * 32, b"o" * 32, b"k" * 32, b"m" * 32, b"l" * 32


def test_heights_never_fall_and_only_what_is_new_is_news():
    holdings = Holdings()
    assert holdings.note(SPACE, KILN, [(LOG, 3)])
    assert not holdings.note(SPACE, KILN, [(LOG, 3)]) and not holdings.note(SPACE, KILN, [(LOG, 1)])
    assert holdings.note(SPACE, KILN, [(LOG, 4)])
    assert holdings.of(SPACE, [KILN]) == {KILN: {LOG: 4}}


def test_only_the_groups_asked_for_are_told_and_of_that_space():
    holdings = Holdings()
    holdings.note(SPACE, KILN, [(LOG, 3)])
    assert holdings.of(SPACE, [MILL]) == {MILL: {}} and holdings.of(OTHER, [KILN]) == {KILN: {}}
