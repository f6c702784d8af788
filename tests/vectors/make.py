"""Writes the vectors of entries, runs, spaces, sessions and records anew, always the same:

python -m tests.vectors.make
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from crdt import acts, limits, ops
from crdt.document import content_hash
from crdt.entry import Entry, EntryClass, Header, dropped_entry, open_entry
from crdt.kind import fingerprint, item_id
from crdt.note import client_id
from crdt.record import Item, RecordFold
from crdt.registers import Author
from crdt.run import Dropped, ForkProof, LogHead, Present, Run, make_run, verify_fork, verify_run
from crdt.space import Keyring, SpaceState
from crdt.view import canonical_json, record_digest, record_view, record_view_for_hash, view_hash
from identity import pairing
from identity.channel import Channel
from identity.encoding import Wire, decode, encode
from identity.errors import PeerFault
from identity.handshake import Candidate, Initiator, ReplayWindow, Responder
from identity.invitation import Invitation, invitation_psk
from identity.limits import REKEY_MESSAGES
from identity.noise import Cipher, Transport
from sync import messages
from sync.inventory import Inventory
from sync.messages import log_alias, space_alias
from tests.vectors.world import AT_MS, KILN, ORCHARD, Group, Pen, Space, drawn, opening, space, told

FOLDER = Path(__file__).parent
RUN_BYTES_MAX = 2_000_000
LONG_BODY = b"Two groups, one calendar. " * 40
Vectors = dict[str, Any]
_RICH: list[tuple[str, dict[str, object]]] = [("Tea", {"bold": True}), ("\n", {})]


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
        "deflate": {"plain": LONG_BODY.hex(), "raw": _deflated(LONG_BODY).hex()},
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
    tail = make_run(pen.entries[3:], pen.seal(pen.entries[4]))
    thinned = make_run([pen.entries[1], _dropped(pen, 2), pen.entries[3]], pen.seal(pen.entries[3]))
    proof = _fork(ground, pen)
    return {
        "about": "Runs of entries of one log, as encoded in an Entries message. 'space' is the space's id. 'refused'"
        " gives the message id of the first rule that bytes break.",
        "space": ground.id.hex(),
        "runs": [
            _run(ground, name, one) for name, one in (("start", run), ("tail", tail), ("thinned", thinned))
        ],
        "refused": [
            {
                "name": name,
                "bytes": data.hex(),
                "refused": _fault(partial(read_run, ground.id, data)),
            }
            for name, data in _broken_runs(ground, pen, run)
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


def space_vectors() -> Vectors:
    """Return a space's control entries and what a device of a member makes of them."""
    ground = space()
    state = SpaceState(ground.id, KILN.keys, Keyring())
    state.grant(acts.KeyBundle(ground.keys[:1], ()))
    for _, entry in ground.control:
        state.take(entry)
    members = {
        group.hex(): {
            "role": member.role.name.lower(),
            "rank": member.rank,
            "standing": member.standing.hex(),
        }
        for group, member in sorted(state.members().items())
    }
    return {
        "about": "A space: founded by Orchard, shared with Kiln as contributor, then steward; Kiln mints a new data"
        " key, Orchard adds a second device. 'logs' hold the entries in log order; any order between logs gives"
        " 'expect' on Kiln's device, which knew the first control key from the offer.",
        "space": ground.id.hex(),
        "groups": {group.name: _group(group) for group in (ORCHARD, KILN)},
        "second_device": {
            "sign_seed": ground.second.sign_seed.hex(),
            "agree_secret": ground.second.agree_secret.hex(),
        },
        "offered_control_key": ground.keys[0].hex(),
        "logs": [
            {"name": pen.name, "log": pen.log.hex(), "entries": [_control(pen, e) for e in pen.entries]}
            for pen in (ground.orchard, ground.kiln)
        ],
        "expect": {
            "name": state.name,
            "sort": state.sort.name.lower(),
            "members": members,
            "heads": [head.hex() for head in state.heads],
            "control_keys": sorted(key.hex() for key in state.keyring.control.values()),
            "data_keys": sorted(key.hex() for key in state.keyring.data.values()),
            "serves": (state.data_key() or (b"", b""))[0].hex(),
            "devices": {
                group.name: sorted(id_.hex() for id_ in _devices(state, group)) for group in (ORCHARD, KILN)
            },
        },
    }


def session_vectors() -> Vectors:
    """Return a handshake, channel frames, pairing, aliases, digests and one message of each sort."""
    ground = space()
    pen = data_log(ground)
    shaken = _handshake(ground)
    transcript = bytes.fromhex(shaken["transcript"])
    heads = [
        LogHead(log=pen.log, is_control=False, height=5, tip=pen.entries[4].hash),
        LogHead(log=ground.kiln.log, is_control=True, height=3, tip=ground.kiln.entries[2].hash),
        LogHead(
            log=ground.orchard.log,
            is_control=True,
            height=4,
            tip=ground.orchard.entries[3].hash,
            forked_at=4,
        ),
    ]
    inventory = Inventory()
    inventory.update(ground.id, heads)
    digests = inventory.digests(ground.id)
    return {
        "about": "One handshake between Kiln (calls) and Orchard with its keys, frames of the channel, pairing, the"
        " names of spaces and logs in that session, digests, and one message of each sort.",
        "handshake": shaken,
        "channel": _channel_frames(),
        "pairing": _pairing(),
        "aliases": {
            "space": ground.id.hex(),
            "space_alias": space_alias(ground.id, transcript).hex(),
            "log": pen.log.hex(),
            "log_alias": log_alias(pen.log, transcript).hex(),
        },
        "digests": {
            "heads": [
                {
                    "log": head.log.hex(),
                    "control": head.is_control,
                    "height": head.height,
                    "tip": head.tip.hex(),
                    "forked": head.forked_at is not None,
                }
                for head in heads
            ],
            "control": digests.control.hex(),
            "data": digests.data.hex(),
        },
        "messages": [
            {"name": type(message).__name__, "bytes": encode(message).hex(), "fields": told(message)}
            for message in _messages(ground, pen, transcript)
        ],
    }


def record_vectors() -> Vectors:
    """Return hashes over what records show: wordings, item names, client ids, views."""
    pen = data_log(space())
    wording = {"title": ["Одеяла"], "quantity": ["20 blankets", "25 blankets"], "notes": []}
    fold = RecordFold(pen.entries[1].hash)
    for seq in (1, 2):
        fold.add(_item(pen, seq))
    view = record_view_for_hash(record_view(fold, _Alone(), space=pen.space, notes={"notes": "OK"}))
    digests = {view["id"]: record_digest(view), drawn("record two").hex(): drawn("digest two")}
    return {
        "about": "The hashes over what records say: the wording that a statement is bound to, the name of a value in a"
        " list, a note's client id, a record's digest and a space's view hash.",
        "wording": {"fields": wording, "fingerprint": fingerprint(wording).hex()},
        "item": {"value": "Одеяла", "name": item_id("Одеяла")},
        "client_id": {
            "log": pen.log.hex(),
            "record": fold.id.hex(),
            "path": "notes",
            "session": 7,
            "client_id": client_id(pen.log, fold.id, "notes", 7),
        },
        "content": {"rich": [list(piece) for piece in _RICH], "hash": content_hash(_RICH).hex()},
        "view": {
            "view": view,
            "canonical": canonical_json(view).decode(),
            "digest": record_digest(view).hex(),
        },
        "space": {
            "digests": {name: value.hex() for name, value in digests.items()},
            "view_hash": view_hash(digests),
        },
    }


FILES: Mapping[str, Callable[[], Vectors]] = {
    "entry.json": entry_vectors,
    "run.json": run_vectors,
    "space.json": space_vectors,
    "session.json": session_vectors,
    "record.json": record_vectors,
}


def text(vectors: Vectors) -> str:
    """Return vectors as they stand in their file."""
    return json.dumps(vectors, indent=1, ensure_ascii=False) + "\n"


def deflate_is_the_same(vectors: Vectors) -> bool:
    """Tell whether this machine's deflate makes the bytes that the vectors of entries were made with."""
    return bool(_deflated(LONG_BODY).hex() == vectors["deflate"]["raw"])


def read_run(space_id: bytes, data: bytes) -> list[Entry]:
    """Return the entries of an encoded run; raise PeerFault for anything else."""
    return verify_run(space_id, decode(data, Run, bytes_max=RUN_BYTES_MAX))


# Entries


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


def _control(pen: Pen, entry: Entry) -> Vectors:
    return {
        "kind": entry.header.kind.name.lower(),
        "header": encode(entry.header).hex(),
        "payload": (entry.payload or b"").hex(),
        "hash": entry.hash.hex(),
        "seal": pen.seal(entry).hex(),
    }


def _all_acts() -> Iterator[tuple[str, Wire]]:
    group_id, mint = drawn("a group"), acts.Mint(drawn("key"), (drawn("a group"),), ())
    cut, confirms = ((drawn("a log"), 41),), (drawn("an act"),)
    cosigned = (acts.Cosignature(drawn("standing"), drawn("a device"), drawn("signature", 64)),)
    for act in (
        acts.Invite(group_id, (drawn("roster act", 40),), 1, (drawn("key"),), (), cosigned, confirms),
        acts.ChangeRole(group_id, 1, cut, mint, cosigned, confirms),
        acts.Accept(drawn("offer")),
        acts.Remove(group_id, cut, mint, cosigned, confirms),
        acts.Leave(cut),
        acts.Withdraw(drawn("request")),
        acts.MintKey(mint),
        acts.Grant((acts.Box(drawn("a device"), drawn("sealed", 112)),)),
        acts.CarryRoster((drawn("roster act", 40),)),
        acts.Profile("Orchard", ("192.0.2.7:7465", "[2001:db8::7]:7465")),
        acts.Offer(drawn("space"), drawn("invite"), (drawn("control key"),)),
        acts.KeyBundle((drawn("control key"),), (drawn("data key"), drawn("next data key"))),
    ):
        yield type(act).__name__, act


def _deflated(plain: bytes) -> bytes:
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


def _fork(ground: Space, pen: Pen) -> ForkProof:
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


# Spaces


def _group(group: Group) -> Vectors:
    return {
        "id": group.id.hex(),
        "device": group.keys.public.id.hex(),
        "sign_seed": group.keys.sign_seed.hex(),
        "agree_secret": group.keys.agree_secret.hex(),
        "acts": [act.hex() for act in group.acts],
    }


def _devices(state: SpaceState, group: Group) -> Iterable[bytes]:
    folded = state.roster_of(group.id)
    return folded.devices if folded else ()


# Sessions


def _handshake(ground: Space) -> Vectors:
    psk = pairing.device_psk(drawn("pair secret"), KILN.keys.public.id, ORCHARD.keys.public.id)
    instance, counter = drawn("instance", 16), 5
    caller = Initiator(
        static_secret=KILN.keys.agree_secret,
        remote_static=ORCHARD.keys.public.agree,
        psk=psk,
        ephemeral=drawn("caller ephemeral"),
        instance=instance,
        counter=counter,
    )
    answerer = Responder(
        static_secret=ORCHARD.keys.agree_secret,
        candidates=[Candidate(psk=psk, expected_static=KILN.keys.public.agree)],
        replay=ReplayWindow(),
    )
    first = caller.first()
    second = answerer.first(first, drawn("answerer ephemeral"))
    hello = encode(messages.Hello(drawn("instance", 16), 0, ()))
    third = caller.second(second, hello)
    answerer.third(third)
    return {
        "caller_static_secret": KILN.keys.agree_secret.hex(),
        "caller_ephemeral": drawn("caller ephemeral").hex(),
        "answerer_static_secret": ORCHARD.keys.agree_secret.hex(),
        "answerer_ephemeral": drawn("answerer ephemeral").hex(),
        "pair_secret": drawn("pair secret").hex(),
        "psk": psk.hex(),
        "instance": instance.hex(),
        "counter": counter,
        "first": first.hex(),
        "second": second.hex(),
        "payload": hello.hex(),
        "third": third.hex(),
        "handshake_hash": caller.transport.handshake_hash.hex(),
        "transcript": (first + second).hex(),
    }


def _channel_frames() -> list[Vectors]:
    key = drawn("channel key")
    sender = Channel(Transport(send=Cipher(key), receive=Cipher(drawn("other key")), handshake_hash=b""))
    found: list[Vectors] = [{"about": "one direction, in order", "key": key.hex()}]
    for name, size, padded in (
        ("short", 5, True),
        ("bare", 5, False),
        ("empty", 0, True),
        ("long", 70_000, True),
    ):
        message = drawn("message", size)
        frames = sender.seal_message(message, pad=padded)
        found.append(
            {
                "name": name,
                "message": "SHAKE-256 of 'message', cut to the size",
                "size": size,
                "padded": padded,
                "frames_bytes": len(frames),
                "frames_sha256": hashlib.sha256(frames).hexdigest(),
                "begins": frames[:96].hex(),
            }
        )
    sent = 5  # the long message took two Noise messages
    while sent < REKEY_MESSAGES:
        sender.seal_message(b"")
        sent += 1
    found.append({"name": "after the change of the key", "size": 0, "frame": sender.seal_message(b"").hex()})
    return found


def _pairing() -> Vectors:
    secret, shaken = drawn("invitation", 16), drawn("pairing handshake", 64)
    invitation = Invitation(
        agree=ORCHARD.keys.public.agree, group=ORCHARD.id, secret=secret, expires_ms=AT_MS
    )
    cards = [
        pairing.Card(group.name, group.acts, group.keys.public.id, (f"192.0.2.{number}:7465",))
        for number, group in enumerate((ORCHARD, KILN), 7)
    ]
    pair = pairing.pair_secret(shaken, secret, ORCHARD.id, KILN.id)
    return {
        "code": invitation.code,
        "invitation_psk": invitation_psk(secret).hex(),
        "handshake_hash": shaken.hex(),
        "secret": secret.hex(),
        "cards": [encode(card).hex() for card in cards],
        "pair_secret": pair.hex(),
        "psk": pairing.device_psk(pair, ORCHARD.keys.public.id, KILN.keys.public.id).hex(),
        "check": pairing.check_numbers(shaken, ORCHARD.id, ORCHARD.keys.public, KILN.id, KILN.keys.public),
    }


def _messages(ground: Space, pen: Pen, transcript: bytes) -> Iterator[Wire]:
    alias = space_alias(ground.id, transcript)
    height = messages.Height(log_alias(pen.log, transcript), 5, pen.entries[4].hash[:8], 0, False)
    status = messages.SpaceStatus(alias, drawn("digest one", 16), drawn("digest two", 16), True, (height,))
    yield messages.Hello(drawn("instance", 16), 0, (status,))
    yield messages.Status((status,), 2, True)
    yield messages.Entries(alias, make_run(pen.entries[1:3], pen.seal(pen.entries[2])))
    yield messages.Fork(alias, _fork(ground, pen))
    yield messages.WantBranch(alias, pen.log, 3)
    yield messages.Ping(7)
    yield messages.Pong(7)
    yield messages.Bye()
    yield messages.PairSpace(ground.id, ground.keys[:1])
    yield messages.AskView(alias, AT_MS)
    yield messages.View(alias, AT_MS, drawn("view"), True, drawn("digest one", 16), drawn("digest two", 16))


# Records


class _Alone:
    """A space with no other records."""

    def find(self, record: bytes) -> None:
        return None

    def pointing(self, kind: str, field: str, record: bytes) -> Iterable[RecordFold]:
        return ()


def _item(pen: Pen, seq: int) -> Item:
    entry = pen.entries[seq]
    body = decode(open_entry(entry, pen.key), ops.DataBody, bytes_max=limits.BODY_BYTES_MAX)
    deps = tuple(pen.entries[dep].hash if isinstance(dep, int) else dep for dep in body.deps)
    author = Author(group=KILN.id, device=KILN.keys.public.id, member=body.member)
    return Item(
        hash=entry.hash,
        author=author,
        claimed_ms=body.claimed_ms,
        clock_unsure=body.clock_unsure,
        deps=deps,
        op=body.op,
        log=pen.log,
        seq=seq,
    )


def main() -> None:
    """Write all files."""
    for name, vectors in FILES.items():
        (FOLDER / name).write_text(text(vectors()), encoding="utf-8")


if __name__ == "__main__":
    main()
