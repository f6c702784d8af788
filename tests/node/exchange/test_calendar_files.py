"""Calendar files: nothing is lost on the way in and out, and a second import changes only what the file changed."""

from __future__ import annotations

import random
import time
import warnings
from dataclasses import replace
from pathlib import Path

import pytest
import recurring_ical_events
from icalendar import Calendar

from crdt.kind import FieldType, kinds
from crdt.values import parse
from identity.errors import Refused
from node.exchange.calendar_files import read_calendar, updates
from node.exchange.content_lines import unfold
from node.exchange.limits import ROWS_MAX
from node.exchange.rows import Sheet
from node.exchange.series import read_raw
from tests.node.exchange.wholes import whole_calendar

DATA = Path(__file__).parents[2] / "data"
YEAR = DATA / "year.ics"
FILES = [YEAR, *sorted((DATA / "calendars").glob("*.ics"))]
DAMAGE = (b"", b"\n", b";", b":", b'"', b"\nEND:VEVENT\n", b"\\")
SPAN = ((2025, 7, 1), (2028, 7, 1))


def sheets_of(data, **more):
    rows = read_calendar(data).rows
    return [
        Sheet(id=f"{number:064x}", kind=row.kind, key=row.key, fields=dict(row.fields), **more)
        for number, row in enumerate(rows, 1)
    ]


def lines_of(data):
    """The lines of all events, as a sorted list: what must never be lost."""
    found, inside = [], False
    for _, line in unfold(data):
        inside = inside or line.upper() == "BEGIN:VEVENT"
        if inside:
            found.append(line)
        inside = inside and line.upper() != "END:VEVENT"
    return sorted(found)


def occurrences(data):
    """Every occurrence of three years, told by another program's reading of the file."""
    plain = "".join(f"{line}\r\n" for _, line in unfold(data)).encode()
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for calendar in Calendar.from_ical(plain, multiple=True):
            for event in recurring_ical_events.of(calendar, skip_bad_series=True).between(*SPAN):
                found.append(
                    (str(event.get("SUMMARY")), str(event.start), str(event.end), str(event.get("LOCATION")))
                )
    return sorted(found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_out_again_without_loss(path):
    data = path.read_bytes()
    written = whole_calendar(sheets_of(data))
    assert not written.left_out
    lost = [line for line in lines_of(data) if line not in lines_of(written.data)]
    assert lost == []
    added = [line for line in lines_of(written.data) if line not in lines_of(data)]
    assert all(line.startswith("UID:") and line.endswith("@no-uid") for line in added)


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.stem != "handmade"], ids=lambda path: path.stem
)
def test_the_same_occurrences_before_and_after(path):
    data = path.read_bytes()
    before = occurrences(data)
    assert before and occurrences(whole_calendar(sheets_of(data)).data) == before


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_second_import_changes_nothing(path):
    data = path.read_bytes()
    sheets = sheets_of(data)
    written = whole_calendar(sheets).data
    for again in (data, written, whole_calendar(sheets_of(written)).data):
        rows = read_calendar(again).rows
        assert [row.key for row in rows] == [sheet.key for sheet in sheets]
        assert [updates(sheet, row) for sheet, row in zip(sheets, rows, strict=True)] == [{}] * len(rows)


def test_the_year_in_fields():
    parsed = read_calendar(YEAR.read_bytes())
    assert [error.message for error in parsed.errors] == ["exchange-not-an-event"]
    rows = {row.key: row.fields for row in parsed.rows}
    assert len(rows) == 16
    circle = rows["ics:weekly-circle@example.org"]
    assert circle["title"] == "Weekly circle, open to all"
    assert circle["place"] == "Library, 2nd floor; ring twice"
    assert circle["notes"].endswith("A back\\slash stays.")
    assert circle["recurrence"].count("\n") == 3
    assert circle["ics"].count("BEGIN:VEVENT") == 3 and circle["ics"].count("BEGIN:VALARM") == 2
    assert rows["ics:nowruz@example.org"]["end"] == "2026-03-24"
    assert rows["ics:odd-zone@example.org"]["start"] == "2026-05-04T09:30+05:45"
    assert rows["ics:kolo-ukr@example.org"]["end"] == "2026-01-02T20:30[Europe/Kyiv]"
    assert rows["ics:skill-share-tbilisi@example.org"]["start"] == "2026-03-07T11:00[Asia/Tbilisi]"
    assert rows["ics:8-march@example.org"]["title"] == "8 March 💜 everywhere"


def calendar(*lines):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


def entry(uid="u", title="t", *more, start="20260101T100000Z"):
    return ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start}", f"SUMMARY:{title}", *more, "END:VEVENT"]


def test_the_file_s_change_is_taken_and_ours_is_kept():
    (sheet,) = sheets_of(calendar(*entry(title="old")))
    ours = Sheet(
        id=sheet.id, kind="event", key=sheet.key, fields=dict(sheet.fields) | {"place": "our new place"}
    )
    (row,) = read_calendar(calendar(*entry("u", "new", "X-NEW:1"))).rows
    changed = updates(ours, row)
    assert changed == {"title": "new", "ics": row.fields["ics"]}
    later = Sheet(id=sheet.id, kind="event", key=sheet.key, fields=dict(ours.fields) | changed)
    assert updates(later, row) == {}
    (out,) = sheets_of(whole_calendar([later]).data)
    assert (out.fields["title"], out.fields["place"]) == ("new", "our new place") and "X-NEW:1" in out.fields[
        "ics"
    ]


def test_what_we_changed_since_is_not_turned_back_by_the_old_file():
    data = calendar(*entry(title="old"))
    (sheet,) = sheets_of(data)
    ours = Sheet(id=sheet.id, kind="event", fields=dict(sheet.fields) | {"title": "ours"})
    assert updates(ours, read_calendar(data).rows[0]) == {}


def test_a_field_that_the_file_dropped_is_emptied():
    (sheet,) = sheets_of(calendar(*entry("u", "t", "LOCATION:here")))
    (row,) = read_calendar(calendar(*entry())).rows
    assert updates(sheet, row)["place"] == ""


@pytest.mark.parametrize(
    "more",
    [
        {"start": "2026-01-01"},
        {
            "start": "2026-01-01T10:00[Asia/Tehran]",
            "end": "2026-01-01T11:00[Asia/Tehran]",
            "notes": "a\nb",
            "place": "p",
        },
    ],
)
def test_our_own_entries_come_back_to_their_record(more):
    fields = {"title": "ü" * 90} | more
    sheet = Sheet(id="ab" * 32, kind="action", fields=fields)
    data = whole_calendar([sheet]).data
    (row,) = read_calendar(data).rows
    assert (row.id, row.kind, row.key) == (sheet.id, "action", f"ics:{sheet.id}@hedgerow")
    assert {name: text for name, text in row.fields.items() if name != "ics"} == fields
    assert updates(sheet, row) == {}
    moved_on = Sheet(id=sheet.id, kind="action", fields=fields | {"title": "a newer title of ours"})
    assert updates(moved_on, row) == {}
    touched = data.replace(b"SUMMARY:", b"SUMMARY:By another program: ")
    assert updates(sheet, read_calendar(touched).rows[0])["title"].startswith("By another program")


def test_a_zone_is_written_with_every_entry_that_needs_it():
    sheet = Sheet(id="ab" * 32, kind="event", fields={"title": "t", "start": "2026-07-01T10:00[Asia/Tehran]"})
    data = whole_calendar([sheet]).data
    assert b"BEGIN:VTIMEZONE\r\nTZID:Asia/Tehran" in data
    assert occurrences(data)[0][1] == "2026-07-01 10:00:00+03:30"


def zone(offset):
    start = ["BEGIN:VTIMEZONE", "TZID:Custom", "BEGIN:STANDARD", "DTSTART:19700101T000000"]
    return [*start, f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}", "END:STANDARD", "END:VTIMEZONE"]


def custom(uid):
    return ["BEGIN:VEVENT", f"UID:{uid}", "DTSTART;TZID=Custom:20260101T100000", "SUMMARY:t", "END:VEVENT"]


def test_two_zones_of_one_name_stay_two():
    one, other = calendar(*zone("+0100"), *custom("a")), calendar(*zone("+0900"), *custom("b"))
    sheets = [*sheets_of(one), *sheets_of(other)]
    written = whole_calendar(sheets).data
    assert [start for _, start, *_ in occurrences(written)] == [
        "2026-01-01 10:00:00+01:00",
        "2026-01-01 10:00:00+09:00",
    ]
    assert [row.fields["start"][-6:] for row in read_calendar(written).rows] == ["+01:00", "+09:00"]
    for sheet, row in zip(sheets, read_calendar(written).rows, strict=True):
        assert updates(sheet, row) == {}


def test_one_bad_entry_costs_one_entry():
    data = calendar(
        *entry("good-1"),
        *entry("bad-date", start="tomorrow"),
        *("BEGIN:VEVENT", "UID:never-ended", "DTSTART:20260101"),
        *entry("good-2"),
        *("BEGIN:VTODO", "SUMMARY:task", "END:VTODO"),
        *("BEGIN:VEVENT", "UID:no-start", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:zone", "DTSTART;TZID=Atlantis:20260101T000000", "END:VEVENT"),
        *entry("good-3"),
    )
    parsed = read_calendar(data)
    assert [row.key for row in parsed.rows] == ["ics:good-1", "ics:good-2", "ics:good-3"]
    assert [(error.line, error.message) for error in parsed.errors] == [
        (8, "exchange-bad-date"),
        (13, "exchange-bad-nesting"),
        (21, "exchange-not-an-event"),
        (24, "exchange-no-start"),
        (27, "exchange-unknown-zone"),
    ]


def test_a_file_that_was_cut_gives_what_is_whole():
    data = calendar(*entry("a"), *entry("b"))
    parsed = read_calendar(data[: data.index(b"UID:b") + 20])
    assert [row.key for row in parsed.rows] == ["ics:a"]
    assert "exchange-calendar-cut" in [error.message for error in parsed.errors]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "exchange-no-calendar"),
        (b"%PDF-1.7\n\xff\xfe", "exchange-not-utf8"),
        (b"id,title\n1,x\n", "exchange-no-calendar"),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", "exchange-no-calendar"),
        (b"BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n", "exchange-old-calendar"),
        (b"BEGIN:VCALENDAR\n\0\nEND:VCALENDAR\n", "exchange-not-text"),
    ],
)
def test_what_is_no_calendar_is_refused(data, message):
    with pytest.raises(Refused) as refused:
        read_calendar(data)
    assert refused.value.message == message


def test_an_entry_with_a_huge_attachment_is_named():
    parsed = read_calendar(calendar(*entry("u", "t", "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A" * 600_000)))
    assert [error.message for error in parsed.errors] == ["exchange-event-too-large"] and not parsed.rows


def test_one_uid_twice_with_different_words_is_kept_and_named():
    parsed = read_calendar(calendar(*entry("u", "one"), *entry("u", "one"), *entry("u", "two", "SEQUENCE:2")))
    assert [error.message for error in parsed.errors] == ["exchange-event-twice"]
    assert parsed.rows[0].fields["title"] == "two" and parsed.rows[0].fields["ics"].count("BEGIN:VEVENT") == 2


def test_what_ends_before_it_starts_is_kept_as_it_is_and_named():
    data = calendar(
        *("BEGIN:VEVENT", "UID:hours", "DTSTART:20261201T180000Z", "DTEND:20261201T170000Z", "END:VEVENT"),
        *(
            "BEGIN:VEVENT",
            "UID:days",
            "DTSTART;VALUE=DATE:20261201",
            "DTEND;VALUE=DATE:20261101",
            "END:VEVENT",
        ),
        *("BEGIN:VEVENT", "UID:length", "DTSTART:20261201T180000Z", "DURATION:-PT1H", "END:VEVENT"),
        # Some programs write a whole day so.
        *(
            "BEGIN:VEVENT",
            "UID:day",
            "DTSTART;VALUE=DATE:20261201",
            "DTEND;VALUE=DATE:20261201",
            "END:VEVENT",
        ),
    )
    parsed = read_calendar(data)
    assert [error.message for error in parsed.errors] == ["exchange-ends-early"] * 3
    assert [(row.fields["start"], row.fields.get("end", "")) for row in parsed.rows] == [
        ("2026-12-01T18:00Z", "2026-12-01T17:00Z"),
        ("2026-12-01", ""),
        ("2026-12-01T18:00Z", "2026-12-01T17:00Z"),
        ("2026-12-01", ""),
    ]
    assert lines_of(whole_calendar(sheets_of(data)).data) == lines_of(data)


def test_long_uids_make_keys_that_fit():
    (row,) = read_calendar(calendar(*entry("u" * 2_000))).rows
    assert len(row.key) < 512 and row.key.startswith("ics:#")
    assert (
        read_calendar(whole_calendar([Sheet(id="1", kind="event", key=row.key, fields=row.fields)]).data)
        .rows[0]
        .key
        == row.key
    )


def test_the_calendar_s_own_lines_stay_where_all_agree():
    data = calendar("X-WR-CALNAME:Ours", "METHOD:REQUEST", *entry("a"), *entry("b"))
    written = whole_calendar(sheets_of(data)).data
    assert b"X-WR-CALNAME:Ours" in written and b"METHOD" not in written
    both = [*sheets_of(data), *sheets_of(calendar("X-WR-CALNAME:Theirs", *entry("c")))]
    assert b"X-WR-CALNAME" not in whole_calendar(both).data


def test_a_time_without_a_zone_keeps_its_calendar_s_zone_beside_other_calendars():
    tokyo = sheets_of(calendar("X-WR-TIMEZONE:Asia/Tokyo", *entry("a", "Tokyo", start="20260401T100000")))
    alone = whole_calendar(tokyo).data
    assert b"X-WR-TIMEZONE:Asia/Tokyo" in alone and b"DTSTART:20260401T100000" in alone
    floating = sheets_of(calendar(*entry("b", "Anywhere", start="20260401T100000")))
    both = whole_calendar([*tokyo, *floating]).data
    assert b"X-WR-TIMEZONE" not in both and b"BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo" in both
    assert [(title, start) for title, start, *_ in occurrences(both)] == [
        ("Anywhere", "2026-04-01 10:00:00"),
        ("Tokyo", "2026-04-01 10:00:00+09:00"),
    ]
    for sheet, row in zip([*tokyo, *floating], read_calendar(both).rows, strict=True):
        assert row.key == sheet.key and updates(sheet, row) == {}


@pytest.mark.parametrize("seed", range(3))
def test_damage_is_refused_or_named_and_never_crashes(seed):
    draw = random.Random(seed)
    data = YEAR.read_bytes()
    for _ in range(25):
        hurt = bytearray(data)
        for _ in range(draw.randint(1, 12)):
            at = draw.randrange(len(hurt))
            hurt[at : at + draw.choice((0, 1, 40))] = draw.choice(
                (b"", b"\n", b";", b":", b'"', b"\nEND:VEVENT\n", b"\\")
            )
        try:
            parsed = read_calendar(bytes(hurt))
        except Refused:
            continue
        sheets = [
            Sheet(id=f"{at:064x}", kind="event", key=row.key, fields=row.fields)
            for at, row in enumerate(parsed.rows)
        ]
        written = whole_calendar(sheets)
        assert {row.key for row in read_calendar(written.data).rows} == {row.key for row in parsed.rows}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_kind_takes_every_field_as_it_is(path):
    kind = kinds()["event"]
    for row in read_calendar(path.read_bytes()).rows:
        for name, text in row.fields.items():
            field = kind.field(name)
            assert field is not None
            # A long text is merged into its note and has no register.
            assert field.type is FieldType.LONG_TEXT or parse(field, text, floating=True) == text


def test_a_record_whose_kept_text_has_several_names_comes_out_under_one_that_is_its_own():
    one, other = (
        f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:{uid}\nDTSTART:20301205T180000Z\nSUMMARY:{uid}\nEND:VEVENT\nEND:VCALENDAR\n"
        for uid in ("walk@example.org", f"{9:064x}@hedgerow")
    )
    [sheet], [second] = sheets_of(one.encode()), sheets_of(other.encode())
    kept, mixed = read_raw(sheet.fields["ics"]), read_raw(second.fields["ics"])
    raw = replace(kept, events=(*kept.events, *mixed.events)).raw()
    for key, uid in ((sheet.key, "walk@example.org"), ("", f"{sheet.id}@hedgerow")):
        written = whole_calendar([replace(sheet, key=key, fields={**sheet.fields, "ics": raw})]).data
        assert [line for line in lines_of(written) if line.startswith("UID")] == [f"UID:{uid}"] * 2


_STANDARD = (
    "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
)
_EVENT = "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART{}:20260101T100000\r\nEND:VEVENT\r\n"


def _calendar(*parts: str) -> bytes:
    return "".join(("BEGIN:VCALENDAR\r\n", *parts, "END:VCALENDAR\r\n")).encode()


def _much_in_common(sort: str) -> tuple[str, str]:
    """Return what a calendar says once, and how its events name it."""
    lines = "X-A:b\r\n" * 20_000
    if sort == "zone":
        return f"BEGIN:VTIMEZONE\r\nTZID:My\r\n{lines}{_STANDARD}END:VTIMEZONE\r\n", ";TZID=My"
    return lines, ""


@pytest.mark.parametrize("sort", ["lines", "zone"])
def test_what_many_exceptions_share_is_read_once(sort):
    """Each of them was read with a copy of it: some hundred kilobytes took minutes."""
    shared, named = _much_in_common(sort)
    events = [
        _EVENT.format("one", named).replace("END", f"RECURRENCE-ID:{2000 + n // 12}{n % 12 + 1:02}01\r\nEND")
        for n in range(3_000)
    ]
    begun = time.process_time()
    parsed = read_calendar(_calendar(shared, *events))
    assert time.process_time() - begun < 4
    assert [row.key for row in parsed.rows] == ["ics:one"]


def test_a_zone_that_says_much_is_worked_out_once():
    zone = f"BEGIN:VTIMEZONE\r\nTZID:My\r\n{_STANDARD * 190}END:VTIMEZONE\r\n"
    begun = time.process_time()
    parsed = read_calendar(_calendar(zone, *(_EVENT.format(n, ";TZID=My") for n in range(2_000))))
    assert time.process_time() - begun < 4
    assert {row.fields["start"] for row in parsed.rows} == {"2026-01-01T10:00+02:00"}


def test_a_calendar_that_would_be_kept_again_and_again_is_refused():
    """Each entry keeps its calendar's own lines: half a megabyte of them in 600 entries were 300 MB."""
    name = f"X-A:{'b' * 450_000}\r\n"
    with pytest.raises(Refused) as refused:
        read_calendar(_calendar(name, *(_EVENT.format(n, "") for n in range(600))))
    assert refused.value.message == "exchange-too-much"


@pytest.mark.parametrize(
    "part",
    ["ä\r\n", "BEGIN:VTODO\r\nEND:VTODO\r\n", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n", _EVENT.format(1, "")],
)
def test_what_is_found_in_a_file_is_counted_whatever_it_is(part):
    """Two million errors, or repetitions of one event, took a gigabyte to tell."""
    with pytest.raises(Refused) as refused:
        read_calendar(_calendar(part * (ROWS_MAX + 1)))
    assert refused.value.message == "exchange-too-many-rows"
