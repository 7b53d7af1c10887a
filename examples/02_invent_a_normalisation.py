"""Invent a normalisation: does it stream, what must it carry, and what does the fused kernel cost?"""

# %% Attention divides exp(t) by its sum. Let us divide by the 2-norm instead: it keeps the weights' energy at 1.
import numpy as np

import napkin_cat as nc
from napkin_cat.diagram import Operation
from napkin_cat.expression import Var, exp, finite, maximum, nonzero, reduce_max, reduce_sum, sqrt
from napkin_cat.operations import contract, scale_by_root

t, m, e, q = map(Var, "tmeq")

unit_softmax = Operation(
    name="unit_softmax",
    inputs=(("t", ("x",)),),
    body=(
        ("m", reduce_max("x", t)),
        ("e", exp(t - finite(m))),
        ("q", reduce_sum("x", e * e)),
        ("p", e / nonzero(sqrt(q))),
    ),
    outputs=("p",),
    axes=("x",),
)

# %% Its meaning is those four lines. By itself it keeps the axis, so it cannot stream: every output needs every score.
try:
    nc.accumulators(unit_softmax, "x")
except nc.NotStreamable as refused:
    print(refused)


# %% With a contraction after it, it does. The accumulator is derived from the definition, and proved.
@nc.algorithm(Q="q d", K="x d", V="x d", sizes={"q": 4096, "x": 4096, "d": 128})
def unit_attention(Q, K, V):
    S = contract("q d, x d -> q x")(Q, K)
    P = unit_softmax(scale_by_root("d")(S))
    return contract("q x, x d -> q d")(P, V)


stream = nc.assert_streamable(unit_attention, "x", safe=True)
for part in ("init", "step", "combine", "finish"):
    print(part)
    for name, value in getattr(stream.accumulator, part):
        print(f"    {name} = {value}")
print(stream.safety)

# %% The same rules as for FlashAttention make one kernel of it, and the solver finds its best tiles.
schedule = nc.derive(unit_attention, on="a100")
print(schedule)
assert len(schedule.kernels) == 1

# %% It runs: the loop program against the definition.
rng = np.random.default_rng(0)
Q, K, V = rng.normal(size=(10, 8)), rng.normal(size=(13, 8)), rng.normal(size=(13, 8))
small = nc.derive(unit_attention, on="a100", sizes={"q": 10, "x": 13, "d": 8})
assert np.allclose(small.run(Q, K, V), nc.evaluate(unit_attention.diagram, Q, K, V), rtol=1e-12)

# %% Not all that can be written down streams: here each weight is cut off at the mean score, which moves.
total, mean, w = Var("total"), Var("mean"), Var("w")
cut_off = Operation(
    name="cut_off",
    inputs=(("t", ("x",)), ("v", ("x",))),
    body=(
        ("n", reduce_sum("x", t * 0 + 1)),
        ("total", reduce_sum("x", t)),
        ("mean", total / nonzero(Var("n"))),
        ("w", maximum(t - mean, 0)),
        ("o", reduce_sum("x", w * Var("v"))),
    ),
    outputs=("o",),
    axes=("x",),
)
try:
    nc.accumulators(cut_off, "x")
except nc.NotStreamable as refused:
    print(refused)
