"""Every formula label RF-n of the code is defined once in docs/model.md, in rising order, and every one there is named by the code.

usage: formula-labels.py SOURCE_DIR
"""

import pathlib
import re
import sys

LABELS = re.compile(r"RF-(\d+)(?: to RF-(\d+))?")
CODE = {"include": ("*.h",), "lib": ("*.h", "*.cpp"), "tools": ("*.h", "*.cpp"), "dialects": ("*.h", "*.cpp", "*.td")}
OTHERS = {"libraries": ("*.yaml",), "devices": ("*.yaml",), "docs": ("*.md",), "test": ("*.cpp",)}


def labels(text):
    """The numbers that a text names; "RF-11 to RF-15" names all five."""
    for first, last in LABELS.findall(text):
        yield from range(int(first), int(last or first) + 1)


def used(source, folders):
    """By number, the first file that names it."""
    found = {}
    for folder, patterns in folders.items():
        for path in sorted(path for pattern in patterns for path in (source / folder).rglob(pattern)):
            for number in labels(path.read_text(encoding="utf-8")):
                found.setdefault(number, path.relative_to(source))
    return found


source = pathlib.Path(sys.argv[1])
model = (source / "docs" / "model.md").read_text(encoding="utf-8")
defined = [int(number) for number in re.findall(r"^\*\*RF-(\d+)", model, re.MULTILINE)]
code, others = used(source, CODE), used(source, OTHERS)

wrong = [f"RF-{number} is defined {defined.count(number)} times" for number in sorted(set(defined)) if defined.count(number) > 1]
wrong += [f"RF-{b} stands after RF-{a}" for a, b in zip(defined, defined[1:]) if b < a]
wrong += [f"{path} names RF-{n}, which docs/model.md does not define" for n, path in (others | code).items() if n not in defined]
wrong += [f"no code names RF-{number}" for number in sorted(set(defined)) if number not in code]
for message in wrong:
    print(f"error: {message}")
if not wrong:
    print(f"{len(defined)} formulas")
sys.exit(1 if wrong or not defined else 0)
