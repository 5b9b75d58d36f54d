"""Gives the exports in folders to the programs that people read them with.

usage: run.py [--plenum PROGRAM] [--formats NAMES] [--expected FOLDER] [--light] [--only TEXT] FOLDER...
A folder holds graph.ttl, graph.graphml and so on, as plenum build --out writes them. Formats without a file are
left out, unless --formats names them: then each must be there. --plenum has `plenum validate` read the files too,
and compares the program's formats with the readers here. Questions are asked where there is Turtle: in the folder
--expected their answers must be those of examples/queries, elsewhere the same in every engine. --light leaves the
databases out, for parts of a graph. Exit status 1 when a check fails.
"""

import argparse
import pathlib
import signal
import sys

import agreement
import cypher
import formats
import jena
import network
import page
import rdf
import servers
import tables
from questions import Questions
from report import Report


def main():
    options = arguments()
    # A stopped run takes its servers along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    servers.readable.extend(options.folders)
    report = Report(options.only)
    if options.plenum and not options.light:
        report.check("plenum", "formats", formats.known, options.plenum)
    try:
        for folder in options.folders:
            print(f"-- {folder.name}")
            read(folder, report, options)
        if options.expected:
            report.check("shacl jena", "a broken graph", jena.shacl_finds_a_fault)
    finally:
        servers.shared.stop()
    sys.exit(report.summary())


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=folder, metavar="folder")
    parser.add_argument("--plenum", type=folder)
    parser.add_argument("--formats", type=lambda names: list(formats.FILES) if names == "all" else names.split(","))
    parser.add_argument("--expected", type=folder)
    parser.add_argument("--light", action="store_true")
    parser.add_argument("--only")
    return parser.parse_args()


def folder(path):
    return pathlib.Path(path).resolve()


def read(folder, report, options):
    """All checks of a folder."""
    if options.formats:
        report.check("files", folder.name, formats.written, folder, options.formats)
    if options.plenum:
        report.check("plenum", "validate", formats.validate, options.plenum, folder)
    truth = rdf.checks(report, folder)
    asked = Questions(folder == options.expected)
    turtle = folder / "graph.ttl"
    if truth.triples and turtle.exists():
        report.check("oxigraph server", "questions", ask_oxigraph, asked, turtle)
        report.check("virtuoso server", "questions", ask_virtuoso, asked, turtle)
        report.check("rdflib", "questions", asked.in_rdflib, turtle)
    found = network.checks(report, folder, options.light)
    if truth.triples and found.network:
        report.check("agreement", "triples and network", agreement.agree, truth.triples, found.network)
    tables.checks(report, folder, found, asked, options.light)
    script, neo4j = folder / "graph.cypher", folder / "graph.neo4j.nodes.csv"
    if script.exists() and neo4j.exists():
        report.check("ladybug", script.name, in_cypher, script, neo4j)
    page.checks(report, folder, found)


def in_cypher(script, neo4j):
    return cypher.compare(script, tables.from_neo4j(neo4j, neo4j.with_name("graph.neo4j.relationships.csv")))


def ask_virtuoso(asked, turtle):
    server = servers.shared(servers.virtuoso)
    return asked.ask(server.endpoint(server.load(turtle)).rows)


def ask_oxigraph(asked, turtle):
    with servers.oxigraph() as (load, endpoint):
        load(turtle, "text/turtle")
        return asked.ask(endpoint.rows)


if __name__ == "__main__":
    main()
