"""A tile is cut again: blocks into parts that warps share out, chunks into parts that pass in turn (section 4)."""

from napkin_cat.diagram import Move, Ty, Unknown, Wires
from napkin_cat.rule import NotReduced, Rule, frame

_z, _w = Wires("Z"), Wires("W")
_f = Unknown("F", Ty(_z.at(1)), Ty(_w.at(2)))
_lowered = Move(_z, 1) >> _f >> Move(_w.at(2), 0)

rule = Rule(
    "subloop",
    lhs=frame(_lowered, skip=None),
    rhs=frame(_lowered, skip=None, subloops="*G ?s"),
    where=(NotReduced("F", "*G"),),
    cites="FlashAttention on a Napkin, section 4 (an accumulator is streamable again: sub-chunks u of a chunk s)",
)
