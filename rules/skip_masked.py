"""A chunk that a positional mask hides wholly leaves the state as it was: it need not be loaded."""

from napkin_cat.diagram import Ty, Unknown, Wires
from napkin_cat.rule import Masked, Rule, frame

_z, _w = (Ty(Wires(name)) for name in "ZW")
_f = Unknown("F", _z, _w)

rule = Rule(
    "skip_masked",
    lhs=frame(_f, stream="x"),
    rhs=frame(_f, stream="x", skip=True),
    where=(Masked("F", "x"),),
    cites="reconstructed: tiles that are fully masked are neither loaded nor computed",
)
