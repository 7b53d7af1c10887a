"""Instructions by name; each handler reads the operands once and gives the step that runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from tests.ptx.common import Fault, Step

if TYPE_CHECKING:
    from tests.ptx.reading import Reader

__all__ = ["HANDLERS", "known", "modifiers", "vector"]

HANDLERS: dict[str, Callable[[Reader, list[str], list[str]], Step]] = {}


def vector(operand: str) -> list[str]:
    return [p.strip() for p in operand[1:-1].split(",")] if operand.startswith("{") else [operand]


def known(*names: str) -> Callable[[Any], Any]:
    def add(f: Any) -> Any:
        HANDLERS.update(dict.fromkeys(names, f))
        return f

    return add


def modifiers(parts: Sequence[str], *allowed: str) -> set[str]:
    if left := set(parts) - set(allowed):
        raise Fault(f"unknown modifier .{', .'.join(sorted(left))}")
    return set(parts)
