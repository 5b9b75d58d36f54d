"""Gives the exports in a folder to the programs that people read them with.

usage: run.py FOLDER [--questions] [--only TEXT]
FOLDER holds graph.ttl, graph.graphml and so on, as plenum build --out writes them; formats without a file
are left out. --questions compares the answers to examples/queries, for the exports of examples/articles.
Exit status 1 when a check fails.
"""

import argparse
import pathlib
import signal
import sys

import agreement
import cypher
import network
import page
import questions
import rdf
import servers
import tables
from report import Report


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--questions", action="store_true")
    parser.add_argument("--only")
    options = parser.parse_args()
    # A stopped run takes its servers along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = options.folder.resolve()
    report = Report(options.only)
    truth = rdf.checks(report, folder)
    turtle = folder / "graph.ttl"
    if turtle.exists() and options.questions:
        report.check("oxigraph server", "questions", ask_oxigraph, turtle)
        report.check("virtuoso server", "questions", ask_virtuoso, turtle)
        report.check("rdflib", "questions", questions.in_rdflib, turtle)
    found = network.checks(report, folder)
    if truth.triples and found.network:
        report.check("agreement", "triples and network", agreement.agree, truth.triples, found.network)
    tables.checks(report, folder, found, options.questions)
    script, neo4j = folder / "graph.cypher", folder / "graph.neo4j.nodes.csv"
    if script.exists() and neo4j.exists():
        report.check("ladybug", script.name, in_cypher, script, neo4j)
    page.checks(report, folder, found)
    sys.exit(report.summary())


def in_cypher(script, neo4j):
    return cypher.compare(script, tables.from_neo4j(neo4j, neo4j.with_name("graph.neo4j.relationships.csv")))


def ask_virtuoso(turtle):
    with servers.virtuoso(turtle.parent) as (load, endpoint):
        load(turtle)
        return questions.in_endpoint(endpoint)


def ask_oxigraph(turtle):
    with servers.oxigraph() as (load, endpoint):
        load(turtle, "text/turtle")
        return questions.in_endpoint(endpoint)


if __name__ == "__main__":
    main()
