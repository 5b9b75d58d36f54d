"""RDF 1.2 files: with each reifier written out as RDF 1.1 has it, the same triples as the other files."""

import pathlib

import servers
from report import need_module, same

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
TYPE, STATEMENT = f"<{RDF}type>", f"<{RDF}Statement>"
SUFFIXES = (".ttl", ".nt", ".nq")


def files(folder):
    return [file for suffix in SUFFIXES if (file := folder / f"graph.rdf12{suffix}").exists()]


def written_out(file):
    """The triples as lines, with four triples of RDF 1.1 for each reifier; how many triples and reifiers there were."""
    oxigraph = need_module("pyoxigraph")
    form = oxigraph.RdfFormat.from_extension(file.suffix[1:])
    found, read, reifiers = set(), set(), 0
    for quad in oxigraph.parse(path=str(file), format=form):
        line = f"{quad.subject} {quad.predicate} {quad.object}"
        if line in read:
            continue
        read.add(line)
        if quad.predicate.value != RDF + "reifies":
            found.add(line)
            continue
        reifiers += 1
        parts = (quad.object.subject, quad.object.predicate, quad.object.object)
        found.update(f"{quad.subject} <{RDF}{name}> {part}" for name, part in zip(("subject", "predicate", "object"), parts))
        found.add(f"{quad.subject} {TYPE} {STATEMENT}")
    return found, len(read), reifiers


def pyoxigraph(file, truth):
    found, count, reifiers = written_out(file)
    same(f"triples of {file.name}", found, truth.triples)
    if not reifiers:
        raise AssertionError("no reifier")
    return f"{count} triples, {reifiers} reifiers; written out the same triples as the others"


def oxigraph_server(file, truth):
    """The server counts as many triples and reifiers as pyoxigraph."""
    _, count, reifiers = written_out(file)
    with servers.oxigraph() as (load, endpoint):
        load(file, "text/turtle")
        same("triples in Oxigraph", endpoint.number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), count)
        found = endpoint.number(f"SELECT (COUNT(*) AS ?n) {{ ?r <{RDF}reifies> <<( ?s ?p ?o )>> }}")
        same("reifiers in Oxigraph", found, reifiers)
    return f"{count} triples over HTTP, {found} of them reifiers that a query with <<( )>> finds"


def checks(report, folder, truth):
    for file in files(folder):
        report.check("pyoxigraph", file.name, pyoxigraph, file, truth)
    turtle = folder / "graph.rdf12.ttl"
    if turtle.exists():
        report.check("oxigraph server", turtle.name, oxigraph_server, turtle, truth)
