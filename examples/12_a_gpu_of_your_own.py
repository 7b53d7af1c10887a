# %% [markdown]
# # A GPU of your own
#
# A device is a file: a chain of memories, the pipes of a core, limits. One that resembles a shipped device says so and
# states only what differs. Nothing is typed in anywhere else, so that every answer follows the file.

# %%
from __future__ import annotations

import tempfile
from pathlib import Path

import napkin_cat as nc

folder = Path(tempfile.mkdtemp())
(folder / "half.toml").write_text(
    """
extends = "h100"
name = "half-h100"
description = "an H100 with half of its cores and half of its bandwidth"
units = 66

[[levels]]
name = "shared"
bandwidth_bytes_per_s = 1.675e12
"""
)
sizes = {"q": 4096, "x": 4096, "d": 128}
for device in ("h100", folder / "half.toml"):
    schedule = nc.derive("attention", on=device, sizes=sizes, objective="time")
    [kernel] = schedule.kernels
    [(objective, tiling)] = kernel.stages
    print(
        schedule.device.name, kernel.blocks, objective.text(tiling.cost), f"bound by {objective.bound(tiling.blocks)}"
    )

# %% [markdown]
# Or one that is nothing like any other: two levels, capacities and bandwidths, no more. That is all the paper's model
# needs.

# %%
(folder / "napkin.toml").write_text(
    """
name = "napkin"

[[levels]]
name = "far"

[[levels]]
name = "near"
capacity_bytes = 65536
bandwidth_bytes_per_s = 1e11
"""
)
schedule = nc.derive("attention", on=folder / "napkin.toml", sizes=sizes)
print(schedule.kernels[0].blocks, f"{schedule.transfer_bytes:,} bytes", schedule.certificate.status)

# %% [markdown]
# What does not fit says what is missing, in bytes; what a file gets wrong says where.

# %%
for text, complaint in (("capacity_bytes = 4", "infeasible"), ("capacity_bytes = -1", "refused")):
    bad = folder / "bad.toml"
    bad.write_text((folder / "napkin.toml").read_text().replace("capacity_bytes = 65536", text))
    try:
        nc.derive("attention", on=bad, sizes=sizes)
    except (ValueError, nc.Infeasible) as error:
        print(complaint, "-", error)
