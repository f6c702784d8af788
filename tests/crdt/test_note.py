from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from msgspec.structs import replace

from crdt import limits
from crdt.document import Document, content_hash
from crdt.note import ACCEPTED, NoteEntry, NoteFold, Verdict, client_id
from crdt.note_order import TooHeavy
from identity.errors import LocalFault
from tests.fuzz.histories import RECORD, WORDS, Replica, run
from tests.fuzz.yjs_bytes import section, update, written

ANN, BEN, EVE = b"a" * 32, b"b" * 32, b"e" * 32


def entry(
    name: str, log: bytes, seq: int, data: bytes, *deps: NoteEntry, client: int = 0, session: int = 1
) -> NoteEntry:
    return NoteEntry(
        hash=name.encode().ljust(32, b"."),
        log=log,
        seq=seq,
        deps=tuple(dep.hash for dep in deps),
        session=session,
        client_id=client or log[0],
        update=data,
    )


def words(client: int, clock: int, text: str, left: tuple[int, int] | None = None) -> bytes:
    return update(section(client, clock, written(text, left=left)))


def fold(*entries: NoteEntry) -> NoteFold:
    folded = NoteFold()
    for each in entries:
        folded.add(each)
    return folded


FIRST = entry("first", ANN, 1, words(97, 0, "one"))
ANSWER = entry("answer", BEN, 1, words(98, 0, "two", (97, 2)), FIRST)
ASIDE = entry("aside", EVE, 1, words(101, 0, "three", (97, 2)), FIRST)


@pytest.mark.parametrize("script", WORDS)
def test_replicas_agree_live_rebuilt_and_reloaded(script: str, chance: random.Random):
    for _ in range(6):
        replicas = run(chance, people=3, rounds=40, scripts=[script])
        assert not any(replica.fold.void for replica in replicas)
        orders = {tuple(replica.fold.accepted_in_order) for replica in replicas}
        assert len(orders) == len({replica.fold.frontier for replica in replicas}) == 1
        rebuilt = Document(1)
        rebuilt.apply(orders.pop())
        reloaded = Document.load(rebuilt.snapshot(), 2)
        hashes = {
            document.content_hash for document in (rebuilt, reloaded, *(each.document for each in replicas))
        }
        assert len(hashes) == 1


def test_the_frontier_is_what_nothing_accepted_rests_on():
    assert fold().frontier == ()
    assert fold(FIRST, ANSWER, ASIDE).frontier == (ANSWER.hash, ASIDE.hash)
    assert fold(FIRST, ANSWER, ASIDE).next_clock(98) == 3
    void = entry("void", BEN, 2, b"\x00", ANSWER)
    after = entry("after", ANN, 2, words(97, 3, "!", (98, 2)), void)
    assert fold(FIRST, ANSWER, void).frontier == (ANSWER.hash,)
    assert fold(FIRST, ANSWER, void, after).frontier == (after.hash,)


def test_the_order_is_by_dependencies_then_by_hash():
    expected = [FIRST.update, ANSWER.update, ASIDE.update]
    assert fold(FIRST, ASIDE, ANSWER).accepted_in_order == expected
    assert fold(FIRST, ANSWER, ASIDE).accepted_in_order == expected
    assert fold(FIRST, ASIDE, ANSWER).accepted == [FIRST.update, ASIDE.update, ANSWER.update]


def test_a_poison_entry_closes_its_session_and_nobody_elses():
    poison = entry("poison", BEN, 2, words(98, 3, "x", (97, 9)), ANSWER)
    late = entry("late", BEN, 3, words(98, 3, "y", (98, 2)))
    anew = entry("anew", BEN, 4, words(7, 0, "z", (98, 2)), client=7, session=2)
    builds = entry("builds", EVE, 2, words(101, 5, "w", (98, 3)), poison)
    folded = fold(FIRST, ANSWER, ASIDE, poison, late, anew, builds)
    assert {hash_: verdict.reason for hash_, verdict in folded.void.items()} == {
        poison.hash: "note-unknown-neighbour",
        late.hash: "note-session-closed",
        builds.hash: "note-unknown-neighbour",
    }
    assert folded.verdict(anew.hash) == ACCEPTED
    assert folded.is_closed(98) and not folded.is_closed(7)


def test_what_a_void_entry_knew_is_passed_on_and_what_it_wrote_is_not():
    void = entry("void", BEN, 1, words(98, 5, "gap"), FIRST)
    after = entry("after", EVE, 1, words(101, 0, "!", (97, 2)), void)
    assert fold(FIRST, void, after).verdict(after.hash).accepted


def test_an_entry_is_judged_by_its_declared_past_and_not_by_what_is_here():
    blind = entry("blind", EVE, 1, words(101, 0, "!", (97, 2)))
    assert fold(FIRST, blind).verdict(blind.hash) == Verdict("note-unknown-neighbour")
    assert fold(blind, FIRST).verdict(blind.hash) == Verdict("note-unknown-neighbour")


def test_the_same_clock_twice_counts_once():
    twice = entry("twice", ANN, 2, words(97, 0, "two"))
    assert fold(FIRST, twice).verdict(twice.hash) == Verdict("note-wrong-clock")


def test_a_barred_entry_is_void_with_its_reason():
    barred = replace(ANSWER, barred="not-entitled")
    folded = fold(FIRST, barred, ASIDE)
    assert folded.void == {barred.hash: Verdict("not-entitled")}
    assert folded.accepted_in_order == [FIRST.update, ASIDE.update]


def test_of_two_sessions_with_one_client_id_the_lower_counts_in_whatever_order_they_come():
    lower = entry("lower", ANN, 1, words(50, 0, "lower"), client=50)
    higher = entry("higher", EVE, 1, words(50, 0, "higher"), client=50)
    reader = entry("reader", BEN, 1, words(98, 0, "!", (50, 5)), higher)
    calm = entry("calm", b"c" * 32, 1, words(99, 0, "calm"))
    first, last = fold(lower, calm, higher, reader), fold(higher, reader, calm, lower)
    for folded in (first, last):
        assert folded.void == {higher.hash: Verdict("note-client-taken")}
        beside = words(98, 0, "!")
        assert folded.update_of(reader.hash) == beside
        assert {*folded.accepted_in_order} == {lower.update, calm.update, beside}
    assert (first.revision, last.revision) == (0, 1)
    assert not last.is_closed(50)


def test_verdicts_do_not_depend_on_the_order_of_arrival(chance: random.Random):
    for _ in range(15):
        entries = damaged(chance)
        results = set()
        for _ in range(4):
            folded = NoteFold()
            for each in causal_shuffle(entries, chance):
                folded.add(each)
            verdicts = tuple(folded.verdict(each.hash) for each in entries)
            results.add((verdicts, tuple(folded.accepted_in_order), folded.frontier))
        assert len(results) == 1
        assert any(verdict.reason for verdict in results.pop()[0])


def test_misuse_is_a_local_fault():
    with pytest.raises(LocalFault, match="note-dependency-missing"):
        fold(ANSWER)
    with pytest.raises(LocalFault, match="note-out-of-log-order"):
        fold(entry("later", ANN, 5, words(97, 0, "a")), entry("earlier", ANN, 4, words(97, 0, "a")))
    with pytest.raises(LocalFault, match="note-entry-unknown"):
        fold().verdict(b"?" * 32)
    assert fold(FIRST, FIRST).accepted == [FIRST.update]


def test_a_client_id_is_of_53_bits_and_of_its_session_alone():
    ids = {
        client_id(log, record, path, session)
        for log in (ANN, BEN)
        for record in (b"r" * 32, b"s" * 32)
        for path in ("notes", "body")
        for session in (0, 1, 2**32)
    }
    assert len(ids) == 24
    assert all(0 < each < 2**53 for each in ids)


def test_the_vector_of_a_whole_history_holds():
    vector = json.loads((Path(__file__).parents[1] / "vectors" / "notes.json").read_text())["history"]
    folded = NoteFold()
    for each in vector["entries"]:
        folded.add(
            NoteEntry(
                hash=bytes.fromhex(each["hash"]),
                log=bytes.fromhex(each["log"]),
                seq=each["seq"],
                deps=tuple(map(bytes.fromhex, each["deps"])),
                session=each["session"],
                client_id=client_id(bytes.fromhex(each["log"]), RECORD, "notes", each["session"]),
                update=bytes.fromhex(each["update"]),
            )
        )
    document = Document(1)
    document.apply(folded.accepted_in_order)
    assert folded.void == {}
    assert [found.hex() for found in folded.accepted_in_order] == vector["order"]
    assert [found.hex() for found in folded.frontier] == vector["frontier"]
    assert [list(piece) for piece in document.rich] == vector["rich"]
    assert content_hash(document.rich).hex() == vector["content_hash"]


def damaged(chance: random.Random) -> list[NoteEntry]:
    """Return the entries of a history in which some updates were swapped for others and some sessions collide."""
    entries = list(run(chance, people=3, rounds=40)[0].fold._entries.values())
    for _ in range(3):
        place = chance.randrange(len(entries))
        entries[place] = replace(entries[place], update=chance.choice(entries).update)
    # Two sessions with one client id, as if somebody had searched for it.
    clients = sorted({(each.log, each.session, each.client_id) for each in entries})
    taken, given = clients[0][2], clients[-1]
    return [
        replace(each, client_id=taken) if (each.log, each.session) == given[:2] else each for each in entries
    ]


def causal_shuffle(entries: list[NoteEntry], chance: random.Random) -> list[NoteEntry]:
    """Return ``entries`` in a random order in which each follows its dependencies and its log."""
    waiting, seqs = list(entries), dict.fromkeys({each.log for each in entries}, 0)
    done: list[NoteEntry] = []
    while waiting:
        ready = [
            each
            for each in waiting
            if seqs[each.log] + 1 == each.seq and set(each.deps) <= {one.hash for one in done}
        ]
        chosen = chance.choice(ready)
        waiting.remove(chosen)
        done.append(chosen)
        seqs[chosen.log] = chosen.seq
    return done


def test_a_replica_that_was_away_is_judged_by_what_it_knew(chance: random.Random):
    home, away = Replica(1, chance, "Latin"), Replica(2, chance, "Arabic")
    shared = home.sign(home.document.replace(0, 0, "we meet on monday"))
    away.receive(shared)
    here = [home.sign(home.document.replace(0, 0, "x")) for _ in range(300)]
    there = [away.sign(away.document.replace(3, 3, "y")) for _ in range(300)]
    for each in there:
        home.receive(each)
    for each in here:
        away.receive(each)
    assert home.document.text == away.document.text == "x" * 300 + "we " + "y" * 300 + "meet on monday"
    assert not home.fold.void and not away.fold.void


def test_a_note_whose_entries_take_too_much_memory_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "NOTE_WEIGHT_BYTES_MAX", 400_000)
    folded, left = NoteFold(), None
    with pytest.raises(TooHeavy):
        # Sessions without number: each has to be known to all that follow.
        for number in range(10_000):
            client = 1_000 + number
            folded.add(
                entry(f"{number}", ANN, number, words(client, 0, "x", left), client=client, session=number)
            )
            left = (client, 0)
    assert 200 < len(folded.accepted) < 600
    assert folded.weight > 2 * limits.NOTE_WEIGHT_BYTES_MAX
