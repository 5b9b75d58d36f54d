"""The files of each format, and `plenum validate` over those it can check."""

import re

import rdf12
from report import run

FILES = {
    "turtle": ["graph.ttl"], "ntriples": ["graph.nt"], "nquads": ["graph.nq"], "jsonld": ["graph.jsonld"],
    "graphml": ["graph.graphml"], "gexf": ["graph.gexf"], "dot": ["graph.dot"], "svg": ["graph.svg"],
    "csv": ["graph.nodes.csv", "graph.edges.csv"],
    "neo4j": ["graph.neo4j.nodes.csv", "graph.neo4j.relationships.csv"],
    "cypher": ["graph.cypher"], "html": ["graph.html"],
}
CHECKED = ("turtle", "ntriples", "nquads", "graphml", "gexf")


def listed_by(plenum):
    """The formats that the program's help names."""
    words = " ".join(run(plenum, "export", "--help").split())
    return set(re.findall(r"--format <format>[^(]*\(values: ([^)]*)\)", words)[-1].split(", "))


def known(plenum):
    """The program writes the formats that are read here, no more and no less."""
    listed = listed_by(plenum)
    if listed != set(FILES):
        raise AssertionError(f"no reader here: {sorted(listed - set(FILES))}; not in plenum export --help: "
                             f"{sorted(set(FILES) - listed)}")
    return f"{len(listed)} formats, each with readers"


def written(folder, names):
    """Each file of the formats is there and has something in it."""
    files = [folder / name for key in names for name in FILES[key]]
    missing = [file.name for file in files if not file.exists() or not file.stat().st_size]
    if missing:
        raise AssertionError(f"not written: {', '.join(missing)}")
    return f"{len(files)} files of {len(names)} formats"


def validate(plenum, folder):
    """`plenum validate` finds no fault, with the quotes compared where the store is beside."""
    files = [file for key in CHECKED for name in FILES[key] if (file := folder / name).exists()] + rdf12.files(folder)
    store = folder / "graph.plenum"
    said = run(plenum, "validate", *(["--store", store] if store.exists() else []), *files, seconds=1800)
    valid = [line for line in said.splitlines() if ": valid, " in line and ": valid, 0 " not in line]
    if len(valid) != len(files):
        raise AssertionError(said[:600])
    return f"{len(valid)} files valid{' with their quotes' if store.exists() else ''}"
