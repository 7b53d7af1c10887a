# %% [markdown]
# # Pictures
#
# A diagram is drawn from the term alone. Every array is a stack of wires, one per axis; a box stands over its core
# axes, and the axes that it is woven over pass by. In a notebook, a diagram as the last line of a cell shows itself.

# %%
from __future__ import annotations

import tempfile
from pathlib import Path

import napkin_cat as nc
from napkin_cat.cores import place
from napkin_cat.draw import save
from napkin_cat.library import attention, transformer_block

folder = Path(tempfile.mkdtemp())
picture = nc.draw(attention)
save(picture, folder / "attention.svg")
save(transformer_block, folder / "transformer_block.svg")

# %% [markdown]
# Heads are a weave: one more wire, which passes by every box.

# %%
save(attention.on("h q d", "h x d", "h x d"), folder / "heads.svg", names=["Q", "K", "V"])

# %% [markdown]
# A schedule shows its kernels: orange wires lie in shared memory, green ones in registers, loads are tinted teal and
# saves magenta, g_q and s_x are blocks and chunks, and an axis that is streamed bears an overbar. Above the columns
# stands what lies in a level (M) and what crosses into it (H); the last cell is the largest column, and the sum of all
# that moves.

# %%
schedule = nc.derive("attention", on="a100")
save(schedule, folder / "schedule.svg")

# %% [markdown]
# Placed on the cores of the device, a block works in warps: the figures count their parts (w_q, u_x), the slices that
# contractions bring down to registers (k_d, n_x) and the chunks that lie in shared memory at once.

# %%
save(place(schedule), folder / "cores.svg")

# %% [markdown]
# A derivation reads as diagram = diagram = ..., the rule at every sign. The same picture goes into a paper as TikZ.

# %%
save(schedule.derivation, folder / "derivation.svg")
save(schedule, folder / "schedule.tex")
for path in sorted(folder.iterdir()):
    print(f"{path.name:24} {len(path.read_bytes()):7,} bytes")
