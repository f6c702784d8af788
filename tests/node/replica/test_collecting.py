"""The collector rests for as long as somebody works, and goes on after whatever happens."""

from __future__ import annotations

import gc
import weakref

import pytest

from node.replica.collecting import collect_all, collecting_later, leave_out


def test_the_collector_rests_and_goes_on_also_after_a_fault():
    assert gc.isenabled()
    with pytest.raises(ValueError, match="broken"), collecting_later():
        with collecting_later():
            assert not gc.isenabled()
        assert not gc.isenabled()
        raise ValueError("broken")
    assert gc.isenabled()


def test_who_had_it_off_has_it_off_afterwards():
    gc.disable()
    try:
        with collecting_later():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


class Knot:
    """Holds itself, so that nobody but the collector lets go of it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_was_there_is_left_out_of_the_rounds_until_all_is_collected():
    knot = Knot()
    seen = weakref.ref(knot)
    leave_out()
    try:
        assert gc.get_freeze_count() > 1_000
        del knot
        gc.collect()
        assert seen() is not None
    finally:
        collect_all()
    assert (gc.get_freeze_count(), seen()) == (0, None)
