"""The guide for a box without a screen, on a machine that boots: its file, its screen, its page, and its sandbox."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.live.booted import Done, all_done, commands
from tests.tidy.sources import read

GUIDE = Path("deploy", "BOX.md")
FILE = "/boot/firmware/hedgerow.txt"
PASSPHRASE = "lantern meadow copper violin harbor thistle"
# What a browser does, without one: it keeps its cookies over the steps, in a file.
BROWSER = """
import http.cookiejar, json, re, ssl, sys, time, urllib.request as u
jar = http.cookiejar.LWPCookieJar("/opt/trial/cookies")
try:
    jar.load(ignore_discard=True)
except OSError:
    pass
unchecked = ssl.create_default_context()
unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
browser = u.build_opener(u.HTTPCookieProcessor(jar), u.HTTPSHandler(context=unchecked))
told = open("FILE").read()
page = re.findall(r"https://\\S+", told)[0]
code = (re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", told) or [""])[0]
for path, body in json.loads(sys.argv[1]):
    asked = json.dumps(json.loads(json.dumps(body).replace("CODE", code))).encode()
    headers = {"Content-Type": "application/json", "Origin": page}
    print(browser.open(u.Request(page + path, asked, headers)).read().decode())
jar.save(ignore_discard=True)
""".replace("FILE", FILE)
TOLD = f"for i in $(seq 150); do grep -q '{{}}' {FILE} && break; sleep 0.2; done; cat {FILE}\n"
SCREEN = (
    'python3 -c \'import pty; pty.spawn(["/sbin/agetty", "--show-issue", "-"])\' || '
    'python3 -c \'import pty; pty.spawn(["/usr/sbin/agetty", "--show-issue", "-"])\'\n'
)
NEW = {"name": "Orchard", "language": "en", "passphrase": PASSPHRASE, "words": "abandon " * 11 + "about"}


def _asks(*asked: tuple[str, object]) -> str:
    return f"python3 -c {shlex.quote(BROWSER)} {shlex.quote(json.dumps(asked))}\n"


PREPARED = "".join(commands(read(GUIDE), "For who prepares it")).replace("sudo poweroff\n", "")
SCRIPTS = {
    "prepared": "mkdir -p /boot/firmware\n"
    + PREPARED
    + "systemctl start hedgerow-box\n"
    + TOLD.format("claim code"),
    "screen": SCREEN,
    "again": "systemctl restart hedgerow-box; sleep 1\n" + TOLD.format("claim code"),
    "claimed": _asks(("/api/claim", {"code": "CODE"}), ("/api/new", NEW))
    + TOLD.format("works and exchanges"),
    "works": _asks(("/api/call", {"command": "doctor", "args": {}})),
    "power": "systemctl kill --signal=KILL hedgerow-box; sleep 12\n" + TOLD.format("is locked"),
    "unlocked": _asks(("/api/unlock", {"passphrase": PASSPHRASE})) + TOLD.format("works and exchanges"),
    "log": "journalctl --unit hedgerow-box --no-pager --output cat\n",
    "anew": "systemctl stop hedgerow-box; rm -r /var/lib/private/hedgerow /opt/trial/cookies\n"
    "systemctl start hedgerow-box\n" + TOLD.format("claim code"),
    "courier": _asks(("/api/claim", {"code": "CODE"}), ("/api/new/courier", {})) + TOLD.format("courier now"),
    "carries": "systemctl restart hedgerow-box\n"
    + TOLD.format("HC1-")
    + "systemctl is-active hedgerow-box\n",
}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Done]:
    """Boot once, and do all of it."""
    return all_done(tmp_path_factory.mktemp("wheel"), SCRIPTS, "")


def test_the_guide_makes_a_box_that_tells_its_code_in_the_file_and_on_the_screen(done: dict[str, Done]):
    assert done["prepared"].code == 0, done["prepared"]
    code = _code(done["prepared"].said)
    assert "https://" in done["prepared"].said and ":7468" in done["prepared"].said
    assert code in done["screen"].said, done["screen"]
    assert _code(done["again"].said) == code


def test_a_claimed_box_works_in_its_sandbox_and_forgets_the_code(done: dict[str, Done]):
    assert done["claimed"].code == 0, done["claimed"]
    assert _code(done["prepared"].said) not in done["claimed"].said
    answer = json.loads(done["works"].said.splitlines()[-1])
    assert [one["what"] for one in answer["result"] if not one["ok"]] == []


def test_after_a_loss_of_power_it_waits_locked_and_is_opened_at_its_page(done: dict[str, Done]):
    assert done["power"].code == 0 and "is locked" in done["power"].said, done["power"]
    assert done["unlocked"].code == 0 and '"state": "open"' in done["unlocked"].said, done["unlocked"]


def test_no_code_is_in_the_log(done: dict[str, Done]):
    assert done["log"].code == 0
    assert _code(done["prepared"].said) not in done["log"].said and "claim" not in done["log"].said


def test_a_box_that_somebody_could_take_becomes_a_courier(done: dict[str, Done]):
    assert _code(done["anew"].said) != _code(done["prepared"].said)
    assert done["courier"].code == 0 and "HC1-" in done["courier"].said, done["courier"]
    assert done["carries"].code == 0 and "HC1-" in done["carries"].said, done["carries"]
    assert done["carries"].said.endswith("active\n")


def _code(said: str) -> str:
    [code] = set(re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b", said))
    return str(code)
