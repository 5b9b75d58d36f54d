"""Measures plenum beside other programs; see scripts/bench.

usage: bench.py --plenum PROGRAM --corpus PROGRAM --ner PYTHON [--quick] [--json FILE] [--work FOLDER]
"""

import argparse
import json
import os
import platform
import random
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from runs import best, run  # noqa: E402


class Bench:
    """The inputs, the programs and the rows of one run."""

    def __init__(self, options):
        self.plenum, self.generator, self.ner = options.plenum, options.corpus, options.ner
        self.scale = 0.1 if options.quick else 1.0
        self.folder = Path(options.work)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.rows = []

    def row(self, what, against, ours, theirs, ratio, target, holds):
        row = dict(what=what, against=against, ours=ours, theirs=theirs, ratio=ratio, target=target, holds=holds)
        self.rows.append(row)
        print(line(row), flush=True)

    def articles(self, count, layout):
        """Generated articles; the same for a count each time."""
        folder = self.folder / f"{layout}-{count}"
        if not folder.exists():
            run([self.generator, "--articles", count, "--seed", 9, "--layout", layout, "--out", folder])
        return folder / ("articles.jsonl" if layout == "jsonl" else layout)

    def extract(self, source, jobs=1, output="/dev/null"):
        return run([self.plenum, "extract", source, "--jobs", jobs, "--quiet", "-o", output])

    def speed(self):
        megabytes = int(100 * self.scale)
        pages = self.folder / "portal"
        bare = self.articles(2000, "html")
        run([sys.executable, Path(__file__).parent / "portal.py", bare, pages, megabytes << 20])
        self.against_xmllint("extract HTML, pages of a portal (70 KB)", pages)
        self.against_xmllint("extract HTML, bare articles (2 KB)", self.articles(int(50_000 * self.scale), "html"))
        text = self.articles(int(75_000 * self.scale), "text")
        ours = self.extract(text)
        theirs = best(3, lambda: run(["sh", "-c", f"find {text} -name '*.txt' | xargs cat | wc -w"]))
        self.row(f"extract plain text, {size(text)}", "wc -w", ours.text, theirs.text, ours.cpu / theirs.cpu, "≤ 4", None)
        one, two = self.extract(pages, 1), self.extract(pages, 2)
        self.row("--jobs 2, pages of a portal", "--jobs 1", f"{two.wall:.1f} s", f"{one.wall:.1f} s",
                 one.wall / two.wall, "≥ 1.8", None)

    def against_xmllint(self, what, pages):
        ours = self.extract(pages)
        command = f"find {pages} -name '*.html' | sort | xargs xmllint --html --noout 2>/dev/null; true"
        theirs = best(3, lambda: run(["sh", "-c", command]))
        self.row(f"{what}, {size(pages)}", "xmllint", ours.text, theirs.text, ours.cpu / theirs.cpu, "≤ 4", None)

    def archive(self):
        """A large archive read whole, then cut at twenty places, for which one host in a hundred is read."""
        archive = self.folder / "pages.warc"
        run([sys.executable, Path(__file__).parent / "archive.py", self.folder / "portal", archive,
             int(self.scale * 2 * 10**9)])
        size = archive.stat().st_size
        ours = self.extract(archive, jobs=2)
        self.row(f"extract, memory on {size / 1e9:.1f} GB of WARC in {ours.wall:.0f} s, --jobs 2", "",
                 f"{ours.memory} MB", "", None, "< 150 MB", ours.memory < 150)
        ends = [int(line) for line in Path(f"{archive}.ends").read_text().split()]
        whole, _ = self.one_host(archive)
        chance, right = random.Random(7), 0
        for cut in sorted((chance.randrange(size) for _ in range(20)), reverse=True):
            os.truncate(archive, cut)
            kept, losses = self.one_host(archive)
            right += kept == whole[: sum(end <= cut for end in ends)] and len(losses) == 1
        self.row("the same archive, cut at 20 places", "", f"{right} lose only the record at the cut and name it", "",
                 None, "20", right == 20)

    def one_host(self, archive):
        """The documents of one host, and the failures that are named."""
        command = [self.plenum, "extract", archive, "--host", "u7.example.vn", "-o", "-"]
        done = subprocess.run(command, capture_output=True, text=True)
        return done.stdout.splitlines(), [line for line in done.stderr.splitlines() if ", byte " in line]

    def persons(self):
        if subprocess.run([self.ner, "-c", "import underthesea"], capture_output=True).returncode:
            print("skip underthesea: not installed", file=sys.stderr)
            return
        files = sorted(self.articles(1000, "text").rglob("*.txt"))
        found = run([self.ner, Path(__file__).parent / "ner.py", *files[:40]]).output.split()
        theirs = int(found[0]) / float(found[1])
        documents = self.folder / "documents.jsonl"
        ours = self.extract(self.articles(1000, "text"), output=documents)
        count = sum(
            mention["type"] == "Person" for line in documents.read_text().splitlines()
            for mention in json.loads(line)["mentions"])
        rate = count / ours.cpu
        self.row("mentions of persons found in a second", f"underthesea {found[2]}", f"{rate:,.0f}", f"{theirs:,.1f}",
                 rate / theirs, "≥ 1000", None)

    def growth(self):
        counts = [int(count * self.scale) for count in (25_000, 50_000, 100_000)]
        small = self.extract(self.articles(int(1000 * self.scale) or 100, "jsonl"))
        builds, extracts = [], []
        for count in counts:
            articles = self.articles(count, "jsonl")
            extracts.append(self.extract(articles))
            out = self.folder / f"store-{count}"
            builds.append(run([self.plenum, "build", articles, "--jobs", 1, "--quiet", "--out", out, "--format", "ntriples"]))
        memory = extracts[-1].memory
        self.row(f"extract, memory at {counts[-1]:,} articles", f"{int(1000 * self.scale) or 100:,} articles",
                 f"{memory} MB", f"{small.memory} MB", memory / small.memory, "flat, < 150 MB", memory < 150)
        self.row(f"build, {counts[-1]:,} articles", "extract of the same", builds[-1].text, extracts[-1].text,
                 builds[-1].cpu / extracts[-1].cpu, "≤ 2", None)
        self.row(f"build, memory at {counts[-1]:,} articles", "", f"{builds[-1].memory} MB", "", None, "< 1 GB",
                 builds[-1].memory < 1024)
        for index in (1, 2):
            per_article = [builds[at].cpu / counts[at] for at in (index - 1, index)]
            self.row(f"build, {counts[index]:,} articles", f"{counts[index - 1]:,} articles", builds[index].text,
                     builds[index - 1].text, per_article[1] / per_article[0], "1 ± 0.1 an article",
                     abs(per_article[1] / per_article[0] - 1) <= 0.1)
        return self.folder / f"store-{counts[-1]}" / "graph.plenum"

    def exports(self, store):
        found = self.folder / "exports.json"
        script = Path(__file__).parent.parent / "scripts" / "bench-exports"
        run([script, self.plenum, store, self.folder, "--json", found])
        for row in json.loads(found.read_text())["rows"]:
            self.row(f"export {row['row']}", "", f"{row['ours']} s", f"{row['theirs']} s", row["ratio"], row["target"],
                     row["holds"])

    def start(self):
        article = self.folder / "one.txt"
        texts = sorted(self.articles(1000, "text").rglob("*.txt"))
        article.write_text("\n".join(path.read_text() for path in texts)[:3600])
        nothing = best(20, lambda: run(["/bin/true"])).wall
        for what, command, limit in [
            ("--version", [self.plenum, "--version"], 10),
            (f"extract of one article of {article.stat().st_size} bytes",
             [self.plenum, "extract", article, "--quiet", "-o", "/dev/null"], 30),
        ]:
            ours = best(20, lambda: run(command)).wall
            self.row(what, "/bin/true", f"{1000 * ours:.1f} ms", f"{1000 * nothing:.1f} ms", None, f"< {limit} ms",
                     1000 * ours < limit)


def size(folder):
    files = [path.stat().st_size for path in Path(folder).rglob("*.*") if path.is_file()]
    return f"{sum(files) / 1e6:.0f} MB in {len(files):,} files"


def holds(row):
    if row["holds"] is None:
        limit = float(row["target"].split()[1])
        row["holds"] = row["ratio"] <= limit if row["target"].startswith("≤") else row["ratio"] >= limit
    return "yes" if row["holds"] else "no"


def line(row):
    answer = holds(row)
    ratio = "" if row["ratio"] is None else f"{row['ratio']:.2f}"
    return f"| {row['what']} | {row['against']} | {row['ours']} | {row['theirs']} | {ratio} | {row['target']} | {answer} |"


def versions(bench):
    def first(command):
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except OSError:
            return "missing"
        return (done.stdout + done.stderr).strip().splitlines()[0]

    return {
        "plenum": first([bench.plenum, "--version"]), "xmllint": first(["xmllint", "--version"]),
        "serdi": first(["serdi", "-v"]), "wc": first(["wc", "--version"]),
        "swift": first(["swift", "--version"]), "cores": os.cpu_count(), "machine": platform.platform(),
    }


def main():
    parser = argparse.ArgumentParser()
    for name in ("plenum", "corpus", "ner"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--work", default=".build/bench")
    options = parser.parse_args()
    bench = Bench(options)
    print("| what | against | ours | theirs | ratio | target | holds |\n| --- | --- | --- | --- | --- | --- | --- |")
    bench.start()
    bench.speed()
    bench.archive()
    bench.persons()
    bench.exports(bench.growth())
    told = versions(bench)
    print("\n" + "; ".join(f"{name}: {value}" for name, value in told.items()))
    if options.json:
        Path(options.json).write_text(json.dumps({"versions": told, "rows": bench.rows}, ensure_ascii=False, indent=1))
    shutil.rmtree(bench.folder)


main()
