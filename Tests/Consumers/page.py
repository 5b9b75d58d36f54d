"""The HTML page in a headless Chromium: search, open a person, follow a quote, nothing from the network."""

import collections
import json
import os
import pathlib
import unicodedata

import browser
import network
import servers
from report import same

# Evidence of arrows to articles is on the page only; the other files have no articles.
BEYOND_THE_NETWORK = {"Article", "Tenure"}
# Arrows without a direction, in the view of who was together with whom.
UNDIRECTED = {"coAttended"}
HEADING = "document.querySelector('#main h2')?.textContent"


def fold(text):
    """A name as somebody types it without diacritics."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


class Visit:
    """One reader on the page."""

    def __init__(self, page, file):
        self.page = page
        page.open(file.as_uri())
        self.data = json.loads(page.run("document.getElementById('data').textContent"))

    def network(self):
        """Nodes and arrows of the page that are in the network files too."""
        nodes = self.data["nodes"]
        kept = {node["i"]: (node["l"], node["k"]) for node in nodes if node["k"] not in BEYOND_THE_NETWORK}
        names = [node["i"] for node in nodes]
        arrows = collections.Counter((names[link["s"]], names[link["t"]], link["r"]) for link in self.data["links"])
        inner = {arrow: count for arrow, count in arrows.items() if {arrow[0], arrow[1]} <= set(kept)}
        return network.Network(kept, collections.Counter(inner), not any(kind in UNDIRECTED for _, _, kind in inner))

    def busiest(self):
        """The person with the most quotes, or else the node with the most links."""
        nodes, links = self.data["nodes"], self.data["links"]
        quoted = collections.Counter(link["s"] for link in links if nodes[link["s"]]["k"] == "Person" and "x" in link)
        linked = collections.Counter(link["s"] for link in links)
        return nodes[(quoted or linked).most_common(1)[0][0]]

    @property
    def has_quotes(self):
        return any("x" in link for link in self.data["links"])

    def search(self, text):
        """Types into the search field, reached by the key `/`; the names found."""
        self.page.run("document.activeElement.blur()")
        self.page.press("/", "Slash", "/")
        same("what has the focus", self.page.run("document.activeElement.id"), "search")
        self.page.run("document.getElementById('search').select()")
        self.page.type(text)
        self.page.wait("location.hash.startsWith('#find')", "list of what is found")
        return self.page.run("[...document.querySelectorAll('#main td a')].map(link => link.textContent)")

    def no_complaints(self):
        same("complaints of the console", self.page.complaints, [])
        strange = [address for address in self.page.requests if not address.startswith(("file:", "data:", "about:"))]
        same("addresses asked for", strange, [])


def visit(file, truth):
    with servers.shared(browser.chromium).page() as page:
        reader = Visit(page, file)
        keep_picture(page, "page")
        said = truth.take(file.name, reader.network())
        person = reader.busiest()
        for text in (person["l"], fold(person["l"]), fold(person["l"]).upper()):
            found = reader.search(text)
            if fold(found[0] if found else "") != fold(person["l"]):
                raise AssertionError(f"{text!r} finds {found[:5]}, not {person['l']} before the others")
        same("what nobody is called", reader.search("qqqq zzzz"), [])
        open_person(reader, person)
        keep_picture(page, "person")
        article = f"quote followed to “{follow_quote(reader)}”" if reader.has_quotes else "no quotes in this view"
        tabs = lists(reader)
        reader.no_complaints()
        return f"{said}; {person['l']} found, opened; {article}; {tabs} lists"


def open_person(reader, person):
    """Enter opens the first one found; the link of the person opens the page with every quote of the person's arrows."""
    first = reader.search(person["l"])[0]
    reader.page.press("Enter", "Enter", "\r")
    reader.page.wait(f"{HEADING} === {json.dumps(first)}", "page of the first one found")
    reader.search(person["l"])
    reader.page.run(f"[...document.querySelectorAll('#main td a')].find(link => link.textContent === "
                    f"{json.dumps(person['l'])}).click()")
    reader.page.wait(f"{HEADING} === {json.dumps(person['l'])}", "page of the person")
    number = reader.data["nodes"].index(person)
    wanted = sum(len(link.get("x", [])) for link in reader.data["links"] if number in (link["s"], link["t"]))
    shown = reader.page.run("document.querySelectorAll('#main blockquote').length")
    if reader.has_quotes and not 0 < shown <= wanted:
        raise AssertionError(f"{shown} quotes shown, {wanted} in the data")


def follow_quote(reader):
    """The link below the first quote opens its article, which is in the data."""
    before = reader.page.run(HEADING)
    reader.page.run("document.querySelector('#main blockquote + cite a').click()")
    reader.page.wait(f"{HEADING} !== {json.dumps(before)}", "page of the article")
    article = reader.page.run(HEADING)
    headlines = {node["l"] for node in reader.data["nodes"] if node["k"] == "Article"}
    if article not in headlines:
        raise AssertionError(f"the quote leads to {article!r}, which is no article")
    return article


def lists(reader):
    """Every tab shows something."""
    addresses = reader.page.run("[...document.querySelectorAll('#tabs a')].map(link => link.getAttribute('href'))")
    for address in addresses:
        reader.page.run(f"location.hash = {json.dumps(address)}")
        reader.page.wait(f"document.querySelector('#tabs [aria-current]')?.getAttribute('href') === "
                         f"{json.dumps(address)}", f"list {address}")
        if not reader.page.run("Boolean(document.querySelector('#main td') || document.querySelector('#picture svg') "
                               "&& !document.getElementById('picture').hidden)"):
            raise AssertionError(f"nothing is shown at {address}")
    return len(addresses)


def keep_picture(page, name):
    """A screenshot that is more than a blank page; kept where PLENUM_PICTURES says."""
    folder = pathlib.Path(os.environ.get("PLENUM_PICTURES", "/tmp"))
    file = folder / f"plenum-{os.getpid()}-{name}.png"
    size = page.screenshot(file)
    if "PLENUM_PICTURES" not in os.environ:
        file.unlink()
    if size < 10_000:
        raise AssertionError(f"the screenshot has only {size} bytes")


def checks(report, folder, truth):
    file = folder / "graph.html"
    if file.exists():
        report.check("Chromium", file.name, visit, file, truth)
