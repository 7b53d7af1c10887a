"""What a lowered kernel computes is born one level further down: scores and state lie in registers."""

from napkin_cat.diagram import Move, Ty, Unknown, Wires
from napkin_cat.rule import Rule, frame

_z, _w = Wires("Z"), Wires("W")
_f = Unknown("F", Ty(_z.at(1)), Ty(_w.at(1)))
_below = Unknown("F", Ty(_z.at(1)), Ty(_w.at(2)))

rule = Rule(
    "recolour",
    lhs=frame(Move(_z, 1) >> _f >> Move(_w.at(1), 0), skip=None),
    rhs=frame(Move(_z, 1) >> _below >> Move(_w.at(2), 0), skip=None),
    cites="FlashAttention on a Napkin, section 4 (recolouring to registers and tensor cores)",
)
