"""Vectors of spaces, sessions and records."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

from crdt import acts, limits, ops
from crdt.document import content_hash
from crdt.entry import open_entry
from crdt.keyring import Keyring
from crdt.kind import fingerprint, item_id
from crdt.note import client_id
from crdt.record import Item, RecordFold
from crdt.registers import Author
from crdt.run import LogHead, make_run
from crdt.space import SpaceState
from crdt.view import canonical_json, record_digest, record_view, record_view_for_hash, view_hash
from identity import introduction, pairing, roster
from identity.channel import Channel
from identity.encoding import Wire, decode, encode
from identity.errors import PeerFault
from identity.handshake import Candidate, Initiator, ReplayWindow, Responder
from identity.invitation import Invitation, invitation_psk
from identity.keys import DeviceKeys
from identity.limits import REKEY_MESSAGES
from identity.noise import Cipher, Transport
from sync import messages
from sync.inventory import Inventory
from sync.messages import log_alias, space_alias
from tests.vectors.bounds import bound_vectors
from tests.vectors.entries import Vectors, data_log, fork, sealed_entry
from tests.vectors.sharing import share_vectors
from tests.vectors.unmade import unmade_vectors
from tests.vectors.world import AT_MS, KILN, ORCHARD, Group, Pen, Space, device, drawn, space, told

T = TypeVar("T")

_RICH: list[tuple[str, dict[str, object]]] = [("Tea", {"bold": True}), ("\n", {})]


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
        "about": "A space: founded by Orchard, shared with Kiln as contributor, then steward; Kiln mints new"
        " keys, Orchard adds a second device. 'logs' hold the entries in log order; any order between logs gives"
        " 'expect' on Kiln's device, which knew the first control key from the offer.",
        "space": ground.id.hex(),
        "groups": {group.name: _group(group) for group in (ORCHARD, KILN)},
        "second_device": {
            "sign_seed": ground.second.sign_seed.hex(),
            "agree_secret": ground.second.agree_secret.hex(),
        },
        "offered_control_key": ground.keys[0].hex(),
        "logs": [
            {"name": pen.name, "log": pen.log.hex(), "entries": [sealed_entry(pen, e) for e in pen.entries]}
            for pen in (ground.orchard, ground.kiln)
        ],
        "expect": {
            "name": state.name,
            "sort": state.sort.name.lower(),
            "members": members,
            "heads": [head.hex() for head in state.heads],
            "control_keys": sorted(key.hex() for key in state.keyring.control.values()),
            "data_keys": sorted(key.hex() for key in state.keyring.data.values()),
            "seals": state.control_key()[0].hex(),
            "serves": (state.data_key() or (b"", b""))[0].hex(),
            "devices": {
                group.name: sorted(id_.hex() for id_ in _devices(state, group)) for group in (ORCHARD, KILN)
            },
        },
        "unmade": unmade_vectors(ground, state),
        "bounds": bound_vectors(ground, state),
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
        "introduction": _introduction(),
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
        " list, a note's client id, a record's digest and a space's view hash; and the shares of groups in a record.",
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
        "shares": share_vectors(),
    }


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


def _introduction() -> Vectors:
    """Return how Kiln's second device, which Orchard doesn't know, introduces itself, and what refuses it later."""
    second, pair = device("Kiln two"), drawn("pair secret")
    proof = roster.device_proof(second, KILN.id)
    added = roster.add_device(KILN.keys.sign_seed, KILN.id, second.public, proof, (KILN.id,))
    seen = roster.fold([*KILN.acts, added]).seen_for(second.public.id, KILN.keys.public.id)
    lost = roster.lose_device(KILN.keys.sign_seed, KILN.id, second.public.id, seen)
    card = pairing.Card(KILN.name, (*KILN.acts, added), second.public.id, ("192.0.2.9:7465",))
    known = introduction.Acquaintance(group=KILN.id, acts=KILN.acts)
    told = introduction.Acquaintance(group=KILN.id, acts=(*KILN.acts, lost))
    return {
        "pair_secret": pair.hex(),
        "answerer": ORCHARD.keys.public.id.hex(),
        "psk": introduction.introduction_psk(pair, ORCHARD.keys.public.id).hex(),
        "static": second.public.agree.hex(),
        "card": encode(card).hex(),
        "known_acts": [act.hex() for act in known.acts],
        "device": second.public.id.hex(),
        "next_psk": pairing.device_psk(pair, ORCHARD.keys.public.id, second.public.id).hex(),
        "lost_act": lost.hex(),
        "then_refused": _refusal(told, card, second),
        "siblings": {
            "agree_secret": second.agree_secret.hex(),
            "other_agree": KILN.keys.public.agree.hex(),
            "other": KILN.keys.public.id.hex(),
            "secret": introduction.sibling_secret(second.agree_secret, second.public, KILN.keys.public).hex(),
        },
    }


def _refusal(known: introduction.Acquaintance, card: pairing.Card, caller: DeviceKeys) -> str:
    own = pairing.Card(ORCHARD.name, ORCHARD.acts, ORCHARD.keys.public.id, ())
    state, _ = introduction.start(
        introduction.End.ANSWERER, card=own, other=known, remote_static=caller.public.agree
    )
    try:
        introduction.receive(state, encode(card))
    except PeerFault as fault:
        return fault.message
    return ""


def _messages(ground: Space, pen: Pen, transcript: bytes) -> Iterator[Wire]:
    alias = space_alias(ground.id, transcript)
    height = messages.Height(log_alias(pen.log, transcript), 5, pen.entries[4].hash[:8], 0, False)
    status = messages.SpaceStatus(alias, drawn("digest one", 16), drawn("digest two", 16), True, (height,))
    yield messages.Hello(drawn("instance", 16), 0, (status,))
    yield messages.Status((status,), 2, True)
    yield messages.Entries(alias, make_run(pen.entries[1:3], pen.seal(pen.entries[2])))
    yield messages.Fork(alias, fork(ground, pen))
    yield messages.WantBranch(alias, pen.log, 3)
    yield messages.Ping(7)
    yield messages.Pong(7)
    yield messages.Bye()
    yield messages.PairSpace(ground.id, ground.keys[:1])
    yield messages.AskView(alias, AT_MS)
    yield messages.View(alias, AT_MS, drawn("view"), True, drawn("digest one", 16), drawn("digest two", 16))
    yield messages.Held(alias, KILN.id, (messages.HeldHeight(height.log, 5),))
    yield messages.Gate(drawn("signed gate", 40))
    yield messages.GateTold(ground.id, 3, drawn("gate content"), 1_048_576)
    yield messages.KeepKit(drawn("slot"), drawn("rescue psk"), drawn("back"), 0, 2, b"a sealed kit")
    yield messages.AskKit(drawn("slot"))
    yield messages.Kit(drawn("slot"), 1, 2, b"a sealed kit")
    yield messages.Kit(drawn("slot"), 2, 2, b"")
    yield messages.Kin((b"an item of a backup",))


# Records


class _Alone:
    """A space with no other records."""

    def find(self, record: bytes) -> None:
        return None

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        return make()

    def pointing(self, kind: str, field: str, record: bytes) -> Iterable[RecordFold]:
        return ()

    def notes(self, record: bytes) -> dict[str, str | None]:
        return {}


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
