"""A region whose boxes all weave an axis runs on blocks of it: split, map, join (section 2, group partition)."""

from napkin_cat.diagram import Ty, Unknown, Wires
from napkin_cat.rule import Carried, NotReduced, Rule, frame

_z, _w = (Ty(Wires(name)) for name in "ZW")
_f = Unknown("F", _z, _w)

rule = Rule(
    "group_partition",
    lhs=frame(_f, skip=None),
    rhs=frame(_f, "*G a", skip=None),
    where=(NotReduced("F", "a"), Carried("F", "a")),
    cites="FlashAttention on a Napkin, section 2 (group partition)",
)
