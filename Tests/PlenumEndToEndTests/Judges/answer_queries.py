"""Runs SPARQL queries over a graph.

usage: answer_queries.py GRAPH.ttl QUERY.rq…
Prints a JSON object: for each query the rows, the first one with the names of the variables.
"""

import json
import pathlib
import sys

import pyoxigraph


def answer(store, query):
    solutions = store.query(pathlib.Path(query).read_text(encoding="utf-8"))
    names = [variable.value for variable in solutions.variables]
    return [names] + [[row[name].value for name in names] for row in solutions]


def main():
    graph, *queries = sys.argv[1:]
    store = pyoxigraph.Store()
    store.load(path=graph, format=pyoxigraph.RdfFormat.TURTLE)
    print(json.dumps({pathlib.Path(query).stem: answer(store, query) for query in queries}, ensure_ascii=False))


if __name__ == "__main__":
    main()
