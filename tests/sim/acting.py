"""What the people at a node do: drawn from the seed, done through the same plans as the node's commands."""

from __future__ import annotations

import random
from collections.abc import Callable

from crdt import acts
from crdt.changes import PlannedWrite, plan_say, withdrawal_writes, writes_for
from crdt.kind import kinds
from crdt.membership import Role
from crdt.ops import Create, Edit, Say, Write
from crdt.record import RecordFold
from identity.errors import Refused
from node.replica.outcome import Written
from node.store import texts
from tests.sim.site import Site

KINDS = ("event", "need", "pledge")
FIELDS = ("title", "place")
NOTE = "notes"
STATEMENTS = {
    "event": ("agree", "object", "call-off", "take-up"),
    "need": ("close", "reopen", "thank"),
    "pledge": ("accept", "decline", "deliver", "withdraw", "renew", "thank"),
}
DEPS_KEPT_MAX = 200


class People:
    """The users of one site; ``fresh`` gives a new word at every call."""

    def __init__(self, site: Site, chance: random.Random, fresh: Callable[[], str]) -> None:
        self.site = site
        self.chance = chance
        self.fresh = fresh

    def act(self) -> None:
        """Do one thing that the site's own view of its spaces allows."""
        if self._govern():
            return
        spaces = [space for space in self.site.replica.spaces if self._may_write(space)]
        if not spaces:
            return
        space = self.chance.choice(spaces)
        records = self._records(space)
        what = self.chance.random()
        if not records or what < 0.2:
            self.create(space)
        elif what < 0.5:
            self.edit(space, self.chance.choice(records))
        elif what < 0.75:
            self._write_note(self.chance.choice(records))
        elif what < 0.95:
            self._say(space, self.chance.choice(records))
        else:
            self._withdraw(space, self.chance.choice(records))

    def leave(self) -> None:
        """Leave one shared space that another group founded, if there is one."""
        for space, state in self.site.replica.spaces.items():
            role = state.role(self.site.me.group)
            founder = state.genesis.open.group if state.genesis else self.site.me.group
            if state.sort is acts.SpaceSort.SHARED and role is not None and founder != self.site.me.group:
                self.site.append_control(space, acts.Leave(self._own_cut(space)))
                self.site.forget_unknown(space)
                return

    # Spaces

    def _govern(self) -> bool:
        """Take up offers, and share with neighbours who lack a space; return whether something was done."""
        for space, state in list(self.site.replica.spaces.items()):
            member = state.members().get(self.site.me.group)
            if state.sort is not acts.SpaceSort.SHARED or member is None:
                continue
            if member.offered is not None:
                self.site.append_control(space, acts.Accept(member.offered))
                return True
            if member.role is Role.STEWARD and self.chance.random() < 0.6:
                lacking = [group for group in self._neighbours() if group not in state.members()]
                if lacking:
                    self._share(space, self.chance.choice(lacking))
                    return True
        return False

    def _share(self, space: bytes, group: bytes) -> None:
        site = self.site
        pair = site.world.pairs[frozenset((site.me.group, group))]
        role = self.chance.choice((Role.STEWARD, Role.STEWARD, Role.CONTRIBUTOR, Role.READER))
        roster = site.replica.state(pair).roster_acts(group)
        site.share(space, site.replica.invitation_act(space, group, roster, int(role)), pair)

    def _neighbours(self) -> list[bytes]:
        """Return the groups of the sites with a line to this one whose pair space has come."""
        site = self.site
        return [
            group
            for group in site.world.neighbours(site)
            if group != site.me.group
            and (pair := site.world.pairs[frozenset((site.me.group, group))]) in site.replica.spaces
            and site.replica.state(pair).roster_acts(group)
        ]

    def _may_write(self, space: bytes) -> bool:
        state = self.site.replica.spaces[space]
        role = state.role(self.site.me.group)
        return state.sort is acts.SpaceSort.SHARED and role is not None and role >= Role.CONTRIBUTOR

    def _own_cut(self, space: bytes) -> tuple[tuple[bytes, int], ...]:
        state = self.site.replica.state(space)
        return tuple(
            (row.log, row.height - 1)
            for row in self.site.replica.ledger.logs_of(space)
            if not row.is_control and row.height and state.authors[row.log].group == self.site.me.group
        )

    # Records

    def _records(self, space: bytes) -> list[bytes]:
        rows = self.site.disk.execute(
            "SELECT r.record FROM records r JOIN spaces s ON s.id = r.space"
            " WHERE s.space = ? AND r.kind != '' ORDER BY r.id",
            (space,),
        )
        return [bytes(record) for (record,) in rows.fetchall()]

    def create(self, space: bytes) -> None:
        """Make a record of a drawn kind, for all to edit or not."""
        self.make(space, self.chance.choice(KINDS), shared=self.chance.random() < 0.7)

    def make(self, space: bytes, kind: str, *, shared: bool) -> bytes:
        """Make a record; return it."""
        values = {"title": self.fresh()}
        needs = [r for r in self._records(space) if self._fold(r).kind == "need"]
        if kind == "pledge" and needs:
            values["need"] = self.chance.choice(needs).hex()
        planned = writes_for(kinds()[kind], values)
        op = Create(kind, shared, "", None, "", _writes(planned, ()))
        return self.site.append(space, [Written(op=op)])[0]

    def edit(self, space: bytes, record: bytes) -> None:
        """Change some fields of a record, if it is for this group to change."""
        fold = self._fold(record)
        if not self._may_edit(fold):
            return
        fields = [name for name in FIELDS if kinds()[fold.kind].field(name)]
        values = {
            name: self.fresh() for name in self.chance.sample(fields, self.chance.randint(1, len(fields)))
        }
        self._write(space, record, writes_for(kinds()[fold.kind], values, fold))

    def _withdraw(self, space: bytes, record: bytes) -> None:
        facts = self.site.replica.projection.listing.facts(record)
        if self._may_edit(self._fold(record)):
            planned = withdrawal_writes(facts, withdrawn=self.chance.random() < 0.6)
            if planned:
                self._write(space, record, planned)

    def _write(self, space: bytes, record: bytes, planned: list[PlannedWrite]) -> None:
        superseded = [dep for one in planned for dep in one.supersedes]
        deps = tuple(dict.fromkeys([*superseded, *self._fold(record).frontier[:DEPS_KEPT_MAX]]))
        self.site.append(space, [Written(op=Edit(record, _writes(planned, deps)), deps=deps)])

    def _say(self, space: bytes, record: bytes) -> None:
        facts = self.site.replica.projection.listing.facts(record)
        statements = STATEMENTS.get(self._fold(record).kind)
        if statements is None:
            return  # a rogue's record of a kind about which these people have nothing to say
        statement = self.chance.choice(statements)
        try:
            plan = plan_say(facts, statement, {}, self.site.me.group)
        except Refused:
            return
        op = Say(record, plan.statement, plan.args, plan.wording)
        self.site.append(space, [Written(op=op, deps=self._fold(record).frontier[:DEPS_KEPT_MAX])])

    def _write_note(self, record: bytes) -> None:
        """Add a word at a drawn place; words are never taken away, so that all must be there in the end."""
        if not self._may_edit(self._fold(record)):
            return
        row = self.site.replica.projection.row(record)
        assert row is not None
        found = self.site.disk.execute(
            "SELECT text FROM notes WHERE record = ? AND path = ?", (row.id, NOTE)
        ).fetchone()
        read = texts.plain(found[0]) if found else ""
        words = read.split()
        token = self.fresh()
        words.insert(self.chance.randint(0, len(words)), token)
        self.site.edit_note(record, NOTE, read, " ".join(words), token)

    def _may_edit(self, fold: RecordFold) -> bool:
        return fold.create is not None and (fold.create.shared or fold.owner == self.site.me.group)

    def _fold(self, record: bytes) -> RecordFold:
        fold = self.site.replica.projection.fold(record)
        assert fold is not None
        return fold


def _writes(planned: list[PlannedWrite], deps: tuple[bytes, ...]) -> tuple[Write, ...]:
    place = {dep: index for index, dep in enumerate(deps)}
    return tuple(Write(one.path, one.value, tuple(place[dep] for dep in one.supersedes)) for one in planned)
