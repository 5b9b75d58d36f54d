"""CSV tables, and the property-graph database that is filled from them and asked the Cypher questions."""

import csv
import functools
import pathlib

import network
from report import need_module, same
from servers import temporary_folder

NUMBERS = {"weight": "INT64", "ordinal": "INT64", "latitude": "DOUBLE", "longitude": "DOUBLE", "confidence": "DOUBLE"}
# Relations that the questions name: a graph without one of them gets an empty table, or its question is an error.
RELATIONS = {
    "adopted": ("Event", "Directive"), "attended": ("Person", "Event"), "chaired": ("Person", "Event"),
    "elected": ("Person", "Position"), "holds": ("Person", "Position"), "implements": ("Body", "Directive"),
    "issued": ("Body", "Directive"), "jurisdiction": ("Body", "Place"), "organizer": ("Event", "Body"),
    "postIn": ("Position", "Body"), "spokeAt": ("Person", "Event"), "succeededBy": ("Body", "Body"),
    "within": ("Place", "Place"),
}
NODE_TABLES = ["Person", "Body", "Position", "Event", "Directive", "Place", "Article", "Tenure"]


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

    def __init__(self, nodes, edges, directed=True):
        """Nodes have id, type and properties; edges source, target, type and properties."""
        self.nodes, self.edges, self.directed = nodes, edges, directed

    def network(self):
        import collections
        names = {node["id"]: (node.get("label", ""), node["type"]) for node in self.nodes}
        same("double ids", len(names), len(self.nodes))
        edges = collections.Counter((edge["source"], edge["target"], edge["type"]) for edge in self.edges)
        return network.Network(names, edges, self.directed)


def from_graphml(file):
    """The property graph of a GraphML file, for when there are no tables."""
    graph = need_module("networkx").read_graphml(file, force_multigraph=True)
    nodes = [{"id": name, **data} for name, data in graph.nodes(data=True)]
    edges = [{"source": a, "target": b, **data} for a, b, data in graph.edges(data=True)]
    return PropertyGraph(nodes, edges)


def from_tables(node_file, edge_file):
    """The property graph of the pair of tables that Gephi reads."""
    nodes = [renamed(row, Id="id", Label="label") for row in Table(node_file).dictionaries()]
    edges = [renamed(row, Source="source", Target="target", Type="direction", Id="id", Label="label", relation="type")
             for row in Table(edge_file).dictionaries()]
    directions = {edge.pop("direction") for edge in edges}
    same("directions", directions in ({"Directed"}, {"Undirected"}), True)
    return PropertyGraph(nodes, edges, directions == {"Directed"})


def renamed(row, **names):
    return {names.get(key, key): value for key, value in row.items()}


def from_neo4j(node_file, edge_file):
    """The property graph of the tables for Neo4j's bulk import: its rules for headers and rows."""
    nodes, edges = [], []
    for row in typed(node_file, {":LABEL", "id:ID"}):
        labels, name = row.pop(":LABEL").split(";"), row.pop("id:ID")
        nodes.append({**row, "id": name, "type": labels[0], "subtype": row.get("subtype") or labels[-1]})
    for row in typed(edge_file, {":START_ID", ":END_ID", ":TYPE"}):
        ends = {"source": row.pop(":START_ID"), "target": row.pop(":END_ID"), "type": row.pop(":TYPE")}
        edges.append({**row, **ends})
    known = {node["id"] for node in nodes}
    dangling = [edge for edge in edges if not {edge["source"], edge["target"]} <= known]
    same("relationships without an end", dangling, [])
    same("ids of relationships given twice", len({edge["id"] for edge in edges}), len(edges))
    return PropertyGraph(nodes, edges)


def typed(file, needed):
    """The rows, with the types in the header checked and taken off; a line is a row, as the importer wants it."""
    table = Table(file)
    same(f"columns missing in {file.name}", needed - set(table.header), set())
    same(f"lines of {file.name}", file.read_bytes().count(b"\n"), len(table.rows) + 1)
    readers = {"int": int, "double": float, "string[]": str, "": str}
    names = []
    for number, head in enumerate(table.header):
        name, _, kind = head.partition(":")
        special = head in needed
        for row in table.rows:
            if row[number] and not special:
                readers[kind](row[number])
        names.append(head if special else name)
    return [dict(zip(names, row)) for row in table.rows]


def csv_pair(node_file, edge_file, truth):
    return truth.take(node_file.name, from_tables(node_file, edge_file).network())


def neo4j_pair(node_file, edge_file, truth):
    """The tables for Neo4j: what the network has, and the articles and tenures that only a database has."""
    graph = from_neo4j(node_file, edge_file)
    records = {node["id"] for node in graph.nodes if node["type"] in ("Article", "Tenure")}
    nodes = [node for node in graph.nodes if node["id"] not in records]
    edges = [edge for edge in graph.edges if not {edge["source"], edge["target"]} & records]
    # A database knows only directed relationships.
    directed = truth.network is None or truth.network.directed
    said = truth.take(node_file.name, PropertyGraph(nodes, edges, directed).network())
    return f"{said}, {len(records)} articles and tenures, {len(graph.edges) - len(edges)} relationships to them"


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
        for kind in RELATIONS.keys() - {edge["type"] for edge in graph.edges}:
            a, b = RELATIONS[kind]
            self.connection.execute(f"CREATE REL TABLE {kind}(FROM {a} TO {b}, `date` STRING, quote STRING)")

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


class Imported:
    """A property graph and the database that is filled with it when it is first needed."""

    def __init__(self, read, folder):
        self.read, self.folder = read, folder

    @functools.cached_property
    def graph(self):
        return self.read()

    @functools.cached_property
    def database(self):
        return Ladybug(self.graph, self.folder)

    def count(self):
        """Counts in the database are the counts of the tables, for each type of edge."""
        nodes = self.database.number("MATCH (n) RETURN count(n)")
        same("nodes in the database", nodes, len(self.graph.nodes))
        labels = {tuple(row) for row in self.database.rows("MATCH (n) RETURN n.id, n.label")[1:]}
        same("labels in the database", labels, {(node["id"], node.get("label", "")) for node in self.graph.nodes})
        kinds = {edge["type"] for edge in self.graph.edges}
        for kind in kinds:
            edges = [edge for edge in self.graph.edges if edge["type"] == kind]
            same(f"edges {kind}", self.database.number(f"MATCH ()-[r:{kind}]->() RETURN count(r)"), len(edges))
            check_quotes(self.database, kind, edges)
        return f"{nodes} nodes, {len(self.graph.edges)} edges of {len(kinds)} types by COPY"

    def ask(self, asked):
        return asked.ask(self.database.rows, ".cypher")


def check_quotes(database, kind, edges):
    """The words of articles come back as they are."""
    wanted = sorted(edge.get("quote") or "" for edge in edges)
    if any(wanted):
        found = sorted(row[0] for row in database.rows(f"MATCH ()-[r:{kind}]->() RETURN r.quote")[1:])
        same(f"quotes of {kind}", set(found), set(wanted))
        same(f"number of quotes of {kind}", len(found), len(wanted))


def checks(report, folder, truth, asked, light=False):
    """Tables by Python's reader; bulk import and questions in the property-graph database, unless it shall be light."""
    pairs = {"graph.nodes.csv": ("graph.edges.csv", from_tables, csv_pair),
             "graph.neo4j.nodes.csv": ("graph.neo4j.relationships.csv", from_neo4j, neo4j_pair)}
    sources = []
    for name, (other, read, check) in pairs.items():
        nodes, edges = folder / name, folder / other
        if nodes.exists():
            report.check("csv", name, check, nodes, edges, truth)
            sources.append((name, read, (nodes, edges)))
    if not sources and (folder / "graph.graphml").exists():
        sources.append(("graph.graphml", from_graphml, (folder / "graph.graphml",)))
    for name, read, files in [] if light else sources:
        with temporary_folder() as place:
            imported = Imported(functools.partial(read, *files), place)
            report.check("ladybug", name, imported.count)
            report.check("ladybug", f"questions over {name}", imported.ask, asked)
