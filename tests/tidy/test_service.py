"""The service file keeps its promise: systemd itself scores how little the node may touch."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from node.door.claim import WINDOW_S
from tests.tidy.sources import ROOT, read

SERVICE = Path("deploy", "hedgerow.service")
COURIER = Path("deploy", "hedgerow-courier.service")
BOX = Path("deploy", "hedgerow-box.service")
# In tenths of systemd's exposure scale of 0 to 10; a bare service scores 96.
EXPOSURE_MAX = 15


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
@pytest.mark.parametrize("service", [SERVICE, COURIER, BOX], ids=str)
def test_the_service_is_confined(service: Path):
    command = ["systemd-analyze", "security", "--no-pager", "--offline=yes", f"--threshold={EXPOSURE_MAX}"]
    done = subprocess.run(
        [*command, str(ROOT / service)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout[-400:] + done.stderr


@pytest.mark.parametrize("service", [SERVICE, COURIER, BOX], ids=str)
def test_the_service_file_has_no_unknown_shape(service: Path):
    lines = [line for line in read(service).splitlines() if line and not line.startswith("#")]
    assert all(re.fullmatch(r"\[\w+\]|[A-Z]\w+=.*", line) for line in lines)
    assert [line for line in lines if line.startswith("[")] == ["[Unit]", "[Service]", "[Install]"]


def test_the_service_has_a_place_for_marks_outside_of_its_home():
    guide, service = read(Path("deploy", "RASPBERRY-PI.md")), read(SERVICE)
    kept = re.findall(r"^StateDirectory=(.*)$", service, re.MULTILINE)[0].split()
    for name in ("HEDGEROW_HOME", "XDG_STATE_HOME"):
        [folder] = re.findall(rf"^Environment={name}=/var/lib/(\S+)$", service, re.MULTILINE)
        assert kept.pop(0) == folder and f"{name}=/var/lib/{folder}" in guide
    assert not kept


def test_the_guide_and_the_service_agree():
    guide = read(Path("deploy", "RASPBERRY-PI.md"))
    ports = re.findall(r":(\d{4})\b", read(SERVICE))
    assert ports and all(port in guide for port in ports)
    assert set(re.findall(r":(\d{4})\b", read(COURIER))) <= set(ports)
    assert "hedgerow-courier.service" in guide and "passphrase:" not in read(COURIER)
    assert "/etc/hedgerow/passphrase" in guide and "/etc/hedgerow/passphrase" in read(SERVICE)


def test_a_box_has_no_passphrase_and_differs_from_a_node_in_little():
    """What keeps a node in its bounds keeps a box in them, too."""
    node, box = (set(read(path).splitlines()) for path in (SERVICE, BOX))
    told = {line.partition("=")[0] for line in (node ^ box) if line and not line.startswith("#")}
    assert told == {
        *("Description", "ExecStart", "StandardOutput", "StandardError", "Environment", "LoadCredential")
    }
    assert not any("assphrase" in line for line in box if not line.startswith("#"))


def test_the_guide_of_a_box_and_its_service_agree():
    guide, service = read(Path("deploy", "BOX.md")), read(BOX)
    [file] = re.findall(r"^StandardOutput=truncate:(\S+)$", service, re.MULTILINE)
    [port] = re.findall(r"--keeper \S+:(\d+)$", service, re.MULTILINE)
    assert file in guide and Path(file).name in guide and f":{port}`" in guide
    assert WINDOW_S == 3_600.0 and "for an hour after each start" in guide
