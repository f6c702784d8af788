from __future__ import annotations

from random import Random

import pytest

from crdt import acts
from crdt.seen_marks import Marks
from tests.crdt.erasure_world import Site
from tests.crdt.space_world import profile


def seen_before(records, entry):
    done: set[bytes] = set()
    stack = [entry]
    while stack:
        record = records.get(stack.pop())
        fresh = set(record.body.seen) - done if record and isinstance(record.body, acts.Control) else set()
        done |= fresh
        stack += fresh
    return done


@pytest.mark.parametrize("seed", range(8))
def test_they_tell_what_following_every_entry_tells(seed: int):
    chance = Random(seed)
    site = Site(guests=3)
    states = [site.heads]
    for _ in range(40):
        heads = tuple(sorted({head for some in chance.sample(states, min(2, len(states))) for head in some}))
        made = site.act(chance.randrange(4), profile(str(chance.random())), heads)
        states.append((made.hash,))
    records = site.state().records
    marked = chance.sample(sorted(records), 12)
    marks = Marks(records, [*marked, *marked[:3]])
    for entry in records:
        for act in marked:
            assert marks.had_seen(entry, act) is (act in seen_before(records, entry))
            assert marks.was_seen_by(entry, act) is (entry in seen_before(records, act))
