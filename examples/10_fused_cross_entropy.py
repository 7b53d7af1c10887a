# %% [markdown]
# # A loss without its logits
#
# The last layer of a language model multiplies by a vocabulary and takes a cross-entropy. The logits are the largest
# array of the whole model, and nothing needs them: the loss streams along the vocabulary with three numbers a token.

# %%
from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np

import napkin_cat as nc
from napkin_cat.draw import save

for d in (256, 4096):
    schedule = nc.derive("linear_cross_entropy", on="h100", sizes={"n": 8192, "d": d, "v": 50257})
    assert schedule.unfused is not None
    kernels = " | ".join("; ".join(k.operations) for k in schedule.kernels)
    print(f"d = {d}: {kernels}: {schedule.transfer_bytes:,} bytes, one by one {schedule.unfused[1]:,}")

# %% [markdown]
# At d = 256 one kernel moves least. At d = 4096 a block that holds whole rows of both operands is so narrow that two
# kernels move less: the search finds that too. What streams, and by which state, is the same.

# %%
schedule = nc.derive("linear_cross_entropy", on="h100", sizes={"n": 8192, "d": 256, "v": 50257})
for axis, op, found in schedule.streams:
    if not isinstance(found, nc.NotStreamable):
        print(f"{op} along {axis}: {found.accumulator}")
save(schedule, Path(tempfile.mkdtemp()) / "linear_cross_entropy.svg")

# %% [markdown]
# Compiled for this machine, if it has a C compiler, it can be called on arrays.

# %%
sizes = {"n": 64, "d": 32, "v": 5000}
values = np.random.default_rng(0)
X, W = (values.normal(size=shape).astype(np.float32) for shape in ((64, 32), (5000, 32)))
labels = values.integers(0, 5000, size=64).astype(np.float32)
logits = X.astype(np.float64) @ W.T.astype(np.float64)
expected = np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(64), labels.astype(int)]
small = nc.derive("linear_cross_entropy", on="h100", sizes=sizes, dtype="fp32")
print("interpreted: largest error", np.abs(small.run(X, W, labels) - expected).max())
if shutil.which("cc"):
    loss = nc.compile("linear_cross_entropy", sizes)
    found = loss(X, W, labels)
    print("compiled: largest error", np.abs(found - expected).max())
    assert np.abs(found - expected).max() < 1e-4
