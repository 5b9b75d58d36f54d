"""Apache Jena: riot reads every RDF file, shacl checks the shapes. A start of Java takes a second: few starts."""

import collections
import os
import pathlib
import tempfile

from report import need, no_complaint, run, same

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
JENA = ROOT / "scripts/jena"
# Programs that end soon start sooner so.
QUICK = {"JVM_ARGS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"}
# Files from here on are worth Java's full compiler.
LARGE = 50_000_000
LIMIT = 1800


def jena(command, *arguments, files=(), output=None):
    """Runs a command of Jena, fails when it warns; returns what it prints."""
    need("java")
    if not pathlib.Path("/usr/share/java/jena-cmds.jar").exists():
        need(command)
    small = sum(file.stat().st_size for file in files) < LARGE
    environment = {**os.environ, **QUICK} if small else None
    said = run(JENA, command, *arguments, *files, seconds=LIMIT, environment=environment, output=output)
    no_complaint(command)
    return said


def riot(files, truth):
    """One start for all files of triples and quads: each triple as often as it stands in them."""
    with tempfile.NamedTemporaryFile(suffix=".nq") as copy:
        jena("riot", "--check", "--strict", "--output=nquads", files=files, output=copy.name)
        found = truth.counted(pathlib.Path(copy.name))
    wanted = collections.Counter()
    for file in files:
        wanted.update(truth.counted(file))
    same("triples that riot hands on", set(found.items()), set(wanted.items()))
    return f"{found.total()} triples and quads, each as often as in pyoxigraph"


def riot_jsonld(file, truth):
    """Debian has no provider of the JSON interface that Jena's reader of JSON-LD 1.1 needs."""
    with tempfile.NamedTemporaryFile(suffix=".nq") as copy:
        jena("riot", "--syntax=jsonld10", "--check", "--strict", "--output=nquads", files=[file], output=copy.name)
        return truth.compare("riot", pathlib.Path(copy.name))


def shacl(file, truth):
    said = validate(file)
    if "sh:conforms  true" not in said:
        raise AssertionError(said[:600])
    return "the shapes are kept"


def shacl_finds_a_fault():
    """A person without a name and a chaired person must be found, or the shapes say nothing."""
    broken = ("<urn:example:x> a <https://w3id.org/plenum/ns#Person> . "
              "<urn:example:y> a <https://w3id.org/plenum/ns#Person> ; <https://w3id.org/plenum/ns#chaired> <urn:example:x> .")
    with tempfile.NamedTemporaryFile("w", suffix=".ttl") as bad:
        bad.write(broken)
        bad.flush()
        said = validate(pathlib.Path(bad.name))
    if "sh:conforms  false" not in said or said.count("sh:focusNode") < 2:
        raise AssertionError(f"nothing found: {said[:300]}")
    return f"{said.count('sh:focusNode')} faults found in a broken graph"


def validate(file):
    return jena("shacl", "validate", "--shapes", ROOT / "schemas/shapes.ttl", "--data", files=[file])
