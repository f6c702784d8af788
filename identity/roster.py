"""The roster: a group's own signed acts about its devices and its root key, and what the set of them means.

Each act stands alone: ``check_act`` needs no context. ``fold`` is a pure function of the *set* of acts: neither order,
nor repetition, nor arrival time changes its result. An act names up to eight earlier acts (``seen``); their closure is
its past. Two acts are concurrent if neither is in the other's past.

The rules:

1. An act whose past is incomplete waits, without effect.
2. Roots. The root of the group's first act (Found) comes first. A ReplaceRoot by the present root retires it. Of
   several concurrent ones a witnessed one goes before the others, then the lowest hash. Acts of a retired root count
   only inside the past of the act that retired it. No key is root twice. A witness is a device that came into the
   group through devices alone, from the first one on, and that the act's past shows no loss of: so an old recovery
   sheet by itself can't take the group back from those who replaced it.
3. Losses. A LoseDevice counts if a counting root signed it, or a device that its own past shows as live: there the
   device was added and not lost. So causal order decides; concurrent losses of each other count both, which is the
   safe side: the root words bring the group back. The past must hold an act that added the target.
4. Additions. An AddDevice by a counting root counts always. One by a device counts if an addition of that device
   counts and is in its past, and each counting loss of that device has seen it: a stolen device can't date anything
   back behind its own loss.
5. Live is who has an addition that counts and no loss that counts. A lost device never lives again; a person gets a
   new one.

A device is judged by its signing key, so that a second id on the same key doesn't outlive the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from heapq import heappop, heappush
from types import MappingProxyType
from typing import Annotated, Any, cast

import msgspec

from identity import limits
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import LocalFault, Malformed, PeerFault
from identity.keys import SIGNATURE_BYTES, DeviceKeys, DevicePublic, Key, public_of_seed, sign, verify

_ACT_DOMAIN = b"hedgerow roster act"
_PROOF_DOMAIN = b"hedgerow roster proof"
_WITNESS_DOMAIN = b"hedgerow roster witness"
_CHECKED_ACTS_KEPT = 4_096
_FOLDS_KEPT = 128

Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Seen = Annotated[tuple[Hash, ...], msgspec.Meta(min_length=1, max_length=limits.ROSTER_SEEN_MAX)]
_Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class Found(Wire, frozen=True, tag=0):
    """A group's first act: its root key and its first device. Signed by the root, proven by the device."""

    root_public: Key
    device: DevicePublic
    nonce: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]


class AddDevice(Wire, frozen=True, tag=1):
    """A new device. Signed by the root or a device, proven by the new device."""

    group: Hash
    device: DevicePublic
    seen: Seen


class LoseDevice(Wire, frozen=True, tag=2):
    """A device that speaks for the group no longer: lost, stolen, given away. Signed by the root or a device."""

    group: Hash
    device_id: Hash
    seen: Seen


class ReplaceRoot(Wire, frozen=True, tag=3):
    """A new root key. Signed by the old root, proven by the new one and by ``witness``: a device's key, or empty."""

    group: Hash
    root_public: Key
    witness: Annotated[bytes, msgspec.Meta(max_length=32)]
    seen: Seen


Act = Found | AddDevice | LoseDevice | ReplaceRoot


class SignedAct(Wire, frozen=True):
    """An act as it travels. ``signer`` is a root key or a device's signing key; it signs the act and the proof.

    ``proof``: the signature of the new device or root over its own admission, behind a new root's that of the witness;
    empty for LoseDevice.
    """

    act: bytes
    signer: Key
    signature: _Signature
    proof: Annotated[bytes, msgspec.Meta(max_length=128)]

    @property
    def body(self) -> Act:
        """The act itself; raises Malformed."""
        return _decode_act(self.act)


class Verdict(Enum):
    """What the set of acts says of one of them."""

    COUNTS = "counts"
    WAITING = "waiting"
    VOID_ROOT = "void-root"
    VOID_SIGNER = "void-signer"
    VOID_TARGET = "void-target"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """What a set of acts says.

    ``devices``: the live ones by id. ``ever``: all whose addition counted by what it had seen, even if a loss of the
    adder made it void later. ``lost``: those of them that a counting act gave up. ``heads``: the counting acts that no
    counting act has seen, at most eight, for the next act's ``seen``. ``added``: for each live device the lowest hash
    of an act that adds it.
    """

    group: bytes
    root: bytes
    devices: Mapping[bytes, DevicePublic]
    lost: Mapping[bytes, DevicePublic]
    ever: Mapping[bytes, DevicePublic]
    heads: tuple[bytes, ...]
    added: Mapping[bytes, bytes]
    verdicts: Mapping[bytes, Verdict]

    def seen_for(self, *device_ids: bytes) -> tuple[bytes, ...]:
        """Return the ``seen`` of a new act that must have the additions of these live devices in its past."""
        needed = {self.added[device] for device in device_ids if device in self.added}
        rest = [head for head in self.heads if head not in needed]
        return tuple(sorted([*sorted(needed), *rest][: limits.ROSTER_SEEN_MAX]))


def act_hash(envelope: bytes) -> bytes:
    """Return the hash that names a signed act."""
    return domain_hash(b"hedgerow act", envelope)


def found(root_seed: bytes, device: DeviceKeys, nonce: bytes) -> bytes:
    """Return the signed first act of a new group; its hash is the group's id."""
    act = encode(Found(public_of_seed(root_seed), device.public, nonce))
    return _signed(act, root_seed, sign(_PROOF_DOMAIN, device.sign_seed, act))


def device_proof(device: DeviceKeys, group: bytes) -> bytes:
    """Return the new device's proof that it holds its key and wants to be in ``group``, for ``add_device``."""
    return sign(_PROOF_DOMAIN, device.sign_seed, group + device.public.id)


def add_device(
    signer_seed: bytes, group: bytes, device: DevicePublic, proof: bytes, seen: Sequence[bytes]
) -> bytes:
    """Return a signed AddDevice; ``proof`` comes from the new device's ``device_proof``."""
    return _signed(encode(AddDevice(group, device, _ordered(seen))), signer_seed, proof)


def lose_device(signer_seed: bytes, group: bytes, device_id: bytes, seen: Sequence[bytes]) -> bytes:
    """Return a signed LoseDevice; ``seen`` best comes from ``Roster.seen_for(device_id, signer's id)``."""
    return _signed(encode(LoseDevice(group, device_id, _ordered(seen))), signer_seed, b"")


def replace_root(
    root_seed: bytes,
    group: bytes,
    new_root_seed: bytes,
    seen: Sequence[bytes],
    witness_seed: bytes | None = None,
) -> bytes:
    """Return a signed ReplaceRoot from the key of ``root_seed`` to that of ``new_root_seed``.

    ``witness_seed`` is the signing seed of the device on which it is done.
    """
    public = public_of_seed(new_root_seed)
    witness = b"" if witness_seed is None else public_of_seed(witness_seed)
    proof = sign(_PROOF_DOMAIN, new_root_seed, group + public)
    if witness_seed is not None:
        proof += sign(_WITNESS_DOMAIN, witness_seed, group + public)
    return _signed(encode(ReplaceRoot(group, public, witness, _ordered(seen))), root_seed, proof)


def check_act(envelope: bytes) -> SignedAct:
    """Return the signed act in ``envelope`` if it is well-formed and rightly signed; raise PeerFault otherwise.

    Whether it counts is for ``fold`` to say.
    """
    return _checked(bytes(envelope))[0]


def fold(acts: Iterable[bytes]) -> Roster:
    """Return what the set of signed ``acts`` says; raise PeerFault if one is broken or they aren't of one group."""
    return _folded(frozenset(acts))


@lru_cache(maxsize=_FOLDS_KEPT)
def _folded(acts: frozenset[bytes]) -> Roster:
    return _Fold(acts).roster()


@dataclass(frozen=True, slots=True)
class _Item:
    """An act with a complete past; ``past`` is a bit set of the indexes of the acts before it."""

    hash: bytes
    signer: bytes
    act: Act
    past: int


class _Fold:
    """One evaluation. Indexes follow a topological order; a view is a bit set of acts, closed under past."""

    def __init__(self, envelopes: frozenset[bytes]) -> None:
        known = {act_hash(envelope): _checked(bytes(envelope)) for envelope in envelopes}
        self._verdicts = dict.fromkeys(known, Verdict.WAITING)
        self._group = _group_of(known)
        self._items = _in_order(known)
        self._everything = (1 << len(self._items)) - 1
        self._additions = {
            index: item.act.device
            for index, item in enumerate(self._items)
            if isinstance(item.act, Found | AddDevice)
        }
        self._adds: dict[bytes, int] = {}
        self._signs: dict[bytes, bytes] = {}
        for index, device in self._additions.items():
            self._adds[device.sign] = self._adds.get(device.sign, 0) | 1 << index
            self._signs[device.id] = device.sign
        self._device_made = self._additions_by_devices()
        self._roots, self._rights = self._root_chain()
        self._losses: dict[bytes, int] = {}
        self._counting_adds = cache(self._evaluate_adds)

    def roster(self) -> Roster:
        """Return the result."""
        self._judge_losses()
        counting = self._counting_adds(self._everything)
        live: dict[bytes, DevicePublic] = {}
        ever: dict[bytes, DevicePublic] = {}
        added: dict[bytes, bytes] = {}
        for index, device in self._additions.items():
            item = self._items[index]
            counts = bool(counting >> index & 1)
            self._verdicts[item.hash] = Verdict.COUNTS if counts else self._void(item)
            if counts and device.sign not in self._losses:
                live[device.id] = device
                added[device.id] = min(item.hash, added.get(device.id, item.hash))
            if self._counting_adds(item.past | 1 << index) >> index & 1:
                ever[device.id] = device
        return Roster(
            group=self._group,
            root=self._roots[-1],
            devices=_sorted(live),
            lost=_sorted({id_: device for id_, device in ever.items() if device.sign in self._losses}),
            ever=_sorted(ever),
            heads=self._heads(),
            added=_sorted(added),
            verdicts=_sorted(self._verdicts),
        )

    def _root_chain(self) -> tuple[list[bytes], dict[bytes, int]]:
        """Return the roots in turn, and for each the bit set of the acts that it may sign."""
        first = self._items[0].act
        assert isinstance(first, Found)
        roots, rights = [first.root_public], {first.root_public: self._everything}
        while (chosen := self._retirement(roots)) is not None:
            index, root = chosen
            item = self._items[index]
            self._verdicts[item.hash] = Verdict.COUNTS
            rights[roots[-1]] = item.past | 1 << index
            rights[root] = self._everything
            roots.append(root)
        for item in self._items:
            if isinstance(item.act, ReplaceRoot) and self._verdicts[item.hash] is Verdict.WAITING:
                self._verdicts[item.hash] = Verdict.VOID_ROOT
        return roots, rights

    def _retirement(self, roots: list[bytes]) -> tuple[int, bytes] | None:
        """Return the act that retires the last of ``roots``, and the root that it brings."""
        candidates = {
            index: item.act
            for index, item in enumerate(self._items)
            if isinstance(item.act, ReplaceRoot)
            and item.signer == roots[-1]
            and item.act.root_public not in roots
        }
        mask = sum(1 << index for index in candidates)
        firsts = [index for index in candidates if not self._items[index].past & mask]
        if not firsts:
            return None
        index = min(
            firsts,
            key=lambda first: (not self._witnessed(first, candidates[first]), self._items[first].hash),
        )
        return index, candidates[index].root_public

    def _witnessed(self, index: int, act: ReplaceRoot) -> bool:
        past = self._items[index].past
        lost = any(
            isinstance(item.act, LoseDevice)
            and past >> other & 1
            and self._signs.get(item.act.device_id) == act.witness
            for other, item in enumerate(self._items)
        )
        return not lost and bool(past & self._device_made & self._adds.get(act.witness, 0))

    def _additions_by_devices(self) -> int:
        """Return the additions that go back to the first device through devices alone."""
        made = 1
        for index in self._additions:
            item = self._items[index]
            if item.past & made & self._adds.get(item.signer, 0):
                made |= 1 << index
        return made

    def _judge_losses(self) -> None:
        for index, item in enumerate(self._items):
            if not isinstance(item.act, LoseDevice):
                continue
            target = self._signs.get(item.act.device_id)
            if target is None or not item.past & self._adds[target]:
                self._verdicts[item.hash] = Verdict.VOID_TARGET
            elif not self._may_lose(index, item):
                self._verdicts[item.hash] = self._void(item)
            else:
                self._verdicts[item.hash] = Verdict.COUNTS
                self._losses[target] = self._losses.get(target, 0) | 1 << index

    def _may_lose(self, index: int, item: _Item) -> bool:
        if item.signer in self._rights:
            return bool(self._rights[item.signer] >> index & 1)
        if item.past & self._losses.get(item.signer, 0):
            return False
        return bool(self._counting_adds(item.past) & self._adds.get(item.signer, 0))

    def _evaluate_adds(self, view: int) -> int:
        """Return which additions count, given only the acts of ``view``; its losses are judged already."""
        counting = 0
        for index in self._additions:
            if view >> index & 1 and self._addition_counts(index, view, counting):
                counting |= 1 << index
        return counting

    def _addition_counts(self, index: int, view: int, counting: int) -> bool:
        item = self._items[index]
        if item.signer in self._rights:
            return bool(self._rights[item.signer] >> index & 1)
        losses = self._losses.get(item.signer, 0) & view
        seen_by_all = all(self._items[loss].past >> index & 1 for loss in _bits(losses))
        return seen_by_all and bool(item.past & counting & self._adds.get(item.signer, 0))

    def _void(self, item: _Item) -> Verdict:
        return Verdict.VOID_ROOT if item.signer in self._rights else Verdict.VOID_SIGNER

    def _heads(self) -> tuple[bytes, ...]:
        counting = [
            index for index, item in enumerate(self._items) if self._verdicts[item.hash] is Verdict.COUNTS
        ]
        covered = 0
        for index in counting:
            covered |= self._items[index].past
        heads = [self._items[index].hash for index in counting if not covered >> index & 1]
        return tuple(sorted(heads)[: limits.ROSTER_SEEN_MAX])


def _group_of(known: Mapping[bytes, tuple[SignedAct, Act]]) -> bytes:
    founds = [name for name, (_, act) in known.items() if isinstance(act, Found)]
    if not founds:
        raise PeerFault("roster-incomplete")
    group = founds[0]
    if len(founds) > 1 or any(act.group != group for _, act in known.values() if not isinstance(act, Found)):
        raise PeerFault("roster-mixed")
    return group


def _in_order(known: Mapping[bytes, tuple[SignedAct, Act]]) -> list[_Item]:
    """Return the acts with a complete past, each after its past, otherwise by hash."""
    items: list[_Item] = []
    index_of: dict[bytes, int] = {}
    missing = {name: len(_seen(act)) for name, (_, act) in known.items()}
    followers: dict[bytes, list[bytes]] = {}
    for name, (_, act) in known.items():
        for seen in _seen(act):
            followers.setdefault(seen, []).append(name)
    ready = [name for name, count in missing.items() if count == 0]
    while ready:
        name = heappop(ready)
        envelope, act = known[name]
        past = 0
        for seen in _seen(act):
            past |= items[index_of[seen]].past | 1 << index_of[seen]
        index_of[name] = len(items)
        items.append(_Item(name, envelope.signer, act, past))
        for follower in followers.get(name, ()):
            missing[follower] -= 1
            if missing[follower] == 0:
                heappush(ready, follower)
    return items


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def _seen(act: Act) -> tuple[bytes, ...]:
    return () if isinstance(act, Found) else act.seen


def _ordered(seen: Sequence[bytes]) -> tuple[bytes, ...]:
    return tuple(sorted(set(seen)))


def _signed(act: bytes, signer_seed: bytes, proof: bytes) -> bytes:
    signature = sign(_ACT_DOMAIN, signer_seed, act + proof)
    envelope = encode(SignedAct(act, public_of_seed(signer_seed), signature, proof))
    try:
        check_act(envelope)
    except PeerFault as error:
        raise LocalFault("roster-act-broken", why=error.message) from error
    return envelope


@lru_cache(maxsize=_CHECKED_ACTS_KEPT)
def _checked(envelope: bytes) -> tuple[SignedAct, Act]:
    signed = decode(envelope, SignedAct, bytes_max=limits.ROSTER_ACT_BYTES_MAX)
    act = _decode_act(signed.act)
    if not verify(_ACT_DOMAIN, signed.signer, signed.act + signed.proof, signed.signature):
        raise PeerFault("roster-act-forged")
    if list(_seen(act)) != sorted(set(_seen(act))):
        raise Malformed("roster-act-broken", why="seen")
    if not _proven(signed, act):
        raise PeerFault("roster-act-forged")
    return signed, act


def _proven(signed: SignedAct, act: Act) -> bool:
    match act:
        case Found(root_public=root, device=device):
            return signed.signer == root and verify(_PROOF_DOMAIN, device.sign, signed.act, signed.proof)
        case AddDevice(group=group, device=device):
            return verify(_PROOF_DOMAIN, device.sign, group + device.id, signed.proof)
        case ReplaceRoot(group=group, root_public=root, witness=witness):
            own, other = signed.proof[:SIGNATURE_BYTES], signed.proof[SIGNATURE_BYTES:]
            seconded = verify(_WITNESS_DOMAIN, witness, group + root, other) if witness else other == b""
            return seconded and verify(_PROOF_DOMAIN, root, group + root, own)
        case LoseDevice():
            return signed.proof == b""


def _decode_act(data: bytes) -> Act:
    act: Act = decode(data, cast("Any", Act), bytes_max=limits.ROSTER_ACT_BYTES_MAX)
    return act


def _sorted(mapping: Mapping[bytes, Any]) -> Mapping[bytes, Any]:
    return MappingProxyType(dict(sorted(mapping.items())))
