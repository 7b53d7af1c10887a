"""Which variables take registers while a kernel's columns run, and how long.

Statements that run one after the other are cut into stages; a stage ends with a statement for which threads wait, or
which goes over whole arrays by itself: what ends one, each compiler decides. What is computed element by element is
computed where it is read, and takes registers of its own only if it ends up in several stages. Both estimates of
registers rest on this: `triton_registers` and `backends.cuda_registers`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cached_property

from napkin_cat.columns import Statement

__all__ = ["Stages"]


@dataclass(frozen=True)
class Stages(ABC):
    """Statements that run one after the other, in stages from 1; the variables `after` are read when they have run."""

    statements: tuple[Statement, ...]
    after: frozenset[str]

    @property
    @abstractmethod
    def stage(self) -> Mapping[int, int]:
        """The stage of each statement that ends one, by its position among the statements."""

    @property
    def whole(self) -> Set[str]:
        """What takes registers of its own although it is computed element by element, for one stage alone."""
        return frozenset()

    @cached_property
    def last(self) -> int:
        """The stage that begins when all others have ended: what is read later is alive in it."""
        return max(self.stage.values(), default=0) + 1

    @cached_property
    def made(self) -> dict[str, Statement]:
        """The statements that compute, by what they do."""
        return {s.target.name: s for s in self.statements if s.kind == "compute"}

    def target(self, i: int) -> str:
        return self.statements[i].target.name

    @cached_property
    def ended(self) -> dict[str, int]:
        """The stage of each variable that is computed where one ends."""
        return {self.target(i): t for i, t in self.stage.items() if self.statements[i].kind == "compute"}

    @cached_property
    def readers(self) -> dict[str, list[int]]:
        """Where each variable is read."""
        found = dict[str, list[int]]()
        for i, s in enumerate(self.statements):
            for n in s.reads if s.kind != "load" else ():
                found.setdefault(n, []).append(i)
        return found

    @cached_property
    def own(self) -> set[str]:
        """What is computed element by element and takes registers of its own."""
        own = set[str]()

        def ends(name: str) -> set[int]:
            found = {-1} if name in self.after else set[int]()
            for i in self.readers.get(name, []):
                found |= {i} if i in self.stage or self.target(i) in own else ends(self.target(i))
            return found

        for n in reversed(self.made):
            if n not in self.ended and (len(ends(n)) > 1 or n in self.whole):
                own.add(n)
        return own

    def passing(self, name: str) -> bool:
        """Whether a variable is computed element by element where it is read, and takes no registers."""
        return name in self.made and name not in self.ended and name not in self.own

    @cached_property
    def uses(self) -> dict[str, set[int]]:
        """The stages in which a variable is read; what is computed in passing is where that is used."""
        found = dict[str, set[int]]()

        def of(name: str) -> set[int]:
            if name not in found:
                found[name] = {self.last} if name in self.after else set()
                for i in self.readers.get(name, []):
                    later = {self.stage[i]} if i in self.stage else of(self.target(i))
                    found[name] |= {min(later)} if self.target(i) in self.own and later else later
            return found[name]

        for name in [*self.readers, *self.after]:
            of(name)
        return found

    def sources(self, names: Iterable[str]) -> set[str]:
        """What takes registers of that which variables are, or are computed from in passing."""
        found = set[str]()
        for n in names:
            found |= self.sources(self.made[n].reads) if self.passing(n) else {n}
        return found
