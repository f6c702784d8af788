"""Recovery words: BIP 39, read tolerantly, refused clearly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from identity.errors import LocalFault, Refused
from identity.words import from_words, passphrase, root_seed, to_words

ENTROPY = bytes(range(16))
BIP39 = {
    "00" * 16: "abandon " * 11 + "about",
    "7f" * 16: "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "80" * 16: "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    "ff" * 16: "zoo " * 11 + "wrong",
    "9e885d952ad362caeb4efe34a8e91bd2": (
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic"
    ),
}


@pytest.mark.parametrize("entropy", BIP39)
def test_published_vectors(entropy: str) -> None:
    assert " ".join(to_words(bytes.fromhex(entropy))) == BIP39[entropy]
    assert from_words(BIP39[entropy]).hex() == entropy


@given(st.binary(min_size=16, max_size=16))
def test_words_agree_with_the_reference_and_read_back(entropy: bytes) -> None:
    words = " ".join(to_words(entropy))
    assert words == Mnemonic("english").to_mnemonic(entropy)
    assert from_words(words) == entropy


def test_sloppy_typing_is_understood() -> None:
    words = to_words(ENTROPY)
    for text in (
        " ".join(words).upper(),
        "-".join(words),
        ",\n".join(words) + "\n\n",
        "\u00a0 ".join(words),
        "\n".join(f"{number}. {word}" for number, word in enumerate(words, 1)),
        "\u2013".join(words),
    ):
        assert from_words(text) == ENTROPY


def test_refusals_name_the_place_and_never_the_word() -> None:
    words = list(to_words(ENTROPY))
    with pytest.raises(Refused, match="words-count") as count:
        from_words(" ".join(words[:11]))
    assert count.value.fields == {"count": 11, "wanted": 12}
    with pytest.raises(Refused, match="words-unknown") as unknown:
        from_words(" ".join([*words[:4], "hedgehogg", *words[5:]]))
    assert unknown.value.fields == {"position": 5}
    with pytest.raises(Refused, match="words-check"):
        from_words(" ".join([words[1], words[0], *words[2:]]))


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(Refused):
        from_words(text)


def test_the_root_seed_is_a_derived_one() -> None:
    assert len(root_seed(ENTROPY)) == 32
    assert root_seed(ENTROPY) != root_seed(bytes(16))
    with pytest.raises(LocalFault):
        root_seed(bytes(32))
    with pytest.raises(LocalFault):
        to_words(bytes(15))


def test_passphrases_use_eleven_bits_of_each_draw() -> None:
    draws = iter([b"\x00\x00", b"\x07\xff", b"\x08\x00", b"\xff\xff", b"\x00\x01", b"\x00\x02"])
    assert passphrase(lambda size: next(draws)[:size]) == "abandon zoo abandon zoo ability able"
    assert len(passphrase(bytes, words=8).split()) == 8
