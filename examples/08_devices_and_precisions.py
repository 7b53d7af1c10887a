# %% [markdown]
# # Devices and precisions
#
# One algorithm, several devices, several number formats: what moves, how long it takes by the model, what binds. The
# tiles of every row are proved best for it. What no source states of a device is unknown, and said to be.

# %%
from __future__ import annotations

import tempfile
from pathlib import Path

import napkin_cat as nc
from napkin_cat.draw import save

sizes = {"q": 4096, "x": 4096, "d": 128}
mixed = {"Q": "fp8", "K": "fp8"}
table = nc.compare("attention", on=["a100", "h100"], dtype=["fp16", mixed], sizes=sizes)
print(table)

# %% [markdown]
# Half the bytes a value is more than half the transfer saved: a tile of twice the values fits as well. The standard
# form says by how much, term by term: a term M^-beta grows with the bytes as b^(1 + beta).

# %%
plan = nc.derive("attention", on="h100", sizes=sizes).kernels[0]
form = plan.symbols.standard_form()
assert form is not None
print(form)
for _, beta in form.terms:
    print(f"M^-{beta}: fp8 instead of fp16 moves {form.bytes_factor(beta, 1 / 2):.3f} of the bytes")

# %% [markdown]
# Tiles of least transfer are few and large; tiles of least time are as many as there are cores. Both are proved.

# %%
for objective in ("transfer", "time"):
    schedule = nc.derive("attention", on="h100", sizes=sizes, objective=objective)
    [kernel] = schedule.kernels
    print(objective, kernel.blocks, f"{kernel.transfer_bytes:,} bytes")
folder = Path(tempfile.mkdtemp())
save(schedule, folder / "attention_h100.svg")
