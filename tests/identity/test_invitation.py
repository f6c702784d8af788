"""The invitation's code: short, tolerant of hands and eyes, and whole or refused."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import LocalFault, Refused
from identity.invitation import HOUR_MS, Invitation, invitation_psk, read_code

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "invitations.json").read_text())["vectors"]
NOW = 1_796_000_000_000
INVITATION = Invitation(
    agree=bytes(range(32)),
    group=bytes(range(100, 132)),
    secret=bytes(range(200, 216)),
    expires_ms=NOW + 48 * HOUR_MS,
    addresses=("192.168.1.20:7100", "[fd00::20]:7100", "peer.example:7100"),
)


def test_a_code_reads_back() -> None:
    assert read_code(INVITATION.code, now_ms=NOW) == INVITATION
    assert INVITATION.group == bytes(range(100, 116))
    assert INVITATION.expires_ms % HOUR_MS == 0
    assert NOW + 48 * HOUR_MS <= INVITATION.expires_ms < NOW + 49 * HOUR_MS


def test_a_code_without_addresses_is_short() -> None:
    bare = Invitation(agree=bytes(32), group=bytes(32), secret=bytes(16), expires_ms=NOW)
    assert len(bare.code) < 135


def test_hands_and_eyes_may_err_a_little() -> None:
    code = INVITATION.code
    for text in (
        code.lower(),
        code.replace("-", " "),
        code.replace("-", ""),
        "\n".join(code[start : start + 30] for start in range(0, len(code), 30)),
        f"  {code}\u200b\n",
        code.replace("-", "\u2013"),
        code.replace("1", "l").replace("0", "o"),
        code.replace("1", "I"),
    ):
        assert read_code(text, now_ms=NOW) == INVITATION


def test_an_expired_code_says_so() -> None:
    read_code(INVITATION.code, now_ms=INVITATION.expires_ms - 1)
    with pytest.raises(Refused, match="code-expired"):
        read_code(INVITATION.code, now_ms=INVITATION.expires_ms)


def test_another_version_says_so() -> None:
    with pytest.raises(Refused, match="code-newer"):
        read_code("HG2" + INVITATION.code[3:], now_ms=NOW)


def test_every_wrong_character_every_cut_and_every_swap_is_broken() -> None:
    code = INVITATION.code.replace("-", "")
    dice = random.Random(1)
    for place in range(3, len(code)):
        wrong = dice.choice(
            [character for character in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if character != code[place]]
        )
        for text in (
            code[:place] + wrong + code[place + 1 :],
            code[:place],
            code[:place] + code[place + 1 :],
        ):
            with pytest.raises(Refused, match="code-broken"):
                read_code(text, now_ms=NOW)
    for text in ("", "HG1", "HG1-", code + "0", code + "00000000", code + "U", "x" * 100_000, "٠" * 30):
        with pytest.raises(Refused):
            read_code(text, now_ms=NOW)


@given(st.text(max_size=200))
def test_any_text_is_refused(text: str) -> None:
    for start in ("", "HG1"):
        with pytest.raises(Refused):
            read_code(start + text, now_ms=NOW)


@given(
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=16, max_size=16),
    st.integers(0, 2**24 - 1),
    st.lists(st.sampled_from(["1.2.3.4:5", "[::1]:80", "a.b:1"]), max_size=8),
)
def test_any_invitation_reads_back(agree: bytes, secret: bytes, hour: int, addresses: list[str]) -> None:
    invitation = Invitation(
        agree=agree, group=agree, secret=secret, expires_ms=hour * HOUR_MS, addresses=tuple(addresses)
    )
    assert read_code(invitation.code, now_ms=-1) == invitation


def test_what_can_not_be_invited_is_refused() -> None:
    with pytest.raises(Refused, match="addresses-many"):
        Invitation(agree=bytes(32), group=bytes(32), secret=bytes(16), expires_ms=0, addresses=("a:1",) * 9)
    with pytest.raises(Refused, match="address-broken"):
        Invitation(agree=bytes(32), group=bytes(32), secret=bytes(16), expires_ms=0, addresses=("nonsense",))
    with pytest.raises(LocalFault):
        Invitation(agree=bytes(31), group=bytes(32), secret=bytes(16), expires_ms=0)


def test_the_secret_is_not_printed_and_the_psk_is_not_the_secret() -> None:
    assert repr(INVITATION.secret) not in repr(INVITATION)
    assert INVITATION.psk == invitation_psk(INVITATION.secret)
    assert len(INVITATION.psk) == 32


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["name"]))
def test_vector(vector: dict[str, Any]) -> None:
    invitation = read_code(vector["code"], now_ms=0)
    assert invitation.code == vector["code"]
    assert [invitation.agree.hex(), invitation.group.hex(), invitation.secret.hex()] == vector["bytes"]
    assert invitation.expires_ms == vector["expires_ms"]
    assert list(invitation.addresses) == vector["addresses"]
    assert invitation.psk.hex() == vector["psk"]
