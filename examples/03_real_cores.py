# %% [markdown]
# # From the napkin to real cores
#
# The paper's tile is the best for transfer when registers are one pool. A real core deals registers to four
# sub-partitions, gives them to warps in units, and holds as many blocks as its rule allows. Here the same kernel is
# placed on such cores: warps, parts, slices, stages and registers are variables of one problem, solved and certified.

# %%
from __future__ import annotations

import numpy as np

import napkin_cat as nc
from napkin_cat.occupancy import occupancy

sizes = {"q": 4096, "x": 4096, "d": 128}
schedule = nc.derive("attention", on="a100", sizes=sizes)
print(f"flat pool, one block: g_q = {schedule.kernels[0].blocks['q']}, {schedule.transfer_bytes:,} bytes")

# %% [markdown]
# ## What FlashAttention-2's tile does to an A100's core
#
# 128 x 64, four warps of 255 registers, 64 KB of shared memory.

# %%
limits = schedule.device.limits
assert limits is not None
print(occupancy(limits, warps=4, registers_per_thread=255, shared_bytes=64 * 1024))

# %% [markdown]
# ## Sixteen warps, half the transfer

# %%
placed = nc.place(schedule, least_warps=16)
[kernel] = placed.placements
print(kernel)
assert kernel.warps >= 16
assert kernel.blocks["q"] >= 128

# %% [markdown]
# One head of 4,096 queries makes only 16 such blocks, and the device has 108 cores. A block for each of them costs
# transfer, and is faster all the same: what is least depends on what is asked.

# %%
filled = nc.place(schedule, least_blocks=108)
for what, p in (("least transfer, 16 warps", placed), ("a block for every core", filled)):
    [time] = p.roofline.kernels
    print(f"{what}: {p.placements[0].transfer[0][2]:,} bytes, {time.seconds() * 1e6:.0f} us, bound by {time.bound()}")

# %% [markdown]
# ## The program that the cores run
#
# It is executable: warps, slices, barriers and asynchronous copies are interpreted on numpy, and the ledger comes to
# what was predicted. Smaller sizes here, ragged ones.

# %%
small = {"q": 100, "x": 70, "d": 32}
tiny = nc.place(nc.derive("attention", on="h100", sizes=small))
values = np.random.default_rng(0)
Q, K, V = (values.normal(size=shape) for shape in ((100, 32), (70, 32), (70, 32)))
out = tiny.run(Q, K, V)
weights = np.exp(Q @ K.T / np.sqrt(32))
print("largest error", np.abs(out - weights @ V / weights.sum(1, keepdims=True)).max())
ledger = tiny.trace(Q, K, V)
assert [ledger.moved[1], ledger.moved[2]] == [moved for _, moved, _ in tiny.placements[0].transfer]
print(tiny.pseudocode)
