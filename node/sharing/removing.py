"""The acts that end or lower what a group is in a space: made whole, with cut and keys, or refused with the reason.

Promise: an act is made only if it takes effect or waits as a request for others to agree; which of the two it is was
tried on the very rule that all nodes apply. What takes effect carries the next keys for those who remain. Everything
here runs in the store's thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from crdt import acts, limits
from crdt.membership import Membership, Reason, Request, Role
from crdt.space import FORESEEN, SpaceState
from identity.errors import Refused
from node.replica.outcome import Moment, Outcome
from node.replica.replica import Replica

Change = acts.Remove | acts.ChangeRole
Cut = tuple[tuple[bytes, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of an act: whether it took effect (else others have to agree: ``could_sign``), and its cut."""

    act: bytes
    takes_effect: bool
    could_sign: tuple[bytes, ...]
    cut_logs: int
    outcome: Outcome


def remove(replica: Replica, space: bytes, group: bytes, now: Moment) -> Done:
    """Remove a group, or ask for it; Refused where neither is possible."""
    return _do(replica, space, acts.Remove(group, (), None, ()), now)


def change_role(replica: Replica, space: bytes, group: bytes, role: Role, now: Moment) -> Done:
    """Give a member another role, or ask for it; Refused where neither is possible."""
    return _do(replica, space, acts.ChangeRole(group, int(role), (), None, ()), now)


def confirm(replica: Replica, space: bytes, request: Request, now: Moment) -> Done:
    """Agree to a request; it takes effect if that suffices."""
    return _do(replica, space, _plain(change_of(replica.state(space), request)), now)


def change_of(state: SpaceState, request: Request) -> Change:
    """Return what a request asks for."""
    body = state.records[request.act].body
    assert isinstance(body, acts.Control) and isinstance(body.act, acts.Remove | acts.ChangeRole)
    return body.act


def may_confirm(state: SpaceState, request: Request, own: bytes) -> bool:
    """Return whether a group's agreement to a request would count for something."""
    return own in request.could_sign and own not in request.backers


def foretold(state: SpaceState, act: Change, own: bytes) -> str:
    """Return what an act of a group would do: ``removed`` (it takes effect), ``request`` or ``no``."""
    if state.role(own) is None:
        return "no"
    foreseen = state.foreseen(act, own)
    if _has(foreseen, act):
        return "removed"
    return "request" if any(request.act == FORESEEN for request in foreseen.requests) else "no"


def cut_of(replica: Replica, space: bytes, group: bytes) -> Cut:
    """Return the last entry of each data log of a group that is here: what is honoured if the group goes now."""
    authors = replica.state(space).authors
    ends = [
        (row.log, row.height - 1)
        for row in replica.ledger.logs_of(space)
        if not row.is_control and row.height and row.log in authors and authors[row.log].group == group
    ]
    # The longest, if there are more than an act can name.
    return tuple(sorted(sorted(ends, key=lambda one: -one[1])[: limits.CUT_LOGS_MAX]))


def _do(replica: Replica, space: bytes, act: Change, now: Moment) -> Done:
    state, own = replica.state(space), replica.me.group
    asked = _asked(state, act)
    if _has(state.membership(), act):
        raise Refused(
            Reason.NOTHING_TO_CHANGE.value, author=_name(replica, own), target=_name(replica, act.group)
        )
    if any(request.by == own for request in asked):
        raise Refused("request-made-already")
    confirms = tuple(sorted(request.act for request in asked))[: limits.COSIGNERS_MAX]
    act = _whole(replica, space, act, confirms)
    foreseen = state.foreseen(act, own)
    takes_effect = _has(foreseen, act)
    if not takes_effect and not any(request.act == FORESEEN for request in foreseen.requests):
        raise Refused(_why(foreseen), author=_name(replica, own), target=_name(replica, act.group))
    if takes_effect and _ends_reading_or_writing(act):
        act = _with_keys(replica, space, act)
    entry, outcome = replica.append_control(space, act, now)
    could_sign = next((one.could_sign for one in state.membership().requests if one.act == entry), ())
    return Done(
        act=entry,
        takes_effect=takes_effect,
        could_sign=could_sign,
        cut_logs=len(act.cut),
        outcome=outcome,
    )


def _asked(state: SpaceState, act: Change) -> list[Request]:
    """Return the open requests for the very same."""
    return [
        request
        for request in state.membership().requests
        if request.target == act.group and _plain(change_of(state, request)) == _plain(act)
    ]


def _plain(act: Change) -> Change:
    if isinstance(act, acts.Remove):
        return acts.Remove(act.group, (), None, ())
    return acts.ChangeRole(act.group, act.role, (), None, ())


def _whole(replica: Replica, space: bytes, act: Change, confirms: tuple[bytes, ...]) -> Change:
    cut = cut_of(replica, space, act.group) if _ends_reading_or_writing(act) else ()
    if isinstance(act, acts.Remove):
        return acts.Remove(act.group, cut, None, confirms)
    return acts.ChangeRole(act.group, act.role, cut, None, confirms)


def _with_keys(replica: Replica, space: bytes, act: Change) -> Change:
    stays = isinstance(act, acts.ChangeRole) and act.role >= Role.READER
    reads = act.group in replica.state(space).membership().readers
    if not reads:
        return act
    mint = replica.mint(space, frozenset() if stays else frozenset((act.group,)))
    if isinstance(act, acts.Remove):
        return acts.Remove(act.group, act.cut, mint, act.confirms)
    return acts.ChangeRole(act.group, act.role, act.cut, mint, act.confirms)


def _ends_reading_or_writing(act: Change) -> bool:
    return isinstance(act, acts.Remove) or act.role < Role.CONTRIBUTOR


def _has(membership: Membership, act: Change) -> bool:
    """Return whether a membership is as an act wants it."""
    member = membership.members.get(act.group)
    if isinstance(act, acts.Remove):
        return member is None
    if member is None:
        return False
    return member.role == act.role or (act.role == Role.STEWARD and member.offered is not None)


def _why(membership: Membership) -> str:
    verdict = membership.verdicts.get(FORESEEN)
    reason = verdict.reason if verdict is not None else None
    return (reason or Reason.NOTHING_TO_CHANGE).value


def _name(replica: Replica, group: bytes) -> str:
    return replica.names().get(group) or group.hex()[:10]
