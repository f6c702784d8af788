"""The code of a keeper: typed by people, and refused with a sentence where it is broken."""

from __future__ import annotations

import pytest

from identity.errors import LocalFault, Refused
from identity.rescue import RescueCode, read_rescue_code


def test_a_code_can_be_typed_and_a_broken_one_says_so():
    code = RescueCode(agree=b"a" * 32, device=b"d" * 32, addresses=("192.0.2.7:7465", "[::1]:7465"))
    assert code.code.startswith("HR1-")
    assert read_rescue_code(code.code.lower().replace("-", " ")) == code
    for text in ("", "HR1-", code.code[:-2], "HX" + code.code[2:]):
        with pytest.raises(Refused, match="code-broken"):
            read_rescue_code(text)


def test_a_code_takes_whole_keys_and_few_addresses():
    with pytest.raises(LocalFault, match="rescue-broken"):
        RescueCode(agree=b"a", device=b"d" * 32, addresses=())
    with pytest.raises(Refused, match="addresses-many"):
        RescueCode(agree=b"a" * 32, device=b"d" * 32, addresses=tuple(f"192.0.2.{n}:1" for n in range(9)))
