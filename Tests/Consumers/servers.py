"""Database servers on the loopback address: started with a free port, stopped at the end whatever happens."""

import contextlib
import csv
import io
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

from report import Skip, need, run

START_LIMIT = 90
# Never through a proxy: the servers are here.
HERE = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def temporary_folder():
    folder = tempfile.mkdtemp(prefix="plenum-consumers-")
    try:
        yield pathlib.Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def process(command, folder):
    """A server as a child process; killed when the block ends."""
    with open(folder / "server.log", "wb") as log:
        child = subprocess.Popen([str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=log,
                                 stderr=log)
        try:
            yield child
        finally:
            child.terminate()
            try:
                child.wait(20)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait(20)


def wait_for(port, child, folder):
    """Waits until a port answers; fails with the server's log when it ends before."""
    end = time.monotonic() + START_LIMIT
    while time.monotonic() < end:
        if child.poll() is not None:
            raise AssertionError(f"the server ended: {(folder / 'server.log').read_text(errors='replace')[-600:]}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError(f"no answer on port {port} in {START_LIMIT} s")


class Endpoint:
    """A SPARQL endpoint over HTTP."""

    def __init__(self, name, address, parameters=None):
        self.name = name
        self.address = address
        self.parameters = parameters or {}

    def rows(self, query, seconds=300):
        """The rows of a SELECT query, the names of the variables first."""
        form = urllib.parse.urlencode({"query": query, **self.parameters}).encode()
        answer = http(urllib.request.Request(self.address, form, {"Accept": "text/csv"}), seconds)
        return list(csv.reader(io.StringIO(answer.decode("utf-8"))))

    def number(self, query):
        return int(self.rows(query)[1][0])


def http(request, seconds=300):
    """Sends a request within a time limit; an error status fails with what the server says."""
    try:
        with HERE.open(request, timeout=seconds) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        raise AssertionError(f"HTTP {error.code}: {error.read()[:600].decode('utf-8', 'replace')}")


@contextlib.contextmanager
def oxigraph():
    """An Oxigraph server on an empty store: the function load(file, media type) and the endpoint."""
    program = shutil.which("oxigraph", path=str(pathlib.Path(sys.executable).parent)) or need("oxigraph")
    with temporary_folder() as folder:
        port = free_port()
        command = [program, "serve", "--location", folder / "store", "--bind", f"127.0.0.1:{port}"]
        with process(command, folder) as child:
            wait_for(port, child, folder)
            base = f"http://127.0.0.1:{port}"

            def load(file, media_type):
                # Quads name their graphs themselves; triples go to the default graph.
                place = "/store" if "quads" in media_type or "trig" in media_type else "/store?default"
                with open(file, "rb") as body:
                    request = urllib.request.Request(base + place, body.read(), {"Content-Type": media_type})
                http(request)

            yield load, Endpoint("Oxigraph", base + "/query")


VIRTUOSO_SETTINGS = """
[Database]
DatabaseFile = {folder}/v.db
ErrorLogFile = {folder}/v.log
LockFile = {folder}/v.lck
TransactionFile = {folder}/v.trx
xa_persistent_file = {folder}/v.pxa
ErrorLogLevel = 7
FileExtend = 200
MaxCheckpointRemap = 2000
Striping = 0
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = {folder}/t.db
TransactionFile = {folder}/t.trx
MaxCheckpointRemap = 2000
Striping = 0
[Parameters]
ServerPort = 127.0.0.1:{port}
DisableUnixSocket = 1
MaxClientConnections = 10
CheckpointInterval = 0
CaseMode = 2
DirsAllowed = {data}
NumberOfBuffers = 40000
MaxDirtyBuffers = 30000
[HTTPServer]
ServerPort = 127.0.0.1:{web}
ServerRoot = {folder}
ServerThreads = 4
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 10000000
MaxQueryExecutionTime = 300
"""

# Folders that a server may read files in.
readable = []


class Virtuoso:
    """A running Virtuoso: its bulk loader, and endpoints that see one graph or all."""

    def __init__(self, client, port, web):
        self.client, self.port, self.web = client, port, web
        self.loaded = set()

    def load(self, file):
        """Loads a file once; the graph for what stands in no graph of its own."""
        graph = f"urn:plenum:{file.parent.name}:{file.name}"
        if graph not in self.loaded:
            self.bulk_load(file, graph)
            self.loaded.add(graph)
        return graph

    def bulk_load(self, file, graph):
        commands = (f"log_enable(2, 1); ld_dir('{file.parent}', '{file.name}', '{graph}'); rdf_loader_run(); "
                    "checkpoint; SELECT ll_error FROM DB.DBA.LOAD_LIST WHERE ll_error IS NOT NULL;")
        said = run(self.client, f"127.0.0.1:{self.port}", "dba", "dba", "VERBOSE=OFF", "PROMPT=OFF", "BANNER=OFF",
                   "ERRORS=stdout", f"exec={commands}", seconds=1800)
        if "Error" in said or "error:" in said.lower():
            raise AssertionError(f"Virtuoso's loader: {said.strip()[:600]}")

    def endpoint(self, graph=None):
        return Endpoint("Virtuoso", f"http://127.0.0.1:{self.web}/sparql", graph and {"default-graph-uri": graph})


@contextlib.contextmanager
def virtuoso():
    """A Virtuoso server on an empty database."""
    program = need("virtuoso-t")
    client = shutil.which("isql-vt") or shutil.which("isql-v") or need("isql-vt")
    with temporary_folder() as folder:
        port, web = free_port(), free_port()
        settings = folder / "virtuoso.ini"
        settings.write_text(VIRTUOSO_SETTINGS.format(folder=folder, port=port, web=web, data=", ".join(map(str, readable))))
        with process([program, "-c", settings, "+foreground"], folder) as child:
            wait_for(port, child, folder)
            wait_for(web, child, folder)
            yield Virtuoso(client, port, web)


class Shared:
    """Programs that start slowly, started once for all checks and stopped at the end."""

    def __init__(self):
        self.running = {}
        self.stack = contextlib.ExitStack()

    def __call__(self, start):
        if start not in self.running:
            self.running[start] = self.stack.enter_context(start())
        return self.running[start]

    def stop(self):
        self.running.clear()
        self.stack.close()


shared = Shared()
