"""What is written later is paid by those who brought it about, by their share, and once."""

from __future__ import annotations

import pytest

from node.replica.arrears import PAYERS_MAX, Arrears


def test_each_pays_by_the_number_of_records_that_it_touched():
    arrears = Arrears()
    arrears.touched(b"a", 3)
    arrears.touched(b"b", 1)
    arrears.touched(b"none", 0)
    assert arrears.collect(b"a") == 0
    arrears.worked(8.0)
    assert arrears.collect(b"a") == pytest.approx(6.0)
    assert arrears.collect(b"b") == pytest.approx(2.0)
    assert arrears.collect(b"a") == arrears.collect(b"none") == 0


def test_what_nobody_brought_about_nobody_pays():
    arrears = Arrears()
    arrears.worked(5.0)
    arrears.touched(b"a", 1)
    arrears.worked(1.0)
    assert arrears.collect(b"a") == pytest.approx(1.0)


def test_debts_of_few_are_remembered():
    arrears = Arrears()
    for number in range(PAYERS_MAX + 1):
        arrears.touched(number.to_bytes(2), 1)
        arrears.worked(1.0)
    assert arrears.collect((0).to_bytes(2)) == 0
    assert arrears.collect(PAYERS_MAX.to_bytes(2)) == pytest.approx(1.0)
