"""What people read about devices on the command line."""

from __future__ import annotations

from node.cli import devices

LOST = {
    "device": "ab" * 32,
    "spaces": [
        {"space": "s", "name": "Joint", "rotated": True},
        {"space": "t", "name": "Theirs", "rotated": False},
    ],
    "could_read": [
        {
            "space": "s",
            "name": "Joint",
            "sort": "shared",
            "records": 2,
            "kinds": [{"kind": "case", "count": 2}],
        },
        {"space": "u", "name": "Empty", "sort": "shared", "records": 0, "kinds": []},
    ],
    "warn": [{"name": "Case seven", "why": "device-warn-named", "record": "r"}],
    "couriers": [{"group": "cd" * 32, "name": "Box", "stopped": False}],
    "cannot": ["device-cannot-recall"],
}


def test_a_loss_is_told_whole_and_in_plain_words():
    text = devices.lost_shown(LOST)
    for wanted in ("Joint", "Theirs", "2 ", "Case seven", "Box", "can’t be called back"):
        assert wanted in text
    assert "Empty" not in text and "{" not in text


def test_devices_are_a_table():
    rows = [
        {"device": "ab" * 32, "here": True, "lost": False, "label": "Hall", "last_met_ms": None},
        {"device": "cd" * 32, "here": False, "lost": True, "label": "", "last_met_ms": 1_796_000_000_000},
    ]
    lines = devices.list_shown(rows).splitlines()
    assert len(lines) == 3 and "Hall" in lines[1] and "lost" in lines[2]


def test_a_new_device_hears_what_to_do_next():
    text = devices.joined_shown({"home": "/h", "group": "ab" * 32, "waiting": True, "open_lock": True})
    assert "/h" in text and "hedgerow run" in text
    assert "HD1-X" in devices.invited_shown({"code": "HD1-X", "expires": "2026-11-28T20:00:00Z"})
