"""What the words stand for: always the same, each secret apart from the others, nothing of them printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import LocalFault
from identity.keys import open_box, public_of_secret, seal_box
from identity.recovery import kit_slot, recovery, rescue_psk
from identity.words import root_seed

ENTROPY = bytes(range(16))
KEEPER, OTHER = b"\x01" * 32, b"\x02" * 32


def test_the_words_always_stand_for_the_same() -> None:
    found = recovery(ENTROPY)
    assert found == recovery(ENTROPY)
    assert found.root_seed == root_seed(ENTROPY)
    assert found.backup_secret.hex() == "9060ed0a062320a88078eaa7d7f1936832f1d9afb2341b5cf4cb32620f6f3a24"
    assert found.rescue.hex() == "485011f9065281f808ddfe5340926c1db3346dc65588fd4ed94073f50d88f20a"
    assert (
        rescue_psk(found.rescue, KEEPER).hex()
        == "4ace3ea9f2858e7905d302b9cd2e2fb186ad5365581698ca320a865d651a7fc5"
    )
    assert (
        kit_slot(found.rescue, KEEPER).hex()
        == "5cfd48097024d31568714257fe6741530d47ef62a1a275c930b2e63dc918ff36"
    )


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_no_two_secrets_are_alike(one: bytes, other: bytes) -> None:
    secrets = [
        secret
        for entropy in {one, other}
        for found in [recovery(entropy)]
        for keeper in (KEEPER, OTHER)
        for secret in (rescue_psk(found.rescue, keeper), kit_slot(found.rescue, keeper))
    ]
    secrets += [
        secret
        for entropy in {one, other}
        for found in [recovery(entropy)]
        for secret in (found.root_seed, found.backup_secret, found.rescue)
    ]
    assert len(set(secrets)) == len(secrets)


def test_a_home_can_seal_to_the_words_and_only_the_words_open_it() -> None:
    found = recovery(ENTROPY)
    assert found.sheet.backup_public == public_of_secret(found.backup_secret)
    sealed = seal_box(found.sheet.backup_public, b"everything", b"\x03" * 32)
    assert open_box(found.backup_secret, sealed) == b"everything"


def test_nothing_of_it_is_printed() -> None:
    assert "b'" not in repr(recovery(ENTROPY)) and "=" not in repr(recovery(ENTROPY))


def test_other_sizes_are_refused() -> None:
    with pytest.raises(LocalFault):
        recovery(bytes(15))
