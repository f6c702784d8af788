"""The code makes the vectors byte for byte, and reads them; the protocol's tables say what the code says."""

from __future__ import annotations

import ast
import hashlib
import importlib
import itertools
import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crdt import acts, limits, ops
from crdt.acts import Floor
from crdt.entry import Entry, EntryClass, Header, Position, entry_of, open_entry, seal_holds
from crdt.erasures import erased, requests
from crdt.generation_content import Packer, Reader, content_hash, part_hash
from crdt.generation_records import keep
from crdt.generations import generations, newest
from crdt.record import Item, RecordFold
from crdt.registers import Author
from crdt.run import ForkProof, Run, verify_fork
from crdt.shares import charge_of, level
from crdt.space import SpaceState
from identity import introduction
from identity.channel import Channel
from identity.courier import CourierCard, OwnerCard, check_card, read_courier_code
from identity.encoding import decode, encode
from identity.errors import PeerFault
from identity.handshake import FIRST_BYTES, SECOND_BYTES, Candidate, ReplayWindow, Responder
from identity.keys import DeviceKeys, DevicePublic, public_of_secret
from identity.noise import Cipher, Transport
from identity.pairing import Card, device_psk
from identity.roster import fold
from identity.sealed_file import FileSort, Opener, open_preamble
from sync import bundle
from sync.gate import CheckedGate, Judgement, judge, read_gate
from sync.messages import Hello, read_message
from tests.tidy.sources import modules, tree
from tests.vectors import make
from tests.vectors.bounds import granted, passed
from tests.vectors.entries import read_run
from tests.vectors.world import KILN, ORCHARD, drawn, told

PROTOCOL = Path("sync/PROTOCOL.md").read_text(encoding="utf-8")
ENTRY, RUN, SPACE, SESSION, SEALED, ERASURES, GENERATIONS, RECORD = (
    json.loads((make.FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    for name in ("entry", "run", "space", "session", "sealed_file", "erasures", "generations", "record")
)


@pytest.mark.parametrize("name", make.FILES)
def test_the_code_makes_the_same_bytes(name: str):
    if not make.deflate_is_the_same(ENTRY):
        pytest.skip("this machine's zlib compresses otherwise, as it may")
    found = (make.FOLDER / name).read_text(encoding="utf-8")
    assert found == make.text(make.FILES[name]())


@pytest.mark.parametrize("vector", ENTRY["entries"], ids=lambda vector: vector["hash"][:8])
def test_entries_are_read(vector: dict[str, Any]):
    header = decode(bytes.fromhex(vector["header"]), Header, bytes_max=1_000)
    entry = _entry(header, vector)
    body = open_entry(entry, bytes.fromhex(vector["key"]))
    family: Any = ops.DataBody if header.seq else acts.FirstBody
    assert entry.hash.hex() == vector["hash"] and body.hex() == vector["body"]
    assert told(decode(body, family, bytes_max=limits.BODY_BYTES_MAX)) == vector["fields"]
    assert seal_holds(header.log, entry.hash, bytes.fromhex(vector["seal"]))
    with pytest.raises(PeerFault):
        open_entry(entry, bytes(32))


def test_a_dropped_payload_leaves_the_hash():
    assert ENTRY["dropped"]["hash"] == ENTRY["entries"][3]["hash"]
    assert ENTRY["dropped"]["header"] == ENTRY["entries"][3]["header"]


@pytest.mark.parametrize("vector", ENTRY["acts"], ids=lambda vector: vector["name"])
def test_acts_are_read(vector: dict[str, Any]):
    family: Any = acts.KeyBundle if vector["name"] == "KeyBundle" else acts.Act
    assert told(decode(bytes.fromhex(vector["bytes"]), family, bytes_max=10_000)) == vector["fields"]


def test_runs_are_read():
    space = bytes.fromhex(RUN["space"])
    for vector in RUN["runs"]:
        entries = read_run(space, bytes.fromhex(vector["bytes"]))
        assert [entry.hash.hex() for entry in entries] == vector["hashes"]
        assert told(decode(bytes.fromhex(vector["bytes"]), Run, bytes_max=100_000)) == vector["fields"]


@pytest.mark.parametrize("vector", RUN["refused"], ids=lambda vector: vector["name"])
def test_broken_runs_are_refused(vector: dict[str, Any]):
    with pytest.raises(PeerFault) as caught:
        read_run(bytes.fromhex(RUN["space"]), bytes.fromhex(vector["bytes"]))
    assert caught.value.message == vector["refused"] != ""


def test_forks_are_proven():
    space = bytes.fromhex(RUN["space"])
    proof = decode(bytes.fromhex(RUN["fork"]["bytes"]), ForkProof, bytes_max=100_000)
    branches = verify_fork(space, proof)
    assert [[entry.hash.hex() for entry in side] for side in branches] == RUN["fork"]["branches"]
    with pytest.raises(PeerFault, match=RUN["not_a_fork"]["refused"]):
        verify_fork(space, decode(bytes.fromhex(RUN["not_a_fork"]["bytes"]), ForkProof, bytes_max=100_000))


@pytest.mark.parametrize("turn", range(4))
def test_spaces_are_read_in_any_order_between_logs(turn: int):
    kiln = SPACE["groups"]["Kiln"]
    keys = DeviceKeys(bytes.fromhex(kiln["sign_seed"]), bytes.fromhex(kiln["agree_secret"]))
    state = SpaceState(bytes.fromhex(SPACE["space"]), keys)
    logs = [[_taken(entry) for entry in log["entries"]] for log in SPACE["logs"]]
    mixed = [entry for both in itertools.zip_longest(*logs) for entry in both if entry is not None]
    order = [logs[0] + logs[1], logs[1] + logs[0], mixed, [*logs[1], *logs[0]]][turn]
    late_key = acts.KeyBundle((bytes.fromhex(SPACE["offered_control_key"]),), ())
    for entry in order:
        state.take(entry)
    state.grant(late_key)
    _is_as_expected(state)
    _leave_out_what_nothing_made(state)
    _open_no_more_boxes_than_are_opened(state)


def _open_no_more_boxes_than_are_opened(state: SpaceState) -> None:
    vector = SPACE["bounds"]["boxes"]
    for entry in vector["entries"]:
        state.take(_taken(entry))
    known = {key.hex() for key in state.keyring.control.values()}
    assert [key for key in vector["boxed"] if key in known] == vector["taken_up"] != vector["boxed"]


def test_a_key_that_very_many_made_is_passed_as_that_of_few():
    vector = SPACE["bounds"]["makers"]
    made = [bytes.fromhex(act) for act in vector["made_by"]]
    for acts_made in (made, made[::-1]):
        assert [act.hex() for act in passed(acts_made)] == vector["passed_as"]
    assert len(vector["passed_as"]) < len(made)


@pytest.mark.parametrize("vector", SPACE["bounds"]["granted"], ids=lambda vector: vector["guests"])
def test_a_key_that_very_many_groups_were_given_serves_no_longer(vector: dict[str, Any]):
    assert granted(vector["guests"]) == {name: vector[name] for name in ("head", "serves")}


def _is_as_expected(state: SpaceState) -> None:
    expect = SPACE["expect"]
    assert (state.faults, state.waiting) == ({}, {})
    assert (state.name, state.sort.name.lower()) == (expect["name"], expect["sort"])
    assert {group.hex(): member.rank for group, member in state.members().items()} == {
        group: member["rank"] for group, member in expect["members"].items()
    }
    assert [head.hex() for head in state.heads] == expect["heads"]
    assert sorted(key.hex() for key in state.keyring.data.values()) == expect["data_keys"]
    served = state.data_key()
    assert served is not None and served[0].hex() == expect["serves"]
    assert state.control_key()[0].hex() == expect["seals"]


def _leave_out_what_nothing_made(state: SpaceState) -> None:
    vector = SPACE["unmade"]
    for some, expect in ((vector["entries"], vector["expect"]), ([vector["made"]], vector["expect_then"])):
        for entry in some:
            state.take(_taken(entry))
        assert sorted(key.hex() for key in state.keyring.control.values()) == expect["control_keys"]
        assert [head.hex() for head in state.heads] == expect["heads"]
        told = (("waiting", state.waiting), ("early", state.early), ("logs", state.authors))
        assert {name: sorted(one.hex() for one in found) for name, found in told} == {
            name: expect[name] for name, _ in told
        }


@pytest.mark.parametrize("vector", ERASURES["cases"], ids=lambda vector: vector["about"])
def test_what_was_erased_is_read(vector: dict[str, Any]):
    state = _state_of(vector)
    made = {bytes.fromhex(name): (bytes.fromhex(log), seq) for name, (log, seq) in vector["made_at"].items()}
    found = {
        log.hex(): [[seq, sorted(check.hex() for check in checks)] for seq, checks in sorted(entries.items())]
        for log, entries in erased(state, made.get).items()
    }
    assert found == vector["erased"]
    assert sorted(one.act.hex() for one in requests(state, made.get)) == vector["only_asked"]


def test_an_unknown_device_is_judged_by_its_card():
    vector = SESSION["introduction"]
    pair, answerer = bytes.fromhex(vector["pair_secret"]), bytes.fromhex(vector["answerer"])
    assert introduction.introduction_psk(pair, answerer).hex() == vector["psk"]
    kiln, orchard = KILN, ORCHARD
    own = Card(orchard.name, orchard.acts, orchard.keys.public.id, ())
    for more, refused in (((), ""), ((vector["lost_act"],), vector["then_refused"])):
        acts = tuple(bytes.fromhex(act) for act in (*vector["known_acts"], *more))
        state, _ = introduction.start(
            introduction.End.ANSWERER,
            card=own,
            other=introduction.Acquaintance(group=kiln.id, acts=acts),
            remote_static=bytes.fromhex(vector["static"]),
        )
        if refused:
            with pytest.raises(PeerFault, match="introduction-device-lost"):
                introduction.receive(state, bytes.fromhex(vector["card"]))
        else:
            kept = introduction.receive(state, bytes.fromhex(vector["card"]))[1][0]
            assert isinstance(kept, introduction.Introduced) and kept.device.id.hex() == vector["device"]
            assert device_psk(pair, kept.device.id, answerer).hex() == vector["next_psk"]
    siblings = vector["siblings"]
    secret = bytes.fromhex(siblings["agree_secret"])
    other = DevicePublic(kiln.keys.public.sign, bytes.fromhex(siblings["other_agree"]))
    own_public = kept_device(vector)
    assert introduction.sibling_secret(secret, own_public, other).hex() == siblings["secret"]


def kept_device(vector: dict[str, Any]) -> DevicePublic:
    """Return the device of a card."""
    card = decode(bytes.fromhex(vector["card"]), Card, bytes_max=100_000)
    return fold(card.acts).devices[card.device]


def test_the_handshake_is_answered():
    vector = SESSION["handshake"]
    first, second, third = (bytes.fromhex(vector[name]) for name in ("first", "second", "third"))
    caller = public_of_secret(bytes.fromhex(vector["caller_static_secret"]))
    responder = Responder(
        static_secret=bytes.fromhex(vector["answerer_static_secret"]),
        candidates=[Candidate(psk=bytes.fromhex(vector["psk"]), expected_static=caller)],
        replay=ReplayWindow(),
    )
    assert responder.first(first, bytes.fromhex(vector["answerer_ephemeral"])) == second
    assert responder.third(third).hex() == vector["payload"]
    assert responder.transport.handshake_hash.hex() == vector["handshake_hash"]
    assert (len(first), len(second)) == (FIRST_BYTES, SECOND_BYTES)
    assert isinstance(read_message(bytes.fromhex(vector["payload"])), Hello)


def test_the_first_frame_of_the_channel_is_read():
    key = bytes.fromhex(SESSION["channel"][0]["key"])
    short = SESSION["channel"][1]
    reader = Channel(Transport(send=Cipher(bytes(32)), receive=Cipher(key), handshake_hash=b""))
    frame = bytes.fromhex(short["begins"])[: short["frames_bytes"]]
    assert hashlib.sha256(frame).hexdigest() == short["frames_sha256"]
    assert reader.feed(frame) == [drawn("message", short["size"])]


@pytest.mark.parametrize("vector", SEALED["files"], ids=lambda vector: vector["id"][:8])
def test_sealed_files_are_read(vector: dict[str, Any]):
    file, shared = bytes.fromhex(vector["file"]), bytes.fromhex(vector["shared"])
    for secret in map(bytes.fromhex, vector["recipient_secrets"]):
        opening = open_preamble(file, FileSort.BUNDLE, [secret], [shared])
        opener = Opener(opening.sealing)
        assert opening.sealing.id.hex() == vector["id"]
        assert [item.hex() for item in opener.take(file[opening.bytes :])] == vector["items"]
        assert opener.is_finished


@pytest.mark.parametrize("vector", SEALED["bundle_items"], ids=lambda vector: vector["name"])
def test_items_of_bundles_are_read(vector: dict[str, Any]):
    item = bundle.read_item(bytes.fromhex(vector["bytes"]))
    assert type(item).__name__ == vector["name"] and told(item) == vector["fields"]


@pytest.mark.parametrize("vector", SESSION["messages"], ids=lambda vector: vector["name"])
def test_messages_are_read(vector: dict[str, Any]):
    message = read_message(bytes.fromhex(vector["bytes"]))
    assert type(message).__name__ == vector["name"] and told(message) == vector["fields"]
    assert encode(message).hex() == vector["bytes"]


def test_every_message_has_a_vector():
    union = msgspec.inspect.type_info(_message_union())
    assert isinstance(union, msgspec.inspect.UnionType)
    names = {kind.cls.__name__ for kind in union.types if isinstance(kind, msgspec.inspect.StructType)}
    assert names == {vector["name"] for vector in SESSION["messages"]}


def test_the_protocols_limits_are_the_codes():
    rows = re.findall(r"^\| `(identity|crdt|sync)\.limits\.(\w+)` \| ([\d,]+) \|", PROTOCOL, re.MULTILINE)
    assert len(rows) > 30
    wrong = [
        (package, name)
        for package, name, value in rows
        if getattr(importlib.import_module(f"{package}.limits"), name) != int(value.replace(",", ""))
    ]
    assert wrong == []


def test_every_domain_is_in_the_protocol():
    found = {
        value.decode()
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(value := node.value, bytes)
        if value.startswith((b"hedgerow ", b"hedgerow.", b"hgr lan"))
    }
    assert len(found) > 30 and sorted(name for name in found if f"`{name}`" not in PROTOCOL) == []


def test_a_courier_does_what_the_vectors_say():
    vectors = json.loads((make.FOLDER / "couriers.json").read_text(encoding="utf-8"))
    card = decode(bytes.fromhex(vectors["courier_card"]), CourierCard, bytes_max=10_000)
    invitation = read_courier_code(vectors["code"], now_ms=0)
    agree = public_of_secret(bytes.fromhex(vectors["courier"]["agree_secret"]))
    found = check_card(card, invitation, agree)
    assert found.roster.group.hex() == vectors["courier"]["group"]
    owner = decode(bytes.fromhex(vectors["owner_card"]), OwnerCard, bytes_max=100).sign
    held: CheckedGate | None = None
    for vector in vectors["gates"]:
        gate = read_gate(bytes.fromhex(vector["bytes"]))
        judged = judge(gate, held, courier=found.device.id, owners={owner})
        held = gate if judged is Judgement.FOLLOWED else held
        assert judged.value == vector["judgement"], vector["about"]
        assert told(gate.statement) == vector["fields"] and gate.content.hex() == vector["content"]


@pytest.mark.parametrize(
    "module", ["sync.session", "identity.pairing", "identity.introduction", "identity.joining"]
)
def test_the_protocol_shows_the_machines_own_tables(module: str):
    table = re.search(
        r"^ +state +event.*?\n(?=\n)", importlib.import_module(module).__doc__ or "", re.M | re.S
    )
    assert table is not None
    lines = [line.strip() for line in table[0].splitlines()]
    assert [line for line in lines if line not in PROTOCOL] == []


def _message_union() -> Any:
    return importlib.import_module("sync.messages").Message


def _entry(header: Header, vector: dict[str, Any]) -> Entry:
    position = Position(space=header.space, log=header.log, seq=header.seq, backlink=header.backlink)
    return entry_of(position, header.kind, header.key, bytes.fromhex(vector["payload"]))


def _taken(vector: dict[str, Any]) -> Entry:
    header = decode(bytes.fromhex(vector["header"]), Header, bytes_max=1_000)
    entry = _entry(header, vector)
    assert entry.hash.hex() == vector["hash"] and entry.header.kind is EntryClass[vector["kind"].upper()]
    return entry


def test_groups_have_the_shares_of_a_record_that_the_vectors_say():
    for vector in RECORD["shares"]["charges"]:
        op: Any = decode(bytes.fromhex(vector["op"]), ops.DataOp, bytes_max=1_000)  # type: ignore[arg-type]
        assert charge_of(op, vector["rests"]) == vector["charge"]
    for vector in RECORD["shares"]["levels"]:
        assert level(vector["wanted"]) == vector["level"]


@pytest.mark.parametrize("vector", GENERATIONS["counting"], ids=lambda vector: vector["about"])
def test_generations_count_as_the_vectors_say(vector: dict[str, Any]):
    state = _state_of(vector)
    found = generations(state)
    used = newest(found)
    assert sorted(one.hash.hex() for one in found if one.counts) == vector["counting"]
    assert (used.hash.hex() if used else None) == vector["used"]


@pytest.mark.parametrize("vector", GENERATIONS["kept"], ids=lambda vector: vector["kind"])
def test_what_is_kept_of_records_is_what_the_vectors_say(vector: dict[str, Any]):
    logs = [bytes.fromhex(log) for log in vector["logs"]]
    authors = [
        Author(group=bytes.fromhex(group), device=bytes.fromhex(device))
        for group, device in vector["authors"]
    ]
    packer, kept = Packer(), []
    for record in vector["records"]:
        fold = RecordFold(bytes.fromhex(record["id"]))
        for one in record["items"]:
            log = bytes.fromhex(one["log"])
            fold.add(
                Item(
                    hash=bytes.fromhex(one["hash"]),
                    author=authors[logs.index(log)],
                    claimed_ms=one["claimed_ms"],
                    deps=tuple(map(bytes.fromhex, one["deps"])),
                    op=decode(bytes.fromhex(one["op"]), ops.DataOp, bytes_max=limits.BODY_BYTES_MAX),  # type: ignore[arg-type]
                    log=log,
                    seq=one["seq"],
                    void=one["void"],
                )
            )
        kept.append(keep(fold, {log: number for number, log in enumerate(logs)}))
    parts = [*packer.add(kept), *packer.end()]
    assert [part.hex() for part in parts] == vector["parts"]
    assert content_hash(map(part_hash, parts)).hex() == vector["content"]


@pytest.mark.parametrize("about", GENERATIONS["refused"])
def test_contents_that_the_vectors_refuse_are_refused(about: str):
    reader = Reader([Floor(bytes([number]) * 32, 50, bytes(32)) for number in (1, 2)])
    with pytest.raises(PeerFault):
        for part in GENERATIONS["refused"][about]:
            reader.read(bytes.fromhex(part))
        reader.end()


def _state_of(vector: dict[str, Any]) -> SpaceState:
    nobody = DeviceKeys(drawn("nobody"), drawn("nobody agrees"))
    state = SpaceState(bytes.fromhex(vector["space"]), nobody)
    state.grant(acts.KeyBundle((bytes.fromhex(vector["control_key"]),), ()))
    for entry in reversed(vector["entries"]):
        state.take(_entry(decode(bytes.fromhex(entry["header"]), Header, bytes_max=1_000), entry))
    return state
