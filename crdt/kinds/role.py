"""A role that goes round: who has it, who is next, and whether it was really handed over.

vacant ──take-over──▶ held ──the next period begins──▶ overdue ──take-over──▶ held
overdue ──hand-over by who had it──▶ handing-over ──take-over──▶ held       its last day comes ──▶ ended
"""

from __future__ import annotations

from crdt.kind import By, Field, FieldType, Kind, Statement
from crdt.states import Facts
from crdt.turns import Turn, turn_state, turn_statements

_TURN = Turn()


def derive(facts: Facts, at: int) -> str:
    """Return the state of a role; contested while two orders of it stand."""
    if any(facts.registers.contested(path) for path in (_TURN.order, _TURN.start, _TURN.every)):
        return "contested"
    return turn_state(facts, at).value


KIND = Kind(
    name="role",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="purpose", multiline=True, chars_max=4_000),
        Field(name="duties", type=FieldType.CHECKLIST),
        Field(name="order", type=FieldType.ORDER, chars_max=8_000),
        Field(name="start", type=FieldType.MOMENT),
        Field(name="every", type=FieldType.SPAN),
        Field(name="until", type=FieldType.MOMENT),
        Field(name="stand_in", type=FieldType.PERSON),
        Field(name="learner", type=FieldType.PERSON),
        Field(name="wish_i_had_known", multiline=True, chars_max=8_000),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        *turn_statements(_TURN),
        Statement(name="thank", by=By.ANY, args=(Field(name="note"),)),
    ),
    states=("vacant", "held", "handing-over", "overdue", "ended"),
    derive=derive,
    when=("start", "until"),
    ranges=(("start", "until"),),
    turn=_TURN,
)
