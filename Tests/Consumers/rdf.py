"""RDF files: the same triples in every reader, the right counts in every server, and the shapes kept."""

import collections
import contextlib
import logging
import pathlib
import tempfile

import servers
from report import Skip, need, need_module, run, same

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
JENA = ROOT / "scripts/jena"
# Above these numbers of triples rdflib would need more than 2 GB, pyshacl and pyld many minutes.
RDFLIB_LIMIT = 1_500_000
SLOW_LIMIT = 200_000
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


def lines(file, media_type=None):
    """The triples of a file, or of N-Triples in bytes, each as the line pyoxigraph writes."""
    import pyoxigraph
    form = pyoxigraph.RdfFormat.from_media_type(media_type or MEDIA_TYPES[file.suffix])
    source = {"input": file} if isinstance(file, bytes) else {"path": str(file)}
    return {f"{quad.subject} {quad.predicate} {quad.object}"
            for quad in pyoxigraph.parse(format=form, **source)}


def no_complaint(program):
    """Fails when the program that just ran warned about something."""
    faults = [line for line in run.complaints.splitlines() if "warn" in line.lower() or "error" in line.lower()]
    if faults:
        raise AssertionError(f"{program} complains: {faults[:3]}")


def same_lines(program, text, truth):
    found = lines(text.encode(), "application/n-quads")
    same(f"triples that {program} hands on", found, truth.triples)
    return f"{len(found)} triples, the same as in pyoxigraph"


def rapper(file, truth):
    output = run(need("rapper"), "-q", "-i", RAPPER[file.suffix], "-o", "ntriples", file)
    no_complaint("rapper")
    return same_lines("rapper", output, truth)


def serdi(file, truth):
    output = run(need("serdi"), "-i", SERDI[file.suffix], "-o", "nquads" if file.suffix == ".nq" else "ntriples", file)
    no_complaint("serdi")
    return same_lines("serdi", output, truth)


def riot(file, truth):
    need_jena()
    # Debian has no provider of the JSON interface that Jena's reader of JSON-LD 1.1 needs.
    syntax = ["--syntax=jsonld10"] if file.suffix == ".jsonld" else []
    run(JENA, "riot", *syntax, "--validate", "--strict", file)
    no_complaint("riot")
    kind = "nquads" if file.suffix in (".nq", ".jsonld") else "ntriples"
    return same_lines("riot", run(JENA, "riot", *syntax, f"--output={kind}", file), truth)


def need_jena():
    need("java")
    if not pathlib.Path("/usr/share/java/jena-cmds.jar").exists():
        need("riot")


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
    return same_lines("rdflib", found.serialize(format="nt", encoding="utf-8").decode(), truth)


def pyld(file, truth):
    need_module("pyld")
    truth.at_most(SLOW_LIMIT)
    import json
    from pyld import jsonld

    def refuse(address, options):
        raise AssertionError(f"the file needs {address} from the network")

    document = json.loads(file.read_text(encoding="utf-8"))
    quads = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": refuse})
    return same_lines("pyld", quads, truth)


def shacl_python(file, truth):
    module = need_module("pyshacl")
    truth.at_most(SLOW_LIMIT)
    shapes = str(ROOT / "schemas/shapes.ttl")
    fits, _, text = module.validate(str(file), shacl_graph=shapes, ont_graph=str(ROOT / "schemas/plenum.ttl"),
                                    data_graph_format="turtle", shacl_graph_format="turtle", ont_graph_format="turtle")
    if not fits:
        raise AssertionError(text[:600])
    return "the shapes are kept"


def shacl_jena(file, truth):
    need_jena()
    said = run(JENA, "shacl", "validate", "--shapes", ROOT / "schemas/shapes.ttl", "--data", file)
    if "sh:conforms  true" not in said:
        raise AssertionError(said[:600])
    return "the shapes are kept"


def shacl_finds_a_fault(file, truth):
    """A person without a name and a chaired place must be found, or the shapes say nothing."""
    need_jena()
    broken = ("<urn:x> a <https://w3id.org/plenum/ns#Person> . "
              "<urn:y> a <https://w3id.org/plenum/ns#Person> ; <https://w3id.org/plenum/ns#chaired> <urn:x> .")
    with tempfile.NamedTemporaryFile("w", suffix=".ttl") as bad:
        bad.write(broken)
        bad.flush()
        said = run(JENA, "shacl", "validate", "--shapes", ROOT / "schemas/shapes.ttl", "--data", bad.name)
    if "sh:conforms  false" not in said or said.count("sh:focusNode") < 2:
        raise AssertionError(f"nothing found: {said[:300]}")
    return f"{said.count('sh:focusNode')} faults found in a broken graph"


def in_server(endpoint, truth):
    """A loaded server counts the same triples, for each predicate."""
    found = {row[0]: int(row[1]) for row in endpoint.rows(PER_PREDICATE)[1:]}
    same(f"triples by predicate in {endpoint.name}", found, truth.counts())
    return f"{sum(found.values())} triples over HTTP, {len(found)} predicates with equal counts"


def oxigraph_server(file, truth):
    with servers.oxigraph() as (load, endpoint):
        load(file, MEDIA_TYPES[file.suffix])
        if file.suffix == ".nq":
            return in_graphs(endpoint, file, {}, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
        return in_server(endpoint, truth)


def virtuoso_server(file, truth):
    with servers.virtuoso(file.parent) as (load, endpoint):
        everywhere = servers.Endpoint(endpoint.name, endpoint.address)
        own = graph_counts(everywhere)
        load(file)
        if file.suffix == ".nq":
            return in_graphs(everywhere, file, own)
        return in_server(endpoint, truth)


def graph_counts(endpoint):
    """The number of triples in each named graph of a server."""
    rows = endpoint.rows("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
    return {row[0]: int(row[1]) for row in rows[1:] if row[0]}


def in_graphs(endpoint, file, own, outside=None):
    """A loaded server has as many triples in each named graph as the file; `own` are graphs it had before."""
    import pyoxigraph
    wanted = collections.Counter(str(getattr(quad.graph_name, "value", servers.GRAPH))
                                 for quad in set(pyoxigraph.parse(path=str(file), format=pyoxigraph.RdfFormat.N_QUADS)))
    found = {name: count for name, count in graph_counts(endpoint).items() if own.get(name) != count}
    if outside:
        # Triples of no graph stay in the default graph.
        found[servers.GRAPH] = endpoint.number(outside)
    same(f"triples by graph in {endpoint.name}", found, {name: count for name, count in wanted.items() if count})
    return f"{sum(found.values())} quads over HTTP, {len(found)} graphs with equal counts"


READERS = {".ttl": [rapper, serdi, riot, rdflib, oxigraph_server, virtuoso_server],
           ".nt": [rapper, serdi, riot, rdflib],
           ".nq": [rapper, serdi, riot, rdflib, oxigraph_server, virtuoso_server], ".jsonld": [riot, rdflib, pyld]}


def checks(report, folder):
    """All readers over all RDF files of a folder."""
    truth = Truth(folder)
    for suffix, readers in READERS.items():
        file = folder / f"graph{suffix}"
        if not file.exists():
            continue
        report.check("pyoxigraph", file.name, truth.read, file)
        for reader in readers:
            report.check(reader.__name__.replace("_", " "), file.name, reader, file, truth)
    turtle = folder / "graph.ttl"
    if turtle.exists():
        for check in (shacl_python, shacl_jena, shacl_finds_a_fault):
            report.check(check.__name__.replace("_", " "), turtle.name, check, turtle, truth)
    return truth
