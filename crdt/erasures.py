"""What was erased from a space, by whom, and which devices say that they did it: pure functions of its control entries.

Who may erase what, judged by the acts up to those that the author of an ``Erase`` had seen, and by those of them alone
that count: whoever was invited, promoted or freed of a senior by an act that turned out void gains nothing by it:

    (a) a contributor or steward, what its own group wrote; a steward also what groups wrote that belong to the space
        under a higher rank or not at all: no junior can take away a senior's words, no equal an equal's
    (b) not if an act that counts ended or lowered the author's standing below that, and neither of the two had seen
        the other: who was removed can't erase with back-dated acts
    (c) only if the entry that made the record is among what (a) and (b) give, in this act or in another one: a record
        goes as a whole, never with holes that others' words lean on

An entry is named by its sequence and the first bytes of its hash, so nobody can erase what is yet to be written. What
an act names beyond its author's right is *asked* for: the node of the group that wrote it follows by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import ne

from crdt import acts
from crdt.control_record import ControlRecord
from crdt.membership import COUNTS, Member, Role
from crdt.seen_marks import Marks
from crdt.space import Author, SpaceState

CHECK_BYTES = 8

Place = tuple[bytes, int]
"""A log and a sequence."""
Places = Mapping[bytes, Mapping[int, frozenset[bytes]]]
"""By log and sequence: the first bytes of the hashes of entries."""
MadeAt = Callable[[bytes], Place | None]
"""Tells where an entry lies, None where it is not here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One act that erases (of) a record. ``places`` are erased by it, ``asked`` only by those who wrote there.

    ``told``: the control heads that erased entries declared, for what comes after them in their logs;
    ``claimed``: the same of all that is named. ``of_right``: the author may erase the record itself, so those who are
    asked follow.
    """

    act: bytes
    record: bytes
    kind: str
    by: Author
    claimed_ms: int
    reason: acts.EraseReason
    why: str
    places: Places
    asked: Places
    told: Mapping[Place, tuple[bytes, ...]]
    claimed: Mapping[Place, tuple[bytes, ...]]
    of_right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A device's word that it dropped what an act erases."""

    group: bytes
    device: bytes
    claimed_ms: int


def erasures(state: SpaceState, made_at: MadeAt = lambda record: None) -> tuple[Erasure, ...]:
    """Return the erasures that count, what others had seen first.

    ``made_at`` tells where a record's first entry lies; where that is not known, what an act says of it holds.
    """
    return sorted_out(state, made_at)[0]


def requests(state: SpaceState, made_at: MadeAt = lambda record: None) -> tuple[Erasure, ...]:
    """Return the acts that only ask: of records whose first entry nobody erased who may."""
    return sorted_out(state, made_at)[1]


class Verdicts:
    """What was found of acts before, for as long as nobody's right changed: one more act doesn't judge all anew."""

    def __init__(self) -> None:
        self._rests_on: tuple[object, ...] = ()
        self._found: dict[bytes, tuple[Place | None, Erasure]] = {}

    def begin(self, *rests_on: object) -> None:
        """Forget all unless it rested on the same."""
        if len(self._rests_on) != len(rests_on) or any(map(ne, self._rests_on, rests_on)):
            self._rests_on = rests_on
            self._found.clear()

    def find(self, act: bytes, made: Place | None) -> Erasure | None:
        """Return what was found of an act while its record was made at the same place."""
        before = self._found.get(act)
        return before[1] if before is not None and before[0] == made else None

    def keep(self, made: Place | None, one: Erasure) -> None:
        """Keep what was found."""
        self._found[one.act] = made, one


def sorted_out(
    state: SpaceState, made_at: MadeAt = lambda record: None, verdicts: Verdicts | None = None
) -> tuple[tuple[Erasure, ...], tuple[Erasure, ...]]:
    """Return ``erasures`` and ``requests`` together; ``verdicts``: what was found before, of the same space."""
    judge = _Judge(state, made_at, verdicts or Verdicts())
    acting = [record for record in _in_order(state) if _erase_in(record) is not None]
    # The last one first: what it had seen holds what those before it had seen.
    found = [judge.read(record) for record in reversed(acting)][::-1]
    gone = {one.record for one in found if _covers(one, made_at)}
    return (
        tuple(one for one in found if one.record in gone),
        tuple(one for one in found if one.record not in gone),
    )


def erased(state: SpaceState, made_at: MadeAt = lambda record: None) -> Places:
    """Return which entries are erased, by log and sequence."""
    return joined(one.places for one in erasures(state, made_at))


def saw(state: SpaceState, heads: Iterable[bytes], act: bytes) -> bool:
    """Tell whether somebody who had seen these control heads had seen an act."""
    return any(act == head or act in _seen_before(state, head) for head in heads)


def any_in(state: SpaceState) -> bool:
    """Tell whether anybody ever erased anything in a space: most spaces need no judge."""
    return any(_erase_in(record) is not None for record in state.records.values())


def may_erase(state: SpaceState, group: bytes, log: bytes) -> bool:
    """Tell whether a group may erase now what was written in a log."""
    members, author = state.members(), state.authors.get(log)
    return author is not None and _may(members, group, None if log in state.outcasts else author.group)


def joined(many: Iterable[Places]) -> Places:
    """Return all places together."""
    result: dict[bytes, dict[int, frozenset[bytes]]] = {}
    for places in many:
        for log, entries in places.items():
            mine = result.setdefault(log, {})
            for seq, checks in entries.items():
                known = mine.get(seq)
                # Mostly one act names an entry, or several the same: very many are kept once then.
                mine[seq] = checks if known is None or known <= checks else known | checks
    return result


def names(places: Places, log: bytes, seq: int, entry: bytes) -> bool:
    """Tell whether ``places`` name this entry."""
    return entry[:CHECK_BYTES] in places.get(log, {}).get(seq, ())


def heads_told(many: Iterable[Erasure], asks: Iterable[Erasure] = ()) -> dict[Place, tuple[bytes, ...]]:
    """Return the control heads that erased entries declared; of several acts that tell of one, the first one's word.

    Of entries that nobody erased by right, what any act says of them: their payloads may be gone all the same. Where
    somebody erased one by right and told nothing, it declared nothing, whatever others claim.
    """
    result: dict[Place, tuple[bytes, ...]] = {}
    counting = list(many)
    places = joined(one.places for one in counting)
    for one in counting:
        for place, heads in one.told.items():
            result.setdefault(place, heads)
    for one in (*counting, *asks):
        for place, heads in one.claimed.items():
            if place[1] not in places.get(place[0], ()):
                result.setdefault(place, heads)
    return result


def receipts(state: SpaceState) -> Mapping[bytes, tuple[Done, ...]]:
    """Return, by act, the devices that say they did it, each once, in the order in which that was seen."""
    result: dict[bytes, dict[bytes, Done]] = {}
    for record in _in_order(state):
        body = record.body
        if not isinstance(body, acts.Control) or not isinstance(body.act, acts.Receipt):
            continue
        who = record.author
        for erase in body.act.erases:
            done = Done(group=who.group, device=who.device, claimed_ms=body.claimed_ms)
            result.setdefault(erase, {}).setdefault(who.device, done)
    return {erase: tuple(found.values()) for erase, found in result.items()}


class _Judge:
    """Decides over the acts of one space; remembers what several of them need."""

    def __init__(self, state: SpaceState, made_at: MadeAt, verdicts: Verdicts) -> None:
        self._state = state
        self._made_at = made_at
        self._membership = state.membership()
        self._control = {record.log for record in state.records.values()}
        self._verdicts = verdicts
        verdicts.begin(self._membership, self._control, dict(state.authors), state.outcasts)
        self._lasted: dict[tuple[tuple[bytes, ...], bytes], Member | None] = {}
        self._lowering: dict[bytes, list[tuple[bytes, Role | None]]] | None = None
        self._marks = Marks(state.records, ())

    def read(self, record: ControlRecord) -> Erasure:
        act = _erase_in(record)
        assert act is not None
        made = self._made_at(act.record)
        found = self._verdicts.find(record.hash, made)
        if found is None:
            found = self._judge(record, act, made)
            if self._is_final(record, act):
                self._verdicts.keep(made, found)
        return found

    def _is_final(self, record: ControlRecord, act: acts.Erase) -> bool:
        """Tell whether all that an act names is here, so that what is found of it rests on rights alone."""
        assert isinstance(record.body, acts.Control)
        told = (heads for listed in act.logs for _, heads in listed.told)
        return all(map(self._state.has_heads, (record.body.seen, *told)))

    def _judge(self, record: ControlRecord, act: acts.Erase, made: Place | None) -> Erasure:
        body = record.body
        assert isinstance(body, acts.Control)
        may = self._right_of(record)
        mine: dict[bytes, dict[int, frozenset[bytes]]] = {}
        asked: dict[bytes, dict[int, frozenset[bytes]]] = {}
        claimed: dict[Place, tuple[bytes, ...]] = {}
        for listed in act.logs:
            if listed.log in self._control:
                continue
            places = (mine if may(listed.log) else asked).setdefault(listed.log, {})
            for seq, check in listed.entries:
                places[seq] = places.get(seq, frozenset()) | {check}
            heads_of = {(listed.log, seq): heads for seq, heads in listed.told if seq in places}
            claimed |= {place: heads for place, heads in heads_of.items() if self._state.has_heads(heads)}
        told = {place: heads for place, heads in claimed.items() if place[1] in mine.get(place[0], ())}
        return Erasure(
            of_right=made is not None and may(made[0]),
            act=record.hash,
            record=act.record,
            kind=act.kind,
            by=record.author,
            claimed_ms=body.claimed_ms,
            reason=act.reason,
            why=act.why,
            places=mine,
            asked=asked,
            told=told,
            claimed=claimed,
        )

    def _right_of(self, record: ControlRecord) -> Callable[[bytes], bool]:
        """Return what tells of a log whether the author of an act may erase what was written there."""
        group, state = record.author.group, self._state
        assert isinstance(record.body, acts.Control)
        if not state.has_heads(record.body.seen):
            return lambda log: False
        heads = state.membership_heads(record.body.seen)

        def may(log: bytes) -> bool:
            author = state.authors.get(log)
            if author is None:
                return False
            of = None if log in state.outcasts else author.group
            least = Role.CONTRIBUTOR if of == group else Role.STEWARD
            if self._was_lowered(record, least) or not _may(self._lasting(heads, group, of), group, of):
                return False
            return _may(self._by_itself(heads, group, of), group, of)

        return may

    def _lasting(self, heads: tuple[bytes, ...], *groups: bytes | None) -> Mapping[bytes, Member]:
        """Return what groups were by those acts up to ``heads`` that count."""
        for group in groups:
            if group is not None and (heads, group) not in self._lasted:
                self._lasted[heads, group] = self._membership.lasting_at(heads, group)
        found = {group: self._lasted[heads, group] for group in groups if group is not None}
        return {group: member for group, member in found.items() if member is not None}

    def _by_itself(self, heads: tuple[bytes, ...], *groups: bytes | None) -> Mapping[bytes, Member]:
        """Return what groups were by the acts up to ``heads`` alone."""
        found = {group: self._membership.member_at(heads, group) for group in groups if group is not None}
        return {group: member for group, member in found.items() if member is not None}

    def _was_lowered(self, record: ControlRecord, least: Role) -> bool:
        """Tell whether an act that is neither before nor after this one took its author's standing below ``least``."""
        against = self._all_lowering().get(record.author.group, ())
        return any(
            (role is None or role < least)
            and not self._marks.had_seen(record.hash, act)
            and not self._marks.was_seen_by(record.hash, act)
            for act, role in against
        )

    def _all_lowering(self) -> dict[bytes, list[tuple[bytes, Role | None]]]:
        """Return, by group, the removals (None) and changes of role that count."""
        if self._lowering is None:
            self._lowering = {}
            for hash_, verdict in self._membership.verdicts.items():
                body = self._state.records[hash_].body if hash_ in self._state.records else None
                act = body.act if isinstance(body, acts.Control) and verdict == COUNTS else None
                if isinstance(act, acts.Remove | acts.ChangeRole):
                    role = Role(act.role) if isinstance(act, acts.ChangeRole) else None
                    self._lowering.setdefault(act.group, []).append((hash_, role))
            marked = [act for found in self._lowering.values() for act, _ in found]
            self._marks = Marks(self._state.records, marked)
        return self._lowering


def _may(members: Mapping[bytes, Member], group: bytes, of: bytes | None) -> bool:
    """Tell whether a group may erase what another one (None: nobody who counts) wrote."""
    own, other = members.get(group), members.get(of) if of is not None else None
    if own is None:
        return False
    if of == group:
        return own.role >= Role.CONTRIBUTOR
    return own.role is Role.STEWARD and (other is None or other.rank > own.rank)


def _seen_before(state: SpaceState, act: bytes) -> set[bytes]:
    done: set[bytes] = set()
    stack = [act]
    while stack:
        record = state.records.get(stack.pop())
        seen = record.body.seen if record is not None and isinstance(record.body, acts.Control) else ()
        fresh = set(seen) - done
        done |= fresh
        stack += fresh
    return done


def _in_order(state: SpaceState) -> Iterator[ControlRecord]:
    """Yield the acts of those who speak here, each after what its author had seen, then by hash."""
    spoken = (record for record in state.records.values() if state.speaks(record))
    wanted = (record for record in spoken if isinstance(record.body, acts.Control))
    told = (record for record in wanted if isinstance(record.body.act, acts.Erase | acts.Receipt))  # type: ignore[union-attr]
    yield from sorted(told, key=lambda record: (record.depth, record.hash))


def _erase_in(record: ControlRecord) -> acts.Erase | None:
    act = record.body.act if isinstance(record.body, acts.Control) else None
    return act if isinstance(act, acts.Erase) else None


def _covers(one: Erasure, made_at: MadeAt) -> bool:
    """Tell whether an act erases the entry that made the record."""
    place = made_at(one.record)
    if place is not None:
        return names(one.places, *place, one.record)
    return any(
        one.record[:CHECK_BYTES] in checks for entries in one.places.values() for checks in entries.values()
    )
