"""Vectors of couriers: a code, the two cards, psks, and gates with what a courier does with each."""

from __future__ import annotations

import msgspec

from crdt.acts import Floor
from identity import roster
from identity.courier import CourierCard, OwnerCard, courier_code, courier_psk, owner_secret
from identity.encoding import encode
from identity.invitation import Invitation
from identity.keys import DeviceKeys
from sync.gate import CheckedGate, Closed, GateDevice, Gone, Judgement, Statement, judge, read_gate, sign_gate
from tests.vectors.entries import Vectors
from tests.vectors.world import AT_MS, KILN, ORCHARD, Group, device, drawn, told


def courier_vectors() -> Vectors:
    """Return what a courier and the devices that use it say, with keys and verdicts."""
    keys = device("courier")
    act = roster.found(drawn("courier root"), keys, drawn("courier nonce", 16))
    group = roster.fold([act]).group
    secret, shaken = drawn("courier invitation", 16), drawn("courier handshake", 64)
    invitation = Invitation(agree=keys.public.agree, group=group, secret=secret, expires_ms=AT_MS)
    card = CourierCard((act,), keys.public.id, ("192.0.2.9:7465",))
    told_secret = drawn("courier secret")
    return {
        "about": "A courier is found by its code, and the two show their cards over a handshake under the invitation's"
        " psk. 'gates' come to it one after the other; 'judgement' is what it does with each. It was paired with"
        " Orchard's device.",
        "courier": {
            "device": keys.public.id.hex(),
            "group": group.hex(),
            "agree_secret": keys.agree_secret.hex(),
        },
        "code": courier_code(invitation),
        "owner_card": encode(OwnerCard(ORCHARD.keys.public.sign)).hex(),
        "courier_card": encode(card).hex(),
        "handshake_hash": shaken.hex(),
        "invitation_secret": secret.hex(),
        "owner_secret": owner_secret(shaken, secret).hex(),
        "owner_psk": courier_psk(owner_secret(shaken, secret), ORCHARD.keys.public.id).hex(),
        "told_secret": told_secret.hex(),
        "psk": courier_psk(told_secret, KILN.keys.public.id).hex(),
        "gates": _gates(keys, told_secret),
    }


def _gates(courier: DeviceKeys, secret: bytes) -> list[Vectors]:
    both = (_entry(ORCHARD, keeps=True), _entry(KILN, keeps=True))
    closed = (Closed(drawn("a log"), 7),)
    gone = (Gone(drawn("a log"), 2, 4),)
    floors = (Floor(drawn("a log"), 5, drawn("tip")),)

    def statement(version: int, *devices: GateDevice, more: bool = False) -> Statement:
        ordered = tuple(sorted(devices, key=lambda one: one.id))
        said = Statement(courier.public.id, drawn("space"), version, secret, ordered, (), (), (), 90)
        if not more:
            return said
        return msgspec.structs.replace(said, closed=closed, gone=gone, floors=floors)

    alone = both[0]
    steps = (
        ("Kiln was never paired with it", KILN, statement(1, *both)),
        ("the first gate", ORCHARD, statement(1, *both)),
        ("the same again", ORCHARD, statement(1, *both)),
        ("one of the same version", KILN, statement(1, *both, more=True)),
        ("Kiln is removed", ORCHARD, statement(2, alone, more=True)),
        ("Kiln issues all the same", KILN, statement(3, *both)),
        ("an old gate is played again", ORCHARD, statement(1, *both)),
        ("the space ends here", ORCHARD, statement(3)),
        ("only who was paired begins anew", KILN, statement(4, *both)),
    )
    held: CheckedGate | None = None
    found: list[Vectors] = []
    for about, signer, said in steps:
        signed = sign_gate(said, signer.keys.sign_seed)
        gate = read_gate(signed)
        judged = judge(gate, held, courier=courier.public.id, owners={ORCHARD.keys.public.sign})
        held = gate if judged is Judgement.FOLLOWED else held
        found.append(
            {
                "about": about,
                "bytes": signed.hex(),
                "fields": told(said),
                "content": gate.content.hex(),
                "judgement": judged.value,
            }
        )
    return found


def _entry(group: Group, *, keeps: bool) -> GateDevice:
    return GateDevice(group.keys.public.sign, group.keys.public.agree, keeps)
