"""Races of kinds: three replicas do anything to records of one kind, entries arrive in any order, views end equal.

``python -m tests.crdt.kind_races --cases N [--kind KIND] [--seed S]`` runs as many as you like. A case is a function
of kind and seed; a failure prints the command that repeats it.
"""

from __future__ import annotations

import argparse
import sys
from random import Random

from crdt import overlays
from crdt.blocks import next_edge
from crdt.changes import plan_say, writes_for
from crdt.history import history
from crdt.kind import Field, FieldType, Kind, kinds
from crdt.moments import read_moment
from crdt.ops import Create, Edit, NoteEdit, Say, Write
from crdt.states import Facts
from crdt.values import format_many
from crdt.view import EARLY_MS, canonical_json, record_digest, view_hash
from identity.errors import Refused
from tests.crdt.record_world import Device, group, some

AT = some(read_moment("2026-12-03")).start_ms
TIMES = (EARLY_MS, AT, 2**60)
HOSTILE = (
    *("__proto__", "\x00", "a\u202eb", "9" * 300, "", "[]", "NaN", "2026-99-99", "yes", "EUR", "constructor"),
    *("geo:NaN,0", "P9999Y", "PT1S", "0001-01-01", "9999-12-31", "ab" * 32, "-1", "1e400", "{}", "\n" * 30),
)
SAMPLES: dict[FieldType, tuple[str, ...]] = {
    FieldType.TEXT: ("some words", "other words", "one\ntwo"),
    FieldType.MOMENT: ("2026-12-01", "2026-12-08", "2026-12-02T18:00[Europe/Berlin]", "9999-12-31"),
    FieldType.FUZZY_DATE: ("2026", "2026-12~", "2026-24"),
    FieldType.SPAN: ("P1W", "P1M", "PT1H", "P2D"),
    FieldType.QUANTITY: ("20 blankets", "3 safety", "1", "-5 blankets"),
    FieldType.AMOUNT: ("EUR 20.00", "EUR 30", "GEL -1"),
    FieldType.GROUP: (group(1).hex(), group(2).hex()),
    FieldType.PERSON: ("Nadia", f"group:{group(2).hex()}"),
    FieldType.ORDER: (f"{group(1).hex()}; {group(2).hex()}", f"{group(2).hex()}; Nadia"),
    FieldType.PLACE: ("Tbilisi", "Vera [district]", "geo:41.7,44.8;u=1000"),
    FieldType.CHECKLIST: ("first; second", "[x] second; first"),
    FieldType.YES_NO_UNKNOWN: ("yes", "no", "unknown"),
    FieldType.PIECES: ("BEGIN:VEVENT",),
}
# What a kind's records link to, so that their states have something to follow.
AROUND = ("need", "resource", "fund", "action")


class Race:
    """One case: two groups, one of them with two devices, and what they do."""

    def __init__(self, kind: Kind, seed: int) -> None:
        self.kind = kind
        self.random = Random(f"{kind.name} {seed}")
        self.devices = [Device(1), Device(2), Device(1, 1)]
        self.notes: dict[bytes, dict[str, str | None]] = {}
        self.records = [self.devices[0].add(name, title=f"a {name}") for name in AROUND]
        for _ in range(2):
            self.create(self.random.choice(self.devices))

    def run(self, steps: int) -> None:
        """Do ``steps`` things; what a person would be refused is refused here too."""
        acts = [self.create, self.write_badly, self.withdraw, self.note, self.overlay]
        acts += [self.say, self.say, self.say, self.say_badly, self.edit, self.edit, *[self.deliver] * 3]
        for _ in range(steps):
            device = self.random.choice(self.devices)
            act = self.random.choice(acts)
            try:
                act(device)
            except Refused:
                continue

    def hashes(self) -> list[list[str]]:
        """Return for each of three fresh replicas, and each time, the hash of all views; deliver in other orders."""
        everything = [entry for device in self.devices for entry in device.items.values()]
        found = []
        for replica in (Device(3), Device(4), Device(5)):
            order = everything + self.random.sample(everything, 3)
            self.random.shuffle(order)
            for record, item in order:
                replica.take(record, item)
                if self.random.random() < 0.05:
                    self.look(replica, record)
            found.append([self.hash_of(replica, at) for at in TIMES])
        return found

    def look(self, replica: Device, record: bytes) -> None:
        """Read a record as it stands, whatever has arrived so far."""
        fold = replica.shelf.find(record)
        if fold is not None:
            replica.view(record, at=AT, notes=self.notes.get(record))
            history(fold, replica.shelf)
            next_edge(Facts(fold, replica.shelf), AT)

    def hash_of(self, replica: Device, at: int) -> str:
        """Return the hash of all views at one time."""
        digests = {}
        for record in self.records:
            replica.shelf.put_notes(record, self.notes.get(record, {}))
        for record in self.records:
            view = replica.view(record, at=at, notes=self.notes.get(record))
            assert view["state"] in kinds()[view["kind"]].all_states, view["state"]
            canonical_json(view)
            digests[view["id"]] = record_digest(view)
        return view_hash(digests)

    # What somebody may do

    def create(self, device: Device) -> None:
        """Make a record of the kind."""
        values = {f.path: self.typed(f) for f in self.kind.fields if f.required or self.random.random() < 0.7}
        typed = {path: text for path, text in values.items() if text is not None}
        writes = tuple(
            Write(path=one.path, value=one.value) for one in writes_for(self.kind, typed, as_told=True)
        )
        shared = self.random.random() < 0.5
        op = Create(kind=self.kind.name, shared=shared, key="", part_of=None, part="", writes=writes)
        self.records.append(device.write(None, op, ()))

    def edit(self, device: Device) -> None:
        """Change a field, whether that makes sense beside the others or not."""
        record, fold = self.known(device)
        kind = kinds()[fold.kind]
        field = self.random.choice(kind.fields)
        text = self.typed(field)
        if text is not None:
            device.edit_planned(record, writes_for(kind, {field.path: text}, fold, as_told=True))

    def say(self, device: Device) -> None:
        """Make a statement as a person would."""
        record, fold = self.known(device)
        kind = kinds()[fold.kind]
        declared = self.random.choice(kind.statements)
        given = {arg.name: self.argument(arg, device, record) for arg in declared.args}
        args = {name: text for name, text in given.items() if text}
        said = plan_say(Facts(fold, device.shelf), declared.name, args, device.group, at=AT)
        op = Say(record=record, statement=said.statement, args=said.args, wording=said.wording)
        device.write(record, op, device.deps(record))

    def say_badly(self, device: Device) -> None:
        """Make a statement that no command would make."""
        record, fold = self.known(device)
        names = [declared.name for declared in kinds()[fold.kind].statements]
        name = self.random.choice([*names, "__proto__", "x"])
        keys = (
            "on",
            "with",
            "line",
            "lines",
            "occurrence",
            "points",
            "candidate",
            "to",
            "until",
            "clock",
            "amount",
        )
        args = {key: self.hostile() for key in self.random.sample(keys, 4)}
        void = self.random.choice(("", "", "role-reader"))
        op = Say(record=record, statement=name, args=tuple(args.items()), wording=b"w" * 16)
        if self.random.random() < 0.5:
            device.say_anyway(record, name, args)
        else:
            device.write(record, op, device.deps(record) if self.random.random() < 0.8 else (), void=void)

    def write_badly(self, device: Device) -> None:
        """Write what no command would write."""
        record, fold = self.known(device)
        field = self.random.choice(kinds()[fold.kind].fields).path
        paths = (
            field,
            f"{field}/x",
            f"{field}/x/title",
            f"{field}/aim/x/from",
            "@withdrawn",
            "a/b/c",
            "__proto__",
        )
        write = Write(
            path=self.random.choice(paths),
            value=self.hostile() or None,
            supersedes=(self.random.randrange(9),),
        )
        device.write(record, Edit(record=record, writes=(write, write)), device.deps(record))

    def withdraw(self, device: Device) -> None:
        """Withdraw a record, or bring one back."""
        device.withdraw(self.known(device)[0], withdrawn=self.random.random() < 0.6)

    def note(self, device: Device) -> None:
        """Write in a note, of a field or of no field."""
        record, _ = self.known(device)
        path = self.random.choice(("notes", "public_text", "body.notes", "title", "__proto__"))
        device.write(record, NoteEdit(record=record, path=path, session=0, update=b"u"), device.deps(record))
        self.notes.setdefault(record, {})[path] = self.random.choice(
            ("One.\nTwo.", "One.\nThree.\nFour.", "")
        )

    def overlay(self, device: Device) -> None:
        """Say something over a record."""
        record, fold = self.known(device)
        under = Facts(fold, device.shelf)
        fields = overlays.carried(kinds()[fold.kind])
        if under.owner is None or not fields:
            return
        field = self.random.choice(fields)
        over = overlays.plan(
            under, self.notes.get(record, {}), None, {field.path: self.typed(field) or "Eins.\nZwei."}
        )
        own = writes_for(kinds()["overlay"], {"base": record.hex(), "language": "de"})
        writes = tuple(Write(path=one.path, value=one.value) for one in [*own, *over])
        op = Create(kind="overlay", shared=True, key="", part_of=None, part="", writes=writes)
        self.records.append(device.write(None, op, ()))

    def deliver(self, device: Device) -> None:
        """Let a device learn some of what another has, in any order, what it rests on or not."""
        other = self.random.choice(self.devices)
        entries = [entry for key, entry in other.items.items() if key not in device.items]
        for record, item in self.random.sample(entries, self.random.randint(0, len(entries))):
            device.take(record, item)

    # Values

    def known(self, device: Device):
        """Return a record that the device has from its creation on."""
        found = [record for record in self.records if (fold := device.shelf.find(record)) and fold.create]
        if not found:
            raise Refused("nothing-here")
        record = self.random.choice(found)
        return record, device.shelf.find(record)

    def typed(self, field: Field) -> str | None:
        """Return a value as a person types it, None for fields that aren't typed so."""
        if field.type in (FieldType.LONG_TEXT, FieldType.LINES):
            return None
        if field.type is FieldType.LINK:
            return self.random.choice(self.records).hex() if self.records else "ab" * 32
        choices = field.choices or SAMPLES[field.type]
        if field.type is FieldType.TEXT and not field.multiline:
            choices = ("some words", "other words")
        if field.many:
            return format_many(self.random.choice(choices) for _ in range(self.random.randint(1, 2)))
        return self.random.choice(choices)

    def argument(self, arg: Field, device: Device, record: bytes) -> str | None:
        """Return an argument that has a chance to name something."""
        said = [item.hash.hex() for _, item in device.items.values() if isinstance(item.op, Say)]
        if arg.name == "line" and said:
            return self.random.choice(said)[:20]
        if arg.name in ("on", "with"):
            return self.random.choice(("2026-12-01", "2026-12-08", "2026-12-15", ""))
        return self.random.choice(("safety", "blankets")) if arg.name == "criterion" else self.typed(arg)

    def hostile(self) -> str:
        """Return text that belongs nowhere."""
        return self.random.choice(HOSTILE)


def race(name: str, seed: int, steps: int = 60) -> None:
    """Run one case; raise AssertionError, or whatever reading raised, where the promise breaks."""
    one = Race(kinds()[name], seed)
    one.run(steps)
    hashes = one.hashes()
    assert hashes[0] == hashes[1] == hashes[2], (
        f"python -m tests.crdt.kind_races --kind {name} --seed {seed} --cases 1"
    )


def main(arguments: list[str]) -> int:
    """Run cases from the command line; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--kind", choices=list(kinds()))
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    names = [given.kind] if given.kind else list(kinds())
    for seed in range(given.seed, given.seed + given.cases):
        for name in names:
            try:
                race(name, seed)
            except Exception:
                print(
                    f"python -m tests.crdt.kind_races --kind {name} --seed {seed} --cases 1", file=sys.stderr
                )
                raise
    print(f"{given.cases} cases of {', '.join(names)}: equal views, nothing raised")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
