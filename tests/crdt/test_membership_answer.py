"""Members, verdicts, requests and the epoch for new data."""

from __future__ import annotations

from crdt.membership import ActKind, Role, evaluate
from tests.crdt.membership_script import Script


def test_an_offer_shows_until_it_is_taken_up():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.STEWARD)
    assert evaluate(script.acts.values()).members[b"B"].offered == b"iB"
    script.invite("x", "B", "iB", "iB", "C", Role.READER)
    assert script.verdict("x") == "void membership-offer-open"
    script.accept("yB", "B", "iB")
    assert evaluate(script.acts.values()).members[b"B"].offered is None


def test_a_request_names_its_backers_and_who_could_settle_it():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r", "B", "iB", last, "C")
    (request,) = evaluate(script.acts.values()).requests
    assert (request.by, request.target, request.backers) == (b"B", b"C", (b"B",))
    assert request.could_sign == (b"A", b"D")


def test_a_cosigner_keeps_a_request_open_when_its_author_is_gone():
    script = Script()
    last = script.stewards("BCDE")
    script.remove("r", "B", "iB", last, "C", cosigners=("iD",))
    script.remove("s", "A", "g", "r", "B")
    (request,) = evaluate(script.acts.values()).requests
    assert (request.act, request.backers) == (b"r", (b"D",))


def test_a_removal_that_ended_a_sleeping_standing_is_a_request_against_the_live_one():
    script = Script()
    script.stewards("BJ")
    script.invite("j", "J", "iJ", "yJ", "B", Role.READER)
    script.remove("r", "J", "iJ", "j", "B")
    assert script.verdict("r") == "counts"
    assert [request.act for request in evaluate(script.acts.values()).requests] == [b"r"]


def test_an_epoch_serves_only_if_exactly_the_readers_know_it():
    script = Script()
    assert evaluate(script.acts.values()).epoch == b"g"
    script.invite("iB", "A", "g", "g", "B", Role.READER)
    assert evaluate(script.acts.values()).epoch is None
    script.invite("iC", "A", "g", "iB", "C", Role.COURIER)
    script.add("e", ActKind.EPOCH, "A", "g", "iC", mints=("A", "B"))
    assert evaluate(script.acts.values()).epoch == b"e"
    script.add("f", ActKind.EPOCH, "B", "iB", "e", mints=("A", "B"))
    assert evaluate(script.acts.values()).epoch == b"e"
    script.invite("void", "B", "iB", "e", "X", Role.READER, passes=("e",))
    assert evaluate(script.acts.values()).epoch is None


def test_an_older_epoch_never_serves_again():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR, passes=("g",))
    script.invite("iC", "A", "g", "iB", "C", Role.READER, passes=("g",))
    script.add("e", ActKind.EPOCH, "B", "iB", "iB", mints=("A", "B"))
    membership = evaluate(script.acts.values())
    assert membership.epoch is None, "B meant to replace the key of the genesis, and left C out"
    script.add("f", ActKind.EPOCH, "C", "iC", "e iC", mints=("A", "B", "C"))
    assert evaluate(script.acts.values()).epoch is None, "a reader mints nothing"
    script.add("h", ActKind.EPOCH, "A", "g", "f", mints=("A", "B", "C"))
    assert evaluate(script.acts.values()).epoch == b"h"


def test_control_entries_never_wait_for_a_key():
    script = Script()
    assert evaluate(script.acts.values()).control_epochs == (b"g",)
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR, passes=("g",))
    script.invite("iC", "A", "g", "iB", "C", Role.READER, passes=("g",))
    script.add("e", ActKind.EPOCH, "B", "iB", "iB", mints=("A", "B"))
    assert evaluate(script.acts.values()).control_epochs == (b"g",), "C was not given the key of e"
    script.invite("iD", "A", "g", "iC e", "D", Role.READER, passes=("g", "e"))
    assert evaluate(script.acts.values()).control_epochs == (b"g",)
    script.remove("r", "A", "g", "iD", "C")
    assert evaluate(script.acts.values()).control_epochs == (b"e", b"g")


def test_a_removals_keys_serve_until_somebody_turns_out_to_be_here():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR, passes=("g",))
    script.invite("iC", "A", "g", "iB", "C", Role.CONTRIBUTOR, passes=("g",))
    script.add("r", ActKind.REMOVE, "A", "g", "iC", target="C", mints=("A", "B"))
    membership = evaluate(script.acts.values())
    assert (membership.epoch, membership.control_epochs) == (b"r", (b"r", b"g"))
    script.add("v", ActKind.EPOCH, "C", "iC", "iC", mints=("A", "B"))
    assert evaluate(script.acts.values()).epoch == b"r", "what the removed minted replaces nothing"


def test_keys_that_somebody_minted_without_right_seal_nothing():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.READER, passes=("g",))
    script.invite("iC", "A", "g", "iB", "C", Role.CONTRIBUTOR, passes=("g",))
    script.add("c", ActKind.EPOCH, "C", "iC", "iC", mints=("A", "B", "C"))
    assert evaluate(script.acts.values()).control_epochs == (b"c", b"g")
    script.add("b", ActKind.EPOCH, "B", "iB", "c", mints=("A", "B", "C"))
    assert evaluate(script.acts.values()).control_epochs == (b"c", b"g"), "a reader mints nothing"
    script.remove("r", "A", "g", "iC", "C")
    assert evaluate(script.acts.values()).control_epochs == (b"g",), "C minted while it was removed"
    script.add("d", ActKind.EPOCH, "C", "iC", "r", mints=("A", "B"))
    script.add("e", ActKind.EPOCH, "C", "", "r", mints=("A", "B"))
    assert evaluate(script.acts.values()).control_epochs == (b"g",), "C knew that it was out"
    script.add("f", ActKind.EPOCH, "A", "g", "r", mints=("A", "B"))
    assert evaluate(script.acts.values()).control_epochs == (b"f", b"g")


def test_a_minter_that_does_not_name_itself_counts_as_not_knowing_the_keys():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR, passes=("g",))
    script.add("e", ActKind.EPOCH, "B", "iB", "iB", mints=("A",))
    assert evaluate(script.acts.values()).control_epochs == (b"g",)
    assert evaluate(script.acts.values()).epoch is None


def test_a_group_that_may_no_longer_read_was_lowered_and_one_that_never_could_was_not():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.invite("iC", "A", "g", "iB", "C", Role.COURIER)
    assert evaluate(script.acts.values()).lowerings(b"B") == frozenset()
    script.role("r", "A", "g", "iC", "B", Role.COURIER)
    membership = evaluate(script.acts.values())
    assert (membership.lowerings(b"B"), membership.lowerings(b"C")) == (frozenset({b"r"}), frozenset())
    script.role("s", "A", "g", "r", "B", Role.READER)
    assert evaluate(script.acts.values()).lowerings(b"B") == frozenset()
