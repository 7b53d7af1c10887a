"""From attention to FlashAttention: compose, derive by rules, read off the cost, solve, run."""

# %% Attention is three operations and a scale, written on named axes.
import numpy as np

import napkin_cat as nc
from napkin_cat.graph import Graph
from napkin_cat.match import matches
from napkin_cat.operations import contract, scale_by_root, softmax
from napkin_cat.rewrite import Derivation
from napkin_cat.rule import load_rules


@nc.algorithm(Q="q d", K="x d", V="x d")
def attention(Q, K, V):
    S = contract("q d, x d -> q x")(Q, K)
    P = softmax("x")(scale_by_root("d")(S))
    return contract("q x, x d -> q d")(P, V)


print(attention.diagram)

# %% Heads and batches need no new operation: further axes are woven through.
print(attention.on("b h q d", "b x d", "b x d").cod)

# %% The rules turn it into its tiled and streamed form. None of them mentions attention.
rules = load_rules()
derivation = Derivation(attention.diagram)


def step(name: str, **axes: str) -> None:
    """Apply the match of a rule that takes most: the last of them makes the kernel grow."""
    found = [m for m in matches(rules[name], derivation.graph) if dict(m.choice) == axes]
    derivation.apply(max(reversed(found), key=lambda match: len(match.at)))


step("stream_partition", x="x")  # softmax and the contraction after it run chunk by chunk: derived, and proved
step("fuse_before")  # the scale joins the chunks
step("fuse_before")  # so do the scores
step("group_partition", a="q")  # blocks of queries are independent
step("lower")  # what a kernel reads moves down a level
step("recolour")  # what it computes is born in registers
print(derivation)

# %% Every step is an equation: the values stay, and the derivation can be walked back.
rng = np.random.default_rng(0)
Q, K, V = rng.normal(size=(10, 8)), rng.normal(size=(13, 8)), rng.normal(size=(13, 8))
before = nc.evaluate(attention.diagram, Q, K, V)
after = nc.evaluate(derivation.end, Q, K, V, blocks={"q": 4, "x": 5})
assert np.allclose(before, after, rtol=1e-12)
assert derivation.invert().end == attention.diagram

# %% Each rule is checked: types, random values, proof.
for name in ("stream_partition", "fuse_before", "group_partition"):
    print(nc.check(rules[name]))

# %% Transfer and memory are read off the kernel, in symbols; so is the least transfer for a given memory M.
[kernel] = derivation.end.boxes
symbols = nc.symbolic(kernel)
print("H  =", symbols.transfer)
print("M  =", symbols.leading, "+ lower terms")
print("H* =", symbols.standard_form())

# %% All of that at once, with the best block sizes for a device, proved, and the loop program.
schedule = nc.derive(attention, on="a100", sizes={"q": 4096, "x": 4096, "d": 128})
print(schedule)

# %% The program runs, and its ledger comes to what was predicted.
small = nc.derive(attention, on="a100", sizes={"q": 10, "x": 13, "d": 8})
assert np.allclose(small.run(Q, K, V), before, rtol=1e-12)
assert small.trace(Q, K, V).moved[1] == small.transfer_values

# %% A graph that has been derived is a value: hash it, compare it, write it down.
assert nc.loads(nc.dumps(derivation.end)) == derivation.end
assert Graph.of(derivation.end).to_diagram() == derivation.end
