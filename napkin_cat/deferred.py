"""Imports put off until their first use.

DisCoPy imports matplotlib for its drawings, a second of start-up that a command which draws nothing need not wait
for. Inside `deferred`, an import of the modules named gives a stand-in; the module itself is imported when the
stand-in, or a name taken from it, is first used.

>>> with deferred("wave"):
...     from wave import open as reader
...     import wave
>>> import sys
>>> "wave" in sys.modules
False
>>> reader.__name__, wave.WAVE_FORMAT_PCM
('open', 1)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

__all__ = ["deferred"]


class _Name:
    """A name of a module that is not imported yet: used by calling it or by its attributes."""

    def __init__(self, module: str, name: str) -> None:
        self._where = (module, name)

    def _real(self) -> Any:
        module, name = self._where
        return getattr(import_module(module), name)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._real()(*arguments, **named)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real(), name)


class _Module(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import system asks for __path__ and its like
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is not self:
            return getattr(import_module(self.__name__), name)
        return sys.modules.get(f"{self.__name__}.{name}") or _Name(self.__name__, name)


@contextmanager
def deferred(*modules: str) -> Iterator[None]:
    """While it lasts, an import of one of `modules` that is not imported yet gives a stand-in.

    Name the packages of a submodule too. Good for modules whose names are only called or looked into, not
    inherited from or compared.
    """
    stand_ins = {name: _Module(name) for name in modules if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
