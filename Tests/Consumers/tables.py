"""CSV tables, and the property-graph database that is filled from them and asked the Cypher questions."""

import csv
import pathlib

import network
import questions
from report import need_module, same
from servers import temporary_folder

NUMBERS = {"weight": "INT64", "ordinal": "INT64", "latitude": "DOUBLE", "longitude": "DOUBLE", "confidence": "DOUBLE"}
NODE_TABLES = ["Person", "Body", "Position", "Event", "Directive", "Place", "Article"]


class Table:
    """A CSV file with a header: strict about quotes and the number of cells."""

    def __init__(self, file):
        with open(file, encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines, strict=True))
        self.header, self.rows = rows[0], rows[1:]
        for number, row in enumerate(self.rows, 2):
            same(f"cells of row {number} in {file.name}", len(row), len(self.header))
        same(f"double columns of {file.name}", len(set(self.header)), len(self.header))

    def dictionaries(self):
        return [dict(zip(self.header, row)) for row in self.rows]


class PropertyGraph:
    """Nodes by type and edges by type, with their properties, as an import tool wants them."""

    def __init__(self, nodes, edges):
        """Nodes have id, type and properties; edges source, target, type and properties."""
        self.nodes, self.edges = nodes, edges

    def network(self):
        import collections
        names = {node["id"]: (node.get("label", ""), node["type"]) for node in self.nodes}
        same("double ids", len(names), len(self.nodes))
        edges = collections.Counter((edge["source"], edge["target"], edge["type"]) for edge in self.edges)
        return network.Network(names, edges)


def from_graphml(file):
    """The property graph of a GraphML file, for when there are no tables."""
    graph = need_module("networkx").read_graphml(file, force_multigraph=True)
    nodes = [{"id": name, **data} for name, data in graph.nodes(data=True)]
    edges = [{"source": a, "target": b, **data} for a, b, data in graph.edges(data=True)]
    return PropertyGraph(nodes, edges)


def from_tables(node_file, edge_file):
    """The property graph of the pair of tables that Gephi reads."""
    nodes = [lowered(row, {"id": "id", "type": "type"}) for row in Table(node_file).dictionaries()]
    edges = [lowered(row, {}) for row in Table(edge_file).dictionaries()]
    return PropertyGraph(nodes, edges)


def lowered(row, _):
    return {key[:1].lower() + key[1:]: value for key, value in row.items()}


def csv_pair(node_file, edge_file, truth):
    return truth.take(node_file.name, from_tables(node_file, edge_file).network())


class Ladybug:
    """An embedded property-graph database with a table for each type of node and of edge."""

    def __init__(self, graph, folder):
        module = need_module("ladybug")
        self.folder = folder
        self.connection = module.Connection(module.Database(str(folder / "database")))
        self.connection.set_query_timeout(120_000)
        types = {node["id"]: node["type"] for node in graph.nodes}
        for kind in NODE_TABLES:
            self.fill_nodes(kind, [node for node in graph.nodes if node["type"] == kind])
        same("types of nodes", set(types.values()) - set(NODE_TABLES), set())
        for kind in sorted({edge["type"] for edge in graph.edges}):
            self.fill_edges(kind, [edge for edge in graph.edges if edge["type"] == kind], types)

    def fill_nodes(self, kind, rows):
        columns = sorted(set().union(*rows) - {"id", "type"}) if rows else []
        declared = "".join(f", `{name}` {NUMBERS.get(name, 'STRING')}" for name in columns)
        self.connection.execute(f"CREATE NODE TABLE {kind}(id STRING{declared}, PRIMARY KEY(id))")
        self.copy(kind, ["id"] + columns, rows)

    def fill_edges(self, kind, rows, types):
        pairs = sorted({(types[row["source"]], types[row["target"]]) for row in rows})
        columns = sorted(set().union(*rows) - {"source", "target", "type"})
        declared = "".join(f", `{name}` {NUMBERS.get(name, 'STRING')}" for name in columns)
        ends = ", ".join(f"FROM {a} TO {b}" for a, b in pairs)
        self.connection.execute(f"CREATE REL TABLE {kind}({ends}{declared})")
        for a, b in pairs:
            chosen = [row for row in rows if (types[row["source"]], types[row["target"]]) == (a, b)]
            self.copy(kind, ["source", "target"] + columns, chosen, f", from='{a}', to='{b}'")

    def copy(self, kind, columns, rows, more=""):
        """Bulk import: a CSV file of just these columns, read by COPY."""
        if not rows:
            return
        file = pathlib.Path(self.folder, f"{kind}.csv")
        with open(file, "w", encoding="utf-8", newline="") as lines:
            writer = csv.writer(lines)
            writer.writerow(columns)
            writer.writerows([[row.get(name, "") for name in columns] for row in rows])
        self.connection.execute(
            f"COPY {kind} FROM '{file}' (HEADER=true, PARALLEL=false, DELIM=',', QUOTE='\"', ESCAPE='\"'{more})")

    def rows(self, query):
        """The answer to a Cypher query as text, the names of the columns first."""
        result = self.connection.execute(query)
        rows = [result.get_column_names()]
        while result.has_next():
            rows.append(["" if value is None else str(value) for value in result.get_next()])
        return rows

    def number(self, query):
        return int(self.rows(query)[1][0])


def import_and_count(graph):
    """Counts in the database are the counts of the tables, for each type of edge."""
    with temporary_folder() as folder:
        database = Ladybug(graph, folder)
        nodes = database.number("MATCH (n) RETURN count(n)")
        same("nodes in the database", nodes, len(graph.nodes))
        kinds = {edge["type"] for edge in graph.edges}
        for kind in kinds:
            wanted = sum(edge["type"] == kind for edge in graph.edges)
            same(f"edges {kind}", database.number(f"MATCH ()-[r:{kind}]->() RETURN count(r)"), wanted)
        return f"{nodes} nodes, {len(graph.edges)} edges of {len(kinds)} types by COPY"


def ask(graph):
    with temporary_folder() as folder:
        return questions.over_all(Ladybug(graph, folder).rows, ".cypher")


def checks(report, folder, truth, with_questions):
    """CSV by Python's reader; bulk import and questions in the property-graph database."""
    nodes, edges = folder / "graph.nodes.csv", folder / "graph.edges.csv"
    graphml = folder / "graph.graphml"
    if nodes.exists():
        report.check("csv", nodes.name, csv_pair, nodes, edges, truth)
        source, graph = nodes.name, lambda: from_tables(nodes, edges)
    elif graphml.exists():
        source, graph = graphml.name, lambda: from_graphml(graphml)
    else:
        return
    report.check("ladybug", source, lambda: import_and_count(graph()))
    if with_questions:
        report.check("ladybug", f"questions over {source}", lambda: ask(graph()))
