from __future__ import annotations

from msgspec.structs import replace

from crdt.note import Verdict
from crdt.note_claims import Claims, said_by
from tests.crdt.note_forks import VOID
from tests.crdt.test_note import ANN, EVE, FIRST, entry, fold, words
from tests.crdt.test_note_aside import BESIDE, WORD, text

OTHER = b"Y" * 32
TWICE = replace(entry("other", EVE, 1, words(101, 0, "lie", (97, 2)), FIRST), chain=OTHER)


def test_of_two_stories_in_one_session_one_counts_in_whatever_order_they_come():
    told, other = WORD, replace(entry("other", EVE, 1, words(101, 0, "lie", (97, 2)), FIRST), chain=OTHER)
    heard = entry("heard", ANN, 2, words(97, 3, "!", (101, 2)), other)
    first, last = fold(FIRST, told, other, BESIDE, heard), fold(FIRST, other, heard, told, BESIDE)
    for folded in (first, last):
        assert folded.void == {other.hash: Verdict("note-client-taken")}
        assert text(*folded.accepted_in_order) == text(*folded.accepted) == "one!falsetrue"
    assert (first.revision, last.revision) == (0, 1)


def test_a_chain_gives_way_to_the_log_and_to_lower_names_where_they_claim_the_same():
    log = replace(TWICE, hash=b"l" * 32, chain=EVE)
    claims = Claims()
    assert not claims.note(WORD) and not claims.is_taken(WORD)
    assert not claims.note(TWICE) and claims.is_taken(TWICE)
    assert claims.note(log)
    assert not claims.is_taken(log) and claims.is_taken(WORD) and claims.is_taken(TWICE)
    assert not claims.note(log)


def test_chains_that_follow_each_other_share_a_session():
    on = replace(entry("on", EVE, 2, words(101, 5, "more", (101, 4)), WORD), chain=OTHER)
    folded = fold(FIRST, WORD, BESIDE, on)
    assert not folded.void


def test_what_is_barred_or_says_nothing_claims_nothing():
    claims = Claims()
    claims.note(replace(WORD, barred=VOID))
    claims.note(replace(WORD, hash=b"n" * 32, update=b"\x00"))
    assert not claims.note(TWICE) and not claims.is_taken(TWICE)
    assert said_by(replace(WORD, update=b"\x00")) is None


def test_who_hears_first_of_all_entries_never_starts_over():
    folded = fold()
    folded.expect((WORD, TWICE))
    for each in (FIRST, TWICE, WORD):
        folded.add(each)
    assert folded.revision == 0 and folded.void == {TWICE.hash: Verdict("note-client-taken")}
