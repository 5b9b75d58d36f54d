"""The competency questions of examples/queries: in every engine the rows beside them, or for other articles the same rows."""

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


class Questions:
    """What the engines must answer: the rows beside the questions, or what the first engine answers."""

    def __init__(self, expected):
        self.expected = expected
        self.answers = {}

    def wanted(self, name, rows):
        if not self.expected:
            return self.answers.setdefault(name, rows)
        with open(QUERIES / f"{name}.expected.csv", encoding="utf-8", newline="") as file:
            answer = list(csv.reader(file))
        if not answer[1:]:
            raise AssertionError(f"{name} expects nothing")
        return answer

    def compare(self, name, rows):
        """Equal columns in order, equal rows in any order, each as often."""
        wanted = self.wanted(name, rows)
        same(f"columns of {name}", rows[0], wanted[0])
        found, wished = (collections.Counter(map(tuple, table[1:])) for table in (rows, wanted))
        surplus, missing = ([*sorted((a - b).elements())] for a, b in ((found, wished), (wished, found)))
        if surplus or missing:
            raise AssertionError(f"rows of {name}: {len(missing)} missing {missing[:3]}, {len(surplus)} too many {surplus[:3]}")
        return len(rows) - 1

    def ask(self, engine, suffix=".rq"):
        """Asks every question; says how many gave the rows."""
        every = names()
        counts = [self.compare(name, engine((QUERIES / (name + suffix)).read_text(encoding="utf-8"))) for name in every]
        answered = f"{sum(map(bool, counts))} of them with rows, " if not all(counts) else ""
        return f"{len(every)} questions, {answered}{sum(counts)} rows {'as expected' if self.expected else 'in every engine'}"

    def in_rdflib(self, file):
        graph = need_module("rdflib").Graph()
        graph.parse(str(file), format="turtle")

        def engine(query):
            result = graph.query(query)
            rows = [["" if value is None else str(value) for value in row] for row in result]
            return [[str(name) for name in result.vars]] + rows

        return self.ask(engine)
