# %% [markdown]
# # Chunks that overlap: the paper's Hopper configuration
#
# While softmax works on one chunk of keys the tensor cores can already multiply for another. What that costs is
# memory: the scores of one chunk stand beside the probabilities of the one before. Here the paper's configuration for
# an H100 is one named input, and what section 4 says of it is derived: registers, shared memory, warpgroups, FLOP/s.

# %%
from __future__ import annotations

from typing import Any

import numpy as np

import napkin_cat as nc

DTYPES = {"Q": "fp8", "K": "fp8", "V": "fp16"}
HOPPER: dict[str, Any] = {
    "fixed": {"q'": 128, "x": 64, "d:k": 32, "d:n": 8, "x:k": 64},  # rows of a warpgroup, keys, slices d' and d''
    "stages": (2,),  # chunks of K and V in shared memory at once
    "slice_stages": 2,  # slices of an operand in registers at once
    "overlap": "intra",  # Q K of the next chunk beside P V of this one
    "handover": "shared",  # S and P pass between tensor cores and softmax through shared memory
    "clusters": (1,),
    "overhead": 0,  # the paper counts arrays alone
}
sizes = {"q": 384 * 132, "x": 2048, "d": 128}
schedule = nc.derive("attention", on="h100", sizes=sizes, dtype=DTYPES, accumulator="fp16")
placed = nc.place(schedule, **HOPPER)
[kernel] = placed.placements
for pool in kernel.pools:
    print(pool)
print(f"warpgroups: {kernel.block_warps // kernel.part_warps}, rows of a block: {kernel.blocks['q']}")
[time] = placed.roofline.kernels
print(f"tensor cores never idle: {time.flop / time.compute_seconds():.4g} FLOP/s")

# %% [markdown]
# Passing S and P through shared memory is not free: what crosses into registers takes longer than the tensor cores do.
# Left in registers, where they take the same room, the kernel is bound by tensor cores, as the paper says.

# %%
direct = nc.place(schedule, **{**HOPPER, "handover": "registers"})
for what, p in (("through shared memory", placed), ("in registers", direct)):
    [time] = p.roofline.kernels
    print(f"S and P {what}: {time.flop_per_s():.4g} FLOP/s, bound by {time.bound()}")

# %% [markdown]
# The program that does it runs: what is behind runs on one chunk beside the next one's body, then both join.

# %%
small = {"q": 100, "x": 96, "d": 32}
tiny = nc.place(nc.derive("attention", on="a100", sizes=small), fixed={"x": 32}, overlap="intra")
values = np.random.default_rng(0)
Q, K, V = (values.normal(size=shape) for shape in ((100, 32), (96, 32), (96, 32)))
weights = np.exp(Q @ K.T / np.sqrt(32))
print("largest error", np.abs(tiny.run(Q, K, V) - weights @ V / weights.sum(1, keepdims=True)).max())
print(tiny.pseudocode)
