"""An exponential may be computed by a polynomial: the sides are not equal, but close."""

from napkin_cat import expression
from napkin_cat.diagram import Operation
from napkin_cat.exponential import software_exp
from napkin_cat.operations import exp
from napkin_cat.rule import Rule

_polynomial = software_exp("fp16")
_by_polynomial = Operation(
    "software_exp", exp.inputs, (("b", expression.software_exp(expression.Var("a"), _polynomial.coefficients)),), ("b",)
)

rule = Rule(
    "software_exp",
    lhs=exp.on(""),
    rhs=_by_polynomial.on(""),
    cites="T. Zadouri et al., FlashAttention-4 (2026): software emulation of the exponential",
    within=_polynomial.error,
)
