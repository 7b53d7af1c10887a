# %% [markdown]
# # A rule of your own, proved
#
# A rule is two diagrams. To trust it you need not run it on a GPU for a week: it is compared on random values of many
# sizes, then proved for all sizes, by induction over lists of any length.

# %%
from __future__ import annotations

import tempfile
from pathlib import Path

import napkin_cat as nc
from napkin_cat.diagram import array
from napkin_cat.draw import save
from napkin_cat.operations import contract, scale, square
from napkin_cat.rule import Rule

x = array("x")
scale_after = Rule(
    "scale_after",
    lhs=scale(3).on(x) @ x.ty >> contract("x").on(x, x),
    rhs=contract("x").on(x, x) >> scale(3).on(""),
    cites="a contraction is linear in each operand",
)
print(nc.check(scale_after))
save(scale_after, Path(tempfile.mkdtemp()) / "scale_after.svg")

# %% [markdown]
# A rule that is wrong is refuted, with values on which its sides differ.

# %%
wrong = Rule(
    "square_after",
    lhs=square.on(x) @ x.ty >> contract("x").on(x, x),
    rhs=contract("x").on(x, x) >> square.on(""),
    cites="nothing",
)
verdict = nc.check(wrong)
print(verdict)
assert verdict.verdict == "refuted"

# %% [markdown]
# In your own tests it is one line; in a folder of files, `napkin-cat check --rules DIR`.

# %%
nc.assert_sound(scale_after)

# %% [markdown]
# Proved, it fires wherever its left side is found, in any weave: here inside of attention's first contraction.

# %%
from napkin_cat.operations import softmax  # noqa: E402


@nc.algorithm(Q="q d", K="x d", V="x d", sizes={"q": 64, "x": 64, "d": 16})
def sharp_attention(Q, K, V):
    scores = contract("q d, x d -> q x")(scale(3)(Q), K)
    return contract("q x, x d -> q d")(softmax("x")(scores), V)


derivation = nc.Derivation(sharp_attention.diagram)
match = next(nc.matches(scale_after, derivation.graph))
derivation.apply(match)
print(derivation)
print(derivation.end)
