"""Which data counts: cuts, leaves, sleeping standings, forks, good faith."""

from __future__ import annotations

from crdt.membership import ActKind, DataEntry, Role, evaluate
from tests.crdt.membership_script import Script, entry


def test_an_own_leave_does_not_widen_the_cut_of_a_removal():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.remove("r", "A", "g", "iB", "B", cut={"b": 0})
    script.add("l", ActKind.LEAVE, "B", "iB", "iB", cut={"b": 99})
    assert _kept(script, entry("b0", "B", 0, "iB"), entry("b1", "B", 1, "iB", prev="b0")) == "b0"


def test_a_leave_alone_keeps_what_it_lists():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.add("l", ActKind.LEAVE, "B", "iB", "iB", cut={"b": 0})
    assert _kept(script, entry("b0", "B", 0, "iB"), entry("b1", "B", 1, "iB", prev="b0")) == "b0"


def test_who_left_in_order_keeps_what_it_listed_when_it_is_removed_after_that():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.add("l", ActKind.LEAVE, "B", "iB", "iB", cut={"b": 1})
    script.remove("r", "A", "g", "l", "B", cut={"b": 0})
    entries = [
        entry("b0", "B", 0, "iB"),
        entry("b1", "B", 1, "iB", prev="b0"),
        entry("b2", "B", 2, "iB", prev="b1"),
    ]
    assert _kept(script, *entries) == "b0 b1"


def test_of_concurrent_cuts_the_generous_one_holds():
    script = Script()
    script.stewards("C")
    script.invite("iB", "C", "iC", "yC", "B", Role.CONTRIBUTOR)
    script.remove("r", "A", "g", "iB", "B", cut={"b": 0})
    script.remove("s", "C", "iC", "iB", "B", cut={"b": 1})
    entries = [
        entry("b0", "B", 0, "iB"),
        entry("b1", "B", 1, "iB", prev="b0"),
        entry("b2", "B", 2, "iB", prev="b1"),
    ]
    assert _kept(script, *entries) == "b0 b1"


def test_what_a_junior_does_to_a_sleeping_standing_sets_nothing_aside():
    script = Script()
    script.stewards("J")
    script.invite("iB", "A", "g", "yJ", "B", Role.CONTRIBUTOR)
    script.invite("j", "J", "iJ", "iB", "B", Role.READER)
    script.remove("r", "J", "iJ", "j", "B")
    assert script.members()["B"] == "contributor 1"
    assert _kept(script, entry("b0", "B", 0, "iB")) == "b0"
    assert _kept(script, entry("b0", "B", 0, "j")) == "b0"


def test_another_invitation_does_not_bring_back_what_was_cut():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.remove("r", "A", "g", "iB", "B")
    script.invite("k", "A", "g", "r", "B", Role.CONTRIBUTOR)
    assert _kept(script, entry("b0", "B", 0, "iB"), entry("n0", "B", 0, "k", log="n")) == "n0"


def test_a_reader_invited_again_as_contributor_gets_no_right_for_the_past():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.READER)
    script.add("l", ActKind.LEAVE, "B", "iB", "iB", cut={"b": 9})
    script.invite("k", "A", "g", "l", "B", Role.CONTRIBUTOR)
    assert _kept(script, entry("b0", "B", 0, "iB")) == ""


def test_words_written_under_a_void_invitation_stay_if_another_counts():
    script = Script()
    script.stewards("CD")
    script.invite("c", "C", "iC", "yD", "B", Role.CONTRIBUTOR)
    script.invite("d", "D", "iD", "yD", "B", Role.CONTRIBUTOR)
    script.remove("r", "A", "g", "yD", "C")
    assert script.verdict("c") == "void membership-author-removed"
    assert _kept(script, entry("b0", "B", 0, "c")) == "b0"


def test_a_forked_log_stops_where_it_parts_but_what_others_built_on_stays():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.invite("iC", "A", "g", "iB", "C", Role.CONTRIBUTOR)
    entries = [
        entry("b0", "B", 0, "iC"),
        entry("b1", "B", 1, "iC", prev="b0"),
        entry("x1", "B", 1, "iC", prev="b0"),
        entry("x2", "B", 2, "iC", prev="x1"),
    ]
    assert _kept(script, *entries) == "b0"
    assert _kept(script, *entries, entry("c0", "C", 0, "iC", on="x1")) == "b0 c0 x1"


def test_nobody_vouches_who_knew_or_who_is_set_aside():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.invite("iC", "A", "g", "iB", "C", Role.CONTRIBUTOR)
    script.remove("r", "A", "g", "iC", "B")
    late = entry("b0", "B", 0, "iC")
    assert _kept(script, late, entry("c0", "C", 0, "r", on="b0")) == "c0"
    script.remove("s", "A", "g", "r", "C")
    assert _kept(script, late, entry("c0", "C", 0, "iC", on="b0")) == ""


def test_good_faith_may_rest_on_good_faith_at_any_depth():
    """Each log of B forks; C builds on one branch, then names the other when it learns of it."""
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    script.invite("iC", "A", "g", "iB", "C", Role.CONTRIBUTOR)
    entries: list[DataEntry] = []
    for n in range(150):
        before = (f"c{n - 1}", f"z{n - 1}") if n else ("", "")
        entries.append(entry(f"b{n}", "B", 0, "iC", log=f"b{n}", on=before[0]))
        entries.append(entry(f"z{n}", "B", 0, "iC", log=f"b{n}"))
        entries.append(entry(f"c{n}", "C", n, "iC", prev=before[0], on=f"b{n} {before[1]}"))
    kept = _kept(script, *entries).split()
    assert sorted({name[0] for name in kept}) == ["b", "c"]
    assert len(kept) == 300


def test_what_waits_for_a_control_act_is_not_honoured_yet():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.CONTRIBUTOR)
    assert _kept(script, entry("b0", "B", 0, "gone")) == ""
    assert _kept(script, entry("a0", "A", 0, "g", on="b0"), entry("b0", "B", 0, "gone")) == "a0"


def _kept(script: Script, *entries: DataEntry) -> str:
    forwards = evaluate(script.acts.values()).honoured(entries)
    assert forwards == evaluate(script.acts.values()).honoured(reversed(entries))
    return " ".join(sorted(name.decode() for name in forwards))
