"""RDF files: the same triples in every reader, the right counts in every server, and the shapes kept."""

import collections
import contextlib
import logging
import json
import pathlib
import tempfile

import jena
import rdf12
import servers
from report import Skip, need, need_module, no_complaint, run, same

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# Above these numbers of triples rdflib would need more than 2 GB, pyshacl hours.
RDFLIB_LIMIT = 1_500_000
SHACL_LIMIT = 200_000
PYLD_BATCH = 1000
MEDIA_TYPES = {".ttl": "text/turtle", ".nt": "application/n-triples", ".nq": "application/n-quads",
               ".jsonld": "application/ld+json"}
RAPPER = {".ttl": "turtle", ".nt": "ntriples", ".nq": "nquads"}
SERDI = {".ttl": "turtle", ".nt": "ntriples", ".nq": "nquads"}
RDFLIB = {".ttl": "turtle", ".nt": "nt", ".nq": "nquads", ".jsonld": "json-ld"}
PER_PREDICATE = "SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p"


class Truth:
    """The triples of a folder's exports as pyoxigraph reads them, kept as N-Triples lines."""

    def __init__(self, folder):
        self.folder = folder
        self.triples = None

    def read(self, file):
        """Reads a file; the first one read is what all others must equal."""
        triples = lines(file)
        if self.triples is None:
            self.triples = triples
        same(f"triples of {file.name}", triples, self.triples)
        return f"{len(triples)} triples"

    def counted(self, file):
        """How often each triple stands in a file, whatever its graph."""
        return collections.Counter(each_line(file))

    def compare(self, program, file):
        """A file that a program wrote has the same triples."""
        found = lines(file)
        same(f"triples that {program} hands on", found, self.triples)
        return f"{len(found)} triples, the same as in pyoxigraph"

    def at_most(self, limit):
        """Skips the check when there are more triples."""
        if len(self.triples) > limit:
            raise Skip(f"more than {limit} triples")

    def counts(self):
        """The number of triples by predicate."""
        numbers = {}
        for line in self.triples:
            predicate = line.split(" ", 2)[1][1:-1]
            numbers[predicate] = numbers.get(predicate, 0) + 1
        return numbers


def lines(file):
    """The triples of a file, each as the line pyoxigraph writes."""
    return set(each_line(file))


def each_line(file):
    import pyoxigraph
    form = pyoxigraph.RdfFormat.from_media_type(MEDIA_TYPES[file.suffix])
    for quad in pyoxigraph.parse(path=str(file), format=form):
        yield f"{quad.subject} {quad.predicate} {quad.object}"


def rapper(file, truth):
    return handed_on("rapper", truth, "-q", "-i", RAPPER[file.suffix], "-o", "ntriples", file)


def serdi(file, truth):
    return handed_on("serdi", truth, "-i", SERDI[file.suffix], "-o", "nquads" if file.suffix == ".nq" else "ntriples", file)


def handed_on(program, truth, *arguments):
    """What a program reads and writes again."""
    with tempfile.NamedTemporaryFile(suffix=".nq") as copy:
        run(need(program), *arguments, output=copy.name)
        no_complaint(program)
        return truth.compare(program, pathlib.Path(copy.name))


def rdflib(file, truth):
    module = need_module("rdflib")
    truth.at_most(RDFLIB_LIMIT)
    graph = module.Dataset() if file.suffix in (".nq", ".jsonld") else module.Graph()
    with complaints_of("rdflib"):
        graph.parse(str(file), format=RDFLIB[file.suffix])
    triples = graph.quads() if isinstance(graph, module.Dataset) else graph
    return rdflib_lines(module, triples, truth)


@contextlib.contextmanager
def complaints_of(package):
    """Fails when a package logs warnings, as rdflib does for IRIs and dates it cannot understand."""
    said = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.getMessage())
    logger = logging.getLogger(package)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
    if said:
        raise AssertionError(f"{package} complains: {said[:3]}")


def rdflib_lines(module, triples, truth):
    found = module.Graph()
    for triple in triples:
        found.add(triple[:3])
    with tempfile.NamedTemporaryFile(suffix=".nt") as copy:
        found.serialize(copy.name, format="nt", encoding="utf-8")
        return truth.compare("rdflib", pathlib.Path(copy.name))


def pyld(file, truth):
    """The processor wants all in memory and much of it: it gets the nodes by the thousand."""
    need_module("pyld")
    from pyld import jsonld

    def refuse(address, options):
        raise AssertionError(f"the file needs {address} from the network")

    document = json.loads(file.read_text(encoding="utf-8"))
    options = {"format": "application/n-quads", "documentLoader": refuse}
    with tempfile.NamedTemporaryFile("w", suffix=".nq", encoding="utf-8") as copy:
        nodes = document.pop("@graph")
        for start in range(0, len(nodes), PYLD_BATCH):
            copy.write(jsonld.to_rdf({**document, "@graph": nodes[start:start + PYLD_BATCH]}, options))
        copy.flush()
        return truth.compare("pyld", pathlib.Path(copy.name))


def shacl_python(file, truth):
    module = need_module("pyshacl")
    truth.at_most(SHACL_LIMIT)
    shapes = str(ROOT / "schemas/shapes.ttl")
    fits, _, text = module.validate(str(file), shacl_graph=shapes, ont_graph=str(ROOT / "schemas/plenum.ttl"),
                                    data_graph_format="turtle", shacl_graph_format="turtle", ont_graph_format="turtle")
    if not fits:
        raise AssertionError(text[:600])
    return "the shapes are kept"


def in_server(endpoint, truth):
    """A loaded server counts the same triples, for each predicate."""
    found = {row[0]: int(row[1]) for row in endpoint.rows(PER_PREDICATE)[1:]}
    same(f"triples by predicate in {endpoint.name}", found, truth.counts())
    return f"{sum(found.values())} triples over HTTP, {len(found)} predicates with equal counts"


def oxigraph_server(file, truth):
    with servers.oxigraph() as (load, endpoint):
        load(file, MEDIA_TYPES[file.suffix])
        if file.suffix == ".nq":
            return in_graphs(endpoint, file, {}, "no graph", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
        return in_server(endpoint, truth)


def virtuoso_server(file, truth):
    server = servers.shared(servers.virtuoso)
    own = graph_counts(server.endpoint())
    graph = server.load(file)
    if file.suffix == ".nq":
        return in_graphs(server.endpoint(), file, own, graph)
    return in_server(server.endpoint(graph), truth)


def graph_counts(endpoint):
    """The number of triples in each named graph of a server."""
    rows = endpoint.rows("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
    return {row[0]: int(row[1]) for row in rows[1:] if row[0]}


def in_graphs(endpoint, file, own, default, outside=None):
    """A loaded server has as many triples in each named graph as the file; `own` are graphs it had before.

    What stands in no graph of the file is in the graph `default`, or answered by the query `outside`.
    """
    import pyoxigraph
    wanted = collections.Counter(str(getattr(quad.graph_name, "value", default))
                                 for quad in set(pyoxigraph.parse(path=str(file), format=pyoxigraph.RdfFormat.N_QUADS)))
    found = {name: count for name, count in graph_counts(endpoint).items() if own.get(name) != count}
    if outside:
        found[default] = endpoint.number(outside)
    same(f"triples by graph in {endpoint.name}", found, dict(wanted))
    return f"{sum(found.values())} quads over HTTP, {len(found)} graphs with equal counts"


READERS = {".ttl": [rapper, serdi, rdflib, oxigraph_server, virtuoso_server], ".nt": [rapper, serdi, rdflib],
           ".nq": [rapper, serdi, rdflib, oxigraph_server, virtuoso_server], ".jsonld": [jena.riot_jsonld, rdflib, pyld]}


def checks(report, folder):
    """All readers over all RDF files of a folder."""
    truth = Truth(folder)
    files = [file for suffix in READERS if (file := folder / f"graph{suffix}").exists()]
    for file in files:
        report.check("pyoxigraph", file.name, truth.read, file)
        for reader in READERS[file.suffix]:
            report.check(reader.__name__.replace("_", " "), file.name, reader, file, truth)
    plain = [file for file in files if file.suffix != ".jsonld"]
    if plain:
        report.check("riot", " ".join(file.name for file in plain), jena.riot, plain, truth)
    rdf12.checks(report, folder, truth)
    turtle = folder / "graph.ttl"
    if turtle.exists():
        report.check("shacl python", turtle.name, shacl_python, turtle, truth)
        report.check("shacl jena", turtle.name, jena.shacl, turtle, truth)
    return truth
