"""Worlds in which groups write, erase, remove each other, clone homes and are away for long; then all meet.

After healing all replicas show the same and can read all that was not erased; of what was erased no replica holds a
word, be it in a table, a payload, or the proof of a fork; and no other word is gone.

    python -m tests.sim.erasures --seeds 0:200
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from crdt import acts
from crdt.erasures import names
from crdt.membership import Role
from identity.errors import Fault, Refused
from node.erasing.erase_acts import may_erase_record, owed_receipts, plan
from node.replica.replica import Replica
from node.sharing.duties import duties
from tests.node.erasing_world import tell_control, texts
from tests.node.twins import add, everywhere, tell, twin, write
from tests.sim.meeting import NOW, group, pair, share

STEPS = 80
HEALING_ROUNDS_MAX = 6


@dataclass(slots=True)
class World:
    """Replicas with one space; ``words``: by entry the word that it holds."""

    chance: random.Random
    space: bytes
    replicas: list[Replica]
    words: dict[bytes, str] = field(default_factory=dict)
    records: list[bytes] = field(default_factory=list)
    erased: int = 0
    removed: set[bytes] = field(default_factory=set)

    def word(self) -> str:
        """Return a word that nobody wrote yet."""
        return f"word{len(self.words)}x{self.chance.getrandbits(40):010x}"


def world(seed: int) -> World:
    """Return the world of a seed before anything happened in it."""
    chance = random.Random(seed)
    founder, *guests = [group(f"{seed} {number}")[0] for number in range(chance.choice((2, 3, 3, 4)))]
    made = World(chance, founder.found(acts.SpaceSort.SHARED, "Joint", NOW).space, [founder, *guests])
    for guest in guests:
        role = chance.choice((Role.CONTRIBUTOR, Role.STEWARD))
        share(made.space, founder, guest, pair(founder, guest), role)
        tell(founder, guest, made.space)
        if role is Role.STEWARD:
            offers = [one for one in guest.state(made.space).members().values() if one.offered]
            for one in offers:
                assert one.offered is not None
                guest.append_control(made.space, acts.Accept(one.offered), NOW)
    everywhere(made.space, *made.replicas)
    return made


def live(made: World, steps: int = STEPS) -> None:
    """Let things happen."""
    moves: list[Callable[[World, Replica], None]] = [
        _add,
        _add,
        _edit,
        _edit,
        _edit,
        _erase,
        _meet,
        _meet,
        _meet,
    ]
    moves += [_hear, _hear, _follow, _clone, _rebuild, _remove]
    for _ in range(steps):
        replica = made.chance.choice(made.replicas)
        try:
            made.chance.choice(moves)(made, replica)
        except (Fault, Refused):
            # A removed group may write no more; others refuse what comes too early.
            continue


def heal(made: World) -> None:
    """Let all meet until nobody owes anything."""
    for _ in range(HEALING_ROUNDS_MAX):
        everywhere(made.space, *made.replicas)
        if not any([_do_duties(made, replica) for replica in made.replicas]):
            break
    everywhere(made.space, *made.replicas)


def check(made: World) -> list[str]:
    """Return what is wrong after healing."""
    present = [one for one in made.replicas if one.state(made.space).role(one.me.group) is not None]
    shown = {one.view_hash(made.space, 0) for one in present}
    wrong = [] if len(shown) == 1 else [f"{len(shown)} different views"]
    gone_for_good = _dropped_by_all(made)
    if not gone_for_good and not all(whole for _, whole in shown):
        wrong.append("not everything can be read")
    for number, replica in enumerate(present):
        held, known = texts(replica), replica.erasing.known(made.space)
        for entry, word in made.words.items():
            place = replica.ledger.branches.place(entry)
            if place is None:
                continue
            log = replica.ledger.by_row(place.log).log
            gone = names(known.places, log, place.seq, entry)
            if gone and word in held:
                wrong.append(f"replica {number} still holds {word}")
            if not gone and word not in held and entry not in gone_for_good:
                wrong.append(f"replica {number} lost {word}")
        before = replica.view_hash(made.space, 0)
        replica.rebuild()
        if replica.view_hash(made.space, 0) != before:
            wrong.append(f"replica {number} shows something else after a rebuild")
    return wrong


def _dropped_by_all(made: World) -> set[bytes]:
    """Return the entries that all dropped before they heard that their eraser had been removed meanwhile."""
    found: set[bytes] = set()
    for entry in made.words if made.removed else ():
        held = [
            one.db.execute("SELECT payload IS NOT NULL FROM entries WHERE hash = ?", (entry,)).fetchone()
            for one in made.replicas
        ]
        if not any(row and row[0] for row in held):
            found.add(entry)
    return found


def run(seed: int, steps: int = STEPS) -> list[str]:
    """Return what is wrong in the world of a seed."""
    made = world(seed)
    live(made, steps)
    heal(made)
    return check(made)


def _add(made: World, replica: Replica) -> None:
    word = made.word()
    record = add(replica, made.space, word)
    made.words[record] = word
    made.records.append(record)


def _edit(made: World, replica: Replica) -> None:
    known = [one for one in made.records if replica.projection.row(one) is not None]
    if known:
        record, word = made.chance.choice(known), made.word()
        made.words[write(replica, made.space, record, place=word)] = word


def _erase(made: World, replica: Replica) -> None:
    known = [one for one in made.records if replica.projection.row(one) is not None]
    if not known:
        return
    record = made.chance.choice(known)
    # Now and then somebody asks who may not.
    if may_erase_record(replica, record) or made.chance.random() < 0.2:
        for space, act in plan(replica, record, acts.EraseReason.ASKED, "")[0]:
            replica.append_control(space, act, NOW)
        made.erased += 1


def _meet(made: World, replica: Replica) -> None:
    tell(made.chance.choice(made.replicas), replica, made.space)


def _hear(made: World, replica: Replica) -> None:
    """Acts come without the data that they are about."""
    tell_control(made.chance.choice(made.replicas), replica, made.space)


def _follow(made: World, replica: Replica) -> None:
    _do_duties(made, replica)


def _clone(made: World, replica: Replica) -> None:
    if len(made.replicas) < 6:
        made.replicas.append(twin(replica, made.chance.getrandbits(30)))


def _rebuild(made: World, replica: Replica) -> None:
    replica.rebuild()


def _remove(made: World, replica: Replica) -> None:
    others = {one.me.group for one in made.replicas} - {replica.me.group, made.replicas[0].me.group}
    if made.chance.random() < 0.25 and others and not made.removed:
        target = made.chance.choice(sorted(others))
        cut = tuple(
            (row.log, row.height - 1)
            for row in replica.ledger.logs_of(made.space)
            if not row.is_control
            and row.height
            and (author := replica.state(made.space).authors.get(row.log)) is not None
            and author.group == target
        )
        replica.append_control(made.space, acts.Remove(target, cut, None, ()), NOW)
        made.removed.add(target)


def _do_duties(made: World, replica: Replica) -> bool:
    if replica.state(made.space).role(replica.me.group) is None:
        return False
    owed = [act for space, act in duties(replica, made.space) if space == made.space]
    receipts = owed_receipts(replica, made.space)
    owed += [acts.Receipt(tuple(receipts[:256]))] if receipts else []
    for act in owed:
        replica.append_control(made.space, act, NOW)
    return bool(owed)


def main() -> None:
    """Run the worlds of a stretch of seeds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="0:50")
    first, _, end = parser.parse_args().seeds.partition(":")
    bad = erased = 0
    for seed in range(int(first), int(end or int(first) + 1)):
        made = world(seed)
        live(made)
        heal(made)
        wrong = check(made)
        erased += made.erased
        if wrong:
            bad += 1
            print(f"seed {seed}: {'; '.join(wrong[:4])}  (python -m tests.sim.erasures --seeds {seed})")
    print(f"{bad} bad worlds, {erased} erasures")
    raise SystemExit(bool(bad))


if __name__ == "__main__":
    main()
