"""The Cypher script: every row is read by a Cypher parser that is not ours, and holds what the Neo4j tables hold.

The property-graph database here wants a table for each type, so that it cannot run MERGE with labels of rows;
it reads the rows as values, and they are filled into its tables.
"""

import re

from report import need_module, same
from tables import PropertyGraph

NODES = re.compile(r"MERGE \(n:Plenum \{id: row\.id\}\) SET n:(\w+(?::\w+)*), n \+= row;")
EDGES = re.compile(r"MATCH \(a:Plenum \{id: row\.source\}\) MATCH \(b:Plenum \{id: row\.target\}\) "
                   r"MERGE \(a\)-\[r:(\w+) \{id: row\.id\}\]->\(b\) SET r \+= row\.properties;")
# Rows that one query hands over.
BATCH = 100


class Script:
    """The statements of a file as nodes and edges."""

    def __init__(self, file):
        module = need_module("ladybug")
        self.connection = module.Connection(module.Database(":memory:"))
        self.nodes, self.edges, self.constraints = [], [], 0
        text = file.read_text(encoding="utf-8")
        for statement in self.statements(text):
            self.take(*statement)

    def statements(self, text):
        """Rows with the words after them; comments and the constraint are looked at and left out."""
        rows = None
        for line in text.split("\n"):
            if line == "UNWIND [":
                rows = []
            elif rows is not None and not line.startswith("] AS row") and not line.startswith(("MERGE", "MATCH")):
                rows.append(line.removesuffix(","))
            elif rows is not None and line != "] AS row":
                yield rows, line.removeprefix("] AS row").strip()
                rows = None
            elif rows is None:
                self.look_at(line)

    def look_at(self, line):
        """A line outside the statements that bring rows."""
        if re.fullmatch(r"CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:Plenum\) REQUIRE n\.id IS UNIQUE;", line):
            self.constraints += 1
        elif line and not line.startswith("//"):
            raise AssertionError(f"a statement of another form: {line[:200]}")

    def take(self, rows, words):
        values = [value for start in range(0, len(rows), BATCH) for value in self.values(rows[start:start + BATCH])]
        same("rows read", len(values), len(rows))
        if found := NODES.fullmatch(words):
            labels = found[1].split(":")
            self.nodes += [{**value, "type": labels[0], "subtype": labels[-1]} for value in values]
        elif found := EDGES.fullmatch(words):
            self.edges += [{**value["properties"], "id": value["id"], "source": value["source"],
                            "target": value["target"], "type": found[1]} for value in values]
        else:
            raise AssertionError(f"a statement of another form: {words[:200]}")

    def values(self, rows):
        """What a Cypher parser makes of the rows."""
        query = "RETURN " + ", ".join(f"{row} AS c{number}" for number, row in enumerate(rows))
        return self.connection.execute(query).get_next()


def read(file):
    script = Script(file)
    same("constraints", script.constraints, 1)
    return PropertyGraph(script.nodes, script.edges)


def compare(file, tables):
    """The same nodes and relationships with the same properties as in the tables for Neo4j."""
    script = read(file)
    for what, mine, theirs in (("nodes", script.nodes, tables.nodes), ("relationships", script.edges, tables.edges)):
        found, wanted = ({row["id"]: plain(row) for row in rows} for rows in (mine, theirs))
        same(f"ids of {what}", set(found), set(wanted))
        for name, row in found.items():
            same(f"{what} {name}", row, wanted[name])
    return f"{len(script.nodes)} nodes, {len(script.edges)} relationships, equal to the Neo4j tables"


def plain(row):
    """Properties as text without what is empty; line ends are spaces in the tables."""
    result = {}
    for key, value in row.items():
        if isinstance(value, list):
            value = ";".join(value)
        if isinstance(value, (int, float)):
            value = float(value)
        elif value is not None and re.fullmatch(r"-?\d+(\.\d+)?", str(value)):
            value = float(value)
        if value not in (None, ""):
            result[key] = value if isinstance(value, float) else re.sub(r"[\n\r\v\f\x85\u2028\u2029]", " ", value)
    return result
