"""The competency questions of examples/queries: the rows beside them in every engine."""

import collections
import csv
import pathlib

from report import need_module, same

QUERIES = pathlib.Path(__file__).resolve().parent.parent.parent / "examples/queries"


def names():
    found = sorted(path.stem for path in QUERIES.glob("*.rq"))
    if len(found) < 12:
        raise AssertionError(f"only {len(found)} questions in {QUERIES}")
    for name in found:
        for suffix in (".expected.csv", ".cypher"):
            if not (QUERIES / (name + suffix)).exists():
                raise AssertionError(f"{name}{suffix} is missing")
    return found


def expected(name):
    with open(QUERIES / f"{name}.expected.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def compare(name, rows):
    """Equal columns in order, equal rows in any order, each as often as expected."""
    wanted = expected(name)
    same(f"columns of {name}", rows[0], wanted[0])
    found, wished = (collections.Counter(map(tuple, table[1:])) for table in (rows, wanted))
    same(f"rows of {name}", [sorted((found - wished).elements()), sorted((wished - found).elements())], [[], []])
    if not wanted[1:]:
        raise AssertionError(f"{name} expects nothing")


def over_all(ask, suffix=".rq"):
    """Asks every question; says how many gave the expected rows."""
    every = names()
    for name in every:
        compare(name, ask((QUERIES / (name + suffix)).read_text(encoding="utf-8")))
    return f"{len(every)} questions give the expected rows"


def in_rdflib(file):
    graph = need_module("rdflib").Graph()
    graph.parse(str(file), format="turtle")

    def ask(query):
        result = graph.query(query)
        rows = [["" if value is None else str(value) for value in row] for row in result]
        return [[str(name) for name in result.vars]] + rows

    return over_all(ask)


def in_endpoint(endpoint):
    return over_all(endpoint.rows)
