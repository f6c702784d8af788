"""What control entries say about keys: the keys that they name, and the boxes that hold them."""

from __future__ import annotations

from crdt import acts

Body = acts.Open | acts.Genesis | acts.Control


def mint_in(body: Body) -> acts.Mint | None:
    """Return the keys that an entry mints, None where it mints none."""
    if isinstance(body, acts.Genesis):
        return body.mint
    mint: acts.Mint | None = getattr(_act(body), "mint", None)
    return mint


def boxes_in(body: Body) -> tuple[acts.Box, ...]:
    """Return the boxes of an entry, whoever they are for."""
    act = _act(body)
    if isinstance(act, acts.Grant | acts.Invite):
        return act.boxes
    mint = mint_in(body)
    return mint.boxes if mint else ()


def _act(body: Body) -> acts.Act | None:
    return body.act if isinstance(body, acts.Control) else None
