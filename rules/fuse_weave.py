"""A kernel woven over another axis is the kernel of the woven region (Theorem 1, weaving)."""

from napkin_cat.diagram import Ty, Unknown, Weave, Wires
from napkin_cat.rule import Rule, frame

_z, _w = (Ty(Wires(name)) for name in "ZW")
_f = Unknown("F", _z, _w)

rule = Rule(
    "fuse_weave",
    lhs=Weave(frame(_f), "p"),
    rhs=frame(Weave(_f, "p")),
    cites="FlashAttention on a Napkin, Theorem 1 (weaving over another axis p)",
)
