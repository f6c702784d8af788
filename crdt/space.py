"""A space as its control entries tell it: members, roles, keys, names, and which device writes which log.

Feed it every control entry and every log's first entry, in log order; the result is the same for every order between
logs. Entries that can't be opened yet (a key is missing) wait and are tried again when a key arrives. What an entry
says is checked against the author that its log proves, never against a name inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crdt import acts, limits
from crdt.entry import NO_HASH, Entry, EntryClass, open_entry
from crdt.membership import Act, ActKind, Member, Membership, Role, evaluate
from identity import roster
from identity.aead import key_id
from identity.encoding import decode, domain_hash
from identity.errors import PeerFault
from identity.keys import DeviceKeys, open_box, verify

OPEN_DOMAIN = b"hedgerow open 1"

_KINDS = {
    acts.Invite: ActKind.INVITE,
    acts.ChangeRole: ActKind.ROLE,
    acts.Accept: ActKind.ACCEPT,
    acts.Remove: ActKind.REMOVE,
    acts.Leave: ActKind.LEAVE,
    acts.Withdraw: ActKind.WITHDRAW,
    acts.MintKey: ActKind.EPOCH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who stands behind a log: a device and the group whose roster names it."""

    group: bytes
    device: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlRecord:
    """A control entry that was opened: its author and what it says."""

    hash: bytes
    log: bytes
    author: Author
    body: acts.Control | acts.Genesis


@dataclass(slots=True, kw_only=True)
class Keyring:
    """The keys of a space that this device knows, by the hash that names them; newest control key last."""

    control: dict[bytes, bytes] = field(default_factory=dict)
    data: dict[bytes, bytes] = field(default_factory=dict)

    def add(self, bundle: acts.KeyBundle) -> None:
        """Take up the keys of a grant."""
        self.control.update((key_id(key), key) for key in bundle.control if key_id(key) not in self.control)
        self.data.update((key_id(key), key) for key in bundle.data if key_id(key) not in self.data)

    def find(self, name: bytes) -> bytes | None:
        """Return the key that ``name`` names, or None if it was never given to this device."""
        return self.control.get(name) or self.data.get(name)


class SpaceState:
    """What one device knows of one space. Pure; feed it with ``take``."""

    def __init__(self, space: bytes, device: DeviceKeys, keyring: Keyring | None = None) -> None:
        self.id = space
        self.keyring = keyring or Keyring()
        self.genesis: acts.Genesis | None = None
        self.authors: dict[bytes, Author] = {}
        self.records: dict[bytes, ControlRecord] = {}
        self.waiting: dict[bytes, Entry] = {}
        self.faults: dict[bytes, PeerFault] = {}
        self._device = device
        self._rosters: dict[bytes, set[bytes]] = {}
        self._folded: dict[bytes, roster.Roster] = {}
        self._evaluation: Membership | None = None
        self._earlier: Membership | None = None
        self._children: set[bytes] = set()

    # What it says

    @property
    def name(self) -> str:
        """The name that the founder gave; empty until the genesis could be read."""
        return self.genesis.name if self.genesis else ""

    @property
    def sort(self) -> acts.SpaceSort:
        """What the space is for; SHARED until the genesis could be read."""
        return self.genesis.sort if self.genesis else acts.SpaceSort.SHARED

    @property
    def heads(self) -> tuple[bytes, ...]:
        """The control entries that no other one has seen, in hash order: what a new entry declares as seen."""
        return tuple(sorted(hash_ for hash_ in self.records if hash_ not in self._children))

    def membership(self) -> Membership:
        """The membership that the present control entries define."""
        if self._evaluation is None:
            self._evaluation = evaluate(self._acts(), space=self.id, earlier=self._earlier)
            self._earlier = self._evaluation
        return self._evaluation

    def members(self) -> Mapping[bytes, Member]:
        """Groups that belong to the space, with role, rank and standing."""
        return self.membership().members

    def role(self, group: bytes) -> Role | None:
        """The present role of ``group``, or None where it has none."""
        member = self.members().get(group)
        return member.role if member else None

    def awaits_invitation(self, group: bytes) -> bool:
        """Return whether ``group`` can't tell its role yet: no invitation of it can be judged, or one can't yet."""
        if self.genesis is None:
            return True
        invites = [
            record.hash
            for record in self.records.values()
            if isinstance(record.body, acts.Control)
            and isinstance(record.body.act, acts.Invite)
            and record.body.act.group == group
        ]
        waiting = self.membership().waiting.intersection(invites)
        return bool(waiting) or (not invites and self.genesis.open.group != group)

    def role_at(self, heads: tuple[bytes, ...], group: bytes) -> Role | None:
        """The role of ``group`` in the view of somebody who had seen exactly these control heads."""
        return self.membership().right_of(self.membership_heads(heads), group)

    def has_heads(self, heads: tuple[bytes, ...]) -> bool:
        """Return whether these control entries, and all that they had seen, are here and could be read."""
        return all(head in self.records for head in heads) and self.membership().has(
            self.membership_heads(heads)
        )

    def roster_of(self, group: bytes) -> roster.Roster | None:
        """The roster of ``group`` as far as entries of this space carried it."""
        known = self._rosters.get(group)
        if not known:
            return None
        if group not in self._folded:
            self._folded[group] = roster.fold(known)
        return self._folded[group]

    def roster_acts(self, group: bytes) -> tuple[bytes, ...]:
        """The acts behind ``roster_of``, in byte order."""
        return tuple(sorted(self._rosters.get(group, ())))

    def profile(self, group: bytes) -> acts.Profile | None:
        """The profile that ``group`` published last, or None: the one no other has seen, then the highest hash."""
        found = [
            (hash_, record.body.act)
            for hash_, record in self._of(group)
            if isinstance(record.body, acts.Control) and isinstance(record.body.act, acts.Profile)
        ]
        tops = [(h, p) for h, p in found if not any(self._saw(o, h) for o, _ in found if o != h)]
        return max(tops)[1] if tops else None

    def offers(self) -> Iterable[tuple[Author, acts.Offer]]:
        """The spaces that were offered through this (pair) space."""
        for record in self.records.values():
            if isinstance(record.body, acts.Control) and isinstance(record.body.act, acts.Offer):
                yield record.author, record.body.act

    def control_key(self) -> tuple[bytes, bytes]:
        """The name and key that seal new control entries; LookupError when none is known."""
        name = next(reversed(self.keyring.control))
        return name, self.keyring.control[name]

    def data_key(self) -> tuple[bytes, bytes] | None:
        """The name and key that serve new data, or None when a writer must mint one first."""
        epoch = self.membership().epoch
        mint = self._mint_of(epoch) if epoch else None
        key = self.keyring.data.get(mint.key) if mint else None
        return (mint.key, key) if mint and key else None

    # What it is fed

    def take(self, entry: Entry) -> bool:
        """Take in the first entry of any log, or a control entry; return whether it could be read now."""
        if not self._read(entry):
            return False
        self._retry()
        return True

    def grant(self, bundle: acts.KeyBundle) -> list[bytes]:
        """Take up keys that came another way; return the hashes of waiting entries that could be read now."""
        self.keyring.add(bundle)
        return self._retry()

    def _retry(self) -> list[bytes]:
        read: list[bytes] = []
        progress = True
        while progress:
            progress = False
            for hash_, entry in list(self.waiting.items()):
                if hash_ in self.waiting and self._ready(entry) and self._read(entry):
                    read.append(hash_)
                    progress = True
        return read

    def _ready(self, entry: Entry) -> bool:
        opened = entry.header.seq == 0 or entry.header.log in self.authors
        return opened and self.keyring.find(entry.header.key) is not None

    def _read(self, entry: Entry) -> bool:
        if entry.payload is None or not self._ready(entry):
            self.waiting[entry.hash] = entry
            return False
        self.waiting.pop(entry.hash, None)
        key = self.keyring.find(entry.header.key)
        assert key is not None
        try:
            self._apply(entry, open_entry(entry, key))
        except PeerFault as fault:
            self.faults[entry.hash] = fault
        return True

    def _apply(self, entry: Entry, body: bytes) -> None:
        if entry.header.seq > 0:
            self._apply_control(entry, decode(body, acts.Control, bytes_max=limits.BODY_BYTES_MAX))
            return
        first: acts.FirstBody = decode(body, acts.FirstBody, bytes_max=limits.BODY_BYTES_MAX)  # type: ignore[arg-type]
        if isinstance(first, acts.Genesis):
            self._found(entry, first)
        elif entry.header.space == NO_HASH:
            raise PeerFault("genesis-missing")
        else:
            self.authors[entry.header.log] = self._opened(entry, first)

    def _found(self, entry: Entry, genesis: acts.Genesis) -> None:
        if entry.hash != self.id or entry.header.kind is not EntryClass.CONTROL:
            raise PeerFault("genesis-of-another-space")
        author = self._opened(entry, genesis.open)
        self.genesis = genesis
        self.authors[entry.header.log] = author
        record = ControlRecord(hash=entry.hash, log=entry.header.log, author=author, body=genesis)
        self._add(record, (), genesis.mint.boxes)

    def _opened(self, entry: Entry, opening: acts.Open) -> Author:
        folded = self._carry(opening.group, opening.roster)
        device = folded.ever.get(opening.device)
        message = opening_message(
            entry.header.space, entry.header.log, entry.header.kind, opening.incarnation
        )
        if device is None or not verify(OPEN_DOMAIN, device.sign, message, opening.proof):
            raise PeerFault("log-not-proven")
        return Author(group=opening.group, device=opening.device)

    def _carry(self, group: bytes, carried: Iterable[bytes]) -> roster.Roster:
        known = self._rosters.get(group, set())
        fresh = {act for act in carried if act not in known}
        for act in fresh:
            roster.check_act(act)
        folded = roster.fold(known | fresh)
        if folded.group != group or len(known | fresh) > limits.ROSTER_ACTS_MAX:
            raise PeerFault("roster-of-another-group")
        self._rosters[group] = known | fresh
        self._folded.pop(group, None)
        return folded

    def _apply_control(self, entry: Entry, body: acts.Control) -> None:
        act = body.act
        if isinstance(act, acts.KEY_ACTS) != (entry.header.kind is EntryClass.KEYS):
            raise PeerFault("control-class")
        author = self.authors[entry.header.log]
        if isinstance(act, acts.Invite):
            self._carry(act.group, act.roster)
        if isinstance(act, acts.CarryRoster):
            self._carry(author.group, act.roster)
        record = ControlRecord(hash=entry.hash, log=entry.header.log, author=author, body=body)
        self._add(record, body.seen, _boxes(act))

    def _add(self, record: ControlRecord, seen: Iterable[bytes], boxes: Iterable[acts.Box]) -> None:
        self.records[record.hash] = record
        self._children.update(seen)
        self._evaluation = None
        for box in boxes:
            if box.device == self._device.public.id:
                self._open_box(record, box)

    def _open_box(self, record: ControlRecord, box: acts.Box) -> None:
        try:
            plain = open_box(self._device.agree_secret, box.sealed)
            bundle = decode(plain, acts.KeyBundle, bytes_max=limits.GRANT_BYTES_MAX)
        except PeerFault as fault:
            self.faults[record.hash] = fault
            return
        self.keyring.add(bundle)

    # Membership

    def _acts(self) -> list[Act]:
        return [act for record in self.records.values() if (act := self._membership_act(record)) is not None]

    def _membership_act(self, record: ControlRecord) -> Act | None:
        if isinstance(record.body, acts.Genesis):
            return Act(
                id=record.hash,
                kind=ActKind.GENESIS,
                group=record.author.group,
                mints=record.body.mint.groups,
                cosign_min=record.body.cosign_min,
            )
        act = record.body.act
        kind = _KINDS.get(type(act))
        if kind is None:
            return None
        mint: acts.Mint | None = getattr(act, "mint", None)
        role = getattr(act, "role", None)
        return Act(
            id=record.hash,
            kind=kind,
            group=record.author.group,
            standing=record.body.standing,
            seen=self.membership_heads(record.body.seen),
            target=getattr(act, "group", b""),
            role=None if role is None else Role(role),
            offer=getattr(act, "offer", b"") or getattr(act, "request", b""),
            confirms=getattr(act, "confirms", ()),
            cut=dict(getattr(act, "cut", ())),
            mints=mint.groups if mint else None,
            passes=self._passes(act),
        )

    def membership_heads(self, seen: Iterable[bytes]) -> tuple[bytes, ...]:
        """Return ``seen`` with entries that don't touch membership replaced by what those had seen."""
        result: set[bytes] = set()
        stack, done = list(seen), set()
        while stack:
            hash_ = stack.pop()
            if hash_ in done:
                continue
            done.add(hash_)
            record = self.records.get(hash_)
            if record is None or isinstance(record.body, acts.Genesis) or type(record.body.act) in _KINDS:
                result.add(hash_)
            else:
                stack.extend(record.body.seen)
        return tuple(sorted(result))

    def _passes(self, act: acts.Act) -> tuple[bytes, ...]:
        if not isinstance(act, acts.Invite):
            return ()
        by_key = {mint.key: hash_ for hash_ in self.records if (mint := self._mint_of(hash_)) is not None}
        return tuple(by_key[key] for key in act.passes if key in by_key)

    def _mint_of(self, hash_: bytes) -> acts.Mint | None:
        record = self.records.get(hash_)
        if record is None:
            return None
        if isinstance(record.body, acts.Genesis):
            return record.body.mint
        mint: acts.Mint | None = getattr(record.body.act, "mint", None)
        return mint

    def _of(self, group: bytes) -> Iterable[tuple[bytes, ControlRecord]]:
        for hash_, record in self.records.items():
            if record.author.group == group and isinstance(record.body, acts.Control):
                yield hash_, record

    def _saw(self, later: bytes, earlier: bytes) -> bool:
        stack, done = [later], set()
        while stack:
            record = self.records.get(stack.pop())
            if record is None or record.hash in done or isinstance(record.body, acts.Genesis):
                continue
            done.add(record.hash)
            if earlier in record.body.seen:
                return True
            stack.extend(record.body.seen)
        return False


def opening_message(space: bytes, log: bytes, kind: EntryClass, incarnation: bytes) -> bytes:
    """Return what a device signs to prove that a log is its own."""
    family = b"data" if kind is EntryClass.DATA else b"control"
    return domain_hash(OPEN_DOMAIN, space, log, incarnation, family)


def _boxes(act: acts.Act) -> Iterable[acts.Box]:
    if isinstance(act, acts.Grant | acts.Invite):
        return act.boxes
    mint: acts.Mint | None = getattr(act, "mint", None)
    return mint.boxes if mint else ()
