r"""TOML files that extend one another, read into one tree that still knows the file and line of every key.

>>> import tempfile
>>> folder = Path(tempfile.mkdtemp())
>>> _ = (folder / "base.toml").write_text("speed = 1\n[[parts]]\nname = 'a'\nsize = 2\n")
>>> _ = (folder / "mine.toml").write_text("extends = 'base.toml'\n[[parts]]\nname = 'a'\nsize = 3\n")
>>> document = read(folder / "mine.toml", lambda name, near: near / name, {"parts": ("name",)})
>>> document.tree
{'speed': 1, 'parts': [{'name': 'a', 'size': 3}], 'name': 'mine'}
>>> document.where("parts", 0, "size").endswith("mine.toml:4"), document.where("speed").endswith("base.toml:1")
(True, True)
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["Document", "DocumentError", "Place", "read"]

Place = tuple[str | int, ...]
"""Keys and indices from the root of a tree."""
_KEY = r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'"""
_DOTTED = rf"(?:{_KEY})(?:\s*\.\s*(?:{_KEY}))*"


class DocumentError(ValueError):
    """A file that cannot be read, is no TOML, or extends what is not there or itself: with its line."""


@dataclass
class Document:
    """A file's tree, merged with what it extends, and the file and line of every key and section in it.

    `path` is None for a tree that comes from no file, and `grounded` then False, as for all that extends it.
    """

    path: Path | None
    tree: dict[str, Any]
    lines: dict[Place, str] = field(default_factory=dict)
    grounded: bool = True

    def where(self, *place: str | int) -> str:
        """File and line of a place, or of the innermost section around it that the file has."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, str(self.path))


def read(
    source: Path | dict[str, Any],
    find: Callable[[str, Path], Path | dict[str, Any]],
    lists: Mapping[str, Sequence[str]],
    trail: tuple[Path, ...] = (),
) -> Document:
    """A file, with what its key `extends` names beneath it; `name` (else its stem) and `description` are its own.

    Args:
        source: the file, or a tree as it is.
        find: what an `extends` means, given it and the folder of the file; it may raise `DocumentError`.
        lists: arrays of tables that merge entry by entry, and the keys that an entry is known by (those that it
            states); other values override, tables merge by key. An entry that matches none is appended.

    Raises:
        DocumentError: see there.
    """
    if not isinstance(source, Path):
        return Document(None, dict(source), grounded=False)
    try:
        text = source.read_text()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise DocumentError(f"{source}: {reason}") from None
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(f"{source}: not TOML: {error}") from None
    document = Document(source, tree, {place: f"{source}:{line}" for place, line in _scan(text)})
    tree.setdefault("name", source.stem)
    base = tree.pop("extends", None)
    if base is None:
        return document
    at, trail = document.where("extends"), (*trail, source.resolve())
    if not isinstance(base, str):
        raise DocumentError(f"{at}: extends = {base!r}: give a name or a file's path")
    try:
        under = find(base, source.parent)
    except DocumentError as error:
        raise DocumentError(f"{at}: extends = {base!r}: {error}") from None
    if isinstance(under, Path):
        if under.resolve() in trail:
            circle = (*trail[trail.index(under.resolve()) :], under)
            raise DocumentError(f"{at}: extends goes in a circle: {' -> '.join(p.name for p in circle)}")
        if not under.is_file():
            raise DocumentError(f"{at}: extends = {base!r}: there is no file {under}")
    return _merged(read(under, find, lists, trail), document, lists)


def _scan(text: str) -> Iterator[tuple[Place, int]]:
    """The place of every section and key of a TOML text, with its line."""
    section: Place = ()
    counts: dict[Place, int] = {}
    for n, line in enumerate(text.splitlines(), 1):
        if header := re.match(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]", line):
            section = ()
            keys = [k.strip("\"'") for k in re.findall(_KEY, header[2])]
            for i, key in enumerate(keys):
                section = (*section, key)
                if header[1] == "[[" and i == len(keys) - 1:
                    counts[section] = counts.get(section, -1) + 1
                if section in counts:
                    section = (*section, counts[section])
            yield section, n
        elif key_line := re.match(rf"\s*({_DOTTED})\s*=", line):
            yield (*section, *(k.strip("\"'") for k in re.findall(_KEY, key_line[1]))), n


def _merged(base: Document, over: Document, lists: Mapping[str, Sequence[str]]) -> Document:
    """A document on top of the one that it extends; what is not overridden keeps its own file and line."""
    tree = {key: value for key, value in base.tree.items() if key != "description"}
    lines = dict(base.lines)
    for key, value in over.tree.items():
        below = tree.get(key)
        if key in lists and isinstance(value, list) and isinstance(below, list):
            merged = list(below)
            for i, part in enumerate(value):
                found = [j for j, old in enumerate(below) if _same(part, old, lists[key])]
                for j in found or [len(merged)]:
                    if j == len(merged):
                        merged.append({})
                    merged[j] = _overlaid(merged[j], part)
                    lines |= {(key, j, *p[2:]): at for p, at in over.lines.items() if p[:2] == (key, i)}
            tree[key] = merged
        else:
            tree[key] = _overlaid(below, value)
            lines |= {p: at for p, at in over.lines.items() if p[:1] == (key,)}
    return Document(over.path, tree, lines, base.grounded)


def _same(part: Any, old: Any, known_by: Sequence[str]) -> bool:
    """Whether an entry of a list is the one below it: by those of its keys that it states, the first among them."""
    if not (isinstance(part, dict) and isinstance(old, dict)) or known_by[0] not in part:
        return False
    return all(part[key] == old.get(key) for key in known_by if key in part)


def _overlaid(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _overlaid(old.get(key), value) for key, value in new.items()}}
    return new
