"""Acts that change nobody's rights, whoever looks from wherever: views that differ in them alone say the same.

A group is *mighty* if it founded the space, or if an act of a mighty one gives or offers it the steward's role: others
sign nothing that counts, in no view. Inert is

    an act of a group that isn't mighty, but its leaves
    keys that anybody minted, unless equals may be weighed, who count what stewards signed afterwards
    a leave of a standing after another one that covers as much, where no act on that group came in between

What such an act may still do it does through those that had seen it, and whoever has these has it, too.
Guarantee: what a view says of rights is a function of its acts that are not inert (tested over seeded worlds).
"""

from __future__ import annotations

from crdt.membership_acts import Act, ActKind, Role
from crdt.membership_causality import Causality


def inert(order: Causality) -> int:
    """Return the acts without any effect on rights, in whichever view."""
    mighty = _mighty(order)
    is_weighed = any(act.confirms or act.cosigners for act in order.acts)
    found = 0
    leaves: dict[bytes, int] = {}
    named: dict[bytes, int] = {}
    for position, act in enumerate(order.acts):
        if act.target:
            named[act.target] = named.get(act.target, 0) | 1 << position
        if act.kind is ActKind.LEAVE:
            earlier = leaves.get(act.group, 0)
            is_inert = _says_it_again(order, position, earlier, named.get(act.group, 0))
            leaves[act.group] = earlier | (0 if is_inert else 1 << position)
        elif act.kind is ActKind.EPOCH:
            is_inert = not is_weighed or act.group not in mighty
        else:
            is_inert = not act.cosigners and act.group not in mighty
        found |= is_inert << position
    return found


def _mighty(order: Causality) -> set[bytes]:
    found: set[bytes] = set()
    for act in order.acts:
        if act.kind is ActKind.GENESIS:
            found.add(act.group)
        elif act.role is Role.STEWARD and (act.group in found or act.cosigners):
            found.add(act.target)
    return found


def _says_it_again(order: Causality, position: int, earlier: int, named: int) -> bool:
    past, act = order.past[position], order.acts[position]
    last = (earlier & past).bit_length() - 1
    return last >= 0 and not named & past & ~order.past[last] and _covers(order.acts[last], act)


def _covers(first: Act, second: Act) -> bool:
    """Return whether a leave of the same standing holds on to as much as another one does."""
    same = first.standing == second.standing
    return same and all(first.cut.get(log, -1) >= last for log, last in second.cut.items())


def with_inert(order: Causality, view: int, without_effect: int) -> int:
    """Return the largest view that differs from one only in acts ``without_effect``."""
    outside = order.everything & ~without_effect & ~view
    return sum(
        1 << position for position, past in enumerate(order.past) if not (past | 1 << position) & outside
    )
