"""Builds articles one by one and reads the results with independent tools.

usage: read_back.py PLENUM WORK SHAPES ARTICLE…
For each article one line of JSON: the counts that the build reports, those that serdi, rapper, pyoxigraph and
networkx find, what dot and pyshacl complain of, and the quotes that differ from the article's text.
"""

import concurrent.futures
import json
import logging
import pathlib
import re
import subprocess
import sys
import unicodedata

import networkx
import pyoxigraph
import pyshacl
import rdflib

OA = "http://www.w3.org/ns/oa#"
PLM = "https://w3id.org/plenum/ns#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def run(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, stdin=subprocess.DEVNULL)


def lines(text):
    return text.count("\n")


def reported(messages, file, what):
    """The number that the build says of a file, such as "graph.ttl: 556 triples"."""
    found = re.search(rf"graph\.{file}: (?:.*, )?(\d+) {what}", messages)
    return int(found.group(1)) if found else -1


def text_of(article, plenum):
    """The article's text by the contract: Python's own NFC of a text file, what extract says of a page."""
    if article.suffix == ".txt":
        return unicodedata.normalize("NFC", article.read_text(encoding="utf-8"))
    return json.loads(run(plenum, "extract", article, "--quiet").stdout)["text"]


def statements(triples):
    """Subject → predicate → value, of all nodes that are statements."""
    found = {}
    for triple in triples:
        found.setdefault(triple.subject.value, {}).setdefault(triple.predicate.value, []).append(triple.object.value)
    return {name: node for name, node in found.items() if PLM + "Statement" in node.get(RDF + "type", [])}


def wrong_quotes(triples, text):
    """Statements whose quote is not what stands between their offsets."""
    wrong = []
    for name, node in statements(triples).items():
        start, end, quote = (node.get(OA + key, ["-1"])[0] for key in ("start", "end", "exact"))
        if not quote or text[int(start):int(end)] != quote:
            wrong.append(f"{name}: {quote!r} at {start}..{end}")
    return wrong


def unsupported_edges(triples):
    """Edges of the contract without a statement; tenures and sub-properties stand on others' statements."""
    edges = {"holds", "held", "attended", "chaired", "spokeAt", "organized", "implements", "issued", "adopted", "elected"}
    stated = {tuple(node[RDF + part][0] for part in ("subject", "predicate", "object"))
              for node in statements(triples).values()}
    attended = {(s, PLM + "attended", o) for s, p, o in stated if p in (PLM + "chaired", PLM + "spokeAt")}
    written = {(t.subject.value, t.predicate.value, t.object.value) for t in triples
               if t.predicate.value in {PLM + edge for edge in edges}}
    return sorted(" ".join(edge) for edge in written - stated - attended)


def conforms(turtle, shapes):
    good, _, report = pyshacl.validate(rdflib.Graph().parse(turtle), shacl_graph=shapes)
    return "" if good else report


def reading(article, plenum, work, shapes):
    out = work / re.sub(r"\W", "_", str(article))
    built = run(plenum, "build", article, "--out", out)
    turtle = out / "graph.ttl"
    triples = list(pyoxigraph.parse(path=str(turtle), format=pyoxigraph.RdfFormat.TURTLE))
    graph = networkx.read_graphml(out / "graph.graphml", force_multigraph=True)
    picture = run("dot", "-Tsvg", out / "graph.dot", "-o", out / "drawn.svg")
    serdi, rapper = run("serdi", "-i", "turtle", turtle), run("rapper", "-q", "-i", "turtle", turtle)
    return {
        "article": article.name,
        "status": built.returncode,
        "triples": [reported(built.stderr, "ttl", "triples"), len(set(triples)), lines(serdi.stdout), lines(rapper.stdout)],
        "nodes": [reported(built.stderr, "graphml", "nodes"), graph.number_of_nodes()],
        "edges": [reported(built.stderr, "graphml", "edges"), graph.number_of_edges()],
        "isDirected": graph.is_directed(),
        "complaints": [text for text in (serdi.stderr, rapper.stderr, picture.stderr, conforms(turtle, shapes)) if text],
        "statements": len(statements(triples)),
        "wrongQuotes": wrong_quotes(triples, text_of(article, plenum)),
        "unsupportedEdges": unsupported_edges(triples),
    }


def main():
    logging.disable(logging.CRITICAL)
    plenum, work, shapes_file, *articles = sys.argv[1:]
    shapes = rdflib.Graph().parse(shapes_file)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(reading, pathlib.Path(name), plenum, pathlib.Path(work), shapes) for name in articles]
        print(json.dumps([job.result() for job in jobs], ensure_ascii=False))


if __name__ == "__main__":
    main()
