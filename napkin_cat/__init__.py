"""Deep-learning algorithms as string diagrams: derived, costed, tiled, proved.

>>> import napkin_cat as nc
>>> schedule = nc.derive("attention", on="a100", sizes={"q": 512, "x": 512, "d": 64})
>>> schedule.certificate.status
'optimal'

What follows is imported when it is first used, so that importing the package costs nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_HOME = {
    "algorithm": "trace", "Algorithm": "trace", "dumps": "serial", "loads": "serial", "Graph": "graph",
    "array": "diagram", "Array": "diagram", "Axis": "diagram", "Diagram": "diagram", "Kernel": "diagram",
    "Operation": "diagram", "Ty": "diagram", "TypeMismatch": "diagram",
    "evaluate": "evaluate", "Device": "device", "Infeasible": "solve", "Tiling": "solve",
    "Rule": "rule", "load_rules": "rule", "matches": "match", "Derivation": "rewrite",
    "check": "check", "Verdict": "check", "accumulators": "stream", "NotStreamable": "stream",
    "assert_sound": "testing", "assert_streamable": "testing",
    "fronts": "front", "place": "cores", "Placed": "cores", "divide": "cores", "NotSplittable": "parts",
    "Placement": "placement", "occupancy": "occupancy",
    "derive": "schedule", "Schedule": "schedule", "kernel_of": "regions", "symbolic": "cost",
    "compare": "compare", "Comparison": "compare",
    "draw": "draw", "report": "report",
    "compile": "compiled", "Compiled": "compiled", "CompileError": "compiled",
}  # fmt: skip

__all__ = [*sorted(_HOME), "solve"]


class _Package(ModuleType):
    """The package: names are looked up in their modules.

    Some functions here (`evaluate`, `check`, `solve`, ...) go by the name of a module: importing that must not put the
    module in the function's place.
    """

    def __getattr__(self, name: str) -> Any:
        if name in _HOME:
            return getattr(import_module(f"napkin_cat.{_HOME[name]}"), name)
        raise AttributeError(f"module 'napkin_cat' has no attribute {name!r}")

    def __setattr__(self, name: str, value: Any) -> None:
        if not (isinstance(value, ModuleType) and (name == "solve" or _HOME.get(name) == name)):
            super().__setattr__(name, value)

    @property
    def solve(self) -> Any:
        return import_module("napkin_cat.regions").solve_kernel

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *__all__]


sys.modules[__name__].__class__ = _Package


def _show_in_notebooks() -> None:
    """Tell a running notebook by which names it finds what draws itself; nothing is imported until it shows one."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is None:
        return
    formatter = shell.display_formatter.formatters["image/svg+xml"]
    shown = {
        "diagram": "Diagram",
        "trace": "Algorithm",
        "rule": "Rule",
        "rewrite": "Derivation",
        "schedule": "Schedule",
    }
    for module, name in shown.items():
        formatter.for_type_by_name(
            f"napkin_cat.{module}", name, lambda what: import_module("napkin_cat.draw").draw(what).svg()
        )


_show_in_notebooks()
