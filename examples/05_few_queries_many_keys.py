# %% [markdown]
# # Few queries, many keys: FlashDecoding by one rule
#
# A token that is decoded looks back at all that were: one query a head, thousands of keys. Blocks of queries, which
# move the least, are then so few that most cores idle. The keys are what there is to divide: every block streams a part
# of them and leaves its state, and a second kernel joins the states. That this is attention follows from the
# accumulator, and is proved for it, as for any other whose combine takes its two states apart.

# %%
from __future__ import annotations

import numpy as np

import napkin_cat as nc

# %% [markdown]
# Eight heads of keys, each shared by four of queries. How many parts? Transfer says one, always. The predicted time of
# a device with 132 cores says something else.

# %%
decoding = {"k": 8, "g": 4, "q": 1, "x": 8192, "d": 128}
found = nc.divide("grouped_query_attention", "x", on="h100", sizes=decoding)
print(found)
for name, kernel in zip(("states of parts", "joined"), found.placed.roofline.kernels, strict=True):
    print(f"{name}: {kernel.blocks} blocks, {kernel.seconds('sequential') * 1e6:.3g} us")

# %% [markdown]
# The derivation, and a program small enough to run: its transfer is what the cost says, to the value.

# %%
small = {"k": 2, "g": 2, "q": 1, "x": 100, "d": 8}
schedule = nc.derive("grouped_query_attention", on="h100", sizes=small, split={"x": 3})
print(schedule.derivation)
print(schedule.pseudocode)
values = np.random.default_rng(0)
Q, K, V = (values.normal(size=shape) for shape in ((2, 2, 1, 8), (2, 100, 8), (2, 100, 8)))
scores = np.einsum("kgqd,kxd->kgqx", Q, K) / np.sqrt(8)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
expected = np.einsum("kgqx,kxd->kgqd", weights / weights.sum(axis=-1, keepdims=True), V)
print("largest error", np.abs(schedule.run(Q, K, V) - expected).max())
print(schedule.trace(Q, K, V).moved[1] == schedule.transfer_values)

# %% [markdown]
# Not everything can be split so: the states of a running variance are shifted by how many values there were.

# %%
try:
    nc.derive("variance", on="h100", sizes={"x": 4096}, split={"x": 8})
except nc.NotSplittable as error:
    print(error)
