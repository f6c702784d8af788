"""The guide for a Raspberry Pi, word for word, on a machine that boots: both services, their sandbox, a crash."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.live.booted import Done, all_done, commands, served
from tests.tidy.sources import read

GUIDE = Path("deploy", "RASPBERRY-PI.md")
PASSPHRASE = "lantern meadow copper violin harbor thistle\n"
PAGE = "http://127.0.0.1:7466/"
COMMAND = "sudo HEDGEROW_HOME=/var/lib/hedgerow /opt/hedgerow/bin/hedgerow --json"
COURIER = "sudo HEDGEROW_HOME=/var/lib/hedgerow-courier /opt/hedgerow/bin/hedgerow courier status\n"
# A node is there some moments after its service was started.
STARTED = "for i in $(seq 100); do {} >/dev/null 2>&1 && break; sleep 0.2; done\n"
READY = STARTED.format(f"{COMMAND} status")
SHOWN = STARTED.format(f"python3 -c 'import urllib.request as u; u.urlopen(\"{PAGE}\")'")
# As the page asks for it.
UNLOCK = f"""
python3 -c 'import json, sys, urllib.request as u
asked = json.dumps({{"passphrase": sys.stdin.readline().strip()}}).encode()
u.urlopen(u.Request("{PAGE}api/unlock", asked, {{"Content-Type": "application/json", "Origin": "{PAGE[:-1]}"}}))'
"""
LOCKED = """
sudo systemctl stop hedgerow
sudo sed --in-place '/passphrase/d' /etc/systemd/system/hedgerow.service
sudo rm /etc/hedgerow/passphrase
sudo systemctl daemon-reload
sudo systemctl start hedgerow
"""
SCRIPTS = {
    "made": "".join(commands(read(GUIDE), "3. Start the group, or join one")),
    "started": commands(read(GUIDE), "4. Run")[0] + READY,
    "status": commands(read(GUIDE), "4. Run")[1],
    "case": f"{COMMAND} add case title=Flood summary='The lower mill is under water.'\n",
    "search": f"{COMMAND} search mill\n",
    "doctor": f"{COMMAND} doctor\n",
    "backup": f"{COMMAND} backup /var/lib/hedgerow/backup && mv /var/lib/hedgerow/backup /opt/trial/stick\n",
    "crash": "systemctl kill --signal=KILL hedgerow; sleep 11\n" + READY + f"{COMMAND} doctor\n",
    "log": "journalctl --unit hedgerow --no-pager --output cat\n",
    "locked": LOCKED + SHOWN + served(PAGE),
    "waits": f"{COMMAND} status || systemctl is-active hedgerow\n",
    "unlocked": UNLOCK + f"{COMMAND} status\n",
    "courier": "systemctl stop hedgerow\n" + "".join(commands(read(GUIDE), "5. Or let it be a courier")),
    "carries": "systemctl is-active hedgerow-courier\n" + COURIER,
}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Done]:
    """Boot once, and do all of it."""
    return all_done(tmp_path_factory.mktemp("wheel"), SCRIPTS, PASSPHRASE)


def test_the_guide_makes_a_group_and_starts_its_node(done: dict[str, Done]):
    assert all(one.code == 0 for one in (done["made"], done["started"], done["status"])), done
    assert "recovery words" in done["made"].said and "Active: active (running)" in done["started"].said
    assert "Our group" in done["status"].said


def test_the_sandbox_lets_the_node_do_its_work(done: dict[str, Done]):
    made = told(done["case"])
    # Another process read the text, in bounds that it set itself.
    assert [one["id"] for one in told(done["search"])] == [made["id"]]
    assert [one["what"] for one in told(done["doctor"]) if not one["ok"]] == []
    assert told(done["backup"])["tested"]


def test_after_a_crash_the_node_comes_back_without_doubt(done: dict[str, Done]):
    assert "restart counter is at 1" in done["log"].said
    assert [one["what"] for one in told(done["crash"]) if not one["ok"]] == []


def test_without_the_passphrase_the_node_waits_locked_until_somebody_types_it(done: dict[str, Done]):
    assert done["locked"].code == 0 and '<div id="page">' in done["locked"].said
    assert done["waits"].code == 0 and "locked" in done["waits"].said
    assert told(done["unlocked"])["records"] == 1


def test_a_courier_takes_calls_and_invites(done: dict[str, Done]):
    assert done["courier"].code == 0 and "HC1-" in done["courier"].said, done["courier"]
    assert done["carries"].code == 0 and done["carries"].said.startswith("active\n")


def told(one: Done) -> Any:
    """Return what a command answered."""
    assert one.code == 0, one
    return json.loads(one.said.splitlines()[-1])
