"""A space as its control entries tell it: members, roles, keys, names, and which device writes which log.

Feed it every control entry and every log's first entry, in log order; the result is the same for every order between
logs. An entry waits until its key, an act that made this key, its log's author and all control entries that it says it
had seen are here: so what nobody holds can't become anybody's past, nor what only some were given a key to. What an
entry says is checked against the author that its log proves, never against a name inside it; a log's first entry proves
that by what it carries alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from contextlib import suppress
from itertools import islice

from crdt import acts, limits
from crdt.control_record import ControlRecord, kind_of, membership_act, seen_by
from crdt.entry import NO_HASH, Entry, EntryClass, open_entry
from crdt.granted import granted
from crdt.keyring import KeyMakers, Keyring
from crdt.membership import Act, ActKind, Member, Membership, Role, evaluate
from crdt.minting import Body, boxes_in, mint_in
from crdt.openings import OPEN_DOMAIN, Author, Openings, opening_message, prove
from crdt.rosters import Rosters
from crdt.seen_heads import SeenHeads
from crdt.sparing import spared
from identity import roster
from identity.encoding import decode
from identity.errors import PeerFault
from identity.keys import DeviceKeys, open_box

__all__ = ["FORESEEN", "OPEN_DOMAIN", "Author", "SpaceState", "opening_message"]

FORESEEN = b"\xff" * 32
_AFTER = b"after "
_MADE = b"made "


class SpaceState:
    """What one device knows of one space. Pure; feed it with ``take``.

    ``authors``: by log, who opened it; what ``outcasts`` say has no effect. ``waiting``: entries that lack a key, or
    what made it, or whose log's first entry does.
    ``early``: entries that say they had seen what isn't here. ``faults``: entries that break a rule, and the rule.
    """

    def __init__(self, space: bytes, device: DeviceKeys, keyring: Keyring | None = None) -> None:
        self.id = space
        self.keyring = keyring or Keyring()
        self.genesis: acts.Genesis | None = None
        self._openings = Openings()
        self.authors: Mapping[bytes, Author] = self._openings.authors
        self.records: dict[bytes, ControlRecord] = {}
        self.waiting: dict[bytes, Entry] = {}
        self.early: dict[bytes, acts.Control] = {}
        self.faults: dict[bytes, PeerFault] = {}
        self._device = device
        self._rosters = Rosters()
        self._control_name = b""
        self._profiles: dict[bytes, list[tuple[int, bytes, acts.Profile]]] = {}
        self._evaluation: Membership | None = None
        self._earlier: Membership | None = None
        self._heads: set[bytes] = set()
        self._blocked: dict[bytes, list[Entry]] = {}
        self._keys_known = 0
        self._made: list[Entry] = []
        self._done: set[bytes] = set()
        self._makers = KeyMakers()
        self._seen_heads = SeenHeads(self.records, self._below)
        self._unboxed: set[bytes] = set()

    # What it says

    @property
    def outcasts(self) -> frozenset[bytes]:
        """The logs whose device its group's roster, all acts taken together, never had."""
        return self._openings.outcasts

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
        return tuple(sorted(self._heads))

    def membership(self) -> Membership:
        """The membership that the present control entries define."""
        if self._evaluation is None:
            given = granted(self)
            self._evaluation = evaluate(self._acts(), space=self.id, earlier=self._earlier, granted=given)
            self._earlier = self._evaluation
        return self._evaluation

    def foreseen(self, act: acts.Act, group: bytes) -> Membership:
        """The membership if ``group`` did ``act`` now, having seen all of this; the act is called FORESEEN in it."""
        mine = self.members().get(group)
        body = acts.Control(0, False, None, self.heads, mine.standing if mine else NO_HASH, act)
        author = Author(group=group, device=NO_HASH)
        tried = self._membership_act(
            ControlRecord(hash=FORESEEN, log=b"", author=author, body=body, key=b"", depth=0)
        )
        return evaluate([*self._acts(), *([tried] if tried else [])], space=self.id, earlier=self._earlier)

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
        waiting = any(
            isinstance(body.act, acts.Invite) and body.act.group == group for body in self.early.values()
        )
        return waiting or (not invites and self.genesis.open.group != group)

    def role_at(self, heads: tuple[bytes, ...], group: bytes) -> Role | None:
        """The role of ``group`` in the view of somebody who had seen exactly these control heads."""
        return self.membership().right_of(self.membership_heads(heads), group)

    def has_heads(self, heads: tuple[bytes, ...]) -> bool:
        """Return whether these control entries, and all that they had seen, are here and could be read."""
        return all(head in self.records for head in heads) and self.membership().has(
            self.membership_heads(heads)
        )

    def key(self, name: bytes) -> bytes | None:
        """Return the key that ``name`` names, or None while it isn't known here, or no act that counts made it."""
        return self.keyring.find(name) if name in self._makers else None

    @property
    def makers(self) -> KeyMakers:
        """The entries that made keys, as far as they count here."""
        return self._makers

    def roster_of(self, group: bytes) -> roster.Roster | None:
        """The roster of ``group`` as far as entries of this space carried it."""
        return self._rosters.of(group)

    def roster_acts(self, group: bytes) -> tuple[bytes, ...]:
        """The acts behind ``roster_of``, in byte order."""
        return self._rosters.acts(group)

    def profile(self, group: bytes) -> acts.Profile | None:
        """The profile that ``group`` published last, or None: the one that saw most, then the highest hash."""
        found = [one for one in self._profiles.get(group, ()) if self.speaks(self.records[one[1]])]
        return max(found, key=lambda one: one[:2])[2] if found else None

    def offers(self) -> Iterable[tuple[Author, acts.Offer]]:
        """The spaces that were offered through this (pair) space."""
        for record in self.records.values():
            if not self.speaks(record):
                continue
            if isinstance(record.body, acts.Control) and isinstance(record.body.act, acts.Offer):
                yield record.author, record.body.act

    def control_key(self) -> tuple[bytes, bytes]:
        """The name and key that seal new control entries; LookupError when none is known.

        The newest that all present readers were given, else that of the genesis, which everybody who was ever invited
        has. Never simply the key learned last, for any member can grant keys that nobody else has.
        """
        minted = map(self._mint_of, self.membership().control_epochs)
        names = [mint.control for mint in minted if mint is not None]
        first = self._control_name or next(reversed(self.keyring.control), b"")
        name = next((name for name in names if name in self.keyring.control), first)
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
        return entry.hash in self._done or entry.hash in self._feed([entry])

    def grant(self, bundle: acts.KeyBundle) -> list[bytes]:
        """Take up keys that came another way; return the hashes of waiting entries that could be read now."""
        self.keyring.add(bundle)
        return self._feed(self._freed_by_keys())

    def begin(self, log: bytes, opening: acts.Open) -> None:
        """Take in who opened a data log whose first entry a generation covers; PeerFault if that proves nothing."""
        if log not in self.authors:
            self._open(log, EntryClass.DATA, opening, self.id, b"")

    def _feed(self, entries: Iterable[Entry]) -> list[bytes]:
        read: list[bytes] = []
        queue = deque(entries)
        while queue:
            entry = queue.popleft()
            if entry.hash in self._done:
                continue
            missing = self._attempt(entry)
            if self._openings.is_placed(entry):
                queue.extend(self._blocked.pop(_AFTER + entry.hash, ()))
            if missing is not None:
                self._blocked.setdefault(missing, []).append(entry)
                queue.extend(self._freed_by_keys())
                continue
            self._done.add(entry.hash)
            read.append(entry.hash)
            queue.extend(self._blocked.pop(entry.hash, ()))
            queue.extend(self._freed_by_keys())
        return read

    def _freed_by_keys(self) -> list[Entry]:
        freed, self._made = self._made, []
        known = len(self.keyring.control) + len(self.keyring.data)
        if known == self._keys_known:
            return freed
        self._keys_known = known
        names = [name for name in self._blocked if self.keyring.find(name) is not None]
        return [*freed, *(entry for name in names for entry in self._blocked.pop(name))]

    def _attempt(self, entry: Entry) -> bytes | None:
        """Read an entry, or return what it waits for: the hash of an entry, a log, the name of a key or its making."""
        header, key = entry.header, self.keyring.find(entry.header.key)
        root = self._openings.root(entry)
        if not root:
            self.waiting[entry.hash] = entry
            return _AFTER + header.backlink
        try:
            self._check_place(entry, root)
            if entry.payload is None or key is None:
                self.waiting[entry.hash] = entry
                return header.key if key is None else header.payload_hash
            if header.key not in self._makers and entry.hash != self.id:
                self.waiting[entry.hash] = entry
                self._look_for_boxes(entry, key)
                return _MADE + header.key
            body = self._read(entry, open_entry(entry, key))
            self._open_boxes(entry.hash, body)
            if header.seq > 0 and self._openings.author(root) is None:
                self.waiting[entry.hash] = entry
                return root
            self.waiting.pop(entry.hash, None)
            missing = self._apply(entry, body, root)
        except PeerFault as fault:
            self.waiting.pop(entry.hash, None)
            self.early.pop(entry.hash, None)
            self.faults[entry.hash] = fault
            return None
        return missing

    def _check_place(self, entry: Entry, root: bytes) -> None:
        header = entry.header
        if header.space != self.id and not (header.space == NO_HASH and header.seq == 0):
            raise PeerFault("entry-of-another-space")
        if header.seq == 0:
            if header.kind is EntryClass.KEYS:
                raise PeerFault("control-class")
            return
        if header.kind is EntryClass.DATA:
            raise PeerFault("control-class")
        if header.seq >= limits.CONTROL_ENTRIES_MAX:
            raise PeerFault("control-log-too-long")
        if self._openings.is_disproved(root):
            raise PeerFault("log-not-proven")

    def _read(self, entry: Entry, body: bytes) -> Body:
        if entry.header.seq > 0:
            return spared(decode(body, acts.Control, bytes_max=limits.BODY_BYTES_MAX), len(body))
        try:
            first: acts.FirstBody = decode(body, acts.FirstBody, bytes_max=limits.BODY_BYTES_MAX)  # type: ignore[arg-type]
        except PeerFault:
            self._openings.disprove(entry.hash)
            raise
        return first

    def _apply(self, entry: Entry, body: Body, root: bytes) -> bytes | None:
        if isinstance(body, acts.Control):
            return self._apply_control(entry, body, root)
        try:
            self._apply_first(entry, body)
        except PeerFault:
            self._openings.disprove(entry.hash)
            raise
        return None

    def _apply_first(self, entry: Entry, first: acts.FirstBody) -> None:
        if isinstance(first, acts.Genesis):
            self._found(entry, first)
        elif entry.header.space == NO_HASH:
            raise PeerFault("genesis-missing")
        else:
            self._open_by(entry, first)

    def _found(self, entry: Entry, genesis: acts.Genesis) -> None:
        if entry.hash != self.id or entry.header.kind is not EntryClass.CONTROL:
            raise PeerFault("genesis-of-another-space")
        author = self._open_by(entry, genesis.open)
        self.genesis = genesis
        self._control_name = entry.header.key
        log, key = entry.header.log, entry.header.key
        self._add(ControlRecord(hash=entry.hash, log=log, author=author, body=genesis, key=key, depth=0), ())

    def check_opening(self, log: bytes, opening: acts.Open, kind: EntryClass = EntryClass.DATA) -> None:
        """Raise PeerFault unless what opens a log proves whose it is."""
        prove(self.id, log, kind, opening)

    def _open_by(self, entry: Entry, opening: acts.Open) -> Author:
        header = entry.header
        return self._open(header.log, header.kind, opening, header.space, entry.hash)

    def _open(self, log: bytes, kind: EntryClass, opening: acts.Open, space: bytes, root: bytes) -> Author:
        prove(space, log, kind, opening)
        self._carry(opening.group, opening.roster)
        author = self._openings.keep(log, root, opening)
        self._judge(opening.group)
        return author

    def _carry(self, group: bytes, carried: Iterable[bytes], known: Iterable[bytes] = ()) -> None:
        if self._rosters.carry(group, carried, known=known):
            self._evaluation = None  # whose the devices are to which grants gave keys
            self._judge(group)

    def _judge(self, group: bytes) -> None:
        folded = self._rosters.of(group)
        if self._openings.judge(group, folded.ever if folded else ()):
            self._evaluation = self._earlier = None
            self._seen_heads.clear()

    def speaks(self, record: ControlRecord) -> bool:
        """Return whether who wrote an entry ever was a device of its group; a genesis speaks for itself."""
        return self._openings.speaks(record.author) or isinstance(record.body, acts.Genesis)

    def _apply_control(self, entry: Entry, body: acts.Control, root: bytes) -> bytes | None:
        act, log = body.act, entry.header.log
        if isinstance(act, acts.KEY_ACTS) != (entry.header.kind is EntryClass.KEYS):
            raise PeerFault("control-class")
        missing = next((hash_ for hash_ in body.seen if hash_ not in self.records), None)
        if missing is not None:
            self.early[entry.hash] = body
            return missing
        self.early.pop(entry.hash, None)
        author = self._openings.author(root)
        assert author is not None
        if isinstance(act, acts.Invite):
            self._carry(act.group, act.roster)
        if isinstance(act, acts.CarryRoster):
            self._carry(author.group, act.roster, self._openings.carried(root))
        depth = 1 + max((self.records[hash_].depth for hash_ in body.seen), default=0)
        key = entry.header.key
        self._add(
            ControlRecord(hash=entry.hash, log=log, author=author, body=body, key=key, depth=depth), body.seen
        )
        if isinstance(act, acts.Profile):
            self._profiles.setdefault(author.group, []).append((depth, entry.hash, act))
        return None

    def _add(self, record: ControlRecord, seen: Iterable[bytes]) -> None:
        self.records[record.hash] = record
        for name in self._makers.add(record.hash, record.body, record.key):
            self._made += self._blocked.pop(_MADE + name, ())
        self._heads.difference_update(seen)
        self._heads.add(record.hash)
        if self._membership_kind(record) or isinstance(getattr(record.body, "act", None), acts.Grant):
            self._evaluation = None

    def _look_for_boxes(self, entry: Entry, key: bytes) -> None:
        """Take up what an entry holds that waits for who made its key: that may lie under a key that it brings."""
        if entry.header.seq > 0:
            with suppress(PeerFault):
                self._open_boxes(entry.hash, self._read(entry, open_entry(entry, key)))

    def _open_boxes(self, entry: bytes, body: Body) -> None:
        """Take up what an entry's boxes hold for this device, once, and before the entry itself can count.

        Entries that it says it had seen may be sealed under a key that it brings.
        """
        if entry in self._unboxed:
            return
        self._unboxed.add(entry)
        mine = (box for box in boxes_in(body) if box.device == self._device.public.id)
        for box in islice(mine, limits.BOXES_OPENED_MAX):
            self._open_box(entry, box)

    def _open_box(self, entry: bytes, box: acts.Box) -> None:
        try:
            plain = open_box(self._device.agree_secret, box.sealed)
            bundle = decode(plain, acts.KeyBundle, bytes_max=limits.GRANT_BYTES_MAX)
        except PeerFault as fault:
            self.faults[entry] = fault
            return
        self.keyring.add(bundle, self._makers)

    # Membership

    def _acts(self) -> list[Act]:
        return [act for record in self.records.values() if (act := self._membership_act(record)) is not None]

    def _membership_act(self, record: ControlRecord) -> Act | None:
        if self._membership_kind(record) is None:
            return None
        passes = self._passes(record.body.act) if isinstance(record.body, acts.Control) else ()
        return membership_act(record, self.membership_heads(seen_by(record)), passes)

    def membership_heads(self, seen: Iterable[bytes]) -> tuple[bytes, ...]:
        """Return ``seen`` with entries that don't touch membership replaced by what those had seen."""
        return self._seen_heads.of(seen)

    def _below(self, head: bytes) -> tuple[bytes, ...] | None:
        record = self.records[head]
        return seen_by(record) if self._membership_kind(record) is None else None

    def _membership_kind(self, record: ControlRecord) -> ActKind | None:
        return kind_of(record) if self.speaks(record) else None

    def _passes(self, act: acts.Act) -> tuple[bytes, ...]:
        if not isinstance(act, acts.Invite):
            return ()
        return tuple(sorted({made for key in set(act.passes) for made in self._makers.passed(key)}))

    def _mint_of(self, hash_: bytes) -> acts.Mint | None:
        record = self.records.get(hash_)
        return mint_in(record.body) if record is not None else None
