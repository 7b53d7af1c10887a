"""An operation that does not reduce the streamed axis joins the chunks (Theorem 1, pre-composition)."""

from napkin_cat.diagram import Ty, Unknown, Wires
from napkin_cat.rule import Given, NotReduced, Rule, frame

_x, _y, _z, _w = (Ty(Wires(name)) for name in "XYZW")
_e, _f = Unknown("E", _x, _y), Unknown("F", _y @ _z, _w)

rule = Rule(
    "fuse_before",
    lhs=_e @ _z >> frame(_f),
    rhs=frame(_e @ _z >> _f),
    where=(NotReduced("E", "?s"), NotReduced("E", "*G"), Given("E", "?s")),
    cites="FlashAttention on a Napkin, Theorem 1 (pre-composition): B'(s, ys) = B(s, E(ys))",
)
