"""What of a case may be sent is what was consented to, and never anything else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.kind import kinds
from crdt.moments import read_moment
from crdt.referrals import lesson_of, sendable, struck_out
from crdt.states import Facts
from tests.crdt.record_world import Device, group, meet, some

AT = some(read_moment("2026-12-01")).start_ms
ALL = {"consent": "yes", "consent_to": group(2).hex(), "consent_parts": "summary; identity"}


def sent(device: Device, record: bytes, to: int = 2, at: int = AT):
    return sendable(Facts(some(device.shelf.find(record)), device.shelf), group(to), at)


def test_only_consented_parts_go_to_the_group_that_the_consent_names():
    device = Device(1)
    case = device.add("case", title="Case 7", summary="s", **ALL)
    found = sent(device, case)
    assert found.parts == ("summary", "identity") and found.why == ""
    assert set(found.fields) == {"title", "summary", "type", "risk", "identity.names", "identity.contacts"}
    assert sent(device, case, to=3).why == "referral-other-group"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"consent": "no"}, "referral-no-consent"),
        ({"consent": "unknown"}, "referral-no-consent"),
        ({"consent": ""}, "referral-no-consent"),
        ({"consent_to": ""}, "referral-other-group"),
        ({"consent_parts": ""}, "referral-no-consent"),
        ({"consent_until": "2026-11-30"}, "referral-consent-over"),
    ],
)
def test_without_a_clear_consent_nothing_may_be_sent(change, why):
    device = Device(1)
    case = device.add("case", title="Case 7", **ALL)
    device.edit(case, **change)
    found = sent(device, case)
    assert (found.parts, found.fields, found.why) == ((), (), why)


def test_a_contested_consent_is_none():
    one, two = Device(1), Device(1, 1)
    case = one.add("case", title="Case 7", **ALL)
    meet(one, two)
    one.edit(case, consent="no")
    two.edit(case, consent="unknown")
    meet(one, two)
    assert sent(one, case).why == sent(two, case).why == "referral-no-consent"


def test_no_consent_can_name_the_margin():
    case = kinds()["case"]
    assert not any(path.startswith("margin.") for _, paths in some(case.referrals).sends for path in paths)
    assert set(some(case.field("consent_parts")).choices) == {part for part, _ in some(case.referrals).sends}


def test_a_referral_says_what_went_with_it():
    keeper = Device(1)
    case = keeper.add("case", title="Case 7", **ALL)
    keeper.say(case, "refer", to=group(2).hex(), reason="nearer to you")
    view = keeper.view(case, at=AT)
    assert ["parts", "summary; identity"] in view["statements"][0]["args"]
    assert view["blocks"]["referrals"][0]["parts"] == ["summary", "identity"]
    keeper.edit(case, consent="no")
    assert keeper.view(case, at=AT)["blocks"]["referrals"][0]["why"] == "referral-no-consent"


def test_a_lesson_from_a_case_begins_without_names():
    device = Device(1)
    case = device.add(
        "case", title="Nadia's papers", summary="Lost papers", type="papers", identity__names="Nadia"
    )
    assert lesson_of(device.view(case)) == {"happened": "Lost papers", "setting": "papers"}
    assert lesson_of({"fields": {"summary": {"contested": []}}}) == {} == lesson_of({})


@given(st.text(), st.lists(st.text(max_size=6), max_size=4), st.lists(st.text(max_size=6), max_size=4))
def test_nothing_that_is_struck_out_occurs_any_more(text, values, names):
    struck, _ = struck_out(text, values, names)
    assert not any(
        unicodedata.normalize("NFC", one.strip()).casefold() in struck.casefold()
        for one in (*values, *names)
        if one.strip()
    )


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("Nadia came, nadia's annual", ("… came, …'s annual", 2)),
        ("Frau Petrova und PETROVAs Haus", ("Frau … und PETROVAs Haus", 1)),
        ("田中さんは来た", ("…さんは来た", 1)),
        ("nobody here", ("nobody here", 0)),
        ("mark it … and go", ("mark it … and go", 0)),
    ],
)
def test_names_and_their_words_are_struck_out(text, struck):
    assert struck_out(text, (), ["Nadia Petrova", "田中"]) == struck


def test_what_is_no_name_is_struck_out_only_whole():
    assert struck_out("He owes us money, he said", ["owes us money"]) == ("He …, he said", 1)
    assert struck_out("a … b", ["…"]) == ("", 1)
