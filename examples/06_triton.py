# %% [markdown]
# # A kernel for your repository
#
# From an algorithm of your own to Triton: what streams is derived and proved, tiles, warps and stages are the solver's,
# and what is printed is a module with a launcher. Nothing here needs a GPU, nor Triton.

# %%
from __future__ import annotations

from typing import Any

from napkin_cat import Device, algorithm, derive, triton
from napkin_cat.operations import contract, scale_by_root, sliding_window, softcap, softmax


@algorithm(Q="b k g q d", K="b k x d", V="b k x d", sizes={"b": 4, "k": 4, "g": 4, "q": 4096, "x": 4096, "d": 128})
def local_attention(Q: Any, K: Any, V: Any) -> Any:
    """Grouped-query attention on the last 512 positions, with bounded scores."""
    S = softcap(50)(scale_by_root("d")(contract("q d, x d -> q x")(Q, K)))
    return contract("q x, x d -> q d")(softmax("x")(sliding_window("q", "x", 512)(S)), V)


schedule = derive(local_attention, on=triton.tiled(Device.load("a100")), dtype="bf16")
[tiles] = triton.tile(schedule)
print(tiles)

# %% [markdown]
# The module: batch, heads and strides are arguments; g heads by q queries are the rows of one product; chunks that the
# window hides are left out by the bounds of the loop.

# %%
print(triton.source(schedule, tiles=[tiles]).text)

# %% [markdown]
# What is near the best, for `@triton.autotune` (`triton.configs` gives them as `triton.Config`s), and what the model
# makes of any other.

# %%
for blocks, launch in triton.ranked(schedule, top=4):
    print(blocks, launch)
seconds = triton.perf_model(schedule)
print(f"{seconds(BLOCK_g=4, BLOCK_q=32, BLOCK_x=64, num_warps=8, num_stages=3) * 1e6:.0f} us")
print("too large:", seconds(BLOCK_g=4, BLOCK_q=256, BLOCK_x=64, num_warps=8, num_stages=3))
