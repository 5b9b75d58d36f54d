"""Prints the rows of scripts/bench-exports as a Markdown table, and writes them as JSON.

    table.py ROWS STORE RUNS [JSON]
"""

import importlib.metadata
import json
import os
import subprocess
import sys

HEAD = ("row", "ours, s", "theirs, s", "ratio", "target", "holds", "peak MB")


def versions():
    serdi = subprocess.run(["serdi", "-v"], capture_output=True, text=True).stdout.split()
    found = {"serdi": serdi[1], "networkx": importlib.metadata.version("networkx")}
    try:
        found["lxml"] = importlib.metadata.version("lxml")
    except importlib.metadata.PackageNotFoundError:
        found["lxml"] = None
    return found


def read(path):
    for line in open(path, encoding="utf-8"):
        name, ours, theirs, ratio, target, holds, memory = line.rstrip("\n").split("\t")
        yield {
            "row": name, "ours": float(ours), "theirs": float(theirs), "ratio": float(ratio),
            "target": target, "holds": holds == "yes", "peakMB": round(int(memory) / 1024),
        }


def main():
    path, store, runs = sys.argv[1:4]
    rows = list(read(path))
    print("| " + " | ".join(HEAD) + " |")
    print("|" + " --- |" * len(HEAD))
    for row in rows:
        cells = (
            row["row"], f"{row['ours']:.2f}", f"{row['theirs']:.2f}", f"{row['ratio']:g}",
            row["target"], "yes" if row["holds"] else "no", str(row["peakMB"]))
        print("| " + " | ".join(cells) + " |")
    names = ", ".join(f"{name} {version}" for name, version in versions().items() if version)
    size = os.path.getsize(store) / 1e6
    print(f"\n{os.path.basename(store)}, {size:.0f} MB; user and system time, best of {runs}; {names}")
    if len(sys.argv) > 4:
        with open(sys.argv[4], "w", encoding="utf-8") as file:
            document = {"rows": rows, "versions": versions(), "runs": int(runs)}
            json.dump(document, file, indent=2, ensure_ascii=False)
            file.write("\n")


main()
