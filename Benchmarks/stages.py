"""Counts instructions by stage under callgrind and compares them with recorded counts.

usage: stages.py PROGRAM FOLDER TABLE [--record]

FOLDER holds the corpora `text` and `html`. TABLE has a line for each stage: run, stage, instructions.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

LIMIT = 0.03

# The stages of `plenum extract` and the functions that are all of them.
STAGES = {
    "start: rules and lexicons": "Language.embedded.unsafeMutableAddressor",
    "read": "ArticleMaker.article(",
    "read, of that libxml2": "htmlCtxtReadMemory",
    "tokens and sentences": "TextAnnotator.annotate(",
    "extract, with tokens": "Extractor.extract(",
    "resolve": "DocumentResolution.init(",
    "document graph": "DocumentGraphBuilder.documentGraph()",
    "JSON line": "DocumentGraph.jsonBytes.getter",
}


def callgrind(folder, name, arguments):
    """Runs the program; returns all instructions and those of each function with what it calls."""
    output = folder / f"{name}.callgrind"
    # Swift seeds its hash tables at random unless told not to.
    environment = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1")
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", *map(str, arguments)],
        env=environment, check=True, capture_output=True)
    listing = subprocess.run(
        ["callgrind_annotate", "--inclusive=yes", "--threshold=100", output],
        check=True, capture_output=True, text=True).stdout
    names = subprocess.run(
        ["swift", "demangle", "--simplified"], input=listing, check=True, capture_output=True, text=True).stdout
    counts = []
    for line in names.splitlines():
        found = re.match(r" *([0-9,]+) \([ 0-9.]+%\)  (.*)", line)
        if found:
            counts.append((int(found[1].replace(",", "")), found[2]))
    total = next(count for count, name in counts if "PROGRAM TOTALS" in name)
    return total, counts


def measure(program, folder):
    """All counts by run and stage."""
    rows = []
    for layout in ["text", "html"]:
        documents = folder / f"{layout}.jsonl"
        size = sum(path.stat().st_size for path in (folder / layout / layout).rglob("*.*"))
        total, functions = callgrind(
            folder, layout,
            [program, "extract", folder / layout / layout, "--jobs", "1", "--quiet", "-o", documents])
        rows.append((f"extract {layout}", "all", total, size))
        for stage, function in STAGES.items():
            found = [count for count, name in functions if function in name]
            if found:
                rows.append((f"extract {layout}", stage, max(found), size))
            elif not (layout == "text" and "libxml2" in stage):
                sys.exit(f"no function {function.strip()} in extract {layout}: name it anew in Benchmarks/stages.py")
    store = folder / "s.plenum"
    runs = {"merge": ["merge", folder / "html.jsonl", "--store", store, "--quiet"]}
    for form in ["ntriples", "turtle", "graphml"]:
        runs[f"export {form}"] = ["export", "--store", store, "--format", form, "-o", folder / "graph"]
    for name, arguments in runs.items():
        total, _ = callgrind(folder, name.replace(" ", "-"), [program, *arguments])
        size = (folder / ("html.jsonl" if name == "merge" else "graph")).stat().st_size
        rows.append((name, "all", total, size))
    return rows


def known(table):
    """The recorded counts by run and stage, and the compiler they are of."""
    counts, compiler = {}, ""
    if table.exists():
        for line in table.read_text().splitlines():
            if line.startswith("# "):
                compiler = line[2:]
            elif line:
                run, stage, count = line.split("\t")
                counts[run, stage] = int(count)
    return counts, compiler


def main():
    program, folder, table = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    compiler = re.search(r"Swift version \S+", version)[0]
    before, of = known(table)
    rows = measure(program, folder)
    worse = []
    print("| run | stage | instructions | per byte | recorded | change |\n| --- | --- | --- | --- | --- | --- |")
    for run, stage, count, size in rows:
        old = before.get((run, stage))
        change = count / old - 1 if old else 0.0
        if old and change > LIMIT:
            worse.append(f"{run}, {stage}: {change:+.1%}")
        print(f"| {run} | {stage} | {count:,} | {count / size:,.0f} | {f'{old:,}' if old else '–'} | {change:+.1%} |")
    if "--record" in sys.argv:
        lines = [f"# {compiler}"] + [f"{run}\t{stage}\t{count}" for run, stage, count, _ in rows]
        table.write_text("\n".join(lines) + "\n")
    elif of != compiler:
        print(f"\nrecorded with {of or 'nothing'}, this is {compiler}: not compared")
    elif worse:
        print("\nmore than 3 % worse:", *worse, sep="\n", file=sys.stderr)
        sys.exit(1)


main()
