"""Sign-ins as they are kept: no secret in clear, and each ends when it should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from identity.vault import Cost
from node.door import sign_ins
from node.door.sign_ins import SignIn, check_choice, is_pin, stretched
from node.store.store import connect, migrate

CHEAP = Cost(memory_bytes=64 * 1_048_576, passes=3)
NOW_MS = 1_800_000_000_000
ONE = SignIn(
    id=b"1" * 16, member=b"m" * 16, pin="$kept", browser="Phone", is_lan=True, began_ms=NOW_MS, seen_ms=NOW_MS
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Any]:
    connection = connect(tmp_path / "store.db", b"k" * 32)
    migrate(connection)
    connection.execute(
        "INSERT INTO members (id, name, role, spaces) VALUES (?, 'Nadia', 'edit', '[]')", (b"m" * 16,)
    )
    yield connection
    connection.close()


def test_a_browser_is_known_by_its_secret(db: Any):
    sign_ins.add(db, ONE, "secret")
    assert sign_ins.opened_by(db, "secret", NOW_MS) == ONE == sign_ins.find(db, ONE.id)
    for secret in ("", "Secret", "secret ", "\udc80"):
        assert sign_ins.opened_by(db, secret, NOW_MS) is None
    assert b"secret" not in b"".join(
        value if isinstance(value, bytes) else str(value).encode()
        for row in db.execute("SELECT * FROM sign_ins")
        for value in row
    )


def test_a_year_ends_it(db: Any):
    sign_ins.add(db, ONE, "secret")
    assert sign_ins.opened_by(db, "secret", NOW_MS + 364 * 86_400_000) is not None
    assert sign_ins.opened_by(db, "secret", NOW_MS + 365 * 86_400_000) is None


def test_a_removed_member_is_nobody(db: Any):
    sign_ins.add(db, ONE, "secret")
    db.execute("UPDATE members SET is_removed = 1")
    assert sign_ins.opened_by(db, "secret", NOW_MS) is None
    sign_ins.remove_member(db, ONE.member)
    assert sign_ins.listed(db) == []


def test_ten_wrong_pins_in_a_row_end_it(db: Any):
    sign_ins.add(db, ONE, "secret")
    assert [sign_ins.tried(db, ONE.id, NOW_MS, right=False) for _ in range(9)] == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert sign_ins.tried(db, ONE.id, NOW_MS + 5, right=True) == 10
    found = sign_ins.find(db, ONE.id)
    assert found is not None and (found.wrong, found.seen_ms) == (0, NOW_MS + 5)
    assert [sign_ins.tried(db, ONE.id, NOW_MS, right=False) for _ in range(10)][-1] == 0
    assert sign_ins.find(db, ONE.id) is None
    assert sign_ins.tried(db, ONE.id, NOW_MS, right=False) == 0


def test_the_oldest_make_way(db: Any):
    for number in range(sign_ins.SIGN_INS_MAX + 2):
        one = replace(ONE, id=number.to_bytes(16, "big"), seen_ms=NOW_MS + number)
        sign_ins.add(db, one, f"secret {number}")
    assert len(sign_ins.listed(db)) == sign_ins.SIGN_INS_MAX
    assert sign_ins.opened_by(db, "secret 1", NOW_MS) is None
    sign_ins.seen(db, sign_ins.listed(db)[-1].id, NOW_MS + 10_000)
    assert sign_ins.listed(db)[0].seen_ms == NOW_MS + 10_000
    sign_ins.remove(db, sign_ins.listed(db)[0].id)
    assert len(sign_ins.listed(db)) == sign_ins.SIGN_INS_MAX - 1


def test_a_pin_is_kept_by_what_argon2id_makes_of_it():
    kept = stretched(check_choice("ﬁve tulips"), CHEAP)
    assert kept.startswith("$argon2id$") and "tulips" not in kept
    # The same PIN typed with other code points.
    assert is_pin(kept, "five tulips") and is_pin(kept, "ﬁve tulips")
    for wrong in ("five tulip", "", "Five tulips", "x" * 10_000, "\ud800"):
        assert not is_pin(kept, wrong)


@pytest.mark.parametrize(
    ("pin", "why"),
    [("", "pin-length"), ("12345", "pin-length"), ("1" * 129, "pin-length"), ("121212", "pin-plain")],
)
def test_what_is_guessed_at_once_is_no_pin(pin: str, why: str):
    with pytest.raises(Refused, match=why):
        check_choice(pin)
