"""Vectors of entries, of their acts, of runs and of proofs of forks."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgspec

from crdt import acts, limits, ops
from crdt.entry import Entry, EntryClass, Header, dropped_entry, open_entry
from crdt.kind import fingerprint
from crdt.run import Dropped, ForkProof, Present, Run, make_run, verify_fork, verify_run
from identity.encoding import Wire, decode, encode
from identity.errors import PeerFault
from tests.vectors.world import AT_MS, KILN, Pen, Space, drawn, opening, space, told

RUN_BYTES_MAX = 2_000_000
LONG_BODY = b"Two groups, one calendar. " * 40
Vectors = dict[str, Any]


def data_log(ground: Space) -> Pen:
    """Return Kiln's data log: a pledge made, edited, noted in and spoken about."""
    pen = Pen(name="kiln data", space=ground.id, key=ground.keys[2])
    heads = (max(entry.hash for _, entry in ground.control),)
    pen.write(EntryClass.DATA, opening(KILN, pen, EntryClass.DATA), ground.keys[0])
    create = ops.Create(
        "pledge",
        False,
        "",
        None,
        "",
        (ops.Write("title", "Одеяла"), ops.Write("quantity", "20 blankets")),
    )
    pen.write(EntryClass.DATA, ops.DataBody(AT_MS, False, None, heads, (), create, None))
    edit = ops.Edit(1, (ops.Write("quantity", "25 blankets", (0,)), ops.Write("given_by", None)))
    pen.write(EntryClass.DATA, ops.DataBody(AT_MS + 1, False, drawn("member", 16), None, (1,), edit, None))
    note = ops.NoteEdit(1, "notes", 7, bytes.fromhex("0101a7d7daad8ffcfb0a0004010174024f4b00"))
    pen.write(EntryClass.DATA, ops.DataBody(AT_MS + 2, True, None, None, (1,), note, None))
    say = ops.Say(
        drawn("another record"), "deliver", (("when", "2026-10-03"),), fingerprint({"title": ["Одеяла"]})
    )
    pen.write(
        EntryClass.DATA,
        ops.DataBody(AT_MS + 3, False, None, None, (2, drawn("another record")), say, drawn("set aside")),
    )
    return pen


def entry_vectors() -> Vectors:
    """Return entries with every layer of their making."""
    ground = space()
    pen = data_log(ground)
    first = [(ground.orchard, ground.orchard.entries[0], ground.keys[0])]
    keyed = [(pen, entry, ground.keys[2 if entry.header.seq else 0]) for entry in pen.entries]
    dropped = _dropped(pen, 2)
    return {
        "about": "Entries from body to seal. 'associated' is what the payload is sealed to; 'dropped' is the third"
        " entry after its payload was dropped: the same hash. A long body is deflated; another deflate may give"
        " other bytes, which every reader takes ('deflate' shows this one's).",
        "deflate": {"plain": LONG_BODY.hex(), "raw": deflated(LONG_BODY).hex()},
        "entries": [_entry(*one) for one in first + keyed],
        "dropped": {"header": encode(dropped.header).hex(), "hash": dropped.hash.hex()},
        "acts": [
            {"name": name, "bytes": encode(act).hex(), "fields": told(act)} for name, act in _all_acts()
        ],
    }


def run_vectors() -> Vectors:
    """Return runs as they travel, runs that are refused, and proofs of forks."""
    ground = space()
    pen = data_log(ground)
    run = make_run(pen.entries[:3], pen.seal(pen.entries[2]))
    control = make_run(ground.kiln.entries, *map(ground.kiln.seal, ground.kiln.entries))
    tail = make_run(pen.entries[3:], pen.seal(pen.entries[4]))
    thinned = make_run([pen.entries[1], _dropped(pen, 2), pen.entries[3]], pen.seal(pen.entries[3]))
    proof = fork(ground, pen)
    return {
        "about": "Runs of entries of one log, as encoded in an Entries message. 'space' is the space's id. 'refused'"
        " gives the message id of the first rule that bytes break.",
        "space": ground.id.hex(),
        "runs": [
            _run(ground, name, one)
            for name, one in (("start", run), ("tail", tail), ("thinned", thinned), ("control", control))
        ],
        "refused": [
            {
                "name": name,
                "bytes": data.hex(),
                "refused": _fault(partial(read_run, ground.id, data)),
            }
            for name, data in (*_broken_runs(ground, pen, run), *_badly_sealed(run, control))
        ],
        "fork": {
            "bytes": encode(proof).hex(),
            "parts_after": proof.left.backlink.hex(),
            "branches": [[entry.hash.hex() for entry in side] for side in verify_fork(ground.id, proof)],
        },
        "not_a_fork": {
            "bytes": encode(ForkProof(proof.left, proof.left)).hex(),
            "refused": _fault(lambda: verify_fork(ground.id, ForkProof(proof.left, proof.left))),
        },
    }


def read_run(space_id: bytes, data: bytes) -> list[Entry]:
    """Return the entries of an encoded run; raise PeerFault for anything else."""
    return verify_run(space_id, decode(data, Run, bytes_max=RUN_BYTES_MAX))


def sealed_entry(pen: Pen, entry: Entry) -> Vectors:
    """Return an entry of a log with its hash and seal."""
    return {
        "kind": entry.header.kind.name.lower(),
        "header": encode(entry.header).hex(),
        "payload": (entry.payload or b"").hex(),
        "hash": entry.hash.hex(),
        "seal": pen.seal(entry).hex(),
    }


def _entry(pen: Pen, entry: Entry, key: bytes) -> Vectors:
    header = entry.header
    associated = encode(
        (header.version, header.space, header.log, header.seq, header.backlink, header.key, int(header.kind))
    )
    body = open_entry(entry, key)
    return {
        "log_seed": pen.seed.hex(),
        "key": key.hex(),
        "body": body.hex(),
        "fields": told(_read_body(header, body)),
        "associated": associated.hex(),
        "payload": (entry.payload or b"").hex(),
        "header": encode(header).hex(),
        "hash": entry.hash.hex(),
        "seal": pen.seal(entry).hex(),
    }


def _read_body(header: Header, body: bytes) -> object:
    family: Any = acts.FirstBody if header.seq == 0 else ops.DataBody
    found: object = decode(body, family, bytes_max=limits.BODY_BYTES_MAX)
    return found


def _all_acts() -> Iterator[tuple[str, Wire]]:
    group_id, mint = drawn("a group"), acts.Mint(drawn("key"), drawn("control key"), (drawn("a group"),), ())
    cut, confirms = ((drawn("a log"), 41),), (drawn("an act"),)
    for act in (
        acts.Invite(group_id, (drawn("roster act", 40),), 1, (drawn("key"),), (), confirms),
        acts.ChangeRole(group_id, 1, cut, mint, confirms),
        acts.Accept(drawn("offer")),
        acts.Remove(group_id, cut, mint, confirms),
        acts.Leave(cut),
        acts.Withdraw(drawn("request")),
        acts.MintKey(mint),
        acts.Grant((acts.Box(drawn("a device"), drawn("sealed", 112)),), None),
        acts.Grant((acts.Box(drawn("a device"), drawn("sealed", 112)),), drawn("lack")),
        acts.Lack((drawn("mint"), drawn("next mint"))),
        acts.CarryRoster((drawn("roster act", 40),)),
        acts.Profile("Orchard", ("192.0.2.7:7465", "[2001:db8::7]:7465")),
        acts.Erase(
            drawn("record"),
            "case",
            (
                acts.ErasedOf(
                    drawn("log"), ((1, drawn("check", 8)), (4, drawn("check 4", 8))), ((4, confirms),)
                ),
            ),
            acts.EraseReason.RETENTION,
            "two years are over",
        ),
        acts.Receipt((drawn("erase"), drawn("next erase"))),
        acts.Offer(drawn("space"), drawn("invite"), (drawn("control key"),)),
        acts.Generation(
            drawn("a log"),
            3,
            drawn("a tip"),
            (acts.Floor(drawn("covered log"), 9, drawn("covered tip")),),
            drawn("content"),
            acts.GenerationReason.ERASURE,
            drawn("an older generation"),
            drawn("an older generation"),
        ),
        acts.ConfirmGeneration(drawn("a generation")),
        acts.CourierAt(group_id, drawn("a device"), ("192.0.2.9:7465",), drawn("courier secret")),
        acts.KeyBundle((drawn("control key"),), (drawn("data key"), drawn("next data key"))),
    ):
        yield type(act).__name__, act


def deflated(plain: bytes) -> bytes:
    """Return ``plain`` as this machine's zlib deflates it."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(plain) + packer.flush()


# Runs


def _run(ground: Space, name: str, run: Run) -> Vectors:
    hashes = [entry.hash.hex() for entry in verify_run(ground.id, run)]
    return {"name": name, "bytes": encode(run).hex(), "fields": told(run), "hashes": hashes}


def _dropped(pen: Pen, seq: int) -> Entry:
    header = pen.entries[seq].header
    return dropped_entry(
        pen.position_at(seq), header.kind, header.key, header.payload_hash, header.payload_bytes
    )


def fork(ground: Space, pen: Pen) -> ForkProof:
    """Return the proof that the data log of ``pen`` went two ways."""
    other = Pen(name=pen.name, space=pen.space, key=pen.key, entries=pen.entries[:3])
    withdrawn = ops.Edit(1, (ops.Write("@withdrawn", "yes"),))
    other.write(EntryClass.DATA, ops.DataBody(AT_MS + 9, False, None, None, (2,), withdrawn, None))
    runs = (
        make_run(pen.entries[3:], pen.seal(pen.entries[4])),
        make_run(other.entries[3:], other.seal(other.entries[3])),
    )
    left, right = sorted(runs, key=encode)
    return ForkProof(left, right)


def _broken_runs(ground: Space, pen: Pen, run: Run) -> Iterator[tuple[str, bytes]]:
    good = encode(run)
    replace = msgspec.structs.replace
    yield "a bit of the seal", good[:-1] + bytes([good[-1] ^ 1])
    yield "a bit of a payload", encode(replace(run, items=(*run.items[:2], _flipped(run.items[2]))))
    yield "without its last entry", encode(replace(run, items=run.items[:2]))
    yield "of another log", encode(replace(run, log=ground.kiln.log))
    yield "starts later than it says", encode(replace(run, first=1))
    yield "an entry before the first", encode(replace(run, backlink=drawn("another")))
    yield "a key that isn't listed", encode(replace(run, keys=run.keys[:1]))
    yield "nothing in it", encode(replace(run, items=()))
    yield "data after control", encode(_mixed(ground))
    yield "a longer form of an array", b"\xdc\x00\x06" + good[1:]
    yield "bytes behind it", good + b"\xc0"
    yield "cut", good[:-1]


def _badly_sealed(run: Run, control: Run) -> Iterator[tuple[str, bytes]]:
    replace = msgspec.structs.replace
    yield "data with two seals", encode(replace(run, seals=run.seals * 2))
    yield "no seal", encode(replace(run, seals=()))
    yield "control entries under one seal", encode(replace(control, seals=control.seals[-1:]))
    yield "a bit of a seal between", encode(replace(control, seals=(bytes(64), *control.seals[1:])))


def _flipped(item: Present | Dropped) -> Present:
    assert isinstance(item, Present)
    return Present(item.key, item.kind, item.payload[:-1] + bytes([item.payload[-1] ^ 1]))


def _mixed(ground: Space) -> Run:
    pen = Pen(name="mixed", space=ground.id, key=ground.keys[0])
    pen.write(EntryClass.CONTROL, opening(KILN, pen, EntryClass.CONTROL))
    body = ops.DataBody(AT_MS, False, None, (), (), ops.Edit(drawn("record"), ()), None)
    last = pen.write(EntryClass.DATA, body, ground.keys[2])
    return make_run(pen.entries, pen.seal(last))


def _fault(work: Callable[[], object]) -> str:
    try:
        work()
    except PeerFault as fault:
        return fault.message
    return ""
