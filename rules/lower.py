"""A kernel runs at the level below: its inputs move in, its outputs move out (section 3, arrays change colour)."""

from napkin_cat.diagram import Move, Ty, Unknown, Wires
from napkin_cat.rule import Rule, frame

_z, _w = Wires("Z"), Wires("W")
_f, _inside = Unknown("F", Ty(_z), Ty(_w)), Unknown("F", Ty(_z.at(1)), Ty(_w.at(1)))

rule = Rule(
    "lower",
    lhs=frame(_f, skip=None),
    rhs=frame(Move(_z, 1) >> _inside >> Move(_w.at(1), 0), skip=None),
    cites="FlashAttention on a Napkin, section 3 (transfers are the arrays that change level)",
)
