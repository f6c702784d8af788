"""What waits for somebody: a word of this group, or of another about what is this group's; most urgent first.

for            somebody is to
act            do what a plan asks for that is set off: before all else, as
acknowledge    say that they know of an incident
choose         settle words that met, in a record or a claim of this group
accept         answer a promise              deliver, confirm   say that it was handed over, or came
agree          say yes or no to a joint plan
look-again     look at an own form whose plan moved under it
answer         answer a check-in             answer-referral    answer a case that was sent here
advise, decide, outcome   advise before a decision; say their word on it; state what came of it
sign, sign-plan   sign an agreement, or a plan, that is open for it
drill, debrief    drill a plan; say what was learned once it is over
review         read what somebody wrote in a language that is spoken here, before it is said in public
use            take into use what was read           reword   look at a version whose original changed
stopped        answer others who say that what this group wrote must not be used
take-over      take over a role whose turn it is
clock-NAME     do what a clock of a case, an incident or a lesson asks for (clock-look, clock-answer, clock-erase,
               clock-review; clock-acknowledge: nobody acknowledged an incident of this group in time)

What waits that is no record is found in ``node.desk.waiting_peers``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from crdt.acts import SpaceSort
from crdt.kind import BASE, kinds
from crdt.membership import Role
from crdt.moments import instant_text, read_moment
from node.desk.page import group_json
from node.desk.reviews import reviewed, waiting_reviews
from node.desk.scope import Scope
from node.desk.waiting_peers import waiting_peers
from node.replica.briefs import contested_fields, id_of, title_of
from node.replica.dates import CLOCK, values
from node.store.packing import Packing, columns

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any
_FAR_MS = 2**62
_SOON_MS = 3 * 24 * 3_600_000
_DRILL_SOON_MS = 14 * 24 * 3_600_000
# Without a day of their own: what is in the way of others comes before what can wait.
WEIGHTS = {
    "act": 0,
    "acknowledge": 0,
    "choose": 0,
    "compare-numbers": 1,
    "confirm": 2,
    "accept": 3,
    "answer-referral": 3,
    "deliver": 4,
    "take-over": 4,
    "answer": 4,
    "decide": 4,
    "outcome": 4,
    "debrief": 4,
    "drill": 4,
    "sign": 6,
    "sign-plan": 6,
    "advise": 5,
    "look-again": 5,
    "reword": 5,
    "review": 5,
    "stopped": 1,
    "use": 6,
    "agree": 6,
    "accept-steward": 7,
    "look-space": 8,
    "look-spaces": 8,
}
# People may be in danger meanwhile.
_FIRST = ("act", "acknowledge", "clock-acknowledge")


class Waiting:
    """Finds what waits, in a few queries over the rows; in the store's thread."""

    def __init__(self, hub: Hub, names: Mapping[bytes, str], scope: Scope, now_ms: int) -> None:
        self._hub = hub
        self._names = names
        self._scope = scope
        self._now_ms = now_ms
        self._own = hub.home.identity.group.hex()

    def all(self, *, with_peers: bool = True) -> list[Json]:
        """Return what waits, the most urgent first."""
        found = [
            *self._incidents(),
            *self._contested(),
            *self._pledges(),
            *self._overlays(),
            *self._plans(),
            *self._clocks(),
            *self._check_ins(),
            *self._turns(),
            *self._decisions(),
            *self._agreements(),
            *self._contingencies(),
            *self._reviews(),
            *self._referrals(),
            *(waiting_peers(self._hub, self._names, self._scope, self._now_ms) if with_peers else ()),
        ]
        once = {(one["id"], one["for"]): one for one in reversed(found)}
        return sorted(once.values(), key=self._urgency)

    def _urgency(self, one: Json) -> tuple[object, ...]:
        """Own duties first: incidents, what is overdue, what is due soon or where words met, then the rest."""
        due = read_moment(one["due"]) if one["due"] else None
        due_ms = due.end_ms if due is not None else _FAR_MS
        soon = due_ms < self._now_ms + _SOON_MS or one["for"] == "choose"
        stage = 0 if due_ms < self._now_ms else 1 if soon else 2
        weight = WEIGHTS.get(one["for"], 5) if stage else 0
        return (
            not one["here"],
            one["for"] not in _FIRST,
            stage,
            weight,
            due_ms,
            one["since"] or "",
            one["id"],
        )

    # Records

    def _incidents(self) -> Iterator[Json]:
        """Yield which groups are to acknowledge what; what other groups owe others is no matter of this one."""
        names, states = _kinds_with("escalation"), "('reported', 'contested')"
        for view in self._views(f"kind IN ({names}) AND state IN {states}"):
            # Who only reads can't answer.
            if not self._writes_in(view["space"]):
                continue
            asks = [one for one in view["blocks"]["escalation"]["asks"] if one["state"] in ("asked", "late")]
            author = view["author"]["group"]
            for one in sorted(asks, key=lambda one: self._own != one["who"]):
                who = one["who"] or (self._own if author != self._own else "")
                who = who if not who or id_of(who) else author
                if self._own == who or (who and author == self._own):
                    row = self._row(view, "acknowledge", who, due=one["due"])
                    yield {**row, "severity": max(values(view["fields"].get("severity")), default=None)}

    def _writes_in(self, space: str) -> bool:
        role = self._hub.replica.state(bytes.fromhex(space)).role(self._hub.home.identity.group)
        return role is not None and role >= Role.CONTRIBUTOR

    def _contested(self) -> Iterator[Json]:
        for brief in self._briefs("is_contested = 1 AND part_of IS NULL"):
            if self._concerns(brief):
                yield self._row(self._titled(brief), "choose", self._own)

    def _concerns(self, brief: Json) -> bool:
        """Tell whether this group made the record, or wrote or said something of what met."""
        if brief["author"]["group"] == self._own:
            return True
        wrote = {value["by"]["group"] for _, met in contested_fields(brief["fields"]) for value in met}
        # An outcome, and a wording, are for who made the record alone, however many spoke of it.
        kind = kinds().get(brief["kind"])
        is_makers = kind is not None and (kind.deciding is not None or kind.reviewing is not None)
        said = {one["author"]["group"] for one in brief["statements"] if one["counts"] and not is_makers}
        # Who wrote in a record that was withdrawn meanwhile may write in it still.
        clashed = any(one["id"] == "record-withdrawn-while-edited" for one in brief["problems"])
        return self._own in (wrote or said) or (clashed and brief["shared"])

    def _pledges(self) -> Iterator[Json]:
        states = "('offered', 'accepted', 'delivered')"
        rows = self._hub.replica.db.execute(
            f"SELECT {columns('p')}, {columns('n')} FROM records p"  # noqa: S608
            " LEFT JOIN links l ON l.record = p.id AND l.field = 'need' LEFT JOIN records n ON n.record = l.target"
            " AND n.brief != ''"
            f" WHERE p.kind = 'pledge' AND p.state IN {states} AND NOT p.is_withdrawn"
            f"{self._scope.where('p.space')}"
        ).fetchall()
        decode = self._packing.decode
        for row in rows:
            half = len(row) // 2
            brief, wanted = decode(*row[:half]), decode(*row[half:]) if row[half] else None
            receiver = wanted["author"]["group"] if wanted else _accepted_by(brief)
            on_giver = brief["state"] == "accepted"
            who = brief["author"]["group"] if on_giver else receiver
            if who is None or self._own not in (brief["author"]["group"], receiver):
                continue
            waits_for = "deliver" if on_giver else ("confirm" if brief["state"] == "delivered" else "accept")
            due = self._first(brief, "to") or (self._first(wanted, "by") if wanted else None)
            yield self._row(brief, waits_for, who, due=due)

    def _overlays(self) -> Iterator[Json]:
        for brief in self._briefs("kind = 'overlay' AND state = 'moved'"):
            if brief["author"]["group"] == self._own:
                original = self._named(brief["fields"].get("base"))
                kind = kinds().get(original["kind"]) if original else None
                is_reviewed = kind is not None and kind.reviewing is not None
                due = self._first(original, "start") if original else None
                waits_for = "reword" if is_reviewed else "look-again"
                yield {**self._row(self._titled(brief), waits_for, self._own), "due": due}

    def _titled(self, brief: Json) -> Json:
        """Return a version without a name of its own under that of its original; other records as they are."""
        original = None if title_of(brief) else self._named(brief["fields"].get(BASE))
        return {**brief, "fields": {**brief["fields"], "label": title_of(original)}} if original else brief

    def _plans(self) -> Iterator[Json]:
        for brief in self._briefs("kind = 'action' AND state = 'proposed'"):
            said = {
                one["author"]["group"] for one in brief["statements"] if one["name"] in ("agree", "object")
            }
            forms = {one["author"] for one in brief["overlays"] if one["stance"]}
            if self._own not in said | forms and brief["author"]["group"] != self._own:
                yield self._row(brief, "agree", self._own, due=self._first(brief, "start"))

    def _clocks(self) -> Iterator[Json]:
        today = instant_text(self._now_ms)[:10]
        rows = self._hub.replica.db.execute(
            f"SELECT DISTINCT v.view, {columns('r')} FROM dated d JOIN records r ON r.id = d.record"  # noqa: S608
            " JOIN views v ON v.record = r.id"
            f" WHERE d.what >= '{CLOCK}' AND d.what < 'clock;' AND d.first <= ?{self._scope.where('r.space')}",
            (today,),
        ).fetchall()
        for found in rows:
            told = self._packing.decode_over(*found)
            for clock in told["clocks"]:
                if clock["state"] == "due" and told["author"]["group"] == self._own:
                    yield self._row(told, f"clock-{clock['clock']}", self._own, due=clock["due"])

    def _check_ins(self) -> Iterator[Json]:
        names = _kinds_with("rhythm")
        for view in self._views(f"kind IN ({names}) AND state IN ('open', 'overdue', 'silent')"):
            began = [
                one for one in view["blocks"]["rhythm"]["occurrences"] if one["state"] in ("open", "overdue")
            ]
            expected = {group for one in began[-1:] for group in one["missing"]}
            for one in began[-1:]:
                if self._own in expected or (not one["missing"] and view["author"]["group"] == self._own):
                    yield self._row(view, "answer", self._own, due=one["due"])

    def _turns(self) -> Iterator[Json]:
        for turn in turns(self._hub, self._scope, self._names):
            if turn["here"] and not turn["taken"]:
                yield self._row(turn["view"], "take-over", self._own, due=None)

    def _decisions(self) -> Iterator[Json]:
        names = _kinds_with("deciding")
        for view in self._views(f"kind IN ({names}) AND state IN ('advice', 'open', 'grace', 'closed')"):
            if not self._writes_in(view["space"]):
                continue
            deciding, is_own = view["blocks"]["deciding"], view["author"]["group"] == self._own
            if view["state"] == "advice":
                said = {one["author"]["group"] for one in view["statements"] if one["name"] == "advise"}
                if self._own in set(deciding["deciders"]) - said and not is_own:
                    yield self._row(view, "advise", self._own)
            elif view["state"] == "open" and self._own in deciding["missing"]:
                yield self._row(view, "decide", self._own, due=self._first(view, "closes"))
            elif deciding["over"] and is_own:
                yield self._row(view, "outcome", self._own)

    def _agreements(self) -> Iterator[Json]:
        for view in self._views("kind = 'agreement' AND state IN ('signing', 'in-force', 'review-due')"):
            if self._is_to_sign(view) and self._writes_in(view["space"]):
                yield self._row(view, "sign", self._own)
            if view["state"] == "review-due" and view["author"]["group"] == self._own:
                yield self._row(view, "clock-review", self._own, due=self._first(view, "review_on"))

    def _is_to_sign(self, view: Json) -> bool:
        stances = {one["group"]: one["stance"] for one in view["blocks"]["signing"]["parties"]}
        return stances.get(self._own) in ("missing", "earlier")

    def _contingencies(self) -> Iterator[Json]:
        """Yield what plans ask for; what is set off concerns everybody who reads it."""
        for view in self._views(
            f"kind IN ({_kinds_with('activation')}) AND state NOT IN ('ended', 'replaced')"
        ):
            phase = view["blocks"]["activation"]["phase"]
            if phase == "active":
                yield self._row(view, "act", self._own)
                continue
            if not self._writes_in(view["space"]):
                continue
            if phase == "stood-down" and self._own in self._set_off(view):
                yield self._row(view, "debrief", self._own)
            if view["blocks"]["signing"]["opened"] and self._is_to_sign(view):
                yield self._row(view, "sign-plan", self._own)
            yield from self._drills(view)

    def _set_off(self, view: Json) -> set[str]:
        """Return who set a plan off last, and who made it."""
        ids = view["blocks"]["activation"]["set_off"]
        by = {one["author"]["group"] for one in view["statements"] if one["id"] in ids}
        return by | {view["author"]["group"]}

    def _drills(self, view: Json) -> Iterator[Json]:
        """Yield the drill that a group owes, once its end is near."""
        began = [
            one for one in view["blocks"]["rhythm"]["occurrences"] if one["state"] in ("open", "overdue")
        ]
        for one in began[-1:]:
            expected = one["missing"] or [view["author"]["group"]]
            due = read_moment(one["due"])
            if self._own in expected and (due is None or due.start_ms < self._now_ms + _DRILL_SOON_MS):
                yield self._row(view, "drill", self._own, due=one["due"])

    def _reviews(self) -> Iterator[Json]:
        home = self._hub.home.identity
        yield from waiting_reviews(
            reviewed(self._views),
            own=self._own,
            spoken=home.language,
            may=self._writes_with_others,
            row=self._row,
        )

    def _writes_with_others(self, space: str) -> bool:
        found = self._hub.replica.spaces.get(bytes.fromhex(space))
        return found is not None and found.sort is not SpaceSort.HOME and self._writes_in(space)

    def _referrals(self) -> Iterator[Json]:
        for brief in self._briefs("kind = 'case' AND state = 'waiting' AND part_of IS NULL"):
            referred = [said for said in brief["statements"] if said["name"] == "refer" and said["counts"]]
            for said in referred[-1:]:
                to = dict(said["args"]).get("to", "")
                if id_of(to) and self._own in (to, brief["author"]["group"]):
                    yield self._row(brief, "answer-referral", to)

    # Rows

    def _row(self, brief: Json, waits_for: str, who: str, *, due: str | None = None) -> Json:
        return {
            "id": brief["id"],
            "kind": brief["kind"],
            "title": title_of(brief),
            "for": waits_for,
            "who": group_json(self._names, bytes.fromhex(who)),
            "here": who == self._own,
            "state": brief["state"],
            "due": due,
            "since": _since(brief),
            "space": brief["space"],
        }

    def _briefs(self, where: str) -> Iterator[Json]:
        rows = self._hub.replica.db.execute(
            f"SELECT {columns()} FROM records WHERE {where} AND NOT is_withdrawn{self._scope.where()}"  # noqa: S608
        ).fetchall()
        for brief in rows:
            yield self._packing.decode(*brief)

    def _views(self, where: str) -> Iterator[Json]:
        yield from views(self._hub, self._scope, where)

    def _named(self, record: object) -> Json | None:
        found = self._hub.replica.db.execute(
            f"SELECT {columns()} FROM records WHERE record = ? AND brief != ''",  # noqa: S608
            (id_of(record) or b"",),
        ).fetchone()
        return self._packing.decode(*found) if found else None

    @property
    def _packing(self) -> Packing:
        return self._hub.replica.projection.listing.packing

    def _first(self, brief: Json, path: str) -> str | None:
        return next(iter(values(brief["fields"].get(path))), None)


def turns(hub: Hub, scope: Scope, names: Mapping[bytes, str]) -> list[Json]:
    """Return the roles that go round, with who holds each now and until when; ``taken``: they said so themselves."""
    own = hub.home.identity.group.hex()
    found = []
    for view in views(
        hub, scope, f"kind IN ({_kinds_with('turn')}) AND state NOT IN ('ended', 'vacant', 'contested')"
    ):
        turn = view["blocks"].get("turn", {})
        now = next((one for one in turn.get("periods", ()) if one["number"] == turn["now"]), None)
        if now is None:
            continue
        group = id_of(now["holder"])
        who = group_json(names, group) if group else {"group": None, "name": now["holder"]}
        found.append(
            {
                "id": view["id"],
                "title": title_of(view),
                "who": who,
                "until": now["until"],
                "here": now["holder"] == own or (not group and view["author"]["group"] == own),
                "taken": now["taken"],
                "view": view,
            }
        )
    return found


def told_turn(turn: Json) -> Json:
    """Return what commands tell of a turn."""
    return {name: turn[name] for name in ("id", "title", "who", "until", "here", "taken")}


def views(hub: Hub, scope: Scope, where: str) -> Iterator[Json]:
    """Yield whole stored views by an SQL condition over ``records``."""
    rows = hub.replica.db.execute(
        f"SELECT v.view, {columns('r')} FROM records r JOIN views v ON v.record = r.id"  # noqa: S608
        f" WHERE {where} AND NOT is_withdrawn{scope.where()}"
    ).fetchall()
    for found in rows:
        yield hub.replica.projection.listing.packing.decode_over(*found)


def _kinds_with(block: str) -> str:
    named = sorted(kind.name for kind in kinds().values() if getattr(kind, block) is not None)
    return ", ".join(f"'{name}'" for name in named) or "''"


def _accepted_by(pledge: Json) -> str | None:
    """Return the group that took a promise that was made to nobody in particular."""
    said = [
        one["author"]["group"] for one in pledge["statements"] if one["name"] == "accept" and one["counts"]
    ]
    return next(iter(said[-1:]), None)


def _since(brief: Json) -> str | None:
    said = [one["claimed"] for one in brief["statements"]]
    return max(said, default=brief["created"]) or None
