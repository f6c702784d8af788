"""Values: what a person may type, what is stored, and that nothing stored by anybody makes reading fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.kind import Field, FieldType, kinds
from crdt.values import (
    Amount,
    Flaw,
    Order,
    Person,
    Quantity,
    Span,
    format_many,
    hidden,
    micro_text,
    parse,
    parse_many,
    read,
)
from identity.errors import Refused

GOOD = [
    (FieldType.TEXT, "as is", "as is"),
    (FieldType.TEXT, "بطانيات", "بطانيات"),
    (FieldType.MOMENT, "2026-12-01T18:00[Europe/Berlin]", "2026-12-01T18:00[Europe/Berlin]"),
    (FieldType.MOMENT, "2026-12-01", "2026-12-01"),
    (FieldType.MOMENT, "2026-12-01T18:00+01:00", "2026-12-01T18:00+01:00"),
    (FieldType.MOMENT, "2026-12-01T18:00Z", "2026-12-01T18:00Z"),
    (FieldType.MOMENT, "۲۰۲۶-۱۲-۰۱", "2026-12-01"),
    (FieldType.QUANTITY, "20 blankets", "20 blankets"),
    (FieldType.QUANTITY, "٢٠  بطانية", "20 بطانية"),
    (FieldType.QUANTITY, "2.5 kg", "2.5 kg"),
    (FieldType.AMOUNT, "EUR 150.00", "EUR 150.00"),
    (FieldType.AMOUNT, "eur 150", "EUR 150"),
    (FieldType.SPAN, "P3M", "P3M"),
    (FieldType.SPAN, "2026-12-01/2026-12-05", "2026-12-01/2026-12-05"),
    (FieldType.LINK, "AB" * 32, "ab" * 32),
    (FieldType.YES_NO_UNKNOWN, "Yes", "yes"),
]
BAD = [
    (FieldType.MOMENT, "tomorrow", "value-moment"),
    (FieldType.MOMENT, "2026-02-30", "value-moment"),
    (FieldType.MOMENT, "2026-12-01T18:00", "value-moment-zone"),
    (FieldType.MOMENT, "2026-12-01T18:00[Europe/Atlantis]", "value-zone-unknown"),
    (FieldType.MOMENT, "2026-12-01T18:00[../etc/passwd]", "value-moment"),
    (FieldType.MOMENT, "2026-12-01T18:00+09:00[Europe/Berlin]", "value-offset-wrong"),
    (FieldType.QUANTITY, "many", "value-quantity"),
    (FieldType.QUANTITY, "1,5 kg", "value-quantity"),
    (FieldType.QUANTITY, "9" * 16, "value-quantity"),
    (FieldType.AMOUNT, "150 EUR", "value-amount"),
    (FieldType.SPAN, "P", "value-span"),
    (FieldType.SPAN, "PT", "value-span"),
    (FieldType.LINK, "ab12", "value-id"),
    (FieldType.YES_NO_UNKNOWN, "perhaps", "value-yes-no-unknown"),
    (FieldType.CHOICE, "third", "value-choice"),
    (FieldType.TEXT, "x" * 501, "value-too-long"),
    (FieldType.TEXT, "a\x00b", "value-hidden-characters"),
    (FieldType.TEXT, "two\nlines", "value-hidden-characters"),
    (FieldType.TEXT, "exe\u202egnp.", "value-hidden-characters"),
]


@pytest.mark.parametrize(("of", "typed", "stored"), GOOD)
def test_typed_values_have_one_stored_form(of, typed, stored):
    field = Field(name="x", type=of)
    assert parse(field, typed) == stored
    assert parse(field, stored) == stored


@pytest.mark.parametrize(("of", "typed", "message"), BAD)
def test_what_is_no_value_is_refused_and_names_the_field(of, typed, message):
    with pytest.raises(Refused) as refused:
        parse(Field(name="x", part="box", type=of, choices=("first", "second")), typed)
    assert (refused.value.message, refused.value.fields["field"]) == (message, "box.x")


def test_a_zone_completes_a_moment_and_an_import_may_leave_it_floating():
    field = Field(name="start", type=FieldType.MOMENT)
    assert parse(field, "2026-12-01T18:00", zone="Asia/Tbilisi") == "2026-12-01T18:00[Asia/Tbilisi]"
    assert parse(field, "2026-12-01T18:00", floating=True) == "2026-12-01T18:00"
    assert parse(field, "2026-12-01", zone="Asia/Tbilisi") == "2026-12-01"


def test_lists_are_separated_by_semicolons():
    field = Field(name="hosts", many=True)
    assert parse_many(field, "a; b ;; a; c\\;d") == ("a", "b", "c;d")
    assert format_many(("a", "c;d")) == "a; c\\;d"


def test_numbers_are_exact():
    assert read(Field(name="q", type=FieldType.QUANTITY), "-0.000001 t") == Quantity(micro=-1, unit="t")
    assert read(Field(name="a", type=FieldType.AMOUNT), "EUR 0.10") == Amount(currency="EUR", micro=100_000)
    assert read(Field(name="s", type=FieldType.SPAN), "P3M") == Span(start=None, end=None, length="P3M")


def test_joiners_that_languages_need_are_no_hidden_characters():
    assert not hidden("می\u200cخواهم 👩\u200d👩\u200d👧 \u2067עברית\u2069", multiline=False)
    assert hidden("a\u009bb", multiline=True)


@given(st.text(max_size=40))
def test_a_list_of_anything_survives_writing_and_reading(text):
    field = Field(name="hosts", many=True, multiline=True)
    try:
        value = parse(field, text)
    except Refused:
        return
    if value and not value.endswith("\\") and "\\;" not in value:
        assert parse_many(field, format_many((value, "z"))) == tuple(dict.fromkeys((value, "z")))


@given(st.text(alphabet=st.characters(), max_size=60) | st.from_regex(r"[0-9TZ:+\-PEUR\[\]/. ]{1,40}"))
def test_reading_never_raises_and_what_reads_as_a_value_is_accepted(text):
    for kind in kinds().values():
        for field in kind.fields:
            value = read(field, text)
            if isinstance(value, Flaw):
                assert value.id.startswith("value-")


@pytest.mark.parametrize(
    "text",
    [
        "__proto__",
        "constructor",
        "9" * 400,
        "P" + "1Y" * 900,
        "[" * 5000,
        "2026-12-01T18:00[" + "A/" * 500 + "]",
    ],
)
def test_hostile_values_are_read_fast_and_without_fault(text):
    for of in FieldType:
        read(Field(name="x", type=of, chars_max=16_384), text)


def test_a_person_is_a_name_a_group_or_a_role():
    field, name = Field(name="keeper", type=FieldType.PERSON), "ab" * 32
    assert read(field, "Nadia") == Person(name="Nadia")
    assert read(field, f"group:{name}") == Person(group=name)
    assert read(field, f"role:{name}") == Person(role=name)
    assert read(field, "group:all") == Flaw(id="value-id")


def test_an_order_is_one_value_with_each_item_once():
    field = Field(name="order", type=FieldType.ORDER)
    assert parse(field, " Nadia;Amal ; Nadia;") == "Nadia; Amal"
    assert read(field, "Nadia; Amal") == Order(items=("Nadia", "Amal"))
    many = Field(name="order", type=FieldType.ORDER, chars_max=2_000)
    assert read(field, "; ;") == Flaw(id="value-order") == read(many, ";".join(map(str, range(201))))


def test_millionths_are_told_exactly():
    told = [micro_text(micro, digits_min=2) for micro in (0, 150_000_000, -500_000, 1, -1_230_000)]
    assert told == ["0.00", "150.00", "-0.50", "0.000001", "-1.23"]
    assert micro_text(20_000_000) == "20"
