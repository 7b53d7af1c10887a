# %% [markdown]
# # Keys for several heads, and keys that were compressed
#
# Grouped-query attention is attention woven over two more axes, of which keys and values carry one. Multi-head latent
# attention keeps one latent vector a token for all heads, and makes keys and values of it. Neither needs a rule of its
# own: weaving and contraction are all there is.

# %%
from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

import napkin_cat as nc
from napkin_cat.draw import save
from napkin_cat.library import grouped_query_attention, multi_head_latent_attention

folder = Path(tempfile.mkdtemp())
for algorithm in (grouped_query_attention, multi_head_latent_attention):
    save(algorithm, folder / f"{algorithm.name}.svg")
    print(algorithm.name, {name: str(array) for name, array in algorithm.inputs.items()})

# %% [markdown]
# What do shared keys save? The heads of a group want the same keys, so that one block can hold all of them.

# %%
heads = {"q": 2048, "x": 2048, "d": 128}
for k, g in ((32, 1), (8, 4), (1, 32)):
    schedule = nc.derive("grouped_query_attention", on="a100", sizes={"k": k, "g": g, **heads})
    [kernel] = schedule.kernels
    print(f"{k:2} heads of keys for {k * g}: {schedule.transfer_bytes:>13,} bytes, blocks {kernel.blocks}")

# %% [markdown]
# The latent makes keys and values inside the kernel or before it: whichever moves less is found by the search.

# %%
sizes = {"h": 4, "q": 512, "x": 512, "c": 64, "d": 32}
schedule = nc.derive("multi_head_latent_attention", on="a100", sizes=sizes)
for kernel in schedule.kernels:
    print(kernel.name, "; ".join(kernel.operations), kernel.blocks)
print(f"{schedule.transfer_bytes:,} bytes, {schedule.certificate.status}")

# %% [markdown]
# And it runs, to the value that the definition has.

# %%
small = {"h": 2, "q": 5, "x": 7, "c": 4, "d": 3}
tiny = nc.derive("multi_head_latent_attention", on="a100", sizes=small)
values = np.random.default_rng(0)
arrays = [values.normal(size=b.shape) for b in tiny.program.inputs]
difference = np.abs(tiny.run(*arrays) - nc.evaluate(multi_head_latent_attention.diagram, *arrays)).max()
print("largest error", difference)
assert difference < 1e-12
