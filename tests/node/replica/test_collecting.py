"""The collector rests for as long as somebody works, and goes on after whatever happens."""

from __future__ import annotations

import gc

import pytest

from node.replica.collecting import collecting_later


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
