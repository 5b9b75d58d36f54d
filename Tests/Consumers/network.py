"""GraphML, GEXF, DOT and SVG: the same nodes and edges in every reader, pictures that can be drawn."""

import collections
import pathlib
import re
import warnings
import xml.etree.ElementTree as ElementTree

from report import need, need_module, run, same
from servers import temporary_folder

PROFILES = pathlib.Path(__file__).resolve().parents[2] / "schemas"
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
# Layouts of large pictures take long; each has this many seconds.
LAYOUT_LIMIT = 240
SVG = "{http://www.w3.org/2000/svg}"


class Network:
    """Labels and types of nodes, types of edges: what every reader of the same graph must find.

    Where no direction is meant, the ends of an edge stand in order.
    """

    def __init__(self, nodes, edges, directed=True):
        self.nodes = nodes
        self.directed = directed
        self.edges = edges if directed else collections.Counter()
        if not directed:
            for (a, b, kind), count in edges.items():
                self.edges[(*sorted((a, b)), kind)] += count

    @property
    def said(self):
        return f"{len(self.nodes)} nodes, {sum(self.edges.values())} edges"


class Truth:
    """The network the first reader finds; the others must find the same."""

    def __init__(self):
        self.network = None

    def take(self, what, network):
        if self.network is None:
            self.network = network
        same(f"direction in {what}", network.directed, self.network.directed)
        same(f"nodes of {what}", set(network.nodes.items()), set(self.network.nodes.items()))
        same(f"edges of {what}", set(network.edges.items()), set(self.network.edges.items()))
        if not network.nodes or not network.edges:
            raise AssertionError(f"{what}: an empty network")
        return network.said


def plain_xml(file, truth):
    """GraphML without any graph library: elements and their data."""
    root = ElementTree.parse(file).getroot()
    nodes, edges = {}, collections.Counter()
    for node in root.iter(GRAPHML + "node"):
        data = {item.get("key"): item.text or "" for item in node.iter(GRAPHML + "data")}
        nodes[node.get("id")] = (data.get("n_label", ""), data.get("n_type", ""))
    for edge in root.iter(GRAPHML + "edge"):
        data = {item.get("key"): item.text or "" for item in edge.iter(GRAPHML + "data")}
        edges[edge.get("source"), edge.get("target"), data.get("e_type", "")] += 1
    directed = root.find(GRAPHML + "graph").get("edgedefault") == "directed"
    return truth.take(file.name, Network(nodes, edges, directed))


def networkx_graphml(file, truth):
    return truth.take(file.name, from_networkx(need_module("networkx").read_graphml(file, force_multigraph=True)))


def from_networkx(graph):
    """Many edges between two nodes, each with its type."""
    same("a multigraph", graph.is_multigraph(), True)
    nodes = {name: (data.get("label", ""), data.get("type", "")) for name, data in graph.nodes(data=True)}
    edges = collections.Counter((a, b, data.get("relation") or data.get("type", ""))
                                for a, b, data in graph.edges(data=True))
    return Network(nodes, edges, graph.is_directed())


def networkx_gexf(file, truth):
    graph = need_module("networkx").read_gexf(file)
    if not graph.is_multigraph():
        module = need_module("networkx")
        graph = (module.MultiDiGraph if graph.is_directed() else module.MultiGraph)(graph)
    plain = [name for name, data in graph.nodes(data=True) if not {"color", "size"} <= data.get("viz", {}).keys()]
    same("nodes without colour or size", plain, [])
    return truth.take(file.name, from_networkx(graph))


def igraph_graphml(file, truth):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        graph = need_module("igraph").Graph.Read_GraphML(str(file))
    same("warnings of igraph", [str(warning.message) for warning in said[:3]], [])
    names = graph.vs["id"]
    nodes = {name: pair for name, pair in zip(names, zip(graph.vs["label"], graph.vs["type"]))}
    edges = collections.Counter((names[edge.source], names[edge.target], edge["type"]) for edge in graph.es)
    return truth.take(file.name, Network(nodes, edges, graph.is_directed()))


def profile(file):
    """The file keeps the RELAX NG profile in `schemas`."""
    run(need("xmllint"), "--noout", "--huge", "--relaxng", PROFILES / f"{file.suffix[1:]}-profile.rng", file)
    return f"keeps {file.suffix[1:]}-profile.rng"


def dot_counts(file):
    """What gvpr counts in a DOT file: nodes, edges."""
    program = "BEGIN { int n = 0; int e = 0 } N { n++ } E { e++ } END { printf(\"%d %d\\n\", n, e) }"
    return tuple(map(int, run(need("gvpr"), program, file).split()))


def gvpr(file):
    """gvpr counts, and with -c changes the graph and hands on as much."""
    counts = dot_counts(file)
    with temporary_folder() as folder:
        copy = folder / "copy.dot"
        copy.write_text(run(need("gvpr"), "-c", 'N { color = "black" }', file), encoding="utf-8")
        same("nodes and edges after gvpr -c", dot_counts(copy), counts)
    if 0 in counts:
        raise AssertionError(f"nodes and edges: {counts}")
    return f"{counts[0]} nodes, {counts[1]} edges, as many after gvpr -c"


def layout(program, file):
    """A layout program draws every node and edge as a group of an SVG."""
    picture = run(need(program), "-Tsvg", file, seconds=LAYOUT_LIMIT)
    complaints = [line for line in run.complaints.splitlines() if "error" in line.lower()]
    same(f"errors of {program}", complaints, [])
    same(f"nodes and edges that {program} draws", groups(ElementTree.fromstring(picture)), dot_counts(file))
    return f"all nodes and edges drawn, {len(picture) // 1024} KB"


def groups(root):
    kinds = collections.Counter(group.get("class") for group in root.iter(SVG + "g"))
    return kinds["node"], kinds["edge"]


def svg_and_dot(svg, dot):
    """The picture that plenum writes shows what its DOT file has."""
    same("nodes and edges in the SVG", groups(ElementTree.parse(svg).getroot()), dot_counts(dot))
    return "as many nodes and edges as the DOT file"


def rsvg(svg):
    """librsvg draws 1,200 pixels of it that are not all of one colour."""
    with temporary_folder() as folder:
        picture = folder / "picture.png"
        run(need("rsvg-convert"), "--unlimited", "--width", "1200", "--keep-aspect-ratio", "-o", picture, svg)
        data = picture.read_bytes()
    width, height = (int.from_bytes(data[at:at + 4], "big") for at in (16, 20))
    same("the width", width, 1200)
    if len(data) < width * height // 200:
        raise AssertionError(f"{len(data)} bytes for {width} × {height} pixels: nearly empty")
    return f"{width} × {height} pixels, {len(data) // 1024} KB of PNG"


def no_external_reference(svg):
    """Nothing in the picture is fetched from elsewhere and nothing in it runs."""
    found = []
    for element in ElementTree.parse(svg).iter():
        name = element.tag.rpartition("}")[2]
        if name in ("script", "image", "foreignObject", "use", "iframe"):
            found.append(name)
        for key, value in element.attrib.items():
            key = key.rpartition("}")[2]
            fetches = key == "href" and name != "a" and not value.startswith("#")
            if key.startswith("on") or fetches or re.search(r"url\((?!#)", value):
                found.append(f"{name} {key}={value[:60]}")
    same("scripts and things to fetch", found, [])
    return "no script, nothing to fetch"


def checks(report, folder, light=False):
    """All readers over the network files of a folder; returns what they found. Light: without sfdp."""
    truth = Truth()
    graphml, gexf = folder / "graph.graphml", folder / "graph.gexf"
    if graphml.exists():
        report.check("XML", graphml.name, plain_xml, graphml, truth)
        report.check("networkx", graphml.name, networkx_graphml, graphml, truth)
        report.check("igraph", graphml.name, igraph_graphml, graphml, truth)
        report.check("RELAX NG", graphml.name, profile, graphml)
    if gexf.exists():
        report.check("networkx", gexf.name, networkx_gexf, gexf, truth)
        report.check("RELAX NG", gexf.name, profile, gexf)
    pictures(report, folder / "graph.dot", folder / "graph.svg", ("dot",) if light else ("dot", "sfdp"))
    return truth


def pictures(report, dot, svg, layouts):
    if dot.exists():
        report.check("gvpr", dot.name, gvpr, dot)
        for program in layouts:
            report.check(program, dot.name, layout, program, dot)
    if svg.exists():
        if dot.exists():
            report.check("gvpr", svg.name, svg_and_dot, svg, dot)
        report.check("rsvg-convert", svg.name, rsvg, svg)
        report.check("text", svg.name, no_external_reference, svg)
