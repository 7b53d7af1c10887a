"""An operation on a kernel's result joins its tail (Theorem 1, post-composition)."""

from napkin_cat.diagram import Ty, Unknown, Wires
from napkin_cat.rule import Carried, Free, NotReduced, Rule, frame

_z, _u, _y, _v, _w = (Ty(Wires(name)) for name in "ZUYVW")
_f, _t = Unknown("F", _z, _u @ _y), Unknown("T", _y @ _v, _w)

rule = Rule(
    "fuse_after",
    lhs=frame(_f) @ _v >> _u @ _t,
    rhs=frame(_f @ _v >> _u @ _t),
    where=(Free("T", "?s"), NotReduced("T", "*G"), Carried("T", "*G")),
    cites="FlashAttention on a Napkin, Theorem 1 (post-composition)",
)
