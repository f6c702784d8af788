"""The claim of a box: one code, once, in a window; then known browsers; and strangers who try all they can think of."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from identity.errors import Refused
from node.door import claim as claims
from node.door.claim import Claim, new_code
from node.door.keeper_file import KEEPER
from tests.web.local.houses import Time
from web.local.house import State

NEAR, FAR = "192.0.2.7", "192.0.2.66"


class Box:
    """A home folder, its state, a clock, and starts of the program."""

    def __init__(self, path: Path) -> None:
        self.path, self.state, self.time = path, "new", Time()
        self.chance = Random(7)

    def start(self) -> Claim:
        """Start the program."""

        def state() -> State:
            return self.state  # type: ignore[return-value]

        return Claim(self.path, state, self.chance.randbytes, self.time)


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path / "home")


def test_a_code_is_sixty_bits_that_nobody_mistakes():
    codes = {new_code(Random(seed).randbytes) for seed in range(2_000)}
    assert len(codes) == 2_000
    letters = set("".join(codes)) - {"-"}
    assert len(letters) == 32 and not letters & set("OILU")
    assert all(len(code.replace("-", "")) == 12 for code in codes)
    assert claims.CODES_MAX <= 2**12, "sixty bits and so few tries leave a chance below 2^-47"


def test_the_code_lets_in_one_browser_once(box: Box):
    claim = box.start()
    code = claim.code
    assert claim.asks(None) == "code"
    secret = claim.use(f"  {code.lower().replace('-', ' ')} ", NEAR)
    assert (claim.code, claim.asks(secret), claim.asks(None), claim.asks("x")) == (
        "",
        "nothing",
        "never",
        "never",
    )
    with pytest.raises(Refused, match="claim-used"):
        claim.use(code, NEAR)
    assert (
        claim.knows(secret) and not claim.knows(None) and not claim.knows("") and not claim.knows(secret[:-1])
    )


def test_letters_that_look_alike_are_one(box: Box):
    claim = box.start()
    claim.use(claim.code.replace("0", "o").replace("1", "l"), NEAR)


def test_the_code_outlasts_restarts_until_it_is_used(box: Box):
    code = box.start().code
    assert box.start().code == code
    claim = box.start()
    secret = claim.use(code, NEAR)
    # Whoever was let in and made nothing begins anew, with another code; so does whoever looked over their shoulder.
    again = box.start()
    assert again.code not in ("", code) and not again.knows(secret) and again.asks(secret) == "code"
    with pytest.raises(Refused, match="claim-code-wrong"):
        again.use(code, NEAR)


def test_no_secret_lies_in_the_folder(box: Box):
    claim = box.start()
    code = claim.code
    secret = claim.use(code, NEAR)
    kept = (box.path / KEEPER).read_text()
    assert secret not in kept and code not in kept


def test_wrong_codes_are_counted_by_whom_and_in_all(box: Box):
    claim = box.start()
    for _ in range(claims.TRIES_OF_ONE_MAX):
        with pytest.raises(Refused, match="claim-code-wrong"):
            claim.use("0000-0000-0000", FAR)
    with pytest.raises(Refused, match="claim-closed"):
        claim.use(claim.code, FAR)
    # One who tries too often keeps out themselves only.
    assert claim.asks(None) == "code"
    for number in range(claims.CODES_MAX - claims.TRIES_OF_ONE_MAX):
        with pytest.raises(Refused, match="claim-code-wrong"):
            claim.use("", f"fd00::{number:x}")
    assert claim.asks(None) == "never"
    with pytest.raises(Refused, match="claim-closed"):
        claim.use(claim.code, NEAR)
    # Taking the power away and giving it back opens it anew, with the code that stands on the card.
    assert box.start().use(claim.code, NEAR)


def test_who_has_all_addresses_of_a_small_network_keeps_nobody_from_claiming(box: Box):
    claim = box.start()
    for number in range(254 * claims.TRIES_OF_ONE_MAX):
        with pytest.raises(Refused, match="claim-code-wrong"):
            claim.use("0000-0000-0000", f"198.51.100.{number % 254}")
    with pytest.raises(Refused, match="claim-closed"):
        claim.use("0000-0000-0000", "198.51.100.7")
    assert claim.use(claim.code, NEAR)
    # What was tried of the code is not counted as tries of a passphrase.
    box.state = "open"
    claim.begin_try(None, "198.51.100.7")


def test_what_is_no_code_is_a_wrong_one(box: Box):
    claim = box.start()
    for number, text in enumerate(
        ("", "-", "\x00", "\ud800", "0" * 100_000, f"{claim.code}0", claim.code[:-1])
    ):
        with pytest.raises(Refused, match="claim-code-wrong"):
            claim.use(text, str(number))


def test_the_window_closes_and_opens_with_a_start(box: Box):
    claim = box.start()
    box.time.s += claims.WINDOW_S - 1
    assert claim.asks(None) == "code"
    box.time.s += 1
    assert (claim.asks(None), claim.left_s()) == ("never", 0)
    with pytest.raises(Refused, match="claim-closed"):
        claim.use(claim.code, NEAR)
    claim = box.start()
    assert claim.asks(None) == "code"
    box.time.s += claims.WINDOW_S - 1
    claim.use(claim.code, NEAR)
    assert claim.left_s() == claims.WINDOW_S


def test_a_browser_that_is_known_may_always_try_the_passphrase_and_others_in_the_window(box: Box):
    claim = box.start()
    secret = claim.use(claim.code, NEAR)
    box.state = "locked"
    claim = box.start()
    assert claim.code == "" and claim.knows(secret)
    assert claim.asks(secret) == claim.asks(None) == "passphrase"
    box.time.s += claims.WINDOW_S
    assert (claim.asks(secret), claim.asks(None), claim.asks("ab" * 32)) == ("passphrase", "never", "never")
    claim.begin_try(secret, NEAR)
    for other in (None, "", "ab" * 32):
        with pytest.raises(Refused, match="claim-closed"):
            claim.begin_try(other, NEAR)


def test_a_stranger_tries_few_passphrases_and_keeps_nobody_out_who_is_known(box: Box):
    claim = box.start()
    secret = claim.use(claim.code, NEAR)
    box.state = "open"
    claim = box.start()
    tried = 0
    for number in range(1_000):
        try:
            claim.begin_try(None, f"192.0.2.{number % 200}")
            tried += 1
        except Refused:
            pass
    assert tried == claims.TRIES_MAX
    for _ in range(1_000):
        claim.begin_try(secret, NEAR)
    assert claim.asks(secret) == "passphrase"


def test_a_try_that_was_right_or_not_looked_at_is_none(box: Box):
    box.state = "locked"
    claim = box.start()
    for _ in range(3 * claims.TRIES_MAX):
        claim.begin_try(None, NEAR)
        claim.take_back_try(None, NEAR)
    assert claim.asks(None) == "passphrase"


def test_browsers_are_kept_over_restarts_and_only_so_many(box: Box):
    box.state = "locked"
    claim = box.start()
    secrets = [claim.admit() for _ in range(claims.BROWSERS_MAX + 2)]
    again = box.start()
    assert [again.knows(one) for one in secrets] == [False] * 2 + [True] * claims.BROWSERS_MAX


def test_where_nothing_can_be_kept_the_code_stays_unused(box: Box):
    claim = box.start()
    (box.path / KEEPER).unlink()
    box.path.rmdir()
    box.path.write_text("in the way")
    with pytest.raises(Refused, match="home-unwritable"):
        claim.use(claim.code, NEAR)
    assert claim.code and claim.asks(None) == "code"
