"""Trees of TOML files keep the line of every key, however it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from napkin_cat.overlay import DocumentError, read

TEXT = """# a comment = 1
top = 1
"quoted key" = 2
a.b = 3
[[ parts ]]  # the first
size = [
  1,
  2,
]
[parts.inner]
deep = 4
[[parts]]
size = 5
[[parts.small]]
x = 6
[[parts.small]]
x = 7
[last."dotted.name"]
y = 8
"""


def test_lines(tmp_path: Path) -> None:
    path = tmp_path / "file.toml"
    path.write_text(TEXT)
    document = read(path, lambda name, folder: folder / name, {})
    lines = {
        ("top",): 2,
        ("quoted key",): 3,
        ("a", "b"): 4,
        ("parts", 0): 5,
        ("parts", 0, "size"): 6,
        ("parts", 0, "inner", "deep"): 11,
        ("parts", 1, "size"): 13,
        ("parts", 1, "small", 0, "x"): 15,
        ("parts", 1, "small", 1, "x"): 17,
        ("last", "dotted.name", "y"): 19,
        ("parts", 1, "not there"): 12,
    }
    assert {place: int(document.where(*place).rpartition(":")[2]) for place in lines} == lines
    assert document.where("nothing") == str(path)


def test_a_chain_of_three_and_a_tree_that_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text("extends = 'ground'\nx = 2\nt = { p = 1, q = 1 }\n")
    (tmp_path / "c.toml").write_text("extends = 'b.toml'\ny = 3\nt.q = 2\n")
    ground = {"x": 1, "y": 1, "z": 1}
    document = read(tmp_path / "c.toml", lambda n, folder: ground if n == "ground" else folder / n, {})
    assert document.tree == {"x": 2, "y": 3, "z": 1, "t": {"p": 1, "q": 2}, "name": "c"}
    assert not document.grounded
    assert [document.where(key).rpartition("/")[2] for key in "xyt"] == ["b.toml:2", "c.toml:2", "b.toml:3"]
    assert ground == {"x": 1, "y": 1, "z": 1}


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.toml: No such file"):
        read(tmp_path / "gone.toml", lambda n, folder: folder / n, {})
