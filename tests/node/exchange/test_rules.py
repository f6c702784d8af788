"""Which rules are read, and which time zones are worked out."""

from __future__ import annotations

import pytest

from node.exchange.content_lines import Component, read_component
from node.exchange.rules import ZONE_PARTS_MAX, ZONE_RULES_MAX, calm_zone, parts_of


def _zone(*rules: str, begun: str = "19701025T030000", name: str = "STANDARD", more: str = "") -> Component:
    lines = ["BEGIN:VTIMEZONE", "TZID:Odd"]
    for rule in rules:
        lines += [f"BEGIN:{name}", f"DTSTART:{begun}", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"]
        lines += [*([f"RRULE:{rule}"] if rule else []), *([more] if more else []), f"END:{name}"]
    return read_component(list(enumerate([*lines, "END:VTIMEZONE"])))


def test_a_rule_has_known_parts_once():
    assert parts_of("FREQ=YEARLY;BYDAY=-1SU;") == {"FREQ": "YEARLY", "BYDAY": "-1SU"}
    assert parts_of("freq=daily") == {"FREQ": "DAILY"}
    for broken in (
        "",
        "FREQ",
        "FREQ=DAILY;FREQ=SECONDLY",
        "FREQ=DAILY;BYEASTER=1",
        "FREQ=DAILY;BYHOUR= 1",
        "A=B",
    ):
        assert parts_of(broken) is None


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3;UNTIL=20070311T070000Z",
        "FREQ=YEARLY;WKST=MO;INTERVAL=1;BYMONTH=11;BYDAY=1SU",
        "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU;BYHOUR=2;BYMINUTE=0",
        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1",
    ],
)
def test_zones_of_the_world_are_worked_out(rule: str):
    zone = calm_zone(_zone(rule), "other")
    assert zone is not None
    assert zone.value("TZID") == "other"
    assert zone.children[0].value("RRULE") == rule


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY;X=FREQ=YEARLY",
        "FREQ=SECONDLY",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=1,2,3;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=1;BYDAY=MO,TU",
        "FREQ=YEARLY;BYMONTH=1;BYHOUR=1,2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=20;BYDAY=1SU",
        "FREQ=YEARLY;BYMONTH=2;BYDAY=6SU",
        "BYMONTH=2",
    ],
)
def test_others_are_not(rule: str):
    assert calm_zone(_zone(rule), "x") is None


def test_a_zone_has_only_so_many_parts_of_our_time():
    assert calm_zone(_zone(*("FREQ=YEARLY",) * ZONE_RULES_MAX), "x") is not None
    assert calm_zone(_zone(*("FREQ=YEARLY",) * (ZONE_RULES_MAX + 1)), "x") is None
    assert calm_zone(_zone(*("",) * (ZONE_PARTS_MAX + 1)), "x") is None
    assert calm_zone(_zone(), "x") is None
    assert calm_zone(_zone("", begun="00010101T000000"), "x") is None
    assert calm_zone(_zone("", name="VEVENT"), "x") is None


def test_of_its_lines_only_those_are_left_that_say_when_clocks_change():
    zone = calm_zone(_zone("", more="RDATE:20260101T000000\nX-A:b\rRRULE:FREQ=SECONDLY"), "x")
    assert zone is not None
    assert "X-A" not in "\n".join(zone.written())
